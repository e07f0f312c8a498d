package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Truth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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
        return within(awake(axes.get(Axis.EXPLICIT).add(axes.get(Axis.IMPLICIT))), model.totalLimits());
    }

    /** What idle time leaves of a score. */
    private BigDecimal awake(BigDecimal score) {
        if (model.idleDecay().isEmpty()) {
            return score;
        }
        IdleDecay decay = model.idleDecay().get();
        Optional<Long> idle = known.stream()
                .filter(activity -> decay.types().contains(activity.type()))
                .map(this::age)
                .min(Comparator.naturalOrder());
        if (idle.isEmpty()) {
            return score;
        }
        int intervals = (int) (idle.get() / decay.intervalDays());
        if (decay.loss().isPresent()) {
            BigDecimal left = score;
            for (int i = 0; i < intervals; i++) {
                left = left.subtract(decay.loss().get().toBigDecimal());
            }
            return left;
        }
        BigDecimal kept = BigDecimal.ONE.subtract(decay.share().orElseThrow());
        return score.multiply(kept.pow(intervals)).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether the lead is ready for sales once people have spoken; a disqualifier goes before them. */
    static boolean isQualified(
            ScoringModel model,
            LeadFacts lead,
            Collection<Activity> activities,
            Collection<QualificationOverride> overrides,
            Instant asOf) {
        boolean disqualified = model.disqualifiers().stream()
                .anyMatch(one -> one.condition().evaluate(lead, asOf.atZone(model.zone())) == Truth.TRUE);
        List<QualificationOverride> inForce = overrides.stream()
                .filter(one -> !asOf.isBefore(one.from()) && asOf.isBefore(one.until()))
                .toList();
        if (disqualified || inForce.isEmpty()) {
            return isQualified(model, lead, activities, asOf);
        }
        Instant last = inForce.stream()
                .map(QualificationOverride::from)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return inForce.stream().filter(one -> one.from().equals(last)).allMatch(QualificationOverride::isQualified);
    }

    /** The reasons why the score is not higher, or not lower, as lines of code and points. */
    static List<String> reasons(
            ScoringModel model, LeadFacts lead, Collection<Activity> activities, Instant asOf, boolean below) {
        NaiveScorer scorer = new NaiveScorer(model, lead, activities, asOf);
        List<String> codes = model.reasonCodes().values().stream()
                .map(ReasonCode::code)
                .distinct()
                .sorted()
                .toList();
        Map<String, BigDecimal> sums = new HashMap<>();
        for (String code : codes) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Rule rule : model.rules()) {
                ReasonCode own = model.reasonCodes().get(rule.id());
                if (own != null && own.code().equals(code)) {
                    BigDecimal missing = own.baseline().toBigDecimal().subtract(scorer.points(rule));
                    sum = below ? sum.add(missing) : sum.subtract(missing);
                }
            }
            sums.put(code, sum);
        }
        List<String> told = new ArrayList<>(codes);
        told.removeIf(code -> sums.get(code).signum() <= 0);
        told.sort(Comparator.comparing((String code) -> sums.get(code)).reversed()); // stable: then by code
        return told.stream()
                .map(code -> code + " " + sums.get(code).stripTrailingZeros().toPlainString())
                .toList();
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
                    .filter(activity -> isWithin(activity, count.windowDays(), count.hasElapsedWindow()))
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
                        .filter(activity -> isWithin(activity, count.windowDays(), count.hasElapsedWindow()))
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

    private boolean isWithin(Activity activity, Optional<Integer> days, boolean elapsed) {
        if (days.isEmpty()) {
            return true;
        }
        return elapsed
                ? Duration.between(activity.at(), asOf).compareTo(Duration.ofHours(24L * days.get())) < 0
                : age(activity) < days.get();
    }

    private BigDecimal points(ActivityRule rule) {
        List<Activity> candidates = new ArrayList<>();
        for (Activity activity : known) {
            if (rule.types().contains(activity.type())
                    && (rule.where().isEmpty() || rule.where().get().evaluate(activity, asOf) == Truth.TRUE)
                    && isWithin(activity, rule.windowDays(), rule.hasElapsedWindow())) {
                candidates.add(activity);
            }
        }
        List<Activity> survivors = survivors(candidates, rule.frequencyLimit());
        if (!rule.isLimitedBeforeDecay()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Activity activity : survivors) {
                sum = sum.add(faded(rule, rule.points().toBigDecimal(), activity));
            }
            return within(sum, rule.limits());
        }
        // the ends of the running sums, the latest first, cut out what each activity keeps
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Activity activity : survivors) {
            BigDecimal after = before.add(rule.points().toBigDecimal());
            BigDecimal kept = within(after, rule.limits()).subtract(within(before, rule.limits()));
            sum = sum.add(faded(rule, kept, activity));
            before = after;
        }
        return sum;
    }

    private BigDecimal faded(ActivityRule rule, BigDecimal points, Activity activity) {
        return NaiveFading.faded(rule.decay(), points, age(activity));
    }

    /** Those that a frequency limit lets count, the latest first. */
    private List<Activity> survivors(List<Activity> latestFirst, Optional<FrequencyLimit> frequency) {
        if (frequency.isEmpty()) {
            return latestFirst;
        }
        FrequencyLimit limit = frequency.get();
        List<Activity> inOrder = new ArrayList<>(latestFirst);
        if (limit.isKeepingEarliest()) {
            Collections.reverse(inOrder);
        }
        List<Activity> survivors = new ArrayList<>();
        for (Activity activity : inOrder) {
            long rivals = survivors.stream()
                    .filter(other -> limit.period().isPresent()
                            ? period(limit.period().get(), date(other))
                                    .equals(period(limit.period().get(), date(activity)))
                            : Math.abs(ChronoUnit.DAYS.between(date(other), date(activity)))
                                    < limit.anyDays().orElseThrow())
                    .count();
            if (rivals < limit.count()) {
                survivors.add(activity);
            }
        }
        return latestFirst.stream().filter(survivors::contains).toList();
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
}
