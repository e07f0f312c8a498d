/**
 * Exact fractions inside this module, as the library's own values outside it. Not exported: no signature names the
 * library that computes them.
 */
@NullMarked
package dev.smarketing.reporting.exact;

import org.jspecify.annotations.NullMarked;
