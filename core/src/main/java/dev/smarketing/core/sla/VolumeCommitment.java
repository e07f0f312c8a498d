package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Marketing hands over at least so many leads a month. */
public final class VolumeCommitment implements Commitment {

    private final String name;
    private final long quota;
    private final ProrationBasis basis;
    private final @Nullable String segment;
    private final int recountAfterDays;

    private VolumeCommitment(
            String name, long quota, ProrationBasis basis, @Nullable String segment, int recountAfterDays) {
        this.name = Require.text(name, "commitment name");
        this.quota = Require.atLeast(quota, 0L, "quota of leads");
        this.basis = Objects.requireNonNull(basis, "basis");
        this.segment = segment;
        this.recountAfterDays = Require.atLeast(recountAfterDays, 0, "recount after days");
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
            return new Quota(Require.atLeast(leads, 0L, "quota of leads"));
        }
    }

    /** How much marketing delivers; say in what period. */
    public static final class Quota {
        private final long leads;

        private Quota(long leads) {
            this.leads = leads;
        }

        /**
         * In every calendar month.
         *
         * @return the commitment, named {@code leads-delivered}, prorated by business days
         */
        public VolumeCommitment perMonth() {
            return new VolumeCommitment("leads-delivered", leads, ProrationBasis.BUSINESS_DAYS, null, 0);
        }
    }

    /**
     * The commitment under another name.
     *
     * @param newName the name, not blank
     * @return a changed copy
     */
    public VolumeCommitment named(String newName) {
        return new VolumeCommitment(newName, quota, basis, segment, recountAfterDays);
    }

    /**
     * The commitment with another measure of how much of a month has passed.
     *
     * @param newBasis the measure
     * @return a changed copy
     */
    public VolumeCommitment proratedBy(ProrationBasis newBasis) {
        return new VolumeCommitment(name, quota, newBasis, segment, recountAfterDays);
    }

    /**
     * The commitment for the leads of one segment only.
     *
     * @param newSegment the segment, as handoffs name it
     * @return a changed copy
     */
    public VolumeCommitment forSegment(String newSegment) {
        return new VolumeCommitment(name, quota, basis, Require.text(newSegment, "segment"), recountAfterDays);
    }

    /**
     * The commitment that counts a lead again only some days after it was last counted. A lead counts once a
     * month in any case.
     *
     * @param days how many local dates after its last counted handoff, 0 for any
     * @return a changed copy
     */
    public VolumeCommitment recountingAfterDays(int days) {
        return new VolumeCommitment(name, quota, basis, segment, days);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Party party() {
        return Party.MARKETING;
    }

    /**
     * How many leads a whole month owes.
     *
     * @return the number
     */
    public long quota() {
        return quota;
    }

    /**
     * How the quota spreads over the month.
     *
     * @return the measure
     */
    public ProrationBasis basis() {
        return basis;
    }

    /**
     * Whose leads count.
     *
     * @return the segment, or nothing if all count
     */
    public Optional<String> segment() {
        return Optional.ofNullable(segment);
    }

    /**
     * After how many dates a lead counts again.
     *
     * @return the number of local dates after its last counted handoff
     */
    public int recountAfterDays() {
        return recountAfterDays;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VolumeCommitment that
                && name.equals(that.name)
                && quota == that.quota
                && basis == that.basis
                && Objects.equals(segment, that.segment)
                && recountAfterDays == that.recountAfterDays;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, quota, basis, segment, recountAfterDays);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
