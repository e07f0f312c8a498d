/**
 * From files to rows: CSV tables, YAML and JSON definitions, and the real data sets.
 *
 * <p>Law: a bad row or entry becomes a {@link dev.smarketing.examples.input.Problem} with file, line or path, and
 * reason, and the rest goes on; nothing here prints but {@link dev.smarketing.examples.input.Progress}. Files are
 * UTF-8, with or without a byte order mark, with any line ends. Numbers are exact and written with a point; times
 * carry an offset unless the method says otherwise; nothing depends on the machine's locale, zone or charset.
 */
@NullMarked
package dev.smarketing.examples.input;

import org.jspecify.annotations.NullMarked;
