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

    private static void overflows(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(ArithmeticException.class).hasMessage(message);
    }

    @Test
    void pointsHoldUpToTheirMostAndNameWhatIsBeyond() {
        String beyond = " are beyond 92233720368547758.07, the most that points hold; give fewer";
        assertThat(Points.of(92_233_720_368_547_758L)).hasToString("92233720368547758");
        assertThat(Points.of(-92_233_720_368_547_758L)).hasToString("-92233720368547758");
        overflows(() -> Points.of(92_233_720_368_547_759L), "points 92233720368547759" + beyond);
        overflows(() -> Points.of(Long.MIN_VALUE), "points -9223372036854775808" + beyond);
        assertThat(Points.parse("92233720368547758.07")).isEqualTo(MOST);
        assertThat(Points.parse("-92233720368547758.08")).isEqualTo(LEAST);
        overflows(() -> Points.parse("92233720368547758.08"), "points 92233720368547758.08" + beyond);
        overflows(() -> Points.parse("-92233720368547758.09"), "points -92233720368547758.09" + beyond);
        overflows(() -> Points.parse("1E+2147483647"), "points 1E+2147483647" + beyond);
        assertThat(Points.of(new BigDecimal("0E+2147483647"))).isEqualTo(Points.ZERO);
        assertThatThrownBy(() -> Points.parse("1E-2147483647"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points 1E-2147483647 have more than two decimals; give hundredths at the finest");
        overflows(() -> MOST.plus(Points.parse("0.01")), "points " + MOST + " + 0.01" + beyond);
        overflows(() -> LEAST.minus(Points.parse("0.01")), "points " + LEAST + " - 0.01" + beyond);
        overflows(LEAST::negated, "points -(" + LEAST + ")" + beyond);
        overflows(() -> implicit("views").each(VIEW).scores(LEAST), "points -(" + LEAST + ")" + beyond);
        assertThat(MOST.plus(LEAST)).isEqualTo(Points.parse("-0.01"));
        assertThat(MOST.negated().minus(Points.parse("0.01"))).isEqualTo(LEAST);
    }

    @Test
    void aScoreBeyondAllPointsNamesTheRuleOrTheModelAndTheLead() {
        List<Activity> views =
                List.of(Activity.of(ActivityId.of("a"), VIEW, NOON), Activity.of(ActivityId.of("b"), VIEW, NOON));
        String rest = " for lead 'L-1' are beyond what a score holds, 92233720368547758.07 points of 2147483647"
                + " activities a rule; give fewer points";
        ScoringModel one = model(implicit("views").each(VIEW).scores(MOST));
        overflows(() -> one.score(NOBODY, views, NOON), "the points of rule 'views'" + rest);
        overflows(() -> ScoreState.of(one).plus(views).score(NOBODY, NOON), "the points of rule 'views'" + rest);
        ScoringModel two = model(
                implicit("once").once(VIEW).scores(MOST),
                implicit("again").once(VIEW).scores(MOST));
        overflows(() -> two.score(NOBODY, views.subList(0, 1), NOON), "the points of model 'm'" + rest);
        overflows(
                () -> ScoreState.of(two).plus(views.subList(0, 1)).score(NOBODY, NOON),
                "the points of model 'm'" + rest);
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
        String beyond = " are beyond 92233720368547758.07, the most that points hold; give fewer";
        IdleDecay weekly = IdleDecay.everyDaysWithout(7, VIEW).loses(MOST);
        assertThat(weekly.apply(Points.ZERO, 13)).isEqualTo(MOST.negated());
        overflows(() -> weekly.apply(Points.ZERO, 14), "points 2 x " + MOST + beyond);
        overflows(() -> weekly.apply(Points.parse("-0.02"), 7), "points -0.02 - " + MOST + beyond);
        overflows(() -> Decay.halvingEvery(30).apply(LEAST, 1), "points -(" + LEAST + ")" + beyond);
    }

    @Test
    void anAccountBeyondAllPointsIsRefused() {
        ScoringModel model = model(implicit("once").once(VIEW).scores(MOST));
        List<Activity> view = List.of(Activity.of(ActivityId.of("a"), VIEW, NOON));
        List<ScoreCard> cards = List.of(
                model.score(NOBODY, view, NOON), model.score(Lead.builder("L-2").build(), view, NOON));
        overflows(
                () -> AccountRollUp.sum().score("A", cards).points(),
                "points " + MOST + " + " + MOST + " are beyond 92233720368547758.07, the most that"
                        + " points hold; give fewer");
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
