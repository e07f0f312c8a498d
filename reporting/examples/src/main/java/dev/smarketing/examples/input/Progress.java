package dev.smarketing.examples.input;

import java.io.PrintStream;
import java.util.Objects;
import java.util.function.LongSupplier;

/** Tells a person that long work goes on: silent for short work, then one line a second and one at the end. */
public final class Progress {

    private static final long INTERVAL_NANOS = 1_000_000_000L;

    /** Asking the clock for every row would cost more than many a row. */
    private static final long STEPS_BETWEEN_CLOCK_READINGS = 256;

    private final Printer printer;
    private final LongSupplier nanoClock;
    private String task = "";
    private long began;
    private long lastPrinted;
    private boolean printed;

    private Progress(Printer printer, LongSupplier nanoClock) {
        this.printer = printer;
        this.nanoClock = nanoClock;
    }

    /**
     * Progress that nobody sees.
     *
     * @return it
     */
    public static Progress silent() {
        return new Progress(line -> {}, () -> 0);
    }

    /**
     * Progress on a stream, usually the standard error, so that the report on the standard output stays clean.
     *
     * @param stream where to print
     * @return it
     */
    public static Progress printingTo(PrintStream stream) {
        Objects.requireNonNull(stream, "stream");
        return new Progress(stream::println, System::nanoTime);
    }

    static Progress printingTo(PrintStream stream, LongSupplier nanoClock) {
        return new Progress(stream::println, nanoClock);
    }

    /**
     * One more step of a task is done. Naming another task begins that one.
     *
     * @param name the task, for example the file that is read
     * @param steps how many steps are done
     */
    public void done(String name, long steps) {
        if (!task.equals(name)) {
            begin(name);
        } else if (steps % STEPS_BETWEEN_CLOCK_READINGS == 0) {
            long now = nanoClock.getAsLong();
            if (now - lastPrinted >= INTERVAL_NANOS) {
                print(name + ": " + steps + " done", now);
            }
        }
    }

    /**
     * A task is finished. Says so only if the task took long enough to be mentioned.
     *
     * @param name the task
     * @param steps how many steps were done
     */
    public void end(String name, long steps) {
        if (task.equals(name)) {
            long now = nanoClock.getAsLong();
            if (printed || now - began >= INTERVAL_NANOS) {
                print(name + ": all " + steps + " done", now);
            }
            task = "";
        }
    }

    private void begin(String name) {
        task = name;
        began = nanoClock.getAsLong();
        lastPrinted = began;
        printed = false;
    }

    private void print(String line, long now) {
        printer.print(line);
        lastPrinted = now;
        printed = true;
    }

    private interface Printer {
        void print(String line);
    }
}
