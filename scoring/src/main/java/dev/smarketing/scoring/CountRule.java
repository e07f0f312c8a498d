package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Scores by how many activities of some types there are, optionally within a window: the points of the highest
 * step reached, and of that one only.
 */
public final class CountRule extends Rule {

    private final Settings settings;

    CountRule(String id, Optional<String> group, Settings settings) {
        super(id, Axis.IMPLICIT, group);
        Window.require(settings.window(), id);
        this.settings = settings;
    }

    record Settings(ActivityTypes types, Optional<Window> window, List<Step> steps) {}

    /**
     * A step.
     *
     * @param count from how many activities on it is reached, at least 1
     * @param points its points
     */
    public record Step(int count, Points points) {

        /**
         * A step.
         *
         * @param count from how many activities on it is reached, at least 1
         * @param points its points
         */
        public Step {
            Require.atLeast(count, 1, "number of activities of a step");
            Objects.requireNonNull(points, "points");
        }
    }

    /**
     * Another step.
     *
     * @param count from how many activities on it is reached
     * @return the next step of the definition
     */
    public Reaching atLeast(int count) {
        return new Reaching(this, count);
    }

    /**
     * This rule for activities younger than a number of calendar days.
     *
     * @param days the window, at least 1
     * @return the rule
     */
    public CountRule withinDays(int days) {
        return with(Window.ofDays(days));
    }

    /**
     * This rule for activities of which less than a number of days of 86,400 seconds has passed. Other than with
     * {@link #withinDays}, the score may change at any time of a local day.
     *
     * @param days the window, at least 1
     * @return the rule
     */
    public CountRule withinElapsedDays(int days) {
        return with(Window.ofElapsedDays(days));
    }

    private CountRule with(Window window) {
        return new CountRule(id(), group(), new Settings(settings.types(), Optional.of(window), settings.steps()));
    }

    private CountRule with(Step step) {
        List<Step> steps = new ArrayList<>(settings.steps());
        steps.add(step);
        return of(id(), group(), settings.types(), settings.window(), steps);
    }

    static CountRule of(
            String id, Optional<String> group, ActivityTypes types, Optional<Window> window, List<Step> given) {
        Require.atLeast(given.size(), 1, "number of steps of rule '" + id + "'");
        List<Step> steps = new ArrayList<>(given);
        steps.sort(Comparator.comparingInt(Step::count).reversed());
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1).count() == steps.get(i).count()) {
                throw new IllegalArgumentException("rule '" + id + "' has two steps at "
                        + steps.get(i).count() + " activities; give each number once");
            }
        }
        return new CountRule(id, group, new Settings(types, window, List.copyOf(steps)));
    }

    @Override
    public CountRule inGroup(String groupId) {
        return new CountRule(id(), named(groupId), settings);
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
     * The window.
     *
     * @return the age in days that is too old, empty if none is
     */
    public Optional<Integer> windowDays() {
        return Window.days(settings.window());
    }

    /**
     * Whether the days of the window are days of 86,400 seconds.
     *
     * @return true if so, false if they are calendar days or there is no window
     */
    public boolean hasElapsedWindow() {
        return Window.isElapsed(settings.window());
    }

    Optional<Window> window() {
        return settings.window();
    }

    /**
     * The steps.
     *
     * @return the steps, the highest number first
     */
    public List<Step> steps() {
        return settings.steps();
    }

    @Override
    RuleScore score(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        int count = 0;
        ActivityTypes.Matches matches = settings.types().in(evidence);
        for (int i = matches.next(); i >= 0; i = matches.next()) {
            if (Window.holds(settings.window(), evidence, i, asOf)) {
                count++;
            }
        }
        return scoreOf(count);
    }

    /** The score of so many activities. */
    RuleScore scoreOf(int count) {
        for (Step step : settings.steps()) {
            if (count >= step.count()) {
                return RuleScore.ofCount(this, count, step.points().hundredths(), 0);
            }
        }
        return nothing();
    }

    @Override
    Optional<LocalDate> nextChange(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        return Window.nextDay(settings.window(), settings.types(), evidence);
    }

    @Override
    Optional<Instant> nextElapsed(Evidence evidence, ZonedDateTime asOf) {
        return Window.nextEnd(settings.window(), settings.types(), evidence, asOf.toInstant());
    }

    @Override
    public String toText(Language language) {
        return Wording.NUMBER_OF.in(language) + settings.types() + Wording.within(settings.window(), language);
    }

    @Override
    String reason(RuleScore line, Language language) {
        return line.counted() + " x " + settings.types() + Wording.within(settings.window(), language);
    }

    @Override
    void writeTo(Map<String, Object> data) {
        data.put(ModelData.COUNTING, settings.types().toPlain());
        settings.window().ifPresent(window -> window.writeTo(data));
        List<Object> steps = new ArrayList<>();
        for (Step step : settings.steps()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(ModelData.AT_LEAST, step.count());
            entry.put(ModelData.SCORES, step.points().toPlain());
            steps.add(Collections.unmodifiableMap(entry));
        }
        data.put(ModelData.STEPS, List.copyOf(steps));
    }

    @Override
    Object content() {
        return settings;
    }

    /** A count rule without steps yet. */
    public static final class Counting {

        private final String id;
        private final List<ActivityType> types;

        Counting(String id, List<ActivityType> types) {
            this.id = id;
            this.types = types;
        }

        /**
         * The first step.
         *
         * @param count from how many activities on it is reached
         * @return the next step of the definition
         */
        public Reaching atLeast(int count) {
            Settings settings = new Settings(new ActivityTypes(types), Optional.empty(), List.of());
            return new Reaching(new CountRule(id, Optional.empty(), settings), count);
        }
    }

    /** A count rule that still lacks the points of its last step. */
    public static final class Reaching {

        private final CountRule rule;
        private final int count;

        Reaching(CountRule rule, int count) {
            this.rule = rule;
            this.count = count;
        }

        /**
         * The points of the step.
         *
         * @param points a whole number of points
         * @return the rule
         */
        public CountRule scores(long points) {
            return scores(Points.of(points));
        }

        /**
         * The points of the step.
         *
         * @param points the points
         * @return the rule
         */
        public CountRule scores(Points points) {
            return rule.with(new Step(count, points));
        }
    }
}
