package dev.smarketing.benchmarks;

import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.SlaAssessment;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * One log of a million handoffs and five million attempts, judged by every route of {@link FollowUpBenchmark},
 * with what it takes of the memory. Too long for the table of all benchmarks, so it is run by hand:
 *
 * <pre>java -Xmx6g -cp ... dev.smarketing.benchmarks.MillionHandoffs 1000000</pre>
 */
public final class MillionHandoffs {

    private static final int FACTS_A_HANDOFF = 6;

    private final FollowUpBenchmark log = new FollowUpBenchmark();
    private final Consumer<String> lines;

    /**
     * Judges the log and prints a line a route.
     *
     * @param arguments how many handoffs; a million if nothing is said
     */
    public static void main(String[] arguments) {
        int handoffs = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        new MillionHandoffs(handoffs, System.out::println).measure(20_000);
    }

    MillionHandoffs(int handoffs, Consumer<String> lines) {
        log.handoffs = handoffs;
        this.lines = lines;
    }

    /** Each route several times, but for the slowest one; first all of them on a smaller log. */
    void measure(int warm) {
        warmUp(warm);
        log.prepare();
        long met = log.library();
        for (int i = 0; i < 3; i++) {
            time("library, from the log", met, log::library);
        }
        for (int i = 0; i < 2; i++) {
            time("library, from the facts", met, log::libraryFromFacts);
            time("loop over the days", met, log::loopOverDays);
        }
        time("loop over the minutes", met, log::loopOverMinutes);
        memory();
    }

    private static void warmUp(int handoffs) {
        FollowUpBenchmark warm = new FollowUpBenchmark();
        warm.handoffs = handoffs;
        warm.prepare();
        for (int i = 0; i < 5; i++) {
            warm.library();
            warm.libraryFromFacts();
            warm.loopOverDays();
        }
        warm.loopOverMinutes();
    }

    private void time(String route, long expected, LongSupplier judge) {
        long start = System.nanoTime();
        long met = judge.getAsLong();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (met != expected) {
            throw new IllegalStateException(
                    route + " finds " + met + " met, not " + expected + "; the routes must agree");
        }
        print("%-24s %6.2f s, %,.0f events a second", route, seconds, FACTS_A_HANDOFF * log.handoffs / seconds);
    }

    /** What stays on the heap, measured after a collection; the facts themselves are the caller's. */
    private void memory() {
        long before = used();
        HandoffLog copy = log.log();
        long withLog = used();
        SlaAssessment assessment = log.whileOpen();
        long withAssessment = used();
        long open = assessment.verdicts().stream()
                .filter(verdict -> verdict.status().isOpen())
                .count();
        int verdicts = assessment.verdicts().size();
        print(
                "%d bytes a lead for the log beside its facts, %d more for its verdict; %,d of %,d verdicts open; %s",
                (withLog - before) / log.handoffs, (withAssessment - withLog) / verdicts, open, verdicts, copy);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void print(String line, Object... values) {
        lines.accept(String.format(Locale.ROOT, line, values));
    }
}
