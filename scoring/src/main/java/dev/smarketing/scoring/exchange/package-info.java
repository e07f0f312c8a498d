/**
 * Scoring definitions of other systems: read from HubSpot, written for PMML, rebuilt in the style of five vendors.
 *
 * <p>Law. No translation is silent about what it changes: whatever has no equal on the other side is listed as a
 * {@link dev.smarketing.scoring.exchange.Loss} with its place and the reason, and what is not listed scores the same.
 * Formats are plain data or text; nothing is fetched or stored. Null arguments are a
 * {@link java.lang.NullPointerException}, arguments that the description of their parameter excludes an
 * {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.scoring.exchange;

import org.jspecify.annotations.NullMarked;
