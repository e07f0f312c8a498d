/**
 * Continue or abort: success criteria of a micro campaign, agreed before it starts and judged by its readings.
 *
 * <p>Law: certainty comes before probability. Where the planned number is known, a criterion that is already met, or
 * can no longer be met, is decided whatever the odds. Otherwise a rate is decided by the exact tail of the binomial
 * distribution at the agreed rate: as few successes or fewer than seen are too unlikely (abort), or as many or more
 * are (continue). Open answers are pending, never failures; a reading that nobody gave is missing, never 0. Tails are
 * exact fractions and are not corrected for looking several times: who looks every day decides wrongly more often than
 * the stated risk. After the window the plain figures decide. Null arguments are a
 * {@link java.lang.NullPointerException}, arguments that the description of their parameter excludes an
 * {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.reporting.experiment;

import org.jspecify.annotations.NullMarked;
