/**
 * The weekly scoreboard: metrics with owners and goals, a column a week, and what the weeks say.
 *
 * <p>Law: a week that nobody reported is not zero and not red; it is left out of every mean, counted in no status and
 * named in a finding. Figures of several weeks are sums (what adds up) or both sides pooled (costs per result, rates);
 * the mean of weekly figures is offered under its own name. A week belongs to the quarter that holds its fourth day
 * (of ISO weeks the Thursday), so a quarter has 12, 13 or 14 weeks. A date means its last instant: the week that ends
 * on it is complete. A week that is not over is shown, marked as partial, and enters nothing else. Status bands are
 * half-open and compare exactly, without rounding. Control limits come from a frozen baseline, so that a change does
 * not widen the limits that should show it. Everything here is exact; the views round once.
 *
 * <p>Terms: RAG is {@link dev.smarketing.reporting.scoreboard.Status}; XmR or individuals chart is
 * {@link dev.smarketing.reporting.scoreboard.ControlChart}; OKR progress is
 * {@link dev.smarketing.reporting.scoreboard.GoalProgress}. Null arguments are a
 * {@link java.lang.NullPointerException}, arguments that the description of their parameter excludes an
 * {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.reporting.scoreboard;

import org.jspecify.annotations.NullMarked;
