package dev.smarketing.examples.fuzz;

import java.util.Arrays;
import java.util.List;

/** Where Jazzer comes in: one target, or several with a plus between their names, each of which gets every input. */
public final class Fuzz {

    private static FuzzTarget target = bytes -> {};

    private Fuzz() {}

    /**
     * Called once.
     *
     * @param arguments the name of the target, or the names
     */
    public static void fuzzerInitialize(String[] arguments) {
        List<FuzzTarget> targets =
                Arrays.stream(arguments[0].split("\\+")).map(FuzzTargets::named).toList();
        target = bytes -> targets.forEach(each -> each.run(bytes.again()));
    }

    /**
     * Called with every input.
     *
     * @param input bytes that the fuzzer makes
     */
    public static void fuzzerTestOneInput(byte[] input) {
        target.run(new FuzzBytes(input));
    }
}
