package dev.smarketing.core.glossary;

/** One way to write a label: the label itself or its listed plural. */
record WrittenLabel(Concept concept, Label label, String written, boolean plural) {

    /** Below this every character is composed and stands alone. */
    private static final char FIRST_MARK = 0x300;

    Alphabet alphabet() {
        return Alphabet.of(label.language());
    }

    FoldedText.Depth depth() {
        return label.policy().depth(label.form());
    }

    /** The strictest level at which a text is this. */
    MatchLevel level(String text) {
        if (text.equals(written)) {
            return MatchLevel.EXACT;
        }
        Alphabet alphabet = alphabet();
        if (isSameButForCase(text, alphabet)) {
            return MatchLevel.CASE;
        }
        if (isSame(text, alphabet, FoldedText.Depth.EXACT)) {
            return MatchLevel.EXACT;
        }
        if (isSame(text, alphabet, FoldedText.Depth.CASE)) {
            return MatchLevel.CASE;
        }
        return isSame(text, alphabet, FoldedText.Depth.ACCENT) ? MatchLevel.ACCENT : MatchLevel.FOLDED;
    }

    /** Every place that holds one holds the same one, so there is nothing to compare. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    /** The short way for texts of plain letters; false also where it takes the long way. */
    private boolean isSameButForCase(String text, Alphabet alphabet) {
        if (text.length() != written.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            char other = written.charAt(i);
            if (one >= FIRST_MARK
                    || other >= FIRST_MARK
                    || (one != other && alphabet.lower(one) != alphabet.lower(other))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(String text, Alphabet alphabet, FoldedText.Depth depth) {
        return FoldedText.key(text, alphabet, depth).equals(FoldedText.key(written, alphabet, depth));
    }
}
