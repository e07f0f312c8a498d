package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static final Backlog MOVED = backlog(
                    "SSSS",
                    item("a", "1"),
                    item("b", "1"),
                    item("c", "1").requestedBy("Ben", LocalDate.of(2026, 2, 1)).confirmedOn(LocalDate.of(2026, 2, 20)),
                    item("d", "1"))
            .rerank("d", 1, DAY, "Ana", "trade fair") // d a b c
            .rerank("c", 2, DAY.plusDays(1), "Eva", "customer asked") // d c a b
            .rerank("a", 4, DAY.plusDays(2), "Ana", "can wait"); // d c b a

    @Test
    void whyAnItemIsAtItsPlaceAndWhatWouldMoveIt() {
        ItemReplay replay = MOVED.replay("c", QUARTER, TODAY);
        assertThat(replay.place()).isEqualTo(2);
        assertThat(replay.ahead()).containsExactly("d");
        assertThat(replay.toText(Language.ENGLISH)).isEqualTo("""
                c is at place 2, after d
                2026-02-01 requested by Ben
                2026-02-20 confirmed
                2026-03-01 Should in 2026-Q2, Ana: agreed
                2026-03-10 d moved from 4 to 1, Ana: trade fair; taken back, it would be at place 1
                2026-03-11 moved from 4 to 2, Eva: customer asked; taken back, it would be at place 4""");
        assertThat(replay.toText(Language.FRENCH)).isEqualTo("""
                c est à la place 2, après d
                2026-02-01 demandé par Ben
                2026-02-20 confirmé
                2026-03-01 Should pour 2026-Q2, Ana\u00a0: agreed
                2026-03-10 d passé de la place 4 à la place 1, Ana\u00a0: trade fair\u00a0; sans ce déplacement, il serait à la place 1
                2026-03-11 passé de la place 4 à la place 2, Eva\u00a0: customer asked\u00a0; sans ce déplacement, il serait à la place 4""");
        assertThat(replay.table(Language.ENGLISH).rows().get(3))
                .isEqualTo(List.of(Cell.of(DAY), Cell.of("d moved from 4 to 1, Ana: trade fair"), Cell.of(1)));
        assertThat(MOVED.replay("c", QUARTER, LocalDate.of(2026, 3, 10)).entries())
                .hasSize(4);
    }

    @Test
    void aMoveDownIsToldToTheItemsItLetPass() {
        ItemReplay b = MOVED.replay("b", QUARTER, TODAY);
        assertThat(b.toText(Language.ENGLISH)).isEqualTo("""
                b is at place 3, after d, c
                2026-03-01 Should in 2026-Q2, Ana: agreed
                2026-03-10 d moved from 4 to 1, Ana: trade fair; taken back, it would be at place 2
                2026-03-11 c moved from 4 to 2, Eva: customer asked; taken back, it would be at place 2
                2026-03-12 a moved from 3 to 4, Ana: can wait; taken back, it would be at place 4""");
    }

    @Test
    void movesGoThroughPlainDataAndAreChecked() {
        assertThat(Backlog.fromData(MOVED.toData())).isEqualTo(MOVED);
        assertThat(MOVED.moves().get(0).passed()).containsExactly("a", "b", "c");
        assertThatThrownBy(() -> new RankMove("a", 1, 3, List.of("b"), DAY, "Ana", "why"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the move of 'a' from 1 to 3 passes 1 items [b]; name the 2 it passes");
        assertThat(MOVED.without("d").replay("b", QUARTER, TODAY).place()).isEqualTo(2);
    }

    @Test
    void whatIfOneMoreCampaignCameIn() {
        Backlog backlog = backlog("SSC", item("x", "6", 10), item("y", "4", 6), item("z", "3", 9));
        BacklogItem campaign = item("campaign", "5", 12);
        WhatIf answer = backlog.whatIf(campaign, Plans.decision("campaign", Priority.SHOULD), decimal("10"), TODAY);
        assertThat(answer.before().ids()).containsExactly("x", "y");
        // y and campaign are worth 18 in 9 of 10, x and y 16; z does not fit any more
        assertThat(answer.after().ids()).containsExactly("y", "campaign");
        assertThat(answer.isPlanned()).isTrue();
        assertThat(answer.dropped()).containsExactly("x");
        assertThat(answer.entered()).containsExactly("campaign");
        assertThat(answer).hasToString("with 'campaign': in [campaign], out [x]");
        assertThat(backlog.has("campaign")).isFalse();
        WhatIf impossible =
                backlog.whatIf(item("big", "11"), Plans.decision("big", Priority.MUST), decimal("10"), TODAY);
        assertThat(impossible.isPlanned()).isFalse();
        assertThat(impossible.dropped()).containsExactly("x", "y");
        assertThat(impossible.toText(Language.ENGLISH))
                .startsWith("with 'big': Plan for 2026-Q2 on 2026-04-01: no plan, the Musts do not fit");
        assertThatThrownBy(() -> backlog.whatIf(campaign, Plans.decision("x", Priority.MUST), decimal("1"), TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the decision is on 'x', not on 'campaign'; decide on the item that is added");
    }
}
