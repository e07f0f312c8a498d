package dev.smarketing.scoring.batch;

import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** So many limits on one kind of activity that they cannot all be told by one number: the sums stay what they are. */
class ManyLimitsTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final ActivityType VIEW = ActivityType.of("page view");
    private static final ActivityType FORM = ActivityType.of("form");

    /** Rule k counts the newest k views at 1 point each; a further one counts up to 2 forms a day at 1,000. */
    private static ScoringModel model(int rules) {
        ScoringModelBuilder builder = ScoringModel.builder("m", UTC).qualifyAt(Threshold.total(1));
        for (int k = 1; k <= rules; k++) {
            builder.add(implicit("r" + k).each(VIEW).scores(1).atMost(k, Period.ALL));
        }
        return builder.add(implicit("forms").each(FORM).scores(1000).atMost(2, Period.DAY))
                .build();
    }

    /** Lead i has 4 i views and i forms, yesterday and today in turn. */
    private static LeadColumns columns(int leads) {
        LeadColumnsBuilder builder = LeadColumns.builder(UTC, AttributeSet.of()).distinct();
        for (int i = 0; i < leads; i++) {
            int lead = builder.lead("L-" + i);
            for (int k = 0; k < 4 * i; k++) {
                long at = TODAY.minusDays(k % 2).atTime(12, 0).toEpochSecond(ZoneOffset.UTC) + k;
                builder.activity(lead, VIEW, at);
                if (k < i) {
                    builder.activity(lead, FORM, at);
                }
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 11, 12, 13, 25, 220})
    void eachRuleCountsItsNewest(int rules) {
        int leads = 30;
        CompiledModel compiled = CompiledModel.of(model(rules));
        LeadColumns columns = columns(leads);
        BoundModel bound = compiled.bind(columns);
        for (ScoreColumns scores : List.of(
                compiled.score(columns, TODAY),
                bound.score(TODAY),
                bound.score(ScoreRequest.on(TODAY).withRulePoints()))) {
            for (int i = 0; i < leads; i++) {
                long expected = 1000L * (Math.min(2, (i + 1) / 2) + Math.min(2, i / 2));
                for (int k = 1; k <= rules; k++) {
                    expected += Math.min(k, 4 * i);
                    if (scores.hasRulePoints()) {
                        assertThat(scores.rulePoints(i, k - 1)).isEqualTo(Points.of(Math.min(k, 4 * i)));
                    }
                }
                assertThat(scores.total(i)).isEqualTo(Points.of(expected));
            }
        }
    }
}
