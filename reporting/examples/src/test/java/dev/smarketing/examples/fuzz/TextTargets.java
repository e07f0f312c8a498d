package dev.smarketing.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.calendar.OpeningHours;
import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.glossary.ExpandedText;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Hit;
import dev.smarketing.core.glossary.Overlap;
import dev.smarketing.core.glossary.Reading;
import dev.smarketing.core.glossary.Span;
import dev.smarketing.core.glossary.terms.FieldTerms;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.sla.SlaPeriod;
import dev.smarketing.core.sla.TimeLimit;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import dev.smarketing.core.view.Trend;
import dev.smarketing.reporting.render.Html;
import dev.smarketing.reporting.render.Markdown;
import dev.smarketing.reporting.render.PlainText;
import dev.smarketing.scoring.Points;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What reads texts, and what writes them. */
final class TextTargets {

    private static final List<String> WORDS = List.of(
            "CPL",
            "COS",
            "cost per lead",
            "ROAS",
            "M.Q.L.",
            "MQLs",
            "mql",
            "sales",
            "the",
            "a ",
            ".",
            "'s",
            "\n",
            "`",
            "http://x.example/CPL",
            "CPL (cost per lead)",
            "e\u0301",
            "\u00df",
            "\u0130",
            "SLA",
            "-",
            "/",
            "ICP",
            "lead");

    private TextTargets() {}

    static Map<String, Supplier<FuzzTarget>> byName() {
        Map<String, Supplier<FuzzTarget>> targets = new TreeMap<>();
        targets.put("Money.parse", () -> parser(Money::parse, "EUR 12.50", "JPY -3"));
        targets.put("Points.parse", () -> parser(Points::parse, "12.5", "-3"));
        targets.put("DateRange.parse", () -> parser(DateRange::parse, "2026-01-01/2026-02-01"));
        targets.put(
                "OpeningHours.parse", () -> parser(OpeningHours::parse, "09:00-17:30", "22:00-06:00", "00:00-24:00"));
        targets.put("YearWeek.parse", () -> parser(YearWeek::parse, "2026-W53"));
        targets.put("YearQuarter.parse", () -> parser(YearQuarter::parse, "2026-Q4", "FY2026-Q1"));
        targets.put("SlaPeriod.parse", () -> parser(SlaPeriod::parse, "2026-W53", "2026-12", "2026-Q4"));
        targets.put(
                "TimeLimit.parse",
                () -> parser(TimeLimit::parse, "PT4H", "10 business days", "3 calendar days", "none"));
        targets.put("Language.ofTag", () -> parser(Language::ofTag, "en", "fr-CA"));
        targets.put("glossary-texts", TextTargets::texts);
        targets.put("glossary-own-words", () -> TextTargets::ownWords);
        targets.put("renderers", () -> TextTargets::render);
        return targets;
    }

    private static FuzzTarget parser(Function<String, Object> parser, String... good) {
        return bytes -> {
            StringBuilder text = new StringBuilder(bytes.of(List.of(good)));
            for (int edits = bytes.below(6); edits > 0 && !bytes.isEmpty(); edits--) {
                int at = bytes.below(text.length() + 1);
                switch (bytes.below(3)) {
                    case 0 -> text.insert(at, bytes.text(6));
                    case 1 -> text.delete(at, Math.min(text.length(), at + 1 + bytes.below(3)));
                    default -> text.insert(at, String.valueOf(text.charAt(0)).repeat(bytes.below(40)));
                }
                if (text.isEmpty()) {
                    text.append(bytes.text(30)).append(' ');
                }
            }
            parse(parser, text.toString());
        };
    }

    static void parse(Function<String, Object> parser, String text) {
        Object value;
        try {
            value = parser.apply(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            Refusals.check(e);
            return;
        } catch (DateTimeException e) {
            assertThat(e).hasMessageContaining("could not be parsed");
            return;
        }
        if (!(value instanceof Language)) {
            assertThat(parser.apply(value.toString())).isEqualTo(value);
        }
    }

    private static FuzzTarget texts() {
        GlossaryView view = FieldTerms.glossary().asOf(LocalDate.of(2026, 6, 15));
        return bytes -> readText(view, WORDS, bytes);
    }

    /** Labels of any shape, and a text that is made of them. */
    private static void ownWords(FuzzBytes bytes) {
        List<String> words = new ArrayList<>();
        List<Map<String, Object>> concepts = new ArrayList<>();
        for (int number = 1 + bytes.below(6); number > 0; number--) {
            String word = (bytes.below(2) == 0
                            ? bytes.of(WORDS).strip()
                            : bytes.of(WORDS) + bytes.of(WORDS).strip())
                    + bytes.text(4);
            words.add(word);
            concepts.add(Map.of(
                    "id",
                    "c" + number,
                    "labels",
                    List.of(
                            Map.of("text", word, "language", "en", "form", "abbreviation"),
                            Map.of(
                                    "text",
                                    "x" + number + ' ' + word,
                                    "language",
                                    bytes.of(List.of("en", "fr", "es"))))));
        }
        Glossary glossary;
        try {
            glossary = Glossary.fromData(
                    Map.of("version", 1, "languages", List.of("en", "fr", "es"), "concepts", concepts));
        } catch (DataFormatException e) {
            Refusals.check(e);
            return;
        }
        readText(glossary.asOf(LocalDate.of(2026, 6, 15)), words, bytes);
    }

    private static void readText(GlossaryView view, List<String> words, FuzzBytes bytes) {
        StringBuilder text = new StringBuilder();
        while (!bytes.isEmpty() && text.length() < 500) {
            text.append(bytes.below(3) == 0 ? bytes.text(8) : bytes.of(words));
            text.append(bytes.below(2) == 0 ? " " : "");
        }
        String whole = text.toString();
        Reading reading = Reading.by(bytes.below(2) == 0 ? FieldTerms.SALES : FieldTerms.FINANCE);
        int end = 0;
        for (Hit hit : view.scan(whole, reading)) {
            Span span = hit.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(whole.length());
            end = span.end();
            assertThat(hit.lookup().toText(Language.FRENCH)).isNotBlank();
        }
        view.scan(whole, reading.withOverlap(Overlap.ALL));
        view.excerpt(whole, reading);
        view.unknownAcronyms(whole, reading);
        view.lint(whole, reading);
        view.jargon(whole, reading);
        view.speak(whole, reading);
        view.lookup(whole, reading).toText(Language.SPANISH);
        ExpandedText expanded = view.expand(whole, FieldTerms.SALES);
        assertThat(view.expand(expanded.text(), FieldTerms.SALES).text()).isEqualTo(expanded.text());
        for (int offset = 0; offset <= whole.length(); offset++) {
            assertThat(expanded.moved(offset)).isBetween(0, expanded.text().length());
        }
    }

    private static void render(FuzzBytes bytes) {
        Language language = bytes.of(List.of(Language.values()));
        String title = "t" + bytes.text(30);
        String label = "l" + bytes.text(60);
        BigDecimal number = BigDecimal.valueOf(bytes.whole(), bytes.below(40) - 10);
        Cell cell = Cell.of(MetricValue.ratio(number, BigDecimal.valueOf(1 + bytes.below(1000))));
        Cell money = Cell.of(MetricValue.amount(Money.of(number.toPlainString(), "EUR")));
        long count = bytes.whole() >>> 1;
        Document document = new Document(
                title,
                language,
                List.of(new Section(
                        title,
                        List.of(
                                new Block.Paragraph(label),
                                new Block.Bullets(List.of(label, title)),
                                new Block.Listing(label),
                                Table.of(title, "b")
                                        .withRow(Cell.of(label), cell)
                                        .withRow(money, Cell.judged(cell, Tone.BAD, label)),
                                new Trend(
                                        title,
                                        List.of(Trend.Point.of(label, cell), Trend.Point.of("b", cell)),
                                        List.of()),
                                new Bars(title, List.of(new Bars.Bar(label, money, Tone.GOOD, label))),
                                new Funnel(
                                        title,
                                        List.of(new Funnel.Stage(label, count), new Funnel.Stage("b", count / 3)))))));
        String html = Html.withDefaults().render(document);
        assertXml(html.replace("<!DOCTYPE html>\n", "")
                .replace("<meta charset=\"utf-8\">", "")
                .replaceFirst("<meta name=[^>]*>", ""));
        assertThat(html).doesNotContain("NaN", "Infinity");
        assertThat(Markdown.withDefaults().render(document)).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
        assertThat(PlainText.withDefaults().render(document)).doesNotContainPattern("[\\p{Cc}&&[^\\n]]");
    }

    /** Requires well-formed XML. */
    static void assertXml(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new AssertionError(e.getMessage() + "\n" + xml, e);
        }
    }
}
