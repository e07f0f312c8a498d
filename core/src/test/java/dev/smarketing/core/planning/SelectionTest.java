package dev.smarketing.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The search beside two that know nothing of bounds: all sets where there are few items, and, where each item needs at
 * most one other, the table of the best values under every effort.
 */
class SelectionTest {

    private static final long BUDGET = 10_000_000;

    /** Items in whole numbers, none of which needs one of a greater number. */
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    private record Items(int[] effort, int[] first, int[] second, List<List<Integer>> needs, int capacity) {

        int size() {
            return effort.length;
        }

        Dependencies dependencies() {
            List<BacklogItem> items = new ArrayList<>();
            for (int i = 0; i < size(); i++) {
                items.add(BacklogItem.of("i" + i, "Item " + i)
                        .needing(needs.get(i).stream().map(need -> "i" + need).toList()));
            }
            return new Dependencies(items);
        }

        /** Every number multiplied, so that none of them fits a long. */
        Selection.Task task(BitSet forced, BigDecimal factor) {
            return new Selection.Task(
                    numbers(effort, factor),
                    numbers(first, factor),
                    numbers(second, factor),
                    forced,
                    dependencies(),
                    BigDecimal.valueOf(capacity).multiply(factor));
        }

        private static List<BigDecimal> numbers(int[] numbers, BigDecimal factor) {
            return Arrays.stream(numbers)
                    .mapToObj(number -> BigDecimal.valueOf(number).multiply(factor))
                    .toList();
        }
    }

    private static Items items(Random random, int size, int mostNeeds, int mostEffort) {
        List<List<Integer>> needs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int place = i;
            needs.add(IntStream.range(0, i == 0 ? 0 : mostNeeds)
                    .filter(k -> random.nextInt(3) == 0)
                    .mapToObj(k -> random.nextInt(place))
                    .distinct()
                    .toList());
        }
        int[] effort = random.ints(size, 0, mostEffort).toArray();
        // some are worth nothing in one way or both
        int[] first = random.ints(size, -8, 20).map(value -> Math.max(0, value)).toArray();
        int[] second =
                random.ints(size, -8, 20).map(value -> Math.max(0, value)).toArray();
        for (int i = 0; i < size; i++) {
            if (!isCandidate(i)) {
                first[i] = 0;
                second[i] = 0;
            }
        }
        int all = Arrays.stream(effort).sum();
        return new Items(effort, first, second, needs, random.nextInt(all + 2));
    }

    /** Some are never chosen for their own sake, and so worth nothing. */
    private static boolean isCandidate(int item) {
        return item % 4 != 3;
    }

    private static int sum(int[] numbers, int set) {
        int sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += (set >> i & 1) == 0 ? 0 : numbers[i];
        }
        return sum;
    }

    private static boolean isClosed(Items items, int set) {
        for (int i = 0; i < items.size(); i++) {
            for (int need : items.needs.get(i)) {
                if ((set >> i & 1) == 1 && (set >> need & 1) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Worth more, or as much and preferred: the one that holds the first item where two differ, or the other. */
    private static boolean isBetter(Items items, int one, int other, int[] preference, boolean preferIn) {
        int byFirst = Integer.compare(sum(items.first, one), sum(items.first, other));
        int bySecond = Integer.compare(sum(items.second, one), sum(items.second, other));
        if (byFirst != 0 || bySecond != 0) {
            return byFirst != 0 ? byFirst > 0 : bySecond > 0;
        }
        for (int item : preference) {
            if (((one ^ other) >> item & 1) == 1) {
                return (one >> item & 1) == 1 == preferIn;
            }
        }
        return false;
    }

    private static int mask(BitSet set) {
        return set.stream().map(item -> 1 << item).sum();
    }

    private static BitSet closed(Items items, int item) {
        return (BitSet) items.dependencies().closure(item).clone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.001", "1234567890123456789012345678901234567"})
    void aFewItemsAsIfAllSetsHadBeenTried(String factor) {
        BigDecimal number = new BigDecimal(factor);
        for (int seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(9);
            Items items = items(random, size, random.nextInt(4), 1 + random.nextInt(30));
            BitSet forced = random.nextInt(3) == 0 ? closed(items, random.nextInt(size)) : new BitSet();
            if (sum(items.effort, mask(forced)) > items.capacity) {
                forced.clear();
            }
            int[] preference = IntStream.range(0, size)
                    .filter(item -> !forced.get(item) && isCandidate(item))
                    .toArray();
            boolean preferIn = random.nextBoolean();
            int best = mask(forced);
            for (int chosen = 0; chosen < 1 << preference.length; chosen++) {
                int set = mask(forced);
                for (int i = 0; i < preference.length; i++) {
                    set |= (chosen >> i & 1) == 0 ? 0 : mask(closed(items, preference[i]));
                }
                boolean fits = sum(items.effort, set) <= items.capacity;
                best = fits && isBetter(items, set, best, preference, preferIn) ? set : best;
            }
            Selection.Best found = Selection.solve(items.task(forced, number), preference, preferIn, BUDGET);
            assertThat(mask(found.chosen())).as("seed %s: %s", seed, items).isEqualTo(best);
            assertThat(isClosed(items, best)).isTrue();
            assertThat(found.isProven()).isTrue();
            assertThat(found.first()).isEqualByComparingTo(number.multiply(new BigDecimal(sum(items.first, best))));
            assertThat(found.second()).isEqualByComparingTo(number.multiply(new BigDecimal(sum(items.second, best))));
            assertThat(found.firstBound()).isEqualByComparingTo(found.first());
            assertThat(found.secondBound()).isEqualByComparingTo(found.second());
        }
    }

    /** In a forest: the best pair of values of the items from one on under each effort, first times a million. */
    private static long[] table(Items items) {
        int size = items.size();
        int[] order = new int[size];
        int[] after = new int[size];
        int filled = 0;
        for (int i = 0; i < size; i++) {
            if (items.needs.get(i).isEmpty()) {
                filled = preorder(items, i, order, after, filled);
            }
        }
        long[][] best = new long[size + 1][items.capacity + 1];
        for (int place = size - 1; place >= 0; place--) {
            int item = order[place];
            for (int room = 0; room <= items.capacity; room++) {
                best[place][room] = best[after[place]][room];
                if (items.effort[item] <= room) {
                    long worth = items.first[item] * 1_000_000L + items.second[item];
                    best[place][room] = Math.max(best[place][room], worth + best[place + 1][room - items.effort[item]]);
                }
            }
        }
        return best[0];
    }

    /** Without an item none of those that need it; they stand right after it. */
    private static int preorder(Items items, int item, int[] order, int[] after, int filled) {
        order[filled] = item;
        int next = filled + 1;
        for (int other = item + 1; other < items.size(); other++) {
            if (items.needs.get(other).contains(item)) {
                next = preorder(items, other, order, after, next);
            }
        }
        after[filled] = next;
        return next;
    }

    private static Items forest(int seed, int size) {
        Random random = new Random(seed);
        Items some = items(random, size, 1, 40);
        return new Items(
                some.effort,
                some.first,
                some.second,
                some.needs,
                Arrays.stream(some.effort).sum() / (2 + seed % 5));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 63, 64, 65, 90, 130})
    void manyItemsAsInTheTableOfAllEfforts(int size) {
        for (int seed = 0; seed < 6; seed++) {
            Items items = forest(seed, size);
            long expected = table(items)[items.capacity];
            Selection.Best found = Selection.solve(
                    items.task(new BitSet(), BigDecimal.ONE),
                    IntStream.range(0, size).filter(SelectionTest::isCandidate).toArray(),
                    true,
                    BUDGET);
            long worth =
                    found.first().longValueExact() * 1_000_000L + found.second().longValueExact();
            assertThat(worth).as("size %s, seed %s", size, seed).isEqualTo(expected);
            assertThat(found.isProven()).isTrue();
            assertThat(found.firstBound()).isEqualByComparingTo(found.first());
            assertThat(found.secondBound()).isEqualByComparingTo(found.second());
            long effort =
                    found.chosen().stream().map(item -> items.effort[item]).sum();
            assertThat(effort).isLessThanOrEqualTo(items.capacity);
            found.chosen().stream()
                    .forEach(item -> items.needs
                            .get(item)
                            .forEach(
                                    need -> assertThat(found.chosen().get(need)).isTrue()));
        }
    }

    @Test
    void aSpentBudgetIsToldWithWhatCannotBeExceeded() {
        int unproven = 0;
        for (int seed = 0; seed < 12; seed++) {
            Items items = forest(seed, 90);
            long first = table(items)[items.capacity] / 1_000_000;
            Selection.Best found = Selection.solve(
                    items.task(new BitSet(), BigDecimal.ONE),
                    IntStream.range(0, 90).filter(SelectionTest::isCandidate).toArray(),
                    true,
                    1);
            unproven += found.isProven() ? 0 : 1;
            assertThat(found.first().longValueExact()).isLessThanOrEqualTo(first);
            assertThat(found.firstBound().longValueExact()).isGreaterThanOrEqualTo(first);
        }
        assertThat(unproven).isPositive();
    }
}
