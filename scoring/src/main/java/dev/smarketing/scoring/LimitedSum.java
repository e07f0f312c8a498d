package dev.smarketing.scoring;

import java.util.Objects;

/**
 * A finished sum and what its limits made of it: of a group, an axis or the total.
 *
 * @param sum the sum before the limits
 * @param limits the limits
 * @param points the sum after the limits
 * @param attainable the points after the limits that missing facts leave possible
 */
public record LimitedSum(Points sum, Limits limits, Points points, PointsRange attainable) {

    /**
     * A limited sum.
     *
     * @param sum the sum before the limits
     * @param limits the limits
     * @param points the sum after the limits
     * @param attainable the points after the limits that missing facts leave possible
     */
    public LimitedSum {
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(attainable, "attainable");
    }

    /**
     * What the limits changed.
     *
     * @return points gained, negative if lost
     */
    public Points change() {
        return points.minus(sum);
    }
}
