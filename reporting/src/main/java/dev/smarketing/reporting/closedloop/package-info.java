/**
 * What became of the leads that marketing handed over: from qualified lead back to channel.
 *
 * <p>Law: a lead counts once, by its id; what is dated after the as-of day is not known. Days to win are
 * whole calendar days from qualification to the win; a win that is dated earlier gives negative days, which
 * are counted in and reported as a finding, never dropped. Medians keep halves, rates and means keep both
 * sides. A month's <em>calendar rate</em> is wins dated in it over leads qualified in it (it may exceed 1); its
 * <em>cohort rate</em> is the share of the leads qualified in it that were won. Dates are those of the
 * caller's zone.
 *
 * <p>Where every stage has its date ({@link dev.smarketing.reporting.closedloop.LeadPath}), a funnel is read step by
 * step: a lead counts once a stage, by its first entry, also if it goes back and comes again; a stage that nobody
 * recorded is not made up. A cohort rate gives every lead the same days and is pending until each has had them. Wins
 * and losses are those that stand. Lead validity is accepted over decided leads, each by its latest handoff. A
 * channel that spent and won nothing stays; assisted wins stand beside the wins and are never added to them. Nothing
 * is rounded here; views round. Null arguments are a {@link java.lang.NullPointerException}, arguments that the
 * description of their parameter excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.reporting.closedloop;

import org.jspecify.annotations.NullMarked;
