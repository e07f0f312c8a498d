/** Makes the sample data and proves that the committed files are what it makes. */
@NullMarked
package dev.smarketing.examples.sample;

import org.jspecify.annotations.NullMarked;
