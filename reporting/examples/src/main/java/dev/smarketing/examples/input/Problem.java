package dev.smarketing.examples.input;

import java.util.Objects;

/**
 * Something in the input that could not be used.
 *
 * @param file the name of the file
 * @param place the line number, or the path of an entry; empty if it is the file as a whole
 * @param reason what is wrong and what to do
 */
public record Problem(String file, String place, String reason) {

    /**
     * A problem.
     *
     * @param file the name of the file
     * @param place the line number, or the path of an entry; empty if it is the file as a whole
     * @param reason what is wrong and what to do
     */
    public Problem {
        requireText(file, "file");
        Objects.requireNonNull(place, "place");
        requireText(reason, "reason");
    }

    /** For example {@code leads.csv:17: employees is '-4', below the least allowed value 0}. */
    @Override
    public String toString() {
        return place.isEmpty() ? file + ": " + reason : file + ":" + place + ": " + reason;
    }

    static String requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank; give it at least one visible character");
        }
        return value;
    }
}
