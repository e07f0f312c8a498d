package dev.smarketing.benchmarks.batch;

/** The questions that benchmarks share with peers behind a profile, the seed of their leads, and their heap. */
final class BatchQuestion {

    static final String SCORING = "Scoring a whole database by R1";
    static final String BUILDING = "Building columns from the objects of an application";
    static final long SEED = 20_260_630;

    /**
     * A heap that is there from the start and whose pages the system has given already, as those of a server that has
     * run for a while: otherwise what a program pays for a new array is mostly what the system takes for a new page.
     */
    static final String HEAP = "-Xms4g";

    /** See {@link #HEAP}. */
    static final String TOUCHED = "-XX:+AlwaysPreTouch";

    private BatchQuestion() {}
}
