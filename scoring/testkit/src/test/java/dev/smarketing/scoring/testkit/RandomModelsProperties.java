package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of scoring itself, over random models of all kinds of rules. */
@Domain(ScoringDomain.class)
@Domain(DomainContext.Global.class)
class RandomModelsProperties {

    private static final Pattern SIGNED = Pattern.compile("^ +([+-][0-9,.]+)  ", Pattern.MULTILINE);

    @Property
    void explanationAddsUp(@ForAll ScoringCase given) {
        ExplanationLaw.check(given, given.model()::score);
    }

    @Property
    void orderAndDuplicatesDoNotMatter(@ForAll ScoringCase given) {
        DeliveryLaw.check(given, given.model()::score);
    }

    @Property
    void scoreStaysWithinLimits(@ForAll ScoringCase given) {
        LimitsLaw.check(given, given.model()::score);
    }

    @Property
    void theOtherLawsOfAModelHold(
            @ForAll ScoringCase given,
            @ForAll @IntRange(min = 0, max = 999) int which,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        AddedRuleLaw.check(given, which, given.model()::score);
        EngagementLaw.checkAge(given, which, days, given.model()::score);
        EngagementLaw.checkMore(given, which, given.model()::score);
        BatchLaw.check(given, given.model()::score);
        NextChangeLaw.check(given, given.model()::score);
    }

    @Property
    void thePrintedNumbersAddUp(@ForAll ScoringCase given) {
        ScoreCard card = given.score();
        Matcher numbers = SIGNED.matcher(card.explain());
        BigDecimal sum = BigDecimal.ZERO;
        while (numbers.find()) {
            sum = sum.add(new BigDecimal(numbers.group(1).replace(",", "")));
        }
        assertThat(sum).isEqualByComparingTo(card.total().toBigDecimal());
    }

    @Property
    void theOrderOfRulesDoesNotMatter(@ForAll ScoringCase given) {
        RuleOrderLaw.check(given, given.model()::score);
    }

    /** A new rule cannot touch what the others score, so neither can one with positive points take any. */
    @Property
    void aRuleWithPositivePointsNeverLowersAScore(@ForAll ScoringCase given, @ForAll ScoringModel donor) {
        List<Rule> rules = new ArrayList<>(given.model().rules());
        for (Rule rule : donor.rules()) {
            if (isPositive(rule)) {
                rules.add(renamed(rule, "added " + rules.size()));
            }
        }
        Assume.that(rules.size() > given.model().rules().size());
        ScoreCard before = given.score();
        ScoreCard after = score(given, withRules(given.model(), rules));
        assertThat(after.total()).isGreaterThanOrEqualTo(before.total());
        assertThat(after.explicit()).isGreaterThanOrEqualTo(before.explicit());
        assertThat(after.implicit()).isGreaterThanOrEqualTo(before.implicit());
    }

    private static boolean isPositive(Rule rule) {
        return rule instanceof ProfileRule profile
                ? profile.alternatives().stream()
                        .allMatch(alternative -> alternative.points().signum() > 0)
                : rule instanceof ActivityRule activities && activities.points().signum() > 0;
    }

    private static Rule renamed(Rule rule, String id) {
        if (rule instanceof ActivityRule given) {
            ActivityRule other = Rule.implicit(id)
                    .each(given.types().toArray(ActivityType[]::new))
                    .scores(given.points())
                    .limitedTo(given.limits())
                    .decaying(given.decay());
            other = given.where().map(other::where).orElse(other);
            if (given.windowDays().isEmpty()) {
                return other;
            }
            int days = given.windowDays().get();
            return given.hasElapsedWindow() ? other.withinElapsedDays(days) : other.withinDays(days);
        }
        ProfileRule.Alternative first = ((ProfileRule) rule).alternatives().get(0);
        return rule.axis() == Axis.EXPLICIT
                ? Rule.explicit(id).when(first.condition()).scores(first.points())
                : Rule.implicit(id).when(first.condition()).scores(first.points());
    }

    /** Without a limit per period; within a day a newer activity may displace another one. */
    @Property
    void anOlderActivityNeverCountsMore(
            @ForAll ScoringCase given,
            @ForAll @IntRange(min = 0, max = 40) int which,
            @ForAll @IntRange(min = 0, max = 400) int days) {
        List<Activity> distinct = distinct(given);
        Assume.that(!distinct.isEmpty());
        int place = which % distinct.size(); // rejecting what is too large would reject most cases
        Activity activity = distinct.get(place);
        List<Activity> aged = new ArrayList<>(distinct);
        Map<String, Object> data = new LinkedHashMap<>(activity.toData());
        data.put(
                "at",
                activity.at()
                        .atZone(given.model().zone())
                        .minusDays(days)
                        .toInstant()
                        .toString());
        aged.set(place, Activity.fromData(data, Vocabulary.attributes(new Vocabulary(given.model()).ofActivities())));
        ScoreCard before = given.withActivities(distinct).score();
        ScoreCard after = given.withActivities(aged).score();
        for (Rule rule : given.model().rules()) {
            if (rule instanceof ActivityRule counted
                    && counted.points().signum() > 0
                    && counted.where().isEmpty()
                    && counted.frequencyLimit().isEmpty()) {
                assertThat(after.rule(rule.id()).points())
                        .as(rule.toString())
                        .isLessThanOrEqualTo(before.rule(rule.id()).points());
            }
        }
    }

    /** The activities up to the instant, each id once. */
    private static List<Activity> distinct(ScoringCase given) {
        Map<ActivityId, Activity> distinct = new LinkedHashMap<>();
        for (Activity activity : given.activities()) {
            if (!activity.at().isAfter(given.asOf())) {
                distinct.putIfAbsent(activity.id(), activity);
            }
        }
        return new ArrayList<>(distinct.values());
    }

    @Property
    void activitiesAfterTheInstantDoNotCount(@ForAll ScoringCase given) {
        List<Activity> past = given.activities().stream()
                .filter(activity -> !activity.at().isAfter(given.asOf()))
                .toList();
        assertThat(given.withActivities(past).score().explain())
                .isEqualTo(given.score().explain());
    }

    @Property
    void activitiesDoNotTouchWhatTheLeadDeclaresUnlessARuleAsksForThem(@ForAll ScoringCase given) {
        ScoreCard without = given.withActivities(List.of()).score();
        for (RuleScore line : given.score().rules()) {
            boolean asks = line.rule() instanceof ConditionalRule conditional
                    && !conditional.counts().isEmpty();
            if (line.rule().axis() == Axis.EXPLICIT && !asks) {
                assertThat(without.rule(line.rule().id()).points()).isEqualTo(line.points());
            }
        }
    }

    /**
     * Day by day as the oracle: scoring anew at every midnight, with what was known at the start. Windows of elapsed
     * days may end in between, whole times of 24 hours after an activity.
     */
    @Property
    void theScoreIsConstantUntilTheNextChange(
            @ForAll ScoringCase given, @ForAll @IntRange(min = 1, max = 86_399) int second) {
        ScoringModel model = given.model();
        LeadFacts known = new KnownAt(given.lead(), given.asOf());
        List<Activity> past = distinctlyPast(given);
        Points now = given.score().total();
        LocalDate today = LocalDate.ofInstant(given.asOf(), model.zone());
        Instant horizon = today.plusDays(40).atStartOfDay(model.zone()).toInstant();
        NavigableSet<Instant> turns = new TreeSet<>();
        for (int days = 1; days <= 40; days++) {
            turns.add(today.plusDays(days).atStartOfDay(model.zone()).toInstant());
        }
        if (!model.isConstantDuringADay()) {
            for (Activity activity : past) {
                long days = Duration.between(activity.at(), given.asOf()).toDays();
                for (int more = 1; more <= 41; more++) {
                    turns.add(activity.at().plus(Duration.ofDays(days + more)));
                }
            }
        }
        Optional<Instant> first = Optional.empty();
        for (Instant turn : turns.headSet(horizon, true)) {
            if (first.isEmpty()) {
                if (!model.score(known, past, turn).total().equals(now)) {
                    first = Optional.of(turn);
                } else if (turns.higher(turn) != null) {
                    long gap = Duration.between(turn, turns.higher(turn)).toNanos();
                    Instant later = turn.plusNanos(gap / 86_400 * second);
                    assertThat(model.score(known, past, later).total()).isEqualTo(now);
                }
            }
        }
        Optional<ScoreCard> next = model.nextChange(given.lead(), given.activities(), given.asOf());
        assertThat(next.map(ScoreCard::asOf).filter(instant -> !instant.isAfter(horizon)))
                .isEqualTo(first);
        next.ifPresent(card -> assertThat(card.total())
                .isNotEqualTo(now)
                .isEqualTo(model.score(known, past, card.asOf()).total()));
    }

    private static List<Activity> distinctlyPast(ScoringCase given) {
        return given.activities().stream()
                .filter(activity -> !activity.at().isAfter(given.asOf()))
                .toList();
    }

    private record KnownAt(Lead lead, Instant at) implements LeadFacts {

        @Override
        public LeadId id() {
            return lead.id();
        }

        @Override
        public <T> Optional<T> valueAt(Attribute<T> attribute, Instant asked) {
            return lead.valueAt(attribute, at);
        }
    }

    @Property
    void aDateMeansItsLastInstant(@ForAll ScoringCase given) {
        LocalDate date = LocalDate.ofInstant(given.asOf(), given.model().zone());
        ScoreCard card = given.model().score(given.lead(), given.activities(), date);
        Instant next = card.asOf().plusNanos(1);
        assertThat(LocalDate.ofInstant(card.asOf(), given.model().zone())).isEqualTo(date);
        assertThat(LocalDate.ofInstant(next, given.model().zone())).isAfter(date);
        assertThat(card.explain())
                .isEqualTo(given.model()
                        .score(given.lead(), given.activities(), card.asOf())
                        .explain());
    }

    @Property
    void whatIsStoredIsReadAgain(@ForAll ScoringModel model) {
        AttributeSet leads = Vocabulary.attributes(new Vocabulary(model).ofLeads());
        AttributeSet activities = Vocabulary.attributes(new Vocabulary(model).ofActivities());
        List<Attribute<?>> all = new ArrayList<>(leads.attributes());
        all.addAll(activities.attributes());
        ScoringModel read = ScoringModel.fromData(model.toData(), AttributeSet.of(all));
        assertThat(read).isEqualTo(model).hasSameHashCodeAs(model);
        assertThat(read.toData()).isEqualTo(model.toData());
    }

    private static ScoreCard score(ScoringCase given, ScoringModel model) {
        return model.score(given.lead(), given.activities(), given.asOf());
    }

    private static ScoringModel withRules(ScoringModel model, List<Rule> rules) {
        ScoringModelBuilder copy = ScoringModel.builder(model.id(), model.zone());
        rules.forEach(copy::add);
        model.groups().forEach(copy::group);
        for (Axis axis : Axis.values()) {
            copy.limit(axis, model.limits(axis));
        }
        copy.limitTotal(model.totalLimits());
        model.idleDecay().ifPresent(copy::decayTotal);
        for (NamedCondition named : model.disqualifiers()) {
            copy.disqualifyWhen(named.name(), named.condition());
        }
        for (NamedCondition named : model.requirements()) {
            copy.require(named.name(), named.condition());
        }
        return copy.qualifyAt(model.threshold()).build();
    }
}
