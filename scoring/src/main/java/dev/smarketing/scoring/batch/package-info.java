/**
 * Scoring many leads at once. {@link LeadColumns} hold leads and activities in primitive arrays, independent of any
 * model; {@link CompiledModel} scores them; {@link ScoreColumns} hold what came out.
 *
 * <p>Law. A run is for a local date and means its last instant in the model's zone; every score is equal, bit for bit,
 * to what {@link dev.smarketing.scoring.ScoringModel#score} gives for that lead at that instant, whatever the split,
 * the order of the rows and the number of threads. Columns are cut into pages of 1,024 leads; a page is never changed,
 * so that columns made by appending share the pages that nothing was added to. Every value of an attribute is kept
 * once and stands in the columns as a number, so that a condition is asked once for each distinct value. The library
 * starts no threads. Null arguments are a {@link java.lang.NullPointerException}, arguments that the description of
 * their parameter excludes an {@link java.lang.IllegalArgumentException}.
 */
@NullMarked
package dev.smarketing.scoring.batch;

import org.jspecify.annotations.NullMarked;
