package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds labels the slow way: every range of a text is compared with every label. The oracle of the scanner. */
final class NaiveScanner {

    private final List<WrittenLabel> labels = new ArrayList<>();

    NaiveScanner(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                labels.add(new WrittenLabel(concept, label, label.text(), false));
                label.plural().ifPresent(plural -> labels.add(new WrittenLabel(concept, label, plural, true)));
            }
        }
    }

    /** What stands at each span, best level only, as text. */
    Map<Span, List<String>> scan(String text, String language, Overlap overlap) {
        Map<Span, List<Found>> all = new TreeMap<>();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                for (WrittenLabel label : labels) {
                    if (covers(text, start, end, label)) {
                        place(text, language, start, end, label, all);
                    }
                }
            }
        }
        Map<Span, List<String>> kept = new TreeMap<>();
        for (Span span : kept(all.keySet(), overlap)) {
            kept.put(span, best(all.get(span)));
        }
        return kept;
    }

    private record Found(WrittenLabel label, MatchLevel level, boolean addedS) {

        @Override
        public String toString() {
            return label.concept().id() + " " + label.written() + " " + level + (addedS ? " + s" : "");
        }
    }

    private static List<String> best(List<Found> found) {
        MatchLevel level =
                found.stream().map(Found::level).min(Comparator.naturalOrder()).orElseThrow();
        boolean plain = found.stream().anyMatch(each -> each.level() == level && !each.addedS());
        return new ArrayList<>(new TreeSet<>(found.stream()
                .filter(each -> each.level() == level && each.addedS() != plain)
                .map(Found::toString)
                .toList()));
    }

    /** Whether exactly this range is the label: it neither starts nor ends with something that is dropped. */
    private static boolean covers(String text, int start, int end, WrittenLabel label) {
        boolean dotted = label.label().isAbbreviation();
        if (isDropped(text.charAt(start), dotted)
                || isDropped(text.charAt(end - 1), dotted)
                || Character.isLowSurrogate(text.charAt(start))
                || Spelling.isJoining(text.codePointAt(start))
                || (end < text.length() && Character.isLowSurrogate(text.charAt(end)))
                || (end < text.length() && Spelling.isJoining(text.codePointAt(end)))) {
            return false;
        }
        Alphabet alphabet = label.alphabet();
        return FoldedText.key(text.substring(start, end), alphabet, label.depth())
                .equals(FoldedText.key(label.written(), alphabet, label.depth()));
    }

    private static boolean isDropped(char character, boolean dotted) {
        return character == Spelling.SOFT_HYPHEN
                || Spelling.isGap(character)
                || (dotted ? character == '.' : Spelling.isHyphen(character));
    }

    private static void place(
            String text, String language, int start, int end, WrittenLabel label, Map<Span, List<Found>> all) {
        String written = text.substring(start, end);
        boolean abbreviation = label.label().isAbbreviation();
        if (abbreviation
                && text.startsWith(".", end)
                && (written.contains(".") || label.written().endsWith("."))) {
            place(text, language, start, end + 1, written + ".", label, false, all);
            return;
        }
        place(text, language, start, end, written, label, false, all);
        if (label.label().policy().addedS() && !label.plural() && text.startsWith("s", end)) {
            place(text, language, start, end + 1, written, label, true, all);
        }
    }

    private static void place(
            String text,
            String language,
            int start,
            int end,
            String written,
            WrittenLabel label,
            boolean addedS,
            Map<Span, List<Found>> all) {
        Boundaries boundaries = new Boundaries(text, language);
        if (!boundaries.opensAt(start) || boundaries.at(end) == Boundaries.Right.NONE) {
            return;
        }
        if (!label.label().policy().inCompounds() && boundaries.isInCompound(start, end)) {
            return;
        }
        if (label.label().isAbbreviation() && written.contains(".")) {
            boolean gaps = written.codePoints().anyMatch(Spelling::isGap)
                    && label.written().codePoints().noneMatch(Spelling::isGap);
            if (boundaries.isPartOfDotted(start, end) || (gaps && !written.endsWith("."))) {
                return;
            }
        }
        all.computeIfAbsent(new Span(start, end), span -> new ArrayList<>())
                .add(new Found(label, label.level(written), addedS));
    }

    private static List<Span> kept(Collection<Span> spans, Overlap overlap) {
        if (overlap == Overlap.ALL) {
            return List.copyOf(spans);
        }
        Comparator<Span> preference = overlap == Overlap.LEFTMOST_LONGEST
                ? Comparator.comparing(Span::start).thenComparing(span -> -span.end())
                : Comparator.comparing((Span span) -> -span.length()).thenComparing(Span::start);
        List<Span> kept = new ArrayList<>();
        spans.stream().sorted(preference).forEach(span -> {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        });
        Collections.sort(kept);
        return kept;
    }
}
