package dev.smarketing.reporting.render;

import dev.smarketing.core.check.LineWidth;
import java.util.ArrayList;
import java.util.List;

/** What a text takes on a line of fixed-width characters, and what must not reach it. */
final class Characters {

    private static final char REPLACEMENT = '\ufffd';

    private Characters() {}

    /**
     * Line breaks and tabs become spaces; control characters, marks that turn the direction of what follows, halves of
     * characters and code points that no document may hold become U+FFFD.
     */
    static String visible(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!stays(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static boolean stays(char c) {
        if (c < '\u061c') {
            return !Character.isISOControl(c);
        }
        return c != '\u061c'
                && c != '\u200e'
                && c != '\u200f'
                && (c < '\u2028' || c > '\u202e')
                && (c < '\u2066' || c > '\u2069')
                && !Character.isSurrogate(c)
                && c < '\ufffe';
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r' || c == '\u2028' || c == '\u2029') {
                out.append(' ');
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                out.append(stays(c) ? c : REPLACEMENT);
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

    /** Columns on the line: two for letters of Chinese, Japanese and Korean, none for marks on the one before. */
    static int width(CharSequence text) {
        return LineWidth.of(text);
    }

    /** The text cut to a width, with an ellipsis where something is missing. */
    static String shortened(String text, int width) {
        String visible = visible(text);
        if (width(visible) <= width) {
            return visible;
        }
        int end = 0;
        int room = Math.max(0, width - 1);
        int point = visible.codePointAt(0);
        while (LineWidth.of(point) <= room) {
            room -= LineWidth.of(point);
            end += Character.charCount(point);
            point = visible.codePointAt(end);
        }
        return visible.substring(0, end) + "\u2026";
    }
}
