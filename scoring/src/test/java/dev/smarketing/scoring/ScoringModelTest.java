package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadAccessors;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringModelTest {

    private static final ScoringModel MODEL = ScoringModel.builder("inbound-v3", PARIS)
            .add(explicit("senior-contact")
                    .when(SENIORITY.isAtLeast(Seniority.DIRECTOR))
                    .scores(20))
            .add(explicit("target-industry")
                    .when(INDUSTRY.isAnyOf("fintech", "saas"))
                    .scores(15))
            .add(implicit("demo-request").once(DEMO).scores(30))
            .add(implicit("pricing-visits").each(VIEW).scores(5).upTo(20).halvingEvery(30))
            .disqualifyWhen("competitor", EMAIL.endsWith("@rival.example", TextCase.IGNORED))
            .require("consent", CONSENT.isTrue())
            .qualifyAt(Threshold.total(60).withExplicitAtLeast(25))
            .build();

    private static List<Activity> activities() {
        List<Activity> activities = new ArrayList<>(aged(DEMO, 3));
        activities.addAll(aged(VIEW, 30, 0));
        return activities;
    }

    private static Lead.Builder ada() {
        return Lead.builder("L-1042").with(SENIORITY, Seniority.DIRECTOR).with(CONSENT, true);
    }

    @Test
    void explainsAQualifiedLead() {
        ScoreCard card = MODEL.score(ada().with(INDUSTRY, "saas").build(), activities(), NOON);
        assertThat(card.isQualified()).isTrue();
        assertThat(card.explain()).isEqualTo("""
                        L-1042 scored 72.50 (35 explicit + 37.50 implicit): qualified
                            +20  senior-contact   seniority is at least DIRECTOR
                            +15  target-industry  industry is any of [fintech, saas]
                            +30  demo-request     1 x demo request
                          +7.50  pricing-visits   2 x page view, halving every 30 days; -2.50 faded
                        """);
    }

    @Test
    void explainsWhatIsMissingAndWhatIsNotKnown() {
        Lead lead = Lead.builder("L-7").with(SENIORITY, Seniority.JUNIOR).build();
        ScoreCard card = MODEL.score(lead, aged(DEMO, 3), NOON);
        assertThat(card.explain()).isEqualTo("""
                        L-7 scored 30 (0 explicit + 30 implicit): not yet qualified, total 30 of 60, explicit 0 of 25, consent not known
                          +30  demo-request     1 x demo request
                            ?  target-industry  industry not known; 0 to 15
                        """);
        assertThat(card.qualification().toText(Language.FRENCH))
                .isEqualTo("pas encore qualifié\u00a0: total 30 sur 60, explicite 0 sur 25, consent inconnu");
        assertThat(card.qualification().toText(Language.SPANISH))
                .isEqualTo("aún no cualificado: total 30 de 60, explícito 0 de 25, consent desconocido");
        assertThat(card.unknown()).hasToString("{industry=[target-industry]}");
        assertThat(card.unknownDisqualifiers()).extracting(NamedCondition::name).containsExactly("competitor");
        assertThat(card.outlook()).isEqualTo(Outlook.NOT_QUALIFIED);
        assertThat(card.matchedRules()).isEqualTo(1);
        Qualification.NotYet notYet = (Qualification.NotYet) card.qualification();
        assertThat(notYet.shortfalls())
                .extracting(Threshold.Shortfall::missing)
                .containsExactly(Points.of(30), Points.of(25));
    }

    @Test
    void nothingMatchedIsNotTheSameAsZero() {
        ScoringModel model = model(
                explicit("plus").when(CONSENT.isTrue()).scores(5),
                explicit("minus").when(CONSENT.isTrue()).scores(-5));
        ScoreCard cancelled =
                model.score(Lead.builder("L-1").with(CONSENT, true).build(), List.of(), NOON);
        ScoreCard nothing = model.score(Lead.builder("L-1").with(CONSENT, false).build(), List.of(), NOON);
        assertThat(cancelled.total()).isEqualTo(nothing.total()).isEqualTo(Points.ZERO);
        assertThat(cancelled.matchedRules()).isEqualTo(2);
        assertThat(nothing.matchedRules()).isZero();
        assertThat(nothing.explain())
                .isEqualTo("L-1 scored 0 (0 explicit + 0 implicit): not yet qualified, total 0 of 50\n"
                        + "      no rule matched\n");
    }

    @Test
    void personalValuesAreMaskedInExplanations() {
        ScoringModel model = model(explicit("own domain")
                .when(EMAIL.endsWith("@example.org", TextCase.EXACT))
                .scores(5));
        Lead lead = Lead.builder("L-1").with(EMAIL, "ada@example.org").build();
        assertThat(model.score(lead, List.of(), NOON).explain())
                .contains("email ends with ***")
                .doesNotContain("example.org");
    }

    private record Customer(String number, Seniority seniority, String industry) {}

    @Test
    void scoresAClassOfTheCaller() {
        LeadAccessors<Customer> accessors = LeadAccessors.of((Customer customer) -> LeadId.of(customer.number()))
                .with(SENIORITY, Customer::seniority)
                .with(INDUSTRY, Customer::industry)
                .with(EMAIL, customer -> "ada@example.org")
                .with(CONSENT, customer -> true);
        Customer customer = new Customer("L-1042", Seniority.DIRECTOR, "saas");
        Lead same = ada().with(INDUSTRY, "saas").with(EMAIL, "ada@example.org").build();
        assertThat(MODEL.score(accessors.read(customer), activities(), NOON))
                .isEqualTo(MODEL.score(same, activities(), NOON));
    }

    @Test
    void aDateMeansItsLastInstant() {
        List<Activity> late = List.of(activity("e", DEMO, "2026-06-15T23:59"));
        assertThat(MODEL.score(ada().build(), late, TODAY).implicit()).isEqualTo(Points.of(30));
        assertThat(MODEL.score(ada().build(), late, TODAY.minusDays(1)).implicit())
                .isEqualTo(Points.ZERO);
        assertThat(MODEL.score(ada().build(), late, TODAY).asOf()).isEqualTo(at("2026-06-15T23:59:59.999999999"));
    }

    @Test
    void propertiesOfActivitiesMayDecide() {
        ScoringModel model =
                model(implicit("pricing").each(VIEW).scores(5).where(URL.contains("/pricing", TextCase.EXACT)));
        List<Activity> views = List.of(
                activity("a", VIEW, "2026-06-15T09:00").with(URL, "/pricing/eu"),
                activity("b", VIEW, "2026-06-15T09:00").with(URL, "/blog"),
                activity("c", VIEW, "2026-06-15T09:00"));
        ScoreCard card = model.score(NOBODY, views, NOON);
        assertThat(card.explain()).isEqualTo("""
                        L-1 scored 5 (0 explicit + 5 implicit): not yet qualified, total 5 of 50
                          +5  pricing  1 x page view where url contains '/pricing'
                           ?  pricing  url not known; 5 to 10
                        """);
    }

    @Test
    void onlyThoseWhoWatchedHalfCount() {
        NumberAttribute watched = Attribute.number("watched");
        ScoringModel model =
                model(implicit("webinar").each(VIEW).scores(5).where(watched.isAtLeast(new BigDecimal("0.5"))));
        List<Activity> views = List.of(
                activity("a", VIEW, "2026-06-15T09:00").with(watched, new BigDecimal("0.50")),
                activity("b", VIEW, "2026-06-15T09:00").with(watched, new BigDecimal("0.49")),
                activity("c", VIEW, "2026-06-15T09:00").with(watched, BigDecimal.ONE));
        assertThat(model.score(NOBODY, views, NOON).total()).isEqualTo(Points.of(10));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2026-06-14T23:59, 2026-06-15T00:00, 2",
        "DAY, 2026-06-14T00:00, 2026-06-14T23:59, 1",
        "WEEK, 2026-06-14T12:00, 2026-06-15T09:00, 2", // from a Sunday to a Monday
        "WEEK, 2026-06-08T12:00, 2026-06-14T12:00, 1", // from a Monday to a Sunday
        "MONTH, 2026-05-31T12:00, 2026-06-01T12:00, 2",
        "MONTH, 2026-06-01T12:00, 2026-06-14T12:00, 1",
        "ALL, 2020-01-01T12:00, 2026-06-14T12:00, 1"
    })
    void aFrequencyLimitCountsInEachPeriod(Period period, String one, String other, int counted) {
        ScoringModel model = model(implicit("r").each(VIEW).scores(1).atMost(1, period));
        List<Activity> views = List.of(activity("a", VIEW, one), activity("b", VIEW, other));
        assertThat(model.score(NOBODY, views, NOON).total()).isEqualTo(Points.of(counted));
    }

    @Test
    void ofTwoContentsUnderOneIdTheEarlierCounts() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(10).halvingEvery(14));
        List<Activity> conflicting =
                List.of(activity("e", VIEW, "2026-06-15T09:00"), activity("e", VIEW, "2026-06-01T09:00"));
        assertThat(model.score(NOBODY, conflicting, NOON).total()).isEqualTo(Points.of(5));
    }

    @Test
    void twoContentsUnderOneIdAreFound() {
        List<Activity> given = List.of(
                activity("f", VIEW, "2026-06-15T09:00").with(URL, "/a"),
                activity("e", VIEW, "2026-06-15T09:00"),
                activity("e", VIEW, "2026-06-01T09:00"),
                activity("g", VIEW, "2026-06-01T09:00"),
                activity("g", VIEW, "2026-06-01T09:00"),
                activity("f", VIEW, "2026-06-15T09:00").with(URL, "/b"));
        List<Finding> findings = ActivityConflicts.in(given);
        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly(
                        "SCO-01 e came with different content; the one with the earlier instant counts",
                        "SCO-01 f came with different content; the one with the earlier instant counts");
        assertThat(findings.get(0).toText(Language.FRENCH))
                .isEqualTo("e est arrivé avec un contenu différent\u00a0; celui dont l'instant est antérieur compte");
        assertThat(findings.get(0).toText(Language.SPANISH))
                .isEqualTo("e llegó con contenido distinto; cuenta el de instante anterior");
        ScoringModel model = model(implicit("a").each(VIEW).scores(1).where(URL.is("/a")));
        assertThat(model.score(NOBODY, given, NOON).total()).isEqualTo(Points.of(1));
        List<Activity> turned = new ArrayList<>(given);
        Collections.reverse(turned);
        assertThat(model.score(NOBODY, turned, NOON)).isEqualTo(model.score(NOBODY, given, NOON));
        assertThat(ActivityConflicts.in(turned)).isEqualTo(findings);
    }

    @Test
    void anOverflowIsAnErrorAndNotAWrongScore() {
        ScoringModel model = model(implicit("r").each(VIEW).scores(Points.ofHundredths(Long.MAX_VALUE)));
        assertThatThrownBy(() -> model.score(NOBODY, aged(VIEW, 0, 0), NOON)).isInstanceOf(ArithmeticException.class);
    }

    /** Clocks in Newfoundland went back from 00:01 on November 2 to 23:01 on November 1, which so ended twice. */
    @Test
    void aDayThatEndedTwiceIsOnePeriod() {
        ScoringModel model = ScoringModel.builder("m", ZoneId.of("America/St_Johns"))
                .add(implicit("views").each(VIEW).scores(1).atMost(1, Period.DAY))
                .qualifyAt(Threshold.total(60))
                .build();
        List<Activity> activities = List.of(
                Activity.of(ActivityId.of("before midnight"), VIEW, Instant.parse("2008-11-02T02:29:00Z")),
                Activity.of(ActivityId.of("after midnight"), VIEW, Instant.parse("2008-11-02T02:30:00Z")),
                Activity.of(ActivityId.of("before midnight again"), VIEW, Instant.parse("2008-11-02T02:31:00Z")));
        assertThat(model.score(NOBODY, activities, Instant.parse("2008-11-02T12:00:00Z"))
                        .total())
                .isEqualTo(Points.of(2));
    }

    @Test
    void theDataReadsWell() {
        ScoringModel model = ScoringModel.builder("m", ZoneId.of("Europe/Madrid"))
                .add(explicit("size")
                        .when(EMPLOYEES.isAtLeast(200))
                        .scores(20)
                        .otherwiseWhen(EMPLOYEES.isAtLeast(50))
                        .scores(Points.parse("7.5")))
                .add(implicit("views")
                        .each(VIEW, DOWNLOAD)
                        .scores(1)
                        .withinDays(30)
                        .atMost(5, Period.DAY)
                        .halvingEvery(14)
                        .upTo(8)
                        .inGroup("content"))
                .add(implicit("fading").each(DEMO).scores(1).decaying(new Decay.StepLinear(new BigDecimal("0.50"), 30)))
                .add(implicit("visits")
                        .counting(VIEW)
                        .atLeast(3)
                        .scores(8)
                        .atLeast(10)
                        .scores(20)
                        .withinDays(30))
                .add(implicit("idle").everyDaysWithout(7, VIEW).scores(-5).downTo(-20))
                .group("content", Limits.upTo(20))
                .limit(Axis.EXPLICIT, Limits.upTo(50))
                .limitTotal(Limits.between(0, 100))
                .disqualifyWhen("embargo", COUNTRY.is("XX"))
                .require("consent", CONSENT.isTrue())
                .qualifyAt(Threshold.total(60).withExplicitAtLeast(25))
                .build();
        assertThat(model.toData().toString().replace("}, {", "},\n {"))
                .isEqualTo("{version=1, id=m, zone=Europe/Madrid, rules=[{id=size, axis=explicit, first-of=["
                        + "{when={attribute=employees, at-least=200}, scores=20},\n"
                        + " {when={attribute=employees, at-least=50}, scores=7.50}]},\n"
                        + " {id=views, axis=implicit, group=content, each=[download, page view], scores=1,"
                        + " within-days=30, at-most={count=5, per=day}, half-life=14, up-to=8},\n"
                        + " {id=fading, axis=implicit, each=demo request, scores=1,"
                        + " decay={step-linear={share=0.5, every-days=30}}},\n"
                        + " {id=visits, axis=implicit, counting=page view, within-days=30, steps=["
                        + "{at-least=10, scores=20},\n {at-least=3, scores=8}]},\n"
                        + " {id=idle, axis=implicit, without=page view, every-days=7, scores=-5, down-to=-20}],"
                        + " groups={content={up-to=20}},"
                        + " limits={explicit={up-to=50}, total={down-to=0, up-to=100}},"
                        + " disqualify=[{name=embargo, when={attribute=country, is=XX}}],"
                        + " require=[{name=consent, when={attribute=consent, is=true}}],"
                        + " qualify-at={total=60, explicit=25}}");
        assertThat(ScoringModel.fromData(model.toData(), ATTRIBUTES)).isEqualTo(model);
        assertThat(model).hasToString("m: 5 rules, total at least 60, explicit at least 25");
    }

    private static Map<String, Object> data(Map<String, ?> rule) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("id", "m");
        data.put("zone", "Europe/Paris");
        data.put("rules", List.of(rule));
        data.put("qualify-at", Map.of("total", 60));
        return data;
    }

    private static void assertRefused(Map<String, ?> rule, String message) {
        assertThatThrownBy(() -> ScoringModel.fromData(data(rule), ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(message);
    }

    @Test
    void wrongDataIsRefusedWithItsPlace() {
        assertRefused(
                Map.of("id", "r", "axis", "explicit", "when", Map.of("attribute", "cuntry", "is", "FR"), "scores", 1),
                "scoring model: rules[0].when.attribute: attribute 'cuntry' is not known; known are"
                        + " [seniority, industry, country, email, url, employees, consent, trial]");
        assertRefused(
                Map.of("id", "r", "axis", "implicit", "each", "view", "scores", new BigDecimal("0.125")),
                "scoring model: rules[0].scores: points 0.125 have more than two decimals;"
                        + " give hundredths at the finest");
        assertRefused(
                Map.of("id", "r", "axis", "implicit", "each", "view", "scores", 1, "upto", 20),
                "scoring model: rules[0].upto: this key is not known here; known are [at-most, axis, counting, decay,"
                        + " down-to, each, first-of, group, half-life, id, limited-before-decay, only-with, persona, scores,"
                        + " since-last, up-to, weighing, when, where, within-days, within-elapsed-days, without]");
        assertRefused(
                Map.of("id", "r", "axis", "implicit", "scores", 1),
                "scoring model: rules[0]: names []; give exactly one of when, first-of, weighing, each, counting,"
                        + " since-last, without");
        assertRefused(
                Map.of("id", "r", "axis", "explicit", "each", "view", "scores", 1),
                "scoring model: rules[0].axis: is explicit, but activities are implicit; write implicit");
        assertRefused(
                Map.of("id", "r", "axis", "implicit", "each", "view", "scores", 1, "group", "g"),
                "scoring model: rule 'r' is in group 'g', which is not among []; add it with group(...)");
        assertRefused(
                Map.of("id", "r", "axis", "implicit", "each", "view", "scores", 1, "half-life", 0),
                "scoring model: rules[0]: half-life in days is 0, outside 1 to 3650; give a number within");
        assertRefused(
                Map.of("id", "r", "axis", "implicit", "each", "view", "scores", 1, "decay", Map.of("fast", 1)),
                "scoring model: rules[0].decay.fast: is no decay; use one of"
                        + " [linear, step-linear, step-compound, table, power], or half-life outside");
        Map<String, Object> open = data(Map.of("id", "r", "axis", "implicit", "each", "view", "scores", 1));
        open.put("qualify-at", Map.of());
        assertThatThrownBy(() -> ScoringModel.fromData(open, ATTRIBUTES))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("scoring model: qualify-at.total: is missing; give a total, explicit or implicit number"
                        + " of points");
    }

    @Test
    void wrongModelsAreRefused() {
        ScoringModelBuilder builder = ScoringModel.builder("m", PARIS)
                .add(explicit("a").when(CONSENT.isTrue()).scores(1).inGroup("g"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'a' is in group 'g', which is not among []; add it with group(...)");
        builder.group("g", Limits.upTo(5));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "model 'm' has no threshold; give one with qualifyAt(...), or a matrix with qualifyBy(...)");
        assertThatThrownBy(
                        () -> builder.add(explicit("a").when(CONSENT.isFalse()).scores(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'a' is given twice; give each rule an id of its own");
        builder.add(implicit("b").each(VIEW).scores(1).inGroup("g"));
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("group 'g' has rules of both axes, 'a' and 'b'; make it two groups");
        assertThatThrownBy(() -> ScoringModel.builder("m", PARIS)
                        .group("empty", Limits.upTo(5))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("group 'empty' has no rule; put one in with inGroup(...) or drop it");
        assertThatThrownBy(() -> Limits.between(5, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits are empty: down to 5, up to 4; give a lower limit that is not above the upper one");
        assertThatThrownBy(() -> implicit("r").each(VIEW).scores(1).downTo(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limits of rule 'r' (down to 1) exclude 0, the sum when nothing matches;"
                        + " give limits around 0");
        assertThatThrownBy(() -> implicit("r").each(VIEW).scores(1).withinDays(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window of rule 'r' in days is 0, below the least allowed value 1; give 1 or more");
        assertThatThrownBy(
                        () -> implicit("r").everyDaysWithout(7, VIEW).scores(5).downTo(-20))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule 'r' takes 5 points down to -20; give points below 0 and a lower limit that is not"
                        + " above them");
        assertThatThrownBy(() -> new Decay.StepLinear(new BigDecimal("1.1"), 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("share of the decay is 1.1; give a share above 0 to 1 with at most three decimals");
        assertThatThrownBy(() -> new Decay.Table(
                        List.of(new Decay.Row(5, new BigDecimal("0.5")), new Decay.Row(9, BigDecimal.ONE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row Row[upToDay=9, factor=1] of the decay table stands after Row[upToDay=5, factor=0.5];"
                        + " give rising days and factors that do not rise");
        assertThatThrownBy(() -> Points.parse("0.125"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("points 0.125 have more than two decimals; give hundredths at the finest");
        assertThatThrownBy(() -> Points.parse("many"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'many' is not a number of points; write it like 7.5");
    }
}
