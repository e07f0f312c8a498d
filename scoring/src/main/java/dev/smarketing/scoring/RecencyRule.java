package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores by the days since the latest activity of some types: the points of the first step that its age does not
 * pass. A lead without any such activity is not judged by it.
 */
public final class RecencyRule extends Rule {

    private final Settings settings;

    RecencyRule(String id, Optional<String> group, Settings settings) {
        super(id, Axis.IMPLICIT, group);
        this.settings = settings;
        List<Step> steps = settings.steps();
        Require.atLeast(steps.size(), 1, "number of steps of rule '" + id + "'");
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).upToDays() <= steps.get(i - 1).upToDays()) {
                throw new IllegalArgumentException("rule '" + id + "' has a step up to "
                        + steps.get(i).upToDays() + " days after one up to "
                        + steps.get(i - 1).upToDays() + "; give rising days");
            }
        }
    }

    record Settings(ActivityTypes types, List<Step> steps, Points later) {}

    /**
     * A step.
     *
     * @param upToDays the greatest age in days to which it applies, at least 0
     * @param points its points
     */
    public record Step(int upToDays, Points points) {

        /**
         * A step.
         *
         * @param upToDays the greatest age in days to which it applies, at least 0
         * @param points its points
         */
        public Step {
            Require.atLeast(upToDays, 0, "days of a step");
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * Another step, for the ages after those of the step before.
     *
     * @param days the greatest age in days to which it applies
     * @return the next step of the definition
     */
    public UpTo upTo(int days) {
        return new UpTo(id(), group(), settings, days);
    }

    /**
     * This rule with points for the ages after the last step.
     *
     * @param points a whole number of points
     * @return the rule
     */
    public RecencyRule later(long points) {
        return later(Points.of(points));
    }

    /**
     * This rule with points for the ages after the last step.
     *
     * @param points the points
     * @return the rule
     */
    public RecencyRule later(Points points) {
        Objects.requireNonNull(points, "points");
        return new RecencyRule(id(), group(), new Settings(settings.types(), settings.steps(), points));
    }

    @Override
    public RecencyRule inGroup(String groupId) {
        return new RecencyRule(id(), named(groupId), settings);
    }

    /**
     * The kinds of activity.
     *
     * @return the types, sorted
     */
    public List<ActivityType> types() {
        return settings.types().types();
    }

    /**
     * The steps.
     *
     * @return the steps, rising in days
     */
    public List<Step> steps() {
        return settings.steps();
    }

    /**
     * The points for the ages after the last step.
     *
     * @return the points, 0 if none were given
     */
    public Points later() {
        return settings.later();
    }

    @Override
    RuleScore score(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        int latest = settings.types().latest(evidence);
        return scoreOf(latest < 0 ? Optional.empty() : Optional.of(evidence.age(latest)));
    }

    /** The score of so many days since the latest activity, or of none at all. */
    RuleScore scoreOf(Optional<Integer> days) {
        if (days.isEmpty()) {
            return nothing();
        }
        int age = days.get();
        for (Step step : settings.steps()) {
            if (age <= step.upToDays()) {
                return RuleScore.ofCount(this, age, step.points().hundredths(), 0);
            }
        }
        return settings.later().signum() == 0
                ? nothing()
                : RuleScore.ofCount(this, age, settings.later().hundredths(), 0);
    }

    @Override
    Optional<LocalDate> nextChange(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        int latest = settings.types().latest(evidence);
        return latest < 0 ? Optional.empty() : nextChange(evidence.date(latest), evidence.age(latest));
    }

    /** The first later date with other points, given the day of the latest activity and its age. */
    Optional<LocalDate> nextChange(LocalDate latest, int age) {
        for (Step step : settings.steps()) {
            if (age <= step.upToDays()) {
                return Optional.of(latest.plusDays(step.upToDays() + 1L));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toText(Language language) {
        return Wording.daysSince(settings.types().toString(), language);
    }

    @Override
    String reason(RuleScore line, Language language) {
        return line.isMatched()
                ? Wording.daysSince(line.counted(), settings.types().toString(), language)
                : toText(language);
    }

    @Override
    void writeTo(Map<String, Object> data) {
        data.put(ModelData.SINCE_LAST, settings.types().toPlain());
        List<Object> steps = new ArrayList<>();
        for (Step step : settings.steps()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(ModelData.UP_TO_DAYS, step.upToDays());
            entry.put(ModelData.SCORES, step.points().toPlain());
            steps.add(Collections.unmodifiableMap(entry));
        }
        data.put(ModelData.STEPS, List.copyOf(steps));
        if (settings.later().signum() != 0) {
            data.put(ModelData.LATER, settings.later().toPlain());
        }
    }

    @Override
    Object content() {
        return settings;
    }

    /** A recency rule without steps yet. */
    public static final class Since {

        private final String id;
        private final List<ActivityType> types;

        Since(String id, List<ActivityType> types) {
            this.id = id;
            this.types = types;
        }

        /**
         * The first step.
         *
         * @param days the greatest age in days to which it applies
         * @return the next step of the definition
         */
        public UpTo upTo(int days) {
            Settings none = new Settings(new ActivityTypes(types), List.of(), Points.ZERO);
            return new UpTo(id, Optional.empty(), none, days);
        }
    }

    /** A recency rule that still lacks the points of its last step. */
    public static final class UpTo {

        private final String id;
        private final Optional<String> group;
        private final Settings earlier;
        private final int days;

        UpTo(String id, Optional<String> group, Settings earlier, int days) {
            this.id = id;
            this.group = group;
            this.earlier = earlier;
            this.days = days;
        }

        /**
         * The points of the step.
         *
         * @param points a whole number of points
         * @return the rule
         */
        public RecencyRule scores(long points) {
            return scores(Points.of(points));
        }

        /**
         * The points of the step.
         *
         * @param points the points
         * @return the rule
         */
        public RecencyRule scores(Points points) {
            List<Step> steps = new ArrayList<>(earlier.steps());
            steps.add(new Step(days, points));
            return new RecencyRule(id, group, new Settings(earlier.types(), List.copyOf(steps), earlier.later()));
        }
    }
}
