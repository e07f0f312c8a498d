package dev.smarketing.scoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Criterion;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ReasonCode;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written and what is lost; how engines score it is tested with an XML parser among the examples. */
class PmmlScorecardTest {

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final WholeNumberAttribute STAFF = Attribute.wholeNumber("employees");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final FlagAttribute CONSENT = Attribute.flag("consent");
    private static final ActivityType VISIT = ActivityType.of("visit");

    private static final String THRESHOLD = "threshold: a scorecard gives a number and no verdict; compare it yourself";
    private static final String CLASSES = "classes: a scorecard gives a number and no class; name it yourself";
    private static final String CONDITIONS =
            "requirements and disqualifiers: a scorecard has no verdict; check them yourself";

    private static ScoringModelBuilder sized() {
        return ScoringModel.builder("a & b", ZONE)
                .add(Rule.explicit("size")
                        .when(STAFF.isAtLeast(50L))
                        .scores(Points.parse("7.50"))
                        .otherwiseWhen(COUNTRY.is("FR"))
                        .scores(-100));
    }

    /** Beyond the threshold. */
    private static List<String> losses(ScoringModelBuilder model) {
        List<String> losses = PmmlScorecard.of(
                        model.qualifyAt(Threshold.total(5)).build())
                .losses()
                .stream()
                .map(Loss::toString)
                .toList();
        assertThat(losses).contains(THRESHOLD);
        return losses.stream().filter(loss -> !loss.equals(THRESHOLD)).toList();
    }

    @Test
    void theWholeDocument() {
        assertThat(PmmlScorecard.of(sized().qualifyAt(Threshold.total(5)).build())
                        .xml())
                .isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4">
                          <Header/>
                          <DataDictionary>
                            <DataField name="country" optype="categorical" dataType="string"/>
                            <DataField name="employees" optype="continuous" dataType="integer"/>
                          </DataDictionary>
                          <Scorecard modelName="a &amp; b" functionName="regression" initialScore="0" useReasonCodes="false">
                            <MiningSchema>
                              <MiningField name="country"/>
                              <MiningField name="employees"/>
                            </MiningSchema>
                            <Output>
                              <OutputField name="score" feature="predictedValue" dataType="double" optype="continuous"/>
                            </Output>
                            <Characteristics>
                              <Characteristic name="size">
                                <Attribute partialScore="7.5"><SimplePredicate field="employees" operator="greaterOrEqual" value="50"/></Attribute>
                                <Attribute partialScore="-100"><SimplePredicate field="country" operator="equal" value="FR"/></Attribute>
                                <Attribute partialScore="0"><True/></Attribute>
                              </Characteristic>
                            </Characteristics>
                          </Scorecard>
                        </PMML>
                        """);
    }

    /** The standard wants a reason at every characteristic, or none at all in use; behaviour is no characteristic. */
    @Test
    void reasonsAreInUseWhereEveryCharacteristicHasOne() {
        ScoringModelBuilder one = sized().reason("size", new ReasonCode("S<1>", Points.of(10)))
                .add(Rule.implicit("visit").each(VISIT).scores(1))
                .qualifyAt(Threshold.total(5));
        assertThat(PmmlScorecard.of(one.build()).xml())
                .contains("useReasonCodes=\"true\"")
                .contains("<Characteristic name=\"size\" reasonCode=\"S&lt;1&gt;\" baselineScore=\"10\">");
        ScoringModelBuilder two = sized().reason("size", new ReasonCode("S", Points.of(10)))
                .add(Rule.explicit("consent").when(CONSENT.isTrue()).scores(1))
                .qualifyAt(Threshold.total(5));
        assertThat(PmmlScorecard.of(two.build()).xml())
                .contains("useReasonCodes=\"false\"")
                .contains("<Characteristic name=\"consent\">");
    }

    @Test
    void rulesThatAreNoListsOfConditionsAreLost() {
        ScoringModelBuilder model = sized().add(
                        Rule.implicit("visit").each(VISIT).scores(1))
                .add(Rule.explicit("weighed")
                        .weighing(Criterion.of("consent", 100).when(CONSENT.isTrue(), 100)))
                .add(Rule.explicit("word")
                        .when(CONSENT.isTrue())
                        .scores(1)
                        .otherwiseWhen(COUNTRY.contains("x", TextCase.IGNORED))
                        .scores(5));
        String visit = "rule 'visit': scores behaviour, which a scorecard has no memory of";
        String weighed = "rule 'weighed': is not a list of conditions with points; write it as one";
        String word = "rule 'word': asks 'country contains 'x' ignoring case', which a scorecard has no predicate for;"
                + " make it an attribute";
        assertThat(losses(model)).containsExactly(visit, weighed, word);
        assertThat(PmmlScorecard.of(model.build()).xml())
                .doesNotContain("visit")
                .doesNotContain("weighed")
                .doesNotContain("word")
                .doesNotContain("consent"); // a field that only a lost rule reads
    }

    @Test
    void limitsAreLostOneByOne() {
        String group = "group 'g': has limits up to 3; a scorecard only adds, so clamp the sum yourself";
        assertThat(losses(sized().group("g", Limits.upTo(3))
                        .add(Rule.explicit("consent")
                                .when(CONSENT.isTrue())
                                .scores(1)
                                .inGroup("g"))))
                .containsExactly(group);
        String axis = "explicit axis: has limits up to 9; a scorecard only adds, so clamp the sum yourself";
        assertThat(losses(sized().limit(Axis.EXPLICIT, Limits.upTo(9)))).containsExactly(axis);
        String total = "total: has limits down to 0, up to 100; a scorecard only adds, so clamp the sum yourself";
        assertThat(losses(sized().limitTotal(Limits.between(0, 100)))).containsExactly(total);
        assertThat(losses(sized().group("g", Limits.NONE)
                        .add(Rule.explicit("consent")
                                .when(CONSENT.isTrue())
                                .scores(1)
                                .inGroup("g"))))
                .isEmpty();
    }

    @Test
    void verdictsAndClassesAreLostOneByOne() {
        ScoreClasses tiers = ScoreClasses.startingWith("cold").from(5, "hot");
        assertThat(losses(sized().tiers(tiers))).containsExactly(CLASSES);
        GradeMatrix matrix = GradeMatrix.builder(tiers, ScoreClasses.startingWith("low"))
                .qualify("sales", "hotlow")
                .hold("nurture", "coldlow")
                .build();
        assertThat(PmmlScorecard.of(sized().qualifyBy(matrix).build()).losses())
                .extracting(Loss::toString)
                .containsExactly(CLASSES);
        assertThat(losses(sized().require("consent", CONSENT.isTrue()))).containsExactly(CONDITIONS);
        assertThat(losses(sized().disqualifyWhen("rival", COUNTRY.is("XX")))).containsExactly(CONDITIONS);
        String decay = "decay of the total: a scorecard has no memory of when something happened";
        assertThat(losses(sized().add(Rule.implicit("visit").each(VISIT).scores(1))
                        .limitTotal(Limits.downTo(0))
                        .decayTotal(IdleDecay.everyDaysWithout(30, VISIT).loses(5))))
                .containsExactly(
                        "rule 'visit': scores behaviour, which a scorecard has no memory of",
                        "total: has limits down to 0; a scorecard only adds, so clamp the sum yourself",
                        decay);
    }

    @Test
    void aModelWithoutAnythingToWriteIsRefused() {
        ScoringModel model = ScoringModel.builder("m", ZONE)
                .add(Rule.explicit("title")
                        .when(COUNTRY.endsWith("x", TextCase.EXACT))
                        .scores(5))
                .qualifyAt(Threshold.total(5))
                .build();
        assertThatThrownBy(() -> PmmlScorecard.of(model))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "model 'm' has no explicit rule that a scorecard can hold; losses: [rule 'title': asks 'country"
                                + " ends with 'x'', which a scorecard has no predicate for; make it an attribute, "
                                + THRESHOLD
                                + "]");
    }
}
