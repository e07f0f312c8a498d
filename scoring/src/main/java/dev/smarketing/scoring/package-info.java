/**
 * Judging leads by agreed rules: points for what a lead declares (the explicit axis, elsewhere called fit or
 * grade) and for what it does (the implicit axis, elsewhere called engagement), and exactly why. An activity
 * that counts is elsewhere called an occurrence, a frequency limit a cap.
 *
 * <p>Law. A score is a pure function of the model, the facts, the activities and the instant; nobody asks what time it
 * is. Points are exact hundredths; rounding is half up with ties away from zero, once for each counted activity, each
 * rule of weighted criteria, each loss of a share to idleness and each account, and nowhere else; overflow is an
 * {@link java.lang.ArithmeticException}. The order of operations is fixed: activities up to the instant, distinct by
 * id, window, frequency limit (the latest survive, unless it keeps the earliest), decay, rule limit (before the decay
 * in rules that say so), group limit, axis limit, idle decay, total limit, comparison. A limit clamps a finished sum
 * once. The age of an activity is counted in calendar days of the model's zone, so a score is constant during a local
 * day, unless the model has a window of elapsed days:
 * {@link dev.smarketing.scoring.ScoringModel#isConstantDuringADay()} tells. A missing fact is unknown: it scores
 * nothing and is listed. Null arguments are a {@link java.lang.NullPointerException}, arguments that the description
 * of their parameter excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.scoring;

import org.jspecify.annotations.NullMarked;
