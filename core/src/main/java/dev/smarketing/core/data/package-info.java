/**
 * What is common to definitions and states kept as plain data (maps, lists, strings, numbers, booleans),
 * so that any JSON or YAML library can store them: the error that names the offending entry.
 *
 * <p>Law: every {@code toData()} writes a {@code version} and only the plain types above, decimals as
 * {@link java.math.BigDecimal} and dates, instants, zones and durations as ISO 8601 text; {@code fromData(toData(x))}
 * equals {@code x}. {@code fromData} refuses unknown keys, missing keys, wrong types and null, each with its path;
 * nothing is skipped. A {@code Double} is read as the shortest decimal that prints it, which is the number as it was
 * written up to 15 digits; let the JSON or YAML library deliver {@code BigDecimal} for more. Null arguments are a
 * {@link java.lang.NullPointerException}, arguments that the description of their parameter excludes an {@link
 * java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.core.data;

import org.jspecify.annotations.NullMarked;
