package dev.smarketing.scoring.lifecycle;

import dev.smarketing.scoring.Points;
import java.util.Objects;

/**
 * The room around a boundary in which nothing changes: what is low becomes high at boundary + up, what is high
 * becomes low below boundary - down (hysteresis).
 *
 * @param up points above the boundary, 0 or more
 * @param down points below the boundary, 0 or more
 */
public record Band(Points up, Points down) {

    /** No room: the boundary alone decides. */
    public static final Band NONE = new Band(Points.ZERO, Points.ZERO);

    /**
     * The room around a boundary.
     *
     * @param up points above the boundary, 0 or more
     * @param down points below the boundary, 0 or more
     */
    public Band {
        Objects.requireNonNull(up, "up");
        Objects.requireNonNull(down, "down");
        if (up.signum() < 0 || down.signum() < 0) {
            throw new IllegalArgumentException(
                    "band up " + up + ", down " + down + " is negative; give 0 or more on both sides");
        }
    }

    /**
     * The room around a boundary.
     *
     * @param up whole points above the boundary, 0 or more
     * @param down whole points below the boundary, 0 or more
     * @return the band
     */
    public static Band of(long up, long down) {
        return new Band(Points.of(up), Points.of(down));
    }

    /**
     * Whether points are high when nothing is known of before.
     *
     * @param boundary the boundary
     * @param value the points
     * @return true from the boundary on, itself included
     */
    public boolean isHigh(Points boundary, Points value) {
        Objects.requireNonNull(boundary, "boundary");
        Objects.requireNonNull(value, "value");
        return value.compareTo(boundary) >= 0;
    }

    /**
     * Whether points are high.
     *
     * @param boundary the boundary
     * @param value the points
     * @param before whether they were high before
     * @return true if they became or stay high
     */
    public boolean isHigh(Points boundary, Points value, boolean before) {
        Objects.requireNonNull(boundary, "boundary");
        Objects.requireNonNull(value, "value");
        return before ? value.compareTo(boundary.minus(down)) >= 0 : value.compareTo(boundary.plus(up)) >= 0;
    }
}
