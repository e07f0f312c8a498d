package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoreStep;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Models without a fault, each with one put in: the fault is found, nothing else is, and leads that the model scores
 * show that what is said of it is true.
 */
class SeededFaultsProperties {

    private static final Instant NOW = at("2026-06-15");

    private static final Lead NOBODY = Lead.builder("L").build();
    private static final Lead FRENCH = Lead.builder("L").with(COUNTRY, "FR").build();

    private static Lead frenchOf(int employees) {
        return Lead.builder("L")
                .with(COUNTRY, "FR")
                .with(EMPLOYEES, (long) employees)
                .build();
    }

    private static List<Activity> visits(int count, int daysAgo) {
        return did(VISIT, count, daysAgo);
    }

    private static List<Activity> did(ActivityType type, int count, int daysAgo) {
        List<Activity> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(activity(
                    type, type + "-" + i, NOW.atZone(PARIS).toLocalDate().minusDays(daysAgo) + "T08:00"));
        }
        return all;
    }

    /** A model without a fault: 5 of 65 points come from visits, so all are needed. */
    private static List<Rule> clean() {
        return new ArrayList<>(List.of(
                explicit("country").when(COUNTRY.is("FR")).scores(20),
                explicit("size")
                        .when(EMPLOYEES.isAtLeast(100))
                        .scores(20)
                        .otherwiseWhen(EMPLOYEES.isAtLeast(10))
                        .scores(10),
                implicit("visits")
                        .each(VISIT)
                        .scores(5)
                        .withinDays(60)
                        .halvingEvery(30)
                        .upTo(25)));
    }

    private static ScoringModel with(long threshold, Rule... more) {
        List<Rule> all = clean();
        all.addAll(List.of(more));
        return model(threshold, all.toArray(new Rule[0]));
    }

    private static Finding only(ScoringModel model, FindingCode code, String... subjects) {
        List<Finding> found = ModelLint.check(model);
        assertThat(found).map(Finding::code).containsExactly(code);
        assertThat(found.get(0).subjects()).containsExactly(subjects);
        return found.get(0);
    }

    private static Points points(Finding finding, String name) {
        return Points.of(
                ((MetricValue.Quantity) Objects.requireNonNull(finding.numbers().get(name))).number());
    }

    @Property
    void aThresholdThatNobodyReaches(@ForAll @IntRange(min = 1, max = 500) int beyond) {
        assertThat(ModelLint.check(with(65))).isEmpty();
        ScoringModel model = with(65 + beyond);
        Finding finding = only(model, FindingCode.UNREACHABLE_THRESHOLD, "test");
        ScoreCard best = model.score(frenchOf(500), visits(9, 0), NOW);
        assertThat(best.total()).isEqualTo(points(finding, "best")).isEqualTo(Points.of(65));
        assertThat(best.isQualified()).isFalse();
    }

    @Property
    void aClassThatNobodyIsIn(@ForAll @IntRange(min = 1, max = 500) int beyond) {
        ScoringModelBuilder builder = ScoringModel.builder("test", PARIS);
        clean().forEach(builder::add);
        ScoringModel model = builder.qualifyBy(GradeMatrix.builder(
                                ScoreClasses.startingWith("C").from(20, "B").from(40 + beyond, "A"),
                                ScoreClasses.startingWith("2").from(10, "1"))
                        .qualify("sales", "A1", "B1")
                        .hold("nurture", "A2", "B2", "C1", "C2")
                        .build())
                .build();
        Finding finding = only(model, FindingCode.UNREACHABLE_CELL, "A");
        assertThat(finding.chain()).containsExactlyInAnyOrder("A1", "A2");
        ScoreCard best = model.score(frenchOf(500), visits(9, 0), NOW);
        assertThat(best.explicit()).isEqualTo(points(finding, "best"));
        assertThat(model.matrix()
                        .orElseThrow()
                        .of(best.explicit(), best.implicit())
                        .grade())
                .isEqualTo("B");
    }

    @Property
    void aModelThatTakesEverybody(@ForAll @IntRange(max = 20) int below) {
        ScoringModel model = with(-below);
        Finding finding = only(model, FindingCode.ALWAYS_QUALIFIED, "test");
        ScoreCard worst = model.score(NOBODY, List.of(), NOW);
        assertThat(worst.total()).isEqualTo(points(finding, "least"));
        assertThat(worst.isQualified()).isTrue();
    }

    @Property
    void aRuleThatChangesNothing(@ForAll @IntRange(min = 11, max = 99) int from, @ForAll @IntRange(max = 10) int to) {
        Rule dead = explicit("dead")
                .when(EMPLOYEES.isAtLeast(from).and(EMPLOYEES.isLessThan(to)))
                .scores(7);
        only(with(60, dead), FindingCode.DEAD_RULE, "dead");
        for (int employees = 0; employees <= 100; employees++) {
            Lead lead = frenchOf(employees);
            assertThat(with(60, dead).score(lead, visits(2, 3), NOW).total())
                    .isEqualTo(with(60).score(lead, visits(2, 3), NOW).total());
        }
    }

    @Property
    void anAlternativeBehindABroaderOne(@ForAll @IntRange(min = 1, max = 50) int narrow) {
        ProfileRule rule = explicit("shadow")
                .when(MINUTES.isAtLeast(10))
                .scores(3)
                .otherwiseWhen(MINUTES.isAtLeast(10 + narrow))
                .scores(9);
        Finding finding = only(with(60, rule), FindingCode.SHADOWED_ALTERNATIVE, "shadow");
        assertThat(points(finding, "alternative")).isEqualTo(Points.of(2));
        for (int minutes = 0; minutes < 100; minutes++) {
            Lead lead =
                    Lead.builder("L").with(MINUTES, BigDecimal.valueOf(minutes)).build();
            assertThat(with(60, rule).score(lead, List.of(), NOW).total()).isNotEqualTo(Points.of(9));
        }
    }

    @Property
    void aFactThatCountsTwice(@ForAll @IntRange(min = 1, max = 20) int again) {
        ScoringModel model = with(60, explicit("again").when(COUNTRY.is("FR")).scores(again));
        only(model, FindingCode.DUPLICATE_CONDITION, "country", "again");
        assertThat(model.score(FRENCH, List.of(), NOW).total()).isEqualTo(Points.of(20 + again));
    }

    @Property
    void aLimitThatEatsOneOccurrence(
            @ForAll @IntRange(min = 2, max = 30) int each, @ForAll @IntRange(min = 1, max = 29) int share) {
        int limit = Math.max(1, each * share / 30);
        ScoringModel model = with(60, implicit("demo").each(DEMO).scores(each).upTo(limit));
        Finding finding = only(model, FindingCode.LIMIT_EATS_RULE, "demo");
        assertThat(points(finding, "limit")).isEqualTo(Points.of(limit));
        assertThat(model.score(NOBODY, did(DEMO, 1, 0), NOW).change(ScoreStep.RULE_LIMIT))
                .isEqualTo(Points.of(limit - each));
    }

    @Property
    void aDecayThatTakesNothing(
            @ForAll @IntRange(min = 2, max = 60) int window, @ForAll @IntRange(max = 60) int slack) {
        Decay late = new Decay.StepLinear(new BigDecimal("0.5"), window + slack);
        ActivityRule rule = implicit("demo").each(DEMO).scores(6).withinDays(window);
        only(with(60, rule.decaying(late)), FindingCode.INERT_DECAY, "demo");
        // one day more and it takes something
        Decay inTime = new Decay.StepLinear(new BigDecimal("0.5"), window - 1);
        assertThat(ModelLint.check(with(60, rule.decaying(inTime)))).isEmpty();
        for (int age = 0; age <= window; age++) {
            assertThat(with(60, rule.decaying(late))
                            .score(NOBODY, did(DEMO, 1, age), NOW)
                            .total())
                    .isEqualTo(
                            with(60, rule).score(NOBODY, did(DEMO, 1, age), NOW).total());
        }
        assertThat(with(60, rule.decaying(inTime))
                        .score(NOBODY, did(DEMO, 1, window - 1), NOW)
                        .change(ScoreStep.DECAY))
                .isEqualTo(Points.of(-3));
    }

    @Property
    void aFrequencyLimitBehindALimit(
            @ForAll @IntRange(min = 1, max = 6) int count, @ForAll @IntRange(max = 4) int spare) {
        ActivityRule rule = implicit("demo").each(DEMO).scores(5);
        int limit = Math.max(5, 5 * count - spare);
        ScoringModel model = with(60, rule.atMost(count, Period.DAY).upTo(limit));
        Finding finding = only(model, FindingCode.INERT_FREQUENCY_LIMIT, "demo");
        assertThat(points(finding, "count")).isEqualTo(Points.of(count));
        for (int did = 0; did <= 12; did++) {
            assertThat(model.score(NOBODY, did(DEMO, did, 0), NOW).total())
                    .isEqualTo(with(60, rule.upTo(limit))
                            .score(NOBODY, did(DEMO, did, 0), NOW)
                            .total());
        }
    }

    @Property
    void oneActivityThatIsEnough(@ForAll @IntRange(max = 40) int beyond) {
        ScoringModel model = with(60, implicit("demo").once(DEMO).scores(60 + beyond));
        Finding finding = only(model, FindingCode.SINGLE_ACTIVITY_QUALIFIES, "demo");
        ScoreCard card = model.score(NOBODY, did(DEMO, 1, 0), NOW);
        assertThat(card.isQualified()).isTrue();
        assertThat(card.total()).isEqualTo(points(finding, "points"));
        assertThat(model.score(NOBODY, List.of(), NOW).isQualified()).isFalse();
    }

    @Property
    void aRuleWithoutPoints(@ForAll @IntRange(min = 1, max = 9) int times) {
        ScoringModel model = with(60, implicit("demo").each(DEMO).scores(0));
        only(model, FindingCode.ZERO_POINTS, "demo");
        assertThat(model.score(NOBODY, did(DEMO, times, 0), NOW).total()).isEqualTo(Points.ZERO);
    }

    @Property
    void pointsThatGoUpAndDown(
            @ForAll @IntRange(min = 2, max = 20) int middle, @ForAll @IntRange(min = 1, max = 19) int part) {
        int top = Math.max(1, middle * part / 20);
        ScoringModel model = with(
                60,
                explicit("hump")
                        .when(MINUTES.isAtLeast(50))
                        .scores(top)
                        .otherwiseWhen(MINUTES.isAtLeast(10))
                        .scores(middle));
        Finding finding = only(model, FindingCode.NON_MONOTONE_BINS, "hump");
        List<String> along = new ArrayList<>();
        for (int minutes : Arrays.asList(5, 20, 70)) {
            along.add(model.score(
                            Lead.builder("L")
                                    .with(MINUTES, BigDecimal.valueOf(minutes))
                                    .build(),
                            List.of(),
                            NOW)
                    .total()
                    .toString());
        }
        assertThat(finding.chain()).isEqualTo(along);
    }

    @Property
    void aGroupThatHoldsARuleBack(@ForAll @IntRange(min = 1, max = 30) int each) {
        ScoringModelBuilder builder = ScoringModel.builder("test", PARIS).qualifyAt(Threshold.total(60));
        clean().forEach(builder::add);
        ScoringModel model = builder.add(
                        implicit("demo").each(DEMO).scores(each).inGroup("shut"))
                .group("shut", Limits.downTo(-5).withMost(Points.ZERO))
                .build();
        only(model, FindingCode.DEAD_RULE, "demo");
        assertThat(model.score(NOBODY, did(DEMO, 3, 0), NOW).total()).isEqualTo(Points.ZERO);
    }
}
