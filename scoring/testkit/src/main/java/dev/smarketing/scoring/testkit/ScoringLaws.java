package dev.smarketing.scoring.testkit;

import dev.smarketing.scoring.ScoringModel;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

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
     * The model, stored and read again.
     *
     * @return what is read from its plain data, unless overridden by a way through one's own store
     */
    default ScoringModel restored() {
        return ScoringModel.fromData(model().toData(), new Vocabulary(model()).allAttributes());
    }

    /**
     * The cases. Who overrides this with cases of their own puts {@code @Provide} on the method again.
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
     * The order in which the model declares its rules changes nothing on the score card.
     *
     * @param given a case
     */
    @Property
    default void theOrderOfRulesDoesNotMatter(@ForAll("scoringCases") ScoringCase given) {
        RuleOrderLaw.check(given, scorer());
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

    /**
     * A rule that can only give points never lowers the score: without it the score is not higher.
     *
     * @param given a case
     * @param which which of those rules, counted round
     */
    @Property
    default void aPositiveRuleNeverLowersTheScore(
            @ForAll("scoringCases") ScoringCase given, @ForAll @IntRange(min = 0, max = 999) int which) {
        AddedRuleLaw.check(given, which, scorer());
    }

    /**
     * An activity that is older never counts more by a rule with positive points and no limit per period, nor in
     * the total if that is true of all rules. A rule that asks its activities for ages in days is not judged.
     *
     * @param given a case
     * @param which which of the past activities grows older, counted round
     * @param days by how many days
     */
    @Property
    default void anOlderActivityNeverCountsMore(
            @ForAll("scoringCases") ScoringCase given,
            @ForAll @IntRange(min = 0, max = 999) int which,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        EngagementLaw.checkAge(given, which, days, scorer());
    }

    /**
     * One more activity never takes points by a rule that gives points for activities, or takes them for silence,
     * nor in total if that is true of all rules. A rule by which an activity displaces another is not judged.
     *
     * @param given a case
     * @param which which of the past activities is the one more, counted round
     */
    @Property
    default void moreEngagementNeverScoresLess(
            @ForAll("scoringCases") ScoringCase given, @ForAll @IntRange(min = 0, max = 999) int which) {
        EngagementLaw.checkMore(given, which, scorer());
    }

    /**
     * The lead scores in columns, as {@link dev.smarketing.scoring.batch.CompiledModel} scores whole databases, what
     * it scores alone at the last instant of the date: each rule, each axis, the total and the verdict.
     *
     * @param given a case
     */
    @Property
    default void manyAtOnceScoreAsOneAtATime(@ForAll("scoringCases") ScoringCase given) {
        BatchLaw.check(given, scorer());
    }

    /**
     * With no new record the score stays what it is until the next change that the model tells, and changes then.
     *
     * @param given a case
     */
    @Property
    default void theScoreIsConstantUntilItsNextChange(@ForAll("scoringCases") ScoringCase given) {
        NextChangeLaw.check(given, scorer());
    }

    /** The model that was stored and read is the same. */
    @Example
    default void theModelStoredAndReadIsTheSame() {
        ScoringModel read = restored();
        StorageLaw.check("model", model(), model().toData(), read, read.toData());
    }
}
