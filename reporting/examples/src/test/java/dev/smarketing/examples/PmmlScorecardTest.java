package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ReasonCode;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.exchange.Loss;
import dev.smarketing.scoring.exchange.PmmlScorecard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The written scorecard is scored by {@link NaiveScorecard}, which knows PMML and nothing of models. */
class PmmlScorecardTest {

    private enum Level {
        JUNIOR,
        SENIOR,
        CHIEF
    }

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final TextAttribute COUNTRY = Attribute.text("country \"<&>\" \\ x");
    private static final WholeNumberAttribute STAFF = Attribute.wholeNumber("employees");
    private static final NumberAttribute REVENUE = Attribute.number("revenue");
    private static final FlagAttribute CONSENT = Attribute.flag("consent");
    private static final ScaleAttribute<Level> LEVEL = Attribute.scale("level", Level.class);
    private static final DateAttribute FOUNDED = Attribute.date("founded");

    private static final ScoringModel MODEL = ScoringModel.builder("fit & more", ZONE)
            .add(Rule.explicit("staff")
                    .when(STAFF.isAtLeast(1_000L))
                    .scores(20)
                    .otherwiseWhen(STAFF.isWithin(50L, 1_000L))
                    .scores(8)
                    .otherwiseWhen(STAFF.isAbsent())
                    .scores(-1))
            .add(Rule.explicit("country")
                    .when(COUNTRY.isAnyOf("FR", "a \"quoted\" \\ word", "<DE>"))
                    .scores(Points.parse("10.25"))
                    .otherwiseWhen(COUNTRY.is("ES").not())
                    .scores(-3))
            .add(Rule.explicit("mixed")
                    .when(LEVEL.isAtLeast(Level.SENIOR)
                            .and(REVENUE.isMoreThan(new BigDecimal("1.5")).or(CONSENT.isTrue()))
                            .not())
                    .scores(5))
            .add(Rule.explicit("founded")
                    .when(FOUNDED.isLessThan(LocalDate.of(2020, 1, 1)))
                    .scores(4))
            .add(Rule.explicit("level").when(LEVEL.isLessThan(Level.CHIEF)).scores(2))
            .qualifyAt(Threshold.total(20))
            .build();

    @Property
    void theScorecardScoresEveryLeadLikeTheModel(@ForAll Random random) {
        Lead.Builder lead = Lead.builder("L");
        Map<String, String> row = new TreeMap<>();
        if (random.nextInt(4) > 0) {
            String country =
                    List.of("FR", "ES", "<DE>", "a \"quoted\" \\ word", "fr").get(random.nextInt(5));
            lead.with(COUNTRY, country);
            row.put(COUNTRY.name(), country);
        }
        if (random.nextInt(4) > 0) {
            long staff = List.of(0L, 49L, 50L, 999L, 1_000L).get(random.nextInt(5));
            lead.with(STAFF, staff);
            row.put(STAFF.name(), Long.toString(staff));
        }
        if (random.nextInt(3) > 0) {
            BigDecimal revenue =
                    new BigDecimal(List.of("1.4", "1.5", "1.50", "1.6").get(random.nextInt(4)));
            lead.with(REVENUE, revenue);
            row.put(REVENUE.name(), revenue.toPlainString());
        }
        if (random.nextInt(3) > 0) {
            boolean consent = random.nextBoolean();
            lead.with(CONSENT, consent);
            row.put(CONSENT.name(), Boolean.toString(consent));
        }
        if (random.nextInt(4) > 0) {
            Level level = Level.values()[random.nextInt(3)];
            lead.with(LEVEL, level);
            row.put(LEVEL.name(), level.name());
        }
        if (random.nextInt(3) > 0) {
            LocalDate founded = LocalDate.of(2019, 12, 31).plusDays(random.nextInt(3));
            lead.with(FOUNDED, founded);
            row.put(FOUNDED.name(), founded.toString());
        }
        PmmlScorecard scorecard = PmmlScorecard.of(MODEL);
        assertThat(new NaiveScorecard(scorecard.xml()).score(row))
                .as(row.toString())
                .isEqualByComparingTo(
                        MODEL.score(lead.build(), List.of(), TODAY).explicit().toBigDecimal());
    }

    @Test
    void theThresholdIsTheOnlyLossOfAPlainModel() {
        assertThat(PmmlScorecard.of(MODEL).losses())
                .extracting(Loss::toString)
                .containsExactly("threshold: a scorecard gives a number and no verdict; compare it yourself");
    }

    @Test
    void theDocumentIsTheSameEveryTime() {
        ScoringModel model = ScoringModel.builder("m", ZONE)
                .add(Rule.explicit("size").when(STAFF.isAtLeast(50L)).scores(Points.parse("7.50")))
                .reason("size", new ReasonCode("SIZE", Points.of(10)))
                .qualifyAt(Threshold.total(5))
                .build();
        assertThat(new NaiveScorecard(PmmlScorecard.of(model).xml()).score(Map.of("employees", "50")))
                .isEqualByComparingTo("7.5");
        assertThat(PmmlScorecard.of(model).xml()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <PMML xmlns="http://www.dmg.org/PMML-4_4" version="4.4">
                          <Header/>
                          <DataDictionary>
                            <DataField name="employees" optype="continuous" dataType="integer"/>
                          </DataDictionary>
                          <Scorecard modelName="m" functionName="regression" initialScore="0" useReasonCodes="true">
                            <MiningSchema>
                              <MiningField name="employees"/>
                            </MiningSchema>
                            <Output>
                              <OutputField name="score" feature="predictedValue" dataType="double" optype="continuous"/>
                            </Output>
                            <Characteristics>
                              <Characteristic name="size" reasonCode="SIZE" baselineScore="10">
                                <Attribute partialScore="7.5"><SimplePredicate field="employees" operator="greaterOrEqual" value="50"/></Attribute>
                                <Attribute partialScore="0"><True/></Attribute>
                              </Characteristic>
                            </Characteristics>
                          </Scorecard>
                        </PMML>
                        """);
    }
}
