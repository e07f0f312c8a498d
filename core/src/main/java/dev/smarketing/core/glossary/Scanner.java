package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds labels in text. Labels that are compared in the same way share a sorted table; a word of the text is
 * only compared with the labels that start with it ({@link FirstWords}), so the time is in practice that of
 * reading the text once, and at most its length times that of the longest label.
 */
final class Scanner {

    /** One label at one place. */
    record Match(
            Span span, WrittenLabel written, MatchLevel level, boolean plural, boolean addedS, Boundaries.Right right) {

        Label label() {
            return written.label();
        }

        Concept concept() {
            return written.concept();
        }
    }

    /** Everything that matches at one place, best level only. */
    record Occurrence(Span span, List<Match> matches) {
        Match first() {
            return matches.get(0);
        }

        boolean isAbbreviation() {
            return first().label().isAbbreviation();
        }
    }

    /** Better readings first; the rest of the order only makes it the same whatever the order of entries. */
    private static final Comparator<Match> BY_RANK = Comparator.comparing(Match::level)
            .thenComparing(Match::addedS)
            .thenComparing(match -> match.concept().id())
            .thenComparing(match -> match.written().plural())
            .thenComparing(match -> match.label().form(), Comparator.reverseOrder())
            .thenComparing(match -> match.label().kind())
            .thenComparing(match -> match.label().language())
            .thenComparing(match -> match.written().written());

    private final List<LabelTable> tables;
    private final FirstWords firstWords;

    Scanner(Collection<Concept> concepts) {
        Map<FoldedText.Depth, Map<Alphabet, Map<String, List<WrittenLabel>>>> labels = new TreeMap<>();
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                add(new WrittenLabel(concept, label, label.text(), false), labels);
                label.plural().ifPresent(plural -> add(new WrittenLabel(concept, label, plural, true), labels));
            }
        }
        List<LabelTable> all = new ArrayList<>();
        labels.forEach((depth, alphabets) ->
                alphabets.forEach((alphabet, byKey) -> all.add(new LabelTable(alphabet, depth, byKey))));
        this.tables = List.copyOf(all);
        this.firstWords = new FirstWords(tables);
    }

    private static void add(
            WrittenLabel written, Map<FoldedText.Depth, Map<Alphabet, Map<String, List<WrittenLabel>>>> labels) {
        FoldedText.Depth depth = written.depth();
        Alphabet alphabet = depth.isAlphabetFree() ? Alphabet.PLAIN : written.alphabet();
        labels.computeIfAbsent(depth, key -> new TreeMap<>())
                .computeIfAbsent(alphabet, key -> new HashMap<>())
                .computeIfAbsent(FoldedText.key(written.written(), alphabet, depth), key -> new ArrayList<>(1))
                .add(written);
    }

    /** What stands in a text, sorted by place. */
    List<Occurrence> scan(String text, String language, Overlap overlap) {
        boolean disjoint = overlap == Overlap.LEFTMOST_LONGEST;
        List<Occurrence> found = new TextSearch(text, language, tables, firstWords, disjoint).run();
        return overlap == Overlap.LONGEST_FIRST ? longestFirst(found) : found;
    }

    /** The matches of one span, those at the best level only. */
    static Occurrence best(Span span, List<Match> matches) {
        if (matches.size() == 1) {
            return new Occurrence(span, List.copyOf(matches));
        }
        List<Match> sorted = matches.stream().sorted(BY_RANK).toList();
        Match first = sorted.get(0);
        return new Occurrence(
                span,
                sorted.stream()
                        .filter(match -> match.level() == first.level() && match.addedS() == first.addedS())
                        .toList());
    }

    private static List<Occurrence> longestFirst(List<Occurrence> all) {
        TreeMap<Integer, Occurrence> kept = new TreeMap<>();
        List<Occurrence> byLength = new ArrayList<>(all);
        byLength.sort(
                Comparator.comparing((Occurrence each) -> -each.span().length()).thenComparing(Occurrence::span));
        for (Occurrence occurrence : byLength) {
            Map.Entry<Integer, Occurrence> before =
                    kept.lowerEntry(occurrence.span().end());
            if (before == null
                    || before.getValue().span().end() <= occurrence.span().start()) {
                kept.put(occurrence.span().start(), occurrence);
            }
        }
        return List.copyOf(kept.values());
    }
}
