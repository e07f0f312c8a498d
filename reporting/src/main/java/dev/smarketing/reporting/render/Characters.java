package dev.smarketing.reporting.render;

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

    /** Characters on the line: code points without the marks that stand on the one before. */
    static int width(CharSequence text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0300') {
                width += c == '\u00ad' ? 0 : 1;
            } else {
                int point = Character.codePointAt(text, i);
                i += Character.charCount(point) - 1;
                width += isOnTheOneBefore(point) ? 0 : 1;
            }
        }
        return width;
    }

    private static boolean isOnTheOneBefore(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** The text cut to a width, with an ellipsis where something is missing. */
    static String shortened(String text, int width) {
        String visible = visible(text);
        if (width(visible) <= width) {
            return visible;
        }
        int end = 0;
        int room = width - 1;
        while (room > 0 || isOnTheOneBefore(visible.codePointAt(end))) {
            int point = visible.codePointAt(end);
            end += Character.charCount(point);
            room -= isOnTheOneBefore(point) ? 0 : 1;
        }
        return visible.substring(0, end) + "\u2026";
    }
}
