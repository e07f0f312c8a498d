/**
 * The life of a lead between marketing and sales: when it becomes an MQL, by which steps it reaches sales, how it
 * comes back and becomes an MQL again.
 *
 * <p>Law. A life is a pure function of the agreed {@link dev.smarketing.scoring.lifecycle.LeadLifecycle}, the
 * scores, the decisions of people and the instants. Everything that slows it down (bands, dwell, latch, cooldown)
 * is off by default; then the plain comparison with the threshold decides. There is at most one transition at an
 * instant, and the order in which simultaneous inputs are given does not matter: a disqualifier comes before the
 * lead's return by sales, this before an override, this before a move onward, this before the score. What is
 * outranked at its instant has no effect. Days are calendar days of the definition's zone. Between two inputs
 * nothing happens but at the instants that {@link dev.smarketing.scoring.lifecycle.LeadLifecycle#nextDue} names,
 * so the result does not depend on how often it is asked.
 *
 * <p>Boundaries. Every part of the threshold and every class of a grade matrix has a boundary with a band and a
 * state of its own; the number of boundaries of an axis that are high is its class, and the cell of the classes so
 * held decides. Tiers of the total decide nothing.
 *
 * <p>Bounds. A boundary changes between high and low at most once for every full band (up + down) of
 * movement of its points; only the first change, without history, may come a part of the band early. As long as only
 * the score decides, entries are at least dwell plus cooldown days apart: in n days there are at most 1 + n / (dwell +
 * cooldown) of them. Disqualifiers, returns by sales and overrides end a stay at once, in spite of dwell and latch; an
 * override also begins one in spite of the cooldown.
 *
 * <p>Null arguments are a {@link java.lang.NullPointerException}, arguments that the description of their parameter
 * excludes an {@link java.lang.IllegalArgumentException}; an impossible decision and a step back in time are an
 * {@link java.lang.IllegalStateException}.
 */
@NullMarked
package dev.smarketing.scoring.lifecycle;

import org.jspecify.annotations.NullMarked;
