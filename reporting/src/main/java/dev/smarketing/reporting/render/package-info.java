/**
 * Turns {@code core.view} values into text and Markdown.
 *
 * <p>Law: a renderer is a pure function from a view to a {@link java.lang.String}; the same view gives the
 * same characters everywhere. The language is the document's own. Lines end with {@code \n}.
 */
@NullMarked
package dev.smarketing.reporting.render;

import org.jspecify.annotations.NullMarked;
