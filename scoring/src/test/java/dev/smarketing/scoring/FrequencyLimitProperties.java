package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A limit within any days in a row, held against its written rule and against all choices there are. */
class FrequencyLimitProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    private static NavigableMap<LocalDate, Integer> byDay(List<Integer> days) {
        NavigableMap<LocalDate, Integer> byDay = new TreeMap<>();
        days.forEach(number -> byDay.merge(day(number), 1, Integer::sum));
        return byDay;
    }

    private static FrequencyLimit limit(int count, int days, boolean earliest) {
        FrequencyLimit limit = FrequencyLimit.withinAny(count, days);
        return earliest ? limit.keepingEarliest() : limit;
    }

    /** One by one from the end that is kept: one survives if fewer than count have survived within days of it. */
    @Property
    void theWrittenRule(
            @ForAll @Size(max = 40) List<@IntRange(max = 45) Integer> given,
            @ForAll @IntRange(min = 1, max = 5) int count,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll boolean earliest) {
        List<Integer> inOrder = new ArrayList<>(given);
        Collections.sort(inOrder);
        if (!earliest) {
            Collections.reverse(inOrder);
        }
        List<Integer> survivors = new ArrayList<>();
        for (int one : inOrder) {
            int rivals = 0;
            for (int other : survivors) {
                rivals += Math.abs(one - other) < days ? 1 : 0;
            }
            if (rivals < count) {
                survivors.add(one);
            }
        }
        assertThat(limit(count, days, earliest).survivors(byDay(given))).isEqualTo(byDay(survivors));
    }

    @Property
    void noDaysInARowHoldMore(
            @ForAll @Size(max = 60) List<@IntRange(max = 60) Integer> given,
            @ForAll @IntRange(min = 1, max = 5) int count,
            @ForAll @IntRange(min = 1, max = 20) int days,
            @ForAll boolean earliest) {
        NavigableMap<LocalDate, Integer> survivors =
                limit(count, days, earliest).survivors(byDay(given));
        for (int first = -days; first <= 60; first++) {
            int held = survivors.subMap(day(first), true, day(first + days - 1), true).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(held).as("%s days from %s on", days, day(first)).isLessThanOrEqualTo(count);
        }
        survivors.forEach((day, number) ->
                assertThat(number).isLessThanOrEqualTo(byDay(given).getOrDefault(day, 0)));
    }

    /** Every choice of some of the activities is tried: no allowed one is larger. */
    @Property
    void asManySurviveAsCan(
            @ForAll @Size(max = 11) List<@IntRange(max = 20) Integer> given,
            @ForAll @IntRange(min = 1, max = 3) int count,
            @ForAll @IntRange(min = 1, max = 9) int days,
            @ForAll boolean earliest) {
        int most = 0;
        for (int choice = 0; choice < 1 << given.size(); choice++) {
            if (Integer.bitCount(choice) > most && isAllowed(given, choice, count, days)) {
                most = Integer.bitCount(choice);
            }
        }
        assertThat(limit(count, days, earliest).survivors(byDay(given)).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(most);
    }

    private static boolean isAllowed(List<Integer> given, int choice, int count, int days) {
        for (int first = 0; first <= 20; first++) {
            int held = 0;
            for (int i = 0; i < given.size(); i++) {
                boolean isChosen = (choice >> i & 1) == 1;
                held += isChosen && given.get(i) >= first && given.get(i) < first + days ? 1 : 0;
            }
            if (held > count) {
                return false;
            }
        }
        return true;
    }

    /** The same by a whole model, whose days are those of its zone. */
    @Property
    void aModelCountsTheSurvivors(
            @ForAll @Size(max = 20) List<@IntRange(max = 20 * 24 * 60) Integer> minutes,
            @ForAll @IntRange(min = 1, max = 3) int count,
            @ForAll @IntRange(min = 1, max = 9) int days,
            @ForAll boolean earliest,
            @ForAll Random random) {
        FrequencyLimit limit = limit(count, days, earliest);
        ScoringModel model =
                Given.model(Rule.implicit("views").each(Given.VIEW).scores(1).atMost(limit));
        List<Activity> activities = new ArrayList<>();
        List<Integer> dates = new ArrayList<>();
        for (int minute : minutes) {
            Activity activity = Activity.of(
                    ActivityId.of("e" + activities.size()),
                    Given.VIEW,
                    FIRST.atStartOfDay(Given.PARIS).plusMinutes(minute).toInstant());
            activities.add(activity);
            dates.add((int) ChronoUnit.DAYS.between(
                    FIRST, activity.at().atZone(Given.PARIS).toLocalDate()));
        }
        Collections.shuffle(activities, random);
        int survivors = limit.survivors(byDay(dates)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        ScoreCard card = model.score(Lead.builder("L-1").build(), activities, day(40));
        assertThat(card.total()).isEqualTo(Points.of(survivors));
        assertThat(card.change(ScoreStep.FREQUENCY)).isEqualTo(Points.of(survivors - minutes.size()));
    }
}
