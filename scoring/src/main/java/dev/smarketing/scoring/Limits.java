package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a finished sum may at least and at most be; either side may be open. */
public final class Limits {

    static final String UP_TO = "up-to";
    static final String DOWN_TO = "down-to";

    /** Both sides open. */
    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    private final Optional<Points> least;
    private final Optional<Points> most;
    private final long min;
    private final long max;

    private Limits(Optional<Points> least, Optional<Points> most) {
        this.least = least;
        this.most = most;
        this.min = least.map(Points::hundredths).orElse(Long.MIN_VALUE);
        this.max = most.map(Points::hundredths).orElse(Long.MAX_VALUE);
        if (min > max) {
            throw new IllegalArgumentException("limits are empty: down to " + least.orElseThrow() + ", up to "
                    + most.orElseThrow() + "; give a lower limit that is not above the upper one");
        }
    }

    /**
     * At most this many points.
     *
     * @param most the upper limit
     * @return the limits
     */
    public static Limits upTo(long most) {
        return NONE.withMost(Points.of(most));
    }

    /**
     * At least this many points.
     *
     * @param least the lower limit
     * @return the limits
     */
    public static Limits downTo(long least) {
        return NONE.withLeast(Points.of(least));
    }

    /**
     * At least and at most this many points.
     *
     * @param least the lower limit
     * @param most the upper limit
     * @return the limits
     */
    public static Limits between(long least, long most) {
        return new Limits(Optional.of(Points.of(least)), Optional.of(Points.of(most)));
    }

    /**
     * These limits with another upper one.
     *
     * @param most the upper limit
     * @return the limits
     */
    public Limits withMost(Points most) {
        Objects.requireNonNull(most, "most");
        return new Limits(least, Optional.of(most));
    }

    /**
     * These limits with another lower one.
     *
     * @param least the lower limit
     * @return the limits
     */
    public Limits withLeast(Points least) {
        Objects.requireNonNull(least, "least");
        return new Limits(Optional.of(least), most);
    }

    /**
     * The lower limit.
     *
     * @return the least sum, empty if open
     */
    public Optional<Points> least() {
        return least;
    }

    /**
     * The upper limit.
     *
     * @return the greatest sum, empty if open
     */
    public Optional<Points> most() {
        return most;
    }

    long clamp(long hundredths) {
        return Math.max(min, Math.min(max, hundredths));
    }

    /** What finds nothing scores nothing, so its limits must let 0 through. */
    Limits requireZeroWithin(String owner) {
        if (min > 0 || max < 0) {
            throw new IllegalArgumentException("limits of " + owner + " (" + this
                    + ") exclude 0, the sum when nothing matches; give limits around 0");
        }
        return this;
    }

    boolean isOpen() {
        return least.isEmpty() && most.isEmpty();
    }

    void writeTo(Map<String, Object> data) {
        least.ifPresent(points -> data.put(DOWN_TO, points.toPlain()));
        most.ifPresent(points -> data.put(UP_TO, points.toPlain()));
    }

    static Limits read(DataObject data) {
        return new Limits(points(data, DOWN_TO), points(data, UP_TO));
    }

    private static Optional<Points> points(DataObject data, String key) {
        return data.has(key) ? Optional.of(ModelData.points(data, key)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Limits limits && least.equals(limits.least) && most.equals(limits.most);
    }

    @Override
    public int hashCode() {
        return Objects.hash(least, most);
    }

    /**
     * The limits.
     *
     * @return for example {@code down to -20, up to 100}
     */
    @Override
    public String toString() {
        if (isOpen()) {
            return "no limits";
        }
        return least.map(points -> "down to " + points).orElse("")
                + (least.isPresent() && most.isPresent() ? ", " : "")
                + most.map(points -> "up to " + points).orElse("");
    }
}
