package dev.smarketing.core.glossary;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the terms of a text should be changed to, and what its readers cannot understand. */
final class TextLint {

    private final GlossaryView view;
    private final String text;
    private final Reading reading;
    private final List<Remark> remarks = new ArrayList<>();

    TextLint(GlossaryView view, String text, Reading reading) {
        Objects.requireNonNull(reading, "reading");
        this.view = view;
        this.text = text;
        this.reading = reading.withOverlap(Overlap.LEFTMOST_LONGEST);
    }

    List<Remark> remarks() {
        for (Hit hit : view.scan(text, reading)) {
            if (!hit.has(HitFlag.PROTECTED) && !hit.has(HitFlag.LOW_CONFIDENCE)) {
                remarkOn(hit);
            }
        }
        for (Span acronym : view.unknownAcronyms(text, reading)) {
            add(acronym, Finding.of(FindingCode.UNDEFINED_ACRONYM, acronym.of(text)));
        }
        remarks.sort(Comparator.comparing(Remark::span));
        return List.copyOf(remarks);
    }

    private void remarkOn(Hit hit) {
        String written = hit.span().of(text);
        if (hit.lookup() instanceof Lookup.Ambiguous ambiguous && hit.label().isAbbreviation()) {
            add(hit.span(), ambiguity(ambiguous));
        }
        if (hit.lookup() instanceof Lookup.Found found) {
            Label shown = found.meaning().shown();
            if (hit.label().isToBeReplaced() && shown.isShown(reading.isForCustomers())) {
                add(hit.span(), Finding.of(FindingCode.USE_PREFERRED, written, shown.text()));
            } else if (reading.isForCustomers() && hit.label().status() == LabelStatus.INTERNAL_ONLY) {
                Optional<String> better =
                        Optional.of(shown).filter(label -> label.isShown(true)).map(Label::text);
                add(
                        hit.span(),
                        better.isPresent()
                                ? Finding.of(FindingCode.INTERNAL_TERM, written, better.get())
                                : Finding.of(FindingCode.INTERNAL_TERM_WITHOUT_OTHER, written));
            }
        }
        if (hit.has(HitFlag.NON_STANDARD_PLURAL)) {
            add(hit.span(), Finding.of(FindingCode.NON_STANDARD_PLURAL, written));
        }
    }

    private void add(Span span, Finding finding) {
        remarks.add(new Remark(span, finding));
    }

    static Finding ambiguity(Lookup.Ambiguous ambiguous) {
        List<String> subjects = new ArrayList<>(List.of(ambiguous.term()));
        ambiguous.candidates().forEach(meaning -> subjects.add(meaning.concept().id()));
        return new Finding(FindingCode.AMBIGUOUS_TERM, subjects, Map.of(), List.of());
    }
}
