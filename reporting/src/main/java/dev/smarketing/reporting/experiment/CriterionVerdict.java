package dev.smarketing.reporting.experiment;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How one criterion was judged.
 *
 * @param criterion the criterion
 * @param reading how it stands, empty if nobody gave a reading
 * @param decision what it has come to
 * @param reason why
 * @param tail the probability that decided or did not: of so many successes or more where the rate seen is at or above
 *     the agreed one, of so few or fewer where it is below; empty where no odds were taken
 * @param stillToContinue how many more successes in a row would make it {@link Decision#CONTINUE}, while undecided;
 *     empty where odds would take more than 100,000
 * @param stillToAbort how many more failures in a row would make it {@link Decision#ABORT}, while undecided; empty
 *     likewise
 */
public record CriterionVerdict(
        Criterion criterion,
        Optional<Reading> reading,
        Decision decision,
        Reason reason,
        Optional<MetricValue> tail,
        OptionalLong stillToContinue,
        OptionalLong stillToAbort) {

    /**
     * A verdict on a criterion.
     *
     * @param criterion the criterion
     * @param reading how it stands
     * @param decision what it has come to
     * @param reason why
     * @param tail the probability that decided or did not
     * @param stillToContinue how many more successes would let it continue
     * @param stillToAbort how many more failures would end it
     */
    public CriterionVerdict {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(tail, "tail");
        Objects.requireNonNull(stillToContinue, "stillToContinue");
        Objects.requireNonNull(stillToAbort, "stillToAbort");
    }

    static CriterionVerdict of(Criterion criterion, Optional<Reading> reading, Decision decision, Reason reason) {
        return new CriterionVerdict(
                criterion, reading, decision, reason, Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
    }

    /**
     * One line for people, with the arithmetic.
     *
     * @param language the language
     * @return for example {@code accepted: undecided, 4 of 50 against 10 %; 5 more successes in a row to continue}
     */
    public String toText(Language language) {
        return ExperimentText.line(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
