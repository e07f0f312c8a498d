package dev.smarketing.scoring;

import dev.smarketing.core.lead.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which activities have to be recalled, and how exactly, to answer one question of a rule.
 *
 * @param types the kinds of activity
 * @param where the filter
 * @param window how far back they count
 * @param newest how many of the newest can count
 * @param isDated whether the day of an activity matters at all
 */
record Recall(ActivityTypes types, Optional<Condition> where, Optional<Window> window, int newest, boolean isDated) {

    static final int ALL = Integer.MAX_VALUE;

    /** What a rule has to recall; nothing if it does not look at activities. */
    static List<Recall> of(Rule rule) {
        if (rule instanceof ProfileRule || rule instanceof WeightedRule) {
            return List.of();
        }
        if (rule instanceof ActivityRule activities) {
            return List.of(of(activities));
        }
        if (rule instanceof CountRule count) {
            return List.of(new Recall(
                    new ActivityTypes(count.types()),
                    Optional.empty(),
                    count.window(),
                    ALL,
                    count.window().isPresent()));
        }
        if (rule instanceof InactivityRule idle) {
            return List.of(newest(1, new ActivityTypes(idle.types())));
        }
        if (rule instanceof RecencyRule recency) {
            return List.of(newest(1, new ActivityTypes(recency.types())));
        }
        if (rule instanceof ConditionalRule conditional) {
            List<Recall> recalls = new ArrayList<>(of(conditional.rule()));
            for (ActivityCount count : conditional.counts()) {
                ActivityTypes types = new ActivityTypes(count.types());
                recalls.add(
                        count.window().isEmpty()
                                ? newest(count.least(), types)
                                : new Recall(types, Optional.empty(), count.window(), ALL, true));
            }
            return List.copyOf(recalls);
        }
        throw new IllegalArgumentException(
                "rule '" + rule + "' is of a kind that a score state cannot recall; score the activities themselves");
    }

    /** What every rule of a model has to recall, and last its idle decay. */
    static List<List<Recall>> of(ScoringModel model) {
        Objects.requireNonNull(model, "model");
        return of(model.rules(), model.idleDecay());
    }

    static List<List<Recall>> of(List<Rule> rules, Optional<IdleDecay> idleDecay) {
        List<List<Recall>> recalls = new ArrayList<>();
        rules.forEach(rule -> recalls.add(of(rule)));
        idleDecay.ifPresent(decay -> recalls.add(List.of(newest(1, decay.activityTypes()))));
        return recalls;
    }

    private static Recall newest(int count, ActivityTypes types) {
        return new Recall(types, Optional.empty(), Optional.empty(), count, true);
    }

    private static Recall of(ActivityRule rule) {
        ActivityRule.Settings settings = rule.settings();
        Optional<FrequencyLimit> frequency = settings.frequency();
        // within a window the days are kept anyhow, and the ledger tells which of the two dropped them
        boolean newestOnly =
                settings.window().isEmpty() && frequency.equals(frequency.map(one -> newestOnly(one.count())));
        boolean dated =
                settings.window().isPresent() || frequency.isPresent() || !(settings.decay() instanceof Decay.None);
        return new Recall(
                settings.types(),
                settings.where(),
                settings.window(),
                newestOnly && frequency.isPresent() ? frequency.get().count() : ALL,
                dated);
    }

    private static FrequencyLimit newestOnly(int count) {
        return FrequencyLimit.per(count, Period.ALL);
    }

    /** An age in days at which no activity counts any more; clocks may be moved by a day. */
    int longestAge() {
        return window.isEmpty()
                ? Integer.MAX_VALUE
                : window.get().elapsed()
                        ? (int) Math.min(Integer.MAX_VALUE, window.get().days() + 2L)
                        : window.get().days();
    }

    boolean isElapsed() {
        return Window.isElapsed(window);
    }

    /** The first day whose activities the window holds; empty if it holds all, or only instants tell. */
    Optional<LocalDate> firstDay(LocalDate today) {
        return window.filter(one -> !one.elapsed()).map(one -> today.minusDays(one.days() - 1L));
    }

    /** Whether the window has let go of all activities of a day; of those in elapsed days only instants tell. */
    boolean isTooOld(LocalDate day, LocalDate today) {
        return window.isPresent()
                && !window.get().elapsed()
                && today.toEpochDay() - day.toEpochDay() >= window.get().days();
    }

    /** All that decides what is recalled, in one text. */
    String law() {
        return types.toPlain() + "|" + where.map(Condition::toData).orElse(Map.of()) + "|"
                + window.map(one -> one.days() + (one.elapsed() ? " x 24 h" : ""))
                        .orElse("") + "|" + newest + "|"
                + isDated;
    }
}
