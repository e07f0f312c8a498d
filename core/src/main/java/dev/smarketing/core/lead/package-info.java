/**
 * Who is talked about: leads, what they declare, what they do, and where they came from.
 *
 * <p>Law: facts are immutable, wide and sparse; a missing attribute is unknown, never false and never zero.
 * Null arguments are a {@link java.lang.NullPointerException}.
 */
@NullMarked
package dev.smarketing.core.lead;

import org.jspecify.annotations.NullMarked;
