/**
 * What outcomes say of the rules. Points are opinions until outcomes judge them: a backtest scores every lead at the
 * instant of its decision by what was known then and compares with what became of it; a hypothesis is stated before
 * and judged after; lint says what is wrong with a model before any lead is scored; a diff says who enters and who
 * leaves by which edit; a path is the cheapest way to qualify; a proposal turns outcomes into points that a person
 * accepts rule by rule.
 *
 * <p>Law. Counts, precision, recall, lift, area under the curve, Kolmogorov-Smirnov distance and Shapley shares are
 * exact fractions in lowest terms; without the cases that they need they are a typed
 * {@link dev.smarketing.core.metric.MetricValue.Undefined}. Weights of evidence, intervals, regressions and stability
 * indices are estimates in doubles, and say so; they are computed in a fixed order and with
 * {@link java.lang.StrictMath}, so the same cases give the same bits everywhere (intervals of rates, which come from
 * Apache Commons Statistics, may differ in the last bit from one Java runtime to the next). A positive weight of
 * evidence means more conversions than average. What cannot be judged (too early, decided already, unknown) is left
 * out and counted, never guessed. Dates are local dates of a zone that is given. Null arguments are a
 * {@link java.lang.NullPointerException}, arguments that the description of their parameter excludes an
 * {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.scoring.learning;

import org.jspecify.annotations.NullMarked;
