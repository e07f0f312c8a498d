package dev.smarketing.scoring;

import dev.smarketing.core.lead.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which activities have to be recalled, and how exactly, to answer one question of a rule.
 *
 * @param types the kinds of activity
 * @param where the filter
 * @param windowDays the age from which an activity is out
 * @param newest how many of the newest can count
 * @param isDated whether the day of an activity matters at all
 */
record Recall(
        ActivityTypes types, Optional<Condition> where, Optional<Integer> windowDays, int newest, boolean isDated) {

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
                    count.windowDays(),
                    ALL,
                    count.windowDays().isPresent()));
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
                        count.windowDays().isEmpty()
                                ? newest(count.least(), types)
                                : new Recall(types, Optional.empty(), count.windowDays(), ALL, true));
            }
            return List.copyOf(recalls);
        }
        throw new IllegalArgumentException(
                "rule '" + rule + "' is of a kind that a score state cannot recall; score the activities themselves");
    }

    private static Recall newest(int count, ActivityTypes types) {
        return new Recall(types, Optional.empty(), Optional.empty(), count, true);
    }

    private static Recall of(ActivityRule rule) {
        Optional<FrequencyLimit> frequency = rule.frequencyLimit();
        // within a window the days are kept anyhow, and the ledger tells which of the two dropped them
        boolean newestOnly = rule.windowDays().isEmpty()
                && frequency.isPresent()
                && frequency.get().period() == Period.ALL;
        boolean dated = rule.windowDays().isPresent() || frequency.isPresent() || !(rule.decay() instanceof Decay.None);
        return new Recall(
                new ActivityTypes(rule.types()),
                rule.where(),
                rule.windowDays(),
                newestOnly ? frequency.get().count() : ALL,
                dated);
    }

    boolean isTooOld(LocalDate day, LocalDate today) {
        return windowDays.isPresent() && today.toEpochDay() - day.toEpochDay() >= windowDays.get();
    }

    /** All that decides what is recalled, in one text. */
    String law() {
        return types.toPlain() + "|" + where.map(Condition::toData).orElse(Map.of()) + "|"
                + windowDays.map(String::valueOf).orElse("") + "|" + newest + "|" + isDated;
    }
}
