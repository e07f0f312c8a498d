/**
 * The field's own words as a ready {@link dev.smarketing.core.glossary.Glossary}:
 * {@link dev.smarketing.core.glossary.terms.FieldTerms}.
 *
 * <p>Law: every term has a preferred label and a definition in English, French and Spanish; terms that mean
 * different things to different departments say whose they are; every standard metric is the measure of
 * exactly one term, under the same name.
 */
@NullMarked
package dev.smarketing.core.glossary.terms;

import org.jspecify.annotations.NullMarked;
