package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RendererTest {

    @Test
    void aTableInPlainTextAlignsFiguresToTheRightAndWordsToTheLeft() {
        Table table = Table.of("Channel", "CPL", "Share", "Since")
                .withRow(
                        Cell.of("search"),
                        Cell.of(MetricValue.unitCost(Money.of("4820", "EUR"), 160)),
                        Cell.percent(MetricValue.ratio(1, 3)),
                        Cell.of(LocalDate.of(2026, 3, 1)))
                .withRow(
                        Cell.of("événements"),
                        Cell.of(MetricValue.unitCost(Money.of("97.5", "EUR"), 0)),
                        Cell.percent(new MetricValue.NotReported()),
                        Cell.of(""));
        assertThat(PlainText.withDefaults().render(table, Language.ENGLISH)).isEqualTo("""
                        Channel                                     CPL         Share  Since
                        -------------------------------------------------------------------------
                        search                                EUR 30.12        33.3 %  2026-03-01
                        événements  undefined: EUR 97.50 without result  not reported
                        """);
    }

    @Test
    void wordsOfATableThatIsTooWideWrapAt40Characters() {
        String note = "spend without Direct (spend: not applicable); clicks without Events";
        Table table = Table.of("Channel", "Sales", "Note").withRow(Cell.of("Total"), Cell.of(36), Cell.of(note));
        assertThat(PlainText.withDefaults().withWidth(60).render(table, Language.ENGLISH))
                .isEqualTo("""
                        Channel  Sales  Note
                        --------------------------------------------------
                        Total       36  spend without Direct (spend: not
                                        applicable); clicks without Events
                        """);
        assertThat(PlainText.withDefaults().render(table, Language.ENGLISH)).contains(note);
    }

    private static Table weeks() {
        Table table = Table.of("Metric", "Team", "W01", "W02", "W03");
        for (String team : List.of("North", "South")) {
            table = table.withRow(Cell.of("leads"), Cell.of(team), Cell.of(1_001), Cell.of(1_002), Cell.of(1_003));
        }
        return table;
    }

    /** Metric and team take 13 characters and a week 7 more: two weeks fit into 27, and no two rows share both. */
    @Test
    void aTableThatIsStillTooWideIsWrittenInPartsThatTellTheRowsApart() {
        assertThat(PlainText.withDefaults().withWidth(27).render(weeks(), Language.ENGLISH))
                .isEqualTo("""
                        Metric  Team     W01    W02
                        ---------------------------
                        leads   North  1,001  1,002
                        leads   South  1,001  1,002

                        Metric  Team     W03
                        --------------------
                        leads   North  1,003
                        leads   South  1,003
                        """);
        assertThat(Markdown.withDefaults().withWidth(27).render(weeks(), Language.ENGLISH))
                .isEqualTo("""
                        | Metric | Team | W01 | W02 |
                        | --- | --- | ---: | ---: |
                        | leads | North | 1,001 | 1,002 |
                        | leads | South | 1,001 | 1,002 |

                        | Metric | Team | W03 |
                        | --- | --- | ---: |
                        | leads | North | 1,003 |
                        | leads | South | 1,003 |
                        """);
        assertThat(PlainText.withDefaults().withWidth(34).render(weeks(), Language.ENGLISH))
                .hasLineCount(4);
    }

    /** Beside names that take half of the page nothing else repeats; a cell wider than the page stands alone, uncut. */
    @Test
    void noCellIsCutWhereNothingFits() {
        String word = "a".repeat(30);
        Table table = Table.of("Name", "Word").withRow(Cell.of("x"), Cell.of(word));
        assertThat(PlainText.withDefaults().withWidth(20).render(table, Language.ENGLISH))
                .contains("x     " + word + "\n");
        assertThat(PlainText.withDefaults().withWidth(20).render(weeks(), Language.ENGLISH))
                .startsWith("Metric  Team     W01\n")
                .contains("Metric    W02    W03\n");
    }

    @Test
    void fixedDecimalsLineUp() {
        Table table = Table.of("x")
                .withRow(Cell.fixed(new BigDecimal("58.7"), 2))
                .withRow(Cell.fixed(new BigDecimal("-0.125"), 2))
                .withRow(Cell.fixed(new BigDecimal("1234"), 2))
                .withRow(Cell.fixed(MetricValue.ratio(14400, 4820), 2))
                .withRow(Cell.fixed(new MetricValue.Pending(), 2));
        assertThat(PlainText.withDefaults()
                        .render(table, Language.ENGLISH)
                        .lines()
                        .skip(2))
                .containsExactly("   58.70", "   -0.12", "1,234.00", "    2.99", " pending");
    }

    @Test
    void aTableInMarkdownEscapesWhatTheDataHolds() {
        Table hostile = Table.of("a|b").withRow(Cell.of("<script>x|y</script>\n[l](u) *b* `c`"));
        assertThat(Markdown.withDefaults().render(hostile, Language.ENGLISH))
                .isEqualTo("| a\\|b |\n| --- |\n| \\<script\\>x\\|y\\</script\\> \\[l\\](u) \\*b\\* \\`c\\` |\n");
    }

    @Test
    void figuresAreWrittenInTheLanguageOfTheDocument() {
        Document rapport = new Document(
                "Coûts",
                Language.FRENCH,
                List.of(Section.of(
                        "Par canal",
                        Table.of("Canal", "Coût", "Part")
                                .withRow(
                                        Cell.of("recherche"),
                                        Cell.of(new MetricValue.Amount(Money.of("1234.5", "EUR"))),
                                        Cell.percent(MetricValue.ratio(1, 8))))));
        assertThat(Markdown.withDefaults().render(rapport))
                .isEqualTo(
                        "# Coûts\n\n## Par canal\n\n| Canal | Coût | Part |\n| --- | ---: | ---: |\n| recherche | 1\u202f234,50\u00a0EUR | 12,5\u00a0% |\n");
    }

    @Test
    void aDocumentInPlainTextHasUnderlinedHeadingsWrappedParagraphsAndKeptListings() {
        Document report = new Document(
                "Week",
                Language.ENGLISH,
                List.of(Section.of(
                        "Findings",
                        new Block.Paragraph("one two three four five six"),
                        new Block.Bullets(List.of("alpha beta gamma delta", "x")),
                        new Block.Listing("  +20  kept\n   -1  as is"))));
        assertThat(PlainText.withDefaults().withWidth(20).render(report)).isEqualTo("""
                        Week
                        ====

                        Findings
                        --------

                        one two three four
                        five six

                        - alpha beta gamma
                          delta
                        - x

                          +20  kept
                           -1  as is
                        """);
    }

    @Test
    void controlCharactersAndDirectionMarksDoNotPass() {
        Table hostile = Table.of("x").withRow(Cell.of("a\u001b[31mb\u202ec\u0000"));
        assertThat(PlainText.withDefaults().render(hostile, Language.ENGLISH))
                .contains("a\ufffd[31mb\ufffdc\ufffd")
                .doesNotContain("\u001b", "\u202e", "\u0000");
    }

    @Test
    void markdownParagraphsDoNotTurnIntoListsOrHeadings() {
        Document report = new Document(
                "T",
                Language.ENGLISH,
                List.of(Section.of(
                        "S",
                        new Block.Paragraph("- no list"),
                        new Block.Paragraph("1. no number"),
                        new Block.Paragraph("# no heading"),
                        new Block.Listing("```\ncode"))));
        assertThat(Markdown.withDefaults().render(report))
                .isEqualTo(
                        "# T\n\n## S\n\n\\- no list\n\n1\\. no number\n\n\\# no heading\n\n````text\n```\ncode\n````\n");
    }

    /** 12 % alone could be 12 % of the other figure. */
    @Test
    void aChangeHasItsSign() {
        Table table = Table.of("x", "Change")
                .withRow(Cell.of("more"), Cell.change(MetricValue.ratio(1, 8)))
                .withRow(Cell.of("less"), Cell.change(MetricValue.ratio(-1, 8)))
                .withRow(Cell.of("same"), Cell.change(MetricValue.ratio(0, 8)))
                .withRow(Cell.of("hardly more"), Cell.change(MetricValue.ratio(1, 8000)))
                .withRow(Cell.of("new"), Cell.change(new MetricValue.NotReported()));
        assertThat(PlainText.withDefaults().render(table, Language.SPANISH)).isEqualTo("""
                x               Change
                ----------------------
                more           +12,5\u00a0%
                less           -12,5\u00a0%
                same             0,0\u00a0%
                hardly more   +0,012\u00a0%
                new          sin datos
                """);
        assertThat(Html.withDefaults().render(table, Language.FRENCH))
                .contains("<th scope=\"row\" dir=\"auto\">more</th><td class=\"n\">+12,5\u00a0%</td>");
    }

    @Test
    void percentagesAreRoundedOnceHalfEven() {
        // 2.25 % and 2.35 % lie half way between two tenths
        Table table = Table.of("x")
                .withRow(Cell.percent(MetricValue.ratio(225, 10000)))
                .withRow(Cell.percent(MetricValue.ratio(235, 10000)))
                .withRow(Cell.percent(MetricValue.ratio(0, 7)))
                .withRow(Cell.percent(MetricValue.ratio(38165, 213434828)))
                .withRow(Cell.percent(MetricValue.ratio(-1, 2000)))
                .withRow(Cell.percent(MetricValue.ratio(999, 1000000)))
                .withRow(Cell.percent(MetricValue.ratio(9999, 10000000)));
        assertThat(PlainText.withDefaults()
                        .render(table, Language.ENGLISH)
                        .lines()
                        .skip(2)
                        .map(String::strip))
                .containsExactly("2.2 %", "2.4 %", "0.0 %", "0.018 %", "-0.050 %", "0.1 %", "0.1 %");
    }

    @Test
    void aWidthTooSmallToReadIsRefused() {
        assertThatThrownBy(() -> PlainText.withDefaults().withWidth(19))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width is 19, below the least allowed value 20; give 20 or more");
    }

    /** A letter of Chinese, Japanese or Korean takes two columns, a mark none: what stands behind them is aligned. */
    @Test
    void columnsOfBroadLettersAreAligned() {
        Table table = Table.of("City", "Leads")
                .withRow(Cell.of("\u6771\u4eac"), Cell.of(7))
                .withRow(Cell.of("\uc11c\uc6b8 Seoul"), Cell.of(12))
                .withRow(Cell.of("Ko\u0308ln"), Cell.of(9));
        assertThat(PlainText.withDefaults().render(table, Language.ENGLISH))
                .isEqualTo("City        Leads\n"
                        + "-----------------\n"
                        + "\u6771\u4eac            7\n"
                        + "\uc11c\uc6b8 Seoul     12\n"
                        + "Ko\u0308ln            9\n");
    }
}
