/**
 * Argument checks and the reader of plain data that the library's own modules share; exported to them
 * only. Law: a refusal names the thing, its value, the limit and what to do.
 */
@NullMarked
package dev.smarketing.core.check;

import org.jspecify.annotations.NullMarked;
