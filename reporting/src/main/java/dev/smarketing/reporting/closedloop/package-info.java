/**
 * What became of the leads that marketing handed over: from qualified lead back to channel.
 *
 * <p>Law: a lead counts once, by its id; what is dated after the as-of day is not known. Days to win are
 * whole calendar days from qualification to the win; a win that is dated earlier gives negative days, which
 * are counted in and reported as a finding, never dropped. Medians keep halves, rates and means keep both
 * sides. A month's <em>calendar rate</em> is wins dated in it over leads qualified in it (it may exceed 1); its
 * <em>cohort rate</em> is the share of the leads qualified in it that were won. Dates are those of the
 * caller's zone. Null arguments are a {@link java.lang.NullPointerException}.
 */
@NullMarked
package dev.smarketing.reporting.closedloop;

import org.jspecify.annotations.NullMarked;
