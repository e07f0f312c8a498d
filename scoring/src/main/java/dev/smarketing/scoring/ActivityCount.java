package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
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
    private final Optional<Integer> windowDays;

    private ActivityCount(int least, ActivityTypes types, Optional<Integer> windowDays) {
        this.least = Require.atLeast(least, 1, "number of activities to count");
        this.types = types;
        windowDays.ifPresent(days -> Require.atLeast(days, 1, "window of a count in days"));
        this.windowDays = windowDays;
    }

    /**
     * At least so many activities of some types.
     *
     * @param least how many, at least 1
     * @param types the types, at least one
     * @return the condition
     */
    public static ActivityCount atLeast(int least, ActivityType... types) {
        return new ActivityCount(least, new ActivityTypes(List.of(types)), Optional.empty());
    }

    /**
     * This condition on activities younger than a number of calendar days.
     *
     * @param days the window, at least 1
     * @return the condition
     */
    public ActivityCount withinDays(int days) {
        return new ActivityCount(least, types, Optional.of(days));
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
        return windowDays;
    }

    boolean holds(Evidence evidence) {
        int window = windowDays.orElse(Integer.MAX_VALUE);
        int count = 0;
        for (int i = 0; i < evidence.size() && count < least; i++) {
            if (evidence.age(i) < window && types.has(evidence.activity(i))) {
                count++;
            }
        }
        return count >= least;
    }

    Optional<LocalDate> nextChange(Evidence evidence) {
        if (windowDays.isEmpty()) {
            return Optional.empty();
        }
        int window = windowDays.get();
        LocalDate earliest = LocalDate.MAX;
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.age(i) < window && types.has(evidence.activity(i))) {
                LocalDate leaves = evidence.date(i).plusDays(window);
                earliest = leaves.isBefore(earliest) ? leaves : earliest;
            }
        }
        return earliest.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(earliest);
    }

    /**
     * The condition in words.
     *
     * @param language the language
     * @return for example {@code at least 3 x page view within 30 days}
     */
    public String toText(Language language) {
        return Wording.AT_LEAST.in(language) + " " + least + " x " + types + Wording.within(windowDays, language);
    }

    Map<String, Object> toPlain() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(ModelData.COUNTING, types.toPlain());
        data.put(ModelData.AT_LEAST, least);
        windowDays.ifPresent(days -> data.put(ModelData.WITHIN_DAYS, days));
        return data;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityCount count
                && least == count.least
                && types.equals(count.types)
                && windowDays.equals(count.windowDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(least, types, windowDays);
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
