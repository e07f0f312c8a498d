package dev.smarketing.reporting.render;

/** Text for HTML and XML. What could be read as markup, inside an element or an attribute, is written as an entity. */
final class Escape {

    private Escape() {}

    static void append(StringBuilder out, String text) {
        String visible = Characters.visible(text);
        int written = 0;
        for (int i = 0; i < visible.length(); i++) {
            String entity = entity(visible.charAt(i));
            if (!entity.isEmpty()) {
                out.append(visible, written, i).append(entity);
                written = i + 1;
            }
        }
        if (written == 0) {
            out.append(visible); // at once; a part of a text is copied character by character
        } else {
            out.append(visible, written, visible.length());
        }
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
