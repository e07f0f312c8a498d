package dev.smarketing.scoring.batch;

import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * However many limits there are, of whatever size and period, and however many bits they take together: columns give
 * the scores of one lead at a time.
 */
class ManyLimitsProperties {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 20);
    private static final int DAYS = 70;
    private static final List<ActivityType> KINDS =
            List.of(ActivityType.of("page view"), ActivityType.of("form"), ActivityType.of("demo"));

    /** The newest so many of some kinds, at so many points; the kinds by their bits. */
    record Counted(int kinds, int points, int most, Period period, int window, int limit) {

        ActivityRule rule(int number) {
            ActivityType[] types = KINDS.stream()
                    .filter(kind -> (kinds >> KINDS.indexOf(kind) & 1) == 1)
                    .toArray(ActivityType[]::new);
            ActivityRule rule = implicit("r" + number)
                    .each(types)
                    .scores(points)
                    .halvingEvery(20)
                    .atMost(most, period);
            rule = window == 0 ? rule : rule.withinDays(window);
            return limit == 0 ? rule : points > 0 ? rule.upTo(limit) : rule.downTo(-limit);
        }
    }

    record Done(int kind, int day, int second) {}

    @Provide
    Arbitrary<List<Counted>> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(-9, 9).filter(points -> points != 0),
                        Arbitraries.of(1, 1, 2, 3, 4, 7, 8, 9, 16, 17, 30),
                        Arbitraries.of(Period.class),
                        Arbitraries.of(0, 0, 7, 30),
                        Arbitraries.of(0, 0, 25))
                .as(Counted::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    @Provide
    Arbitrary<List<List<Done>>> leads() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, KINDS.size() - 1),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 86_399))
                .as(Done::new)
                .list()
                .ofMaxSize(60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property
    void columnsGiveTheScoresOfOneLeadAtATime(
            @ForAll("limits") List<Counted> limits, @ForAll("leads") List<List<Done>> leads) {
        ScoringModelBuilder builder = ScoringModel.builder("m", UTC).qualifyAt(Threshold.total(20));
        for (int r = 0; r < limits.size(); r++) {
            builder.add(limits.get(r).rule(r));
        }
        ScoringModel model = builder.build();
        LeadColumnsBuilder rows = LeadColumns.builder(UTC, AttributeSet.of());
        List<List<Activity>> activities = new ArrayList<>();
        int number = 0;
        for (List<Done> lead : leads) {
            List<Activity> own = new ArrayList<>();
            for (Done done : lead) {
                own.add(Activity.of(
                        ActivityId.of("a" + number++),
                        KINDS.get(done.kind()),
                        FIRST.plusDays(done.day())
                                .atStartOfDay()
                                .plusSeconds(done.second())
                                .toInstant(ZoneOffset.UTC)));
            }
            rows.add(lead(activities.size()), own);
            activities.add(own);
        }
        LeadColumns columns = rows.build();
        CompiledModel compiled = CompiledModel.of(model);
        BoundModel bound = compiled.bind(columns);
        for (int day : List.of(DAYS - 1, DAYS + 9, DAYS / 2)) {
            LocalDate date = FIRST.plusDays(day);
            ScoreColumns once = compiled.score(columns, date);
            ScoreColumns again = bound.score(date);
            ScoreColumns byRule = bound.score(ScoreRequest.on(date).withRulePoints());
            for (int i = 0; i < activities.size(); i++) {
                long expected =
                        model.score(lead(i), activities.get(i), date).total().hundredths();
                assertThat(once.totalHundredths(i)).isEqualTo(expected);
                assertThat(again.totalHundredths(i)).isEqualTo(expected);
                assertThat(byRule.totalHundredths(i)).isEqualTo(expected);
            }
        }
    }

    private static Lead lead(int number) {
        return Lead.builder("L-" + number).build();
    }
}
