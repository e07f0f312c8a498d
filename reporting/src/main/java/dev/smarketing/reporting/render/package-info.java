/**
 * Turns {@code core.view} values into text, Markdown, HTML and SVG.
 *
 * <p>Law: a renderer is a pure function from a view to a {@link java.lang.String}; the same view gives the same
 * characters everywhere. The language is the document's own. A figure is rounded here, once, half even, to the
 * decimals that its cell asks for or its kind has. Texts are escaped for the form they are written in. Lines end with
 * {@code \n}. Null arguments are a {@link java.lang.NullPointerException}, arguments that the description of their
 * parameter excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.reporting.render;

import org.jspecify.annotations.NullMarked;
