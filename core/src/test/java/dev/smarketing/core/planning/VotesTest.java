package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.text.Language;
import org.junit.jupiter.api.Test;

class VotesTest {

    private static final Backlog BACKLOG = backlog("SSS", item("a", "1"), item("b", "1"), item("c", "1"));
    private static final Votes P39 = Votes.none()
            .cast("Ben", "a", decimal("5"))
            .cast("Cleo", "b", decimal("3"))
            .cast("the boss", "b", decimal("10"));

    @Test
    void p39WhatOneStakeholderDecidesAlone() {
        VoteCount count = P39.count(BACKLOG);
        assertThat(count.places()).containsExactly("b", "a", "c");
        assertThat(count.sum("b")).isEqualByComparingTo("13");
        assertThat(count.sum("c")).isZero();
        assertThat(P39.without("the boss").count(BACKLOG).places()).containsExactly("a", "b", "c");
        assertThat(count.effectOf("the boss"))
                .containsExactly(new VoteCount.PlaceChange("b", 1, 2), new VoteCount.PlaceChange("a", 2, 1));
        assertThat(count.effectOf("Cleo")).isEmpty();
        Finding finding = count.findings().get(0);
        assertThat(count.findings()).hasSize(1);
        assertThat(finding).hasToString("VOT-01 the votes of the boss alone decide the first place: b -> a");
        assertThat(count.toText(Language.FRENCH)).isEqualTo("""
                1. b\u00a0: 13
                2. a\u00a0: 5
                3. c\u00a0: 0
                VOT-01 les voix de the boss décident seules de la première place\u00a0: b -> a""");
        assertThat(finding.toText(Language.SPANISH))
                .isEqualTo("los votos de the boss deciden por sí solos el primer puesto: b -> a");
    }

    @Test
    void equalSumsStandByRank() {
        assertThat(Votes.none()
                        .cast("Ben", "c")
                        .cast("Cleo", "b")
                        .count(BACKLOG)
                        .places())
                .containsExactly("b", "c", "a");
        assertThat(Votes.none().count(BACKLOG).places()).containsExactly("a", "b", "c");
        assertThat(Votes.none().count(Backlog.empty()).findings()).isEmpty();
    }

    @Test
    void dataTableAndRefusals() {
        assertThat(Votes.fromData(P39.toData())).isEqualTo(P39);
        assertThat(P39.count(BACKLOG).table(Language.SPANISH).columns())
                .containsExactly("Puesto", "Elemento", "Votos", "Rango");
        assertThatThrownBy(() -> P39.cast("Ben", "a", decimal("0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight of the vote for 'a' is 0, not above 0; give more than 0");
        assertThatThrownBy(() -> P39.without("Dan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Dan' has not voted; name one of [Ben, Cleo, the boss]");
        assertThatThrownBy(() -> P39.cast("Ben", "zz").count(BACKLOG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 'zz' is not in the backlog; add it first");
    }
}
