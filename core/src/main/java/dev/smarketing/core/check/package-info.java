/**
 * What the library's own modules share and nobody else sees: argument checks, the one form of a decimal, the split of a
 * whole number, the reader of plain data, the width of a text.
 *
 * <p>Law: a refusal names the thing, its value, the limit and what to do. Numbers are exact. Null arguments are a
 * {@link java.lang.NullPointerException}.
 */
@NullMarked
package dev.smarketing.core.check;

import org.jspecify.annotations.NullMarked;
