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
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
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
            "$1 ${x} %s {0}",
            "2026-03-01<b>2026-03-01 10:00\u202e2026-W09",
            "---\n***\n===",
            "&#x202e;&lrm;<!DOCTYPE x>");

    private static final Pattern ESCAPED = Pattern.compile("\\\\.");

    private static final Set<String> IN_PICTURES =
            Set.of("svg", "title", "desc", "style", "text", "line", "rect", "path");

    private static final Set<String> OURS = Stream.concat(
                    IN_PICTURES.stream(),
                    Stream.of(
                            "html",
                            "head",
                            "body",
                            "main",
                            "section",
                            "h1",
                            "h2",
                            "p",
                            "span",
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
                            "summary"))
            .collect(Collectors.toUnmodifiableSet());

    /** The start of the strings that are the same in every run. */
    private static final long SEED = 20_261_122;

    private static final int STRINGS = 10_000;
    private static final int A_PAGE = 25;
    /** How many kinds of charts there are. */
    private static final int KINDS = 7;

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
            assertOnlyOurElements(root, IN_PICTURES);
            assertThat(svg).doesNotContain("NaN", "Infinity");
            assertClean(svg.replace("\n", ""));
        }
    }

    @Property
    void everyPageIsWellFormedAndHoldsNothingButOurElements(@ForAll("hostile") String text, @ForAll Language language)
            throws Exception {
        String html = Html.withDefaults().render(document(text, language));
        Element root = page(html);
        assertOnlyOurElements(root, OURS);
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

    /** A chart too is a table there: all its lines have as many cells. */
    @Property
    void chartsInMarkdownKeepTheirCells(@ForAll("hostile") String text, @ForAll Language language) {
        for (Chart chart : charts(text)) {
            assertTableShape(Markdown.withDefaults().render(chart, language));
            assertClean(PlainText.withDefaults().render(chart, language).replace("\n", ""));
        }
    }

    /** The same {@value #STRINGS} strings in every run, each in every renderer, in every place of a text and in one kind of chart. */
    @Test
    void tenThousandStringsStayText() throws Exception {
        Random random = new Random(SEED);
        Set<String> different = new HashSet<>();
        for (int i = 0; i < STRINGS; i += A_PAGE) {
            Language language = Language.values()[random.nextInt(3)];
            List<Section> sections = new ArrayList<>();
            for (int j = 0; j < A_PAGE; j++) {
                String text = hostile(random);
                different.add(text);
                Chart chart = charts(text).get((i + j) % KINDS);
                sections.addAll(document(text, language, List.of(chart)).sections());
            }
            Document document = new Document(sections.get(0).heading(), language, sections);
            String html = Html.withDefaults().render(document);
            Element root = page(html);
            assertOnlyOurElements(root, OURS);
            assertThat(root.getElementsByTagName("h2").getLength()).isEqualTo(A_PAGE);
            assertClean(html.replace("\n", ""));
            String markdown = Markdown.withDefaults().render(document);
            assertClean(markdown.replace("\n", ""));
            assertTableShape(markdown);
            assertClean(PlainText.withDefaults().render(document).replace("\n", ""));
            for (int kind = 0; kind < KINDS; kind++) {
                // every kind of chart as a file of its own, with a string of its own
                Chart chart =
                        charts(sections.get(random.nextInt(A_PAGE)).heading()).get(kind);
                String svg = Svg.withDefaults().render(chart, language);
                assertOnlyOurElements(xml(svg), IN_PICTURES);
                assertClean(svg.replace("\n", ""));
            }
        }
        assertThat(different).hasSizeGreaterThan(STRINGS * 9 / 10);
    }

    /** Attacks, marks of the languages that are written, and any code units, also halves of characters, in a row. */
    private static String hostile(Random random) {
        String marks = "<>&\"'|`*_[]()#!-+\\\n\r\t \u202e\u2066\u200f\u00a0\u0000\u001ba1.;=/";
        StringBuilder text = new StringBuilder("x");
        int parts = 1 + random.nextInt(4);
        for (int part = 0; part < parts; part++) {
            if (random.nextInt(3) == 0) {
                text.append(ATTACKS.get(random.nextInt(ATTACKS.size())));
            }
            int length = random.nextInt(12);
            boolean anyUnit = random.nextBoolean();
            for (int i = 0; i < length; i++) {
                text.append(anyUnit ? (char) random.nextInt(1 << 16) : marks.charAt(random.nextInt(marks.length())));
            }
        }
        return text.toString();
    }

    /** Every line of a table has as many cells as its first line; listings are no tables, whatever they hold. */
    private static void assertTableShape(String markdown) {
        long cells = 0;
        String fence = "";
        for (String line : markdown.lines().toList()) {
            if (!fence.isEmpty()) {
                fence = line.equals(fence) ? "" : fence;
            } else if (line.matches("`{3,}text")) {
                fence = line.substring(0, line.length() - 4);
            } else if (line.startsWith("|")) {
                String bare = ESCAPED.matcher(line).replaceAll("");
                long pipes = bare.chars().filter(c -> c == '|').count();
                assertThat(cells == 0 ? pipes : cells).as(line).isEqualTo(pipes);
                assertThat(bare).doesNotContain("<", "[", "`");
                cells = pipes;
            } else {
                cells = 0;
            }
        }
        assertThat(fence).as("a listing that does not end").isEmpty();
    }

    /** The page is also XML once its void elements and the doctype are left out. */
    private static Element page(String html) throws Exception {
        return xml(html.replace("<!DOCTYPE html>\n", "")
                .replace("<meta charset=\"utf-8\">", "")
                .replaceFirst("<meta name=[^>]*>", ""));
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

    private static boolean isUnclean(int c) {
        return c < ' '
                || (c >= 0x7f && c <= 0x9f)
                || c == 0x61c
                || c == 0x200e
                || c == 0x200f
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Valid UTF-8, no control character, no mark that turns the direction of what follows. */
    private static void assertClean(String text) {
        assertThat(text.chars().filter(HostileTextProperties::isUnclean)).isEmpty();
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

    private static void assertOnlyOurElements(Element element, Set<String> allowed) {
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
        return document(text, language, charts(text));
    }

    private static Document document(String text, Language language, List<Chart> charts) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Paragraph(text),
                new Block.Bullets(List.of(text, text)),
                new Block.Listing(text),
                Table.of(text, "b")
                        .withRow(Cell.of("x"), Cell.of(text))
                        .withRow(Cell.of(text), Cell.judged(Cell.of(text), Tone.BAD, text))));
        blocks.addAll(charts);
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
