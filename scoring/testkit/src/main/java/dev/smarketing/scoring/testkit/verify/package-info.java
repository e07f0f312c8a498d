/**
 * For those who test by example, with any test library: a lead, what it did and what a rule has to contribute; what was
 * handed over and who is in breach; when a calendar is open and when a limit is due; what a term means and how a text
 * expands.
 *
 * <pre>{@code
 * ScoringVerifier.of(MyModels.inbound())
 *     .given(lead, activities)
 *     .at(Instant.parse("2026-06-15T10:00:00Z"))
 *     .rule("pricing-visits").contributes(20)
 *     .scores(55)
 *     .doesNotQualify();
 *
 * AgreementVerifier.of(MyAgreements.joint())
 *     .given(handoff, firstCall)
 *     .at(Instant.parse("2026-07-01T00:00:00Z"))
 *     .handoff("H-1").commitment("lead-follow-up").isDueAt(Instant.parse("2026-06-16T10:00:00Z"))
 *     .in(YearMonth.of(2026, 6)).commitment("leads-delivered").delivers(38, 40)
 *     .in(YearMonth.of(2026, 6)).isBreachedBy(Party.MARKETING);
 *
 * CalendarVerifier.of(MyCalendars.office())
 *     .from(LocalDateTime.parse("2026-07-10T17:00")).after(Duration.ofHours(4))
 *     .isDueAt(LocalDateTime.parse("2026-07-13T12:00"));
 *
 * GlossaryVerifier.of(MyWords.glossary(), today)
 *     .readBy(FINANCE)
 *     .lookup("COS").means("cost-of-sales")
 *     .text("Our COS rose.").expandsTo("Our Cost of Sales rose.");
 * }</pre>
 *
 * <p>Law. What is not as expected is an {@link java.lang.AssertionError} that tells both values, the case and the
 * explanation; what cannot be asked, such as a rule that the model or a handoff that the log does not have, is an
 * {@link java.lang.IllegalArgumentException}. Points, money, times and texts are compared exactly.
 * Values of personal attributes are masked. Nothing here needs jqwik on the class path. Null arguments are a {@link
 * java.lang.NullPointerException}.
 */
@NullMarked
package dev.smarketing.scoring.testkit.verify;

import org.jspecify.annotations.NullMarked;
