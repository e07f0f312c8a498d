package dev.smarketing.examples.fuzz;

/** Where Jazzer comes in: one target, named by the first argument. */
public final class Fuzz {

    private static FuzzTarget target = bytes -> {};

    private Fuzz() {}

    /**
     * Called once.
     *
     * @param arguments the name of the target
     */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTargets.named(arguments[0]);
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
