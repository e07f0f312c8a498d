package dev.smarketing.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads pauses and recyclings out of their begins and ends. */
final class Pauses {

    /** One pause or recycling, half-open; without end while it lasts. */
    record Span(Instant from, @Nullable Instant to, String reason, boolean isRecycling) {

        boolean contains(Instant instant) {
            return !instant.isBefore(from) && (to == null || instant.isBefore(to));
        }
    }

    static final Pauses NONE = new Pauses(List.of());

    private final List<Span> spans = new ArrayList<>(1);
    private final List<ClockChange> unmatched = new ArrayList<>(0);

    /** What begins and ends, by instant, reason and kind. */
    Pauses(List<ClockChange> changes) {
        Map<String, Instant> open = new TreeMap<>();
        for (int i = 0; i < changes.size(); i++) {
            ClockChange change = changes.get(i);
            String key = key(change);
            ClockChange next = i + 1 < changes.size() ? changes.get(i + 1) : null;
            if (next != null && next.at().equals(change.at()) && key(next).equals(key)) {
                // both ends at one instant: whether it was on hold or ran, it goes on so
                i++;
            } else if (!change.kind().isEnd()) {
                open.putIfAbsent(key, change.at());
            } else {
                Instant from = open.remove(key);
                if (from == null) {
                    unmatched.add(change);
                } else {
                    spans.add(new Span(
                            from, change.at(), change.reason(), change.kind().isRecycling()));
                }
            }
        }
        open.forEach((key, from) -> spans.add(new Span(from, null, key.substring(1), key.charAt(0) == 'r')));
        spans.sort(Comparator.comparing(Span::from).thenComparing(Span::reason));
    }

    private static String key(ClockChange change) {
        return (change.kind().isRecycling() ? 'r' : 'p') + change.reason();
    }

    List<Span> all() {
        return spans;
    }

    List<Span> recyclings() {
        return spans.stream().filter(Span::isRecycling).toList();
    }

    List<Span> withoutRecyclings() {
        return spans.stream().filter(span -> !span.isRecycling()).toList();
    }

    List<ClockChange> unmatched() {
        return unmatched;
    }

    /** The union of spans that are sorted by their begin: sorted, disjoint and not touching. */
    static List<Span> union(List<Span> spans) {
        List<Span> union = new ArrayList<>(spans.size());
        for (Span span : spans) {
            Span last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last == null || (last.to() != null && last.to().isBefore(span.from()))) {
                union.add(span);
            } else if (last.to() != null && (span.to() == null || span.to().isAfter(last.to()))) {
                union.set(union.size() - 1, new Span(last.from(), span.to(), last.reason(), last.isRecycling()));
            }
        }
        return union;
    }
}
