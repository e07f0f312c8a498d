/**
 * Who is talked about: leads, what they declare, what they do, how far they came, and where they came from.
 *
 * <p>Law: facts are immutable, wide and sparse; a missing attribute is unknown, never false and never zero. Conditions
 * are therefore three-valued (Kleene's logic): false and unknown is false, true or unknown is true, not unknown is
 * unknown; only presence and absence are never unknown. Numbers compare by value. Texts compare code point by code
 * point unless the condition ignores case by name; then both sides are taken in the upper case of the root locale. A
 * value of the wrong kind is an error and never false. Values may be dated: at an instant the latest one not after it
 * is in force. Values of attributes marked personal are masked in messages and explanations, not in data. Nothing is
 * rounded; ages in days are calendar days of the zone in which a condition is asked. Null arguments are a
 * {@link java.lang.NullPointerException}, arguments that the description of their parameter excludes an
 * {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.core.lead;

import org.jspecify.annotations.NullMarked;
