package dev.smarketing.core.glossary;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Some ranges of a text, to ask whether another touches any of them. */
final class Ranges {

    private final TreeMap<Integer, Integer> endByStart = new TreeMap<>();

    Ranges(Collection<Span> spans) {
        spans.stream().sorted().forEach(span -> {
            Map.Entry<Integer, Integer> last = endByStart.lastEntry();
            if (last != null && span.start() < last.getValue()) {
                endByStart.put(last.getKey(), Math.max(last.getValue(), span.end()));
            } else if (span.length() > 0) {
                endByStart.put(span.start(), span.end());
            }
        });
    }

    boolean touch(Span span) {
        Map.Entry<Integer, Integer> before = endByStart.lowerEntry(span.end());
        return before != null && before.getValue() > span.start();
    }
}
