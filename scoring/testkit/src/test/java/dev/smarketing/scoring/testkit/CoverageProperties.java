package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.InactivityRule;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreStep;
import dev.smarketing.scoring.ScoringModel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The cases reach what they are made for: a law that sees no interesting case proves nothing. */
class CoverageProperties {

    private static final int CASES = 500;

    /** How many of the cases show what. */
    private static final class Seen {

        private final Map<String, Integer> counts = new TreeMap<>();

        void note(boolean shown, String what) {
            counts.merge(what, shown ? 1 : 0, Integer::sum);
        }

        void requireEach(double share) {
            counts.forEach((what, count) -> assertThat(count).as(what).isGreaterThanOrEqualTo((int) (share * CASES)));
        }
    }

    private static List<ScoringCase> cases(ScoringModel model) {
        return sampled(new ScoringDomain(model).cases());
    }

    private static <T> List<T> sampled(Arbitrary<T> arbitrary) {
        return arbitrary.sampleStream().limit(CASES).toList();
    }

    @Property(tries = 1, seed = "42")
    void everyRuleIsMatchedAndMissed() {
        for (ScoringModel model : List.of(Models.inbound(), Models.narrow())) {
            Seen seen = new Seen();
            for (ScoringCase given : cases(model)) {
                for (RuleScore line : given.score().rules()) {
                    seen.note(line.isMatched(), line.rule().id() + " matched");
                    seen.note(!line.isMatched(), line.rule().id() + " not matched");
                }
            }
            seen.requireEach(0.01);
        }
    }

    @Property(tries = 1, seed = "42")
    void idleTimeIsReachedAndMissed() {
        Seen seen = new Seen();
        for (ScoringCase given : cases(Models.idle())) {
            ScoreCard card = given.score();
            seen.note(card.change(ScoreStep.IDLE_DECAY).signum() < 0, "idle time");
            seen.note(card.idleDecay().isEmpty(), "not applicable");
        }
        seen.requireEach(0.01);
    }

    @Property(tries = 1, seed = "42")
    void everyAlternativeStepAndVerdictIsReached() {
        Seen seen = new Seen();
        for (ScoringCase given : cases(Models.inbound())) {
            ScoreCard card = given.score();
            seen.note(card.rule("size").points().equals(Points.of(10)), "large");
            seen.note(card.rule("size").points().equals(Points.of(5)), "middling");
            seen.note(card.rule("size").isUnknown(), "unknown size");
            for (ScoreStep step : ScoreStep.values()) {
                seen.note(
                        card.change(step).signum() != 0 || step == ScoreStep.WINDOW || step == ScoreStep.IDLE_DECAY,
                        step.toString());
            }
            seen.note(card.qualification() instanceof Qualification.Qualified, "qualified");
            seen.note(card.qualification() instanceof Qualification.NotYet, "not yet");
            seen.note(card.qualification() instanceof Qualification.Disqualified, "disqualified");
        }
        seen.requireEach(0.005);
    }

    @Property(tries = 1, seed = "42")
    void activitiesComeAsTheyComeInRealLife() {
        Seen seen = new Seen();
        for (ScoringCase given : cases(Models.inbound())) {
            List<Activity> activities = given.activities();
            Map<ActivityId, Activity> byId = new HashMap<>();
            boolean twice = false;
            boolean twoContents = false;
            for (Activity activity : activities) {
                Activity other = byId.put(activity.id(), activity);
                twice |= activity.equals(other);
                twoContents |= other != null && !activity.equals(other);
            }
            Instant old = given.asOf().minus(Duration.ofDays(20_000));
            seen.note(activities.isEmpty(), "none");
            seen.note(twice, "delivered twice");
            seen.note(twoContents, "two contents under one id");
            seen.note(
                    new HashSet<>(activities).size()
                            > activities.stream().map(Activity::at).distinct().count(),
                    "ties");
            seen.note(activities.stream().anyMatch(a -> a.at().isAfter(given.asOf())), "in the future");
            seen.note(activities.stream().anyMatch(a -> a.at().equals(given.asOf())), "at the instant itself");
            seen.note(activities.stream().anyMatch(a -> a.at().isBefore(old)), "long ago");
            seen.note(!activities.equals(List.copyOf(new TreeSet<>(activities))), "out of order");
            seen.note(activities.stream().anyMatch(a -> isDayOfClockChange(a.at(), Models.PARIS)), "clock change");
            seen.note(isDayOfClockChange(given.asOf(), Models.PARIS), "scored on a day of a clock change");
            seen.note(given.lead().equals(Lead.builder(given.lead().id()).build()), "nothing known of the lead");
            seen.note(given.lead().toData().containsKey("history"), "known from a date on");
        }
        seen.requireEach(0.01);
    }

    static boolean isDayOfClockChange(Instant instant, ZoneId zone) {
        LocalDate date = LocalDate.ofInstant(instant, zone);
        return !Duration.between(date.atStartOfDay(zone), date.plusDays(1).atStartOfDay(zone))
                .equals(Duration.ofDays(1));
    }

    /** Many different scores, and few leads of whom nothing counts. */
    @Property(tries = 1, seed = "42")
    void scoresAreSpread() {
        for (ScoringModel model : List.of(Models.inbound(), Models.narrow())) {
            Map<Points, Long> totals = cases(model).stream()
                    .collect(Collectors.groupingBy(given -> given.score().total(), Collectors.counting()));
            assertThat(totals).as(model.id()).hasSizeGreaterThan(20);
            assertThat(totals.getOrDefault(Points.ZERO, 0L)).as(model.id()).isLessThan(CASES / 4);
        }
    }

    @Property(tries = 1, seed = "42")
    void randomModelsHaveEverything() {
        Seen seen = new Seen();
        for (ScoringCase given : sampled(new ScoringDomain().cases())) {
            ScoringModel model = given.model();
            ScoreCard card = given.score();
            for (var kind : List.of(ProfileRule.class, ActivityRule.class, CountRule.class, InactivityRule.class)) {
                seen.note(
                        card.rules().stream().anyMatch(l -> kind.isInstance(l.rule()) && l.isMatched()),
                        kind.getSimpleName());
            }
            for (ScoreStep step : ScoreStep.values()) {
                seen.note(card.change(step).signum() != 0, step.toString());
            }
            seen.note(model.rules().isEmpty(), "no rules");
            seen.note(model.rules().stream().map(Rule::axis).distinct().count() == Axis.values().length, "both axes");
            seen.note(!card.unknownDisqualifiers().isEmpty(), "unknown disqualifiers");
            seen.note(card.qualification() instanceof Qualification.Qualified, "qualified");
            seen.note(card.qualification() instanceof Qualification.Disqualified, "disqualified");
            seen.note(!card.attainable().isExact(), "several scores attainable");
            seen.note(card.total().toBigDecimal().abs().longValue() > 1_000_000_000L, "huge");
            seen.note(card.total().signum() < 0, "negative");
        }
        seen.requireEach(0.01);
        Map<String, Long> zones = sampled(new ScoringDomain().models()).stream()
                .collect(Collectors.groupingBy(
                        model -> model.zone().getId(), LinkedHashMap::new, Collectors.counting()));
        assertThat(zones).hasSize(7);
    }

    @Property(tries = 50)
    @Domain(ScoringDomain.class)
    void aDomainProvidesEachOfItsParts(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll Activity activity,
            @ForAll List<Activity> activities,
            @ForAll Instant asOf) {
        assertThat(model.score(lead, activities, asOf).leadId()).isEqualTo(lead.id());
        assertThat(activity.type().name()).isNotBlank();
    }

    /** How a user names a model in a domain. */
    static class NarrowDomain extends ScoringDomain {
        public NarrowDomain() {
            super(Models.narrow());
        }
    }

    @Property(tries = 50)
    @Domain(NarrowDomain.class)
    void aDomainOfOneModelProvidesThatModel(@ForAll ScoringCase given, @ForAll ScoringModel model) {
        assertThat(given.model()).isEqualTo(Models.narrow());
        assertThat(model).isEqualTo(Models.narrow());
    }
}
