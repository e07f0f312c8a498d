package dev.smarketing.scoring.batch;

import dev.smarketing.core.check.Require;
import dev.smarketing.scoring.Points;
import java.util.Arrays;
import java.util.List;

/** Rows and counts picked from columns of scores, without an object for each lead. */
final class Selection {

    private Selection() {}

    /** The rows of the greatest totals, the greatest first; of equal ones the row that came first. */
    static int[] top(Amounts totals, int size, int count) {
        int wanted = Math.min(Require.atLeast(count, 0, "number of leads to select"), size);
        int[] heap = new int[wanted];
        for (int row = 0; row < wanted; row++) {
            heap[row] = row;
        }
        for (int place = wanted / 2 - 1; place >= 0; place--) {
            sink(heap, place, wanted, totals);
        }
        for (int row = wanted; wanted > 0 && row < size; row++) {
            if (isBetter(row, heap[0], totals)) {
                heap[0] = row;
                sink(heap, 0, wanted, totals);
            }
        }
        for (int last = wanted - 1; last > 0; last--) {
            int worst = heap[0];
            heap[0] = heap[last];
            heap[last] = worst;
            sink(heap, 0, last, totals);
        }
        return heap;
    }

    private static boolean isBetter(int one, int other, Amounts totals) {
        long difference = Long.compare(totals.get(one), totals.get(other));
        return difference > 0 || (difference == 0 && one < other);
    }

    /** The worst stands on top. */
    private static void sink(int[] heap, int from, int size, Amounts totals) {
        int place = from;
        int row = heap[place];
        for (int child = 2 * place + 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && isBetter(heap[child], heap[child + 1], totals)) {
                child++;
            }
            if (!isBetter(row, heap[child], totals)) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = row;
    }

    /** How many totals lie below the first boundary, from each boundary to the next, and from the last one on. */
    static int[] histogram(Amounts totals, int size, List<Points> boundaries) {
        long[] from = Require.rising(boundaries, "boundary").stream()
                .mapToLong(Points::hundredths)
                .toArray();
        int[] counts = new int[from.length + 1];
        for (int row = 0; row < size; row++) {
            int place = Arrays.binarySearch(from, totals.get(row));
            counts[place >= 0 ? place + 1 : -place - 1]++;
        }
        return counts;
    }
}
