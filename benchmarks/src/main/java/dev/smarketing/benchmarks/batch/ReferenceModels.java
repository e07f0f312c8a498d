package dev.smarketing.benchmarks.batch;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The two models of the reference work.
 *
 * <p>R1: 20 explicit rules in the groups company [-50, 35] and person [-30, 30], 12 implicit rules in the group
 * behaviour [-20, 60]; total 0 to 100; qualified from 60 with at least 25 explicit. Each implicit rule counts the
 * newest n activities of its types within a window, with decay. {@link Reference} has its numbers, from which the
 * model and the peers are made.
 *
 * <p>R2 has every feature: the rules of R1, and
 * <ul>
 *   <li>a limit on the sum of each implicit rule: half the points of n fresh activities, and the full points where n
 *       is 1;
 *   <li>e-mail opens and page views count once a day instead of the newest 10 of all;
 *   <li>one ladder: 2 pricing pages, demo requests or forms within 30 days +5, 4 of them +10;
 *   <li>one malus: -2 for every 14 days without a page view, a pricing page, a click or a form, down to -10;
 *   <li>3 disqualifiers: a domain of a competitor, a country under embargo, a student without a telephone;
 *   <li>a matrix of 4 grades (A from 40, B from 25, C from 10, D) and 4 engagements (1 from 40, 2 from 20, 3 from 5,
 *       4): A1, A2, B1 qualify; B2, A3 and C1 go by the threshold; the others hold.
 * </ul>
 */
final class ReferenceModels {

    static final TextAttribute COUNTRY = Attribute.text("country");
    static final TextAttribute INDUSTRY = Attribute.text("industry");
    static final TextAttribute PERSONA = Attribute.text("persona");
    static final ScaleAttribute<Seniority> SENIORITY = Attribute.scale("seniority", Seniority.class);
    static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    static final TextAttribute TITLE = Attribute.text("title");
    static final TextAttribute DOMAIN = Attribute.text("domain");
    static final TextAttribute PHONE = Attribute.text("phone").personal();
    static final AttributeSet ATTRIBUTES =
            AttributeSet.of(COUNTRY, INDUSTRY, PERSONA, SENIORITY, EMPLOYEES, TITLE, DOMAIN, PHONE);

    private static final String COMPANY = "company";
    private static final String PERSON = "person";
    private static final String BEHAVIOUR = "behaviour";

    private ReferenceModels() {}

    /** The model R1. */
    static ScoringModel r1() {
        return r1WithDownloadsAt(Reference.Behaviour.DOWNLOADS.points);
    }

    /** The model R1 with other points for a download, as somebody who tries out a rule would have it. */
    static ScoringModel r1WithDownloadsAt(long downloadPoints) {
        ScoringModelBuilder model = withExplicitRules("R1");
        for (Reference.Behaviour behaviour : Reference.Behaviour.ALL) {
            long points = behaviour == Reference.Behaviour.DOWNLOADS ? downloadPoints : behaviour.points;
            model.add(rule(behaviour, points).atMost(behaviour.newest, Period.ALL));
        }
        return model.qualifyAt(threshold()).build();
    }

    /** The model R1 with a point less for the first so many implicit rules, as after a review of many rules. */
    static ScoringModel r1WithLessFor(int rules) {
        ScoringModelBuilder model = withExplicitRules("R1");
        for (Reference.Behaviour behaviour : Reference.Behaviour.ALL) {
            long points = Reference.Behaviour.ALL.indexOf(behaviour) < rules ? behaviour.points - 1 : behaviour.points;
            model.add(rule(behaviour, points).atMost(behaviour.newest, Period.ALL));
        }
        return model.qualifyAt(threshold()).build();
    }

    /** The model R2. */
    static ScoringModel r2() {
        ScoringModelBuilder model = withExplicitRules("R2");
        for (Reference.Behaviour behaviour : Reference.Behaviour.ALL) {
            boolean daily = behaviour == Reference.Behaviour.VIEWS || behaviour == Reference.Behaviour.OPENS;
            ActivityRule rule = rule(behaviour, behaviour.points)
                    .atMost(daily ? 1 : behaviour.newest, daily ? Period.DAY : Period.ALL);
            long most = behaviour.newest == 1 ? behaviour.points : (long) behaviour.points * behaviour.newest / 2;
            model.add(most < 0 ? rule.downTo(most) : rule.upTo(most));
        }
        return model.add(implicit("intent")
                        .counting(types(Kind.PRICING_PAGE, Kind.DEMO_REQUEST, Kind.FORM))
                        .atLeast(2)
                        .scores(5)
                        .atLeast(4)
                        .scores(10)
                        .withinDays(30)
                        .inGroup(BEHAVIOUR))
                .add(implicit("silence")
                        .everyDaysWithout(14, types(Kind.PAGE_VIEW, Kind.PRICING_PAGE, Kind.EMAIL_CLICK, Kind.FORM))
                        .scores(-2)
                        .downTo(-10)
                        .inGroup(BEHAVIOUR))
                .disqualifyWhen("competitor", DOMAIN.isAnyOf(Words.domain(20), Words.domain(200), Words.domain(2_000)))
                .disqualifyWhen("embargo", isAnyOf(COUNTRY, Reference.EMBARGO))
                .disqualifyWhen(
                        "anonymous student",
                        TITLE.contains("student", TextCase.IGNORED).and(PHONE.isAbsent()))
                .qualifyBy(GradeMatrix.builder(
                                ScoreClasses.startingWith("D")
                                        .from(10, "C")
                                        .from(25, "B")
                                        .from(40, "A"),
                                ScoreClasses.startingWith("4")
                                        .from(5, "3")
                                        .from(20, "2")
                                        .from(40, "1"))
                        .qualify("call now", "A1", "A2", "B1")
                        .byThreshold("by points", "B2", "A3", "C1")
                        .hold("nurture", "A4", "B3", "B4", "C2", "C3", "C4", "D1", "D2", "D3", "D4")
                        .build())
                .qualifyAt(threshold())
                .build();
    }

    private static Threshold threshold() {
        return Threshold.total(Reference.THRESHOLD).withExplicitAtLeast(Reference.EXPLICIT_THRESHOLD);
    }

    private static ScoringModelBuilder withExplicitRules(String id) {
        ScoringModelBuilder model = ScoringModel.builder(id, Population.ZONE)
                .group(COMPANY, Limits.between(Reference.COMPANY_LEAST, Reference.COMPANY_MOST))
                .group(PERSON, Limits.between(Reference.PERSON_LEAST, Reference.PERSON_MOST))
                .group(BEHAVIOUR, Limits.between(Reference.BEHAVIOUR_LEAST, Reference.BEHAVIOUR_MOST))
                .limitTotal(Limits.between(0, Reference.TOTAL_MOST));
        company(model, "home-market", isAnyOf(COUNTRY, Reference.HOME_MARKET), 10);
        company(model, "near-market", isAnyOf(COUNTRY, Reference.NEAR_MARKET), 5);
        company(model, "embargo", isAnyOf(COUNTRY, Reference.EMBARGO), -50);
        company(model, "target-industry", isAnyOf(INDUSTRY, Reference.TARGET_INDUSTRY), 15);
        company(model, "good-industry", isAnyOf(INDUSTRY, Reference.GOOD_INDUSTRY), 8);
        company(model, "poor-industry", isAnyOf(INDUSTRY, Reference.POOR_INDUSTRY), -5);
        company(model, "small-company", EMPLOYEES.isWithin(51L, 200L), 10);
        company(model, "medium-company", EMPLOYEES.isWithin(200L, 1_000L), 15);
        company(model, "large-company", EMPLOYEES.isWithin(1_000L, 10_001L), 8);
        company(model, "tiny-company", EMPLOYEES.isWithin(1L, 11L), -10);
        person(model, "leader", SENIORITY.isAtLeast(Seniority.VICE_PRESIDENT), 15);
        person(model, "director", SENIORITY.is(Seniority.DIRECTOR), 10);
        person(model, "manager", SENIORITY.is(Seniority.MANAGER), 5);
        person(model, "intern", SENIORITY.is(Seniority.INTERN), -15);
        person(model, "marketing-title", titleHas(Reference.MARKETING_WORDS), 10);
        person(model, "growth-title", titleHas(Reference.GROWTH_WORDS), 6);
        person(model, "assistant-title", titleHas(Reference.ASSISTANT_WORDS), -10);
        person(model, "free-mail", isAnyOf(DOMAIN, Words.FREE_MAIL), -8);
        person(model, "no-phone", PHONE.isAbsent(), -5);
        person(model, "buyer-at-size", isAnyOf(PERSONA, Reference.BUYERS).and(EMPLOYEES.isAtLeast(200)), 8);
        return model;
    }

    private static void company(ScoringModelBuilder model, String id, Condition condition, long points) {
        model.add(explicit(id).when(condition).scores(points).inGroup(COMPANY));
    }

    private static void person(ScoringModelBuilder model, String id, Condition condition, long points) {
        model.add(explicit(id).when(condition).scores(points).inGroup(PERSON));
    }

    private static Condition isAnyOf(TextAttribute attribute, List<String> values) {
        return attribute.isAnyOf(values.toArray(new String[0]));
    }

    private static Condition titleHas(List<String> words) {
        return words.stream()
                .map(word -> TITLE.contains(word, TextCase.IGNORED))
                .reduce(Condition::or)
                .orElseThrow();
    }

    private static ActivityRule rule(Reference.Behaviour behaviour, long points) {
        return implicit(behaviour.id)
                .each(types(behaviour.kinds.toArray(new Kind[0])))
                .scores(points)
                .withinDays(behaviour.window)
                .decaying(decay(behaviour))
                .inGroup(BEHAVIOUR);
    }

    private static Decay decay(Reference.Behaviour behaviour) {
        if (behaviour.halfLife > 0) {
            return Decay.halvingEvery(behaviour.halfLife);
        }
        if (behaviour.table.length == 0) {
            return Decay.none();
        }
        List<Decay.Row> rows = new ArrayList<>();
        for (int[] row : behaviour.table) {
            rows.add(new Decay.Row(row[0], BigDecimal.valueOf(row[1], 2)));
        }
        return new Decay.Table(rows);
    }

    private static ActivityType[] types(Kind... kinds) {
        return Arrays.stream(kinds).map(Kind::type).toArray(ActivityType[]::new);
    }
}
