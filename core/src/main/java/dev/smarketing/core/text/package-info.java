/**
 * The three languages that people read here (English, French, Spanish) and how numbers, money and dates
 * are written in each.
 *
 * <p>Law: every text depends on its arguments alone. No default locale is read and no locale data of the JDK is used,
 * so the same value gives the same characters on every machine and every Java version. Rounding happens here, once, in
 * a mode the caller names; nothing else in the library rounds for display. A text for people takes its language by
 * {@link dev.smarketing.core.text.Language#pick}, or is a constant of {@link dev.smarketing.core.text.Words}, so none
 * lacks a translation; what is counted has the word that goes with its number. Null arguments are a
 * {@link java.lang.NullPointerException}, arguments that the description of their parameter excludes an
 * {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.core.text;

import org.jspecify.annotations.NullMarked;
