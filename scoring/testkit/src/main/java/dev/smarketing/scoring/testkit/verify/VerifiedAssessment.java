package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffVerdict;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.sla.SlaPeriod;
import dev.smarketing.scoring.testkit.AgreementCase;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An assessment of which each question is asked in turn; the first that is not answered as expected fails the test. */
public final class VerifiedAssessment {

    private final AgreementCase given;
    private final SlaAssessment assessment;

    VerifiedAssessment(AgreementCase given) {
        this.given = given;
        this.assessment = given.agreement().assess(given.log(), given.asOf());
    }

    /**
     * Asks about a month.
     *
     * @param month the month in the zone of the agreement
     * @return the questions about it
     */
    public VerifiedPeriod in(YearMonth month) {
        return in(SlaPeriod.of(month));
    }

    /**
     * Asks about a week.
     *
     * @param week the ISO week in the zone of the agreement
     * @return the questions about it
     */
    public VerifiedPeriod in(YearWeek week) {
        return in(SlaPeriod.of(week));
    }

    /**
     * Asks about a quarter.
     *
     * @param quarter the quarter in the zone of the agreement
     * @return the questions about it
     */
    public VerifiedPeriod in(YearQuarter quarter) {
        return in(SlaPeriod.of(quarter));
    }

    /**
     * Asks about a period.
     *
     * @param period the period in the zone of the agreement
     * @return the questions about it
     */
    public VerifiedPeriod in(SlaPeriod period) {
        return new VerifiedPeriod(this, assessment.in(Objects.requireNonNull(period, "period")));
    }

    /**
     * Asks what is owed for a handoff.
     *
     * @param id the id of the handoff
     * @return the questions about it
     * @throws IllegalArgumentException if the log has no such handoff, or no version of the agreement covers it
     */
    public OfHandoff handoff(String id) {
        Objects.requireNonNull(id, "id");
        List<HandoffVerdict> verdicts = assessment.verdictsOn(id);
        if (verdicts.isEmpty()) {
            boolean isKnown = assessment.notCovered().stream()
                    .anyMatch(handoff -> handoff.id().equals(id));
            throw new IllegalArgumentException(
                    isKnown
                            ? "nothing is owed for handoff '" + id
                                    + "': no version of the agreement covers it; ask isNotCovered"
                            : "there is no handoff '" + id + "' by " + given.asOf() + "; there are "
                                    + Stream.concat(
                                                    assessment.verdicts().stream()
                                                            .map(HandoffVerdict::handoff),
                                                    assessment.notCovered().stream())
                                            .map(Handoff::id)
                                            .distinct()
                                            .toList());
        }
        return new OfHandoff(id, verdicts);
    }

    /**
     * Requires that no version of the agreement covers a handoff.
     *
     * @param id the id of the handoff
     * @return this
     */
    public VerifiedAssessment isNotCovered(String id) {
        Objects.requireNonNull(id, "id");
        return assessment.notCovered().stream().anyMatch(handoff -> handoff.id().equals(id))
                ? this
                : fail("handoff '" + id + "' is not among those that no version covers", assessment.toString());
    }

    /**
     * The assessment itself, for questions that have no words here.
     *
     * @return who kept which promise
     */
    public SlaAssessment assessment() {
        return assessment;
    }

    VerifiedAssessment fail(String problem, String explanation) {
        throw new AssertionError(problem + "\n" + given + "\n" + explanation);
    }

    /** What is owed for one handoff. */
    public final class OfHandoff {

        private final String id;
        private final List<HandoffVerdict> verdicts;

        private OfHandoff(String id, List<HandoffVerdict> verdicts) {
            this.id = id;
            this.verdicts = verdicts;
        }

        /**
         * Asks about a commitment. Where recycling cancels a follow-up, this is its latest run.
         *
         * @param name the name of the commitment
         * @return the questions about it
         * @throws IllegalArgumentException if nothing of that name is owed for the handoff
         */
        public VerifiedVerdict commitment(String name) {
            Objects.requireNonNull(name, "name");
            List<HandoffVerdict> runs = verdicts.stream()
                    .filter(verdict -> verdict.commitment().name().equals(name))
                    .toList();
            if (runs.isEmpty()) {
                throw new IllegalArgumentException("no '" + name + "' is owed for handoff '" + id + "'; there are "
                        + verdicts.stream()
                                .map(verdict -> verdict.commitment().name())
                                .distinct()
                                .toList());
            }
            return new VerifiedVerdict(VerifiedAssessment.this, runs.get(runs.size() - 1));
        }
    }
}
