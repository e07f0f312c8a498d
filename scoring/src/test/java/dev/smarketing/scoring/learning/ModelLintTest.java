package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.lifecycle.Band;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a model: S26 of the scoring reference, and every code with its proof. */
class ModelLintTest {

    private static final Rule BASE = explicit("base").when(COUNTRY.is("FR")).scores(60);

    private static List<String> findings(Rule... rules) {
        return texts(model(50, rules));
    }

    private static List<String> texts(ScoringModel model) {
        return ModelLint.check(model).stream().map(Finding::toString).toList();
    }

    @Test
    void s26FourFaults() {
        ScoringModel unreachable = model(
                100,
                explicit("country").when(COUNTRY.is("FR")).scores(35),
                implicit("demo").once(DEMO).scores(40),
                implicit("visits").each(VISIT).scores(5).upTo(20));
        assertThat(texts(unreachable))
                .containsExactly("LNT-01 test: no lead can reach 100 points, 95 is the best attainable; lower the"
                        + " threshold or raise points");
        Decay monthly = new Decay.StepLinear(new BigDecimal("0.5"), 30);
        assertThat(findings(
                        BASE,
                        implicit("visits").each(VISIT).scores(10).withinDays(14).decaying(monthly)))
                .containsExactly("LNT-08 the decay of visits takes nothing within its window of 14 days; drop it or"
                        + " widen the window");
        assertThat(findings(BASE, implicit("visits").each(VISIT).scores(10).upTo(5)))
                .containsExactly("LNT-07 one match of visits has 10 points, beyond the limit 5 of visits; lower the"
                        + " points or widen the limit");
        ScoreClasses classes = ScoreClasses.startingWith("C").from(50, "B").from(58, "A");
        assertThat(ModelLint.checkBand(classes, Band.of(5, 5)))
                .map(Finding::toString)
                .containsExactly(
                        "LNT-10 B is 8 points wide, less than the 10 points of the bands on both sides; narrow the"
                                + " bands");
        assertThat(ModelLint.checkBand(classes, Band.of(4, 4))).isEmpty();
    }

    @Test
    void aWindowJustWideEnoughLetsTheDecayWork() {
        Decay monthly = new Decay.StepLinear(new BigDecimal("0.5"), 30);
        assertThat(findings(
                        BASE,
                        implicit("v").each(VISIT).scores(10).withinDays(30).decaying(monthly)))
                .hasSize(1);
        assertThat(findings(
                        BASE,
                        implicit("v").each(VISIT).scores(10).withinDays(31).decaying(monthly)))
                .isEmpty();
    }

    @Test
    void aRuleThatCanNeverFireOrNeverCount() {
        assertThat(findings(
                        BASE,
                        explicit("both")
                                .when(EMPLOYEES.isAtLeast(100).and(EMPLOYEES.isLessThan(50)))
                                .scores(5)))
                .containsExactly("LNT-04 both can never change a score; drop it or mend its condition or limits");
        ScoringModel shut = ScoringModel.builder("shut", PARIS)
                .add(BASE)
                .add(implicit("visits").each(VISIT).scores(10).inGroup("g"))
                .group("g", Limits.downTo(-5).withMost(Points.ZERO))
                .qualifyAt(Threshold.total(50))
                .build();
        assertThat(texts(shut))
                .containsExactly("LNT-04 visits can never change a score; drop it or mend its condition or limits");
    }

    @Test
    void anAlternativeBehindABroaderOne() {
        Rule wrongOrder = explicit("size")
                .when(EMPLOYEES.isAtLeast(50))
                .scores(10)
                .otherwiseWhen(EMPLOYEES.isAtLeast(1000))
                .scores(30);
        List<Finding> found = ModelLint.check(model(50, BASE, wrongOrder));
        assertThat(found)
                .map(Finding::toString)
                .containsExactly("LNT-05 alternative 2 of size can never score, those before it catch all its leads;"
                        + " move it up or drop it");
        assertThat(found.get(0).chain()).containsExactly("employees is at least 50");
        Rule rightOrder = explicit("size")
                .when(EMPLOYEES.isAtLeast(1000))
                .scores(30)
                .otherwiseWhen(EMPLOYEES.isAtLeast(50))
                .scores(10);
        assertThat(findings(BASE, rightOrder)).isEmpty();
        Rule known = explicit("known")
                .when(COUNTRY.is("FR").or(COUNTRY.is("FR").not()))
                .scores(3)
                .otherwiseWhen(COUNTRY.isPresent())
                .scores(5)
                .otherwiseWhen(COUNTRY.isAbsent())
                .scores(1);
        assertThat(findings(BASE, known)).singleElement().asString().startsWith("LNT-05 alternative 2 of known");
    }

    @Test
    void anUnknownAlternativeIsPassedOverAndCatchesNobody() {
        // whoever has no size may still be French
        Rule mixed = explicit("mixed")
                .when(EMPLOYEES.isAtLeast(50).or(EMPLOYEES.isLessThan(50)))
                .scores(3)
                .otherwiseWhen(COUNTRY.is("FR"))
                .scores(5);
        assertThat(findings(BASE, mixed)).isEmpty();
    }

    @Test
    void rulesThatAskTheSame() {
        Condition french = COUNTRY.is("FR");
        assertThat(findings(BASE, explicit("again").when(french).scores(5)))
                .containsExactly("LNT-06 base, again ask the same, so one fact counts twice; join them");
        assertThat(findings(
                        BASE,
                        implicit("a").each(VISIT).scores(1),
                        implicit("b").each(VISIT).scores(2).withinDays(7)))
                .isEmpty();
    }

    @Test
    void aFrequencyLimitBehindANarrowerLimit() {
        assertThat(findings(
                        BASE,
                        implicit("v")
                                .each(VISIT)
                                .scores(5)
                                .atMost(4, Period.DAY)
                                .upTo(20)))
                .containsExactly("LNT-09 the frequency limit of v changes nothing: 4 activities reach the limit 20 of"
                        + " its sum; drop one of the two");
        assertThat(findings(
                        BASE,
                        implicit("v")
                                .each(VISIT)
                                .scores(5)
                                .atMost(3, Period.DAY)
                                .upTo(20)))
                .isEmpty();
    }

    @Test
    void everybodyOrOneVisitQualifies() {
        ScoringModel always = ScoringModel.builder("always", PARIS)
                .add(explicit("fr").when(COUNTRY.is("FR")).scores(10))
                .limitTotal(Limits.downTo(5))
                .qualifyAt(Threshold.total(5))
                .build();
        assertThat(texts(always))
                .containsExactly(
                        "LNT-03 always qualifies every lead: even the worst has 5 points; raise the threshold");
        assertThat(findings(
                        implicit("demo").once(DEMO).scores(50),
                        implicit("visits").each(VISIT).scores(49)))
                .containsExactly("LNT-11 one demo alone qualifies a lead of which nothing else is known, with 50"
                        + " points; make sure that is meant");
        ScoringModel consent = ScoringModel.builder("consent", PARIS)
                .add(implicit("demo").once(DEMO).scores(50))
                .require("consent", CONSENT.isTrue())
                .qualifyAt(Threshold.total(50))
                .build();
        assertThat(texts(consent)).hasSize(1);
    }

    @Test
    void classesThatNoLeadCanBeIn() {
        GradeMatrix matrix = GradeMatrix.builder(
                        ScoreClasses.startingWith("B").from(70, "A"),
                        ScoreClasses.startingWith("2").from(0, "1"))
                .qualify("sales", "A1", "B1")
                .hold("nurture", "A2", "B2")
                .build();
        ScoringModel model = ScoringModel.builder("cells", PARIS)
                .add(BASE)
                .add(implicit("visits").each(VISIT).scores(10))
                .qualifyBy(matrix)
                .build();
        assertThat(texts(model))
                .containsExactly(
                        "LNT-02 A: no lead can be in this class, points lie between 0 and 60; its cells are empty:"
                                + " A1 -> A2",
                        "LNT-02 2: no lead can be in this class, points lie between 0 and not applicable; its cells"
                                + " are empty: A2 -> B2",
                        "LNT-03 cells qualifies every lead: even the worst has 0 points; raise the threshold");
    }

    @Test
    void pointsThatAreNoneOrGoUpAndDown() {
        assertThat(findings(BASE, implicit("v").each(VISIT).scores(0)))
                .containsExactly("LNT-12 v gives 0 points; give it some or drop it");
        Rule hump = explicit("size")
                .when(EMPLOYEES.isAtLeast(1000))
                .scores(5)
                .otherwiseWhen(EMPLOYEES.isAtLeast(50))
                .scores(20);
        List<Finding> found = ModelLint.check(model(50, BASE, hump));
        assertThat(found)
                .map(Finding::toString)
                .containsExactly("LNT-13 the points of size both rise and fall as the value grows: 0 -> 20 -> 5; make"
                        + " sure that is meant");
        assertThat(found.get(0).toText(Language.FRENCH))
                .isEqualTo("les points de size montent et descendent quand la valeur croît\u00a0: 0 -> 20 ->"
                        + " 5\u00a0; vérifiez que c'est voulu");
        assertThat(found.get(0).toText(Language.SPANISH))
                .isEqualTo("los puntos de size suben y bajan a medida que crece el valor: 0 -> 20 -> 5; compruebe que"
                        + " es lo deseado");
    }

    @Test
    void threeFaultsAreRefusedWhenTheyAreGiven() {
        // DECAY_NOT_A_SHARE, BOUNDARY_ORDER, WEIGHTS_NOT_100
        assertThatThrownBy(() -> new Decay.Row(30, new BigDecimal("1.2")))
                .hasMessage("share of the decay is 1.2; give a share from 0 to 1 with at most three decimals");
        assertThatThrownBy(() -> ScoreClasses.startingWith("C").from(30, "A").from(15, "B"))
                .hasMessage("class 'B' from 15 does not lie above class 'A' from 30; give rising boundaries");
        assertThatThrownBy(() -> explicit("fit")
                        .weighing(
                                dev.smarketing.scoring.Criterion.of("size", 60).when(EMPLOYEES.isAtLeast(50), 100)))
                .hasMessage("criteria of rule 'fit' weigh [60] percent, 60 together; make them 100");
    }

    @Test
    void limitsOfAxesAndGroupsCount() {
        ScoringModel model = ScoringModel.builder("axes", PARIS)
                .add(BASE)
                .add(implicit("visits").each(VISIT).scores(40).inGroup("web"))
                .group("web", Limits.upTo(30))
                .limit(Axis.EXPLICIT, Limits.upTo(20))
                .qualifyAt(Threshold.total(60).withExplicitAtLeast(25))
                .build();
        assertThat(texts(model))
                .containsExactly(
                        "LNT-01 axes: no lead can reach 60 points, 50 is the best attainable; lower the threshold or"
                                + " raise points",
                        "LNT-01 axes: no lead can reach 25 points, 20 is the best attainable; lower the threshold or"
                                + " raise points",
                        "LNT-07 one match of visits has 40 points, beyond the limit 30 of web; lower the points or"
                                + " widen the limit");
    }

    @Test
    void everyKindOfRuleMayGiveNothing() {
        for (Rule rule : List.of(
                explicit("r").when(EMPLOYEES.isAtLeast(50)).scores(0),
                implicit("r").counting(VISIT).atLeast(3).scores(0),
                implicit("r").daysSinceLast(VISIT).upTo(7).scores(0))) {
            assertThat(findings(BASE, rule)).containsExactly("LNT-12 r gives 0 points; give it some or drop it");
        }
        assertThat(findings(
                        BASE,
                        implicit("r").daysSinceLast(VISIT).upTo(7).scores(0).later(-5)))
                .isEmpty();
        assertThat(findings(
                        BASE,
                        implicit("r")
                                .daysSinceLast(VISIT)
                                .upTo(7)
                                .scores(3)
                                .upTo(9)
                                .scores(0)))
                .isEmpty();
        assertThat(findings(
                        BASE,
                        implicit("r")
                                .counting(VISIT)
                                .atLeast(3)
                                .scores(0)
                                .atLeast(6)
                                .scores(4)))
                .isEmpty();
        assertThat(findings(
                        BASE,
                        explicit("r")
                                .when(EMPLOYEES.isAtLeast(50))
                                .scores(0)
                                .otherwiseWhen(CONSENT.isTrue())
                                .scores(1)))
                .isEmpty();
    }

    @Test
    void everyKindOfRuleMayAskTheSameTwice() {
        assertSame(
                implicit("a").counting(VISIT).atLeast(3).scores(5),
                implicit("b").counting(VISIT).atLeast(9).scores(7));
        assertSame(
                implicit("a").daysSinceLast(VISIT).upTo(7).scores(5),
                implicit("b").daysSinceLast(VISIT).upTo(9).scores(7));
        assertSame(
                implicit("a").everyDaysWithout(14, VISIT).scores(-5).downTo(-20),
                implicit("b").everyDaysWithout(14, VISIT).scores(-1).downTo(-2));
        assertSame(
                implicit("a").each(VISIT).scores(5), implicit("b").each(VISIT).scores(7));
        Persona consenting = new Persona("consenting", CONSENT.isTrue());
        assertSame(
                implicit("a").each(VISIT).scores(5).onlyFor(consenting),
                implicit("b").each(VISIT).scores(7).onlyFor(consenting));
        assertThat(findings(
                        BASE,
                        implicit("a").each(VISIT).scores(5),
                        implicit("b").each(VISIT).scores(7).onlyFor(consenting),
                        implicit("c").counting(VISIT).atLeast(3).scores(5),
                        implicit("d").daysSinceLast(VISIT).upTo(7).scores(5),
                        implicit("e").everyDaysWithout(14, VISIT).scores(-5).downTo(-20),
                        implicit("f").everyDaysWithout(15, VISIT).scores(-5).downTo(-20)))
                .isEmpty();
    }

    private static void assertSame(Rule a, Rule b) {
        assertThat(findings(BASE, a, b))
                .containsExactly("LNT-06 a, b ask the same, so one fact counts twice; join them");
    }

    @Test
    void aMatchOfJustTheLimitIsNotBeyondIt() {
        assertThat(findings(BASE, implicit("v").each(VISIT).scores(5).upTo(5))).isEmpty();
        assertThat(findings(BASE, implicit("v").each(VISIT).scores(-5).downTo(-5)))
                .isEmpty();
        assertThat(findings(BASE, implicit("v").each(VISIT).scores(-5).downTo(-4)))
                .containsExactly("LNT-07 one match of v has -5 points, beyond the limit -4 of v; lower the points or"
                        + " widen the limit");
    }

    @Test
    void pointsThatOnlyRiseAreFine() {
        assertThat(findings(
                        BASE,
                        explicit("size")
                                .when(EMPLOYEES.isAtLeast(1000))
                                .scores(20)
                                .otherwiseWhen(EMPLOYEES.isAtLeast(200))
                                .scores(5)
                                .otherwiseWhen(EMPLOYEES.isAtLeast(50))
                                .scores(5)))
                .isEmpty();
        // one range that scores is a condition, not a row of bins
        assertThat(findings(
                        BASE,
                        explicit("size")
                                .when(EMPLOYEES.isAtLeast(50).and(EMPLOYEES.isLessThan(100)))
                                .scores(5)))
                .isEmpty();
    }

    /** What a set may hold cannot be told, but the same question has the same answer, and a missing set none. */
    @Test
    void questionsThatCannotBeToldAreAnsweredFreely() {
        TextSetAttribute interests = Attribute.textSet("interests");
        Condition crm = interests.hasAnyOf("crm");
        assertThat(findings(
                        BASE,
                        explicit("r").when(crm).scores(3).otherwiseWhen(crm).scores(5)))
                .containsExactly("LNT-05 alternative 2 of r can never score, those before it catch all its leads; move"
                        + " it up or drop it");
        assertThat(findings(
                        BASE,
                        explicit("r")
                                .when(interests.isPresent())
                                .scores(3)
                                .otherwiseWhen(crm)
                                .scores(5)))
                .singleElement()
                .asString()
                .startsWith("LNT-05 alternative 2 of r");
        assertThat(findings(
                        BASE,
                        explicit("r")
                                .when(crm)
                                .scores(3)
                                .otherwiseWhen(interests.hasAnyOf("erp"))
                                .scores(5)
                                .otherwiseWhen(crm.not())
                                .scores(4)
                                .otherwiseWhen(interests.isAbsent())
                                .scores(1)))
                .isEmpty();
    }

    /** The total never changes, but the points of an axis decide. */
    @Test
    void anAxisMayDecideWhereTheTotalIsHeld() {
        ScoringModelBuilder held = ScoringModel.builder("held", PARIS)
                .add(BASE)
                .limitTotal(Limits.downTo(60).withMost(Points.of(60)));
        assertThat(texts(held.qualifyAt(Threshold.total(60)).build()))
                .contains("LNT-04 base can never change a score; drop it or mend its condition or limits");
        assertThat(texts(held.qualifyAt(Threshold.total(60).withExplicitAtLeast(25))
                        .build()))
                .isEmpty();
        assertThat(texts(held.qualifyAt(Threshold.total(60).withImplicitAtLeast(25))
                        .build()))
                .contains("LNT-04 base can never change a score; drop it or mend its condition or limits");
    }
}
