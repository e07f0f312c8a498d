package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds, by the first word of a label, the labels that start with it. A text is full of words that start no
 * label, so this is asked for each word of the text and nearly always answers no: by a number made of the
 * letters, without case and accents of any language, looked up first in a set of bits that fits in a cache.
 * A yes may be wrong, a no never is.
 */
final class FirstWords {

    /** The character is no part of a word. */
    static final int NO_WORD = 0;

    /** The character has to be looked at more closely. */
    static final int SPECIAL = 1;

    private static final int TABLE = 0x530;
    private static final char[] LETTERS = letters();
    private static final int MIX = 0x9E3779B9;

    /** Labels from one index of a table to another, which start with the words of this hash. */
    record Entry(int hash, LabelTable table, int tableIndex, int from, int to) {}

    private final Entry[] entries;
    private final int[] slots;
    private final int shift;
    private final BitFilter singles;
    private final BitFilter pairFirsts;
    private final BitFilter pairs;

    FirstWords(List<LabelTable> tables) {
        Index index = new Index();
        for (int i = 0; i < tables.size(); i++) {
            index.add(tables.get(i), i);
        }
        this.singles = new BitFilter(index.singles);
        this.pairFirsts = new BitFilter(index.pairFirsts);
        this.pairs = new BitFilter(index.pairs);
        this.entries = index.all.toArray(Entry[]::new);
        int size = Math.max(3, 33 - Integer.numberOfLeadingZeros(entries.length));
        this.slots = new int[1 << size];
        this.shift = 32 - size;
        for (int i = 0; i < entries.length; i++) {
            int slot = slot(entries[i].hash());
            while (slots[slot] != 0) {
                slot = nextSlot(slot);
            }
            slots[slot] = i + 1;
        }
    }

    /** A set of hashes that may say yes to others too, in so few bits that it fits in a cache. */
    static final class BitFilter {

        private final long[] bits;
        private final int shift;

        BitFilter(Collection<Integer> hashes) {
            int size = Math.max(6, 35 - Integer.numberOfLeadingZeros(hashes.size()));
            this.bits = new long[1 << (size - 6)];
            this.shift = 32 - size;
            for (int hash : hashes) {
                int bit = (hash * MIX) >>> shift;
                bits[bit >>> 6] |= 1L << bit;
            }
        }

        boolean mayHave(int hash) {
            int bit = (hash * MIX) >>> shift;
            return (bits[bit >>> 6] & 1L << bit) != 0;
        }
    }

    /** Collects the entries of all tables. */
    private static final class Index {

        private final List<Entry> all = new ArrayList<>();
        private final List<Integer> singles = new ArrayList<>();
        private final List<Integer> pairFirsts = new ArrayList<>();
        private final List<Integer> pairs = new ArrayList<>();

        /** A range of one hash may hold other labels too, which then do not match. */
        void add(LabelTable table, int tableIndex) {
            Map<Integer, int[]> ofSingles = new HashMap<>();
            Map<Integer, int[]> ofPairs = new HashMap<>();
            Map<Integer, int[]> ofPairFirsts = new HashMap<>();
            for (int i = 0; i < table.size(); i++) {
                String key = table.key(i);
                int end = endOfWord(key, 0);
                int second = end;
                while (second < key.length() && endOfWord(key, second) == second) {
                    second += Character.charCount(key.codePointAt(second));
                }
                if (end == 0) {
                    continue;
                }
                int first = hashOf(key.substring(0, end));
                if (second == key.length() || table.dropsDots()) {
                    widen(ofSingles, first, i);
                    if (end == key.length() && table.takesAddedS(i)) {
                        widen(ofSingles, hashOf(key + "s"), i);
                    }
                } else {
                    int endOfSecond = endOfWord(key, second);
                    String word = key.substring(second, endOfSecond);
                    widen(ofPairFirsts, first, i);
                    widen(ofPairs, pair(first, hashOf(word)), i);
                    if (endOfSecond == key.length() && table.takesAddedS(i)) {
                        widen(ofPairs, pair(first, hashOf(word + "s")), i);
                    }
                }
            }
            addAll(ofSingles, table, tableIndex, singles);
            addAll(ofPairs, table, tableIndex, pairs);
            ofPairFirsts.keySet().forEach(pairFirsts::add);
            ofPairFirsts.forEach(
                    (first, range) -> all.add(new Entry(anySecond(first), table, tableIndex, range[0], range[1])));
        }

        private static void widen(Map<Integer, int[]> ranges, int hash, int index) {
            int[] range = ranges.get(hash);
            if (range == null) {
                ranges.put(hash, new int[] {index, index + 1});
            } else {
                range[1] = index + 1;
            }
        }

        private void addAll(Map<Integer, int[]> ranges, LabelTable table, int tableIndex, List<Integer> hashes) {
            ranges.forEach((hash, range) -> {
                hashes.add(hash);
                all.add(new Entry(hash, table, tableIndex, range[0], range[1]));
            });
        }
    }

    BitFilter singles() {
        return singles;
    }

    BitFilter pairFirsts() {
        return pairFirsts;
    }

    BitFilter pairs() {
        return pairs;
    }

    /** The hash of two words one after the other. */
    static int pair(int first, int second) {
        return (first * 0x85EBCA6B) ^ (second + 0x27D4EB2F);
    }

    /** The hash of a word and any second word. */
    static int anySecond(int first) {
        return pair(first, 0);
    }

    private static int endOfWord(String key, int from) {
        int end = from;
        while (end < key.length() && Spelling.isWordPart(key.codePointAt(end))) {
            end += Character.charCount(key.codePointAt(end));
        }
        return end;
    }

    /** What one character of a text adds to a hash, {@link #NO_WORD} or {@link #SPECIAL}. */
    static int letter(char character) {
        return character < TABLE ? LETTERS[character] : SPECIAL;
    }

    static int plus(int hash, int letter) {
        return hash * 31 + letter;
    }

    /** The hash of a word as it stands in a text or a key. */
    static int hashOf(String word) {
        int plain = 0;
        int letters = 0;
        while (letters < word.length() && isPlain(word.charAt(letters))) {
            plain = plus(plain, word.charAt(letters));
            letters++;
        }
        if (letters == word.length()) {
            return plain;
        }
        String folded = FoldedText.key(word, Alphabet.PLAIN, FoldedText.Depth.WORD);
        int hash = 0;
        for (int i = 0; i < folded.length(); i++) {
            hash = plus(hash, folded.charAt(i) == 'ı' ? 'i' : folded.charAt(i));
        }
        return hash;
    }

    /** Whether folding leaves a letter as it is. */
    private static boolean isPlain(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    /** The slot to start from when asking for the entries of a hash. */
    int slot(int hash) {
        return (hash * MIX) >>> shift;
    }

    int nextSlot(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    boolean isUsed(int slot) {
        return slots[slot] != 0;
    }

    Entry entry(int slot) {
        return entries[slots[slot] - 1];
    }

    private static char[] letters() {
        char[] letters = new char[TABLE];
        for (char character = 0; character < TABLE; character++) {
            if (character == Spelling.SOFT_HYPHEN) {
                letters[character] = SPECIAL;
            } else if (Spelling.isWordPart(character)) {
                String folded = FoldedText.key(Character.toString(character), Alphabet.PLAIN, FoldedText.Depth.WORD);
                letters[character] = folded.length() != 1 ? SPECIAL : folded.equals("ı") ? 'i' : folded.charAt(0);
            }
        }
        return letters;
    }
}
