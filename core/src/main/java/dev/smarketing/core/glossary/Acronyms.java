package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that look like acronyms in need of an explanation. */
final class Acronyms {

    /** What nobody has to be told; a glossary adds its own. */
    private static final Set<String> WELL_KNOWN = Set.of(
            "AM", "PM", "OK", "ID", "TV", "UK", "US", "USA", "EU", "UN", "UTC", "GMT", "EUR", "USD", "GBP", "CHF",
            "CAD", "AUD", "JPY", "TRY", "PDF", "URL", "HTML", "XML", "CSV", "JSON", "YAML", "SMS", "FAQ", "CEO");

    /** Capitals with their marks, then digits, then perhaps the s of a plural. */
    private static final Pattern SHAPE = Pattern.compile("((?:\\p{Lu}\\p{M}*+){2,}+\\p{Nd}*+)s?");

    private static final Pattern ROMAN = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    private static final Pattern PERIOD = Pattern.compile("Q[1-4]|H[12]|FY\\d+");

    private static final int HEADING = 3;

    private Acronyms() {}

    static List<Span> in(String text, String language) {
        Boundaries boundaries = new Boundaries(text, language);
        CapitalRuns runs = new CapitalRuns(text, new Ranges(List.of()));
        List<Span> spans = new ArrayList<>();
        for (Span word : CapitalRuns.words(text)) {
            Matcher matcher = SHAPE.matcher(text).region(word.start(), word.end());
            if (matcher.matches()
                    && needsExplanation(matcher.group(1))
                    && boundaries.opensAt(word.start())
                    && runs.wordsAround(word) < HEADING) {
                spans.add(new Span(word.start(), matcher.end(1)));
            }
        }
        return spans;
    }

    private static boolean needsExplanation(String acronym) {
        return !WELL_KNOWN.contains(acronym)
                && !ROMAN.matcher(acronym).matches()
                && !PERIOD.matcher(acronym).matches();
    }
}
