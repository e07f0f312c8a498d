package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.BurnUp;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.HeatMap;
import dev.smarketing.core.view.Histogram;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import dev.smarketing.reporting.render.Html;
import dev.smarketing.reporting.render.Markdown;
import dev.smarketing.reporting.render.PlainText;
import dev.smarketing.reporting.render.Svg;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * Whatever a text holds, it stays text: read back by independent parsers, it is what was written. Here and not beside
 * the renderers, whose module does not read the one that parses XML.
 */
class HostileTextProperties {

    private static final List<String> ATTACKS = List.of(
            "<script>alert(1)</script>",
            "</style><img src=x onerror=alert(1)>",
            "\" onload=\"alert(1)",
            "' onclick='alert(1)",
            "]]><!--",
            "&lt;b&gt; &#x3c;",
            "| a | b |\n| --- |",
            "# x\r\n- y\n1. z",
            "[l](javascript:alert(1)) ![i](x) `c` *b* _i_ ~~s~~ <u>",
            "\u202eevil\u202c\u2066x\u2069\u200f\u061c",
            "مرحبا بالعالم 12 %",
            "שלום 1,234 a",
            "\u0000\u0007\u001b[31m\u009b",
            "\ud800 \udfff \uffff",
            "\u2028\u2029\u0085",
            "😀👩‍👩‍👧é\u0301\u0301\u0301",
            "W".repeat(400),
            "\\|\\\\|",
            "   ",
            "$1 ${x} %s {0}");

    @Property
    void everyPictureIsWellFormedAndItsTitleIsTheText(@ForAll("hostile") String text, @ForAll Language language)
            throws Exception {
        for (Chart chart : charts(text)) {
            String svg = Svg.withDefaults().render(chart, language);
            assertThat(svg).isEqualTo(Svg.withDefaults().render(chart, language));
            Element root = xml(svg);
            assertThat(root.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(visible(chart.title()));
            assertThat(root.getAttribute("role")).isEqualTo("img");
            assertOnlyOurElements(root, List.of("svg", "title", "desc", "style", "text", "line", "rect", "path"));
            assertThat(svg).doesNotContain("NaN", "Infinity");
            assertClean(svg.replace("\n", ""));
        }
    }

    @Property
    void everyPageIsWellFormedAndHoldsNothingButOurElements(@ForAll("hostile") String text, @ForAll Language language)
            throws Exception {
        String html = Html.withDefaults().render(document(text, language));
        // the page is also XML once its three void elements and the doctype are closed
        String xml = html.replace("<!DOCTYPE html>\n", "")
                .replace("<meta charset=\"utf-8\">", "")
                .replaceFirst("<meta name=[^>]*>", "");
        Element root = xml(xml);
        assertOnlyOurElements(
                root,
                List.of(
                        "html",
                        "head",
                        "title",
                        "style",
                        "body",
                        "main",
                        "section",
                        "h1",
                        "h2",
                        "p",
                        "ul",
                        "li",
                        "pre",
                        "div",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "figure",
                        "figcaption",
                        "details",
                        "summary",
                        "svg",
                        "desc",
                        "text",
                        "line",
                        "rect",
                        "path"));
        assertThat(root.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(visible(text));
        assertThat(root.getElementsByTagName("p").item(0).getTextContent()).isEqualTo(visible(text));
        assertThat(((Element) root.getElementsByTagName("p").item(0)).getAttribute("dir"))
                .isEqualTo("auto");
        assertThat(root.getElementsByTagName("td").item(0).getTextContent()).isEqualTo(visible(text));
        assertClean(html.replace("\n", ""));
    }

    /** A row of a table stays one line with its cells, and no pipe or tag is left unescaped. */
    @Property
    void markdownTablesKeepTheirCells(@ForAll("hostile") String text) {
        Table table = Table.of(text, "b").withRow(Cell.of(text), Cell.of(3));
        String markdown = Markdown.withDefaults().render(table, Language.ENGLISH);
        List<String> lines = markdown.lines().toList();
        assertThat(lines).hasSize(3);
        for (String line : lines) {
            String bare = line.replaceAll("\\\\.", "");
            assertThat(bare.chars().filter(c -> c == '|').count()).isEqualTo(3);
            assertThat(bare).doesNotContain("<", "[", "`", "*", "#", "!");
        }
        assertThat(unescaped(lines.get(2).substring(2, lines.get(2).length() - 6)))
                .isEqualTo(visible(text));
        assertClean(markdown.replace("\n", ""));
    }

    @Property
    void plainTextHoldsNoControlCharacter(@ForAll("hostile") String text, @ForAll Language language) {
        assertClean(PlainText.withDefaults().render(document(text, language)).replace("\n", ""));
        assertClean(Markdown.withDefaults().render(document(text, language)).replace("\n", ""));
    }

    /** What of a text may be seen, written as patterns. */
    private static String visible(String text) {
        return text.replaceAll("[\n\t\r\u2028\u2029]", " ")
                .replaceAll(
                        "[\\p{Cc}\\p{Cs}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]", "\ufffd");
    }

    private static String unescaped(String markdown) {
        return markdown.replaceAll("\\\\(.)", "$1");
    }

    /** Valid UTF-8, no control character, no mark that turns the direction of what follows. */
    private static void assertClean(String text) {
        assertThat(text)
                .doesNotContainPattern("[\\p{Cc}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029]");
        try {
            StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(text));
        } catch (CharacterCodingException e) {
            throw new AssertionError("half a character is left in " + text, e);
        }
    }

    private static Element xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
    }

    private static void assertOnlyOurElements(Element element, List<String> allowed) {
        assertThat(allowed).contains(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                assertOnlyOurElements(inner, allowed);
            } else {
                assertThat(child.getNodeType()).isIn(Node.TEXT_NODE, Node.CDATA_SECTION_NODE);
            }
        }
    }

    private static Document document(String text, Language language) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Paragraph(text),
                new Block.Bullets(List.of(text, text)),
                new Block.Listing(text),
                Table.of(text, "b")
                        .withRow(Cell.of("x"), Cell.of(text))
                        .withRow(Cell.of(text), Cell.judged(Cell.of(text), Tone.BAD, text))));
        blocks.addAll(charts(text));
        String title = text.isBlank() ? "x" + text : text;
        return new Document(title, language, List.of(new Section(title, blocks)));
    }

    private static List<Chart> charts(String text) {
        String title = text.isBlank() ? "x" + text : text;
        Cell cell = Cell.of(MetricValue.count(3));
        return List.of(
                new Trend(
                        title,
                        List.of(new Trend.Point(text, cell, Tone.WARNING, text, false), Trend.Point.of("b", cell)),
                        List.of(new Trend.Line(text, cell, Trend.LineKind.GOAL))),
                new Bars(title, List.of(new Bars.Bar(text, cell, Tone.BAD, text))),
                new Funnel(title, List.of(new Funnel.Stage(text, 3), new Funnel.Stage(text, 0))),
                new HeatMap(title, title, title, List.of(text), List.of(text), List.of(List.of(cell))),
                Histogram.of(title, title, List.of(BigDecimal.ONE), BigDecimal.ONE)
                        .withMark(text, BigDecimal.ONE),
                new BurnUp(title, List.of(new BurnUp.Point(text, cell, Cell.of(new MetricValue.Pending())))),
                new Strips(title, List.of(new Strips.Strip(text, List.of(), cell, Tone.GOOD, text))));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> attack = Arbitraries.of(ATTACKS);
        Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(30);
        Arbitrary<String> marks = Arbitraries.strings()
                .withChars("<>&\"'|`*_[]()#!-+\\\n\r\t \u202e\u00a0a1.")
                .ofMinLength(1)
                .ofMaxLength(20);
        return Arbitraries.frequencyOf(Tuple.of(2, attack), Tuple.of(2, any), Tuple.of(2, marks))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(parts -> String.join("", parts))
                .map(text -> text.isBlank() ? "x" + text : text);
    }
}
