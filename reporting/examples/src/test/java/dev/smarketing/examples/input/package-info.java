/** Hostile files, and what is said about them. */
@NullMarked
package dev.smarketing.examples.input;

import org.jspecify.annotations.NullMarked;
