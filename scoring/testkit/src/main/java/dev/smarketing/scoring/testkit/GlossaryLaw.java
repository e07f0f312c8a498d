package dev.smarketing.scoring.testkit;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads a text more than once. */
final class GlossaryLaw {

    private final String text;
    private final List<String> problems = new ArrayList<>();

    private GlossaryLaw(String text) {
        this.text = text;
    }

    static void checkSpans(String text, GlossaryReader reader) {
        GlossaryLaw law = new GlossaryLaw(text);
        Optional<Span> last = Optional.empty();
        for (Span span : reader.scan(text)) {
            if (span.end() > text.length()) {
                law.problems.add(span + " goes beyond the text of length " + text.length());
            } else if (span.length() == 0) {
                law.problems.add(span + " is empty");
            }
            if (last.isPresent() && last.get().overlaps(span)) {
                law.problems.add(law.show(last.get()) + " and " + law.show(span) + " overlap");
            } else if (last.isPresent() && last.get().compareTo(span) > 0) {
                law.problems.add(law.show(span) + " comes after " + law.show(last.get()));
            }
            last = Optional.of(span);
        }
        law.report("the spans are not sorted, disjoint and inside the text");
    }

    static void checkExpansion(String text, GlossaryReader reader) {
        GlossaryLaw law = new GlossaryLaw(text);
        String once = reader.expand(text);
        String twice = reader.expand(once);
        if (!once.equals(twice)) {
            law.problems.add("expanded once: " + quoted(once) + ", twice: " + quoted(twice));
        }
        law.report("expanding twice changes something more");
    }

    static void checkOrder(Glossary glossary, LocalDate day, String text, GlossaryReader reader) {
        GlossaryLaw law = new GlossaryLaw(text);
        GlossaryReader other = GlossaryReader.of(reversed(glossary).asOf(day));
        List<Span> spans = reader.scan(text);
        List<Span> spansOfOther = other.scan(text);
        if (!spans.equals(spansOfOther)) {
            law.problems.add("finds " + law.show(spans) + ", with the entries in reverse " + law.show(spansOfOther));
        }
        String expanded = reader.expand(text);
        String expandedByOther = other.expand(text);
        if (!expanded.equals(expandedByOther)) {
            law.problems.add(
                    "expanded: " + quoted(expanded) + ", with the entries in reverse: " + quoted(expandedByOther));
        }
        law.report("the order of the entries of the glossary matters");
    }

    /** The glossary with its concepts in reverse. The order of languages is a choice. */
    private static Glossary reversed(Glossary glossary) {
        Glossary.Builder reversed =
                Glossary.builder().languages(glossary.languages().toArray(String[]::new));
        glossary.wellKnown().forEach(reversed::wellKnown);
        List<Concept> concepts = new ArrayList<>(glossary.concepts());
        Collections.reverse(concepts);
        concepts.forEach(reversed::concept);
        return reversed.build();
    }

    private String show(List<Span> spans) {
        return spans.stream().map(this::show).toList().toString();
    }

    private String show(Span span) {
        return span.end() > text.length() ? span.toString() : span + " " + quoted(span.of(text));
    }

    /** What cannot be seen, written as its code. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean hidden = point != ' '
                    && (type == Character.CONTROL
                            || type == Character.FORMAT
                            || type == Character.SURROGATE
                            || type == Character.SPACE_SEPARATOR
                            || type == Character.NON_SPACING_MARK
                            || type == Character.UNASSIGNED
                            || type == Character.PRIVATE_USE
                            || type == Character.LINE_SEPARATOR
                            || type == Character.PARAGRAPH_SEPARATOR);
            if (hidden) {
                quoted.append("\\u{").append(Integer.toHexString(point)).append('}');
            } else {
                quoted.appendCodePoint(point);
            }
        });
        return quoted.append('\'').toString();
    }

    private void report(String law) {
        if (!problems.isEmpty()) {
            throw new AssertionError(law + "\n  - " + String.join("\n  - ", problems) + "\ntext " + quoted(text));
        }
    }
}
