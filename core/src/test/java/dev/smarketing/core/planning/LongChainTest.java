package dev.smarketing.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongChainTest {

    @Test
    void aChainOfTwoThousandItemsIsPlannedAndChecked() {
        int size = 2_000;
        List<BacklogItem> items = new ArrayList<>();
        List<PriorityDecision> decisions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BacklogItem item = Plans.item("i" + i, "1", 1);
            items.add(i == 0 ? item : item.needing("i" + (i - 1)));
            decisions.add(Plans.decision("i" + i, Priority.SHOULD));
        }
        Backlog backlog = Backlog.of(items).decide(decisions);
        SprintPlan plan = backlog.plan(Plans.QUARTER, BigDecimal.valueOf(700), Plans.TODAY);
        assertThat(plan.status()).isEqualTo(PlanStatus.PROVEN_OPTIMAL);
        // each needs the one before it, so the first 700 are the only 700 that fit
        assertThat(plan.ids()).hasSize(700).startsWith("i0", "i1").endsWith("i699");
        assertThat(plan.items().get(698).neededBy()).containsExactly("i699");
        assertThat(backlog.check(Plans.QUARTER, Plans.TODAY).isComplete()).isTrue();
        assertThat(backlog.decisions()).isEqualTo(decisions);
    }
}
