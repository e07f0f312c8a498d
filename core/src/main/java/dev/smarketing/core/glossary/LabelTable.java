package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Labels that are looked for in the same way, sorted by the form in which they are compared. */
final class LabelTable {

    private static final int ASCII = 0x80;

    private final Alphabet alphabet;
    private final FoldedText.Depth depth;
    private final String[] keys;
    private final List<List<WrittenLabel>> labels;
    private final boolean[] opening = new boolean[ASCII];
    private final boolean otherStarts;

    LabelTable(Alphabet alphabet, FoldedText.Depth depth, Map<String, List<WrittenLabel>> byKey) {
        this.alphabet = alphabet;
        this.depth = depth;
        this.keys = byKey.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        this.labels = new ArrayList<>(keys.length);
        boolean[] first = new boolean[ASCII];
        boolean other = false;
        for (String key : keys) {
            labels.add(List.copyOf(Objects.requireNonNull(byKey.get(key))));
            other |= !Spelling.isWordPart(key.codePointAt(0));
            if (key.charAt(0) < ASCII) {
                first[key.charAt(0)] = true;
            }
        }
        this.otherStarts = other;
        for (char character = 0; character < ASCII; character++) {
            String folded = FoldedText.key(Character.toString(character), alphabet, depth);
            opening[character] = folded.isEmpty() || folded.charAt(0) >= ASCII || first[folded.charAt(0)];
        }
    }

    int size() {
        return keys.length;
    }

    String key(int index) {
        return keys[index];
    }

    List<WrittenLabel> labels(int index) {
        return labels.get(index);
    }

    boolean takesAddedS(int index) {
        for (WrittenLabel label : labels.get(index)) {
            if (label.label().policy().addedS() && !label.plural()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label starts with something that is no part of a word. */
    boolean hasOtherStarts() {
        return otherStarts;
    }

    /** Whether a character is compared at all, not dropped or made a gap. */
    boolean startsCluster(int character) {
        return depth.dropsDots() ? character != '.' : !Spelling.isHyphen(character);
    }

    boolean dropsDots() {
        return depth.dropsDots();
    }

    /** Whether a label may start at a place; true where it would take long to tell. */
    boolean mayStartAt(String text, int start) {
        return text.charAt(start) >= ASCII
                || opening[text.charAt(start)]
                || (start + 1 < text.length() && text.charAt(start + 1) >= ASCII);
    }

    FoldedText fold(String text) {
        return new FoldedText(text, alphabet, depth);
    }

    /** The first key not below {@code from} whose unit at a depth is at least {@code unit}. */
    int firstAtLeast(int from, int to, int at, int unit) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle].charAt(at) < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
