package dev.smarketing.reporting.render;

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
