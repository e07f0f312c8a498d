package dev.smarketing.scoring.learning;

import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;

/** Between which hundredths a sum lies. Whatever has no end stands at a number no model comes near. */
record Bounds(long low, long high) {

    static final long ENDLESS = Long.MAX_VALUE / 4;
    static final Bounds ZERO = new Bounds(0, 0);

    Bounds {
        low = Math.max(-ENDLESS, Math.min(ENDLESS, low));
        high = Math.max(-ENDLESS, Math.min(ENDLESS, high));
    }

    Bounds plus(Bounds other) {
        return new Bounds(
                low == -ENDLESS || other.low == -ENDLESS ? -ENDLESS : low + other.low,
                high == ENDLESS || other.high == ENDLESS ? ENDLESS : high + other.high);
    }

    Bounds or(long hundredths) {
        return new Bounds(Math.min(low, hundredths), Math.max(high, hundredths));
    }

    Bounds or(Bounds other) {
        return new Bounds(Math.min(low, other.low), Math.max(high, other.high));
    }

    Bounds within(Limits limits) {
        return new Bounds(clamp(limits, low), clamp(limits, high));
    }

    static long clamp(Limits limits, long hundredths) {
        long most = limits.most().map(Points::hundredths).orElse(ENDLESS);
        long least = limits.least().map(Points::hundredths).orElse(-ENDLESS);
        return Math.max(least, Math.min(most, hundredths));
    }

    boolean isConstant() {
        return low == high;
    }
}
