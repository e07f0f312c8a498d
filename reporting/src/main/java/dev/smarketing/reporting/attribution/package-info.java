/**
 * Which channel gets the credit for a conversion.
 *
 * <p>A {@link dev.smarketing.reporting.attribution.Journey} is the touches of one person up to one conversion, or up
 * to today. {@link dev.smarketing.reporting.attribution.JourneyRules} say which touches count, and three kinds of
 * model share the credit:
 *
 * <ul>
 *   <li>{@link dev.smarketing.reporting.attribution.AttributionModel}: written rules, journey by journey (first, last,
 *       linear, position, time decay, milestones, the caller's own weights);
 *   <li>{@link dev.smarketing.reporting.attribution.MarkovModel} and
 *       {@link dev.smarketing.reporting.attribution.ShapleyModel}: computed from all journeys together, also those
 *       without a conversion;
 *   <li>{@link dev.smarketing.reporting.attribution.Participation}: not additive, and therefore without a total.
 * </ul>
 *
 * <p>Law: the credit of a conversion adds up to one conversion and, to the minor unit, to its value; money is split
 * over the touches of a path in order by largest remainder, then summed by channel. A touch counts if
 * {@code conversion - window < touch <= conversion}. Shares are exact fractions: where the weights of one journey, in
 * lowest terms, add up to more than 2^20 the shares are taken to 36 decimals, again by largest remainder, so that sums
 * over millions of journeys stay small. Only {@link dev.smarketing.reporting.attribution.MarkovEstimate} computes in
 * doubles. A conversion without a touch that counts is unattributed, never spread over others. The order of journeys
 * does not matter, and results of disjoint sets of journeys merge. The days of windows and half-lives are 24 hours, so
 * no zone is asked. Null arguments are a {@link java.lang.NullPointerException}, arguments that the description of
 * their parameter excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.reporting.attribution;

import org.jspecify.annotations.NullMarked;
