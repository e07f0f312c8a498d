package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The places where a text itself says what an abbreviation means: "long (ABBR)" or "ABBR (long)". */
final class TextDefinitions {

    /** One definition. */
    record Definition(Span whole, Span abbreviation, String key, String conceptId) {}

    private final List<Definition> all = new ArrayList<>();
    private final Map<String, TreeMap<Integer, String>> conceptByPlace = new HashMap<>();

    TextDefinitions(String text, List<Scanner.Occurrence> occurrences) {
        for (int i = 1; i < occurrences.size(); i++) {
            Scanner.Occurrence first = occurrences.get(i - 1);
            Scanner.Occurrence second = occurrences.get(i);
            if (first.isAbbreviation() != second.isAbbreviation() && isBracketed(text, first.span(), second.span())) {
                Scanner.Occurrence abbreviation = first.isAbbreviation() ? first : second;
                Span whole = new Span(first.span().start(), second.span().end());
                common(first, second).ifPresent(concept -> add(whole, abbreviation, concept));
            }
        }
    }

    private void add(Span whole, Scanner.Occurrence abbreviation, String conceptId) {
        String key = key(abbreviation.first().label());
        all.add(new Definition(whole, abbreviation.span(), key, conceptId));
        conceptByPlace.computeIfAbsent(key, k -> new TreeMap<>()).put(whole.start(), conceptId);
    }

    private static Optional<String> common(Scanner.Occurrence first, Scanner.Occurrence second) {
        Set<String> common = ids(first);
        common.retainAll(ids(second));
        return common.size() == 1 ? Optional.of(common.iterator().next()) : Optional.empty();
    }

    private static Set<String> ids(Scanner.Occurrence occurrence) {
        Set<String> ids = new HashSet<>();
        occurrence.matches().forEach(match -> ids.add(match.concept().id()));
        return ids;
    }

    private static boolean isBracketed(String text, Span first, Span second) {
        int open = skipGaps(text, first.end());
        if (open == text.length() || text.charAt(open) != '(' || skipGaps(text, open + 1) != second.start()) {
            return false;
        }
        int close = skipGaps(text, second.end());
        return close < text.length() && text.charAt(close) == ')';
    }

    private static int skipGaps(String text, int from) {
        int i = from;
        while (i < text.length() && Spelling.isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static String key(Label abbreviation) {
        return FoldedText.key(abbreviation.text(), Alphabet.PLAIN, FoldedText.Depth.DOTTED);
    }

    List<Definition> all() {
        return all;
    }

    /** What an abbreviation means at a place: by the definition before it, else by the only one after it. */
    Optional<String> meaning(Scanner.Occurrence occurrence) {
        if (all.isEmpty() || !occurrence.isAbbreviation()) {
            return Optional.empty();
        }
        TreeMap<Integer, String> defined =
                conceptByPlace.get(key(occurrence.first().label()));
        if (defined == null) {
            return Optional.empty();
        }
        Map.Entry<Integer, String> before = defined.floorEntry(occurrence.span().start());
        if (before != null) {
            return Optional.of(before.getValue());
        }
        Set<String> after = new HashSet<>(defined.values());
        return after.size() == 1 ? Optional.of(after.iterator().next()) : Optional.empty();
    }
}
