package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.decimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GoalTest {

    private static final GoalSplit P36 = GoalSplit.of(4000, teams()).overPeriods(13);

    private static Map<String, BigDecimal> teams() {
        Map<String, BigDecimal> teams = new LinkedHashMap<>();
        teams.put("search", decimal("40"));
        teams.put("events", decimal("35"));
        teams.put("partners", decimal("25"));
        return teams;
    }

    @Test
    void p36FourThousandLeadsOverTeamsAndWeeks() {
        assertThat(P36.parts())
                .containsExactly(Map.entry("search", 1600L), Map.entry("events", 1400L), Map.entry("partners", 1000L));
        List<Long> weeks = GoalSplit.split(4000, Collections.nCopies(13, BigDecimal.ONE));
        assertThat(weeks.subList(0, 9)).containsOnly(308L);
        assertThat(weeks.subList(9, 13)).containsOnly(307L);
        // 1,600 over 13 weeks: 123 each and one more in the first week
        assertThat(P36.periods("search")).startsWith(124L, 123L).hasSize(13);
        assertThat(P36.table(Language.FRENCH).rows().get(2).subList(0, 3))
                .containsExactly(Cell.of("partners"), Cell.of(1000), Cell.of(77));
        assertThat(GoalSplit.fromData(P36.toData())).isEqualTo(P36);
    }

    @Test
    void p37GrossLeadsAndVisits() {
        ReverseFunnel funnel = ReverseFunnel.reaching("net new leads", 4000)
                .fromGross("leads", decimal("0.2"))
                .from("visits", decimal("0.025"));
        assertThat(funnel.needed())
                .containsExactly(
                        Map.entry("net new leads", 4000L), Map.entry("leads", 5000L), Map.entry("visits", 200_000L));
        assertThat(ReverseFunnel.reaching("leads", 4000)
                        .from("visits", decimal("0.025"))
                        .needed())
                .containsEntry("visits", 160_000L);
        assertThat(funnel.table(Language.ENGLISH).rows().get(0)).containsExactly(Cell.of("visits"), Cell.of(200_000));
        assertThat(ReverseFunnel.fromData(funnel.toData())).isEqualTo(funnel);
    }

    @Test
    void p38EachStageIsRoundedOnce() {
        ReverseFunnel funnel = ReverseFunnel.reaching("customers", 100)
                .from("SQL", decimal("0.3"))
                .from("MQL", decimal("0.4"));
        assertThat(funnel.needed()).containsEntry("SQL", 334L).containsEntry("MQL", 834L);
    }

    @Test
    void refusals() {
        assertThatThrownBy(() -> GoalSplit.split(10, List.of(BigDecimal.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("none of the weights [0] is above 0; give at least one that is");
        assertThatThrownBy(() -> P36.periods("zz"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'zz' is not among the parts [search, events, partners]; name one of these");
        assertThatThrownBy(() -> ReverseFunnel.reaching("a", 1).from("b", BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rate of 'b' is 0, not above 0 and at most 1; give a share such as 0.9 for 90 %");
        assertThatThrownBy(() -> ReverseFunnel.reaching("a", 1).fromGross("b", BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duplicate rate of 'b' is 1, not below 1; give a share such as 0.2");
        assertThatThrownBy(() -> GoalSplit.fromData(Map.of("version", 1, "goal", 5, "parts", List.of(), "periods", 1)))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("goal split: number of parts is 0, below the least allowed value 1; give 1 or more");
    }

    @Property
    void partsAddUpAndAreWithinOneOfTheirShare(
            @ForAll @LongRange(max = 1_000_000) long total,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 1000) Integer> weights) {
        List<BigDecimal> exact = weights.stream().map(BigDecimal::new).toList();
        List<Long> parts = GoalSplit.split(total, exact);
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(Math.abs(parts.get(i) * sum - total * weights.get(i))).isLessThan(sum);
        }
    }
}
