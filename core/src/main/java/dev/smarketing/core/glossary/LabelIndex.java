package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the labels that a single term is, and those it may be a slip of. */
final class LabelIndex {

    /** A label that the term is. */
    record Hit(Concept concept, Label label, MatchLevel level) {}

    private final Map<LabelForm, Map<Alphabet, Map<String, List<WrittenLabel>>>> written =
            new EnumMap<>(LabelForm.class);

    LabelIndex(Collection<Concept> concepts) {
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                add(new WrittenLabel(concept, label, label.text(), false));
                label.plural().ifPresent(plural -> add(new WrittenLabel(concept, label, plural, true)));
            }
        }
    }

    private void add(WrittenLabel label) {
        Alphabet alphabet = Alphabet.of(label.label().language());
        LabelForm form = label.label().form();
        written.computeIfAbsent(form, key -> new EnumMap<>(Alphabet.class))
                .computeIfAbsent(alphabet, key -> new HashMap<>())
                .computeIfAbsent(FoldedText.key(label.written(), alphabet, depth(form)), key -> new ArrayList<>(1))
                .add(label);
    }

    private static FoldedText.Depth depth(LabelForm form) {
        return form == LabelForm.WORD ? FoldedText.Depth.WORD : FoldedText.Depth.ABBREVIATION;
    }

    /** All labels that are the term at any level. */
    List<Hit> find(String term) {
        List<Hit> hits = new ArrayList<>();
        written.forEach((form, alphabets) -> alphabets.forEach((alphabet, labels) -> {
            String key = FoldedText.key(term, alphabet, depth(form));
            for (WrittenLabel label : labels.getOrDefault(key, List.of())) {
                hits.add(new Hit(label.concept(), label.label(), label.level(term)));
            }
        }));
        return hits;
    }

    /** Labels at distance 1 that may be shown, those of the caller's department first, then by text. */
    List<Suggestion> suggest(String term, Reading reading) {
        Optional<Department> department = reading.department();
        Map<String, Suggestion> nearest = new TreeMap<>();
        written.forEach((form, alphabets) -> alphabets.forEach((alphabet, labels) -> {
            String key = FoldedText.key(term, alphabet, depth(form));
            labels.forEach((other, found) -> {
                if (isOneSlipAway(key, other)) {
                    for (WrittenLabel label : found) {
                        if (label.label().isShown(reading.isForCustomers())) {
                            nearest.merge(
                                    label.label().text() + " " + label.concept().id(),
                                    new Suggestion(label.label(), label.concept(), 1),
                                    LabelIndex::first);
                        }
                    }
                }
            });
        }));
        return nearest.values().stream()
                .sorted(Comparator.comparing(Suggestion::distance)
                        .thenComparing(suggestion -> !isUsedBy(suggestion.concept(), department))
                        .thenComparing(suggestion -> suggestion.label().text())
                        .thenComparing(suggestion -> suggestion.concept().id()))
                .toList();
    }

    private static Suggestion first(Suggestion one, Suggestion two) {
        return one.label().language().compareTo(two.label().language()) <= 0 ? one : two;
    }

    private static boolean isUsedBy(Concept concept, Optional<Department> department) {
        return department.isPresent() && concept.senses().stream().anyMatch(sense -> sense.isUsedBy(department.get()));
    }

    /** Damerau distance 1: a letter missing, added or other, or two neighbours exchanged. */
    static boolean isOneSlipAway(String one, String two) {
        int shorter = Math.min(one.length(), two.length());
        int longer = Math.max(one.length(), two.length());
        if (longer - shorter > 1 || one.equals(two)) {
            return false;
        }
        int same = 0;
        while (same < shorter && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        if (longer > shorter) {
            String with = one.length() > two.length() ? one : two;
            String without = one.length() > two.length() ? two : one;
            return with.substring(same + 1).equals(without.substring(same));
        }
        String restOne = one.substring(same + 1);
        String restTwo = two.substring(same + 1);
        boolean exchanged = !restOne.isEmpty()
                && one.charAt(same) == two.charAt(same + 1)
                && one.charAt(same + 1) == two.charAt(same)
                && restOne.substring(1).equals(restTwo.substring(1));
        return restOne.equals(restTwo) || exchanged;
    }
}
