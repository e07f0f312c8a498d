package dev.smarketing.reporting.report;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report under way: sections in the order of the meeting. */
final class Parts {

    private final Language language;
    private final List<Section> sections = new ArrayList<>();

    Parts(Language language) {
        this.language = Objects.requireNonNull(language, "language");
    }

    /** A part; of one that nobody gave its heading and that it was not given. */
    <T> Parts add(Words heading, @Nullable T part, Function<T, List<Block>> blocks) {
        sections.add(new Section(
                heading.in(language),
                part == null ? List.of(paragraph(ReportWords.NOT_GIVEN.in(language))) : blocks.apply(part)));
        return this;
    }

    /** A part that is left out where there is nothing to say, because another part says so already. */
    Parts addUnlessEmpty(Words heading, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(heading.in(language), blocks));
        }
        return this;
    }

    /** Points, or that there are none. */
    static Block points(List<String> points, Language language) {
        return points.isEmpty() ? paragraph(ReportWords.NOTHING.in(language)) : new Block.Bullets(points);
    }

    /** Without their codes, which are abbreviations that no glossary defines. */
    static List<String> sentences(List<Finding> findings, Language language) {
        return findings.stream().map(finding -> finding.toSentence(language)).toList();
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text);
    }

    Document document(String title, Terms terms) {
        Objects.requireNonNull(terms, "terms");
        return terms.addTo(new Document(title, language, sections));
    }
}
