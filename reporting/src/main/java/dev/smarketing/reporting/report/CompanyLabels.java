package dev.smarketing.reporting.report;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.glossary.LabelForm;
import dev.smarketing.core.glossary.LabelKind;
import dev.smarketing.core.glossary.LabelStatus;
import dev.smarketing.core.glossary.Lookup;
import dev.smarketing.core.glossary.Reading;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Bars;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Chart;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Funnel;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Strips;
import dev.smarketing.core.view.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the library that a company calls otherwise: its glossary has the concept, or the figure, under another
 * label. An abbreviation is replaced wherever it stands, a word only where it stands alone, over a column or before a
 * row: inside a sentence it would have to be inflected. What the glossary knows as it is written stays.
 */
final class CompanyLabels {

    private static final Set<LabelStatus> REPLACED = Set.of(LabelStatus.DEPRECATED, LabelStatus.AVOID);

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> abbreviations = new LinkedHashMap<>();
    private final Pattern anyAbbreviation;

    CompanyLabels(Glossary library, GlossaryView company, Reading reading, Language language) {
        for (Concept concept : library.concepts()) {
            Optional<Concept> own = company.glossary().concepts().stream()
                    .filter(candidate -> isSame(candidate, concept) && candidate.isValidOn(company.day()))
                    .findFirst();
            for (Label label : own.isEmpty() ? List.<Label>of() : concept.labels()) {
                if (label.language().equals(language.tag())
                        && company.lookup(label.text(), reading) instanceof Lookup.Unknown) {
                    own.flatMap(found -> named(found, label)).ifPresent(its -> put(label, its));
                }
            }
        }
        anyAbbreviation = Pattern.compile("(?<![\\p{L}\\p{N}])("
                + abbreviations.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{N}])");
    }

    private static boolean isSame(Concept own, Concept concept) {
        return own.id().equals(concept.id())
                || (own.metric().isPresent() && own.metric().equals(concept.metric()));
    }

    /** The label of the same form in the same language, or the word where the company does not abbreviate. */
    private static Optional<Label> named(Concept own, Label label) {
        List<Label> candidates = own.labels().stream()
                .filter(its -> its.language().equals(label.language()))
                .filter(its -> its.kind() != LabelKind.HIDDEN && !REPLACED.contains(its.status()))
                .sorted(Comparator.comparing(Label::kind))
                .toList();
        return candidates.stream()
                .filter(its -> its.form() == label.form())
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private void put(Label label, Label own) {
        Map<String, String> target = label.form() == LabelForm.ABBREVIATION ? abbreviations : words;
        target.putIfAbsent(label.text(), own.text());
        label.plural()
                .ifPresent(plural -> target.putIfAbsent(plural, own.plural().orElse(own.text())));
    }

    Document in(Document report) {
        if (words.isEmpty() && abbreviations.isEmpty()) {
            return report;
        }
        return new Document(
                label(report.title()),
                report.language(),
                report.sections().stream()
                        .map(section -> new Section(
                                label(section.heading()),
                                section.blocks().stream().map(this::block).toList()))
                        .toList());
    }

    private String label(String text) {
        String own = words.get(text);
        if (own != null) {
            return own;
        }
        return abbreviations.isEmpty()
                ? text
                : anyAbbreviation
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(abbreviations.get(match.group())));
    }

    private Block block(Block block) {
        if (block instanceof Table table) {
            return new Table(
                    labels(table.columns()),
                    table.rows().stream()
                            .map(row -> row.stream().map(this::cell).toList())
                            .toList());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(label(paragraph.text()));
        }
        if (block instanceof Block.Bullets bullets) {
            return new Block.Bullets(labels(bullets.points()));
        }
        return block instanceof Chart chart ? chart(chart) : block;
    }

    /** The charts of the ready reports. */
    private Chart chart(Chart chart) {
        if (chart instanceof Bars bars) {
            return new Bars(
                    label(bars.title()),
                    bars.bars().stream()
                            .map(bar -> new Bars.Bar(label(bar.label()), bar.value(), bar.tone(), bar.note()))
                            .toList());
        }
        if (chart instanceof Funnel funnel) {
            return new Funnel(
                    label(funnel.title()),
                    funnel.stages().stream()
                            .map(stage -> new Funnel.Stage(label(stage.label()), stage.count()))
                            .toList());
        }
        if (chart instanceof Strips strips) {
            return new Strips(
                    label(strips.title()),
                    strips.strips().stream()
                            .map(strip -> new Strips.Strip(
                                    label(strip.label()), strip.values(), strip.latest(), strip.tone(), strip.note()))
                            .toList());
        }
        return chart;
    }

    private List<String> labels(List<String> texts) {
        return texts.stream().map(this::label).toList();
    }

    private Cell cell(Cell cell) {
        if (cell instanceof Cell.Words text) {
            return Cell.of(label(text.text()));
        }
        return cell instanceof Cell.Judged judged && judged.value() instanceof Cell.Words text
                ? Cell.judged(Cell.of(label(text.text())), judged.tone(), judged.mark())
                : cell;
    }
}
