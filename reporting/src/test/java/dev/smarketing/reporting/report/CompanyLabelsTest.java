package dev.smarketing.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.glossary.LabelKind;
import dev.smarketing.core.glossary.LabelStatus;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A company that has words of its own for what the field calls spend and MQL. */
class CompanyLabelsTest {

    private static Terms company(String metric, Label... labels) {
        Concept.Builder concept =
                Concept.builder("own").usedBy(Department.of("marketing")).metric(metric);
        for (Label label : labels) {
            concept.label(label);
        }
        return Terms.of(Glossary.builder()
                .languages("en", "fr")
                .concept(concept.build())
                .build()
                .asOf(SampleMeetings.TODAY));
    }

    private static Document report(Block... blocks) {
        return new Document("spend of MQLs", Language.ENGLISH, List.of(Section.of("spend", blocks)));
    }

    private static Section first(Terms terms, Block... blocks) {
        return terms.addTo(report(blocks)).sections().get(0);
    }

    /** Its word only: abbreviations stay. */
    @Test
    void aWordIsReplacedWhereItStandsAlone() {
        Terms terms = company("spend", Label.word("en", "outlay"));
        Document told = terms.addTo(report(new Block.Paragraph("spend"), new Block.Bullets(List.of("spend", "CPL"))));
        assertThat(told.title()).isEqualTo("spend of MQLs");
        assertThat(told.sections().get(0))
                .isEqualTo(Section.of(
                        "outlay", new Block.Paragraph("outlay"), new Block.Bullets(List.of("outlay", "CPL"))));
    }

    /** Its abbreviation only: it writes the word as the field does, so that no word is replaced. */
    @Test
    void anAbbreviationIsReplacedWhereverItStands() {
        Terms terms = company(
                "mqls",
                Label.word("en", "marketing qualified lead").withPlural("marketing qualified leads"),
                Label.abbreviation("en", "RDP").withPlural("RDPs"));
        Document told = terms.addTo(report(new Block.Paragraph("marketing qualified lead")));
        assertThat(told.title()).isEqualTo("spend of RDPs");
        assertThat(told.sections().get(0))
                .isEqualTo(Section.of("spend", new Block.Paragraph("marketing qualified lead")));
    }

    /** Not the hidden one, not one that is to be replaced itself, not that of another language. */
    @Test
    void theLabelToShowIsChosen() {
        Label old = Label.word("en", "expenditure").withKind(LabelKind.ALTERNATIVE);
        Label french = Label.word("fr", "frais");
        for (Label unfit : List.of(
                Label.word("en", "outley").withKind(LabelKind.HIDDEN),
                old.withStatus(LabelStatus.DEPRECATED),
                old.withStatus(LabelStatus.AVOID))) {
            Label other = Label.word("en", "outlay").withKind(LabelKind.ALTERNATIVE);
            assertThat(first(company("spend", french, unfit, other), new Block.Paragraph("x"))
                            .heading())
                    .as("not %s", unfit)
                    .isEqualTo("outlay");
            assertThat(first(company("spend", french, unfit), new Block.Paragraph("x"))
                            .heading())
                    .as("nothing beside %s", unfit)
                    .isEqualTo("spend");
        }
    }

    /** The preferred label before an alternative, whichever was given first. */
    @Test
    void thePreferredLabelComesFirst() {
        assertThat(first(
                                company(
                                        "spend",
                                        Label.word("en", "expenditure").withKind(LabelKind.ALTERNATIVE),
                                        Label.word("en", "outlay")),
                                new Block.Paragraph("x"))
                        .heading())
                .isEqualTo("outlay");
    }

    /** It does not abbreviate: its word stands for the abbreviation, with its own plural or as it is. */
    @Test
    void whoDoesNotAbbreviateIsGivenTheWord() {
        assertThat(company("mqls", Label.word("en", "ready prospect").withPlural("ready prospects"))
                        .addTo(report())
                        .title())
                .isEqualTo("spend of ready prospects");
        assertThat(company("mqls", Label.word("en", "ready prospect"))
                        .addTo(report())
                        .title())
                .isEqualTo("spend of ready prospect");
    }

    @Test
    void chartsAndTablesAreLabelledToo() {
        List<MetricValue> course = List.of(MetricValue.count(1));
        Trend trend = new Trend("spend", List.of(Trend.Point.of("W1", Cell.of(1))), List.of());
        assertThat(first(
                                company("spend", Label.word("en", "outlay")),
                                new Bars("spend", List.of(new Bars.Bar("spend", Cell.of(1), Tone.BAD, "spend"))),
                                new Funnel("spend", List.of(new Funnel.Stage("spend", 3))),
                                new Strips(
                                        "spend",
                                        List.of(new Strips.Strip("spend", course, Cell.of(1), Tone.GOOD, "spend"))),
                                trend,
                                new Block.Listing("spend"),
                                Table.of("spend", "x")
                                        .withRow(Cell.of("spend"), Cell.judged(Cell.of("spend"), Tone.WARNING, "*"))
                                        .withRow(Cell.of(7), Cell.judged(Cell.of(7), Tone.GOOD, "")))
                        .blocks())
                .containsExactly(
                        new Bars("outlay", List.of(new Bars.Bar("outlay", Cell.of(1), Tone.BAD, "spend"))),
                        new Funnel("outlay", List.of(new Funnel.Stage("outlay", 3))),
                        new Strips(
                                "outlay", List.of(new Strips.Strip("outlay", course, Cell.of(1), Tone.GOOD, "spend"))),
                        trend,
                        new Block.Listing("spend"),
                        Table.of("outlay", "x")
                                .withRow(Cell.of("outlay"), Cell.judged(Cell.of("outlay"), Tone.WARNING, "*"))
                                .withRow(Cell.of(7), Cell.judged(Cell.of(7), Tone.GOOD, "")));
    }
}
