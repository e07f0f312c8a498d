package dev.smarketing.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadHistoryTest {

    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final AttributeSet ALL = AttributeSet.of(COUNTRY);
    private static final Instant DAY1 = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant DAY2 = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant DAY3 = Instant.parse("2026-03-03T09:00:00Z");

    private static final Activity VISIT = Activity.of(ActivityId.of("e1"), ActivityType.of("visit"), DAY1);
    private static final Activity FORM = Activity.of(ActivityId.of("e2"), ActivityType.of("form"), DAY2);

    private static final LeadHistory HISTORY = LeadHistory.of(
                    Lead.builder("L-1").with(COUNTRY, "FR").build(), List.of(FORM, VISIT))
            .with(StageChange.to(LifecycleStage.WON, DAY3).worth(Money.of("1200.00", "EUR")))
            .with(StageChange.to(LifecycleStage.MQL, DAY1))
            .with(StageChange.to(LifecycleStage.LEAD, DAY2).because("no-budget"));

    @Test
    void isOrderedInTimeAndMayGoBack() {
        assertThat(HISTORY.activities()).containsExactly(VISIT, FORM);
        assertThat(HISTORY.stageAt(DAY1.minusNanos(1))).isEmpty();
        assertThat(HISTORY.stageAt(DAY1).map(StageChange::stage)).contains(LifecycleStage.MQL);
        assertThat(HISTORY.stageAt(DAY2).flatMap(StageChange::reason)).contains("no-budget");
        assertThat(HISTORY.outcomeAt(DAY2)).isEmpty();
        assertThat(HISTORY.outcomeAt(DAY3).flatMap(StageChange::value)).contains(Money.of("1200", "EUR"));
        assertThat(HISTORY.firstEntry(LifecycleStage.LEAD).map(StageChange::at)).contains(DAY2);
        assertThat(HISTORY.firstEntry(LifecycleStage.SQL)).isEmpty();
        assertThat(HISTORY).hasToString("L-1: 2 activities, 3 stage changes");
        assertThat(HISTORY.stageChanges()).last().hasToString("WON at 2026-03-03T09:00:00Z worth EUR 1200.00");
    }

    @Test
    void stagesAreOrderedByTheirInstants() {
        StageChange won = StageChange.to(LifecycleStage.WON, DAY3).worth(Money.of("1200.00", "EUR"));
        StageChange lead = StageChange.to(LifecycleStage.LEAD, DAY2).because("no-budget");
        LeadHistory history =
                LeadHistory.of(HISTORY.lead(), List.of()).with(won).with(lead);
        assertThat(history.stageChanges()).containsExactly(lead, won);
        assertThat(history.lead())
                .isEqualTo(Lead.builder("L-1").with(COUNTRY, "FR").build());
        assertThat(history).isNotEqualTo(LeadHistory.of(HISTORY.lead(), List.of()));
        assertThat(lead)
                .hasToString("LEAD at 2026-03-02T09:00:00Z because no-budget")
                .isNotEqualTo(StageChange.to(LifecycleStage.LEAD, DAY2))
                .isNotEqualTo(StageChange.to(LifecycleStage.LEAD, DAY3).because("no-budget"))
                .isNotEqualTo(StageChange.to(LifecycleStage.MQL, DAY2).because("no-budget"))
                .hasSameHashCodeAs(StageChange.to(LifecycleStage.LEAD, DAY2).because("no-budget"));
        assertThat(LifecycleStage.OPPORTUNITY.toText(Language.SPANISH)).isEqualTo("oportunidad");
    }

    @Test
    void dataReadsBackAndErrorsHaveTheirPlace() {
        assertThat(LeadHistory.fromData(HISTORY.toData(), ALL))
                .isEqualTo(HISTORY)
                .hasSameHashCodeAs(HISTORY);
        assertThatThrownBy(() -> LeadHistory.fromData(
                        Map.of(
                                "version",
                                1,
                                "lead",
                                Map.of("version", 1, "id", "L-1"),
                                "activities",
                                List.of(VISIT.toData(), Map.of("version", 1, "id", "e", "type", "t", "at", "noon"))),
                        ALL))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("lead history: activities[1].at: 'noon' cannot be read; give an instant like"
                        + " 2026-03-01T09:30:00Z");
    }
}
