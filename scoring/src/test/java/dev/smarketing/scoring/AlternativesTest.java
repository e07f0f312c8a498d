package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a model may decide otherwise than the usual, by name only; S numbers are those of the worked examples. */
class AlternativesTest {

    private static final FrequencyLimit FIRST =
            FrequencyLimit.per(1, Period.ALL).keepingEarliest();

    private static Points points(String text) {
        return Points.parse(text);
    }

    /** Activities at noon, so many days before today. */
    private static List<Activity> aged(ActivityType type, int... ages) {
        List<Activity> activities = new ArrayList<>();
        for (int age : ages) {
            activities.add(activity("e" + activities.size(), type, TODAY.minusDays(age) + "T12:00"));
        }
        return activities;
    }

    private static Points score(Rule rule, int... ages) {
        return Given.model(rule).score(NOBODY, aged(VIEW, ages), NOON).total();
    }

    // ---------------------------------------------------------------- the earliest survive

    @Test
    void s5TheEarliestSurvivesIfTheLimitSaysSo() {
        ActivityRule rule = implicit("r").each(VIEW).scores(10).halvingEvery(14).atMost(FIRST);
        assertThat(score(rule, 14, 0)).isEqualTo(points("5"));
        assertThat(rule.frequencyLimit()).contains(FIRST);
        assertThat(rule.toText(Language.ENGLISH))
                .isEqualTo("page view, at most 1 (the earliest), halving every 14 days");
        assertThat(rule.toText(Language.FRENCH))
                .isEqualTo("page view, au plus 1 (les plus anciennes), réduit de moitié tous les 14 jours");
        assertThat(rule.toText(Language.SPANISH))
                .isEqualTo("page view, como máximo 1 (las más antiguas), a la mitad cada 14 días");
    }

    /** Both are in June; of the day before only one is. */
    @Test
    void theEarliestOfEveryPeriod() {
        Rule rule = implicit("r")
                .each(VIEW)
                .scores(10)
                .halvingEvery(14)
                .atMost(FrequencyLimit.per(1, Period.MONTH).keepingEarliest());
        assertThat(score(rule, 14, 0)).isEqualTo(points("5"));
        assertThat(score(rule, 28, 14, 0)).isEqualTo(points("7.5")); // 2.50 of May and 5.00 of June
    }

    /** The window lets go of the earliest, and the next one counts in its place: 10 * 2^(-1/14) = 9.517. */
    @Test
    void theNextEarliestSucceedsTheOneThatLeavesTheWindow() {
        ScoringModel model = Given.model(implicit("r")
                .each(VIEW)
                .scores(10)
                .halvingEvery(14)
                .withinDays(14)
                .atMost(FIRST));
        List<Activity> views = aged(VIEW, 13, 0);
        assertThat(model.score(NOBODY, views, NOON).total()).isEqualTo(points("5.25"));
        ScoreCard next = model.nextChange(NOBODY, views, NOON).orElseThrow();
        assertThat(next.asOf()).isEqualTo(at("2026-06-16T00:00"));
        assertThat(next.total()).isEqualTo(points("9.52"));
    }

    /** The old view counts only if it was of the pricing page; then it takes the place of the new one. */
    @Test
    void whatIsNotKnownMayTakePointsWhereTheEarliestSurvive() {
        Rule rule = implicit("r")
                .each(VIEW)
                .scores(10)
                .where(URL.is("/pricing"))
                .halvingEvery(14)
                .atMost(FIRST);
        List<Activity> views = aged(VIEW, 14, 0);
        ScoreCard card = Given.model(rule)
                .score(NOBODY, List.of(views.get(0), views.get(1).with(URL, "/pricing")), NOON);
        assertThat(card.total()).isEqualTo(points("10"));
        assertThat(card.attainable()).isEqualTo(new PointsRange(points("5"), points("10")));
    }

    // ---------------------------------------------------------------- in any days

    /**
     * Two in any 7 days: from the latest on the view of 6 days ago meets those of 0 and 3; from the earliest on that of 3
     * days ago meets those of 7 and 6. Each day takes a hundredth.
     */
    @Test
    void atMostTwoInAnySevenDays() {
        ActivityRule rule =
                implicit("r").each(VIEW).scores(10).decaying(Decay.linear(100)).atMost(FrequencyLimit.withinAny(2, 7));
        assertThat(score(rule, 0, 3, 6, 7, 13, 14)).isEqualTo(points("46.3")); // 50 - (0 + 3 + 7 + 13 + 14) / 10
        Rule earliest = rule.atMost(FrequencyLimit.withinAny(2, 7).keepingEarliest());
        assertThat(score(earliest, 0, 3, 6, 7, 13, 14)).isEqualTo(points("46")); // 50 - (0 + 6 + 7 + 13 + 14) / 10
        assertThat(rule.toText(Language.ENGLISH)).isEqualTo("page view, at most 2 in any 7 days, fading with age");
        assertThat(rule.toText(Language.FRENCH))
                .isEqualTo("page view, au plus 2 sur 7 jours glissants, s'estompant avec l'âge");
        assertThat(rule.toText(Language.SPANISH))
                .isEqualTo("page view, como máximo 2 en 7 días consecutivos, desvaneciéndose con la edad");
    }

    @Test
    void withinAnyOneDayIsPerDay() {
        Rule any = implicit("r").each(VIEW).scores(1).atMost(FrequencyLimit.withinAny(2, 1));
        Rule perDay = implicit("r").each(VIEW).scores(1).atMost(2, Period.DAY);
        assertThat(score(any, 0, 0, 0, 1, 5, 5, 5, 5)).isEqualTo(points("5"));
        assertThat(score(perDay, 0, 0, 0, 1, 5, 5, 5, 5)).isEqualTo(points("5"));
    }

    @Test
    void frequencyLimitsAsValues() {
        FrequencyLimit rolling = FrequencyLimit.withinAny(2, 7);
        assertThat(rolling)
                .isEqualTo(FrequencyLimit.withinAny(2, 7))
                .hasSameHashCodeAs(FrequencyLimit.withinAny(2, 7))
                .isNotEqualTo(rolling.keepingEarliest())
                .isNotEqualTo(FrequencyLimit.withinAny(2, 8))
                .isNotEqualTo(FrequencyLimit.withinAny(3, 7))
                .isNotEqualTo(FrequencyLimit.per(2, Period.WEEK))
                .hasToString("2 within any 7 days");
        assertThat(FIRST).hasToString("1 per ALL, the earliest");
        assertThat(FIRST.period()).contains(Period.ALL);
        assertThat(FIRST.anyDays()).isEmpty();
        assertThat(rolling.period()).isEmpty();
        assertThat(rolling.anyDays()).contains(7);
        assertThatThrownBy(() -> FrequencyLimit.withinAny(2, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days of a frequency limit is 0, below the least allowed value 1; give 1 or more");
    }

    // ---------------------------------------------------------------- the limit before the decay

    @Test
    void s3TheLimitBeforeTheDecay() {
        Rule rule =
                implicit("r").each(VIEW).scores(10).halvingEvery(14).upTo(20).limitedBeforeDecay();
        RuleScore line = Given.model(rule)
                .score(NOBODY, aged(VIEW, 14, 14, 14, 14, 14), NOON)
                .rule("r");
        assertThat(line.points()).isEqualTo(points("10"));
        assertThat(line.raw()).isEqualTo(points("50"));
        assertThat(line.change(ScoreStep.RULE_LIMIT)).isEqualTo(points("-30"));
        assertThat(line.change(ScoreStep.DECAY)).isEqualTo(points("-10"));
    }

    /** Of 25 points 10, 10 and 5 are kept, the latest first; left are 10, 5 and 1.25. */
    @Test
    void theLatestKeepTheirPointsFirst() {
        ActivityRule rule =
                implicit("r").each(VIEW).scores(10).halvingEvery(14).upTo(25).limitedBeforeDecay();
        assertThat(score(rule, 28, 0, 14)).isEqualTo(points("16.25"));
        RuleScore line =
                Given.model(rule).score(NOBODY, aged(VIEW, 28, 0, 14), NOON).rule("r");
        assertThat(line.toText(Language.ENGLISH))
                .isEqualTo("3 x page view, halving every 14 days, limited before fading;"
                        + " -5 by the rule's limit, -8.75 faded");
        assertThat(line.toText(Language.FRENCH))
                .isEqualTo("3 x page view, réduit de moitié tous les 14 jours, limité avant l'estompage\u00a0;"
                        + " -5 par la limite de la règle, -8,75 estompés");
        assertThat(line.toText(Language.SPANISH))
                .isEqualTo("3 x page view, a la mitad cada 14 días, limitado antes de desvanecerse;"
                        + " -5 por el límite de la regla, -8,75 desvanecidos");
        Rule negative = implicit("r")
                .each(VIEW)
                .scores(-10)
                .halvingEvery(14)
                .downTo(-25)
                .limitedBeforeDecay();
        assertThat(score(negative, 28, 0, 14)).isEqualTo(points("-16.25"));
    }

    /** A point a day goes behind a limit of 50: of 36,000 the first to be seen goes after 35,951 days, in 98 years. */
    @Test
    void noSearchLooksAheadForMoreThanAHundredYears() {
        List<Activity> views = aged(VIEW, 0);
        ScoreCard seen = sinkingFrom(36_000).nextChange(NOBODY, views, NOON).orElseThrow();
        assertThat(seen.total()).isEqualTo(points("49"));
        assertThat(LocalDate.ofInstant(seen.asOf(), PARIS))
                .isEqualTo(LocalDate.ofInstant(NOON, PARIS).plusDays(35_951));
        ScoringModel later = sinkingFrom(37_000);
        assertThat(later.nextChange(NOBODY, views, NOON)).isEmpty();
        assertThat(later.nextCrossing(NOBODY, views, NOON, points("50"))).isEmpty();
        assertThat(later.qualifiedUntil(NOBODY, views, NOON)).isEmpty();
        assertThat(ScoreState.of(later).plus(views).nextChange(NOBODY, NOON)).isEmpty();
        assertThat(later.nextChange(NOBODY, List.of(), Instant.MAX.minusSeconds(40_000_000)))
                .isEmpty();
    }

    private static ScoringModel sinkingFrom(long points) {
        return ScoringModel.builder("sinking", PARIS)
                .add(implicit("once").once(VIEW).scores(points))
                .add(implicit("silence").everyDaysWithout(1, VIEW).scores(-1).downTo(-1_000_000))
                .limitTotal(Limits.NONE.withMost(Points.of(50)))
                .qualifyAt(Threshold.total(50))
                .build();
    }

    /** The part that the limit left fades on days of its own. */
    @Test
    void theNextChangeKnowsThePart() {
        ScoringModel model = Given.model(implicit("r")
                .each(VIEW)
                .scores(points("0.03"))
                .decaying(new Decay.StepLinear(new BigDecimal("0.5"), 10))
                .limitedTo(Limits.NONE.withMost(points("0.04")))
                .limitedBeforeDecay());
        // 0.03 -> 0.015 = 0.02 -> 0, and the part of 0.01 -> 0.005 = 0.01 -> 0
        List<Activity> views = aged(VIEW, 0, 5);
        assertThat(model.score(NOBODY, views, NOON).total()).isEqualTo(points("0.04"));
        ScoreCard first = model.nextChange(NOBODY, views, NOON).orElseThrow();
        assertThat(first.asOf()).isEqualTo(at("2026-06-25T00:00"));
        assertThat(first.total()).isEqualTo(points("0.03"));
        ScoreCard second = model.nextChange(NOBODY, views, first.asOf()).orElseThrow();
        assertThat(second.asOf()).isEqualTo(at("2026-06-30T00:00"));
        assertThat(second.total()).isEqualTo(points("0.02"));
    }

    // ---------------------------------------------------------------- days of 86,400 seconds

    /** From 2026-02-28T23:30 to 2026-03-30T00:30 it is 29.0 times 24 hours, for the clocks went forward. */
    @Test
    void s12WindowsOfElapsedDays() {
        List<Activity> views = List.of(activity("e", VIEW, "2026-02-28T23:30"));
        Instant asOf = at("2026-03-30T00:30");
        ActivityRule rule = implicit("r").each(VIEW).scores(1).withinElapsedDays(30);
        assertThat(Given.model(rule).score(NOBODY, views, asOf).total()).isEqualTo(points("1"));
        assertThat(Given.model(implicit("r").each(VIEW).scores(1).withinDays(30))
                        .score(NOBODY, views, asOf)
                        .total())
                .isEqualTo(Points.ZERO);
        assertThat(rule.windowDays()).contains(30);
        assertThat(rule.hasElapsedWindow()).isTrue();
        assertThat(rule.withinDays(30).hasElapsedWindow()).isFalse();
        assertThat(rule.toText(Language.ENGLISH)).isEqualTo("page view within 30 x 24 hours");
        assertThat(rule.toText(Language.FRENCH)).isEqualTo("page view en 30 x 24 heures");
        assertThat(rule.toText(Language.SPANISH)).isEqualTo("page view en 30 x 24 horas");
    }

    /** In at 13:33:59 of summer time, out at 13:34: 30 times 24 hours after 12:34 of winter time. */
    @Test
    void windowsOfElapsedDaysEndWithinADay() {
        List<Activity> views = List.of(activity("e", VIEW, "2026-03-02T12:34"));
        Instant end = at("2026-04-01T13:34");
        for (Rule rule : List.of(
                implicit("r").each(VIEW).scores(12).withinElapsedDays(30),
                implicit("r").counting(VIEW).atLeast(1).scores(12).withinElapsedDays(30),
                implicit("r")
                        .counting(VIEW)
                        .atLeast(1)
                        .scores(12)
                        .onlyWith(ActivityCount.atLeast(1, VIEW).withinElapsedDays(30)))) {
            ScoringModel model = ScoringModel.builder("m", PARIS)
                    .add(rule)
                    .qualifyAt(Threshold.total(10))
                    .build();
            assertThat(model.isConstantDuringADay()).isFalse();
            Instant start = at("2026-03-20T00:00");
            assertThat(model.score(NOBODY, views, end.minusNanos(1)).isQualified())
                    .isTrue();
            assertThat(model.score(NOBODY, views, end).isQualified()).isFalse();
            assertThat(model.qualifiedUntil(NOBODY, views, start).map(ScoreCard::asOf))
                    .contains(end);
            assertThat(model.nextChange(NOBODY, views, start).map(ScoreCard::asOf))
                    .contains(end);
            assertThat(model.nextCrossing(NOBODY, views, start, points("5")).map(ScoreCard::asOf))
                    .contains(end);
            assertThat(model.timeline(NOBODY, views, start, at("2026-05-01T00:00"))
                            .spans())
                    .extracting(ScoreTimeline.Span::until)
                    .containsExactly(end, at("2026-05-01T00:00"));
            ScoreState state = ScoreState.of(model).plus(views);
            assertThat(state.score(NOBODY, end.minusNanos(1))).isEqualTo(model.score(NOBODY, views, end.minusNanos(1)));
            assertThat(state.score(NOBODY, end)).isEqualTo(model.score(NOBODY, views, end));
            assertThat(ScoreState.fromData(state.toData(), model, ATTRIBUTES)).isEqualTo(state);
            assertThat(ScoringModel.fromData(model.toData(), ATTRIBUTES)).isEqualTo(model);
        }
        assertThat(Given.model(implicit("r").each(VIEW).scores(1).withinDays(30))
                        .isConstantDuringADay())
                .isTrue();
    }

    @Test
    void statesKeepTheInstantsOfWindowsOfElapsedDays() {
        ScoringModel model = Given.model(implicit("r").each(VIEW).scores(1).withinElapsedDays(2));
        ScoreState state = ScoreState.ofDistinct(model)
                .plus(List.of(
                        activity("a", VIEW, "2026-06-13T11:59"),
                        activity("b", VIEW, "2026-06-13T12:01"),
                        activity("c", VIEW, "2026-06-15T12:00")));
        assertThat(((Map<?, ?>) state.toData().get("rules")).get("r"))
                .isEqualTo(List.of(Map.of(
                        "older",
                        1L,
                        "moments",
                        List.of(
                                Map.of("at", "2026-06-13T10:01:00Z", "count", 1),
                                Map.of("at", "2026-06-15T10:00:00Z", "count", 1)))));
        assertThat(state.score(NOBODY, NOON).total()).isEqualTo(points("2"));
        assertThat(state.score(NOBODY, at("2026-06-15T12:01")).total()).isEqualTo(points("1"));
    }

    // ---------------------------------------------------------------- idle decay of the whole score

    private static ScoringModelBuilder idle(IdleDecay decay) {
        return ScoringModel.builder("m", PARIS)
                .add(implicit("r").each(DOWNLOAD).scores(20))
                .limitTotal(Limits.downTo(0))
                .qualifyAt(Threshold.total(21))
                .decayTotal(decay);
    }

    private static List<Activity> fortyPointsAndAView(int age) {
        List<Activity> activities = new ArrayList<>(aged(DOWNLOAD, 50, 60));
        activities.add(activity("view", VIEW, TODAY.minusDays(age) + "T12:00"));
        return activities;
    }

    /** The latest view is 24 days old: three times 7 days. */
    @Test
    void theWholeScoreLosesPointsForEveryIdleInterval() {
        IdleDecay decay = IdleDecay.everyDaysWithout(7, VIEW).loses(5);
        ScoringModel model = idle(decay).build();
        ScoreCard card = model.score(NOBODY, fortyPointsAndAView(24), NOON);
        assertThat(card.total()).isEqualTo(points("25"));
        assertThat(card.raw()).isEqualTo(points("40"));
        assertThat(card.change(ScoreStep.IDLE_DECAY)).isEqualTo(points("-15"));
        assertThat(card.change(ScoreStep.TOTAL_LIMIT)).isEqualTo(Points.ZERO);
        assertThat(card.idleDecay()).contains(new IdleDecay.Applied(decay, 24, points("40"), points("25")));
        assertThat(card.explain())
                .contains("-15  total")
                .contains("24 days without page view, -5 every 7 days without page view: 40 -> 25\n");
        assertThat(card.explain(Language.FRENCH))
                .contains("24 jours sans page view, -5 tous les 7 jours sans page view\u00a0: 40 -> 25\n");
        assertThat(card.explain(Language.SPANISH))
                .contains("24 días sin page view, -5 cada 7 días sin page view: 40 -> 25\n");
        assertThat(ScoreCard.fromData(card.toData(), ATTRIBUTES)).isEqualTo(card);
        ScoreState state = ScoreState.of(model).plus(fortyPointsAndAView(24));
        assertThat(state.score(NOBODY, NOON)).isEqualTo(card);
        assertThat(ScoreState.fromData(state.toData(), model, ATTRIBUTES)).isEqualTo(state);
    }

    @Test
    void aShareOfTheWholeScoreIsLostForEveryIdleInterval() {
        IdleDecay decay = IdleDecay.everyDaysWithout(7, VIEW).losesShare(new BigDecimal("0.1"));
        ScoreCard card = idle(decay).build().score(NOBODY, fortyPointsAndAView(24), NOON);
        assertThat(card.total()).isEqualTo(points("29.16")); // 40 * 0.9^3
        assertThat(decay.apply(points("-40"), 24)).isEqualTo(points("-29.16"));
        assertThat(decay.toText(Language.ENGLISH)).isEqualTo("-10 % every 7 days without page view");
        assertThat(decay.toText(Language.FRENCH)).isEqualTo("-10\u00a0% tous les 7 jours sans page view");
        assertThat(decay.toText(Language.SPANISH)).isEqualTo("-10\u00a0% cada 7 días sin page view");
    }

    @Test
    void withoutSuchAnActivityNothingIsLost() {
        ScoreCard card =
                idle(IdleDecay.everyDaysWithout(7, VIEW).loses(5)).build().score(NOBODY, aged(DOWNLOAD, 50, 60), NOON);
        assertThat(card.total()).isEqualTo(points("40"));
        assertThat(card.idleDecay()).isEmpty();
        assertThat(ScoreCard.fromData(card.toData(), ATTRIBUTES)).isEqualTo(card);
    }

    /** The limits of the total come after, and once: 40 - 15 is 25, within 0 and 30. */
    @Test
    void theLimitsOfTheTotalComeAfterTheIdleTime() {
        IdleDecay decay = IdleDecay.everyDaysWithout(7, VIEW).loses(5);
        ScoringModel model = idle(decay).limitTotal(Limits.between(0, 30)).build();
        assertThat(model.score(NOBODY, fortyPointsAndAView(24), NOON).total()).isEqualTo(points("25"));
        assertThat(model.score(NOBODY, fortyPointsAndAView(7), NOON).total()).isEqualTo(points("30"));
        // 35 and 30 are both 30 behind the limit; the third interval ends after 21 days
        assertThat(model.nextChange(NOBODY, fortyPointsAndAView(7), NOON).map(ScoreCard::asOf))
                .contains(TODAY.plusDays(14).atStartOfDay(PARIS).toInstant());
        // 40 - 8 * 5 is 0, and stays so
        Instant late = TODAY.plusDays(49).atStartOfDay(PARIS).toInstant();
        assertThat(model.score(NOBODY, fortyPointsAndAView(7), late).total()).isEqualTo(Points.ZERO);
        assertThat(model.nextChange(NOBODY, fortyPointsAndAView(7), late)).isEmpty();
        assertThat(model.qualifiedUntil(NOBODY, fortyPointsAndAView(24), NOON).map(ScoreCard::asOf))
                .contains(TODAY.plusDays(4).atStartOfDay(PARIS).toInstant());
    }

    @Test
    void aComparisonTellsOfIdleTime() {
        ScoringModel model = idle(IdleDecay.everyDaysWithout(7, VIEW).loses(5)).build();
        ScoreCard before = model.score(NOBODY, fortyPointsAndAView(0), NOON);
        ScoreCard after = model.score(NOBODY, fortyPointsAndAView(0), TODAY.plusDays(8));
        assertThat(after.comparedWith(before).toText(Language.ENGLISH)).contains("  -5  total  idle: +0 -> -5\n");
        assertThat(after.comparedWith(before).toText(Language.FRENCH)).contains("inactif\u00a0: +0 -> -5\n");
        assertThat(after.comparedWith(before).toText(Language.SPANISH)).contains("inactivo: +0 -> -5\n");
        assertThat(after.comparedWith(before).limits())
                .contains(new ScoreComparison.LimitChange(ScoreStep.IDLE_DECAY, "TOTAL", Points.ZERO, points("-5")));
    }

    @Test
    void idleDecayWithoutEndIsRefused() {
        assertThatThrownBy(() -> idle(IdleDecay.everyDaysWithout(7, VIEW).loses(5))
                        .limitTotal(Limits.upTo(100))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'm' loses -5 every 7 days without page view and has no lower limit of the total;"
                        + " give one with limitTotal(Limits.downTo(...))");
        assertThatThrownBy(() -> IdleDecay.everyDaysWithout(7, VIEW).loses(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points that an idle interval takes are 0; give points above 0");
        assertThatThrownBy(() -> IdleDecay.everyDaysWithout(0, VIEW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("interval of the idle decay in days is 0, outside 1 to 3650; give a number within");
    }

    @Test
    void aCardWhoseIdleTimeDoesNotAddUpIsRefused() {
        ScoreCard card =
                idle(IdleDecay.everyDaysWithout(7, VIEW).loses(5)).build().score(NOBODY, fortyPointsAndAView(24), NOON);
        Map<String, Object> data = new LinkedHashMap<>(card.toData());
        data.put("idle-decay", Map.of("idle-days", 28, "sum", 40, "points", 25));
        assertThatThrownBy(() -> ScoreCard.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: idle-decay.points: are 25, but 28 idle days leave 20 of 40;"
                        + " give the card as it was written");
        data.put("idle-decay", Map.of("idle-days", 24, "sum", 41, "points", 26));
        assertThatThrownBy(() -> ScoreCard.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("score card: idle-decay.sum: is 41, but its parts add up to 40;"
                        + " give the card as it was written");
    }

    // ---------------------------------------------------------------- data

    @Test
    void theDataOfAllAlternatives() {
        ScoringModel model = idle(IdleDecay.everyDaysWithout(7, VIEW).losesShare(new BigDecimal("0.1")))
                .add(implicit("all")
                        .each(VIEW)
                        .scores(1)
                        .halvingEvery(30)
                        .withinElapsedDays(90)
                        .atMost(FrequencyLimit.withinAny(3, 7).keepingEarliest())
                        .upTo(20)
                        .limitedBeforeDecay())
                .build();
        Map<String, Object> data = model.toData();
        assertThat(data.get("idle-decay"))
                .isEqualTo(Map.of("without", "page view", "every-days", 7, "share", new BigDecimal("0.1")));
        assertThat(((List<?>) data.get("rules")).get(1))
                .isEqualTo(Map.ofEntries(
                        Map.entry("id", "all"),
                        Map.entry("axis", "implicit"),
                        Map.entry("each", "page view"),
                        Map.entry("scores", 1L),
                        Map.entry("within-elapsed-days", 90),
                        Map.entry("at-most", Map.of("count", 3, "within-any-days", 7, "keeping", "earliest")),
                        Map.entry("half-life", 30),
                        Map.entry("up-to", 20L),
                        Map.entry("limited-before-decay", true)));
        assertThat(ScoringModel.fromData(data, ATTRIBUTES)).isEqualTo(model);
    }

    private static void assertRefused(Map<String, ?> more, String message) {
        Map<String, Object> rule =
                new LinkedHashMap<>(Map.of("id", "r", "axis", "implicit", "each", "page view", "scores", 1));
        rule.putAll(more);
        Map<String, Object> data = new LinkedHashMap<>(Map.of(
                "version", 1, "id", "m", "zone", "UTC", "rules", List.of(rule), "qualify-at", Map.of("total", 1)));
        assertThatThrownBy(() -> ScoringModel.fromData(data, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(message);
    }

    @Test
    void dataThatSaysTwoThingsIsRefused() {
        assertRefused(
                Map.of("within-days", 7, "within-elapsed-days", 7),
                "scoring model: rules[0].within-elapsed-days: stands beside within-days; give one of them");
        assertRefused(
                Map.of("at-most", Map.of("count", 1, "per", "day", "within-any-days", 7)),
                "scoring model: rules[0].at-most.within-any-days: stands beside per; give one of them");
    }

    @Test
    void aStateTellsOfIdleTimeToCome() {
        ScoringModel model = idle(IdleDecay.everyDaysWithout(7, VIEW).loses(5)).build();
        ScoreState state = ScoreState.ofDistinct(model).plus(fortyPointsAndAView(0));
        LocalDate later = TODAY.plusDays(21);
        assertThat(state.score(NOBODY, later)).isEqualTo(model.score(NOBODY, fortyPointsAndAView(0), later));
        assertThat(state.score(NOBODY, later).total()).isEqualTo(points("25"));
    }
}
