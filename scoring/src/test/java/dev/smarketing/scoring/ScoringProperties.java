package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class ScoringProperties {

    @Property
    void agreesWithTheNaiveScorer(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll Instant asOf) {
        assertThat(model.score(lead, activities, asOf).total().toBigDecimal())
                .isEqualByComparingTo(NaiveScorer.total(model, lead, activities, asOf));
    }

    @Property
    void theVerdictAgreesWithTheNaiveScorer(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll Instant asOf) {
        ScoreCard card = model.score(lead, activities, asOf);
        assertThat(card.isQualified()).isEqualTo(NaiveScorer.isQualified(model, lead, activities, asOf));
    }

    @Property
    void overridesAndReasonsAgreeWithTheNaiveScorer(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll @Size(max = 4) List<QualificationOverride> overrides,
            @ForAll Instant asOf) {
        ScoreCard card = model.score(lead, activities, overrides, asOf);
        assertThat(card.isQualified()).isEqualTo(NaiveScorer.isQualified(model, lead, activities, overrides, asOf));
        assertThat(card.computedQualification() instanceof Qualification.Qualified)
                .isEqualTo(NaiveScorer.isQualified(model, lead, activities, asOf));
        assertThat(told(card.reasons().below())).isEqualTo(NaiveScorer.reasons(model, lead, activities, asOf, true));
        assertThat(told(card.reasons().above())).isEqualTo(NaiveScorer.reasons(model, lead, activities, asOf, false));
    }

    private static List<String> told(List<ScoreReasons.Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.code() + " "
                        + reason.points().toBigDecimal().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Property
    void followingTheStepsFromACellLeadsToTheClassesNamed(
            @ForAll GradeMatrix matrix, @ForAll Points explicit, @ForAll Points implicit) {
        GradeMatrix.Cell cell = matrix.of(explicit, implicit);
        for (ClassStep step : matrix.steps(explicit, implicit)) {
            Points grade = step.axis() == Axis.EXPLICIT ? explicit.plus(step.missing()) : explicit;
            Points engagement = step.axis() == Axis.IMPLICIT ? implicit.plus(step.missing()) : implicit;
            assertThat(matrix.of(grade, engagement).label())
                    .isEqualTo(step.axis() == Axis.EXPLICIT ? step.to() + cell.engagement() : cell.grade() + step.to());
            Points hair = Points.ofHundredths(1);
            assertThat(
                            step.axis() == Axis.EXPLICIT
                                    ? matrix.of(grade.minus(hair), engagement)
                                    : matrix.of(grade, engagement.minus(hair)))
                    .isEqualTo(cell);
        }
    }

    @Property
    void theLedgerAndTheExplanationAddUp(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll Instant asOf) {
        ScoreCard card = model.score(lead, activities, asOf);
        Points sum = card.raw();
        for (ScoreStep step : ScoreStep.values()) {
            sum = sum.plus(card.change(step));
        }
        assertThat(sum).isEqualTo(card.total());
        BigDecimal explained = card.explain()
                .lines()
                .skip(1)
                .map(line -> line.strip().split(" ", 2)[0])
                .filter(word -> word.matches("[+-][0-9,.]+"))
                .map(word -> new BigDecimal(word.replace(",", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(explained).isEqualByComparingTo(card.total().toBigDecimal());
    }

    @Property
    void orderAndDuplicatesDoNotMatter(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll Instant asOf,
            @ForAll Random random) {
        List<Activity> again = new ArrayList<>(activities);
        again.addAll(activities.subList(0, activities.size() / 2));
        Collections.shuffle(again, random);
        assertThat(model.score(lead, again, asOf)).isEqualTo(model.score(lead, activities, asOf));
    }

    @Property
    void theOrderOfRulesDoesNotMatter(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll Instant asOf,
            @ForAll Random random) {
        List<Rule> rules = new ArrayList<>(model.rules());
        Collections.shuffle(rules, random);
        ScoreCard shuffled = copy(model, rules).build().score(lead, activities, asOf);
        ScoreCard card = model.score(lead, activities, asOf);
        assertThat(shuffled.total()).isEqualTo(card.total());
        assertThat(shuffled.attainable()).isEqualTo(card.attainable());
    }

    private static ScoringModelBuilder copy(ScoringModel model, List<Rule> rules) {
        ScoringModelBuilder builder = ScoringModel.builder(model.id(), model.zone())
                .limit(Axis.EXPLICIT, model.limits(Axis.EXPLICIT))
                .limit(Axis.IMPLICIT, model.limits(Axis.IMPLICIT))
                .limitTotal(model.totalLimits())
                .qualifyAt(model.threshold());
        model.idleDecay().ifPresent(builder::decayTotal);
        model.matrix().ifPresent(builder::qualifyBy);
        rules.forEach(builder::add);
        model.groups().forEach(builder::group);
        return builder;
    }

    @Property
    void aFurtherRuleWithPositivePointsNeverLowersTheScore(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll Instant asOf,
            @ForAll Decay decay,
            @ForAll @IntRange(min = 1, max = 5_000) int hundredths) {
        Rule more = Rule.implicit("more")
                .each(Given.VIEW)
                .scores(Points.ofHundredths(hundredths))
                .decaying(decay);
        ScoringModel richer = copy(model, model.rules()).add(more).build();
        assertThat(richer.score(lead, activities, asOf).total())
                .isGreaterThanOrEqualTo(model.score(lead, activities, asOf).total());
    }

    @Property
    void withoutAFrequencyLimitAnOlderActivityNeverCountsMore(
            @ForAll Decay decay,
            @ForAll @IntRange(min = 1, max = 5_000) int hundredths,
            @ForAll @IntRange(min = 1, max = 200) int window,
            @ForAll Activity activity,
            @ForAll @IntRange(min = 1, max = 100) int daysOlder) {
        ScoringModel model = Given.model(Rule.implicit("r")
                .each(activity.type())
                .scores(Points.ofHundredths(hundredths))
                .decaying(decay)
                .withinDays(window));
        Instant asOf = Instant.parse("2026-05-16T12:00:00Z"); // after every generated activity
        Activity older =
                Activity.of(activity.id(), activity.type(), activity.at().minusSeconds(daysOlder * 86_400L));
        assertThat(model.score(Given.NOBODY, List.of(older), asOf).total())
                .isLessThanOrEqualTo(
                        model.score(Given.NOBODY, List.of(activity), asOf).total());
    }

    @Property(tries = 300)
    void theScoreIsConstantUntilTheNextChange(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(max = 10) List<Activity> all,
            @ForAll Instant asOf) {
        List<Activity> known =
                all.stream().filter(activity -> !activity.at().isAfter(asOf)).toList();
        Points now = model.score(lead, known, asOf).total();
        Optional<ScoreCard> next = model.nextChange(lead, known, asOf);
        for (Instant moment : laterMoments(model, known, asOf)) {
            if (next.isPresent() && !moment.isBefore(next.get().asOf())) {
                break;
            }
            assertThat(model.score(lead, known, moment).total())
                    .as("score of %s, asked at %s", moment, asOf)
                    .isEqualTo(now);
        }
        if (next.isPresent()) {
            assertThat(next.get()).isEqualTo(model.score(lead, known, next.get().asOf()));
            assertThat(next.get().total()).isNotEqualTo(now);
            assertThat(model.score(lead, known, next.get().asOf().minusNanos(1)).total())
                    .isEqualTo(now);
            assertThat(!model.isConstantDuringADay() || isMidnight(next.get()))
                    .as("%s is a midnight", next.get().asOf())
                    .isTrue();
        }
    }

    private static boolean isMidnight(ScoreCard card) {
        ZonedDateTime at = card.asOf().atZone(card.model().zone());
        return at.equals(at.toLocalDate().atStartOfDay(at.getZone()));
    }

    /** Both sides of every midnight of some months, and of every whole number of 24 hours after an activity. */
    private static NavigableSet<Instant> laterMoments(ScoringModel model, List<Activity> known, Instant asOf) {
        NavigableSet<Instant> turns = new TreeSet<>();
        LocalDate day = asOf.atZone(model.zone()).toLocalDate();
        for (int i = 1; i <= 90; i++) {
            turns.add(day.plusDays(i).atStartOfDay(model.zone()).toInstant());
        }
        if (!model.isConstantDuringADay()) {
            for (Activity activity : known) {
                for (int i = 1; i <= 60; i++) {
                    turns.add(activity.at().plusSeconds(i * 86_400L));
                }
            }
        }
        NavigableSet<Instant> moments = new TreeSet<>();
        for (Instant turn : turns.tailSet(asOf, false)) {
            moments.add(turn);
            moments.add(turn.minusNanos(1));
        }
        return moments;
    }

    @Property(tries = 300)
    void aQualifiedLeadStaysSoUntilTheMomentGiven(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(max = 10) List<Activity> all,
            @ForAll Instant asOf) {
        List<Activity> known =
                all.stream().filter(activity -> !activity.at().isAfter(asOf)).toList();
        Optional<ScoreCard> end = model.qualifiedUntil(lead, known, asOf);
        if (!model.score(lead, known, asOf).isQualified()) {
            assertThat(end).contains(model.score(lead, known, asOf));
            return;
        }
        for (Instant moment : laterMoments(model, known, asOf)) {
            if (end.isPresent() && !moment.isBefore(end.get().asOf())) {
                break;
            }
            assertThat(model.score(lead, known, moment).isQualified()).isTrue();
        }
        end.ifPresent(card ->
                assertThat(model.score(lead, known, card.asOf()).isQualified()).isFalse());
    }

    @Property
    void aComparisonAddsUpToTheDifference(
            @ForAll ScoringModel model,
            @ForAll ScoringModel otherModel,
            @ForAll Lead lead,
            @ForAll Lead otherLead,
            @ForAll @Size(min = 5, max = 30) List<Activity> activities,
            @ForAll Instant asOf,
            @ForAll Instant otherInstant) {
        ScoreCard before = model.score(lead, activities, asOf);
        ScoreCard after = otherModel.score(otherLead, activities, otherInstant);
        ScoreComparison comparison = after.comparedWith(before);
        Points sum = Points.ZERO;
        for (ScoreComparison.RuleChange change : comparison.rules()) {
            sum = sum.plus(change.difference());
        }
        for (ScoreComparison.LimitChange change : comparison.limits()) {
            sum = sum.plus(change.difference());
        }
        assertThat(sum).isEqualTo(after.total().minus(before.total())).isEqualTo(comparison.difference());
        BigDecimal told = comparison
                .toText(Language.ENGLISH)
                .lines()
                .skip(1)
                .map(line -> line.strip().split(" ", 2)[0])
                .filter(word -> word.matches("[+-][0-9,.]+"))
                .map(word -> new BigDecimal(word.replace(",", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(told).isEqualByComparingTo(sum.toBigDecimal());
        assertThat(before.comparedWith(before).toText(Language.ENGLISH)).contains("nothing changed");
    }

    @Property
    void aHistoryJudgesByTheModelInForce(
            @ForAll ScoringModel first,
            @ForAll ScoringModel second,
            @ForAll Lead lead,
            @ForAll @Size(max = 10) List<Activity> activities,
            @ForAll Instant asOf,
            @ForAll @IntRange(min = -3, max = 3) int days) {
        Map<String, Object> data = new LinkedHashMap<>(second.toData());
        data.put("id", "revised");
        data.put("zone", first.zone().getId());
        ScoringModel revised = ScoringModel.fromData(data, Given.ATTRIBUTES);
        LocalDate today = LocalDate.ofInstant(asOf, first.zone());
        ModelHistory history =
                ModelHistory.startingOn(today.minusDays(10), first).revisedOn(today.plusDays(days), revised);
        ScoringModel inForce = days <= 0 ? revised : first;
        assertThat(history.score(lead, activities, asOf)).isEqualTo(inForce.score(lead, activities, asOf));
        assertThat(ModelHistory.fromData(history.toData(), Given.ATTRIBUTES)).isEqualTo(history);
    }

    @Property
    void dataReadsBack(@ForAll ScoringModel model) {
        assertThat(ScoringModel.fromData(model.toData(), Given.ATTRIBUTES)).isEqualTo(model);
    }

    @Property
    void whateverTheMissingFactsTurnOutToBeTheScoreIsAttainable(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll Lead other,
            @ForAll @Size(max = 10) List<Activity> activities,
            @ForAll Instant asOf) {
        ScoreCard card = model.score(lead, activities, asOf);
        ScoreCard later = model.score(completed(lead, other), activities, asOf);
        assertThat(later.total())
                .isBetween(card.attainable().lowest(), card.attainable().highest());
        if (card.outlook() == Outlook.QUALIFIED) {
            assertThat(later.isQualified()).isTrue();
        }
        if (card.outlook() == Outlook.NOT_QUALIFIED) {
            assertThat(later.isQualified()).isFalse();
        }
    }

    private static Lead completed(Lead lead, Lead other) {
        Lead.Builder builder = Lead.builder(lead.id());
        for (Attribute<?> attribute : Given.ATTRIBUTES.attributes()) {
            complete(builder, attribute, lead, other);
        }
        return builder.build();
    }

    private static <T> void complete(Lead.Builder builder, Attribute<T> attribute, Lead lead, Lead other) {
        lead.valueAt(attribute, Instant.EPOCH)
                .or(() -> other.valueAt(attribute, Instant.EPOCH))
                .ifPresent(value -> builder.with(attribute, value));
    }
}
