package dev.smarketing.benchmarks.batch;

/** The questions that benchmarks share with peers behind a profile, and the seed of their leads. */
final class BatchQuestion {

    static final String SCORING = "Scoring a whole database by R1";
    static final String BUILDING = "Building columns from the objects of an application";
    static final long SEED = 20_260_630;

    private BatchQuestion() {}
}
