package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes a text as it is read aloud: abbreviations as they are said, or letter by letter. */
final class Speaker {

    private final GlossaryView view;
    private final String text;
    private final Reading reading;

    Speaker(GlossaryView view, String text, Reading reading) {
        Objects.requireNonNull(reading, "reading");
        this.view = view;
        this.text = text;
        this.reading = reading.withOverlap(Overlap.LEFTMOST_LONGEST);
    }

    ExpandedText speak() {
        StringBuilder spoken = new StringBuilder(text.length() + 16);
        List<ExpandedText.Change> changes = new ArrayList<>();
        List<Remark> findings = new ArrayList<>();
        int copied = 0;
        for (Hit hit : view.scan(text, reading)) {
            if (!hit.label().isAbbreviation() || hit.has(HitFlag.PROTECTED)) {
                continue;
            }
            String written = hit.span().of(text);
            Set<String> ways = new HashSet<>();
            hit.lookup().candidates().forEach(meaning -> ways.add(said(meaning.matched(), written)));
            if (hit.lookup() instanceof Lookup.Ambiguous ambiguous && ways.size() > 1) {
                findings.add(new Remark(hit.span(), TextLint.ambiguity(ambiguous)));
                continue;
            }
            String said = said(hit.label(), written);
            if (!said.equals(written)) {
                spoken.append(text, copied, hit.span().start());
                Span place = new Span(spoken.length(), spoken.length() + said.length());
                spoken.append(said);
                copied = hit.span().end();
                String concept = hit.lookup().candidates().get(0).concept().id();
                changes.add(new ExpandedText.Change(
                        hit.span(),
                        place,
                        hit.lookup().concept().map(Concept::id).orElse(concept)));
            }
        }
        return new ExpandedText(spoken.append(text, copied, text.length()).toString(), changes, findings);
    }

    /** The way a label is said, with the s that was added to it. */
    private static String said(Label label, String written) {
        boolean addedS = written.endsWith("s") && !label.text().endsWith("s");
        return label.spoken().orElseGet(() -> letters(label.text())) + (addedS ? "s" : "");
    }

    private static String letters(String abbreviation) {
        StringBuilder letters = new StringBuilder(2 * abbreviation.length());
        abbreviation.codePoints().filter(Character::isLetterOrDigit).forEach(letter -> {
            if (letters.length() > 0) {
                letters.append(' ');
            }
            letters.appendCodePoint(letter);
        });
        return letters.toString();
    }
}
