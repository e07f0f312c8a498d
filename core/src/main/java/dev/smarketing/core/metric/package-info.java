/**
 * What a marketing figure is, and the values it can have.
 *
 * <p>Law: both sides of a quotient are kept, so that figures pool by adding sides and never by averaging;
 * missing is not zero: a figure without a value says why ({@link dev.smarketing.core.metric.MetricValue.Undefined},
 * {@link dev.smarketing.core.metric.MetricValue.NotApplicable},
 * {@link dev.smarketing.core.metric.MetricValue.NotReported},
 * {@link dev.smarketing.core.metric.MetricValue.Pending}); 0/n is the value 0, n/0 is undefined and keeps n.
 * Values are exact; they are rounded once, HALF_EVEN, when written.
 *
 * <p>Terms: CPS (cost per sale) is {@link dev.smarketing.core.metric.StandardMetrics#CPA}; a won customer is a sale.
 * Null arguments are a {@link java.lang.NullPointerException}, arguments that the description of their parameter
 * excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.core.metric;

import org.jspecify.annotations.NullMarked;
