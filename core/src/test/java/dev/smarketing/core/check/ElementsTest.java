package dev.smarketing.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.view.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A null inside a list or among several arguments is named with its place. */
class ElementsTest {

    @Test
    void aListIsCopiedAndAnUnchangeableOneStaysItself() {
        List<String> given = new ArrayList<>(List.of("a", "b"));
        List<String> copy = Require.elements(given, "names");
        given.clear();
        assertThat(copy).containsExactly("a", "b").isUnmodifiable();
        assertThat(Require.elements(copy, "names")).isSameAs(copy);
        assertThat(Require.elements(new String[] {"a"}, "names")).containsExactly("a");
    }

    @Test
    void aNullIsNamedWithThePlaceOfTheFirst() {
        assertThatNullPointerException()
                .isThrownBy(() -> Require.elements(Arrays.asList("a", null, null), "names"))
                .withMessage("names[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> Require.elements(new String[] {null}, "names"))
                .withMessage("names[0]");
        assertThatNullPointerException()
                .isThrownBy(() -> Require.elements((List<String>) null, "names"))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> Require.elements((String[]) null, "names"))
                .withMessage("names");
    }

    @Test
    void factoriesNameIt() {
        BacklogItem item = BacklogItem.of("a", "A");
        assertThatNullPointerException()
                .isThrownBy(() -> Backlog.of(item, null))
                .withMessage("items[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> item.needing("b", "c", null))
                .withMessage("ids[2]");
        assertThatNullPointerException()
                .isThrownBy(() -> HandoffLog.of(new HandoffFact[] {null}))
                .withMessage("facts[0]");
        assertThatNullPointerException()
                .isThrownBy(() -> Finding.of(FindingCode.READINGS_WITHOUT_ROW, "a", (String) null))
                .withMessage("subjects[1]");
        assertThatNullPointerException()
                .isThrownBy(() -> new Section("heading", Arrays.asList(null, null)))
                .withMessage("blocks[0]");
    }
}
