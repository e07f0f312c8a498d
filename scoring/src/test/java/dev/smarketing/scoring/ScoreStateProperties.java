package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** One at a time, in any order, in halves that are merged: the score is that of the activities themselves. */
@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class ScoreStateProperties {

    @Property
    void distinctActivitiesInAnyOrderAndSplit(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 40) List<Activity> given,
            @ForAll Instant instant,
            @ForAll Random random) {
        List<Activity> activities = new ArrayList<>(oneContentEach(given));
        Collections.shuffle(activities, random);
        ScoreState state = ScoreState.ofDistinct(model).plus(activities);
        Instant asOf = later(instant, activities);
        ScoreCard card = model.score(lead, activities, asOf);
        assertThat(state.score(lead, asOf)).isEqualTo(card);
        int half = random.nextInt(activities.size());
        ScoreState one = ScoreState.ofDistinct(model).plus(activities.subList(0, half));
        ScoreState other = ScoreState.ofDistinct(model).plus(activities.subList(half, activities.size()));
        assertThat(one.mergedWith(other)).isEqualTo(state).hasSameHashCodeAs(state);
        assertThat(other.mergedWith(one)).isEqualTo(state);
        assertThat(ScoreState.fromData(state.toData(), model, Given.ATTRIBUTES)).isEqualTo(state);
    }

    @Property
    void everyPrefixCanBeScored(
            @ForAll ScoringModel model, @ForAll Lead lead, @ForAll @Size(min = 1, max = 15) List<Activity> given) {
        ScoreState.Builder distinct = ScoreState.ofDistinct(model).toBuilder();
        ScoreState.Builder recognising = ScoreState.of(model).toBuilder();
        List<Activity> arrived = new ArrayList<>();
        for (Activity activity : oneContentEach(given)) {
            arrived.add(activity);
            Instant latest = later(Instant.MIN, arrived);
            ScoreCard card = model.score(lead, arrived, latest);
            assertThat(distinct.add(activity).score(lead, latest)).isEqualTo(card);
            assertThat(recognising.add(activity).score(lead, latest)).isEqualTo(card);
        }
        LocalDate day = LocalDate.of(2026, 7, 1);
        assertThat(distinct.build().score(lead, day)).isEqualTo(model.score(lead, arrived, day));
    }

    /** A rule without window makes the state keep every id, so it is exact even about contradictions. */
    @Property
    void duplicatesAndContradictionsAcrossStates(
            @ForAll ScoringModel windowed,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 40) List<Activity> given,
            @ForAll Instant instant,
            @ForAll Random random) {
        ScoringModel model =
                with(windowed, Rule.implicit("always").each(Given.UNSUBSCRIBE).scores(-1));
        List<Activity> activities = new ArrayList<>(given);
        activities.addAll(given.subList(0, given.size() / 2));
        Collections.shuffle(activities, random);
        Instant asOf = later(instant, activities);
        ScoreState state = ScoreState.of(model).plus(activities);
        assertThat(state.score(lead, asOf)).isEqualTo(model.score(lead, activities, asOf));
        int from = random.nextInt(activities.size());
        int to = from + random.nextInt(activities.size() - from);
        ScoreState one = ScoreState.of(model).plus(activities.subList(0, to));
        ScoreState other = ScoreState.of(model).plus(activities.subList(from, activities.size()));
        assertThat(one.mergedWith(other)).isEqualTo(state);
        assertThat(other.mergedWith(one)).isEqualTo(state);
        assertThat(state.mergedWith(one).mergedWith(state)).isEqualTo(state);
        assertThat(ScoreState.fromData(state.toData(), model, Given.ATTRIBUTES)).isEqualTo(state);
    }

    /** Ids are forgotten with the longest window: then only what is out of all windows may be told twice. */
    @Property
    void duplicatesNeverChangeTheScore(
            @ForAll @Size(min = 1, max = 4) List<ActivityRule> rules,
            @ForAll @IntRange(min = 1, max = 60) int window,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 40) List<Activity> given,
            @ForAll Instant instant,
            @ForAll Random random) {
        ScoringModelBuilder builder =
                ScoringModel.builder("windows", Given.PARIS).qualifyAt(Threshold.total(10));
        for (int i = 0; i < rules.size(); i++) {
            int days = Math.min(window, rules.get(i).windowDays().orElse(window));
            builder.add(Generated.renamed(rules.get(i).withinDays(days), "r" + i));
        }
        ScoringModel model = builder.build();
        Collection<Activity> distinct = oneContentEach(given);
        List<Activity> activities = new ArrayList<>(distinct);
        activities.addAll(distinct);
        Collections.shuffle(activities, random);
        Instant asOf = later(instant, activities);
        ScoreCard card = model.score(lead, activities, asOf);
        assertSameScore(ScoreState.of(model).plus(activities).score(lead, asOf), card);
        int from = random.nextInt(activities.size());
        int to = from + random.nextInt(activities.size() - from);
        ScoreState one = ScoreState.of(model).plus(activities.subList(0, to));
        ScoreState other = ScoreState.of(model).plus(activities.subList(from, activities.size()));
        assertSameScore(one.mergedWith(other).score(lead, asOf), card);
        assertSameScore(other.mergedWith(one).score(lead, asOf), card);
        assertThat(ScoreState.fromData(one.toData(), model, Given.ATTRIBUTES)).isEqualTo(one);
    }

    /** All but what is out of every window, of which raw points and window loss may tell more than once. */
    private static void assertSameScore(ScoreCard actual, ScoreCard expected) {
        assertThat(actual.saysTheSameAs(expected))
                .as("%s for %s", actual, expected)
                .isTrue();
        assertThat(actual.attainable()).isEqualTo(expected.attainable());
        assertThat(actual.unknown()).isEqualTo(expected.unknown());
        for (int i = 0; i < actual.rules().size(); i++) {
            RuleScore line = actual.rules().get(i);
            RuleScore other = expected.rules().get(i);
            assertThat(line.points()).isEqualTo(other.points());
            assertThat(line.counted()).isEqualTo(other.counted());
            assertThat(line.raw().plus(line.change(ScoreStep.WINDOW)))
                    .isEqualTo(other.raw().plus(other.change(ScoreStep.WINDOW)));
            assertThat(line.change(ScoreStep.FREQUENCY)).isEqualTo(other.change(ScoreStep.FREQUENCY));
            assertThat(line.change(ScoreStep.DECAY)).isEqualTo(other.change(ScoreStep.DECAY));
        }
    }

    /** Filters that time answers: by the age of a date that the activity carries. */
    @Property
    void filtersByDateAges(
            @ForAll ActivityRule given,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> plain,
            @ForAll Instant instant,
            @ForAll Random random) {
        ActivityRule rule = given.where(Given.TRIAL.isLessThanDaysAgo(20).or(Given.URL.is("/pricing")));
        ScoringModel model = Given.model(rule);
        List<Activity> activities = new ArrayList<>();
        for (Activity activity : oneContentEach(plain)) {
            int number = Integer.parseInt(activity.id().value().substring(1));
            activities.add(
                    number % 5 == 0
                            ? activity
                            : activity.with(
                                    Given.TRIAL, LocalDate.of(2026, 4, 1).plusDays(number * 2L)));
        }
        Instant asOf = later(instant, activities);
        Collections.shuffle(activities, random);
        int half = random.nextInt(activities.size());
        ScoreState one = ScoreState.ofDistinct(model).plus(activities.subList(0, half));
        ScoreState other = ScoreState.ofDistinct(model).plus(activities.subList(half, activities.size()));
        ScoreState merged = one.mergedWith(other);
        assertSameScore(merged.score(lead, asOf), model.score(lead, activities, asOf));
        assertThat(merged.nextChange(lead, asOf).map(ScoreCard::asOf))
                .isEqualTo(model.nextChange(lead, activities, asOf).map(ScoreCard::asOf));
        assertThat(merged).isEqualTo(ScoreState.ofDistinct(model).plus(activities));
        assertThat(ScoreState.fromData(merged.toData(), model, Given.ATTRIBUTES))
                .isEqualTo(merged);
    }

    /** What is yet to come: the state says of every later change what the model says of the activities. */
    @Property
    void whatIsToComeIsWhatTheModelSaysOfTheActivities(
            @ForAll ScoringModel windowed,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> given,
            @ForAll Instant instant,
            @ForAll Points points,
            @ForAll boolean distinct) {
        List<Activity> activities = new ArrayList<>(oneContentEach(given));
        Instant asOf = later(instant, activities);
        ScoreState state = (distinct ? ScoreState.ofDistinct(windowed) : ScoreState.of(windowed)).plus(activities);
        assertThat(state.nextChange(lead, asOf)).isEqualTo(windowed.nextChange(lead, activities, asOf));
        assertThat(state.nextCrossing(lead, asOf, points))
                .isEqualTo(windowed.nextCrossing(lead, activities, asOf, points));
        assertThat(state.qualifiedUntil(lead, asOf)).isEqualTo(windowed.qualifiedUntil(lead, activities, asOf));
        // and so on, from one change to the next
        Optional<ScoreCard> next = state.nextChange(lead, asOf);
        for (int i = 0; i < 5 && next.isPresent(); i++) {
            Instant then = next.get().asOf();
            next = state.nextChange(lead, then);
            assertThat(next).isEqualTo(windowed.nextChange(lead, activities, then));
        }
    }

    private static Collection<Activity> oneContentEach(List<Activity> activities) {
        Map<ActivityId, Activity> byId = new TreeMap<>();
        activities.forEach(activity -> byId.putIfAbsent(activity.id(), activity));
        return byId.values();
    }

    private static Instant later(Instant instant, Collection<Activity> activities) {
        Instant latest = instant;
        for (Activity activity : activities) {
            latest = activity.at().isAfter(latest) ? activity.at() : latest;
        }
        return latest;
    }

    /** The model with one rule more, by way of its data, so that nothing else of it is forgotten. */
    private static ScoringModel with(ScoringModel model, Rule rule) {
        Map<String, Object> data = new LinkedHashMap<>(model.toData());
        List<Object> rules = new ArrayList<>((List<?>) Objects.requireNonNull(data.get("rules")));
        rules.add(ModelData.rule(rule));
        data.put("rules", rules);
        return ScoringModel.fromData(data, Given.ATTRIBUTES);
    }
}
