package dev.smarketing.benchmarks;

import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.SlaAssessment;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One log of a million handoffs and five million attempts, judged once by every route of {@link FollowUpBenchmark},
 * with what it takes of the memory. Too long for the table of all benchmarks, so it is run by hand:
 *
 * <pre>java -Xmx6g -cp ... dev.smarketing.benchmarks.MillionHandoffs 1000000</pre>
 */
public final class MillionHandoffs {

    private static final int FACTS_A_HANDOFF = 6;

    private MillionHandoffs() {}

    /**
     * Judges the log and prints a line a route.
     *
     * @param arguments how many handoffs; a million if nothing is said
     */
    public static void main(String[] arguments) {
        int handoffs = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        FollowUpBenchmark warm = new FollowUpBenchmark();
        warm.handoffs = 20_000;
        warm.prepare();
        for (int i = 0; i < 5; i++) {
            warm.library();
            warm.libraryFromFacts();
            warm.loopOverDays();
        }
        warm.loopOverMinutes();

        FollowUpBenchmark log = new FollowUpBenchmark();
        log.handoffs = handoffs;
        log.prepare();
        long met = time("library, from the log", handoffs, log::library);
        for (String line : new String[] {
            "library, from the log", "library, from the log", "library, from the facts", "library, from the facts"
        }) {
            refuseOther(met, time(line, handoffs, line.endsWith("facts") ? log::libraryFromFacts : log::library));
        }
        refuseOther(met, time("loop over the days", handoffs, log::loopOverDays));
        refuseOther(met, time("loop over the days", handoffs, log::loopOverDays));
        refuseOther(met, time("loop over the minutes", handoffs, log::loopOverMinutes));
        memory(log);
    }

    private static void refuseOther(long expected, long met) {
        if (met != expected) {
            throw new IllegalStateException(
                    "one route finds " + expected + " met, another " + met + "; they must agree");
        }
    }

    private static long time(String route, int handoffs, LongSupplier judge) {
        long start = System.nanoTime();
        long met = judge.getAsLong();
        double seconds = (System.nanoTime() - start) / 1e9;
        print("%-24s %6.2f s, %,.0f events a second, %d met", route, seconds, FACTS_A_HANDOFF * handoffs / seconds, met);
        return met;
    }

    /** What stays on the heap, measured after a collection; the facts themselves are the caller's. */
    private static void memory(FollowUpBenchmark log) {
        long without = used();
        HandoffLog copy = log.log();
        long withLog = used();
        SlaAssessment assessment = log.whileOpen();
        long withAssessment = used();
        long open = assessment.verdicts().stream()
                .filter(verdict -> verdict.status().isOpen())
                .count();
        print(
                "memory: %,d bytes a handoff for the log beside its facts, %,d bytes a verdict for the assessment;"
                        + " %d of %d verdicts open; %s",
                (withLog - without) / log.handoffs,
                (withAssessment - withLog) / Math.max(1, assessment.verdicts().size()),
                open,
                assessment.verdicts().size(),
                copy);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void print(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
