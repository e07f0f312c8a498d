package dev.smarketing.reporting.report;

import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Hit;
import dev.smarketing.core.glossary.Lookup;
import dev.smarketing.core.glossary.Meaning;
import dev.smarketing.core.glossary.Reading;
import dev.smarketing.core.glossary.Sense;
import dev.smarketing.core.glossary.terms.FieldTerms;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Document;
import dev.smarketing.core.view.Section;
import dev.smarketing.reporting.render.PlainText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a report: a glossary as it is on a day, and who reads. It calls things what the glossary calls them, and
 * adds to a report what its abbreviations, and the terms in its headings, mean. Where the library uses an abbreviation
 * of the field that the glossary lacks, its definition is that of the built-in terms.
 */
public final class Terms {

    /** Wide enough that no line is wrapped and no term is torn. */
    private static final int ONE_LINE = 100_000;

    /** What stands between the cells of a row. */
    private static final Pattern CELLS = Pattern.compile(" {2,}");

    private final GlossaryView words;
    private final GlossaryView builtIn;
    private final Reading reading;

    private Terms(GlossaryView words, Reading reading) {
        this.words = words;
        this.builtIn = FieldTerms.glossary().asOf(words.day());
        this.reading = reading;
    }

    /**
     * The words for readers of any department.
     *
     * @param words the glossary on the day of the report
     * @return the words
     */
    public static Terms of(GlossaryView words) {
        return new Terms(Objects.requireNonNull(words, "words"), Reading.standard());
    }

    /**
     * The words that the library brings, {@link FieldTerms}, for those who keep no glossary.
     *
     * @param day the day of the report
     * @return the words
     */
    public static Terms builtIn(LocalDate day) {
        return of(FieldTerms.glossary().asOf(day));
    }

    /**
     * The words as a department uses them, where an abbreviation has several meanings.
     *
     * @param department the department that reads
     * @return a changed copy
     */
    public Terms asUsedBy(Department department) {
        return new Terms(words, reading.withDepartment(department));
    }

    /**
     * A report in the words of the glossary, with what its terms mean. Where the glossary has a concept or a standard
     * figure under another label than the built-in terms, abbreviations become that label, and so do words that stand
     * alone in a heading or a cell; a label that the glossary knows as it is written stays. A last section holds the
     * abbreviations anywhere in the report and the terms in its headings, in the order of their first use, each with
     * the name and the definition that the glossary has in the language of the report. An abbreviation that stays
     * ambiguous is listed with every meaning and who uses it.
     *
     * @param report the report
     * @return a changed copy; the report itself if it uses no term of the glossary
     */
    public Document addTo(Document report) {
        Document labelled = new CompanyLabels(builtIn.glossary(), words, in(report), report.language()).in(report);
        String text = text(labelled);
        Map<String, String> terms = new LinkedHashMap<>();
        words.excerpt(text, in(report)).forEach(hit -> define(hit, report.language(), terms));
        for (Section section : labelled.sections()) {
            words.scan(section.heading(), in(report)).forEach(hit -> define(hit, report.language(), terms));
        }
        for (String acronym : unknown(text, in(report))) {
            builtIn.scan(acronym, in(report)).forEach(hit -> define(hit, report.language(), terms));
        }
        if (terms.isEmpty()) {
            return labelled;
        }
        List<Section> sections = new ArrayList<>(labelled.sections());
        sections.add(
                Section.of(ReportWords.TERMS.in(report.language()), new Block.Bullets(List.copyOf(terms.values()))));
        return new Document(labelled.title(), report.language(), sections);
    }

    /**
     * The abbreviations in a report that nobody explains: runs of capitals that are neither in the glossary nor among
     * the built-in terms nor well known.
     *
     * @param report the report
     * @return each once, in the order of their first use
     */
    public List<String> undefined(Document report) {
        Objects.requireNonNull(report, "report");
        return unknown(text(report), in(report)).stream()
                .filter(acronym -> builtIn.lookup(acronym, in(report)) instanceof Lookup.Unknown)
                .toList();
    }

    private List<String> unknown(String text, Reading reader) {
        return words.unknownAcronyms(text, reader).stream()
                .map(span -> span.of(text))
                .distinct()
                .toList();
    }

    private static void define(Hit hit, Language language, Map<String, String> terms) {
        if (hit.lookup() instanceof Lookup.Found found) {
            terms.putIfAbsent(found.meaning().concept().id(), line(hit, found.meaning(), "", language));
        } else if (hit.lookup() instanceof Lookup.Ambiguous ambiguous) {
            for (Meaning meaning : ambiguous.candidates()) {
                String users = meaning.senses().stream()
                        .map(Sense::department)
                        .flatMap(department -> department.map(Department::id).stream())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
                terms.putIfAbsent(
                        meaning.concept().id(),
                        line(hit, meaning, users.isEmpty() ? "" : " (" + users + ")", language));
            }
        }
    }

    private static String line(Hit hit, Meaning meaning, String users, Language language) {
        String name = meaning.shown().text();
        String used = hit.label().text();
        String shown = (name.equals(used) ? name : used + ", " + name) + users;
        String definition = meaning.concept().definitions().get(language.tag());
        return definition == null ? shown : shown + language.colon() + definition;
    }

    private Reading in(Document report) {
        Objects.requireNonNull(report, "report");
        return reading.withLanguage(report.language().tag());
    }

    /** Each cell on a line of its own: headings in a row are not words of one sentence. */
    private static String text(Document report) {
        return CELLS.matcher(PlainText.withDefaults().withWidth(ONE_LINE).render(report))
                .replaceAll(".\n");
    }
}
