/**
 * What a check found: one type for every check of the library.
 *
 * <p>Law: a finding carries a stable code, a severity, the ids it is about, exact numbers and the chain that caused
 * it; its sentence in English, French and Spanish comes from one catalogue,
 * {@link dev.smarketing.core.finding.FindingCode}, with a table of sentences for each subject, so programs read the
 * data and people the sentence, and both say the same. Null arguments are a {@link java.lang.NullPointerException},
 * arguments that the description of their parameter excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.core.finding;

import org.jspecify.annotations.NullMarked;
