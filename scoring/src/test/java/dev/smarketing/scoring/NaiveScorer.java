package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of the reference once more, told slowly: lists and decimals, one step after the other. */
final class NaiveScorer {

    private final ScoringModel model;
    private final LeadFacts lead;
    private final ZonedDateTime asOf;
    private final List<Activity> known = new ArrayList<>();

    private NaiveScorer(ScoringModel model, LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        this.model = model;
        this.lead = lead;
        this.asOf = asOf.atZone(model.zone());
        for (Activity activity : activities) {
            if (activity.at().isAfter(asOf)) {
                continue;
            }
            boolean smallest = activities.stream()
                    .filter(other -> !other.at().isAfter(asOf) && other.id().equals(activity.id()))
                    .allMatch(other -> activity.compareTo(other) <= 0);
            if (smallest && !known.contains(activity)) {
                known.add(activity);
            }
        }
        known.sort(Comparator.comparing(Activity::at)
                .thenComparing(activity -> activity.id().value())
                .reversed());
    }

    static BigDecimal total(ScoringModel model, LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        return new NaiveScorer(model, lead, activities, asOf).total();
    }

    /** Whether the lead is ready for sales, override aside: each gate in its turn. */
    static boolean isQualified(ScoringModel model, LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        NaiveScorer scorer = new NaiveScorer(model, lead, activities, asOf);
        Map<Axis, BigDecimal> axes = scorer.axes();
        BigDecimal total = scorer.total();
        for (NamedCondition disqualifier : model.disqualifiers()) {
            if (disqualifier.condition().evaluate(lead, scorer.asOf) == Truth.TRUE) {
                return false;
            }
        }
        for (NamedCondition requirement : model.requirements()) {
            if (requirement.condition().evaluate(lead, scorer.asOf) != Truth.TRUE) {
                return false;
            }
        }
        if (model.matrix().isPresent()) {
            GradeMatrix matrix = model.matrix().get();
            String label = className(matrix.classes(Axis.EXPLICIT), axes.get(Axis.EXPLICIT))
                    + className(matrix.classes(Axis.IMPLICIT), axes.get(Axis.IMPLICIT));
            switch (matrix.cells().get(label).policy().decision()) {
                case QUALIFY:
                    return true;
                case HOLD:
                    return false;
                case BY_THRESHOLD:
                    break;
            }
        }
        return reaches(total, model.threshold().of(Threshold.Part.TOTAL))
                && reaches(axes.get(Axis.EXPLICIT), model.threshold().of(Threshold.Part.EXPLICIT))
                && reaches(axes.get(Axis.IMPLICIT), model.threshold().of(Threshold.Part.IMPLICIT));
    }

    private static boolean reaches(BigDecimal points, Optional<Points> required) {
        return required.isEmpty() || points.compareTo(required.get().toBigDecimal()) >= 0;
    }

    private static String className(ScoreClasses classes, BigDecimal points) {
        String name = classes.names().get(0);
        for (ScoreClasses.Boundary boundary : classes.boundaries()) {
            if (boundary.from().toBigDecimal().compareTo(points) <= 0) {
                name = boundary.name();
            }
        }
        return name;
    }

    private BigDecimal total() {
        Map<Axis, BigDecimal> axes = axes();
        return within(axes.get(Axis.EXPLICIT).add(axes.get(Axis.IMPLICIT)), model.totalLimits());
    }

    private Map<Axis, BigDecimal> axes() {
        Map<Axis, BigDecimal> axes = new HashMap<>();
        Map<String, BigDecimal> groups = new HashMap<>();
        Map<String, Axis> axisOfGroup = new HashMap<>();
        for (Rule rule : model.rules()) {
            BigDecimal points = points(rule);
            if (rule.group().isPresent()) {
                groups.merge(rule.group().get(), points, BigDecimal::add);
                axisOfGroup.put(rule.group().get(), rule.axis());
            } else {
                axes.merge(rule.axis(), points, BigDecimal::add);
            }
        }
        groups.forEach((id, sum) ->
                axes.merge(axisOfGroup.get(id), within(sum, model.groups().get(id)), BigDecimal::add));
        for (Axis axis : Axis.values()) {
            axes.put(axis, within(axes.getOrDefault(axis, BigDecimal.ZERO), model.limits(axis)));
        }
        return axes;
    }

    private static BigDecimal within(BigDecimal sum, Limits limits) {
        BigDecimal clamped =
                limits.most().map(Points::toBigDecimal).map(sum::min).orElse(sum);
        return limits.least().map(Points::toBigDecimal).map(clamped::max).orElse(clamped);
    }

    private BigDecimal points(Rule rule) {
        if (rule instanceof ProfileRule profile) {
            return profile.alternatives().stream()
                    .filter(alternative -> alternative.condition().evaluate(lead, asOf) == Truth.TRUE)
                    .map(alternative -> alternative.points().toBigDecimal())
                    .findFirst()
                    .orElse(BigDecimal.ZERO);
        }
        if (rule instanceof CountRule count) {
            long n = known.stream()
                    .filter(activity -> count.types().contains(activity.type()))
                    .filter(activity -> count.windowDays().isEmpty()
                            || age(activity) < count.windowDays().get())
                    .count();
            return count.steps().stream()
                    .filter(step -> n >= step.count())
                    .max(Comparator.comparing(CountRule.Step::count))
                    .map(step -> step.points().toBigDecimal())
                    .orElse(BigDecimal.ZERO);
        }
        if (rule instanceof ConditionalRule conditional) {
            boolean applies = conditional.persona().isEmpty()
                    || conditional.persona().get().evaluate(lead, asOf) == Truth.TRUE;
            for (ActivityCount count : conditional.counts()) {
                long n = known.stream()
                        .filter(activity -> count.types().contains(activity.type()))
                        .filter(activity -> age(activity) < count.windowDays().orElse(Integer.MAX_VALUE))
                        .count();
                applies &= n >= count.least();
            }
            return applies ? points(conditional.rule()) : BigDecimal.ZERO;
        }
        if (rule instanceof WeightedRule weighted) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Criterion criterion : weighted.criteria()) {
                sum = sum.add(criterion.values().stream()
                        .filter(value -> value.condition().evaluate(lead, asOf) == Truth.TRUE)
                        .findFirst()
                        .map(value -> value.value().toBigDecimal().multiply(BigDecimal.valueOf(criterion.percent())))
                        .orElse(BigDecimal.ZERO));
            }
            return sum.divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
        }
        if (rule instanceof RecencyRule recency) {
            Optional<Long> days = known.stream()
                    .filter(activity -> recency.types().contains(activity.type()))
                    .map(this::age)
                    .min(Comparator.naturalOrder());
            return days.map(age -> recency.steps().stream()
                            .filter(step -> age <= step.upToDays())
                            .map(RecencyRule.Step::points)
                            .findFirst()
                            .orElse(recency.later())
                            .toBigDecimal())
                    .orElse(BigDecimal.ZERO);
        }
        if (rule instanceof InactivityRule idle) {
            return known.stream()
                    .filter(activity -> idle.types().contains(activity.type()))
                    .map(this::age)
                    .min(Comparator.naturalOrder())
                    .map(days -> idle.points().toBigDecimal().multiply(BigDecimal.valueOf(days / idle.intervalDays())))
                    .map(points -> points.max(idle.least().toBigDecimal()))
                    .orElse(BigDecimal.ZERO);
        }
        return points((ActivityRule) rule);
    }

    private BigDecimal points(ActivityRule rule) {
        List<ActivityType> types = rule.types();
        Map<Object, Integer> perPeriod = new HashMap<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Activity activity : known) {
            long age = age(activity);
            boolean counts = types.contains(activity.type())
                    && (rule.where().isEmpty() || rule.where().get().evaluate(activity, asOf) == Truth.TRUE)
                    && (rule.windowDays().isEmpty() || age < rule.windowDays().get());
            if (counts && rule.frequencyLimit().isPresent()) {
                FrequencyLimit limit = rule.frequencyLimit().get();
                counts = perPeriod.merge(period(limit.period(), date(activity)), 1, Integer::sum) <= limit.count();
            }
            if (counts) {
                BigDecimal faded = rule.points().toBigDecimal().multiply(factor(rule.decay(), age));
                sum = sum.add(faded.setScale(2, RoundingMode.HALF_UP));
            }
        }
        return within(sum, rule.limits());
    }

    private static Object period(Period period, LocalDate date) {
        return switch (period) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> YearMonth.from(date);
            case ALL -> "all";
        };
    }

    private LocalDate date(Activity activity) {
        return activity.at().atZone(model.zone()).toLocalDate();
    }

    private long age(Activity activity) {
        return Math.max(0, ChronoUnit.DAYS.between(date(activity), asOf.toLocalDate()));
    }

    private static BigDecimal factor(Decay decay, long age) {
        BigDecimal days = BigDecimal.valueOf(age);
        if (decay instanceof Decay.HalfLife halfLife) {
            return new BigDecimal(Math.pow(0.5, (double) age / halfLife.days()));
        }
        if (decay instanceof Decay.Linear linear) {
            // kept as one fraction with many digits; the parts are small enough for that to round alike
            BigDecimal lost =
                    days.multiply(linear.share()).divide(BigDecimal.valueOf(linear.everyDays()), 60, RoundingMode.DOWN);
            return BigDecimal.ONE.subtract(lost).max(BigDecimal.ZERO);
        }
        if (decay instanceof Decay.StepLinear step) {
            BigDecimal steps = BigDecimal.valueOf(age / step.everyDays());
            return BigDecimal.ONE.subtract(step.share().multiply(steps)).max(BigDecimal.ZERO);
        }
        if (decay instanceof Decay.StepCompound step) {
            return BigDecimal.ONE.subtract(step.share()).pow((int) (age / step.everyDays()));
        }
        if (decay instanceof Decay.Table table) {
            return table.rows().stream()
                    .filter(row -> age <= row.upToDay())
                    .findFirst()
                    .map(Decay.Row::factor)
                    .orElse(BigDecimal.ZERO);
        }
        if (decay instanceof Decay.Power power) {
            double share = Math.min(1, (double) age / power.tau());
            return new BigDecimal(1 - Math.pow(share, 1 / power.delta().doubleValue()));
        }
        return BigDecimal.ONE;
    }
}
