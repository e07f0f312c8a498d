package dev.smarketing.core.glossary;

import dev.smarketing.core.check.Require;
import java.util.Objects;

/**
 * A range of a text in UTF-16 units.
 *
 * @param start the first unit
 * @param end the unit after the last, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * A range.
     *
     * @param start the first unit, 0 or more
     * @param end the unit after the last, not before {@code start}
     */
    public Span {
        Require.atLeast(start, 0, "start of a span");
        Require.atLeast(end, start, "end of a span");
    }

    /**
     * The number of units.
     *
     * @return the length
     */
    public int length() {
        return end - start;
    }

    /**
     * The part of a text that this range covers.
     *
     * @param text the text
     * @return the part
     * @throws IndexOutOfBoundsException if the text is shorter than the end
     */
    public String of(String text) {
        Objects.requireNonNull(text, "text");
        return text.substring(start, end);
    }

    /**
     * Whether two ranges share a unit.
     *
     * @param other the other range
     * @return true if so
     */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other");
        return start < other.end && other.start < end;
    }

    /** By start, and of equals the shorter first. */
    @Override
    public int compareTo(Span other) {
        Objects.requireNonNull(other, "other");
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }

    @Override
    public String toString() {
        return "[" + start + "," + end + ")";
    }
}
