package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ActivityCount;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The cheapest path against scoring every multiset of actions. */
class CheapestPathProperties {

    private static final Instant NOW = at("2026-06-15");
    private static final List<ActivityType> TYPES = List.of(DEMO, DOWNLOAD, VISIT, WEBINAR);
    private static final Lead LEAD = Lead.builder("L").build();

    @Provide
    Arbitrary<List<Rule>> rules() {
        Rule[] pool = {
            implicit("visits").each(VISIT).scores(3).atMost(2, Period.DAY),
            implicit("downloads").each(DOWNLOAD).scores(7).inGroup("g"),
            implicit("content").each(DOWNLOAD, VISIT).scores(4).upTo(8).inGroup("g"),
            implicit("steps")
                    .counting(WEBINAR, DEMO)
                    .atLeast(1)
                    .scores(5)
                    .atLeast(3)
                    .scores(12),
            implicit("recent").daysSinceLast(WEBINAR).upTo(7).scores(6),
            implicit("gated").each(DEMO).scores(9).onlyWith(ActivityCount.atLeast(2, VISIT)),
            implicit("idle").everyDaysWithout(7, VISIT).scores(-5).downTo(-10),
            implicit("spam").each(WEBINAR).scores(-4).downTo(-6),
            implicit("demo").each(DEMO).scores(Points.parse("2.5")).halvingEvery(10)
        };
        return Arbitraries.of(pool).set().ofMinSize(1).ofMaxSize(6).map(List::copyOf);
    }

    private static ScoringModel model(List<Rule> rules, int threshold, int cap, boolean idle) {
        ScoringModelBuilder builder = ScoringModel.builder("m", PARIS)
                .limit(Axis.IMPLICIT, Limits.upTo(30))
                .limitTotal(Limits.downTo(0))
                .qualifyAt(Threshold.total(threshold));
        rules.forEach(builder::add);
        if (rules.stream().anyMatch(rule -> rule.group().isPresent())) {
            builder.group("g", Limits.upTo(cap));
        }
        if (idle) {
            builder.decayTotal(IdleDecay.everyDaysWithout(5, VISIT, DOWNLOAD).loses(3));
        }
        return builder.build();
    }

    @Property
    void nothingIsCheaper(
            @ForAll("rules") List<Rule> rules,
            @ForAll @IntRange(min = 1, max = 40) int threshold,
            @ForAll @IntRange(min = 5, max = 20) int cap,
            @ForAll boolean idle,
            @ForAll @Size(4) List<@IntRange(max = 4) Integer> costs,
            @ForAll @Size(4) List<@IntRange(min = 1, max = 2) Integer> most,
            @ForAll @Size(max = 4) List<@IntRange(max = 3) Integer> before) {
        ScoringModel model = model(rules, threshold, cap, idle);
        List<Activity> activities = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            activities.add(activity(TYPES.get(before.get(i)), "b" + i, "2026-05-2" + i));
        }
        List<PathAction> actions = new ArrayList<>();
        for (int i = 0; i < TYPES.size(); i++) {
            actions.add(PathAction.upTo(most.get(i), TYPES.get(i), costs.get(i)));
        }
        QualificationPath path = CheapestPath.by(model, actions).plan(LEAD, activities, NOW);
        Naive naive = new Naive(model, actions, activities);
        naive.tryAll(0, new int[4]);
        if (model.score(LEAD, activities, NOW).isQualified()) {
            assertThat(path).isInstanceOf(QualificationPath.Already.class);
        } else if (naive.best.isEmpty()) {
            assertThat(path).isEqualTo(new QualificationPath.Unreachable(naive.greatest));
        } else {
            QualificationPath.Reached reached = (QualificationPath.Reached) path;
            assertThat(reached.actions()).isEqualTo(naive.best);
            assertThat(reached.cost()).isEqualByComparingTo(BigDecimal.valueOf(naive.cost));
            assertThat(reached.card().isQualified()).isTrue();
        }
    }

    private static final class Naive {

        private final ScoringModel model;
        private final List<PathAction> actions;
        private final List<Activity> activities;
        private Points greatest = Points.of(-1000);
        private TreeMap<ActivityType, Integer> best = new TreeMap<>();
        private List<String> bestIds = List.of();
        private long cost;

        Naive(ScoringModel model, List<PathAction> actions, List<Activity> activities) {
            this.model = model;
            this.actions = actions;
            this.activities = activities;
        }

        void tryAll(int place, int[] counts) {
            if (place < counts.length) {
                for (int count = 0; count <= actions.get(place).atMost(); count++) {
                    counts[place] = count;
                    tryAll(place + 1, counts);
                }
                counts[place] = 0;
                return;
            }
            List<Activity> all = new ArrayList<>(activities);
            List<String> ids = new ArrayList<>();
            TreeMap<ActivityType, Integer> done = new TreeMap<>();
            long sum = 0;
            for (int i = 0; i < counts.length; i++) {
                for (int k = 0; k < counts[i]; k++) {
                    all.add(Activity.of(ActivityId.of("n" + i + k), TYPES.get(i), NOW));
                    ids.add(TYPES.get(i).name());
                    done.merge(TYPES.get(i), 1, Integer::sum);
                    sum += actions.get(i).cost().longValueExact();
                }
            }
            ids.sort(null);
            ScoreCard card = model.score(LEAD, all, NOW);
            greatest = card.total().compareTo(greatest) > 0 ? card.total() : greatest;
            if (card.isQualified() && !ids.isEmpty() && (best.isEmpty() || isBetter(sum, ids))) {
                best = done;
                bestIds = ids;
                cost = sum;
            }
        }

        private boolean isBetter(long sum, List<String> ids) {
            if (sum != cost) {
                return sum < cost;
            }
            if (ids.size() != bestIds.size()) {
                return ids.size() < bestIds.size();
            }
            return String.join("\u0001", ids).compareTo(String.join("\u0001", bestIds)) < 0;
        }
    }
}
