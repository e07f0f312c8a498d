package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.FrequencyLimit;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.batch.BoundModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import dev.smarketing.scoring.batch.Standing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Scoring many leads at once is scoring them one at a time: the same model, the same facts, the same instant. */
class BatchProperties {

    /** Some leads, some with a word of somebody, and a model they suit. */
    record Population(ScoringModel model, List<Member> members) {

        List<LocalDate> dates() {
            return members.stream()
                    .map(member -> LocalDate.ofInstant(member.asOf(), model.zone()))
                    .toList();
        }
    }

    record Member(LeadFacts lead, List<Activity> activities, List<QualificationOverride> said, Instant asOf) {}

    @Provide
    Arbitrary<Population> populations() {
        return Combinators.combine(new ScoringDomain().models(), Arbitraries.of(true, false))
                .as(BatchProperties::judged)
                .flatMap(BatchProperties::of);
    }

    /** Sometimes with a matrix and tiers. */
    private static ScoringModel judged(ScoringModel model, boolean withMatrix) {
        if (!withMatrix) {
            return model;
        }
        ScoringModelBuilder builder = ScoringModel.builder("judged", model.zone());
        model.rules().forEach(builder::add);
        model.groups().forEach(builder::group);
        for (Axis axis : Axis.values()) {
            builder.limit(axis, model.limits(axis));
        }
        builder.limitTotal(model.totalLimits());
        model.disqualifiers().forEach(named -> builder.disqualifyWhen(named.name(), named.condition()));
        model.requirements().forEach(named -> builder.require(named.name(), named.condition()));
        model.idleDecay().ifPresent(builder::decayTotal);
        builder.qualifyAt(model.threshold());
        GradeMatrix matrix = GradeMatrix.builder(
                        ScoreClasses.startingWith("C").from(0, "B").from(15, "A"),
                        ScoreClasses.startingWith("3").from(5, "2").from(20, "1"))
                .qualify("sales", "A1", "A2")
                .hold("nurture", "C3", "C2", "B3")
                .byThreshold("look", "A3", "B1", "B2", "C1")
                .build();
        return builder.qualifyBy(matrix)
                .tiers(ScoreClasses.startingWith("cold").from(10, "warm").from(30, "hot"))
                .build();
    }

    private static Arbitrary<Population> of(ScoringModel model) {
        return Combinators.combine(new ScoringDomain(model).cases(), overrides())
                .as((given, said) -> new Member(given.lead(), given.activities(), said, given.asOf()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(members -> new Population(model, renamed(model, members)));
    }

    private static Arbitrary<List<QualificationOverride>> overrides() {
        Arbitrary<Instant> from = Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond);
        return Combinators.combine(from, Arbitraries.of(true, false))
                .as((start, good) ->
                        new QualificationOverride(good, "Ada", "met her", start, start.plus(Duration.ofDays(7_000))))
                .list()
                .ofMaxSize(2)
                .optional(0.2)
                .map(said -> said.orElse(List.of()));
    }

    private static List<Member> renamed(ScoringModel model, List<Member> members) {
        List<Member> renamed = new ArrayList<>();
        for (Member member : members) {
            Map<String, Object> data = new LinkedHashMap<>(((Lead) member.lead()).toData());
            data.put("id", "lead " + renamed.size());
            renamed.add(
                    new Member(Lead.fromData(data, ofLeads(model)), member.activities(), member.said(), member.asOf()));
        }
        return renamed;
    }

    private static AttributeSet ofLeads(ScoringModel model) {
        return Vocabulary.attributes(new Vocabulary(model).ofLeads());
    }

    private static LeadColumnsBuilder start(ScoringModel model) {
        return LeadColumns.builder(model.zone(), ofLeads(model))
                .withProperties(Vocabulary.attributes(new Vocabulary(model).ofActivities()));
    }

    private static LeadColumns columns(Population given) {
        LeadColumnsBuilder builder = start(given.model());
        for (Member member : given.members()) {
            int row = builder.add(member.lead(), member.activities());
            member.said().forEach(word -> builder.override(row, word));
        }
        return builder.build();
    }

    private static void requireEqual(Population given, ScoreColumns scores) {
        for (Member member : given.members()) {
            int row = scores.columns().row(member.lead().id()).orElseThrow();
            ScoreCard card = given.model().score(member.lead(), member.activities(), member.said(), scores.asOf());
            assertThat(scores.total(row)).isEqualTo(card.total());
            assertThat(scores.explicit(row)).isEqualTo(card.explicit());
            assertThat(scores.implicit(row)).isEqualTo(card.implicit());
            assertThat(scores.standing(row)).isEqualTo(standing(card));
            assertThat(scores.isQualified(row)).isEqualTo(card.isQualified());
            assertThat(scores.cell(row)).isEqualTo(card.cell());
            assertThat(scores.tier(row)).isEqualTo(card.tier());
        }
    }

    private static void requireEqualRules(Population given, ScoreColumns scores) {
        for (Member member : given.members()) {
            int row = scores.columns().row(member.lead().id()).orElseThrow();
            ScoreCard card = given.model().score(member.lead(), member.activities(), scores.asOf());
            for (int rule = 0; rule < card.rules().size(); rule++) {
                assertThat(scores.rulePoints(row, rule))
                        .as(card.rules().get(rule).rule().toString())
                        .isEqualTo(card.rules().get(rule).points());
            }
        }
    }

    private static Standing standing(ScoreCard card) {
        if (card.qualification() instanceof Qualification.Disqualified) {
            return Standing.DISQUALIFIED;
        }
        return card.isQualified() ? Standing.QUALIFIED : Standing.NOT_YET;
    }

    @Property
    void manyAtOnceIsOneAtATime(@ForAll("populations") Population given) {
        BoundModel bound = CompiledModel.of(given.model()).bind(columns(given));
        for (LocalDate date : given.dates()) {
            for (LocalDate day : List.of(date, date.plusDays(1), date.minusDays(40), date.plusDays(400))) {
                requireEqual(given, bound.score(day));
            }
            ScoreColumns lines = bound.score(ScoreRequest.on(date).withAxes().withRulePoints());
            requireEqual(given, lines);
            requireEqualRules(given, lines);
        }
    }

    /** The same leads over and over, so that there are several pages, by one thread and by three. */
    @Property
    void splitsAndThreadsChangeNothing(
            @ForAll("populations") Population given, @ForAll @IntRange(min = 1, max = 4) int threads) {
        LeadColumnsBuilder builder = start(given.model());
        List<Member> members = given.members();
        int size = 1_030;
        for (int i = 0; i < size; i++) {
            Member member = members.get(i % members.size());
            Map<String, Object> data = new LinkedHashMap<>(((Lead) member.lead()).toData());
            data.put("id", "L-" + i);
            builder.add(Lead.fromData(data, ofLeads(given.model())), member.activities());
        }
        BoundModel bound = CompiledModel.of(given.model()).bind(builder.build());
        List<Thread> helpers = new ArrayList<>();
        Executor executor = task -> {
            Thread helper = new Thread(task);
            helpers.add(helper);
            helper.start();
        };
        LocalDate date = given.dates().get(0);
        ScoreColumns scores = bound.score(ScoreRequest.on(date).withAxes().over(executor, threads));
        for (int i = 0; i < size; i++) {
            Member member = members.get(i % members.size());
            if (i < members.size()) {
                ScoreCard card = given.model().score(member.lead(), member.activities(), scores.asOf());
                assertThat(scores.total(i)).isEqualTo(card.total());
                assertThat(scores.standing(i)).isEqualTo(standing(card));
            } else {
                int first = i % members.size();
                assertThat(scores.totalHundredths(i)).isEqualTo(scores.totalHundredths(first));
                assertThat(scores.explicit(i)).isEqualTo(scores.explicit(first));
                assertThat(scores.implicit(i)).isEqualTo(scores.implicit(first));
                assertThat(scores.standing(i)).isEqualTo(scores.standing(first));
            }
        }
        assertThat(helpers).hasSize(threads - 1);
    }

    /** Activities come in two deliveries, some in both, the leads of the second not known in the first. */
    @Property
    void appendedIsBuiltAtOnce(@ForAll("populations") Population given) {
        LeadColumnsBuilder first = start(given.model());
        for (int i = 0; i < given.members().size(); i += 2) {
            Member member = given.members().get(i);
            int row = first.add(member.lead(), half(member.activities(), 0, 2));
            member.said().forEach(word -> first.override(row, word));
        }
        LeadColumns before = first.build();
        LeadColumnsBuilder second = before.append();
        for (int i = 0; i < given.members().size(); i++) {
            Member member = given.members().get(i);
            if (i % 2 == 0) {
                second.add(member.lead().id(), half(member.activities(), 1, 3));
            } else {
                int row = second.add(member.lead(), member.activities());
                member.said().forEach(word -> second.override(row, word));
            }
        }
        LeadColumns after = second.build();
        BoundModel bound = CompiledModel.of(given.model()).bind(after);
        given.dates().forEach(date -> requireEqual(given, bound.score(date)));
        assertThat(before.size()).isEqualTo((given.members().size() + 1) / 2);
    }

    /** Of three, the first two or the last two thirds. */
    private static List<Activity> half(List<Activity> all, int from, int to) {
        int third = (all.size() + 2) / 3;
        return all.subList(Math.min(all.size(), from * third), to == 3 ? all.size() : Math.min(all.size(), to * third));
    }

    /** The clocks of Newfoundland went back at one minute past midnight, so that a day ended twice. */
    @Property
    void daysThatEndTwice(@ForAll("twice") List<Member> members, @ForAll("rules") List<Rule> rules) {
        ScoringModelBuilder model = ScoringModel.builder("twice", ZoneId.of("America/St_Johns"));
        for (int i = 0; i < rules.size(); i++) {
            model.add(rules.get(i));
        }
        model.limitTotal(Limits.NONE.withLeast(Points.of(-9)));
        model.decayTotal(
                IdleDecay.everyDaysWithout(1, ActivityType.of("page view")).losesShare(new BigDecimal("0.3")));
        ScoringModel built = model.qualifyAt(Threshold.total(3)).build();
        Population given = new Population(built, members);
        BoundModel bound = CompiledModel.of(built).bind(columns(given));
        for (int day = 30; day < 36; day++) {
            requireEqual(given, bound.score(LocalDate.of(2008, 10, 1).plusDays(day)));
        }
    }

    @Provide
    Arbitrary<List<Rule>> rules() {
        ActivityType type = ActivityType.of("page view");
        Arbitrary<Rule> capped = Combinators.combine(
                        Arbitraries.of(Period.values()), Arbitraries.integers().between(1, 3))
                .as((period, most) -> Rule.implicit("capped " + period + most)
                        .each(type)
                        .scores(8)
                        .halvingEvery(1)
                        .withinDays(3)
                        .atMost(most, period));
        Arbitrary<Rule> inOrder = Combinators.combine(
                        Arbitraries.of(
                                FrequencyLimit.withinAny(1, 2),
                                FrequencyLimit.withinAny(2, 1),
                                FrequencyLimit.withinAny(1, 2).keepingEarliest(),
                                FrequencyLimit.per(1, Period.DAY).keepingEarliest(),
                                FrequencyLimit.per(3, Period.WEEK)),
                        Arbitraries.of(true, false))
                .as((limit, cut) -> {
                    ActivityRule rule = Rule.implicit("ordered " + limit + cut)
                            .each(type)
                            .scores(8)
                            .halvingEvery(1)
                            .withinElapsedDays(2)
                            .atMost(limit)
                            .upTo(19);
                    return cut ? rule.limitedBeforeDecay() : rule;
                });
        Arbitrary<Rule> latest = Arbitraries.of(
                Rule.implicit("since")
                        .daysSinceLast(type)
                        .upTo(0)
                        .scores(3)
                        .upTo(1)
                        .scores(2),
                Rule.implicit("without").everyDaysWithout(1, type).scores(-1).downTo(-5),
                Rule.implicit("counting").counting(type).atLeast(2).scores(7).withinDays(1),
                Rule.implicit("elapsed").counting(type).atLeast(2).scores(7).withinElapsedDays(1));
        return Arbitraries.oneOf(List.of(capped, inOrder, latest))
                .list()
                .uniqueElements(Rule::id)
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Member>> twice() {
        Instant around = Instant.parse("2008-11-02T02:31:00Z"); // the second time it is 23:01
        Arbitrary<Activity> activity = Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(-60 * 30, 60 * 30),
                        Arbitraries.of(0, 1))
                .as((id, minutes, nanos) -> Activity.of(
                        ActivityId.of("a" + id),
                        ActivityType.of("page view"),
                        around.plusSeconds(60L * minutes).plusNanos(nanos)));
        Arbitrary<Activity> close = Combinators.combine(
                        Arbitraries.integers().between(10, 19),
                        Arbitraries.integers().between(-90, 90))
                .as((id, minutes) -> Activity.of(
                        ActivityId.of("a" + id), ActivityType.of("page view"), around.plusSeconds(60L * minutes)));
        return Arbitraries.oneOf(List.of(activity, close))
                .list()
                .ofMaxSize(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> {
                    List<Member> members = new ArrayList<>();
                    for (List<Activity> own : all) {
                        Lead lead = Lead.builder(LeadId.of("lead " + members.size()))
                                .build();
                        members.add(new Member(lead, own, List.of(), around));
                    }
                    return members;
                });
    }
}
