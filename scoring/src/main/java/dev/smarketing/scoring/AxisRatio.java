package dev.smarketing.scoring;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One number from both axes as some systems give it, to check a migration against: share * implicit +
 * (1 - share) * explicit, rounded half up to hundredths once. It is no part of a {@link ScoringModel}.
 *
 * @param implicitShare the share of the implicit points, from 0 to 1
 */
public record AxisRatio(BigDecimal implicitShare) {

    /**
     * A ratio.
     *
     * @param implicitShare the share of the implicit points, from 0 to 1
     */
    public AxisRatio {
        implicitShare = Decimals.canonical(Require.share(implicitShare, "share of the implicit points"));
    }

    /**
     * One number for both axes: share x implicit + (1 - share) x explicit.
     *
     * @param explicit the explicit points
     * @param implicit the implicit points
     * @return the points, rounded half up to hundredths, ties away from zero
     */
    public Points of(Points explicit, Points implicit) {
        Objects.requireNonNull(explicit, "explicit");
        Objects.requireNonNull(implicit, "implicit");
        return Points.rounded(implicitShare
                .multiply(implicit.toBigDecimal())
                .add(BigDecimal.ONE.subtract(implicitShare).multiply(explicit.toBigDecimal())));
    }
}
