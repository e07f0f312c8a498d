package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes points for every full interval since the latest activity of some types, down to a limit: p * floor(d/I),
 * where p is the points of an interval, d the days since then and I the interval in days.
 * A lead without any such activity is not judged by it.
 */
public final class InactivityRule extends Rule {

    private final Settings settings;

    InactivityRule(String id, Optional<String> group, Settings settings) {
        super(id, Axis.IMPLICIT, group);
        this.settings = settings;
        Require.atLeast(settings.intervalDays(), 1, "interval of rule '" + id + "' in days");
        if (settings.points().signum() >= 0 || settings.least().compareTo(settings.points()) > 0) {
            throw new IllegalArgumentException("rule '" + id + "' takes " + settings.points() + " points down to "
                    + settings.least() + "; give points below 0 and a lower limit that is not above them");
        }
    }

    record Settings(ActivityTypes types, int intervalDays, Points points, Points least) {}

    @Override
    public InactivityRule inGroup(String groupId) {
        return new InactivityRule(id(), named(groupId), settings);
    }

    /**
     * The kinds of activity that are missed.
     *
     * @return the types, sorted
     */
    public List<ActivityType> types() {
        return settings.types().types();
    }

    /**
     * The interval.
     *
     * @return its days
     */
    public int intervalDays() {
        return settings.intervalDays();
    }

    /**
     * The points of one interval.
     *
     * @return the points, below 0
     */
    public Points points() {
        return settings.points();
    }

    /**
     * The lower limit.
     *
     * @return the least points of this rule
     */
    public Points least() {
        return settings.least();
    }

    @Override
    RuleScore score(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        int latest = settings.types().latest(evidence);
        return scoreOf(latest < 0 ? 0 : evidence.age(latest));
    }

    /** The score of so many days since the latest activity. */
    RuleScore scoreOf(int days) {
        int intervals = days / settings.intervalDays();
        if (intervals == 0) {
            return nothing();
        }
        long raw = Points.times(settings.points().hundredths(), intervals);
        long clamped = Math.max(raw, settings.least().hundredths());
        return RuleScore.ofCount(this, intervals, raw, clamped - raw);
    }

    @Override
    Optional<LocalDate> nextChange(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        int latest = settings.types().latest(evidence);
        return latest < 0 ? Optional.empty() : nextChange(evidence.date(latest), evidence.age(latest));
    }

    /** The first later date with other points, given the day of the latest activity and its age. */
    Optional<LocalDate> nextChange(LocalDate latest, int age) {
        RuleScore now = scoreOf(age);
        return now.points().equals(settings.least())
                ? Optional.empty()
                : Optional.of(latest.plusDays((now.counted() + 1L) * settings.intervalDays()));
    }

    @Override
    public String toText(Language language) {
        return Wording.daysWithout(settings.intervalDays(), settings.types().toString(), language);
    }

    @Override
    String reason(RuleScore line, Language language) {
        return line.counted() + " x " + toText(language);
    }

    @Override
    void writeTo(Map<String, Object> data) {
        data.put(ModelData.WITHOUT, settings.types().toPlain());
        data.put(ModelData.EVERY_DAYS, settings.intervalDays());
        data.put(ModelData.SCORES, settings.points().toPlain());
        data.put(Limits.DOWN_TO, settings.least().toPlain());
    }

    @Override
    Object content() {
        return settings;
    }

    /** An inactivity rule that still lacks its points. */
    public static final class Without {

        private final String id;
        private final int days;
        private final List<ActivityType> types;

        Without(String id, int days, List<ActivityType> types) {
            this.id = id;
            this.days = days;
            this.types = types;
        }

        /**
         * The points of one interval.
         *
         * @param points a whole number of points, below 0
         * @return the next step
         */
        public Losing scores(long points) {
            return scores(Points.of(points));
        }

        /**
         * The points of one interval.
         *
         * @param points the points, below 0
         * @return the next step
         */
        public Losing scores(Points points) {
            return new Losing(this, Objects.requireNonNull(points, "points"));
        }
    }

    /** An inactivity rule that still lacks its lower limit. */
    public static final class Losing {

        private final Without start;
        private final Points points;

        Losing(Without start, Points points) {
            this.start = start;
            this.points = points;
        }

        /**
         * The least points, so that a lead long gone does not sink for ever.
         *
         * @param least a whole number of points, below 0
         * @return the rule
         */
        public InactivityRule downTo(long least) {
            return downTo(Points.of(least));
        }

        /**
         * The least points, so that a lead long gone does not sink for ever.
         *
         * @param least the points, below 0
         * @return the rule
         */
        public InactivityRule downTo(Points least) {
            return new InactivityRule(
                    start.id,
                    Optional.empty(),
                    new Settings(new ActivityTypes(start.types), start.days, points, least));
        }
    }
}
