/**
 * One benchmark class a question, each with a peer that computes the same answer another way. Measure with
 * {@code java -jar benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar}; read the ratios, not
 * the times.
 */
@NullMarked
package dev.smarketing.benchmarks;

import org.jspecify.annotations.NullMarked;
