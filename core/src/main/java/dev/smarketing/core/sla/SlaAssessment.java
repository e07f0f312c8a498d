package dev.smarketing.core.sla;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An agreement judged by a log as of an instant: the verdict on every handoff, and every month on request. */
public final class SlaAssessment {

    private final ServiceLevelAgreement agreement;
    private final HandoffLog log;
    private final Instant asOf;
    private final List<HandoffVerdict> verdicts;
    private final List<Handoff> notCovered;

    SlaAssessment(ServiceLevelAgreement agreement, HandoffLog log, Instant asOf) {
        this.agreement = agreement;
        this.log = Objects.requireNonNull(log, "log");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        List<HandoffVerdict> judged = new ArrayList<>();
        List<Handoff> outside = new ArrayList<>();
        for (Handoff handoff : log.handoffs()) {
            if (handoff.isKnownAt(asOf)) {
                agreement
                        .versionAt(handoff.at())
                        .ifPresentOrElse(version -> judge(handoff, version, judged), () -> outside.add(handoff));
            }
        }
        this.verdicts = List.copyOf(judged);
        this.notCovered = List.copyOf(outside);
    }

    private void judge(Handoff handoff, AgreementVersion version, List<HandoffVerdict> target) {
        EachLeadJudge judge = new EachLeadJudge(log, asOf, handoff, version);
        for (Commitment commitment : version.commitments()) {
            if (!(commitment instanceof VolumeCommitment)) {
                target.add(judge.judge(commitment));
            }
        }
    }

    /**
     * As of when.
     *
     * @return the instant
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * What sales owes for each handoff.
     *
     * @return one verdict a handoff and commitment, by the instant of the handoff
     */
    public List<HandoffVerdict> verdicts() {
        return verdicts;
    }

    /**
     * What sales owes for one handoff.
     *
     * @param handoffId the handoff
     * @return one verdict a commitment; empty if the handoff is not known or not covered
     */
    public List<HandoffVerdict> verdictsOn(String handoffId) {
        Objects.requireNonNull(handoffId, "handoffId");
        return verdicts.stream()
                .filter(verdict -> verdict.handoff().id().equals(handoffId))
                .toList();
    }

    /**
     * Handoffs before the first version.
     *
     * @return those about which nothing was promised
     */
    public List<Handoff> notCovered() {
        return notCovered;
    }

    /**
     * A month of the agreement.
     *
     * @param month the calendar month in the zone of the agreement
     * @return how every commitment stands that was in force in it
     */
    public MonthAssessment in(YearMonth month) {
        return MonthAssessment.of(agreement, log, asOf, month, verdicts);
    }

    /**
     * How much it judged.
     *
     * @return for example {@code assessment as of 2024-06-14T16:00:00Z: 40 verdicts}
     */
    @Override
    public String toString() {
        return "assessment as of " + asOf + ": " + verdicts.size() + " verdicts";
    }
}
