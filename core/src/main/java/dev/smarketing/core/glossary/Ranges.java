package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Some ranges of a text, to ask whether another touches any of them. */
final class Ranges {

    private final int[] starts;
    private final int[] ends;
    private int size;

    Ranges(Collection<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        Collections.sort(sorted);
        starts = new int[sorted.size()];
        ends = new int[sorted.size()];
        for (Span span : sorted) {
            if (size > 0 && span.start() < ends[size - 1]) {
                ends[size - 1] = Math.max(ends[size - 1], span.end());
            } else if (span.length() > 0) {
                starts[size] = span.start();
                ends[size] = span.end();
                size++;
            }
        }
    }

    boolean touch(Span span) {
        if (size == 0) {
            return false;
        }
        int found = Arrays.binarySearch(starts, 0, size, span.end() - 1);
        int last = found >= 0 ? found : -found - 2;
        return last >= 0 && span.length() > 0 && ends[last] > span.start();
    }
}
