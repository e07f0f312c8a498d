package dev.smarketing.core.calendar;

/** Numbers with leading zeros, in the same digits everywhere. */
final class Digits {

    private Digits() {}

    static String pad(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
