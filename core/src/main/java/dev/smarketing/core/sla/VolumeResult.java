package dev.smarketing.core.sla;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** How a volume commitment stands in a month. Every figure is exact. */
public final class VolumeResult implements CommitmentResult {

    private final VolumeCommitment commitment;
    private final YearMonth month;
    private final Instant end;
    private final long gross;
    private final long net;
    private final long promised;
    private final Fraction expected;
    private final Fraction unitsInForce;
    private final Fraction unitsElapsed;
    private final boolean provisional;
    private final CommitmentStatus status;

    /** What the judge reckons. */
    record Parts(
            VolumeCommitment commitment,
            YearMonth month,
            Instant start,
            Instant end,
            long gross,
            long net,
            Fraction promise,
            Fraction expected,
            Fraction unitsInForce,
            Fraction unitsElapsed,
            boolean openReviews) {}

    VolumeResult(Parts parts, Instant asOf) {
        this.commitment = parts.commitment;
        this.month = parts.month;
        this.end = parts.end;
        this.gross = parts.gross;
        this.net = parts.net;
        this.promised = parts.promise.ceiling();
        this.expected = parts.expected;
        this.unitsInForce = parts.unitsInForce;
        this.unitsElapsed = parts.unitsElapsed;
        this.provisional = parts.openReviews || asOf.isBefore(end);
        if (promised == 0) {
            this.status = CommitmentStatus.NOT_APPLICABLE;
        } else if (asOf.isBefore(parts.start)) {
            this.status = CommitmentStatus.PENDING;
        } else if (net >= promised) {
            this.status = CommitmentStatus.MET;
        } else if (!asOf.isBefore(end)) {
            this.status = CommitmentStatus.BREACHED;
        } else {
            this.status =
                    Fraction.of(net).compareTo(expected) < 0 ? CommitmentStatus.AT_RISK : CommitmentStatus.RUNNING;
        }
    }

    @Override
    public VolumeCommitment commitment() {
        return commitment;
    }

    /**
     * The month.
     *
     * @return the month
     */
    public YearMonth month() {
        return month;
    }

    @Override
    public CommitmentStatus status() {
        return status;
    }

    @Override
    public boolean isProvisional() {
        return provisional;
    }

    /**
     * Different leads handed over.
     *
     * @return the number, valid rejections included
     */
    public long gross() {
        return gross;
    }

    /**
     * Different leads delivered: {@link #gross()} without those validly rejected.
     *
     * @return the number that is judged
     */
    public long net() {
        return net;
    }

    /**
     * The leads owed: the sum over the versions of quota x units in force / units of the month, rounded up once.
     *
     * @return the number
     */
    public long promised() {
        return promised;
    }

    /**
     * The leads that steady delivery would have brought by now: as {@link #promised()}, with the units elapsed,
     * not rounded.
     *
     * @return the number, as an exact ratio
     */
    public MetricValue expected() {
        return expected.toValue();
    }

    /**
     * How fast delivery is: {@link #net()} / {@link #expected()}.
     *
     * @return 1 if as expected; undefined if nothing is expected yet
     */
    public MetricValue pace() {
        return Fraction.of(net).over(expected);
    }

    /**
     * What each unit left has to bring: (promised - net) / units left, 0 if all is delivered.
     *
     * @return leads a business day, date or hour of business time; undefined if no unit is left
     */
    public MetricValue requiredPerUnit() {
        return Fraction.of(Math.max(0, promised - net)).over(unitsInForce.minus(unitsElapsed));
    }

    /**
     * What the month will bring at this speed: net x units in force / units elapsed.
     *
     * @return the number of leads, as an exact ratio; undefined if no unit has elapsed
     */
    public MetricValue forecast() {
        return Fraction.of(net).times(unitsInForce).over(unitsElapsed);
    }

    /**
     * How much of the promise is kept: net / promised.
     *
     * @return the share, above 1 if more was delivered; not applicable if nothing is owed
     */
    @Override
    public MetricValue attainment() {
        return promised == 0
                ? new MetricValue.NotApplicable()
                : MetricValue.ratio(BigDecimal.valueOf(net), BigDecimal.valueOf(promised));
    }

    @Override
    public List<Breach> breaches() {
        return status != CommitmentStatus.BREACHED
                ? List.of()
                : List.of(new Breach(
                        commitment.name(),
                        commitment.party(),
                        month.toString(),
                        end,
                        Breach.Reason.TOO_FEW_LEADS,
                        net,
                        promised,
                        provisional));
    }

    @Override
    public String toText(Language language) {
        return VerdictText.of(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
