package dev.smarketing.reporting.render;

import java.util.ArrayList;
import java.util.List;

/** What a text takes on a line of fixed-width characters, and what must not reach it. */
final class Characters {

    private static final char REPLACEMENT = '\ufffd';

    private Characters() {}

    /** Line breaks and tabs become spaces, other control characters U+FFFD. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                out.append(' ');
            } else {
                out.append(isControl(c) ? REPLACEMENT : c);
            }
        }
        return out.toString();
    }

    /** The words of a text on lines of at most the given width; a longer word has a line of its own. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : visible(text).strip().split(" +", -1)) {
            if (line.length() > 0 && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Characters on the line: code points without the marks that stand on the one before. */
    static int width(CharSequence text) {
        return (int) text.codePoints()
                .filter(c -> {
                    int type = Character.getType(c);
                    return type != Character.NON_SPACING_MARK
                            && type != Character.ENCLOSING_MARK
                            && type != Character.FORMAT;
                })
                .count();
    }

    /** Control characters, and the marks that turn the direction of what follows. */
    private static boolean isControl(char c) {
        return Character.isISOControl(c) || (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    }
}
