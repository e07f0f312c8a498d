package dev.smarketing.examples.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns the bytes of a fuzzer into choices; when they are used up every choice is the first. */
final class FuzzBytes {

    private final byte[] bytes;
    private int next;

    FuzzBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** The same bytes from the start. */
    FuzzBytes again() {
        return new FuzzBytes(bytes);
    }

    boolean isEmpty() {
        return next >= bytes.length;
    }

    int unsigned() {
        return isEmpty() ? 0 : bytes[next++] & 0xff;
    }

    /** From 0 until before the bound. */
    int below(int bound) {
        int value = bound > 256 ? unsigned() << 8 | unsigned() : unsigned();
        return value % bound;
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }

    long whole() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | unsigned();
        }
        return value;
    }

    /** At most so many bytes as text, each one character; the upper half reaches into other scripts. */
    String text(int most) {
        StringBuilder text = new StringBuilder();
        int length = below(most + 1);
        for (int i = 0; i < length && !isEmpty(); i++) {
            int value = unsigned();
            text.append(value < 0xc0 ? (char) value : STRANGE.charAt(value % STRANGE.length()));
        }
        return text.toString();
    }

    /** All that is left, as it would be read from a file. */
    String rest() {
        String text = new String(bytes, next, bytes.length - next, StandardCharsets.UTF_8);
        next = bytes.length;
        return text;
    }

    private static final String STRANGE = "\u0130\u0131\u00df\u00e9e\u0301\u2019\u00a0\u200b\u202e\ud83d\ude00\ud800"
            + "\ufeff\ufffd\u0663\u4e00\u05d0\u0000\u2028\ufb01\u1e9e\u03a3\u03c2";
}
