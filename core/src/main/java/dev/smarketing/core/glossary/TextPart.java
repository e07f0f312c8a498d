package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of a text that are not running text, found by how plain text and Markdown write them. */
public enum TextPart {
    /** Addresses of the web and of e-mail, and the targets of Markdown links. */
    LINKS {
        @Override
        void addTo(List<Span> spans, String text) {
            addAll(spans, LINK.matcher(text));
        }
    },
    /** What stands between backticks, in a line or in a block; an open block reaches to the end. */
    CODE {
        @Override
        void addTo(List<Span> spans, String text) {
            Set<Integer> unclosed = new HashSet<>();
            int i = text.indexOf('`');
            while (i >= 0) {
                int inner = endOfTicks(text, i);
                int ticks = inner - i;
                int close = unclosed.contains(ticks) ? -1 : closing(text, inner, ticks);
                boolean block = ticks >= 3 && (i == 0 || text.charAt(i - 1) == '\n');
                if (close < 0) {
                    unclosed.add(ticks);
                }
                int end = close >= 0 ? close + ticks : block ? text.length() : inner;
                if (close >= 0 || block) {
                    spans.add(new Span(i, end));
                }
                i = text.indexOf('`', end);
            }
        }
    },
    /** What stands between quotation marks of any usual kind; straight ones within a line. */
    QUOTATIONS {
        @Override
        void addTo(List<Span> spans, String text) {
            addAll(spans, QUOTATION.matcher(text));
        }
    },
    /** Markdown headings, lines that start with one to six number signs, outside code. */
    HEADINGS {
        @Override
        void addTo(List<Span> spans, String text) {
            Ranges code = new Ranges(CODE.in(text));
            Matcher matcher = HEADING.matcher(text);
            while (matcher.find()) {
                Span line = new Span(matcher.start(), matcher.end());
                if (!code.touch(line)) {
                    spans.add(line);
                }
            }
        }
    };

    private static final Pattern LINK = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])(?:(?:https?|ftp)://|www\\.)[^\\s<>\"“”«»`]*[^\\s<>\"“”«»`.,;:!?'’)\\]]"
                    + "|(?<![\\p{L}\\p{Nd}._%+-])[\\p{L}\\p{Nd}._%+-]++@[\\p{L}\\p{Nd}-]++(?:\\.[\\p{L}\\p{Nd}-]++)++"
                    + "|(?<=]\\()[^()\\s]++(?=\\))");
    private static final Pattern QUOTATION = Pattern.compile("“[^“”]*+”|«[^«»]*+»|„[^„“]*+“|\"[^\"\\n]*+\"");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t][^\\n]*+");

    abstract void addTo(List<Span> spans, String text);

    /**
     * Where such parts stand in a text.
     *
     * @param text the text
     * @return the ranges, sorted
     */
    public List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        addTo(spans, Objects.requireNonNull(text, "text"));
        Collections.sort(spans);
        return List.copyOf(spans);
    }

    private static void addAll(List<Span> spans, Matcher matcher) {
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
    }

    private static int endOfTicks(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** Where as many backticks follow as opened it, or -1. */
    private static int closing(String text, int from, int ticks) {
        for (int i = text.indexOf('`', from); i >= 0; ) {
            int end = endOfTicks(text, i);
            if (end - i == ticks) {
                return i;
            }
            i = text.indexOf('`', end);
        }
        return -1;
    }
}
