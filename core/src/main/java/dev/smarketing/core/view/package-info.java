/**
 * Neutral values that views are made of. Scores, assessments and boards turn into these; the renderers of
 * the reporting module turn these into text, Markdown and more.
 *
 * <p>Law: a view holds what to show, never how: cells keep their typed values until a renderer writes them in a
 * language, so that no figure is rounded twice and no view depends on a locale. A cell without a value says which
 * absence it is. Null arguments are a {@link java.lang.NullPointerException}, arguments that the description of their
 * parameter excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.core.view;

import org.jspecify.annotations.NullMarked;
