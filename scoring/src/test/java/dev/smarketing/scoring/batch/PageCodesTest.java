package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums of the leads of a page, against adding up each lead's values: few codes and many, small ones and large. */
class PageCodesTest {

    private static final int LARGE = 1 << 16;

    @ParameterizedTest
    @CsvSource({"7, 0", "7, 3", "7, 7", "7, 8", "7, 20", "1, 0", "1, 1", "1, 5", "2048, 40", "40, 70000"})
    void sumsOfLeads(int leads, int size) {
        for (int values : new int[] {1, 5, LARGE, LARGE + 3}) {
            for (int seed = 0; seed < 5; seed++) {
                sums(leads, size, values, new Random(seed));
            }
        }
    }

    /** The last values are asked for at least once, so that codes are as large as they can be. */
    private static void sums(int leads, int size, int values, Random random) {
        int[] ends = random.ints(leads, 0, size + 1).sorted().toArray();
        ends[leads - 1] = size;
        int[] codes = random.ints(size + 2, 0, values).toArray(); // the last two are not of the page
        if (size > 0) {
            codes[random.nextInt(size)] = values - 1;
        }
        PageCodes page = new PageCodes(ends, codes, size);
        int[] worth = random.ints(values, -99, 100).toArray();
        long[] more = random.longs(values, -99, 100).toArray();
        int[] expected = new int[leads];
        long[][] expectedOfTwo = new long[2][leads];
        for (int lead = 0; lead < leads; lead++) {
            for (int i = lead == 0 ? 0 : ends[lead - 1]; i < ends[lead]; i++) {
                expected[lead] += worth[codes[i]];
                expectedOfTwo[0][lead] += worth[codes[i]];
                expectedOfTwo[1][lead] += more[codes[i]];
            }
        }
        // what stands there from the run before does not count, and beyond the leads nothing is written
        int[] out = random.ints(leads + 1).toArray();
        int beyond = out[leads];
        int[] running = new int[size + 1];
        page.sum(worth, running, out, leads);
        assertThat(out).startsWith(expected).endsWith(beyond);
        long[][] outOfTwo = {
            random.longs(leads + 1).toArray(), random.longs(leads + 1).toArray()
        };
        long[] beyondOfTwo = {outOfTwo[0][leads], outOfTwo[1][leads]};
        long[] ofInts = new long[values];
        for (int i = 0; i < values; i++) {
            ofInts[i] = worth[i];
        }
        page.sum(new long[][] {ofInts, more}, new long[size + 1], outOfTwo, leads);
        assertThat(outOfTwo[0]).startsWith(expectedOfTwo[0]).endsWith(beyondOfTwo[0]);
        assertThat(outOfTwo[1]).startsWith(expectedOfTwo[1]).endsWith(beyondOfTwo[1]);
    }
}
