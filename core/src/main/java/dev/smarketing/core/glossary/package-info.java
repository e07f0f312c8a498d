/**
 * One language across departments: terms and acronyms that mean different things to different people,
 * found in text and expanded safely.
 *
 * <p>A {@link dev.smarketing.core.glossary.Concept} is one meaning; {@link dev.smarketing.core.glossary.Label}s
 * name it, {@link dev.smarketing.core.glossary.Sense}s say who uses it and when. A
 * {@link dev.smarketing.core.glossary.Glossary} holds them; its
 * {@link dev.smarketing.core.glossary.GlossaryView} on a day answers {@code lookup}, {@code scan},
 * {@code expand}, {@code excerpt} and {@code unknownAcronyms}.
 *
 * <p>Law: a meaning is never guessed: a lookup is found for a stated reason, ambiguous with all candidates, or unknown
 * with suggestions. Answers do not depend on the order of entries, nor on a default locale: case and accents follow
 * the language of each label. Offsets are UTF-16 in the text as given, end exclusive; a text given is never changed.
 * Validity dates are inclusive. Language tags are free text ({@code en}, {@code fr-CA}); sentences for people are in
 * {@link dev.smarketing.core.text.Language}. Null arguments are a {@link java.lang.NullPointerException}, arguments
 * that the description of their parameter excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.core.glossary;

import org.jspecify.annotations.NullMarked;
