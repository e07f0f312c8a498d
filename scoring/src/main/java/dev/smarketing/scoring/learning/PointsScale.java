package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.scoring.Points;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Points for logarithms of odds: a number of points stands for certain odds of conversion, and every so many points
 * more double them. Points = factor x weight and base = offset + factor x intercept, where factor = points to double
 * the odds / ln 2 and offset = anchor - factor x ln(odds). Computed in doubles, rounded half up to hundredths once.
 */
public final class PointsScale {

    private static final String TO_DOUBLE = "points-to-double-odds";
    private static final String ANCHOR = "points";
    private static final String POSITIVE = "odds-positive";
    private static final String NEGATIVE = "odds-negative";
    private static final String ORIENTATION = "orientation";

    private final Points toDoubleOdds;
    private final Points anchor;
    private final long positives;
    private final long negatives;
    private final Orientation orientation;

    private PointsScale(Points toDoubleOdds, Points anchor, long positives, long negatives, Orientation orientation) {
        Objects.requireNonNull(toDoubleOdds, "toDoubleOdds");
        this.toDoubleOdds = toDoubleOdds;
        this.anchor = Objects.requireNonNull(anchor, "anchor");
        this.positives = Require.atLeast(positives, 1, "positive part of the odds");
        this.negatives = Require.atLeast(negatives, 1, "negative part of the odds");
        this.orientation = Objects.requireNonNull(orientation, "orientation");
        if (toDoubleOdds.signum() <= 0) {
            throw new IllegalArgumentException(
                    "points to double the odds are " + toDoubleOdds + "; give points above 0");
        }
    }

    /**
     * A scale on which a high score stands for conversions.
     *
     * @param toDoubleOdds how many points double the odds, above 0
     * @param anchor points that stand for certain odds
     * @param positives the odds they stand for: so many positive cases
     * @param negatives to so many negative ones
     * @return the scale
     */
    public static PointsScale of(Points toDoubleOdds, Points anchor, long positives, long negatives) {
        return new PointsScale(toDoubleOdds, anchor, positives, negatives, Orientation.HIGH_CONVERTS);
    }

    /**
     * This scale with another orientation, as where a high score must mean few conversions.
     *
     * @param end which end of the score stands for conversions
     * @return a changed copy
     */
    public PointsScale oriented(Orientation end) {
        return new PointsScale(toDoubleOdds, anchor, positives, negatives, end);
    }

    /**
     * The points of one unit of log odds: points to double the odds / ln 2.
     *
     * @return the factor, an estimate; negative where a high score means few conversions
     */
    public double factor() {
        double factor = toDoubleOdds.toBigDecimal().doubleValue() / StrictMath.log(2);
        return orientation == Orientation.HIGH_CONVERTS ? factor : -factor;
    }

    /**
     * The points of even odds: anchor - factor x ln(positives / negatives of the anchor).
     *
     * @return the offset, an estimate
     */
    public double offset() {
        return anchor.toBigDecimal().doubleValue() - factor() * StrictMath.log((double) positives / negatives);
    }

    /**
     * The points of a weight: factor x weight, rounded half up to hundredths.
     *
     * @param weight a part of the log odds, such as a coefficient times a weight of evidence; finite
     * @return the points
     * @throws IllegalArgumentException if the product is not finite
     */
    public Points points(double weight) {
        return rounded(factor() * weight);
    }

    /**
     * The points that everybody has: offset + factor x intercept, rounded half up to hundredths.
     *
     * @param intercept the log odds of a lead without any weight; finite
     * @return the points
     * @throws IllegalArgumentException if the sum is not finite
     */
    public Points base(double intercept) {
        return rounded(offset() + factor() * intercept);
    }

    private static Points rounded(double points) {
        if (!Double.isFinite(points)) {
            throw new IllegalArgumentException(
                    "weight gives " + points + " points; choose a policy for zeros that keeps weights finite");
        }
        return Points.rounded(new BigDecimal(points));
    }

    /**
     * The scale as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(TO_DOUBLE, toDoubleOdds.toBigDecimal());
        data.put(ANCHOR, anchor.toBigDecimal());
        data.put(POSITIVE, positives);
        data.put(NEGATIVE, negatives);
        data.put(ORIENTATION, DataObject.spelled(orientation));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the scale
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static PointsScale fromData(Map<String, ?> data) {
        return DataObject.root("points scale", data)
                .make(object -> new PointsScale(
                        Points.of(object.version(1).decimal(TO_DOUBLE)),
                        Points.of(object.decimal(ANCHOR)),
                        object.wholeNumber(POSITIVE),
                        object.wholeNumber(NEGATIVE),
                        object.constant(ORIENTATION, Orientation.class)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PointsScale scale
                && toDoubleOdds.equals(scale.toDoubleOdds)
                && anchor.equals(scale.anchor)
                && positives == scale.positives
                && negatives == scale.negatives
                && orientation == scale.orientation;
    }

    @Override
    public int hashCode() {
        return Objects.hash(toDoubleOdds, anchor, positives, negatives, orientation);
    }

    /**
     * The scale.
     *
     * @return for example {@code 50 points at odds 1:4, 10 more double them}
     */
    @Override
    public String toString() {
        return anchor + " points at odds " + positives + ":" + negatives + ", " + toDoubleOdds
                + (orientation == Orientation.HIGH_CONVERTS ? " more" : " fewer") + " double them";
    }
}
