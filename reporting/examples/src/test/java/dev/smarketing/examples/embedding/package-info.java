/** Runs what stands in {@code embedding}: the pages to copy from when the library goes into an application. */
@NullMarked
package dev.smarketing.examples.embedding;

import org.jspecify.annotations.NullMarked;
