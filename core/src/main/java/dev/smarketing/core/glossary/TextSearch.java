package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One text being searched, from left to right. A label starts at the start of a word, or is one of the few
 * that start with another character; so words are read off with their hash, and only those that start a label
 * are looked at again.
 */
final class TextSearch {

    /** Not the hash of any pair, which is an int. */
    private static final long NO_PAIR = Long.MIN_VALUE;

    private static final Comparator<Scanner.Match> BY_END =
            Comparator.comparingInt(match -> match.span().end());

    private final String text;
    private final Boundaries boundaries;
    private final List<LabelTable> tables;
    private final FirstWords firstWords;
    private final boolean disjoint;
    private final FoldedText[] folded;
    private final boolean[] startsOther;
    private final boolean anyStartsOther;
    private final List<Scanner.Occurrence> found = new ArrayList<>();
    private final List<Scanner.Match> here = new ArrayList<>();
    private int keptEnd;

    /** The word that was read last as the second of a pair, so that no word is read twice. */
    private int readStart = -1;

    private int readEnd;
    private int readHash;

    TextSearch(String text, String language, List<LabelTable> tables, FirstWords firstWords, boolean disjoint) {
        this.text = text;
        this.boundaries = new Boundaries(text, language);
        this.tables = tables;
        this.firstWords = firstWords;
        this.disjoint = disjoint;
        this.folded = new FoldedText[tables.size()];
        this.startsOther = new boolean[tables.size()];
        boolean any = false;
        for (int i = 0; i < folded.length; i++) {
            folded[i] = tables.get(i).fold(text);
            startsOther[i] = tables.get(i).hasOtherStarts();
            any |= startsOther[i];
        }
        this.anyStartsOther = any;
    }

    List<Scanner.Occurrence> run() {
        int length = text.length();
        int i = 0;
        while (i < length) {
            int letter = FirstWords.letter(text.charAt(i));
            if (letter == FirstWords.NO_WORD) {
                if (anyStartsOther) {
                    other(i);
                }
                i++;
            } else if (letter == FirstWords.SPECIAL && !Spelling.isWordPart(text.codePointAt(i))) {
                if (anyStartsOther) {
                    other(i);
                }
                i += Character.charCount(text.codePointAt(i));
            } else {
                i = word(i);
            }
        }
        return found;
    }

    /** Reads the word off that starts at a place, and gives the place after it. */
    private int word(int start) {
        int length = text.length();
        int hash = 0;
        int i = start;
        if (start == readStart) {
            hash = readHash;
            i = readEnd;
        } else {
            while (i < length) {
                int letter = FirstWords.letter(text.charAt(i));
                if (letter > FirstWords.SPECIAL) {
                    hash = FirstWords.plus(hash, letter);
                    i++;
                } else if (letter == FirstWords.SPECIAL && Spelling.isInWord(text.codePointAt(i))) {
                    return specialWord(start);
                } else {
                    break;
                }
            }
        }
        if (start >= keptEnd) {
            boolean dot = i < length && text.charAt(i) == '.';
            boolean single = firstWords.singles().mayHave(hash);
            long pair = firstWords.pairFirsts().mayHave(hash) ? pair(hash, i) : NO_PAIR;
            if ((dot || single || pair != NO_PAIR) && boundaries.opensAt(start)) {
                if (single) {
                    startingWith(hash, start, dot);
                }
                if (pair != NO_PAIR) {
                    startingWith((int) pair, start, false);
                }
                if (dot) {
                    dotted(start);
                }
                keep();
            }
        }
        return i;
    }

    /** The hash of the word before a place and the one after it, if labels may start with both. */
    private long pair(int first, int end) {
        int i = end;
        int letter = FirstWords.NO_WORD;
        while (i < text.length()) {
            letter = FirstWords.letter(text.charAt(i));
            if (letter > FirstWords.SPECIAL) {
                break;
            }
            int character = text.codePointAt(i);
            if (letter == FirstWords.SPECIAL && Spelling.isInWord(character)) {
                return FirstWords.anySecond(first);
            }
            i += Character.charCount(character);
        }
        int start = i;
        int second = 0;
        while (i < text.length()) {
            letter = FirstWords.letter(text.charAt(i));
            if (letter > FirstWords.SPECIAL) {
                second = FirstWords.plus(second, letter);
                i++;
            } else if (letter == FirstWords.SPECIAL && Spelling.isInWord(text.codePointAt(i))) {
                return FirstWords.anySecond(first);
            } else {
                break;
            }
        }
        readStart = start;
        readEnd = i;
        readHash = second;
        int both = FirstWords.pair(first, second);
        return firstWords.pairs().mayHave(both) ? both : NO_PAIR;
    }

    /** A word with ligatures, soft hyphens, marks or letters of far scripts. */
    private int specialWord(int start) {
        int end = start;
        int first = -1;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (!Spelling.isInWord(character)) {
                break;
            }
            if (first < 0 && !Spelling.isJoining(character) && character != Spelling.SOFT_HYPHEN) {
                first = end;
            }
            end += Character.charCount(character);
        }
        if (first >= keptEnd && boundaries.opensAt(first)) {
            boolean dot = end < text.length() && text.charAt(end) == '.';
            int hash = FirstWords.hashOf(text.substring(first, end));
            startingWith(hash, first, dot);
            startingWith(FirstWords.anySecond(hash), first, dot);
            if (dot) {
                dotted(first);
            }
            keep();
        }
        return end;
    }

    /** Labels of a hash; where a dot follows, abbreviations are left to {@link #dotted}. */
    private void startingWith(int hash, int start, boolean dot) {
        for (int slot = firstWords.slot(hash); firstWords.isUsed(slot); slot = firstWords.nextSlot(slot)) {
            FirstWords.Entry entry = firstWords.entry(slot);
            if (entry.hash() == hash && !(dot && entry.table().dropsDots())) {
                walk(entry.tableIndex(), entry.from(), entry.to(), start);
            }
        }
    }

    /** Abbreviations at a word with a dot after it, which may be one of their letters. */
    private void dotted(int start) {
        for (int i = 0; i < folded.length; i++) {
            LabelTable table = tables.get(i);
            if (table.dropsDots() && table.mayStartAt(text, start)) {
                walk(i, 0, table.size(), start);
            }
        }
    }

    /** Labels that start with something that is no part of a word. */
    private void other(int start) {
        int character = text.codePointAt(start);
        if (start < keptEnd
                || Spelling.isGap(character)
                || character == Spelling.SOFT_HYPHEN
                || Spelling.isJoining(character)
                || !boundaries.opensAt(start)) {
            return;
        }
        for (int i = 0; i < folded.length; i++) {
            LabelTable table = tables.get(i);
            if (startsOther[i] && table.startsCluster(character) && table.mayStartAt(text, start)) {
                walk(i, 0, table.size(), start);
            }
        }
        keep();
    }

    /** Compares the text from a place with the labels of a range, unit by unit, as long as any is left. */
    private void walk(int tableIndex, int from, int to, int start) {
        LabelTable table = tables.get(tableIndex);
        FoldedText units = folded[tableIndex];
        units.startAt(start);
        int low = from;
        int high = to;
        for (int at = 0; ; at++) {
            if (table.key(low).length() == at && ++low == high) {
                return;
            }
            int unit = units.next();
            if (unit == FoldedText.END) {
                return;
            }
            if (table.key(low).charAt(at) != unit || table.key(high - 1).charAt(at) != unit) {
                low = table.firstAtLeast(low, high, at, unit);
                high = table.firstAtLeast(low, high, at, unit + 1);
                if (low == high) {
                    return;
                }
            }
            if (table.key(low).length() == at + 1 && units.isClusterEnd()) {
                for (WrittenLabel written : table.labels(low)) {
                    if (written.label().isAbbreviation()) {
                        abbreviation(start, units.end(), written);
                    } else {
                        place(start, units.end(), written);
                    }
                }
            }
        }
    }

    private void abbreviation(int start, int end, WrittenLabel written) {
        boolean dotted = isDotted(start, end);
        boolean finalDot = end < text.length() && text.charAt(end) == '.';
        if (finalDot && (dotted || written.written().endsWith("."))) {
            place(start, end + 1, end + 1, written);
        } else {
            place(start, end, written);
        }
    }

    private void place(int start, int end, WrittenLabel written) {
        place(start, end, end, written);
        if (written.label().policy().addedS() && !written.plural() && end < text.length() && text.charAt(end) == 's') {
            place(start, end, end + 1, written);
        }
    }

    /** A label from {@code start} to {@code end}, with an added s up to {@code spanEnd}. */
    private void place(int start, int end, int spanEnd, WrittenLabel written) {
        Boundaries.Right right = boundaries.at(spanEnd);
        if (right == Boundaries.Right.NONE
                || (!written.label().policy().inCompounds() && boundaries.isInCompound(start, spanEnd))) {
            return;
        }
        boolean abbreviation = written.label().isAbbreviation();
        if (abbreviation && isDotted(start, end)) {
            if (boundaries.isPartOfDotted(start, spanEnd) || isTwoSentences(start, end, written)) {
                return;
            }
        }
        boolean addedS = spanEnd > end;
        for (Scanner.Match match : here) {
            if (match.written().equals(written) && match.span().end() == spanEnd && match.addedS() == addedS) {
                return;
            }
        }
        MatchLevel level = written.level(text.substring(start, end));
        here.add(
                new Scanner.Match(new Span(start, spanEnd), written, level, addedS || written.plural(), addedS, right));
    }

    private boolean isDotted(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == '.') {
                return true;
            }
        }
        return false;
    }

    /** "Plan A. I agree" is not AI: a gap that the label has not is only believed in "A. I." */
    private boolean isTwoSentences(int start, int end, WrittenLabel written) {
        return text.charAt(end - 1) != '.'
                && text.substring(start, end).codePoints().anyMatch(Spelling::isGap)
                && written.written().codePoints().noneMatch(Spelling::isGap);
    }

    /** Sorts the matches of one start by their ends; of those that may not overlap, the longest are kept. */
    private void keep() {
        if (here.isEmpty()) {
            return;
        }
        if (here.size() > 1) {
            here.sort(BY_END);
        }
        int last = here.size();
        int from = 0;
        if (disjoint) {
            keptEnd = here.get(last - 1).span().end();
            while (here.get(from).span().end() < keptEnd) {
                from++;
            }
        }
        while (from < last) {
            Span span = here.get(from).span();
            int to = from + 1;
            while (to < last && here.get(to).span().end() == span.end()) {
                to++;
            }
            found.add(Scanner.best(span, here.subList(from, to)));
            from = to;
        }
        here.clear();
    }
}
