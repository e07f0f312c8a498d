package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A page as a reader of XML finds it: every part of the report in its element, in order, and named. */
class PageTest {

    private static final Cell ABSENT = Cell.of(new MetricValue.NotReported());

    private static Element page(Document document) {
        String html = Html.withDefaults().render(document);
        assertThat(html)
                .startsWith(
                        "<!DOCTYPE html>\n<html lang=\"" + document.language().tag() + "\">\n");
        // of all elements only these two are never closed
        return Picture.parse(html.replaceFirst("<!DOCTYPE html>", "").replaceAll("(<meta [^>]*)>", "$1/>"));
    }

    private static Element page(Block... blocks) {
        return page(new Document("T", Language.ENGLISH, List.of(Section.of("S", blocks))));
    }

    private static Element one(Element parent, String name) {
        List<Element> found = Picture.elements(parent, name).toList();
        assertThat(found).as(name).hasSize(1);
        return found.get(0);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static <T> List<T> each(Element parent, String name, Function<Element, T> what) {
        return Picture.elements(parent, name).map(what).toList();
    }

    private static Function<Element, String> attribute(String name) {
        return element -> element.getAttribute(name);
    }

    private static final Bars BARS = new Bars("Costs", List.of(Bars.Bar.of("Search", Cell.of(7))));

    @ParameterizedTest
    @EnumSource
    void everyPartOfTheReportHasItsElement(Language language) {
        Element page = page(new Document(
                "Week <9>",
                language,
                List.of(
                        Section.of(
                                "First & last",
                                new Block.Paragraph("\"Quoted\""),
                                new Block.Bullets(List.of("one", "two")),
                                new Block.Listing("  a <b>\n  c")),
                        Section.of("Second", Table.of("x").withRow(Cell.of(1)), BARS, BARS))));
        assertThat(page.getAttribute("lang")).isEqualTo(language.tag());
        Element head = children(page).get(0);
        assertThat(one(head, "title").getTextContent()).isEqualTo("Week <9>");
        assertThat(each(page, "h1", Element::getTextContent)).containsExactly("Week <9>");
        assertThat(each(page, "h2", Element::getTextContent)).containsExactly("First & last", "Second");
        assertThat(each(page, "h2", attribute("id"))).containsExactly("s1", "s2");
        assertThat(each(page, "section", attribute("aria-labelledby"))).containsExactly("s1", "s2");
        List<Element> sections = Picture.elements(page, "section").toList();
        assertThat(children(sections.get(0))).extracting(Element::getTagName).containsExactly("h2", "p", "ul", "pre");
        assertThat(each(page, "p", Element::getTextContent)).containsExactly("\"Quoted\"");
        assertThat(each(page, "li", Element::getTextContent)).containsExactly("one", "two");
        assertThat(each(page, "pre", Element::getTextContent)).containsExactly("  a <b>\n  c\n");
        assertThat(children(sections.get(1)))
                .extracting(Element::getTagName)
                .containsExactly("h2", "div", "figure", "figure");
        assertThat(each(page, "div", attribute("aria-labelledby"))).containsExactly("s2", "s2", "s2");
        assertThat(each(page, "div", attribute("class"))).containsOnly("frame");
        assertThat(each(page, "table", table -> Picture.elements(table, "td").count() + 1))
                .as("of a chart the empty header of its names and a figure")
                .containsExactly(1L, 3L, 3L);
        assertThat(each(page, "figcaption", Element::getTextContent)).containsExactly("Costs", "Costs");
        assertThat(each(page, "summary", Element::getTextContent))
                .containsOnly(
                        switch (language) {
                            case ENGLISH -> "The figures";
                            case FRENCH -> "Les chiffres";
                            case SPANISH -> "Las cifras";
                        });
        for (String name : List.of("h1", "h2", "p", "li", "figcaption")) {
            assertThat(each(page, name, attribute("dir"))).as(name).containsOnly("auto");
        }
    }

    /** 8 above it instead of 32, its title in the caption, its colours from the page, its names its own. */
    @Test
    void aPictureOnAPageIsDrawnWithoutItsTitle() {
        List<Picture> pictures = each(page(BARS, BARS), "svg", Picture::of);
        assertThat(pictures).hasSize(2);
        for (Picture picture : pictures) {
            assertThat(picture.boxes()).containsExactly(new Picture.Box(140, 12, 228, 19, "f"));
            assertThat(picture.words("h")).isEmpty();
            assertThat(picture.height()).isEqualTo(8 + 28 + 6);
            assertThat(picture.named("-t")).isEqualTo("Costs");
            assertThat(picture.named("-d")).isEqualTo("1 figures; lowest: Search 7; highest: Search 7.");
        }
        assertThat(each(page(BARS, BARS), "svg", attribute("aria-labelledby")))
                .containsExactly("c1-t c1-d", "c2-t c2-d");
        assertThat(each(page(BARS), "style", Element::getTextContent)).hasSize(1);
    }

    @Test
    void aPictureOfItsOwnBringsItsColours() {
        String svg = Svg.withDefaults().render(BARS, Language.FRENCH);
        Element root = Picture.parse(svg);
        assertThat(root.getAttribute("lang")).isEqualTo("fr");
        assertThat(each(root, "style", Element::getTextContent))
                .singleElement()
                .asString()
                .startsWith("svg{color-scheme:light;--ground:#ffffff;")
                .contains("}@media (prefers-color-scheme:dark){svg{color-scheme:dark;--ground:#12161c;")
                .contains("}}@media print{svg{color-scheme:light;--ground:#ffffff;")
                .contains("svg{background:var(--ground)}text{font:13px");
        assertThat(Picture.of(svg).words("h")).extracting(Picture.Words::text).containsExactly("Costs");
    }

    private static List<String> styles(Cell... row) {
        Table table = Table.of(Collections.nCopies(row.length, "x").toArray(String[]::new))
                .withRow(row);
        return each(Picture.parse(Html.withDefaults().render(table, Language.ENGLISH)), "tbody", body -> body).stream()
                .flatMap(body -> Picture.elements(body, "*"))
                .filter(cell ->
                        cell.getTagName().equals("td") || cell.getTagName().equals("th"))
                .map(attribute("class"))
                .toList();
    }

    /** n a figure, a one that is absent, p words of more than 24 letters, d a date; g, w and b what they mean. */
    @Test
    void aCellIsStyledByItsKindAndItsTone() {
        String longest = "l".repeat(24);
        assertThat(styles(
                        Cell.of("x"),
                        Cell.of(7),
                        ABSENT,
                        Cell.percent(MetricValue.ratio(1, 2)),
                        Cell.of(longest),
                        Cell.of(longest + "l"),
                        Cell.of(LocalDate.of(2026, 3, 3))))
                .containsExactly("", "n", "n a", "n", "", "p", "d");
        for (Tone tone : List.of(Tone.GOOD, Tone.WARNING, Tone.BAD)) {
            String style = switch (tone) {
                case NEUTRAL -> "";
                case GOOD -> "g";
                case WARNING -> "w";
                case BAD -> "b";
            };
            assertThat(styles(
                            Cell.judged(Cell.of("x"), tone, ""),
                            Cell.judged(Cell.of(7), tone, ""),
                            Cell.judged(Cell.of(longest), tone, ""),
                            Cell.judged(Cell.of(longest + "l"), tone, ""),
                            Cell.judged(Cell.of(LocalDate.of(2026, 3, 3)), tone, "")))
                    .containsExactly(style, "n " + style, style, "p " + style, style);
        }
        assertThat(styles(Cell.of("x"), Cell.judged(Cell.of(7), Tone.NEUTRAL, "")))
                .containsExactly("", "n");
    }

    /** A dash is as wide as a figure, not as words that break into lines. */
    @Test
    void onlyLongWordsAmongFiguresTakeMoreRoom() {
        Table table = Table.of("a", "b")
                .withRow(Cell.of("r"), Cell.of(2))
                .withRow(Cell.of("r"), Cell.of("\u2013"))
                .withRow(Cell.of("r"), Cell.of(""))
                .withRow(Cell.of("r"), Cell.of("x".repeat(10)))
                .withRow(Cell.of("r"), Cell.of("x".repeat(11)));
        Element html = Picture.parse(Html.withDefaults().render(table, Language.ENGLISH));
        assertThat(each(html, "td", attribute("class"))).containsExactly("n", "n", "n", "n", "x");
    }

    /** An empty header would be read out as a header; the place stays. */
    @Test
    void anEmptyHeaderIsNone() {
        Table table = Table.of("", "b").withRow(Cell.of("r"), Cell.of(1)).withRow(Cell.of(""), Cell.of(2));
        Element html = Picture.parse(Html.withDefaults().render(table, Language.ENGLISH));
        assertThat(each(html, "th", Element::getTextContent)).containsExactly("b", "r");
        assertThat(each(html, "td", Element::getTextContent)).containsExactly("", "1", "", "2");
        assertThat(each(html, "tr", row -> children(row).size())).containsExactly(2, 2, 2);
    }

    /** Words in a column of figures stand where the figures do, but not the name of the row. */
    @Test
    void wordsAmongFiguresStandAtTheEnd() {
        Table table = Table.of("a", "b", "c")
                .withRow(Cell.of(1), Cell.of(2), Cell.of("x"))
                .withRow(Cell.of("x"), Cell.of("y"), Cell.of("z"));
        Element html = Picture.parse(Html.withDefaults().render(table, Language.ENGLISH));
        assertThat(each(html, "th", attribute("class"))).containsExactly("n", "n", "", "n", "");
        assertThat(each(html, "td", attribute("class"))).containsExactly("n", "", "n", "");
        assertThat(each(html, "th", attribute("scope"))).containsExactly("col", "col", "col", "row", "row");
        assertThat(each(html, "th", Element::getTextContent)).containsExactly("a", "b", "c", "1", "x");
        assertThat(html.getAttribute("class")).isEmpty();
    }

    @Test
    void aTableOfMoreThanTenColumnsIsWrittenSmaller() {
        for (int columns : new int[] {1, 10, 11, 12}) {
            Table table = Table.of(Collections.nCopies(columns, "x").toArray(String[]::new));
            assertThat(Picture.parse(Html.withDefaults().render(table, Language.ENGLISH))
                            .getAttribute("class"))
                    .isEqualTo(columns > 10 ? "wide" : "");
        }
    }

    @Test
    void datesDoNotBreakWhereverTheyStand() {
        Element page = page(
                new Block.Paragraph("2026-03-03"),
                new Block.Paragraph("a 2026-03-03 18:00 b & 2026-W09, c"),
                new Block.Paragraph("12026-03-03 is none"),
                new Block.Paragraph("-no- <date>"));
        List<Element> paragraphs = Picture.elements(page, "p").toList();
        assertThat(paragraphs)
                .extracting(Element::getTextContent)
                .containsExactly(
                        "2026-03-03", "a 2026-03-03 18:00 b & 2026-W09, c", "12026-03-03 is none", "-no- <date>");
        assertThat(paragraphs)
                .extracting(paragraph -> each(paragraph, "span", Element::getTextContent))
                .containsExactly(List.of("2026-03-03"), List.of("2026-03-03 18:00", "2026-W09"), List.of(), List.of());
        assertThat(each(page, "span", attribute("class"))).containsOnly("d");
    }

    /** In a box of 120 by 18, 2 below the top: 2 from its sides, so 116 by 14; 0, 7 and 14 at 18, 11 and 4. */
    @Test
    void aCourseTellsItsEndsToThoseWhoDoNotSeeIt() {
        Table table = Table.of("a", "b")
                .withRow(
                        Cell.of("leads"),
                        Cell.course(List.of(
                                MetricValue.count(7),
                                new MetricValue.NotReported(),
                                MetricValue.count(14),
                                MetricValue.count(0),
                                MetricValue.count(7))))
                .withRow(Cell.of("none"), Cell.course(List.of(new MetricValue.NotReported())));
        Element html = Picture.parse(Html.withDefaults().render(table, Language.ENGLISH));
        List<Element> courses = Picture.elements(html, "svg").toList();
        assertThat(courses)
                .extracting(course -> one(course, "title").getTextContent())
                .containsExactly("lowest 0, highest 14", "");
        assertThat(Picture.of(courses.get(0)).courses())
                .containsExactly(new Picture.Course(
                        List.of(
                                List.of(new Picture.Point(2, 11)),
                                List.of(
                                        new Picture.Point(60, 4),
                                        new Picture.Point(89, 18),
                                        new Picture.Point(118, 11))),
                        "l"));
        assertThat(Picture.of(courses.get(0)).signs()).containsExactly(new Picture.Sign(118, 11, "f", ""));
        assertThat(Picture.of(courses.get(1)).courses()).isEmpty();
    }

    /** Figures that are the same, but written otherwise: the first of them is told. */
    @Test
    void ofEqualFiguresTheFirstIsTold() {
        Table table = Table.of("a", "b")
                .withRow(
                        Cell.of("x"),
                        Cell.course(List.of(MetricValue.ratio(1, 2), new MetricValue.Quantity(new BigDecimal("0.5")))));
        assertThat(one(Picture.parse(Html.withDefaults().render(table, Language.ENGLISH)), "title")
                        .getTextContent())
                .isEqualTo("lowest " + MetricValue.ratio(1, 2).toText(Language.ENGLISH) + ", highest "
                        + MetricValue.ratio(1, 2).toText(Language.ENGLISH));
    }
}
