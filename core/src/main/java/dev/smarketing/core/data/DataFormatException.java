package dev.smarketing.core.data;

import java.util.Objects;

/** Plain data that does not describe a valid definition or state; says where and why. */
public final class DataFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The place in the data. */
    private final String path;

    /** What is wrong there. */
    private final String reason;

    /**
     * An error at a place in the data.
     *
     * @param path the place, for example {@code scoring model: rules[3].points}
     * @param reason what is wrong there and what to do
     */
    public DataFormatException(String path, String reason) {
        super(message(path, reason));
        this.path = path;
        this.reason = reason;
    }

    /**
     * An error at a place in the data, with the refusal behind it.
     *
     * @param path the place, for example {@code scoring model: rules[3].points}
     * @param reason what is wrong there and what to do
     * @param cause the refusal behind it
     */
    public DataFormatException(String path, String reason, Throwable cause) {
        super(message(path, reason), Objects.requireNonNull(cause, "cause"));
        this.path = path;
        this.reason = reason;
    }

    private static String message(String path, String reason) {
        return Objects.requireNonNull(path, "path") + ": " + Objects.requireNonNull(reason, "reason");
    }

    /**
     * The place of the offending entry.
     *
     * @return for example {@code scoring model: rules[3].points}
     */
    public String path() {
        return path;
    }

    /**
     * What is wrong there.
     *
     * @return the reason with its advice
     */
    public String reason() {
        return reason;
    }
}
