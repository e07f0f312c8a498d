/**
 * What to do, in which order, and how much fits: dated MoSCoW priorities, one ranked backlog, the best
 * selection under a capacity, and a sprint whose scope is frozen by its type.
 *
 * <p>Law: a priority is a decision (item, timeframe, category, date), never a field of an item; in force on
 * a date is the last decision dated on or before it, of the same date the later one in the log. Efforts,
 * values and shares are exact decimals, compared by cross-multiplication and rounded only when written; a
 * share of nothing is undefined. Efforts are in one unit of the caller's choice (points, hours). Dates are
 * local dates and spans are half-open: the end date is outside. Every type is immutable: a change is a new
 * object. Null arguments are a {@link java.lang.NullPointerException}, bad values an
 * {@link java.lang.IllegalArgumentException}, a wrong order of calls an
 * {@link java.lang.IllegalStateException}.
 *
 * <p>The way of a task: {@link dev.smarketing.core.planning.Backlog} holds not-started work only;
 * {@link dev.smarketing.core.planning.SprintPlan} can still change;
 * {@link dev.smarketing.core.planning.ActiveSprint} has no method that changes its scope;
 * {@link dev.smarketing.core.planning.ClosedSprint} is a record for good.
 *
 * <p>Around it: {@link dev.smarketing.core.planning.Throughput} forecasts from what was finished,
 * {@link dev.smarketing.core.planning.OrderingScores} and {@link dev.smarketing.core.planning.Votes} order inside a
 * category, {@link dev.smarketing.core.planning.ItemReplay} tells why an item is at its place,
 * {@link dev.smarketing.core.planning.GuidePoint} and {@link dev.smarketing.core.planning.Blueprint} say what a quarter
 * is for, {@link dev.smarketing.core.planning.GoalSplit} and {@link dev.smarketing.core.planning.ReverseFunnel} break a
 * goal down.
 */
@NullMarked
package dev.smarketing.core.planning;

import org.jspecify.annotations.NullMarked;
