package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The cheapest way to qualify: S25 of the scoring reference, and the typed answers. */
class CheapestPathTest {

    private static final Instant NOW = at("2026-06-15");
    private static final Lead FRENCH = Lead.builder("L-1").with(COUNTRY, "FR").build();

    /** S25: 6 points for the country and 25 of at most 30 for content already seen. */
    private static ScoringModelBuilder s25() {
        return ScoringModel.builder("s25", PARIS)
                .add(explicit("french").when(COUNTRY.is("FR")).scores(6))
                .add(implicit("visits").each(VISIT).scores(5).inGroup("content"))
                .add(implicit("downloads").each(DOWNLOAD).scores(10).inGroup("content"))
                .group("content", Limits.upTo(30))
                .add(implicit("webinar").each(WEBINAR).scores(15))
                .add(implicit("demo").each(DEMO).scores(25))
                .qualifyAt(Threshold.total(50));
    }

    private static final List<PathAction> ACTIONS =
            List.of(PathAction.upTo(3, DOWNLOAD, 5), PathAction.once(WEBINAR, 40), PathAction.once(DEMO, 120));

    private static List<Activity> visits(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> activity(VISIT, "v" + i, "2026-06-01"))
                .toList();
    }

    @Test
    void s25TwoDownloadsOnlyLookLikeTwenty() {
        ScoringModel model = s25().build();
        assertThat(model.score(FRENCH, visits(5), NOW).total()).isEqualTo(Points.of(31));
        QualificationPath path = CheapestPath.by(model, ACTIONS).plan(FRENCH, visits(5), NOW);
        assertThat(path).isInstanceOfSatisfying(QualificationPath.Reached.class, reached -> {
            assertThat(reached.actions())
                    .containsExactlyEntriesOf(new java.util.TreeMap<>(Map.of(DOWNLOAD, 1, WEBINAR, 1)));
            assertThat(reached.cost()).isEqualTo(new BigDecimal("45"));
            assertThat(reached.card().total()).isEqualTo(Points.of(51));
            assertThat(reached.card().isQualified()).isTrue();
        });
    }

    @Test
    void theThreeOtherAnswersAreTyped() {
        ScoringModel model = s25().disqualifyWhen("rival", COUNTRY.is("XX"))
                .require("consent", CONSENT.isTrue())
                .build();
        Lead consenting =
                Lead.builder("L-2").with(COUNTRY, "FR").with(CONSENT, true).build();
        List<Activity> demos = List.of(activity(DEMO, "d1", "2026-06-01"), activity(DEMO, "d2", "2026-06-02"));
        CheapestPath all = CheapestPath.by(model, ACTIONS);
        assertThat(all.plan(consenting, demos, NOW)).isInstanceOf(QualificationPath.Already.class);
        CheapestPath downloads = CheapestPath.by(model, ACTIONS.subList(0, 1));
        assertThat(downloads.plan(consenting, visits(5), NOW))
                .isEqualTo(new QualificationPath.Unreachable(Points.of(36)));
        assertThat(CheapestPath.by(model, List.of()).plan(consenting, visits(5), NOW))
                .isEqualTo(new QualificationPath.Unreachable(Points.of(31)));
        assertThat(all.plan(FRENCH, visits(5), NOW))
                .isInstanceOfSatisfying(QualificationPath.Blocked.class, blocked -> {
                    assertThat(blocked.disqualifiers()).isEmpty();
                    assertThat(blocked.unmet())
                            .singleElement()
                            .satisfies(unmet -> assertThat(unmet.truth()).isEqualTo(Truth.UNKNOWN));
                });
        Lead rival = Lead.builder("L-3").with(COUNTRY, "XX").with(CONSENT, true).build();
        assertThat(all.plan(rival, demos, NOW))
                .isEqualTo(new QualificationPath.Blocked(model.disqualifiers(), List.of()));
    }

    @Test
    void ofEqualCostsTheFewestActionsThenTheSmallestTypes() {
        ScoringModel model = model(
                20,
                implicit("a").each(ActivityType.of("a")).scores(10),
                implicit("b").each(ActivityType.of("b")).scores(20),
                implicit("c").each(ActivityType.of("c")).scores(20));
        CheapestPath path = CheapestPath.by(
                model,
                List.of(
                        PathAction.once(ActivityType.of("c"), 10),
                        PathAction.once(ActivityType.of("b"), 10),
                        PathAction.upTo(2, ActivityType.of("a"), 5)));
        assertThat(path.plan(FRENCH, List.of(), NOW))
                .isInstanceOfSatisfying(
                        QualificationPath.Reached.class,
                        reached -> assertThat(reached.actions()).containsOnlyKeys(ActivityType.of("b")));
    }

    @Test
    void plannedActionsGetIdsOfTheirOwn() {
        ScoringModel model = model(20, implicit("demo").each(DEMO).scores(10));
        List<Activity> clash = List.of(activity(DEMO, "planned 1", "2026-06-01"));
        assertThat(CheapestPath.by(model, List.of(PathAction.once(DEMO, 1))).plan(FRENCH, clash, NOW))
                .isInstanceOfSatisfying(
                        QualificationPath.Reached.class,
                        reached -> assertThat(reached.card().total()).isEqualTo(Points.of(20)));
    }

    @Test
    void refusesWhatIsNoAction() {
        assertThatThrownBy(() -> PathAction.once(DEMO, -1))
                .hasMessage("cost of action 'demo' is -1, below the least allowed value 0; give 0 or more");
        assertThatThrownBy(() -> PathAction.upTo(0, DEMO, 1))
                .hasMessage("greatest number of action 'demo' is 0, below the least allowed value 1; give 1 or more");
        assertThatThrownBy(() ->
                        CheapestPath.by(s25().build(), List.of(PathAction.once(DEMO, 1), PathAction.once(DEMO, 2))))
                .hasMessage("action 'demo' is given twice; give each type once");
        ScoringModel shared =
                model(1_000_000, implicit("x").each(VISIT, DOWNLOAD).scores(1));
        assertThatThrownBy(() -> CheapestPath.by(
                                shared, List.of(PathAction.upTo(999, VISIT, 1), PathAction.upTo(999, DOWNLOAD, 1)))
                        .plan(FRENCH, List.of(), NOW))
                .hasMessage("actions [download, visit] count for the same rules and may be combined in more than 200000"
                        + " ways; allow fewer of them");
    }

    @Test
    void questionsAreStoredAsData() {
        CheapestPath path = CheapestPath.by(s25().build(), ACTIONS);
        CheapestPath read = CheapestPath.fromData(path.toData(), ATTRIBUTES);
        assertThat(read).isEqualTo(path).hasSameHashCodeAs(path);
        assertThat(read.plan(FRENCH, visits(5), NOW)).isEqualTo(path.plan(FRENCH, visits(5), NOW));
        assertThat(CheapestPath.by(s25().build(), ACTIONS.subList(0, 1))).isNotEqualTo(path);
        assertThat(path).hasToString("s25 by [demo, download, webinar]");
    }
}
