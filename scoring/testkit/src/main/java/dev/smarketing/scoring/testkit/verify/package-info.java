/**
 * For those who test their scoring rules by example, with any test library: a lead, what it did, and what a rule
 * has to contribute.
 *
 * <pre>{@code
 * ScoringVerifier.of(MyModels.inbound())
 *     .given(lead, activities)
 *     .at(Instant.parse("2026-06-15T10:00:00Z"))
 *     .rule("pricing-visits").contributes(20)
 *     .scores(55)
 *     .doesNotQualify();
 * }</pre>
 *
 * <p>Law. What is not as expected is an {@link java.lang.AssertionError} that tells both values, the case and the
 * explanation; what cannot be asked, such as a rule that the model does not have, is an
 * {@link java.lang.IllegalArgumentException}. Points are compared exactly. Values of personal attributes are masked.
 * Nothing here needs jqwik on the class path. Null arguments are a {@link java.lang.NullPointerException}.
 */
@NullMarked
package dev.smarketing.scoring.testkit.verify;

import org.jspecify.annotations.NullMarked;
