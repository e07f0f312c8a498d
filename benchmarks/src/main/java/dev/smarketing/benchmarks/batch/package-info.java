/**
 * The reference work of batch scoring: a seeded population of leads, two models (R1 and R2), and peers that compute
 * the scores of R1 in other ways, from the loop that an application writes to a program made for this one model
 * over columns. Every peer that is timed is tested to give the score of {@link dev.smarketing.scoring.ScoringModel}.
 */
@NullMarked
package dev.smarketing.benchmarks.batch;

import org.jspecify.annotations.NullMarked;
