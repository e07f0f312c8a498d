package dev.smarketing.core.sla;

import java.time.Duration;
import java.util.Objects;

/** Bounds within which every time of an agreement can be reckoned with. */
final class Durations {

    /** What a time limit looks like, for messages. */
    static final String LIMIT = "a time like 10 business days, 14 calendar days, PT18H or no limit";

    private static final int MOST_DAYS = 10_000;
    private static final Duration LONGEST = Duration.ofDays(MOST_DAYS);

    private Durations() {}

    static Duration notNegative(Duration duration, String what) {
        if (Objects.requireNonNull(duration, what).isNegative()) {
            throw new IllegalArgumentException(what + " is " + duration + "; give no time or more");
        }
        return notTooLong(duration, what);
    }

    static Duration notTooLong(Duration duration, String what) {
        if (duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(what + " is " + duration + ", above the greatest allowed value "
                    + LONGEST + "; give " + MOST_DAYS + " days or less");
        }
        return duration;
    }

    static int notTooMany(int days, String what) {
        if (days > MOST_DAYS) {
            throw new IllegalArgumentException(what + " is " + days + ", above the greatest allowed value " + MOST_DAYS
                    + "; give " + MOST_DAYS + " or less");
        }
        return days;
    }
}
