package dev.smarketing.examples.fuzz;

import java.util.List;

/** What may be refused, and how: with words about the thing, never with those of the machine. */
final class Refusals {

    /** Words of the JDK about its own numbers and arrays, which tell nobody what to do. */
    private static final List<String> ACCIDENTS = List.of(
            "long overflow",
            "integer overflow",
            "Overflow",
            "overflow supported range",
            "Rounding necessary",
            "Non-terminating decimal",
            "For input string",
            "Character array is missing",
            "Index ",
            "out of bounds",
            "/ by zero",
            "No enum constant",
            "exceeds the supported range");

    private Refusals() {}

    /** Asks for a value, which may be refused. */
    static void allow(Runnable question) {
        try {
            question.run();
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            check(e);
        }
    }

    /** Requires words. */
    static void check(RuntimeException refusal) {
        String message = refusal.getMessage();
        if (message == null
                || message.isBlank()
                || refusal instanceof NumberFormatException
                || ACCIDENTS.stream().anyMatch(message::contains)) {
            throw new AssertionError("a refusal without its own words: " + refusal, refusal);
        }
    }
}
