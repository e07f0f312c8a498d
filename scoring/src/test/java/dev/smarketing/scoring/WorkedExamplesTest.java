package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.Qualification.Disqualified;
import dev.smarketing.scoring.Qualification.NotYet;
import dev.smarketing.scoring.Qualification.Qualified;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers of the scoring reference, by their number there. */
class WorkedExamplesTest {

    private static Points points(String text) {
        return Points.parse(text);
    }

    private static final Rule[] S1 = {
        explicit("france").when(COUNTRY.is("FR")).scores(10),
        explicit("abroad").when(COUNTRY.is("FR").not()).scores(5),
        explicit("france or large")
                .when(COUNTRY.is("FR").or(EMPLOYEES.isAtLeast(50)))
                .scores(7),
        explicit("no country").when(COUNTRY.isAbsent()).scores(-2)
    };

    private static ScoringModelBuilder s1() {
        ScoringModelBuilder builder = ScoringModel.builder("s1", PARIS);
        for (Rule rule : S1) {
            builder.add(rule);
        }
        return builder;
    }

    @Test
    void s1MissingFactsAreUnknownAndBoundTheScore() {
        Lead lead = Lead.builder("L-1").with(EMPLOYEES, 80L).build();
        ScoreCard possible = s1().qualifyAt(Threshold.total(15)).build().score(lead, List.of(), NOON);
        assertThat(possible.total()).isEqualTo(points("5"));
        assertThat(possible.rules().stream().filter(RuleScore::isUnknown)).hasSize(2);
        assertThat(possible.attainable()).isEqualTo(new PointsRange(points("5"), points("20")));
        assertThat(possible.outlook()).isEqualTo(Outlook.POSSIBLE);
        assertThat(s1().qualifyAt(Threshold.total(4))
                        .build()
                        .score(lead, List.of(), NOON)
                        .outlook())
                .isEqualTo(Outlook.QUALIFIED);
        assertThat(s1().qualifyAt(Threshold.total(21))
                        .build()
                        .score(lead, List.of(), NOON)
                        .outlook())
                .isEqualTo(Outlook.NOT_QUALIFIED);
    }

    @Test
    void s2FirstMatchScoresOneStepOnly() {
        List<Activity> visits = aged(VIEW, 1, 2, 3, 4, 30);
        Rule ladder = implicit("visits")
                .counting(VIEW)
                .atLeast(10)
                .scores(20)
                .atLeast(3)
                .scores(8)
                .atLeast(1)
                .scores(3)
                .withinDays(30);
        ScoreCard card = model(ladder).score(NOBODY, visits, NOON);
        assertThat(card.total()).isEqualTo(points("8"));
        assertThat(card.rule("visits").counted()).isEqualTo(4);
        Rule[] separate = {
            implicit("ten").counting(VIEW).atLeast(10).scores(20).withinDays(30),
            implicit("three").counting(VIEW).atLeast(3).scores(8).withinDays(30),
            implicit("one").counting(VIEW).atLeast(1).scores(3).withinDays(30)
        };
        assertThat(model(separate).score(NOBODY, visits, NOON).total()).isEqualTo(points("11"));
    }

    @Test
    void s3TheRuleLimitIsTakenAfterDecay() {
        Rule rule = implicit("r").each(VIEW).scores(10).halvingEvery(14).upTo(20);
        ScoreCard card = model(rule).score(NOBODY, aged(VIEW, 14, 14, 14, 14, 14), NOON);
        assertThat(card.total()).isEqualTo(points("20"));
        assertThat(card.rule("r").change(ScoreStep.DECAY)).isEqualTo(points("-25"));
        assertThat(card.rule("r").change(ScoreStep.RULE_LIMIT)).isEqualTo(points("-5"));
    }

    @Test
    void s4ALimitClampsOnceOnTheFinishedSum() {
        ScoreCard card = ScoringModel.builder("s4", PARIS)
                .add(explicit("a").when(CONSENT.isAbsent()).scores(60))
                .add(explicit("b").when(CONSENT.isAbsent()).scores(60))
                .add(explicit("c").when(CONSENT.isAbsent()).scores(-30))
                .limitTotal(Limits.upTo(100))
                .qualifyAt(Threshold.total(50))
                .build()
                .score(NOBODY, List.of(), NOON);
        assertThat(card.total()).isEqualTo(points("90"));
        assertThat(card.change(ScoreStep.TOTAL_LIMIT)).isEqualTo(points("0"));
    }

    @Test
    void s5TheLatestSurvives() {
        Rule rule = implicit("r").once(VIEW).scores(10).halvingEvery(14);
        assertThat(model(rule).score(NOBODY, aged(VIEW, 14, 0), NOON).total()).isEqualTo(points("10"));
    }

    @ParameterizedTest
    @CsvSource({"15, 7.50, 10.00", "29, 5.17, 10.00", "45, 2.50, 5.00"})
    void s6LinearAndStepLinear(int age, String linear, String stepLinear) {
        BigDecimal half = new BigDecimal("0.5");
        assertThat(new Decay.Linear(half, 30).apply(points("10"), age)).isEqualTo(points(linear));
        assertThat(Decay.linear(60).apply(points("10"), age)).isEqualTo(points(linear));
        assertThat(new Decay.StepLinear(half, 30).apply(points("10"), age)).isEqualTo(points(stepLinear));
    }

    @ParameterizedTest
    @CsvSource({"0, 10.00", "7, 7.07", "14, 5.00", "30, 2.26", "90, 0.12", "153, 0.01", "154, 0.00"})
    void s7HalfLife(int age, String expected) {
        assertThat(Decay.halvingEvery(14).apply(points("10"), age)).isEqualTo(points(expected));
        assertThat(Decay.halvingEvery(14).apply(points("-10"), age))
                .isEqualTo(points(expected).negated());
    }

    @ParameterizedTest
    @CsvSource({"1, 99.71", "7, 98.18", "30, 92.72", "47, 88.84", "227, 50.00"})
    void s8Power(int age, String expected) {
        assertThat(new Decay.Power(470, new BigDecimal("1.05")).apply(points("100"), age))
                .isEqualTo(points(expected));
    }

    @ParameterizedTest
    @CsvSource({"80, 87", "50, 228", "20, 372"})
    void s9TheFirstDayBelowIsThatOfTheRoundedValue(int threshold, int day) {
        ScoringModel model =
                model(implicit("r").each(VIEW).scores(100).decaying(new Decay.Power(470, new BigDecimal("1.05"))));
        ScoreCard crossing = model.nextCrossing(NOBODY, aged(VIEW, 0), NOON, Points.of(threshold))
                .orElseThrow();
        assertThat(crossing.asOf()).isEqualTo(at(TODAY.plusDays(day) + "T00:00"));
    }

    @ParameterizedTest
    @CsvSource({"4, 80.00", "5, 72.00", "12, 64.80", "20, 52.49"})
    void s10StepCompound(int age, String expected) {
        assertThat(new Decay.StepCompound(new BigDecimal("0.1"), 5).apply(points("80"), age))
                .isEqualTo(points(expected));
    }

    @Test
    void s11TheExactValueIsCompared() {
        ScoringModel model = ScoringModel.builder("s11", PARIS)
                .add(explicit("a").when(COUNTRY.is("FR")).scores(points("49.50")))
                .add(explicit("b").when(COUNTRY.is("ES")).scores(points("50.00")))
                .add(explicit("c").when(COUNTRY.is("XX")).scores(points("72.00")))
                .disqualifyWhen("embargo", COUNTRY.is("XX"))
                .qualifyAt(Threshold.total(50))
                .build();
        ScoreCard below = model.score(in("FR"), List.of(), NOON);
        assertThat(below.qualification())
                .isEqualTo(new NotYet(
                        List.of(new Threshold.Shortfall(Threshold.Part.TOTAL, points("50"), points("49.5"))),
                        List.of()));
        assertThat(below)
                .hasToString(
                        "L-1 scored 49.50 (49.50 explicit + 0 implicit): " + "not yet qualified, total 49.50 of 50");
        assertThat(model.score(in("ES"), List.of(), NOON).qualification()).isEqualTo(new Qualified());
        ScoreCard out = model.score(in("XX"), List.of(), NOON);
        assertThat(out.qualification()).isInstanceOf(Disqualified.class);
        assertThat(out).hasToString("L-1 scored 72 (72 explicit + 0 implicit): disqualified (embargo)");
    }

    private static Lead in(String country) {
        return Lead.builder("L-1").with(COUNTRY, country).build();
    }

    @Test
    void s12TheWindowCountsCalendarDays() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(1).withinDays(30));
        List<Activity> late = List.of(activity("e", VIEW, "2026-02-28T23:30"));
        assertThat(model.score(NOBODY, late, at("2026-03-30T00:30")).total()).isEqualTo(Points.ZERO);
        List<Activity> early = List.of(activity("e", VIEW, "2026-03-01T00:30"));
        assertThat(model.score(NOBODY, early, at("2026-03-30T23:30")).total()).isEqualTo(points("1"));
    }

    @Test
    void s13Inactivity() {
        ScoringModel model =
                model(implicit("idle").everyDaysWithout(7, VIEW).scores(-5).downTo(-20));
        assertThat(model.score(NOBODY, aged(VIEW, 24), NOON).total()).isEqualTo(points("-15"));
        assertThat(model.score(NOBODY, aged(VIEW, 40, 90), NOON).total()).isEqualTo(points("-20"));
        ScoreCard never = model.score(NOBODY, aged(DOWNLOAD, 40), NOON);
        assertThat(never.total()).isEqualTo(Points.ZERO);
        assertThat(never.matchedRules()).isZero();
    }

    @Test
    void s17TheFirstMidnightBelowTheThreshold() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(120).halvingEvery(14));
        ScoreCard end = model.qualifiedUntil(NOBODY, aged(VIEW, 0), NOON).orElseThrow();
        assertThat(end.asOf()).isEqualTo(at("2026-07-03T00:00"));
        assertThat(end.total()).isEqualTo(points("49.22"));
        LocalDate dayBefore = LocalDate.of(2026, 7, 2);
        assertThat(model.score(NOBODY, aged(VIEW, 0), dayBefore).total()).isEqualTo(points("51.72"));
    }

    @ParameterizedTest
    @CsvSource({"15.00, 14.00, B3", "14.99, 40.00, C1"})
    void s18GradeAndEngagementMakeALabel(String grade, String engagement, String label) {
        GradeMatrix matrix = GradeMatrix.builder(
                        ScoreClasses.startingWith("C").from(15, "B").from(30, "A"),
                        ScoreClasses.startingWith("3").from(20, "2").from(40, "1"))
                .qualify("send to sales", "A1", "A2", "B1")
                .hold("nurture", "A3", "B2", "B3", "C1", "C2", "C3")
                .build();
        ScoringModel model = ScoringModel.builder("s18", PARIS)
                .add(explicit("fit").when(CONSENT.isAbsent()).scores(points(grade)))
                .add(implicit("engagement").when(CONSENT.isAbsent()).scores(points(engagement)))
                .qualifyBy(matrix)
                .build();
        assertThat(model.score(NOBODY, List.of(), NOON).cell().orElseThrow().label())
                .isEqualTo(label);
    }

    @Test
    void s37ReasonCodes() {
        ScoringModelBuilder builder = ScoringModel.builder("s37", PARIS).qualifyAt(Threshold.total(50));
        String[][] rows = {
            {"a", "ENG", "10", "4"}, {"b", "ENG", "5", "0"}, {"c", "FIT", "20", "15"}, {"d", "WEB", "3", "8"}
        };
        for (String[] row : rows) {
            builder.add(explicit(row[0]).when(CONSENT.isAbsent()).scores(points(row[3])))
                    .reason(row[0], new ReasonCode(row[1], points(row[2])));
        }
        ScoreReasons reasons = builder.build().score(NOBODY, List.of(), NOON).reasons();
        assertThat(reasons.below())
                .containsExactly(
                        new ScoreReasons.Reason("ENG", points("11.00")),
                        new ScoreReasons.Reason("FIT", points("5.00")));
        assertThat(reasons.above()).containsExactly(new ScoreReasons.Reason("WEB", points("5.00")));
    }

    @Test
    void s39WeightedPercent() {
        ScoringModel model = model(explicit("profile")
                .weighing(
                        Criterion.of("one", 50).when(CONSENT.isAbsent(), 100),
                        Criterion.of("two", 30).when(CONSENT.isPresent(), 90).when(CONSENT.isAbsent(), 40),
                        Criterion.of("three", 20).when(CONSENT.isAbsent(), 0)));
        assertThat(model.score(NOBODY, List.of(), NOON).total()).isEqualTo(points("62.00"));
    }

    @Test
    void s38GradeByThirds() {
        GradeByThirds grades = GradeByThirds.start()
                .with(COUNTRY.is("FR"), 3)
                .with(EMPLOYEES.isAtLeast(50), 2)
                .with(CONSENT.isTrue(), 1);
        Lead lead = Lead.builder("L-1")
                .with(COUNTRY, "FR")
                .with(EMPLOYEES, 80L)
                .with(CONSENT, false)
                .build();
        assertThat(grades.of(lead, NOON.atZone(PARIS))).isEqualTo("C+");
        assertThat(grades.of(NOBODY, NOON.atZone(PARIS))).isEqualTo("D");
        assertThat(grades.with(COUNTRY.is("ES"), 9).of(lead, NOON.atZone(PARIS)))
                .isEqualTo("F");
        assertThat(grades.with(COUNTRY.is("FR"), 9).of(lead, NOON.atZone(PARIS)))
                .isEqualTo("A+");
    }

    @Test
    void s39RatioOfBothAxes() {
        assertThat(new AxisRatio(new BigDecimal("0.25")).of(points("30"), points("60")))
                .isEqualTo(points("37.50"));
        assertThatThrownBy(() -> new AxisRatio(new BigDecimal("1.25")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share of the implicit points is 1.25, outside 0 to 1; give a share such as 0.9 for 90 %");
    }

    @Test
    void pointsRoundHalfAwayFromZeroAndCancel() {
        assertThat(Points.rounded(new BigDecimal("0.015"))).isEqualTo(points("0.02"));
        assertThat(Points.rounded(new BigDecimal("-0.015"))).isEqualTo(points("-0.02"));
        assertThat(Attribute.number("n").is(new BigDecimal("1.0")))
                .isEqualTo(Attribute.number("n").is(BigDecimal.ONE));
    }

    @Test
    void aVerdictOfNotYetSaysWhatIsMissing() {
        assertThatThrownBy(() -> new NotYet(List.of(), List.of()))
                .hasMessage("a verdict of not yet names nothing that is missing; give a shortfall, a requirement or a"
                        + " hold");
    }
}
