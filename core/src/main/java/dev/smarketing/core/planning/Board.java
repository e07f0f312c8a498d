package dev.smarketing.core.planning;

import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** All items of a backlog by category, in each by rank: what people stand before when they talk about priorities. */
public final class Board {

    private final Timeframe timeframe;
    private final LocalDate asOf;
    private final List<Column> columns;

    private Board(Timeframe timeframe, LocalDate asOf, List<Column> columns) {
        this.timeframe = timeframe;
        this.asOf = asOf;
        this.columns = Require.elements(columns, "columns");
    }

    /**
     * An item on the board.
     *
     * @param item the item
     * @param rank its rank in the backlog
     */
    public record Card(BacklogItem item, int rank) {
        /**
         * An item on the board.
         *
         * @param item the item
         * @param rank its rank in the backlog
         */
        public Card {
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * A category.
     *
     * @param priority the category
     * @param cards its items, best rank first
     */
    public record Column(Priority priority, List<Card> cards) {
        /**
         * A category.
         *
         * @param priority the category
         * @param cards its items, best rank first
         */
        public Column {
            Objects.requireNonNull(priority, "priority");
            cards = Require.elements(cards, "cards");
        }

        /**
         * The effort in it.
         *
         * @return the sum of the known efforts
         */
        public BigDecimal effort() {
            return Decimals.canonical(cards.stream()
                    .flatMap(card -> card.item().effort().stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    static Board of(Situation situation) {
        List<Column> columns = new ArrayList<>();
        for (Priority priority : Priority.values()) {
            columns.add(new Column(
                    priority,
                    situation.all(priority).stream()
                            .mapToObj(index -> new Card(situation.item(index), index + 1))
                            .toList()));
        }
        return new Board(situation.timeframe(), situation.asOf(), columns);
    }

    /**
     * The categories.
     *
     * @return all of them, from Must to undecided, also empty ones
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * The board as a table.
     *
     * @param language the language of headings and categories
     * @return category, rank, item, effort, value, needs, outcome
     */
    public Table table(Language language) {
        return PlanningTables.board(this, language);
    }

    /**
     * The board as a part of a report.
     *
     * @param language the language
     * @return timeframe and date as the heading, then the table
     */
    public Section section(Language language) {
        return Section.of(heading(language), table(language));
    }

    private String heading(Language language) {
        Objects.requireNonNull(language, "language");
        return language.pick("Board of ", "Tableau de ", "Tablero de ")
                + timeframe.toText(language)
                + language.pick(" on ", " au ", " a fecha de ")
                + asOf;
    }

    /**
     * The board as text.
     *
     * @param language the language
     * @return a heading, then each category that holds items with its effort, followed by a line for each item
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder(heading(language));
        for (Column column : columns) {
            if (column.cards().isEmpty()) {
                continue;
            }
            text.append('\n')
                    .append(column.priority().toText(language))
                    .append(" (")
                    .append(Numerals.exact(column.effort(), language))
                    .append(')');
            for (Card card : column.cards()) {
                text.append("\n  ")
                        .append(card.rank())
                        .append(". ")
                        .append(card.item().title())
                        .append(card.item()
                                .effort()
                                .map((BigDecimal effort) -> ", " + Numerals.exact(effort, language))
                                .orElse(""));
            }
        }
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Board that
                && timeframe.equals(that.timeframe)
                && asOf.equals(that.asOf)
                && columns.equals(that.columns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(timeframe, asOf, columns);
    }

    /**
     * As {@link #toText} in English.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
