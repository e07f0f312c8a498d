/**
 * Exact fractions inside this module, as the library's own values outside it. Not exported.
 *
 * <p>Law: a fraction becomes a {@link dev.smarketing.core.metric.MetricValue} without rounding, and no public signature
 * names the library that computes it.
 */
@NullMarked
package dev.smarketing.reporting.exact;

import org.jspecify.annotations.NullMarked;
