package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How a commitment owed for each lead stands for the handoffs of a period. */
public final class EachLeadResult implements CommitmentResult {

    private final Commitment commitment;
    private final SlaPeriod period;
    private final List<HandoffVerdict> verdicts;
    private final boolean over;
    private final CommitmentStatus status;

    EachLeadResult(
            Commitment commitment,
            SlaPeriod period,
            Instant start,
            Instant end,
            Instant asOf,
            List<HandoffVerdict> verdicts) {
        this.commitment = commitment;
        this.period = period;
        this.verdicts = Require.elements(verdicts, "verdicts");
        this.over = !asOf.isBefore(end);
        if (breached() > 0) {
            this.status = CommitmentStatus.BREACHED;
        } else if (asOf.isBefore(start)) {
            this.status = CommitmentStatus.PENDING;
        } else if (count(verdict -> verdict.status() == CommitmentStatus.AT_RISK) > 0) {
            this.status = CommitmentStatus.AT_RISK;
        } else if (!over || open() > 0) {
            this.status = CommitmentStatus.RUNNING;
        } else {
            this.status = met() > 0 ? CommitmentStatus.MET : CommitmentStatus.NOT_APPLICABLE;
        }
    }

    private long count(Predicate<HandoffVerdict> predicate) {
        return verdicts.stream().filter(predicate).count();
    }

    @Override
    public Commitment commitment() {
        return commitment;
    }

    @Override
    public SlaPeriod period() {
        return period;
    }

    /**
     * Breached from the first breach on; met once the period is over and every handoff in it is decided.
     *
     * @return the status; not applicable for a period that is over and owed nothing
     */
    @Override
    public CommitmentStatus status() {
        return status;
    }

    /**
     * One final breach settles the period; otherwise it is settled when it is over and nothing in it is open.
     *
     * @return true while the status may change
     */
    @Override
    public boolean isProvisional() {
        return status == CommitmentStatus.BREACHED
                ? count(HandoffVerdict::isProvisional) == breached()
                : !over || open() > 0;
    }

    /**
     * The verdicts.
     *
     * @return one a handoff of the period, by instant
     */
    public List<HandoffVerdict> verdicts() {
        return verdicts;
    }

    /**
     * How many are kept.
     *
     * @return the number of handoffs
     */
    public long met() {
        return count(HandoffVerdict::isMet);
    }

    /**
     * How many are broken.
     *
     * @return the number of handoffs
     */
    public long breached() {
        return count(verdict -> verdict.status() == CommitmentStatus.BREACHED);
    }

    /**
     * How many are undecided.
     *
     * @return the number of handoffs
     */
    public long open() {
        return count(verdict -> verdict.status().isOpen());
    }

    /**
     * How many are exempt.
     *
     * @return the number of handoffs
     */
    public long exempt() {
        return count(verdict -> verdict.status() == CommitmentStatus.EXEMPT);
    }

    /**
     * How much of it is kept: met / (met + breached).
     *
     * @return the share of the decided handoffs; not applicable if none is decided
     */
    @Override
    public MetricValue attainment() {
        long decided = met() + breached();
        return decided == 0 ? new MetricValue.NotApplicable() : MetricValue.ratio(met(), decided);
    }

    @Override
    public List<Breach> breaches() {
        return verdicts.stream()
                .map(HandoffVerdict::breach)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Breach::at).thenComparing(Breach::subject))
                .toList();
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
