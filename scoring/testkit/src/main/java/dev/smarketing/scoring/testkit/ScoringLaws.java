package dev.smarketing.scoring.testkit;

import dev.smarketing.scoring.ScoringModel;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of scoring, as properties that a test class inherits: it implements this interface and names its
 * model. jqwik has to run it.
 */
public interface ScoringLaws {

    /**
     * The model under test.
     *
     * @return the model
     */
    ScoringModel model();

    /**
     * The scoring under test, which has to give what the model gives.
     *
     * @return the model itself unless overridden
     */
    default Scorer scorer() {
        ScoringModel model = model();
        return model::score;
    }

    /**
     * The cases.
     *
     * @return those of a {@link ScoringDomain} made for the model unless overridden
     */
    @Provide
    default Arbitrary<ScoringCase> scoringCases() {
        return new ScoringDomain(model()).cases();
    }

    /**
     * The explanation adds up: raw points and the changes of all steps are exactly the points, for each rule,
     * group and axis and in total, and every rule of the model has its line.
     *
     * @param given a case
     */
    @Property
    default void explanationAddsUp(@ForAll("scoringCases") ScoringCase given) {
        ExplanationLaw.check(given, scorer());
    }

    /**
     * Neither the order of the activities nor how often one is delivered changes anything on the score card.
     *
     * @param given a case
     */
    @Property
    default void orderAndDuplicatesDoNotMatter(@ForAll("scoringCases") ScoringCase given) {
        DeliveryLaw.check(given, scorer());
    }

    /**
     * The score stays within the limits that the model declares for rules, groups, axes and the total; limits
     * take no more than they have to; and the score is one that the card calls attainable.
     *
     * @param given a case
     */
    @Property
    default void scoreStaysWithinLimits(@ForAll("scoringCases") ScoringCase given) {
        LimitsLaw.check(given, scorer());
    }
}
