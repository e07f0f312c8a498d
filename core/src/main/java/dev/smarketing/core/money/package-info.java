/**
 * Exact money.
 *
 * <p>Law: an amount is a decimal of any scale, kept without trailing zeros, so that equal amounts are equal values;
 * arithmetic is exact and never rounds; two currencies never mix silently
 * ({@link dev.smarketing.core.money.CurrencyMismatchException} names both); rounding to the currency's minor unit
 * happens only where a rounding mode is named. Amounts may be negative (credits, refunds). Null arguments are a
 * {@link java.lang.NullPointerException}, arguments that the description of their parameter excludes an
 * {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.core.money;

import org.jspecify.annotations.NullMarked;
