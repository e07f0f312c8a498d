package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How an agreement stands in a period: its volume commitments of that length of period, and what was owed for each
 * lead handed over in it.
 */
public final class PeriodAssessment {

    private final SlaPeriod period;
    private final List<CommitmentResult> results;

    PeriodAssessment(SlaPeriod period, List<CommitmentResult> results) {
        this.period = period;
        this.results = Require.elements(results, "results");
    }

    /**
     * The period.
     *
     * @return the week, month or quarter
     */
    public SlaPeriod period() {
        return period;
    }

    /**
     * How each commitment stands.
     *
     * @return one result a commitment that was in force in the period, in the order of the agreement
     */
    public List<CommitmentResult> results() {
        return results;
    }

    /**
     * How one commitment stands.
     *
     * @param commitmentName its name
     * @return the result, or nothing if it was not in force in the period or has periods of another length
     */
    public Optional<CommitmentResult> result(String commitmentName) {
        Objects.requireNonNull(commitmentName, "commitmentName");
        return results.stream()
                .filter(result -> result.commitment().name().equals(commitmentName))
                .findFirst();
    }

    /**
     * How the whole stands: the first that any result has of breached, at risk, running, pending, met.
     *
     * @return the status; not applicable if nothing was owed
     */
    public CommitmentStatus status() {
        for (CommitmentStatus status : List.of(
                CommitmentStatus.BREACHED,
                CommitmentStatus.AT_RISK,
                CommitmentStatus.RUNNING,
                CommitmentStatus.PENDING,
                CommitmentStatus.MET)) {
            if (results.stream().anyMatch(result -> result.status() == status)) {
                return status;
            }
        }
        return CommitmentStatus.NOT_APPLICABLE;
    }

    /**
     * Whether both parties kept what they owed.
     *
     * @return true if something was owed and all of it is met
     */
    public boolean isMet() {
        return status() == CommitmentStatus.MET;
    }

    /**
     * Whether facts that may still come or be recorded can change a status.
     *
     * @return true if any result is provisional
     */
    public boolean isProvisional() {
        return results.stream().anyMatch(CommitmentResult::isProvisional);
    }

    /**
     * What was not kept.
     *
     * @return the breaches of all commitments, in the order of the results
     */
    public List<Breach> breaches() {
        return results.stream().flatMap(result -> result.breaches().stream()).toList();
    }

    /**
     * The results side by side.
     *
     * @param language the language of the headings and words
     * @return one row a commitment: name, party, status, done, owed, attainment
     */
    public Table table(Language language) {
        return AssessmentText.table(this, language);
    }

    /**
     * How this period differs from another.
     *
     * @param other the period to compare with, for example the one before
     * @return the comparison, from the other to this one
     */
    public PeriodComparison comparedWith(PeriodAssessment other) {
        return new PeriodComparison(Objects.requireNonNull(other, "other"), this);
    }

    /**
     * The results with their arithmetic.
     *
     * @param language the language
     * @return a line for the period and one a commitment
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text =
                new StringBuilder().append(period).append(language.colon()).append(status().toText(language));
        results.forEach(result -> text.append("\n").append(result.toText(language)));
        return text.toString();
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
