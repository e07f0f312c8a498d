package dev.smarketing.core.sla;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.util.List;

/**
 * How a volume commitment stands in a period. Every figure is exact: leads, or money for a commitment of value,
 * as quantities, amounts and quotients that are rounded only when written.
 */
public final class VolumeResult implements CommitmentResult {

    private final VolumeCommitment commitment;
    private final SlaPeriod period;
    private final VolumeUnit unit;
    private final Instant end;
    private final VolumeLedger.Tally tally;
    private final Fraction delivered;
    private final Fraction carryIn;
    private final Fraction promised;
    private final Fraction expected;
    private final Fraction unitsInForce;
    private final Fraction unitsElapsed;
    private final boolean provisional;
    private final CommitmentStatus status;

    /** What the judge reckons. */
    static final class Parts {
        final VolumeCommitment commitment;
        final SlaPeriod period;
        final Instant start;
        final Instant end;
        VolumeLedger.Tally tally = VolumeLedger.Tally.NOTHING;
        Fraction owed = Fraction.ZERO;
        Fraction accrued = Fraction.ZERO;
        Fraction unitsInForce = Fraction.ZERO;
        Fraction unitsElapsed = Fraction.ZERO;
        Fraction carryIn = Fraction.ZERO;
        boolean carryIsOpen;

        Parts(VolumeCommitment commitment, SlaPeriod period, Instant start, Instant end) {
            this.commitment = commitment;
            this.period = period;
            this.start = start;
            this.end = end;
        }
    }

    VolumeResult(Parts parts, Instant asOf) {
        this.commitment = parts.commitment;
        this.period = parts.period;
        this.unit = commitment.unit();
        this.end = parts.end;
        this.tally = parts.tally;
        this.delivered = judged(commitment, tally);
        this.carryIn = parts.carryIn.max(parts.owed.negated());
        this.promised = parts.owed.plus(carryIn);
        this.unitsInForce = parts.unitsInForce;
        this.unitsElapsed = parts.unitsElapsed;
        boolean over = !asOf.isBefore(end);
        Fraction share = unitsInForce.isZero() ? Fraction.of(over ? 1 : 0) : unitsElapsed.dividedBy(unitsInForce);
        this.expected = parts.accrued.plus(carryIn.times(share)).max(Fraction.ZERO);
        this.provisional = !over || parts.carryIsOpen || (tally.openReviews && !commitment.isJudgedOnGross());
        if (promised.isZero()) {
            this.status = CommitmentStatus.NOT_APPLICABLE;
        } else if (asOf.isBefore(parts.start)) {
            this.status = CommitmentStatus.PENDING;
        } else if (delivered.compareTo(promised) >= 0) {
            this.status = CommitmentStatus.MET;
        } else if (over) {
            this.status = CommitmentStatus.BREACHED;
        } else {
            this.status = delivered.compareTo(expected) < 0 ? CommitmentStatus.AT_RISK : CommitmentStatus.RUNNING;
        }
    }

    private static Fraction judged(VolumeCommitment commitment, VolumeLedger.Tally tally) {
        if (commitment.unit().currency() == null) {
            return Fraction.of(commitment.isJudgedOnGross() ? tally.gross : tally.net);
        }
        return commitment.isJudgedOnGross() ? tally.grossValue : tally.netValue;
    }

    @Override
    public VolumeCommitment commitment() {
        return commitment;
    }

    @Override
    public SlaPeriod period() {
        return period;
    }

    @Override
    public CommitmentStatus status() {
        return status;
    }

    /**
     * Whether facts of this period that may still come or be recorded can change the status: the period is not
     * over, a lead may still be rejected validly, or the same is true of the period from which it carries over.
     *
     * @return true if so
     */
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
        return tally.gross;
    }

    /**
     * Different leads delivered: {@link #gross()} without those validly rejected.
     *
     * @return the number
     */
    public long net() {
        return tally.net;
    }

    /**
     * Different leads of which a commitment of value does not know the worth; they are among {@link #gross()} but
     * bring nothing to what is delivered.
     *
     * @return the number; 0 for a commitment to a number of leads
     */
    public long withoutValue() {
        return tally.withoutValue.size();
    }

    /**
     * Different leads that an exempting rule keeps out of the count.
     *
     * @return the number, not among {@link #gross()}
     */
    public long exempt() {
        return tally.exempt.size();
    }

    /**
     * What is judged: the leads of {@link #net()} or what they are worth together; of {@link #gross()} if the
     * commitment says so.
     *
     * @return a quantity of leads or an amount of money
     */
    public MetricValue delivered() {
        return unit.total(delivered);
    }

    /**
     * What the period takes over from the one before, after the limit; at least so much that the promise is not below
     * nothing. While the one before is not over, it is what that one would leave if nothing more came.
     *
     * @return a quantity of leads or an amount of money, negative for a surplus
     */
    public MetricValue carryIn() {
        return unit.total(carryIn);
    }

    boolean carriesSomething() {
        return !carryIn.isZero();
    }

    /**
     * What is owed: the sum over the versions of quota x units in force / units of the period, rounded up once to
     * whole leads or minor units of the currency, plus {@link #carryIn()}.
     *
     * @return a quantity of leads or an amount of money
     */
    public MetricValue promised() {
        return unit.total(promised);
    }

    /** What is still owed; negative for a surplus. */
    Fraction left() {
        return promised.minus(delivered);
    }

    /**
     * What steady delivery would have brought by now: the sum over the versions of quota x units elapsed / units of
     * the period, and {@link #carryIn()} evenly over the units in force; not rounded, and not below nothing. Where
     * no unit is in force the carry-in is expected at the end.
     *
     * @return a ratio of leads, or money
     */
    public MetricValue expected() {
        return unit.exact(expected);
    }

    /**
     * How fast delivery is: {@link #delivered()} / {@link #expected()}.
     *
     * @return 1 if as expected; undefined if nothing is expected yet
     */
    public MetricValue pace() {
        return expected.isZero()
                ? unit.per(delivered, expected)
                : delivered.dividedBy(expected).toValue();
    }

    /**
     * What each unit left has to bring: (promised - delivered) / units left, 0 if all is delivered.
     *
     * @return leads or money a business day, date or hour of business time; undefined if no unit is left
     */
    public MetricValue requiredPerUnit() {
        return unit.per(left().max(Fraction.ZERO), unitsInForce.minus(unitsElapsed));
    }

    /**
     * What the period will bring at this speed: delivered x units in force / units elapsed.
     *
     * @return a ratio of leads, or money; undefined if no unit has elapsed
     */
    public MetricValue forecast() {
        return unit.per(delivered.times(unitsInForce), unitsElapsed);
    }

    /**
     * How much of the promise is kept: delivered / promised.
     *
     * @return the share, above 1 if more was delivered; not applicable if nothing is owed
     */
    @Override
    public MetricValue attainment() {
        if (promised.isZero()) {
            return new MetricValue.NotApplicable();
        }
        return MetricValue.ratio(VolumeUnit.number(delivered), VolumeUnit.number(promised));
    }

    @Override
    public List<Breach> breaches() {
        return status != CommitmentStatus.BREACHED
                ? List.of()
                : List.of(new Breach(
                        commitment.name(),
                        commitment.party(),
                        period.toString(),
                        end,
                        unit.currency() == null ? Breach.Reason.TOO_FEW_LEADS : Breach.Reason.TOO_LITTLE_VALUE,
                        delivered(),
                        promised(),
                        provisional));
    }

    @Override
    public String toText(Language language) {
        return VolumeText.of(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
