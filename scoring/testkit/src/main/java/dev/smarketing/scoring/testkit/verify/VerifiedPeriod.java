package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.sla.CommitmentResult;
import dev.smarketing.core.sla.CommitmentStatus;
import dev.smarketing.core.sla.EachLeadResult;
import dev.smarketing.core.sla.Party;
import dev.smarketing.core.sla.PeriodAssessment;
import dev.smarketing.core.sla.VolumeResult;
import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Questions about a week, a month or a quarter of an agreement. */
public final class VerifiedPeriod {

    private final VerifiedAssessment assessment;
    private final PeriodAssessment period;

    VerifiedPeriod(VerifiedAssessment assessment, PeriodAssessment period) {
        this.assessment = assessment;
        this.period = period;
    }

    /**
     * Requires that a side broke something it owed.
     *
     * @param party the side
     * @return the questions about the assessment
     */
    public VerifiedAssessment isBreachedBy(Party party) {
        return isInBreach(party) ? assessment : fail(side(party) + " is not in breach in " + period.period());
    }

    /**
     * Requires that a side broke nothing it owed. What is not decided is not broken.
     *
     * @param party the side
     * @return the questions about the assessment
     */
    public VerifiedAssessment isNotBreachedBy(Party party) {
        return isInBreach(party) ? fail(side(party) + " is in breach in " + period.period()) : assessment;
    }

    private boolean isInBreach(Party party) {
        Objects.requireNonNull(party, "party");
        return period.results().stream()
                .anyMatch(
                        result -> result.commitment().party() == party && result.status() == CommitmentStatus.BREACHED);
    }

    private static String side(Party party) {
        return party.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Requires how the whole period stands.
     *
     * @param status the status
     * @return the questions about the assessment
     */
    public VerifiedAssessment is(CommitmentStatus status) {
        return period.status() == Objects.requireNonNull(status, "status")
                ? assessment
                : fail(period.period() + " is " + period.status().toText(Language.ENGLISH) + "; it was to be "
                        + status.toText(Language.ENGLISH));
    }

    /**
     * Asks about a commitment.
     *
     * @param name its name
     * @return the questions about it
     * @throws IllegalArgumentException if it was not in force in the period or has periods of another length
     */
    public OfCommitment commitment(String name) {
        return new OfCommitment(period.result(name)
                .orElseThrow(() -> new IllegalArgumentException("no '" + name
                        + "' is judged in " + period.period() + "; there are "
                        + period.results().stream()
                                .map(result -> result.commitment().name())
                                .toList())));
    }

    private VerifiedAssessment fail(String problem) {
        return assessment.fail(problem, period.toString());
    }

    /** Questions about one commitment in the period. */
    public final class OfCommitment {

        private final CommitmentResult result;

        private OfCommitment(CommitmentResult result) {
            this.result = result;
        }

        /**
         * Requires that it is kept.
         *
         * @return the questions about the assessment
         */
        public VerifiedAssessment isMet() {
            return is(CommitmentStatus.MET);
        }

        /**
         * Requires that it is not kept.
         *
         * @return the questions about the assessment
         */
        public VerifiedAssessment isBreached() {
            return is(CommitmentStatus.BREACHED);
        }

        /**
         * Requires a status.
         *
         * @param status the status
         * @return the questions about the assessment
         */
        public VerifiedAssessment is(CommitmentStatus status) {
            return result.status() == Objects.requireNonNull(status, "status")
                    ? assessment
                    : fail(name() + " is " + result.status().toText(Language.ENGLISH) + "; it was to be "
                            + status.toText(Language.ENGLISH));
        }

        /**
         * Requires how many leads were delivered of how many that were promised, what is carried in included; of what
         * is owed for each lead, how often it was kept of how often it is decided.
         *
         * @param delivered how many
         * @param promised of how many
         * @return the questions about the assessment
         */
        public VerifiedAssessment delivers(long delivered, long promised) {
            return delivers(MetricValue.count(delivered), MetricValue.count(promised));
        }

        /**
         * Requires the value of the leads that were delivered and of those that were promised.
         *
         * @param delivered the value of what was delivered
         * @param promised the value that was promised
         * @return the questions about the assessment
         */
        public VerifiedAssessment delivers(Money delivered, Money promised) {
            return delivers(MetricValue.amount(delivered), MetricValue.amount(promised));
        }

        private VerifiedAssessment delivers(MetricValue delivered, MetricValue promised) {
            List<MetricValue> figures = figures();
            return figures.equals(List.of(delivered, promised))
                    ? assessment
                    : fail(name() + " delivers " + figures.get(0) + " of " + figures.get(1) + ", not " + delivered
                            + " of " + promised);
        }

        private List<MetricValue> figures() {
            if (result instanceof VolumeResult volume) {
                return List.of(volume.delivered(), volume.promised());
            }
            EachLeadResult each = (EachLeadResult) result;
            return List.of(MetricValue.count(each.met()), MetricValue.count(each.met() + each.breached()));
        }

        private String name() {
            return "'" + result.commitment().name() + "' in " + period.period();
        }
    }
}
