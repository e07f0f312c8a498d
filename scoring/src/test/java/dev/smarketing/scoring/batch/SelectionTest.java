package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.scoring.Points;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sorting all rows is the oracle; of equal totals the earlier row stands first. */
class SelectionTest {

    private static Amounts amounts(long[] totals, boolean fitsInt) {
        Amounts amounts = new Amounts(totals.length, fitsInt);
        amounts.put(0, totals, totals.length);
        return amounts;
    }

    @Test
    void theBestStandFirst() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            boolean fitsInt = random.nextBoolean();
            long[] totals = random.longs(random.nextInt(40), -9, 9)
                    .map(total -> fitsInt ? total : total * (1L << 40))
                    .toArray();
            Integer[] rows = IntStream.range(0, totals.length).boxed().toArray(Integer[]::new);
            Arrays.sort(
                    rows,
                    Comparator.comparingLong((Integer row) -> totals[row])
                            .reversed()
                            .thenComparing(row -> row));
            for (int count = 0; count <= totals.length + 1; count++) {
                assertThat(Selection.top(amounts(totals, fitsInt), totals.length, count))
                        .containsExactly(Arrays.copyOf(rows, Math.min(count, rows.length)));
            }
        }
        assertThatThrownBy(() -> Selection.top(amounts(new long[3], true), 3, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("number of leads to select is -1");
    }

    @Test
    void aBoundaryBelongsToWhatItStarts() {
        long[] totals = {-100, -1, 0, 99, 100, 101, 250};
        List<Points> boundaries = List.of(Points.ZERO, Points.of(1), Points.parse("2.5"));
        assertThat(Selection.histogram(amounts(totals, true), totals.length, boundaries))
                .containsExactly(2, 2, 2, 1);
        assertThat(Selection.histogram(amounts(totals, false), totals.length, boundaries))
                .containsExactly(2, 2, 2, 1);
        assertThat(Selection.histogram(amounts(totals, true), totals.length, List.of()))
                .containsExactly(7);
    }

    @Test
    void amountsAreCopiedBetweenWidths() {
        long[] totals = {1, -2, 3, 4};
        for (boolean from : new boolean[] {true, false}) {
            for (boolean to : new boolean[] {true, false}) {
                Amounts copy = new Amounts(6, to);
                copy.put(2, amounts(totals, from), 1, 3);
                assertThat(IntStream.range(0, 6).mapToLong(copy::get).toArray()).containsExactly(0, 0, -2, 3, 4, 0);
                assertThat(copy.isSmall()).isEqualTo(to);
            }
        }
        Amounts large = amounts(new long[] {1L << 31}, false);
        assertThat(large.get(0)).isEqualTo(1L << 31);
        assertThatThrownBy(() -> new Amounts(1, true).put(0, large, 0, 1)).isInstanceOf(ArithmeticException.class);
    }
}
