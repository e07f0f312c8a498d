package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.lead.TextTest;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The words of random models, and all kinds of conditions on them. */
final class RandomConditions {

    private static final ScaleAttribute<String> SENIORITY =
            Attribute.scale("seniority", List.of("junior", "manager", "director"));
    private static final TextAttribute INDUSTRY = Attribute.text("industry");
    private static final TextAttribute EMAIL = Attribute.text("email").personal();
    private static final TextSetAttribute INTERESTS = Attribute.textSet("interests");
    private static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    private static final NumberAttribute REVENUE = Attribute.number("revenue");
    private static final FlagAttribute CONSENT = Attribute.flag("consent");
    private static final DateAttribute TRIAL = Attribute.date("trial");
    private static final TextAttribute URL = Attribute.text("url");
    private static final WholeNumberAttribute SECONDS = Attribute.wholeNumber("seconds");

    private static final List<ActivityType> TYPES = List.of(
            ActivityType.of("page view"),
            ActivityType.of("download"),
            ActivityType.of("demo request"),
            ActivityType.of("unsubscribe"));
    private static final List<Integer> DAYS = List.of(0, 1, 7, 30, 365);

    private RandomConditions() {}

    static Arbitrary<ActivityType> types() {
        return Arbitraries.of(TYPES);
    }

    /** A model that names every word, so that a vocabulary can be read off it. */
    static ScoringModel everyWord() {
        Condition ofLead = Condition.allOf(
                SENIORITY.isPresent(),
                INDUSTRY.isAnyOf("fintech", "SaaS", "retail"),
                EMAIL.endsWith("@example.com", TextCase.IGNORED),
                INTERESTS.hasAnyOf("pricing", "security"),
                INTERESTS.hasAtLeast(2),
                EMPLOYEES.isAnyOf(10L, 50L, 250L),
                REVENUE.isAnyOf(new BigDecimal("0.5"), new BigDecimal("1000000")),
                CONSENT.isPresent(),
                TRIAL.isAtLeastDaysAgo(30),
                TRIAL.isAtLeast(LocalDate.of(2026, 6, 1)));
        Condition ofActivity = URL.contains("/pricing", TextCase.EXACT).and(SECONDS.isAtLeast(30));
        return ScoringModel.builder("every word", ZoneId.of("Europe/Paris"))
                .add(Rule.explicit("lead").when(ofLead).scores(1))
                .add(Rule.implicit("activity")
                        .each(TYPES.toArray(ActivityType[]::new))
                        .scores(1)
                        .where(ofActivity)
                        .withinDays(30))
                .qualifyAt(Threshold.total(1))
                .build();
    }

    static Arbitrary<Condition> ofLeads() {
        return combined(Arbitraries.oneOf(List.of(
                presence(SENIORITY, INDUSTRY, EMAIL, INTERESTS, EMPLOYEES, REVENUE, CONSENT, TRIAL),
                Arbitraries.of(SENIORITY.levels())
                        .flatMap(level -> Arbitraries.of(
                                SENIORITY.is(level), SENIORITY.isAtLeast(level), SENIORITY.isLessThan(level))),
                Arbitraries.of(
                        INDUSTRY.isAnyOf("fintech", "SaaS"),
                        INDUSTRY.is("retail"),
                        INDUSTRY.isIgnoringCase("saas"),
                        INDUSTRY.contains("tech", TextCase.EXACT),
                        INDUSTRY.startsWith("fin", TextCase.IGNORED),
                        INDUSTRY.containsWord("retail", TextCase.EXACT)),
                Arbitraries.of(
                        EMAIL.endsWith("@example.com", TextCase.IGNORED),
                        EMAIL.matches("@example\\.(com|org)$", TextCase.EXACT)),
                Arbitraries.of(
                        INTERESTS.hasAnyOf("pricing", "security"),
                        INTERESTS.hasAllOf("pricing", "security"),
                        INTERESTS.hasNoneOf("careers"),
                        INTERESTS.everyElement(TextTest.startsWith("p", TextCase.IGNORED)),
                        INTERESTS.hasAtLeast(2),
                        INTERESTS.hasAtMost(1)),
                Arbitraries.of(10L, 50L, 250L)
                        .flatMap(size -> Arbitraries.of(
                                EMPLOYEES.isAtLeast(size),
                                EMPLOYEES.isLessThan(size),
                                EMPLOYEES.is(size),
                                EMPLOYEES.isWithin(size, 2 * size))),
                Arbitraries.of("0.5", "1000000")
                        .map(BigDecimal::new)
                        .flatMap(amount -> Arbitraries.of(REVENUE.isMoreThan(amount), REVENUE.isAtMost(amount))),
                Arbitraries.of(CONSENT.isTrue(), CONSENT.isFalse()),
                Arbitraries.of(DAYS)
                        .flatMap(days -> Arbitraries.of(TRIAL.isAtLeastDaysAgo(days), TRIAL.isLessThanDaysAgo(days))),
                Arbitraries.just(TRIAL.isAtLeast(LocalDate.of(2026, 6, 1))))));
    }

    static Arbitrary<Condition> ofActivities() {
        return combined(Arbitraries.oneOf(List.of(
                presence(URL, SECONDS),
                Arbitraries.of(URL.contains("/pricing", TextCase.EXACT), URL.startsWith("/pricing", TextCase.IGNORED)),
                Arbitraries.of(SECONDS.isAtLeast(30), SECONDS.isLessThan(30)))));
    }

    private static Arbitrary<Condition> presence(Attribute<?>... attributes) {
        return Combinators.combine(Arbitraries.of(attributes), Arbitraries.of(true, false))
                .as((attribute, present) -> present ? attribute.isPresent() : attribute.isAbsent());
    }

    private static Arbitrary<Condition> combined(Arbitrary<Condition> simple) {
        Arbitrary<Condition> flat = Arbitraries.frequencyOf(
                Tuple.of(4, simple),
                Tuple.of(1, simple.map(Condition::not)),
                Tuple.of(1, Combinators.combine(simple, simple).as(Condition::and)),
                Tuple.of(1, Combinators.combine(simple, simple).as(Condition::or)));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, flat),
                        Tuple.of(1, flat.map(Condition::not)),
                        Tuple.of(
                                1,
                                flat.list()
                                        .ofMinSize(2)
                                        .ofMaxSize(3)
                                        .map(parts -> Condition.anyOf(parts.toArray(Condition[]::new)))))
                .withoutEdgeCases();
    }
}
