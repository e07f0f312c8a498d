package dev.smarketing.core.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bounds that the search trusts: identities that hold for every closed set, tried on all of them. */
class BoundsTest {

    /** Up to nine items, each of which needs some of those before it. */
    private static int[][] needs(Random random) {
        int[][] needs = new int[1 + random.nextInt(9)][];
        for (int i = 0; i < needs.length; i++) {
            needs[i] = IntStream.range(0, i)
                    .filter(other -> random.nextInt(4) == 0)
                    .toArray();
        }
        return needs;
    }

    private static boolean isClosed(int[][] needs, int set) {
        for (int i = 0; i < needs.length; i++) {
            for (int need : needs[i]) {
                if ((set >> i & 1) == 1 && (set >> need & 1) == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<Integer> closedSets(int[][] needs) {
        return IntStream.range(0, 1 << needs.length)
                .filter(set -> isClosed(needs, set))
                .boxed()
                .toList();
    }

    private static long sum(long[] numbers, int set) {
        return IntStream.range(0, numbers.length)
                .filter(i -> (set >> i & 1) == 1)
                .mapToLong(i -> numbers[i])
                .sum();
    }

    @Test
    void theClosedSetOfGreatestProfit() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int[][] needs = needs(random);
            MaximumClosure closure = new MaximumClosure(needs);
            // solved anew for other profits
            for (int round = 0; round < 2; round++) {
                long[] profit = random.longs(needs.length, -20, 20).toArray();
                closure.solve(profit);
                int found = IntStream.range(0, needs.length)
                        .filter(closure::has)
                        .map(item -> 1 << item)
                        .sum();
                long most = closedSets(needs).stream()
                        .mapToLong(set -> sum(profit, set))
                        .max()
                        .orElseThrow();
                assertThat(isClosed(needs, found)).isTrue();
                assertThat(sum(profit, found)).as("seed %s", seed).isEqualTo(most);
                // what stays with each item: its profit, without what it spent, with what was spent on it
                long[] left = profit.clone();
                long kept = 0;
                for (int item = 0; item < needs.length; item++) {
                    long[] spent = closure.spent(item);
                    assertThat(spent).hasSameSizeAs(needs[item]);
                    for (int place = 0; place < spent.length; place++) {
                        assertThat(spent[place]).isNotNegative();
                        left[item] -= spent[place];
                        left[needs[item][place]] += spent[place];
                    }
                }
                for (int item = 0; item < needs.length; item++) {
                    assertThat(closure.left(item)).isEqualTo(left[item]);
                    kept += Math.max(0, left[item]);
                }
                assertThat(kept).isEqualTo(most);
            }
        }
    }

    private static Amounts amounts(long[] numbers, RoundingMode rounding) {
        return Amounts.of(Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList(), rounding);
    }

    /** What a set loses on a bound, counted item by item. */
    private static long lost(ValueBound bound, int[][] needs, int set) {
        long lost = 0;
        for (int i = 0; i < needs.length; i++) {
            boolean isIn = (set >> i & 1) == 1;
            lost += Math.max(0, isIn ? -bound.margin(i) : bound.margin(i));
            for (int place = 0; place < needs[i].length; place++) {
                boolean isNeedIn = (set >> needs[i][place] & 1) == 1;
                lost += isNeedIn && !isIn ? bound.spent(i, place) : 0;
            }
        }
        return lost;
    }

    @Test
    void everySetIsTheBoundLessWhatItLoses() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int[][] needs = needs(random);
            long[] effort = random.longs(needs.length, 0, 20).toArray();
            long[] first = random.longs(needs.length, 0, 20).toArray();
            long[] second = random.longs(needs.length, 0, 20).toArray();
            long capacity = random.nextInt((int) Arrays.stream(effort).sum() + 2);
            Choice choice = new Choice(
                    needs.length,
                    amounts(effort, RoundingMode.FLOOR),
                    amounts(first, RoundingMode.CEILING),
                    amounts(second, RoundingMode.CEILING),
                    List.of(needs),
                    BigDecimal.valueOf(capacity));
            ValueBound one = ValueBound.ofFirst(choice);
            long most = 0;
            for (int set : closedSets(needs)) {
                long unused = one.price() * (capacity - sum(effort, set));
                assertThat(one.slack(sum(first, set)))
                        .as("seed %s, set %s", seed, set)
                        .isEqualTo(lost(one, needs, set) + unused);
                most = sum(effort, set) <= capacity ? Math.max(most, sum(first, set)) : most;
            }
            assertThat(one.units()).isGreaterThanOrEqualTo(most);
            assertThat(one.slack(one.units())).isNotNegative();
            assertThat(one.slack(one.units() + 1)).isNegative();

            // with a reward for each unit of the first value above what is asked for
            ValueBound both = ValueBound.ofSecond(choice, most);
            long reward = -1;
            for (int set : closedSets(needs)) {
                long left = both.slack(sum(second, set))
                        - lost(both, needs, set)
                        - both.price() * (capacity - sum(effort, set));
                long above = sum(first, set) - most;
                if (above == 0) {
                    assertThat(left).as("seed %s, set %s", seed, set).isZero();
                } else {
                    assertThat(left % above).isZero();
                    reward = reward < 0 ? left / above : reward;
                    assertThat(left).isEqualTo(reward * above);
                    assertThat(reward).isNotNegative();
                }
                if (sum(effort, set) <= capacity && above >= 0) {
                    assertThat(both.units()).isGreaterThanOrEqualTo(sum(second, set));
                }
            }
        }
    }

    /** Without prerequisites the best prices give the bound of Dantzig: the densest items, the last one in part. */
    @Test
    void withoutPrerequisitesTheBoundIsThatOfTheFractionalKnapsack() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(40);
            long[] effort = random.longs(size, 1, 20).toArray();
            long[] value = random.longs(size, 1, 50).toArray();
            long capacity = 1 + random.nextInt((int) Arrays.stream(effort).sum());
            Choice choice = new Choice(
                    size,
                    amounts(effort, RoundingMode.FLOOR),
                    amounts(value, RoundingMode.CEILING),
                    amounts(new long[size], RoundingMode.CEILING),
                    new ArrayList<>(
                            IntStream.range(0, size).mapToObj(i -> new int[0]).toList()),
                    BigDecimal.valueOf(capacity));
            List<Integer> densest = IntStream.range(0, size)
                    .boxed()
                    .sorted((a, b) -> Long.compare(value[b] * effort[a], value[a] * effort[b]))
                    .toList();
            double best = 0;
            double room = capacity;
            for (int item : densest) {
                double part = Math.min(1, room / effort[item]);
                best += part * value[item];
                room -= part * effort[item];
            }
            assertThat(ValueBound.ofFirst(choice).units()).as("seed %s", seed).isEqualTo((long)
                    Math.floor(best + 1e-9));
        }
    }

    @Test
    void bitsBeyondTheFirstWord() {
        long[] set = Bits.none(130);
        assertThat(set).hasSize(3);
        assertThat(Bits.none(128)).hasSize(2);
        Bits.add(set, 0);
        Bits.add(set, 63);
        Bits.add(set, 64);
        Bits.add(set, 129);
        assertThat(IntStream.range(0, 130).filter(i -> Bits.has(set, i)).toArray())
                .containsExactly(0, 63, 64, 129);
        Bits.remove(set, 63);
        Bits.remove(set, 1);
        assertThat(IntStream.range(0, 130).filter(i -> Bits.has(set, i)).toArray())
                .containsExactly(0, 64, 129);
        long[] other = Bits.none(130);
        Bits.add(other, 63);
        assertThat(Bits.overlap(set, other)).isFalse();
        Bits.add(other, 129);
        assertThat(Bits.overlap(set, other)).isTrue();
    }

    @Test
    void amountsOfAnyScale() {
        Amounts fine = Amounts.of(List.of(new BigDecimal("1.50"), new BigDecimal("0.3")), RoundingMode.FLOOR);
        assertThat(fine.units()).containsExactly(150, 30);
        assertThat(fine.error()).isZero();
        assertThat(fine.grain()).isEqualTo(30);
        assertThat(fine.number(45)).isEqualByComparingTo("0.45");
        assertThat(fine.unitsIn(new BigDecimal("1.239"))).isEqualTo(123);
        // no more than 2^52 units, which no sum of the numbers reaches
        assertThat(fine.unitsIn(new BigDecimal("1e30"))).isEqualTo(1L << 52);
        long[] one = Bits.none(2);
        Bits.add(one, 0);
        long[] both = Bits.none(2);
        Bits.add(both, 0);
        Bits.add(both, 1);
        assertThat(fine.sum(one)).isEqualByComparingTo("1.5");
        assertThat(fine.sum(both)).isEqualByComparingTo("1.8");
        assertThat(fine.compare(one, 150, both, 180)).isNegative();
        assertThat(fine.compare(both, 180, both, 180)).isZero();

        // 2^51 is the first sum that does not fit: a digit goes, and a unit of error for each number comes
        BigDecimal most = BigDecimal.valueOf((1L << 51) - 1);
        assertThat(Amounts.of(List.of(most), RoundingMode.FLOOR).error()).isZero();
        Amounts coarse = Amounts.of(List.of(most, BigDecimal.ONE), RoundingMode.FLOOR);
        assertThat(coarse.error()).isEqualTo(2);
        assertThat(coarse.grain()).isZero();
        assertThat(coarse.units()).containsExactly(((1L << 51) - 1) / 10, 0);
        assertThat(coarse.number(7)).isEqualByComparingTo("70");
        assertThat(Amounts.of(List.of(most, BigDecimal.ONE), RoundingMode.CEILING)
                        .units())
                .containsExactly(((1L << 51) - 1) / 10 + 1, 1);
        // within the error the numbers themselves are compared
        assertThat(coarse.compare(one, 100, both, 100)).isNegative();
        assertThat(coarse.compare(one, 101, both, 100)).isNegative();
        assertThat(coarse.compare(one, 102, both, 100)).isPositive();
    }
}
