package dev.smarketing.scoring;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes what rules give. */
final class RulePoints {

    private static final Words EACH = new Words("each", "à chaque fois", "cada vez");
    private static final Words AT_MOST = new Words("at most", "au plus", "como máximo");
    private static final Words FROM = new Words("from", "à partir de", "desde");
    private static final Words UP_TO = new Words("up to", "jusqu'à", "hasta");
    private static final Words LATER = new Words("later", "plus tard", "después");

    private final Language language;

    private RulePoints(Language language) {
        this.language = language;
    }

    static String of(Rule rule, Language language) {
        return new RulePoints(Objects.requireNonNull(language, "language")).text(rule);
    }

    private String text(Rule rule) {
        if (rule instanceof ConditionalRule conditional) {
            return text(conditional.rule());
        }
        List<String> parts = new ArrayList<>();
        if (rule instanceof ProfileRule profile) {
            profile.alternatives()
                    .forEach(alternative -> parts.add(alternative.points().signed(language)));
            return String.join(Wording.ELSE.in(language), parts);
        }
        if (rule instanceof WeightedRule weighted) {
            return AT_MOST.in(language) + " " + weighted.greatest().signed(language);
        }
        if (rule instanceof ActivityRule activities) {
            parts.add(activities.points().signed(language) + (isOnce(activities) ? "" : " " + EACH.in(language)));
            limit(Wording.AT_LEAST, activities.limits().least(), parts);
            limit(AT_MOST, activities.limits().most(), parts);
        } else if (rule instanceof CountRule count) {
            for (int i = count.steps().size() - 1; i >= 0; i--) {
                CountRule.Step step = count.steps().get(i);
                parts.add(step.points().signed(language) + " " + FROM.in(language) + " "
                        + Numerals.exact(step.count(), language));
            }
        } else if (rule instanceof RecencyRule recency) {
            for (RecencyRule.Step step : recency.steps()) {
                parts.add(step.points().signed(language) + " " + UP_TO.in(language) + " "
                        + Wording.days(step.upToDays(), language));
            }
            if (recency.later().signum() != 0) {
                parts.add(recency.later().signed(language) + " " + LATER.in(language));
            }
        } else {
            InactivityRule idle = (InactivityRule) rule;
            parts.add(idle.points().signed(language) + " " + EACH.in(language));
            limit(Wording.AT_LEAST, Optional.of(idle.least()), parts);
        }
        return String.join(", ", parts);
    }

    private static boolean isOnce(ActivityRule rule) {
        return rule.frequencyLimit()
                .filter(FrequencyLimit.per(1, Period.ALL)::equals)
                .isPresent();
    }

    private void limit(Words word, Optional<Points> limit, List<String> parts) {
        limit.ifPresent(points -> parts.add(word.in(language) + " " + points.signed(language)));
    }
}
