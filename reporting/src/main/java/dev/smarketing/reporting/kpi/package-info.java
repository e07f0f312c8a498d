/**
 * What a channel cost and what it brought.
 *
 * <p>Law: counts and sums are kept and every figure is derived from them, exactly; figures pool by adding both sides,
 * never by averaging. A measure has a value, is not applicable to the channel, or is not reported; it is never a
 * stand-in 0. A pooled figure uses only the parts that have every measure it needs; the others are listed with the
 * reason ({@link dev.smarketing.reporting.kpi.LeftOut}). One currency per figure: two are refused with a
 * {@link dev.smarketing.core.money.CurrencyMismatchException}. Spend and revenue may be negative (credits, refunds),
 * counts only as corrections. The order of facts does not matter, and a fact with an id counts once; only of two that
 * share an id and differ does the first given count, and a finding names the id. Nothing is rounded here; views round.
 * Null arguments are a {@link java.lang.NullPointerException}, arguments that the description of their parameter
 * excludes an {@link java.lang.IllegalArgumentException}.
 *
 * <p>Additivity: flows add; stocks (list size) add over channels and over days take the last reading, or the mean by
 * {@link dev.smarketing.reporting.kpi.StockOverTime}; people counted once, and ranks, never add: of several readings
 * such a figure is not reported, and each is listed as left out. Rates over such counts do pool. Currencies are
 * converted only by rates the caller hands in. Days are cut by the caller in one zone ({@link
 * dev.smarketing.reporting.kpi.ChannelFact#withInstant}); weeks are ISO weeks. Formulas are typed values, not texts, so
 * none goes stale unseen. Each metric takes its own measure, so one purchase is counted once under one metric; two
 * platforms that both claim a purchase are told apart only by a shared id.
 */
@NullMarked
package dev.smarketing.reporting.kpi;

import org.jspecify.annotations.NullMarked;
