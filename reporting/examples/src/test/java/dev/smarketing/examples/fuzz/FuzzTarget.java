package dev.smarketing.examples.fuzz;

/** Something that reads what others write. It throws only if a law is broken. */
@FunctionalInterface
interface FuzzTarget {

    /** Reads one input. */
    void run(FuzzBytes bytes);
}
