package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What follows when sales hands a lead back or loses it for a reason: it may become an MQL again, or never. */
public final class ReturnPolicy {

    private static final String CLOSE = "close";
    private static final String RECYCLE = "recycle";
    private static final String AFTER_DAYS = "recycle-after-days";
    private static final ReturnPolicy CLOSING = new ReturnPolicy(true, Optional.empty());
    private static final ReturnPolicy RECYCLING = new ReturnPolicy(false, Optional.empty());

    private final boolean closing;
    private final Optional<Integer> days;

    private ReturnPolicy(boolean closing, Optional<Integer> days) {
        this.closing = closing;
        this.days = days;
    }

    /**
     * The lead may become an MQL again after the usual cooldown.
     *
     * @return the policy
     */
    public static ReturnPolicy recycle() {
        return RECYCLING;
    }

    /**
     * The lead may become an MQL again after a cooldown of its own.
     *
     * @param days calendar days from the return, 0 or more
     * @return the policy
     */
    public static ReturnPolicy recycleAfterDays(int days) {
        return new ReturnPolicy(false, Optional.of(Require.atLeast(days, 0, RECYCLE + " days")));
    }

    /**
     * The score never makes the lead an MQL again; only a later override can.
     *
     * @return the policy
     */
    public static ReturnPolicy close() {
        return CLOSING;
    }

    /**
     * Whether the score never makes the lead an MQL again.
     *
     * @return true if so
     */
    public boolean isClosing() {
        return closing;
    }

    /**
     * The cooldown of its own.
     *
     * @return the calendar days, empty if the usual cooldown holds
     */
    public OptionalInt cooldownDays() {
        return days.isPresent() ? OptionalInt.of(days.get()) : OptionalInt.empty();
    }

    Object toPlain() {
        if (days.isPresent()) {
            return Map.of(AFTER_DAYS, days.get());
        }
        return closing ? CLOSE : RECYCLE;
    }

    static ReturnPolicy read(DataObject data, String key) {
        if (data.any(key) instanceof String) {
            return switch (data.text(key)) {
                case CLOSE -> close();
                case RECYCLE -> recycle();
                default ->
                    throw data.error(
                            key, "found '" + data.text(key) + "'; give recycle, close or {recycle-after-days: 30}");
            };
        }
        return data.object(key).make(own -> recycleAfterDays(own.integer(AFTER_DAYS)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReturnPolicy policy && closing == policy.closing && days.equals(policy.days);
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(closing) + 31 * days.hashCode();
    }

    /**
     * The policy in words.
     *
     * @return for example {@code recycle after 30 days}
     */
    @Override
    public String toString() {
        return days.map(n -> "recycle after " + n + " days").orElse(closing ? CLOSE : RECYCLE);
    }
}
