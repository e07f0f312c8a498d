package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import java.time.Duration;

/** Bounds within which every time of an agreement can be reckoned with. */
final class Durations {

    /** What a time limit looks like, for messages. */
    static final String LIMIT = "a time like 10 business days, 14 calendar days, PT18H or no limit";

    private static final int MOST_DAYS = 10_000;
    private static final Duration LONGEST = Duration.ofDays(MOST_DAYS);

    private Durations() {}

    static Duration notNegative(Duration duration, String what) {
        return notTooLong(Require.notNegative(duration, what), what);
    }

    static Duration notTooLong(Duration duration, String what) {
        if (duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(what + " is " + duration + ", above the greatest allowed value "
                    + LONGEST + "; give " + MOST_DAYS + " days or less");
        }
        return duration;
    }

    static int notTooMany(int days, String what) {
        return Require.atMost(days, MOST_DAYS, what);
    }
}
