package dev.smarketing.core.planning;

import java.util.Arrays;

/**
 * What no closed set under the capacity can exceed, and what each step away from the bound costs at least: the
 * Lagrangian relaxation of the capacity, and of a least first value where one is asked for.
 *
 * <p>With a price on effort, and a reward for the first value, the best closed set is a minimum cut, whose flow puts
 * a price on each prerequisite too. The value of every set that fits is then the bound less the margin of each item
 * on the wrong side, less what was spent on a prerequisite that is in without the item that paid for it, less the
 * price of the effort left over. This is an identity: it holds whatever the prices are, good ones only make the bound
 * tight. So floating-point numbers may look for the prices, and everything that is concluded from them is exact.
 *
 * <p>Sizes: values of all items together take 2^50 after scaling, their reward 2^58, the price of all effort 2^60, so
 * no sum leaves a long.
 */
final class ValueBound {

    private static final int ROUNDS = 60;
    private static final int VALUE_BITS = 50;

    private final int size;
    private final long[] effort;
    private final long room;
    private final long[] value;
    private final long[] floorValue;
    private final long floor;
    private final long unit;
    private final MaximumClosure closure;
    private final long mostPrice;

    private long price;
    private long bound = Long.MAX_VALUE;
    private final long[] margin;
    private final long[][] spent;

    private ValueBound(Choice choice, long[] value, long[] floorValue, long floor) {
        size = choice.size();
        effort = choice.effort().units();
        room = choice.room();
        this.value = value;
        this.floorValue = floorValue;
        this.floor = floor;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Arrays.stream(value).sum());
        unit = 1L << Math.max(0, VALUE_BITS - bits);
        mostPrice = (1L << 60) / Math.max(1, Arrays.stream(effort).sum());
        closure = new MaximumClosure(choice.needs().toArray(int[][]::new));
        margin = new long[size];
        spent = new long[size][];
    }

    /** A bound on the first value. */
    static ValueBound ofFirst(Choice choice) {
        ValueBound made = new ValueBound(choice, choice.first().units(), new long[choice.size()], 0);
        made.tangent(0);
        return made;
    }

    /**
     * A bound on the second value.
     *
     * @param first how much of the first value is asked for at least, in units
     */
    static ValueBound ofSecond(Choice choice, long first) {
        ValueBound made =
                new ValueBound(choice, choice.second().units(), choice.first().units(), first);
        made.findReward();
        return made;
    }

    /** How far below the bound a set of this value is; below 0 if there can be none. */
    long slack(long units) {
        return bound - unit * units;
    }

    /** The bound in units of value: values are whole units, so it is rounded down. */
    long units() {
        return Math.floorDiv(bound, unit);
    }

    /** What a unit of effort left over costs. */
    long price() {
        return price;
    }

    /** What it costs to leave an item out, or below 0 to take it in; the side that costs nothing is its good side. */
    long margin(int item) {
        return margin[item];
    }

    /** What it costs to take a prerequisite, given by its place among the needs of an item, without the item. */
    long spent(int item, int need) {
        return spent[item][need];
    }

    /** The bound as a function of the reward lies above this line, which touches it. */
    private record Line(long at, double value, double slope) {
        double valueAt(long other) {
            return value + slope * (other - at);
        }
    }

    /** The function is convex: two lines with slopes of either sign meet below its least value. */
    private void findReward() {
        long most = (1L << 58) / Math.max(1, Arrays.stream(floorValue).sum());
        Line low = tangent(0);
        Line high = low;
        for (long reach = Math.min(most, unit); high.slope < 0 && high.at < most; reach = Math.min(most, 4 * reach)) {
            low = high;
            high = tangent(reach);
        }
        for (int round = 0; round < ROUNDS && low.slope < 0 && high.slope > 0; round++) {
            long next = Math.round((high.valueAt(0) - low.valueAt(0)) / (low.slope - high.slope));
            if (next <= low.at || next >= high.at) {
                return;
            }
            Line line = tangent(next);
            if (line.value - low.valueAt(next) <= unit / 1024.0) {
                return;
            }
            if (line.slope < 0) {
                low = line;
            } else {
                high = line;
            }
        }
    }

    /** A closed set as a line: how its profit changes with the price of effort. */
    private record Point(long worth, long effort, long floorValue) {}

    /** The least bound over all prices of effort under a reward. */
    private Line tangent(long reward) {
        long[] worth = new long[size];
        for (int i = 0; i < size; i++) {
            worth[i] = unit * value[i] + reward * floorValue[i];
        }
        double least = (double) solve(worth, 0, reward);
        Point dear = point(worth);
        if (dear.effort <= room) {
            return new Line(reward, least, (double) (dear.floorValue - floor));
        }
        Point cheap = new Point(0, 0, 0);
        for (int round = 0; round < ROUNDS; round++) {
            long next =
                    Math.min(mostPrice, Math.round((double) (dear.worth - cheap.worth) / (dear.effort - cheap.effort)));
            least = Math.min(least, (double) solve(worth, next, reward));
            Point met = point(worth);
            long known = Math.max(dear.worth - next * dear.effort, cheap.worth - next * cheap.effort);
            if (met.worth - next * met.effort <= known || next == mostPrice) {
                break;
            }
            if (met.effort > room) {
                dear = met;
            } else {
                cheap = met;
            }
        }
        double share = (double) (room - cheap.effort) / (dear.effort - cheap.effort);
        return new Line(reward, least, share * dear.floorValue + (1 - share) * cheap.floorValue - floor);
    }

    private Point point(long[] worth) {
        long itsWorth = 0;
        long itsEffort = 0;
        long itsFloorValue = 0;
        for (int i = 0; i < size; i++) {
            if (closure.has(i)) {
                itsWorth += worth[i];
                itsEffort += effort[i];
                itsFloorValue += floorValue[i];
            }
        }
        return new Point(itsWorth, itsEffort, itsFloorValue);
    }

    /** The bound at a price and a reward, which is kept with its costs if it is the least so far. */
    private long solve(long[] worth, long itsPrice, long reward) {
        long[] profit = new long[size];
        for (int i = 0; i < size; i++) {
            profit[i] = worth[i] - itsPrice * effort[i];
        }
        closure.solve(profit);
        long sum = itsPrice * room - reward * floor;
        for (int i = 0; i < size; i++) {
            sum += Math.max(0, closure.left(i));
        }
        if (sum < bound) {
            bound = sum;
            price = itsPrice;
            for (int i = 0; i < size; i++) {
                margin[i] = closure.left(i);
                spent[i] = closure.spent(i);
            }
        }
        return sum;
    }
}
