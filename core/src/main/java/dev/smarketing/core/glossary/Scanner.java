package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds labels in text. Words and abbreviations of each alphabet have a trie over their folded forms; the
 * text is folded once for each, and from every place where a term may begin the trie is walked as far as it
 * goes, so the time is at most the length of the text times that of the longest label.
 */
final class Scanner {

    /** One way to write a label. */
    record Pattern(Concept concept, Label label, String written, boolean plural) {}

    /** One pattern at one place. */
    record Match(
            Span span, Pattern pattern, MatchLevel level, boolean plural, boolean addedS, Boundaries.Right right) {}

    /** Everything that matches at one place, best level only. */
    record Occurrence(Span span, List<Match> matches) {
        Match first() {
            return matches.get(0);
        }

        boolean isAbbreviation() {
            return first().pattern().label().isAbbreviation();
        }
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(4);
        private final List<Pattern> complete = new ArrayList<>(1);
    }

    /** Better readings first; the rest of the order only makes it the same whatever the order of entries. */
    private static final Comparator<Match> BY_RANK = Comparator.comparing(Match::level)
            .thenComparing(Match::addedS)
            .thenComparing(match -> match.pattern().concept().id())
            .thenComparing(match -> match.pattern().plural())
            .thenComparing(match -> match.pattern().label().form(), Comparator.reverseOrder())
            .thenComparing(match -> match.pattern().label().kind())
            .thenComparing(match -> match.pattern().label().language())
            .thenComparing(match -> match.pattern().written());

    private final Map<Alphabet, Node> words = new EnumMap<>(Alphabet.class);
    private final Map<Alphabet, Node> abbreviations = new EnumMap<>(Alphabet.class);

    Scanner(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                add(new Pattern(concept, label, label.text(), false));
                label.plural().ifPresent(plural -> add(new Pattern(concept, label, plural, true)));
            }
        }
    }

    private void add(Pattern pattern) {
        Alphabet alphabet = Alphabet.of(pattern.label().language());
        boolean abbreviation = pattern.label().isAbbreviation();
        Node node = (abbreviation ? abbreviations : words).computeIfAbsent(alphabet, key -> new Node());
        String key = FoldedText.key(pattern.written(), alphabet, depth(abbreviation));
        for (int i = 0; i < key.length(); i++) {
            node = node.next.computeIfAbsent(key.charAt(i), unit -> new Node());
        }
        node.complete.add(pattern);
    }

    private static FoldedText.Depth depth(boolean abbreviation) {
        return abbreviation ? FoldedText.Depth.DOTTED : FoldedText.Depth.WORD;
    }

    /** What stands in a text, sorted by place. */
    List<Occurrence> scan(String text, String language, Overlap overlap) {
        Search search = new Search(text, language);
        words.forEach((alphabet, trie) -> search.walk(alphabet, trie, false));
        abbreviations.forEach((alphabet, trie) -> search.walk(alphabet, trie, true));
        List<Occurrence> all = new ArrayList<>();
        search.found.forEach((span, matches) -> all.add(new Occurrence(span, best(matches))));
        return switch (overlap) {
            case ALL -> all;
            case LEFTMOST_LONGEST -> leftmostLongest(all);
            case LONGEST_FIRST -> longestFirst(all);
        };
    }

    private static List<Match> best(List<Match> matches) {
        List<Match> sorted = matches.stream().sorted(BY_RANK).toList();
        Match first = sorted.get(0);
        return sorted.stream()
                .filter(match -> match.level() == first.level() && match.addedS() == first.addedS())
                .toList();
    }

    private static List<Occurrence> leftmostLongest(List<Occurrence> sorted) {
        List<Occurrence> kept = new ArrayList<>();
        for (Occurrence occurrence : sorted) {
            int last = kept.size() - 1;
            if (last < 0 || kept.get(last).span().end() <= occurrence.span().start()) {
                kept.add(occurrence);
            } else if (kept.get(last).span().start() == occurrence.span().start()) {
                kept.set(last, occurrence);
            }
        }
        return kept;
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

    /** One text being searched. */
    private static final class Search {

        private final String text;
        private final Boundaries boundaries;
        private final TreeMap<Span, List<Match>> found = new TreeMap<>();

        Search(String text, String language) {
            this.text = text;
            this.boundaries = new Boundaries(text, language);
        }

        void walk(Alphabet alphabet, Node trie, boolean abbreviation) {
            FoldedText folded = FoldedText.of(text, alphabet, depth(abbreviation));
            for (int i = 0; i < folded.length(); i++) {
                if (!folded.isClusterStart(i) || !boundaries.opensAt(folded.start(i))) {
                    continue;
                }
                Node node = trie.next.get(folded.unit(i));
                for (int j = i; node != null; node = ++j < folded.length() ? node.next.get(folded.unit(j)) : null) {
                    if (!node.complete.isEmpty() && folded.isClusterEnd(j)) {
                        for (Pattern pattern : node.complete) {
                            if (abbreviation) {
                                abbreviationAt(folded.start(i), folded.end(j), pattern);
                            } else {
                                wordAt(folded.start(i), folded.end(j), pattern);
                            }
                        }
                    }
                }
            }
        }

        private void wordAt(int start, int end, Pattern pattern) {
            Boundaries.Right right = boundaries.at(end);
            if (right != Boundaries.Right.NONE && !boundaries.isInCompound(start, end)) {
                keep(new Match(
                        new Span(start, end),
                        pattern,
                        level(text.substring(start, end), pattern),
                        pattern.plural(),
                        false,
                        right));
            }
        }

        private void abbreviationAt(int start, int end, Pattern pattern) {
            boolean dotted = text.substring(start, end).indexOf('.') >= 0;
            boolean finalDot = end < text.length() && text.charAt(end) == '.';
            if (finalDot && (dotted || pattern.written().endsWith("."))) {
                keepAbbreviation(start, end + 1, pattern, false);
                return;
            }
            keepAbbreviation(start, end, pattern, false);
            if (!pattern.plural() && end < text.length() && text.charAt(end) == 's') {
                keepAbbreviation(start, end + 1, pattern, true);
            }
        }

        private void keepAbbreviation(int start, int end, Pattern pattern, boolean addedS) {
            String written = text.substring(start, addedS ? end - 1 : end);
            Boundaries.Right right = boundaries.at(end);
            boolean dotted = written.indexOf('.') >= 0;
            if (right == Boundaries.Right.NONE
                    || (dotted && boundaries.isPartOfDotted(start, end))
                    || isTwoSentences(written, pattern)) {
                return;
            }
            MatchLevel level = nfc(written).equals(nfc(pattern.written())) ? MatchLevel.EXACT : MatchLevel.FOLDED;
            keep(new Match(new Span(start, end), pattern, level, addedS || pattern.plural(), addedS, right));
        }

        /** "Plan A. I agree" is not AI: a gap that the label has not is only believed in "A. I." */
        private static boolean isTwoSentences(String written, Pattern pattern) {
            return written.codePoints().anyMatch(Spelling::isGap)
                    && pattern.written().codePoints().noneMatch(Spelling::isGap)
                    && !written.endsWith(".");
        }

        private static String nfc(String text) {
            return FoldedText.key(text, Alphabet.PLAIN, FoldedText.Depth.EXACT);
        }

        private void keep(Match match) {
            found.computeIfAbsent(match.span(), span -> new ArrayList<>(1)).add(match);
        }
    }

    /** The strictest level at which a text is a label. */
    static MatchLevel level(String text, Pattern pattern) {
        Alphabet alphabet = Alphabet.of(pattern.label().language());
        if (isSame(text, pattern, alphabet, FoldedText.Depth.EXACT)) {
            return MatchLevel.EXACT;
        }
        if (isSame(text, pattern, alphabet, FoldedText.Depth.CASE)) {
            return MatchLevel.CASE;
        }
        return isSame(text, pattern, alphabet, FoldedText.Depth.ACCENT) ? MatchLevel.ACCENT : MatchLevel.FOLDED;
    }

    private static boolean isSame(String text, Pattern pattern, Alphabet alphabet, FoldedText.Depth depth) {
        return FoldedText.key(text, alphabet, depth).equals(FoldedText.key(pattern.written(), alphabet, depth));
    }
}
