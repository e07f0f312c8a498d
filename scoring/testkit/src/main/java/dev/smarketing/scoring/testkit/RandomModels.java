package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.scoring.ActivityCount;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Criterion;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.FrequencyLimit;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Models of all kinds of rules, limits, groups and conditions, with up to seven rules. */
final class RandomModels {

    /** As great as points can be without the sum over the longest history leaving the range of points. */
    private static final long HUGE = 100_000_000_000L;

    private static final List<Integer> DAYS = List.of(1, 2, 7, 14, 30, 90, 365);

    private RandomModels() {}

    /** A rule that still lacks its id and its group. */
    private interface Draft {
        Rule named(String id);
    }

    private record Bounds(Limits explicitGroup, Limits implicitGroup, Limits explicit, Limits implicit, Limits total) {}

    /** What the total loses while a lead is idle, perhaps points, which need a lower limit of the total. */
    private static Arbitrary<IdleDecay> idleDecays() {
        Arbitrary<IdleDecay.Without> starts =
                Combinators.combine(Arbitraries.of(DAYS), types()).as(IdleDecay::everyDaysWithout);
        Arbitrary<BigDecimal> share =
                Arbitraries.of("0.1", "0.25", "0.333", "1").map(BigDecimal::new);
        Arbitrary<Long> points = Arbitraries.longs().between(1, 2_000);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(starts, share).as(IdleDecay.Without::losesShare),
                Combinators.combine(starts, points.map(Points::ofHundredths)).as(IdleDecay.Without::loses)));
    }

    private record Gates(List<Condition> disqualifiers, List<Condition> requirements, Threshold threshold) {}

    static Arbitrary<ScoringModel> models() {
        return Combinators.combine(
                        zones(),
                        rules().list().ofMaxSize(7),
                        Arbitraries.integers().between(0, 127),
                        bounds(),
                        gates(),
                        idleDecays().optional(0.25))
                .as(RandomModels::model)
                .withoutEdgeCases();
    }

    /** Clocks that change at night, at midnight, by half an hour, by a whole day, and never. */
    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Paris",
                        "UTC",
                        "America/New_York",
                        "America/Santiago",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Asia/Kolkata")
                .map(ZoneId::of);
    }

    private static ScoringModel model(
            ZoneId zone, List<Draft> drafts, int grouped, Bounds bounds, Gates gates, Optional<IdleDecay> idle) {
        ScoringModelBuilder model = ScoringModel.builder("random", zone);
        Map<String, Limits> groups = new TreeMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Rule rule = drafts.get(i).named("rule " + i);
            if ((grouped & (1 << i)) != 0) {
                boolean explicit = rule.axis() == Axis.EXPLICIT;
                String group = explicit ? "explicit group" : "implicit group";
                groups.put(group, explicit ? bounds.explicitGroup() : bounds.implicitGroup());
                rule = rule.inGroup(group);
            }
            model.add(rule);
        }
        groups.forEach(model::group);
        model.limit(Axis.EXPLICIT, bounds.explicit()).limit(Axis.IMPLICIT, bounds.implicit());
        boolean needsFloor = idle.isPresent() && bounds.total().least().isEmpty();
        model.limitTotal(needsFloor ? withFloor(bounds.total()) : bounds.total());
        idle.ifPresent(model::decayTotal);
        for (int i = 0; i < gates.disqualifiers().size(); i++) {
            model.disqualifyWhen("disqualifier " + i, gates.disqualifiers().get(i));
        }
        for (int i = 0; i < gates.requirements().size(); i++) {
            model.require("requirement " + i, gates.requirements().get(i));
        }
        return model.qualifyAt(gates.threshold()).build();
    }

    private static Limits withFloor(Limits limits) {
        Points floor = Points.of(-30);
        return limits.withLeast(
                limits.most().filter(most -> most.compareTo(floor) < 0).orElse(floor));
    }

    static Arbitrary<Points> points() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(-20, 60).map(Points::of)),
                Tuple.of(3, Arbitraries.longs().between(-5_000, 5_000).map(Points::ofHundredths)),
                Tuple.of(1, Arbitraries.of(-HUGE, HUGE).map(Points::of)));
    }

    private static Arbitrary<Points> positive() {
        return points().filter(points -> points.signum() > 0);
    }

    private static Arbitrary<Limits> limits(Arbitrary<Points> least, Arbitrary<Points> most) {
        return Combinators.combine(least.optional(0.3), most.optional(0.5)).as(RandomModels::limits);
    }

    private static Limits limits(Optional<Points> least, Optional<Points> most) {
        Limits limits = least.map(Limits.NONE::withLeast).orElse(Limits.NONE);
        return most.map(limits::withMost).orElse(limits);
    }

    /** Limits that let 0 through, as rules and groups need. */
    private static Arbitrary<Limits> limitsAroundZero() {
        return limits(positive().map(Points::negated), positive());
    }

    private static Arbitrary<Limits> anyLimits() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, limitsAroundZero()),
                Tuple.of(1, points().list().ofSize(2).map(ends -> {
                    List<Points> sorted = ends.stream().sorted().toList();
                    return Limits.NONE.withLeast(sorted.get(0)).withMost(sorted.get(1));
                })));
    }

    private static Arbitrary<Bounds> bounds() {
        return Combinators.combine(limitsAroundZero(), limitsAroundZero(), anyLimits(), anyLimits(), anyLimits())
                .as(Bounds::new);
    }

    private static Arbitrary<Gates> gates() {
        Arbitrary<List<Condition>> conditions =
                RandomConditions.ofLeads().list().ofMaxSize(2);
        Arbitrary<Long> points = Arbitraries.longs().between(-20, 100);
        Arbitrary<Threshold> thresholds = Arbitraries.oneOf(List.of(
                points.map(Threshold::total),
                points.map(Threshold::explicit),
                points.map(Threshold::implicit),
                Combinators.combine(points, points)
                        .as((total, explicit) -> Threshold.total(total).withExplicitAtLeast(explicit))));
        return Combinators.combine(conditions, conditions, thresholds).as(Gates::new);
    }

    private static Arbitrary<Draft> rules() {
        Arbitrary<Draft> plain = Arbitraries.frequencyOf(
                Tuple.of(3, profileRules()),
                Tuple.of(4, activityRules()),
                Tuple.of(1, countRules()),
                Tuple.of(1, recencyRules()),
                Tuple.of(1, weightedRules()),
                Tuple.of(1, inactivityRules()));
        return Arbitraries.frequencyOf(Tuple.of(6, plain), Tuple.of(1, conditionalRules(plain)));
    }

    private static Arbitrary<Draft> recencyRules() {
        return Combinators.combine(types(), Arbitraries.of(DAYS), Arbitraries.of(DAYS), points(), points(), points())
                .as((types, first, gap, one, two, later) -> id -> Rule.implicit(id)
                        .daysSinceLast(types)
                        .upTo(first)
                        .scores(one)
                        .upTo(first + gap)
                        .scores(two)
                        .later(later));
    }

    private static Arbitrary<Draft> weightedRules() {
        Arbitrary<Points> values = Arbitraries.longs().between(0, 10_000).map(Points::ofHundredths);
        return Combinators.combine(
                        RandomConditions.ofLeads(),
                        RandomConditions.ofLeads(),
                        values,
                        values,
                        values,
                        Arbitraries.integers().between(1, 99))
                .as((one, other, first, second, third, percent) -> id -> Rule.explicit(id)
                        .weighing(
                                Criterion.of("one", percent).when(one, first).when(other, second),
                                Criterion.of("other", 100 - percent).when(other, third)));
    }

    /** The name of a persona is its condition, so that one name never means two. */
    private static Arbitrary<Draft> conditionalRules(Arbitrary<Draft> plain) {
        Arbitrary<Persona> personas = RandomConditions.ofLeads()
                .map(condition -> new Persona(condition.toData().toString(), condition));
        Arbitrary<ActivityCount> counts = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        types(),
                        Arbitraries.of(DAYS).optional(0.6),
                        Arbitraries.of(true, false, false))
                .as((least, types, window, elapsed) -> {
                    ActivityCount count = ActivityCount.atLeast(least, types);
                    return window.map(days -> elapsed ? count.withinElapsedDays(days) : count.withinDays(days))
                            .orElse(count);
                });
        return Combinators.combine(plain, personas.optional(0.7), counts.optional(0.5))
                .as((draft, persona, count) -> id -> {
                    Rule rule = draft.named(id);
                    rule = persona.isPresent() ? rule.onlyFor(persona.get()) : rule;
                    return count.isPresent() ? rule.onlyWith(count.get()) : rule;
                });
    }

    private static Arbitrary<Draft> profileRules() {
        Arbitrary<ProfileRule.Alternative> alternative =
                Combinators.combine(RandomConditions.ofLeads(), points()).as(ProfileRule.Alternative::new);
        return Combinators.combine(
                        Arbitraries.of(false, true, true),
                        alternative.list().ofMinSize(1).ofMaxSize(3))
                .as((explicit, alternatives) -> id -> profileRule(id, explicit, alternatives));
    }

    private static ProfileRule profileRule(String id, boolean explicit, List<ProfileRule.Alternative> alternatives) {
        ProfileRule.Alternative first = alternatives.get(0);
        ProfileRule rule = (explicit
                        ? Rule.explicit(id).when(first.condition())
                        : Rule.implicit(id).when(first.condition()))
                .scores(first.points());
        for (ProfileRule.Alternative other : alternatives.subList(1, alternatives.size())) {
            rule = rule.otherwiseWhen(other.condition()).scores(other.points());
        }
        return rule;
    }

    private static Arbitrary<ActivityType[]> types() {
        return RandomConditions.types()
                .set()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(types -> types.toArray(ActivityType[]::new));
    }

    private static Arbitrary<Draft> activityRules() {
        return Combinators.combine(
                        types(),
                        points(),
                        RandomConditions.ofActivities().optional(0.3),
                        Arbitraries.of(DAYS).optional(0.4),
                        frequencyLimits().optional(0.4),
                        decays(),
                        limitsAroundZero(),
                        Arbitraries.integers().between(0, 11))
                .as((types, points, where, window, atMost, decay, limits, options) -> id -> {
                    ActivityRule rule =
                            Rule.implicit(id).each(types).scores(points).limitedTo(limits);
                    rule = where.isPresent() ? rule.where(where.get()) : rule;
                    rule = window.isPresent() && options % 4 == 0 ? rule.withinElapsedDays(window.get()) : rule;
                    rule = window.isPresent() && options % 4 != 0 ? rule.withinDays(window.get()) : rule;
                    rule = atMost.isPresent() ? rule.atMost(atMost.get()) : rule;
                    rule = options % 3 == 0 ? rule.limitedBeforeDecay() : rule;
                    return rule.decaying(decay);
                });
    }

    private static Arbitrary<FrequencyLimit> frequencyLimits() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 4);
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(
                                        3,
                                        Combinators.combine(counts, Arbitraries.of(Period.values()))
                                                .as(FrequencyLimit::per)),
                                Tuple.of(
                                        1,
                                        Combinators.combine(counts, Arbitraries.of(DAYS))
                                                .as(FrequencyLimit::withinAny))),
                        Arbitraries.of(true, false, false))
                .as((limit, earliest) -> earliest ? limit.keepingEarliest() : limit);
    }

    private static Arbitrary<Decay> decays() {
        Arbitrary<Integer> days = Arbitraries.of(DAYS);
        Arbitrary<BigDecimal> share =
                Arbitraries.of("0.1", "0.25", "0.333", "1").map(BigDecimal::new);
        Arbitrary<BigDecimal> delta = Arbitraries.of("0.5", "1", "1.45").map(BigDecimal::new);
        Arbitrary<Decay> table = Combinators.combine(
                        days.set().ofMinSize(1).ofMaxSize(3), share.list().ofSize(3))
                .as((ends, factors) -> table(ends.stream().sorted().toList(), factors));
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Decay.none())),
                Tuple.of(2, days.map(Decay::halvingEvery)),
                Tuple.of(1, Combinators.combine(share, days).as(Decay.Linear::new)),
                Tuple.of(1, Combinators.combine(share, days).as(Decay.StepLinear::new)),
                Tuple.of(1, Combinators.combine(share, days).as(Decay.StepCompound::new)),
                Tuple.of(1, table),
                Tuple.of(1, Combinators.combine(days, delta).as(Decay.Power::new)));
    }

    private static Decay table(List<Integer> ends, List<BigDecimal> factors) {
        List<BigDecimal> falling =
                factors.stream().sorted(Comparator.reverseOrder()).toList();
        List<Decay.Row> rows = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) {
            rows.add(new Decay.Row(ends.get(i), falling.get(i)));
        }
        return new Decay.Table(rows);
    }

    private static Arbitrary<Draft> countRules() {
        Arbitrary<CountRule.Step> step = Combinators.combine(
                        Arbitraries.integers().between(1, 6), points())
                .as(CountRule.Step::new);
        return Combinators.combine(
                        types(),
                        step.list()
                                .uniqueElements(CountRule.Step::count)
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.of(DAYS).optional(0.6),
                        Arbitraries.of(true, false, false))
                .as((types, steps, window, elapsed) -> id -> {
                    CountRule rule = Rule.implicit(id)
                            .counting(types)
                            .atLeast(steps.get(0).count())
                            .scores(steps.get(0).points());
                    for (CountRule.Step other : steps.subList(1, steps.size())) {
                        rule = rule.atLeast(other.count()).scores(other.points());
                    }
                    if (window.isEmpty()) {
                        return rule;
                    }
                    return elapsed ? rule.withinElapsedDays(window.get()) : rule.withinDays(window.get());
                });
    }

    private static Arbitrary<Draft> inactivityRules() {
        return Combinators.combine(
                        types(),
                        Arbitraries.of(DAYS),
                        positive(),
                        Arbitraries.integers().between(1, 5))
                .as((types, days, points, times) -> id -> Rule.implicit(id)
                        .everyDaysWithout(days, types)
                        .scores(points.negated())
                        .downTo(Points.ofHundredths(-times * points.hundredths())));
    }
}
