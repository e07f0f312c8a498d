package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lint against a population that holds every combination of values that matters. */
class ModelLintProperties {

    private static final List<Lead> EVERYBODY = everybody();

    private static List<Lead> everybody() {
        List<Lead> leads = new ArrayList<>();
        for (Long employees : new Long[] {null, 9L, 10L, 11L, 19L, 20L, 21L}) {
            for (String country : new String[] {null, "FR", "ES", "PT"}) {
                for (Boolean consent : new Boolean[] {null, true, false}) {
                    Lead.Builder lead = Lead.builder("L" + leads.size());
                    Optional.ofNullable(employees).ifPresent(value -> lead.with(EMPLOYEES, value));
                    Optional.ofNullable(country).ifPresent(value -> lead.with(COUNTRY, value));
                    Optional.ofNullable(consent).ifPresent(value -> lead.with(CONSENT, value));
                    leads.add(lead.build());
                }
            }
        }
        return leads;
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> question = Arbitraries.of(
                EMPLOYEES.isAtLeast(10),
                EMPLOYEES.isLessThan(10),
                EMPLOYEES.isAtLeast(20),
                EMPLOYEES.isAbsent(),
                COUNTRY.is("FR"),
                COUNTRY.isAnyOf("FR", "ES"),
                COUNTRY.isPresent(),
                CONSENT.isTrue());
        return Combinators.combine(question, question, Arbitraries.integers().between(0, 4))
                .as((one, other, how) -> switch (how) {
                    case 0 -> one.and(other);
                    case 1 -> one.or(other);
                    case 2 -> one.and(other.not());
                    case 3 -> one.or(other).not();
                    default -> one;
                });
    }

    private static ProfileRule rule(List<Condition> conditions) {
        ProfileRule rule = Rule.explicit("r").when(conditions.get(0)).scores(1);
        for (int i = 1; i < conditions.size(); i++) {
            rule = rule.otherwiseWhen(conditions.get(i)).scores(i + 1);
        }
        return rule;
    }

    @Provide
    Arbitrary<List<Condition>> alternatives() {
        return conditions().list().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    void anAlternativeIsShadowedExactlyIfNobodyEverScoresByIt(@ForAll("alternatives") List<Condition> conditions) {
        ScoringModel model = model(100, rule(conditions));
        TreeSet<Integer> never = new TreeSet<>();
        for (int i = 1; i <= conditions.size(); i++) {
            Points points = Points.of(i);
            if (EVERYBODY.stream()
                    .noneMatch(lead ->
                            model.score(lead, List.of(), Instant.EPOCH).total().equals(points))) {
                never.add(i);
            }
        }
        TreeSet<Integer> shadowed = new TreeSet<>();
        boolean dead = false;
        for (Finding finding : ModelLint.check(model)) {
            dead |= finding.code() == FindingCode.DEAD_RULE;
            if (finding.code() == FindingCode.SHADOWED_ALTERNATIVE) {
                shadowed.add(((MetricValue.Quantity) finding.numbers().get("alternative"))
                        .number()
                        .intValueExact());
            }
        }
        assertThat(dead).isEqualTo(never.size() == conditions.size());
        if (!dead) {
            assertThat(shadowed).isEqualTo(never);
        }
    }

    @Property
    void thresholdsAreUnreachableOrAlwaysReachedExactlyAsTheBestAndTheWorstLeadSay(
            @ForAll("alternatives") List<Condition> conditions, @ForAll @IntRange(max = 5) int threshold) {
        ScoringModel model = model(threshold, rule(conditions));
        var totals = EVERYBODY.stream()
                .map(lead -> model.score(lead, List.of(), Instant.EPOCH).total())
                .sorted()
                .toList();
        Points wanted = Points.of(threshold);
        List<FindingCode> codes =
                ModelLint.check(model).stream().map(Finding::code).toList();
        assertThat(codes.contains(FindingCode.UNREACHABLE_THRESHOLD))
                .isEqualTo(totals.get(totals.size() - 1).compareTo(wanted) < 0);
        assertThat(codes.contains(FindingCode.ALWAYS_QUALIFIED))
                .isEqualTo(totals.get(0).compareTo(wanted) >= 0);
    }

    /** Rules without any of the faults: each its own question, limits wider than points, a threshold in between. */
    @Property
    void cleanModelsStaySilent(
            @ForAll @IntRange(min = 1, max = 20) int country,
            @ForAll @IntRange(min = 1, max = 20) int size,
            @ForAll @IntRange(min = 2, max = 20) int visit,
            @ForAll @IntRange(min = 2, max = 5) int visits,
            @ForAll @IntRange(min = 1, max = 60) int halfLife) {
        ScoringModel model = model(
                country + 2L * size + visit,
                Rule.explicit("country").when(COUNTRY.is("FR")).scores(country),
                Rule.explicit("size")
                        .when(EMPLOYEES.isAtLeast(100))
                        .scores(2L * size)
                        .otherwiseWhen(EMPLOYEES.isAtLeast(10))
                        .scores(size),
                Rule.implicit("visits")
                        .each(VISIT)
                        .scores(visit)
                        .withinDays(2 * halfLife + 1)
                        .halvingEvery(halfLife)
                        .upTo((long) visit * visits));
        assertThat(ModelLint.check(model)).isEmpty();
    }
}
