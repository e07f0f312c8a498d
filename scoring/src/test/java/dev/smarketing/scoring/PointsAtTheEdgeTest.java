package dev.smarketing.scoring;

import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The most that points, counts and ages hold, and one more. */
class PointsAtTheEdgeTest {

    private static final Points MOST = Points.ofHundredths(Long.MAX_VALUE);
    private static final Points LEAST = Points.ofHundredths(Long.MIN_VALUE);
    private static final ActivityType VIEW = ActivityType.of("view");
    private static final Lead NOBODY = Lead.builder("L-1").build();
    private static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");

    private static final String ABOVE = ", above the greatest allowed value 92233720368547758.07; give fewer";
    private static final String BELOW = ", below the least allowed value -92233720368547758.08; give fewer";

    private static void overflows(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArithmeticException.class).hasMessage(message);
    }

    @Test
    void pointsHoldUpToTheirMostAndNameWhatIsBeyond() {
        assertThat(Points.of(92_233_720_368_547_758L)).hasToString("92233720368547758");
        assertThat(Points.of(-92_233_720_368_547_758L)).hasToString("-92233720368547758");
        overflows(() -> Points.of(92_233_720_368_547_759L), "points are 92233720368547759" + ABOVE);
        overflows(() -> Points.of(Long.MIN_VALUE), "points are -9223372036854775808" + BELOW);
        assertThat(Points.parse("92233720368547758.07")).isEqualTo(MOST);
        assertThat(Points.parse("-92233720368547758.08")).isEqualTo(LEAST);
        overflows(() -> Points.parse("92233720368547758.08"), "points are 92233720368547758.08" + ABOVE);
        overflows(() -> Points.parse("-92233720368547758.09"), "points are -92233720368547758.09" + BELOW);
        overflows(() -> Points.parse("1E+2147483647"), "points are 1E+2147483647" + ABOVE);
        assertThat(Points.of(new BigDecimal("0E+2147483647"))).isEqualTo(Points.ZERO);
        assertThatThrownBy(() -> Points.parse("1E-2147483647"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points 1E-2147483647 have more than two decimals; give hundredths at the finest");
        overflows(() -> MOST.plus(Points.parse("0.01")), "points " + MOST + " + 0.01 are 92233720368547758.08" + ABOVE);
        overflows(
                () -> LEAST.minus(Points.parse("0.01")),
                "points " + LEAST + " - 0.01 are -92233720368547758.09" + BELOW);
        overflows(LEAST::negated, "points -(" + LEAST + ") are 92233720368547758.08" + ABOVE);
        overflows(
                () -> implicit("views").each(VIEW).scores(LEAST),
                "points -(" + LEAST + ") are 92233720368547758.08" + ABOVE);
        assertThat(MOST.plus(LEAST)).isEqualTo(Points.parse("-0.01"));
        assertThat(MOST.negated().minus(Points.parse("0.01"))).isEqualTo(LEAST);
    }

    @Test
    void aScoreBeyondAllPointsNamesTheRuleOrTheModelAndTheLead() {
        List<Activity> views =
                List.of(Activity.of(ActivityId.of("a"), VIEW, NOON), Activity.of(ActivityId.of("b"), VIEW, NOON));
        String rest = " for lead 'L-1': points " + MOST + " + " + MOST + " are 184467440737095516.14" + ABOVE;
        ScoringModel one = model(implicit("views").each(VIEW).scores(MOST));
        overflows(() -> one.score(NOBODY, views, NOON), "rule 'views'" + rest);
        overflows(
                () -> ScoreState.of(one).plus(views).score(NOBODY, NOON),
                "rule 'views' for lead 'L-1': points 2 x " + MOST + " are 184467440737095516.14" + ABOVE);
        ScoringModel two = model(
                implicit("once").once(VIEW).scores(MOST),
                implicit("again").once(VIEW).scores(MOST));
        overflows(() -> two.score(NOBODY, views.subList(0, 1), NOON), "model 'm'" + rest);
        overflows(() -> ScoreState.of(two).plus(views.subList(0, 1)).score(NOBODY, NOON), "model 'm'" + rest);
    }

    /** Clamped to 0, what a limit takes away is as far beyond as what faded. */
    @Test
    void whatALimitTakesAwayMayBeBeyondToo() {
        List<Activity> view = List.of(Activity.of(ActivityId.of("a"), VIEW, NOON));
        Points deduction = LEAST.plus(Points.parse("0.01"));
        ScoringModel model =
                model(implicit("views").each(VIEW).scores(deduction).downTo(0));
        assertThat(model.score(NOBODY, view, NOON).total()).isEqualTo(Points.ZERO);
    }

    @Test
    void anActivityOfBeforeAllHistoryIsRefused() {
        ScoringModel model = model(implicit("views").each(VIEW).scores(1));
        List<Activity> first = List.of(Activity.of(ActivityId.of("a"), VIEW, Instant.MIN));
        assertThatThrownBy(() -> model.score(NOBODY, first, NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an activity is 365243240147 days old on 2026-06-15, and the greatest age is 2147483647"
                        + " days; check its instant");
    }

    @Test
    void aCardThatSaysThatAMatrixDecidedHasOne() {
        ScoreCard card = model(implicit("views").each(VIEW).scores(1)).score(NOBODY, List.of(), NOON);
        for (String decidedBy : List.of("matrix", "override")) {
            Map<String, Object> data = new LinkedHashMap<>(card.toData());
            Map<Object, Object> verdict = new LinkedHashMap<>((Map<?, ?>) data.get("verdict"));
            verdict.put("decided-by", decidedBy);
            data.put("verdict", verdict);
            assertThatThrownBy(() -> ScoreCard.fromData(data, AttributeSet.of()))
                    .isInstanceOf(DataFormatException.class)
                    .hasMessage("score card: verdict.decided-by: is " + decidedBy
                            + ", of which the card has none; give the card as it was written");
        }
    }

    @Test
    void aStateOfAnInstantWithoutADateIsRefusedWithItsPlace() {
        ScoringModel model = model(implicit("views").each(VIEW).scores(1));
        Map<String, Object> data = new LinkedHashMap<>(ScoreState.of(model)
                .plus(Activity.of(ActivityId.of("a"), VIEW, NOON))
                .toData());
        data.put("latest", Instant.MAX.toString());
        assertThatThrownBy(() -> ScoreState.fromData(data, model, AttributeSet.of()))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith("score state: Invalid value for EpochDay");
    }

    private static ScoringModel model(Rule... rules) {
        ScoringModelBuilder builder = ScoringModel.builder("m", ZoneId.of("Pacific/Auckland"));
        for (Rule rule : rules) {
            builder.add(rule);
        }
        return builder.qualifyAt(Threshold.total(60)).build();
    }

    @Test
    void whatIsLeftOfTooFewPointsIsRefused() {
        IdleDecay weekly = IdleDecay.everyDaysWithout(7, VIEW).loses(MOST);
        assertThat(weekly.apply(Points.ZERO, 13)).isEqualTo(MOST.negated());
        overflows(() -> weekly.apply(Points.ZERO, 14), "points 2 x " + MOST + " are 184467440737095516.14" + ABOVE);
        overflows(
                () -> weekly.apply(Points.parse("-0.02"), 7),
                "points -0.02 - " + MOST + " are -92233720368547758.09" + BELOW);
        overflows(
                () -> Decay.halvingEvery(30).apply(LEAST, 1),
                "points -(" + LEAST + ") are 92233720368547758.08" + ABOVE);
    }

    @Test
    void anAccountBeyondAllPointsIsRefused() {
        ScoringModel model = model(implicit("once").once(VIEW).scores(MOST));
        List<Activity> view = List.of(Activity.of(ActivityId.of("a"), VIEW, NOON));
        List<ScoreCard> cards = List.of(
                model.score(NOBODY, view, NOON), model.score(Lead.builder("L-2").build(), view, NOON));
        overflows(
                () -> AccountRollUp.sum().score("A", cards).points(),
                "points " + MOST + " + " + MOST + " are 184467440737095516.14" + ABOVE);
    }

    @Test
    void moreActivitiesThanAStateCountsAreRefused() {
        ScoringModel model = model(implicit("views").each(VIEW).scores(1).upTo(5));
        Map<String, Object> data = new LinkedHashMap<>(ScoreState.of(model)
                .plus(Activity.of(ActivityId.of("a"), VIEW, NOON))
                .toData());
        data.put("rules", Map.of("views", List.of(Map.of("older", Long.MAX_VALUE))));
        ScoreState full = ScoreState.fromData(data, model, AttributeSet.of());
        overflows(
                () -> full.plus(Activity.of(ActivityId.of("b"), VIEW, NOON)),
                "number of activities is 9223372036854775808, above the greatest allowed value 9223372036854775807;"
                        + " give smaller numbers");
        data.put("rules", Map.of("views", List.of(Map.of("older", new BigDecimal("0.5")))));
        assertThatThrownBy(() -> ScoreState.fromData(data, model, AttributeSet.of()))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score state: rules.views[0].older: found 0.5; give a whole number within"
                        + " -9223372036854775808..9223372036854775807");
    }
}
