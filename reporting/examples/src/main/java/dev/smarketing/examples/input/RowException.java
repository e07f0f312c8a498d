package dev.smarketing.examples.input;

/** A row that cannot be used; the message says which column, its value, and what to do. */
public final class RowException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param reason which column, its value, and what to do
     */
    public RowException(String reason) {
        super(reason);
    }
}
