package dev.smarketing.scoring.batch;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points that fit into no int, or hardly into a long, and ages of thousands of years: columns count as cards do. */
class ScoresAtTheEdgeTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final ActivityType VIEW = ActivityType.of("page view");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Points LEAST = Points.ofHundredths(Long.MIN_VALUE);

    /** What systems write where no date is known. */
    private static final Instant LONG_AGO = Instant.parse("0001-01-01T00:00:00Z");

    private static final Lead FRENCH = Lead.builder("L-1").with(COUNTRY, "FR").build();

    private static ScoringModelBuilder model() {
        return ScoringModel.builder("m", UTC).qualifyAt(Threshold.total(0));
    }

    /** Scores the lead with a view of an instant by columns, scanned and bound, and by a card. */
    private static void counts(ScoringModelBuilder of, Instant viewed, String total) {
        ScoringModel model = of.build();
        LeadColumnsBuilder builder = LeadColumns.builder(UTC, AttributeSet.of(COUNTRY));
        int lead = builder.lead("L-1");
        builder.value(lead, COUNTRY, "FR");
        builder.activity(lead, "a", VIEW, viewed);
        LeadColumns columns = builder.build();
        CompiledModel compiled = CompiledModel.of(model);
        ScoreCard card = model.score(FRENCH, List.of(Activity.of(ActivityId.of("a"), VIEW, viewed)), TODAY);
        assertThat(card.total()).hasToString(total);
        for (ScoreColumns scores :
                List.of(compiled.score(columns, TODAY), compiled.bind(columns).score(TODAY))) {
            assertThat(scores.total(0)).isEqualTo(card.total());
            assertThat(scores.explicit(0)).isEqualTo(card.explicit());
            assertThat(scores.implicit(0)).isEqualTo(card.implicit());
            assertThat(scores.isQualified(0)).isEqualTo(card.isQualified());
        }
    }

    private static Instant daysAgo(int days) {
        return TODAY.minusDays(days).atStartOfDay(UTC).toInstant();
    }

    @Test
    void theLeastOfAllPointsHasNoAmountAndCountsAllTheSame() {
        counts(
                model().add(explicit("french").when(COUNTRY.is("FR")).scores(LEAST)),
                daysAgo(0),
                "-92233720368547758.08");
        counts(
                model().add(explicit("german").when(COUNTRY.is("DE")).scores(LEAST))
                        .add(explicit("french").when(COUNTRY.is("FR")).scores(30_000_000))
                        .add(implicit("viewed").once(VIEW).scores(30_000_000)),
                daysAgo(0),
                "60000000");
        counts(
                model().add(implicit("views").counting(VIEW).atLeast(1).scores(LEAST)),
                daysAgo(0),
                "-92233720368547758.08");
    }

    @Test
    void theLeastOfAllLimitsLimitsNothingAndLetsNoSumWrap() {
        counts(
                model().add(explicit("french").when(COUNTRY.is("FR")).scores(30_000_000))
                        .add(implicit("viewed").once(VIEW).scores(30_000_000))
                        .limit(Axis.EXPLICIT, Limits.NONE.withLeast(LEAST)),
                daysAgo(0),
                "60000000");
    }

    @Test
    void silenceMayTakeSoManyPointsThatTheirIntervalsFitIntoNoNumberOfDays() {
        // 30 days are four weeks and two days
        for (Points least : List.of(LEAST, Points.of(-50_000_000_000_000_000L))) {
            counts(
                    model().add(implicit("silence")
                            .everyDaysWithout(7, VIEW)
                            .scores(Points.parse("-0.01"))
                            .downTo(least)),
                    daysAgo(30),
                    "-0.04");
        }
    }

    @Test
    void whatTheIdleLoseEndsAtTheFloorHoweverLongTheyAreIdle() {
        ScoringModelBuilder few = model().add(
                        explicit("french").when(COUNTRY.is("FR")).scores(10))
                .decayTotal(IdleDecay.everyDaysWithout(1, VIEW).loses(50))
                .limitTotal(Limits.downTo(-5));
        counts(few, LONG_AGO, "-5");
        // 2026-06-15 lies 739,781 days after 0001-01-01, and 10 - 50 x 739,781 is the score
        counts(few.limitTotal(Limits.downTo(-1_000_000_000)), LONG_AGO, "-36989040");
        counts(few.limitTotal(Limits.NONE.withLeast(LEAST)), LONG_AGO, "-36989040");
        // 10 - 30 x 1,000,000
        counts(few.decayTotal(IdleDecay.everyDaysWithout(1, VIEW).loses(1_000_000)), daysAgo(30), "-29999990");
    }
}
