package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Marketing hands over at least so many leads, or leads worth so much, in every week, month or quarter. */
public final class VolumeCommitment implements Commitment {

    static final String LEADS_NAME = "leads-delivered";
    static final String VALUE_NAME = "value-delivered";

    private final VolumeOptions options;

    private VolumeCommitment(VolumeOptions options) {
        this.options = options.checked();
    }

    /** What marketing delivers; say how much. */
    public static final class Delivery {
        Delivery() {}

        /**
         * A number of leads.
         *
         * @param leads how many, not negative
         * @return the phrase, to be finished with the period
         */
        public Quota atLeast(long leads) {
            return new Quota(LEADS_NAME, MetricValue.count(Require.atLeast(leads, 0L, "quota of leads")));
        }

        /**
         * Leads that are together worth so much. Go on with {@code valuing(...)}, unless each handoff says what its
         * lead is worth.
         *
         * @param value how much, not negative
         * @return the phrase, to be finished with the period
         */
        public Quota atLeast(Money value) {
            if (Objects.requireNonNull(value, "value").signum() < 0) {
                throw new IllegalArgumentException("quota of value is " + value + ", below 0; give 0 or more");
            }
            return new Quota(VALUE_NAME, MetricValue.amount(value));
        }
    }

    /** How much marketing delivers; say in what period. */
    public static final class Quota {
        private final String name;
        private final MetricValue amount;

        private Quota(String name, MetricValue amount) {
            this.name = name;
            this.amount = amount;
        }

        /**
         * In every ISO week.
         *
         * @return the commitment, as {@link #per}
         */
        public VolumeCommitment perWeek() {
            return per(PeriodLength.WEEK);
        }

        /**
         * In every calendar month.
         *
         * @return the commitment, as {@link #per}
         */
        public VolumeCommitment perMonth() {
            return per(PeriodLength.MONTH);
        }

        /**
         * In every quarter of the calendar year.
         *
         * @return the commitment, as {@link #per}
         */
        public VolumeCommitment perQuarter() {
            return per(PeriodLength.QUARTER);
        }

        /**
         * In every quarter of a fiscal year.
         *
         * @param firstMonth the month in which the fiscal year starts
         * @return the commitment, as {@link #per}
         */
        public VolumeCommitment perQuarterFrom(Month firstMonth) {
            return per(PeriodLength.quarterFrom(firstMonth));
        }

        /**
         * In every period of a length.
         *
         * @param length the length
         * @return the commitment, named {@code leads-delivered} or {@code value-delivered}, prorated by business
         *     days, without carry-over, judged without the leads that are validly rejected
         */
        public VolumeCommitment per(PeriodLength length) {
            return new VolumeCommitment(new VolumeOptions(name, amount, Objects.requireNonNull(length, "length")));
        }
    }

    /**
     * The commitment under another name.
     *
     * @param newName the name, not blank
     * @return a changed copy
     */
    public VolumeCommitment named(String newName) {
        VolumeOptions changed = options.copy();
        changed.name = newName;
        return new VolumeCommitment(changed);
    }

    /**
     * The commitment with another measure of how much of a period has passed.
     *
     * @param newBasis the measure
     * @return a changed copy
     */
    public VolumeCommitment proratedBy(ProrationBasis newBasis) {
        VolumeOptions changed = options.copy();
        changed.basis = newBasis;
        return new VolumeCommitment(changed);
    }

    /**
     * The commitment for the leads of one segment only.
     *
     * @param newSegment the segment, as handoffs name it
     * @return a changed copy
     */
    public VolumeCommitment forSegment(String newSegment) {
        VolumeOptions changed = options.copy();
        changed.segment = Require.text(newSegment, "segment");
        return new VolumeCommitment(changed);
    }

    /**
     * The commitment that counts a lead again only some days after it was last counted. A lead counts once a
     * period in any case.
     *
     * @param days how many local dates after its last counted handoff, 0 for any
     * @return a changed copy
     */
    public VolumeCommitment recountingAfterDays(int days) {
        VolumeOptions changed = options.copy();
        changed.recountAfterDays = days;
        return new VolumeCommitment(changed);
    }

    /**
     * The commitment that takes over what the period before left, without a limit. The first period in which the
     * commitment is in force, also after a pause of it, takes over nothing.
     *
     * @param newCarryOver what to take over
     * @return a changed copy
     */
    public VolumeCommitment carryingOver(CarryOver newCarryOver) {
        VolumeOptions changed = options.copy();
        changed.carryOver = newCarryOver;
        changed.carryLimit = null;
        return new VolumeCommitment(changed);
    }

    /**
     * The commitment with a limit on what is taken over, in either direction.
     *
     * @param leads how many leads at most, not negative
     * @return a changed copy
     */
    public VolumeCommitment carryingAtMost(long leads) {
        return carryingAtMost(MetricValue.count(Require.atLeast(leads, 0L, "limit of the carry-over")));
    }

    /**
     * The commitment with a limit on what is taken over, in either direction.
     *
     * @param value how much money at most, not negative
     * @return a changed copy
     */
    public VolumeCommitment carryingAtMost(Money value) {
        if (Objects.requireNonNull(value, "value").signum() < 0) {
            throw new IllegalArgumentException("limit of the carry-over is " + value + ", below 0; give 0 or more");
        }
        return carryingAtMost(MetricValue.amount(value));
    }

    private VolumeCommitment carryingAtMost(MetricValue most) {
        VolumeOptions changed = options.copy();
        changed.carryLimit = most;
        return new VolumeCommitment(changed);
    }

    /**
     * The commitment judged by all leads handed over, those that are validly rejected included.
     *
     * @return a changed copy
     */
    public VolumeCommitment judgedOnGross() {
        VolumeOptions changed = options.copy();
        changed.judgedOnGross = true;
        return new VolumeCommitment(changed);
    }

    /**
     * The commitment of value that knows what a lead is worth whose handoff does not say it.
     *
     * @param values each segment at most once, in the currency of the promise
     * @return a changed copy
     */
    public VolumeCommitment valuing(LeadValue... values) {
        VolumeOptions changed = options.copy();
        changed.leadValues = Require.elements(values, "values");
        return new VolumeCommitment(changed);
    }

    @Override
    public String name() {
        return options.name;
    }

    @Override
    public Party party() {
        return Party.MARKETING;
    }

    /**
     * What a whole period owes.
     *
     * @return a quantity of leads or an amount of money
     */
    public MetricValue quota() {
        return options.quota;
    }

    /**
     * How long its periods are.
     *
     * @return the length
     */
    public PeriodLength length() {
        return options.length;
    }

    /**
     * How the quota spreads over the period.
     *
     * @return the measure
     */
    public ProrationBasis basis() {
        return options.basis;
    }

    /**
     * Whose leads count.
     *
     * @return the segment, or nothing if all count
     */
    public Optional<String> segment() {
        return Optional.ofNullable(options.segment);
    }

    /**
     * After how many dates a lead counts again.
     *
     * @return the number of local dates after its last counted handoff
     */
    public int recountAfterDays() {
        return options.recountAfterDays;
    }

    /**
     * What a period takes over from the one before.
     *
     * @return the rule of the version in force when the period begins
     */
    public CarryOver carryOver() {
        return options.carryOver;
    }

    /**
     * How much is taken over at most.
     *
     * @return a quantity of leads or an amount of money, or nothing if there is no limit
     */
    public Optional<MetricValue> carryLimit() {
        return Optional.ofNullable(options.carryLimit);
    }

    /**
     * Whether validly rejected leads count.
     *
     * @return true if all that were handed over do
     */
    public boolean isJudgedOnGross() {
        return options.judgedOnGross;
    }

    /**
     * What leads are worth whose handoffs do not say it.
     *
     * @return at most one value a segment
     */
    public List<LeadValue> leadValues() {
        return options.leadValues;
    }

    VolumeUnit unit() {
        return VolumeUnit.of(options.quota);
    }

    /** What a handed over lead is worth: as its handoff says, else as its segment, else as any other. */
    Optional<Money> valueOf(Handoff handoff) {
        Optional<Money> own = handoff.value();
        if (own.isPresent()) {
            return own;
        }
        Optional<Money> ofOthers = Optional.empty();
        for (LeadValue value : options.leadValues) {
            if (value.segment().isEmpty()) {
                ofOthers = Optional.of(value.value());
            } else if (value.segment().equals(handoff.segment())) {
                return Optional.of(value.value());
            }
        }
        return ofOthers;
    }

    /** Whether a later version may speak of this one under the same name. */
    boolean isContinuedBy(VolumeCommitment next) {
        return unit().equals(next.unit())
                && length().equals(next.length())
                && basis() == next.basis()
                && segment().equals(next.segment());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VolumeCommitment that && options.equals(that.options);
    }

    @Override
    public int hashCode() {
        return options.hashCode();
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
