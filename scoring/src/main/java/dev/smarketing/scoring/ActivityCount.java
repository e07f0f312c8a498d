package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A condition on how many activities of some types there are, optionally within a window. It is never unknown: no
 * activity is 0.
 */
public final class ActivityCount {

    private final int least;
    private final ActivityTypes types;
    private final Optional<Window> window;

    private ActivityCount(int least, ActivityTypes types, Optional<Window> window) {
        this.least = Require.atLeast(least, 1, "number of activities to count");
        this.types = types;
        window.ifPresent(one -> Require.atLeast(one.days(), 1, "window of a count in days"));
        this.window = window;
    }

    /**
     * At least so many activities of some types.
     *
     * @param least how many, at least 1
     * @param types the types, at least one
     * @return the condition
     */
    public static ActivityCount atLeast(int least, ActivityType... types) {
        return new ActivityCount(least, new ActivityTypes(Require.elements(types, "types")), Optional.empty());
    }

    /**
     * This condition on activities younger than a number of calendar days.
     *
     * @param days the window, at least 1
     * @return the condition
     */
    public ActivityCount withinDays(int days) {
        return with(Window.ofDays(days));
    }

    /**
     * This condition on activities of which less than a number of days of 86,400 seconds has passed.
     *
     * @param days the window, at least 1
     * @return the condition
     */
    public ActivityCount withinElapsedDays(int days) {
        return with(Window.ofElapsedDays(days));
    }

    ActivityCount with(Window other) {
        return new ActivityCount(least, types, Optional.of(other));
    }

    /**
     * How many are needed.
     *
     * @return the number
     */
    public int least() {
        return least;
    }

    /**
     * The kinds of activity.
     *
     * @return the types, sorted
     */
    public List<ActivityType> types() {
        return types.types();
    }

    /**
     * The window.
     *
     * @return the age in days that is too old, empty if none is
     */
    public Optional<Integer> windowDays() {
        return Window.days(window);
    }

    /**
     * Whether the days of the window are days of 86,400 seconds.
     *
     * @return true if so, false if they are calendar days or there is no window
     */
    public boolean hasElapsedWindow() {
        return Window.isElapsed(window);
    }

    Optional<Window> window() {
        return window;
    }

    boolean holds(Evidence evidence, ZonedDateTime asOf) {
        int count = 0;
        ActivityTypes.Matches matches = types.in(evidence);
        for (int i = matches.next(); i >= 0 && count < least; i = matches.next()) {
            if (Window.holds(window, evidence, i, asOf)) {
                count++;
            }
        }
        return count >= least;
    }

    Optional<LocalDate> nextChange(Evidence evidence) {
        return Window.nextDay(window, types, evidence);
    }

    Optional<Instant> nextElapsed(Evidence evidence, Instant asOf) {
        return Window.nextEnd(window, types, evidence, asOf);
    }

    /**
     * The condition in words.
     *
     * @param language the language
     * @return for example {@code at least 3 x page view within 30 days}
     */
    public String toText(Language language) {
        return Wording.AT_LEAST.in(language) + " " + least + " x " + types + Wording.within(window, language);
    }

    Map<String, Object> toPlain() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(ModelData.COUNTING, types.toPlain());
        data.put(ModelData.AT_LEAST, least);
        window.ifPresent(one -> one.writeTo(data));
        return data;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityCount count
                && least == count.least
                && types.equals(count.types)
                && window.equals(count.window);
    }

    @Override
    public int hashCode() {
        return Objects.hash(least, types, window);
    }

    /**
     * The condition in English.
     *
     * @return for example {@code at least 3 x page view within 30 days}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
