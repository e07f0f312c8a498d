package dev.smarketing.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTest {

    @Test
    void aRowMustHaveOneCellAColumn() {
        assertThatThrownBy(() ->
                        Table.of("a", "b").withRow(Cell.of("x"), Cell.of(1)).withRow(Cell.of("y")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 2 has 1 cells for the 2 columns [a, b]; give one cell a column");
    }

    @Test
    void aTableNeedsAColumn() {
        assertThatThrownBy(Table::of).hasMessage("a table has no column; name at least one");
    }

    @Test
    void addingARowChangesACopy() {
        Table empty = Table.of("a");
        assertThat(empty.withRow(Cell.of("x")).rows()).containsExactly(List.of(new Cell.Words("x")));
        assertThat(empty.rows()).isEmpty();
    }

    @Test
    void columnsThatHoldNothingCanBeLeftOut() {
        Table table = Table.of("a", "b", "c", "d")
                .withRow(Cell.of(""), Cell.of(""), Cell.of("x"), Cell.of(""))
                .withRow(Cell.of(""), Cell.of(""), Cell.of(""), Cell.of(0));
        assertThat(table.withoutEmptyColumns())
                .isEqualTo(Table.of("a", "c", "d")
                        .withRow(Cell.of(""), Cell.of("x"), Cell.of(""))
                        .withRow(Cell.of(""), Cell.of(""), Cell.of(0)));
        assertThat(Table.of("a", "b").withoutEmptyColumns()).isEqualTo(Table.of("a"));
    }

    @Test
    void aChangeIsAShareOrAnAbsence() {
        assertThat(Cell.change(MetricValue.ratio(1, 2))).isEqualTo(new Cell.Change(MetricValue.ratio(1, 2)));
        assertThat(Cell.change(new MetricValue.Pending())).isInstanceOf(Cell.Change.class);
        assertThatThrownBy(() -> Cell.change(MetricValue.count(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 is not a share; give a ratio or an absence");
    }

    @Test
    void onlySharesAndAbsencesAreShownAsPercent() {
        assertThat(Cell.percent(MetricValue.ratio(1, 2))).isEqualTo(new Cell.Percent(MetricValue.ratio(1, 2)));
        assertThat(Cell.percent(new MetricValue.Pending())).isInstanceOf(Cell.Percent.class);
        assertThatThrownBy(() -> Cell.percent(MetricValue.count(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 is not a share; give a ratio or an absence");
    }

    @Test
    void moneyKeepsTheDecimalsOfItsCurrency() {
        assertThatThrownBy(() -> Cell.fixed(MetricValue.unitCost(Money.of("5", "EUR"), 2), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EUR 2.50 is money, whose decimals are those of its currency; give a number or a ratio");
        assertThatThrownBy(() -> Cell.fixed(new MetricValue.Amount(Money.of("5", "EUR")), 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("EUR 5.00 is money, whose decimals are those of its currency; give a number or a ratio");
    }

    @Test
    void headingsAndTitlesAreNotBlank() {
        assertThatThrownBy(() -> Section.of(" "))
                .hasMessage("heading is blank; give it at least one visible character");
        assertThatThrownBy(() -> new Document("", Language.ENGLISH, List.of()))
                .hasMessage("title is blank; give it at least one visible character");
    }
}
