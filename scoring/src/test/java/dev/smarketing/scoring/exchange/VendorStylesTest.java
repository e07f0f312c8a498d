package dev.smarketing.scoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Criterion;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden vectors, added up by hand from what each vendor documents. */
class VendorStylesTest {

    private static final ZoneId ZONE = ZoneId.of("UTC");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final TextAttribute TITLE = Attribute.text("job title");
    private static final TextAttribute INDUSTRY = Attribute.text("industry");
    private static final ActivityType FORM = ActivityType.of("form");
    private static final ActivityType CLICK = ActivityType.of("click");

    private final List<Activity> activities = new ArrayList<>();

    private VendorStylesTest did(ActivityType type, int times, int daysAgo) {
        for (int i = 0; i < times; i++) {
            activities.add(Activity.of(
                    ActivityId.of("a" + activities.size()),
                    type,
                    TODAY.minusDays(daysAgo).atTime(9, 0).atZone(ZONE).toInstant()));
        }
        return this;
    }

    private ScoreCard card(ScoringModel model) {
        return model.score(Lead.builder("L").build(), activities, TODAY);
    }

    @Test
    void accountEngagementAddsItsDefaultsWithoutLimitAndWithoutDecay() {
        ScoringModel model = VendorStyles.accountEngagement("ae", ZONE)
                .qualifyAt(Threshold.total(100))
                .build();
        did(VendorStyles.FORM_SUCCESS, 2, 400)
                .did(VendorStyles.FORM_ERROR, 1, 400)
                .did(VendorStyles.SITE_SEARCH, 1, 3)
                .did(VendorStyles.TRACKER_CLICK, 2, 2)
                .did(VendorStyles.VISITOR_SESSION, 3, 1)
                .did(VendorStyles.PAGE_VIEW, 7, 1);
        // 2 x 50 - 5 + 3 + 2 x 3 + 3 x 3 + 7 x 1
        assertThat(card(model).total()).isEqualTo(Points.of(120));
        assertThat(card(model).qualification()).isInstanceOf(Qualification.Qualified.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 40", "29, 40", "30, 30", "89, 20", "90, 10", "150, -10"})
    void marketoTakesPointsFromThoseWhoAreIdle(int idleDays, long total) {
        ScoringModel model = VendorStyles.marketo("mk", ZONE, 10, 30, -1_000, FORM, CLICK)
                .add(Rule.implicit("form").each(FORM).scores(20))
                .qualifyAt(Threshold.total(65))
                .build();
        did(FORM, 2, idleDays);
        assertThat(card(model).total()).isEqualTo(Points.of(total));
    }

    @ParameterizedTest
    @CsvSource({"29, Cold, false", "30, Warm, false", "59, Warm, false", "60, Hot, false", "80, Hot, true"})
    void dynamicsNamesGradesAndTheScoreThatIsReadyForSales(int clicks, String grade, boolean ready) {
        ScoringModel model = VendorStyles.dynamics("d365", ZONE, 30, 60, 80)
                .add(Rule.implicit("click").each(CLICK).scores(1))
                .build();
        did(CLICK, clicks, 5);
        assertThat(model.tiers().orElseThrow().of(card(model).total())).isEqualTo(grade);
        assertThat(card(model).qualification() instanceof Qualification.Qualified)
                .isEqualTo(ready);
    }

    @Test
    void hubSpotClampsGroupsThenCategoriesThenTheWhole() {
        ScoringModel model = VendorStyles.hubSpot("hs", ZONE, 60, 100)
                .group("forms", Limits.upTo(50))
                .group("clicks", Limits.upTo(30))
                .add(Rule.implicit("form")
                        .each(FORM)
                        .scores(20)
                        .decaying(new Decay.StepLinear(new BigDecimal("0.25"), 30))
                        .inGroup("forms"))
                .add(Rule.implicit("click").each(CLICK).scores(5).inGroup("clicks"))
                .qualifyAt(Threshold.total(70))
                .build();
        did(FORM, 3, 0).did(FORM, 1, 31).did(CLICK, 4, 10);
        // forms 3 x 20 + 15 = 75, up to 50; clicks 20; together 70, up to 60
        assertThat(card(model).implicit()).isEqualTo(Points.of(60));
        assertThat(card(model).total()).isEqualTo(Points.of(60));
    }

    /** Shaped like the vendor's example scorecards; ratings from 75, 50 and 25. */
    @ParameterizedTest
    @CsvSource({
        "VP Marketing, Software, 100, A1", // half of 100 and half of 100
        "Director of Sales, Software, 75, A1",
        "Manager of Sales, Software, 62.50, B1",
        "Manager of Sales, Retail, 12.50, D1"
    })
    void eloquaWeighsCriteriaAndRates(String title, String industry, String profile, String rating) {
        ScoreClasses grades = VendorStyles.eloquaRatings(75, 50, 25, Axis.EXPLICIT);
        ScoreClasses engagements = VendorStyles.eloquaRatings(75, 50, 25, Axis.IMPLICIT);
        assertThat(grades.names()).containsExactly("D", "C", "B", "A");
        assertThat(engagements.names()).containsExactly("4", "3", "2", "1");
        List<String> rest = new ArrayList<>();
        for (String grade : grades.names()) {
            for (String engagement : engagements.names()) {
                rest.add(grade + engagement);
            }
        }
        List<String> best = List.of("A1", "A2", "B1");
        rest.removeAll(best);
        ScoringModel model = ScoringModel.builder("eq", ZONE)
                .add(Rule.explicit("profile")
                        .weighing(
                                Criterion.of("job title", 50)
                                        .when(TITLE.is("VP Marketing"), 100)
                                        .when(TITLE.is("Director of Sales"), 50)
                                        .when(TITLE.is("Manager of Sales"), 25),
                                Criterion.of("industry", 50).when(INDUSTRY.isAnyOf("Software", "Pharmaceutical"), 100)))
                .add(Rule.implicit("form")
                        .daysSinceLast(FORM)
                        .upTo(6)
                        .scores(100)
                        .upTo(13)
                        .scores(75)
                        .upTo(29)
                        .scores(50)
                        .later(0))
                .qualifyBy(GradeMatrix.builder(grades, engagements)
                        .qualify("sales", best.toArray(new String[0]))
                        .hold("nurture", rest.toArray(new String[0]))
                        .build())
                .build();
        did(FORM, 1, 10);
        ScoreCard card = model.score(
                Lead.builder("L").with(TITLE, title).with(INDUSTRY, industry).build(), activities, TODAY);
        assertThat(card.explicit()).isEqualTo(Points.parse(profile));
        assertThat(card.implicit()).isEqualTo(Points.of(75));
        assertThat(model.matrix()
                        .orElseThrow()
                        .of(card.explicit(), card.implicit())
                        .label())
                .isEqualTo(rating);
        assertThat(card.qualification() instanceof Qualification.Qualified).isEqualTo(best.contains(rating));
    }
}
