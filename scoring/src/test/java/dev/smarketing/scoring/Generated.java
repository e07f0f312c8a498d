package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.lead.TextCase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random models, leads and histories, small and nasty: shared ids, shared days, missing facts, narrow limits. */
final class Generated extends DomainContextBase {

    private static final ActivityType[] TYPES = {VIEW, DOWNLOAD, DEMO};

    /** Evenly spread, for jqwik prefers small numbers, and those would put everything on one day. */
    private static Arbitrary<Integer> spread(int least, int most) {
        return Arbitraries.integers()
                .between(least, most)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return spread(0, 40 * 24 * 60)
                .map(minutes -> Instant.parse("2026-05-05T12:00:00Z").plusSeconds(minutes * 60L));
    }

    @Provide
    Arbitrary<Activity> activities() {
        Arbitrary<Integer> daysAgo = Arbitraries.frequencyOf(Tuple.of(3, spread(-10, 20)), Tuple.of(1, spread(0, 150)));
        Arbitrary<Activity> plain = Combinators.combine(spread(1, 40), Arbitraries.of(TYPES), daysAgo, spread(0, 1439))
                .as((id, type, days, minute) -> Activity.of(
                        ActivityId.of("e" + id),
                        type,
                        Instant.parse("2026-05-05T00:00:00Z")
                                .minusSeconds(days * 86_400L)
                                .plusSeconds(minute * 60L)));
        return Combinators.combine(plain, Arbitraries.of("", "/pricing", "/blog"))
                .as((activity, url) -> url.isEmpty() ? activity : activity.with(URL, url))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Lead> leads() {
        return Combinators.combine(
                        Arbitraries.of("FR", "ES").optional(),
                        Arbitraries.longs().between(0, 100).optional(),
                        Arbitraries.of(Seniority.values()).optional(),
                        Arbitraries.of(true, false).optional(),
                        Arbitraries.integers().between(-20, 100).optional())
                .as((country, employees, seniority, consent, trial) -> {
                    Lead.Builder lead = Lead.builder("L-1");
                    country.ifPresent(value -> lead.with(COUNTRY, value));
                    employees.ifPresent(value -> lead.with(EMPLOYEES, value));
                    seniority.ifPresent(value -> lead.with(SENIORITY, value));
                    consent.ifPresent(value -> lead.with(CONSENT, value));
                    trial.ifPresent(
                            age -> lead.with(TRIAL, LocalDate.of(2026, 4, 1).minusDays(age)));
                    return lead.build();
                });
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> simple = Arbitraries.of(
                COUNTRY.is("FR"),
                COUNTRY.isAnyOf("ES", "IT"),
                EMPLOYEES.isAtLeast(50),
                EMPLOYEES.isWithin(20L, 60L),
                SENIORITY.isAtLeast(Seniority.MANAGER),
                CONSENT.isTrue(),
                TRIAL.isAtLeastDaysAgo(30),
                TRIAL.isLessThanDaysAgo(45));
        return Arbitraries.frequencyOf(
                Tuple.of(4, simple),
                Tuple.of(1, simple.map(Condition::not)),
                Tuple.of(1, Combinators.combine(simple, simple).as((one, other) -> Condition.allOf(one, other))),
                Tuple.of(1, Combinators.combine(simple, simple).as((one, other) -> Condition.anyOf(one, other))));
    }

    @Provide
    Arbitrary<Points> points() {
        return Arbitraries.longs().between(-3_000, 5_000).map(Points::ofHundredths);
    }

    @Provide
    Arbitrary<Decay> decays() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 60);
        Arbitrary<BigDecimal> shares =
                Arbitraries.integers().between(1, 1000).map(thousandths -> BigDecimal.valueOf(thousandths, 3));
        return Arbitraries.oneOf(
                Arbitraries.just(Decay.none()),
                days.map(Decay::halvingEvery),
                Combinators.combine(shares, days).as(Decay.Linear::new),
                Combinators.combine(shares, days).as(Decay.StepLinear::new),
                Combinators.combine(shares, days).as(Decay.StepCompound::new),
                Combinators.combine(days, days, shares)
                        .as((one, other, share) -> new Decay.Table(
                                List.of(new Decay.Row(one, BigDecimal.ONE), new Decay.Row(one + other, share)))),
                Combinators.combine(
                                Arbitraries.integers().between(1, 200),
                                Arbitraries.integers().between(20, 400))
                        .as((tau, delta) -> new Decay.Power(tau, BigDecimal.valueOf(delta, 2))));
    }

    private Arbitrary<Limits> limits() {
        Arbitrary<Optional<Long>> most = Arbitraries.longs().between(0, 60).optional(0.4);
        Arbitrary<Optional<Long>> least = Arbitraries.longs().between(-30, 0).optional(0.3);
        return Combinators.combine(most, least).as((up, down) -> {
            Limits limits = up.map(Limits::upTo).orElse(Limits.NONE);
            return down.map(points -> limits.withLeast(Points.of(points))).orElse(limits);
        });
    }

    @Provide
    Arbitrary<ActivityRule> activityRules() {
        Arbitrary<FrequencyLimit> perPeriod = Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of(Period.values()))
                .as(FrequencyLimit::per);
        Arbitrary<FrequencyLimit> rolling = Combinators.combine(
                        Arbitraries.integers().between(1, 3), spread(1, 20))
                .as(FrequencyLimit::withinAny);
        Arbitrary<Optional<FrequencyLimit>> frequencies = Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(2, perPeriod), Tuple.of(1, rolling)),
                        Arbitraries.of(true, false))
                .as((limit, earliest) -> earliest ? limit.keepingEarliest() : limit)
                .optional(0.5);
        return Combinators.combine(
                        Arbitraries.of(TYPES).list().ofMinSize(1).ofMaxSize(2),
                        points(),
                        spread(1, 60).optional(0.5),
                        frequencies,
                        decays(),
                        limits(),
                        Arbitraries.integers().between(0, 11))
                .as((types, points, window, frequency, decay, limits, options) -> {
                    ActivityRule rule = Rule.implicit("r")
                            .each(types.toArray(new ActivityType[0]))
                            .scores(points)
                            .decaying(decay)
                            .limitedTo(limits);
                    if (window.isPresent()) {
                        rule = options % 4 == 0 ? rule.withinElapsedDays(window.get()) : rule.withinDays(window.get());
                    }
                    if (frequency.isPresent()) {
                        rule = rule.atMost(frequency.get());
                    }
                    rule = options % 2 == 0 ? rule.limitedBeforeDecay() : rule;
                    return options % 3 == 0 ? rule.where(URL.contains("pric", TextCase.EXACT)) : rule;
                });
    }

    private Arbitrary<Rule> rules() {
        Arbitrary<Rule> profile = Combinators.combine(conditions(), points(), conditions(), points())
                .as((one, points, other, otherPoints) -> Rule.explicit("r")
                        .when(one)
                        .scores(points)
                        .otherwiseWhen(other)
                        .scores(otherPoints));
        Arbitrary<Rule> simple = Combinators.combine(conditions(), points())
                .as((one, points) -> Rule.explicit("r").when(one).scores(points));
        Arbitrary<Rule> count = Combinators.combine(
                        Arbitraries.of(TYPES),
                        points(),
                        points(),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.of(true, false, false))
                .as((type, one, three, window, elapsed) -> {
                    CountRule rule = Rule.implicit("r")
                            .counting(type)
                            .atLeast(1)
                            .scores(one)
                            .atLeast(3)
                            .scores(three);
                    return elapsed ? rule.withinElapsedDays(window) : rule.withinDays(window);
                });
        Arbitrary<Rule> idle = Combinators.combine(Arbitraries.of(TYPES), spread(1, 30))
                .as((type, days) -> Rule.implicit("r")
                        .everyDaysWithout(days, type)
                        .scores(-3)
                        .downTo(-20));
        Arbitrary<Rule> recency = Combinators.combine(
                        Arbitraries.of(TYPES), spread(0, 20), spread(1, 40), points(), points(), points())
                .as((type, first, gap, one, two, later) -> Rule.implicit("r")
                        .daysSinceLast(type)
                        .upTo(first)
                        .scores(one)
                        .upTo(first + gap)
                        .scores(two)
                        .later(later));
        Arbitrary<Points> values = Arbitraries.longs().between(0, 10_000).map(Points::ofHundredths);
        Arbitrary<Rule> weighted = Combinators.combine(
                        conditions(), conditions(), conditions(), values, values, values, spread(1, 99))
                .as((one, two, three, first, second, third, percent) -> Rule.explicit("r")
                        .weighing(
                                Criterion.of("one", percent).when(one, first).when(two, second),
                                Criterion.of("two", 100 - percent).when(three, third)));
        Arbitrary<Rule> plain = Arbitraries.oneOf(
                profile,
                simple,
                activityRules().map(rule -> rule),
                activityRules().map(rule -> rule),
                count,
                recency,
                weighted,
                idle);
        Arbitrary<ActivityCount> counts = Combinators.combine(
                        spread(1, 4), Arbitraries.of(TYPES), spread(1, 60).optional(0.7), Arbitraries.of(true, false))
                .as((least, type, window, elapsed) -> {
                    ActivityCount needed = ActivityCount.atLeast(least, type);
                    return window.map(days -> elapsed ? needed.withinElapsedDays(days) : needed.withinDays(days))
                            .orElse(needed);
                });
        Arbitrary<Rule> conditional = Combinators.combine(
                        plain, personas().optional(0.7), counts.list().ofMaxSize(2))
                .as((rule, persona, list) -> {
                    Rule gated = persona.isPresent() ? rule.onlyFor(persona.get()) : rule;
                    for (ActivityCount one : list) {
                        gated = gated.onlyWith(one);
                    }
                    return gated;
                });
        return Arbitraries.frequencyOf(Tuple.of(3, plain), Tuple.of(1, conditional));
    }

    /** Of one name there is one condition only. */
    private static Arbitrary<Persona> personas() {
        return Arbitraries.of(
                new Persona("buyer", SENIORITY.isAtLeast(Seniority.MANAGER)),
                new Persona("local", COUNTRY.is("FR").or(TRIAL.isAtLeastDaysAgo(30))),
                new Persona("consenting", CONSENT.isTrue()));
    }

    @Provide
    Arbitrary<ScoringModel> models() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Europe/Paris", "America/Sao_Paulo", "Pacific/Apia", "UTC")
                .map(ZoneId::of);
        Arbitrary<List<Boolean>> grouped = Arbitraries.of(true, false).list().ofSize(8);
        return Combinators.combine(
                        rules().list().ofMinSize(1).ofMaxSize(8),
                        grouped,
                        zones,
                        limits().list().ofSize(5),
                        conditions().optional(0.3),
                        conditions().optional(0.3),
                        Arbitraries.longs().between(-10, 60),
                        Combinators.combine(
                                        matrices().optional(0.4), idleDecays().optional(0.4))
                                .as(Ending::new))
                .as(Generated::model)
                .withoutEdgeCases();
    }

    private record Ending(Optional<GradeMatrix> matrix, Optional<IdleDecay> idle) {}

    private static Arbitrary<IdleDecay> idleDecays() {
        return Combinators.combine(spread(1, 20), Arbitraries.of(TYPES), spread(1, 1_000), Arbitraries.of(true, false))
                .as((days, type, size, points) -> points
                        ? IdleDecay.everyDaysWithout(days, type).loses(Points.ofHundredths(size))
                        : IdleDecay.everyDaysWithout(days, type).losesShare(BigDecimal.valueOf(size, 3)));
    }

    private static ScoringModel model(
            List<Rule> rules,
            List<Boolean> grouped,
            ZoneId zone,
            List<Limits> limits,
            Optional<Condition> disqualifier,
            Optional<Condition> requirement,
            long threshold,
            Ending ending) {
        Optional<GradeMatrix> matrix = ending.matrix();
        ScoringModelBuilder builder = ScoringModel.builder("random", zone)
                .limit(Axis.EXPLICIT, limits.get(2))
                .limit(Axis.IMPLICIT, limits.get(3))
                .limitTotal(limits.get(4));
        if (ending.idle().isPresent()) {
            builder.decayTotal(ending.idle().get());
            if (limits.get(4).least().isEmpty()) {
                builder.limitTotal(limits.get(4).withLeast(Points.of(-15)));
            }
        }
        matrix.ifPresent(cells -> builder.qualifyBy(cells)
                .tiers(cells.classes(Axis.EXPLICIT))
                .version("v" + cells.cells().size()));
        if (matrix.isEmpty() || matrix.get().has(CellPolicy.Decision.BY_THRESHOLD)) {
            builder.qualifyAt(Threshold.total(threshold).withImplicitAtLeast(threshold - 20));
        }
        List<Axis> used = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = renamed(rules.get(i), "r" + i);
            if (grouped.get(i)) {
                rule = rule.inGroup(rule.axis().name());
                if (!used.contains(rule.axis())) {
                    used.add(rule.axis());
                    builder.group(rule.axis().name(), limits.get(rule.axis().ordinal()));
                }
            }
            builder.add(rule);
            if (matrix.isPresent()) {
                builder.reason(rule.id(), new ReasonCode("code " + i % 2, Points.of(threshold)));
            }
        }
        disqualifier.ifPresent(condition -> builder.disqualifyWhen("out", condition));
        requirement.ifPresent(condition -> builder.require("needed", condition));
        return builder.build();
    }

    private static Arbitrary<ScoreClasses> classes(String letters) {
        return Arbitraries.longs().between(-10, 40).set().ofMaxSize(3).map(boundaries -> {
            ScoreClasses classes = ScoreClasses.startingWith(letters.substring(0, 1));
            List<Long> rising = boundaries.stream().sorted().toList();
            for (int i = 0; i < rising.size(); i++) {
                classes = classes.from(rising.get(i), letters.substring(i + 1, i + 2));
            }
            return classes;
        });
    }

    @Provide
    Arbitrary<QualificationOverride> overrides() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of("Ana", "Luc"), spread(-30, 40), spread(1, 60))
                .as((qualified, who, from, days) -> new QualificationOverride(
                        qualified,
                        who,
                        "called",
                        Instant.parse("2026-05-20T12:00:00Z").plusSeconds(from * 86_400L),
                        Instant.parse("2026-05-20T12:00:00Z").plusSeconds((from + days) * 86_400L)));
    }

    @Provide
    Arbitrary<GradeMatrix> matrices() {
        Arbitrary<CellPolicy> policies =
                Arbitraries.of(CellPolicy.Decision.values()).map(decision -> new CellPolicy(decision.name(), decision));
        return Combinators.combine(
                        classes("DCBA"), classes("4321"), policies.list().ofSize(16))
                .as((grades, engagements, list) -> {
                    GradeMatrix.Builder builder = GradeMatrix.builder(grades, engagements);
                    int cell = 0;
                    for (String grade : grades.names()) {
                        for (String engagement : engagements.names()) {
                            builder.put(list.get(cell++), List.of(grade + engagement));
                        }
                    }
                    return builder.build();
                });
    }

    /** The same rule under another id. */
    static Rule renamed(Rule rule, String id) {
        if (rule instanceof ProfileRule profile) {
            return new ProfileRule(id, profile.axis(), profile.group(), profile.alternatives());
        }
        if (rule instanceof ActivityRule activity) {
            return new ActivityRule(id, activity.group(), (ActivityRule.Settings) activity.content());
        }
        if (rule instanceof CountRule count) {
            return new CountRule(id, count.group(), (CountRule.Settings) count.content());
        }
        if (rule instanceof RecencyRule recency) {
            return new RecencyRule(id, recency.group(), (RecencyRule.Settings) recency.content());
        }
        if (rule instanceof WeightedRule weighted) {
            return new WeightedRule(id, weighted.axis(), weighted.group(), weighted.criteria());
        }
        if (rule instanceof ConditionalRule conditional) {
            return new ConditionalRule(renamed(conditional.rule(), id), conditional.gate());
        }
        return new InactivityRule(id, rule.group(), (InactivityRule.Settings) rule.content());
    }
}
