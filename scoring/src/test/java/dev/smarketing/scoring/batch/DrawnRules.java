package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.ActivityCount;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Criterion;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.FrequencyLimit;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Rules of every kind, drawn from a seed, with numbers so small that limits, windows and steps are often reached. */
final class DrawnRules {

    static final TextAttribute COUNTRY = Attribute.text("country");
    static final WholeNumberAttribute STAFF = Attribute.wholeNumber("staff");
    static final ScaleAttribute<String> LEVEL = Attribute.scale("level", List.of("low", "mid", "high"));
    static final FlagAttribute CONSENT = Attribute.flag("consent");
    static final DateAttribute TRIAL = Attribute.date("trial");
    static final TextSetAttribute TOPICS = Attribute.textSet("topics");
    static final TextAttribute URL = Attribute.text("url");
    static final DateAttribute EVENT = Attribute.date("event");

    static final List<ActivityType> TYPES = List.of(
            ActivityType.of("page view"), ActivityType.of("form"), ActivityType.of("demo"), ActivityType.of("call"));

    private final Random random;
    private final long factor;

    /**
     * @param factor by what points are multiplied, so that sums leave the range of an int, or do not
     */
    DrawnRules(Random random, long factor) {
        this.random = random;
        this.factor = factor;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    Points points() {
        return Points.ofHundredths(oneOf(between(-3_000, 5_000), 100 * between(-9, 20)) * factor);
    }

    private ActivityType[] types() {
        ActivityType first = oneOf(TYPES);
        ActivityType other = oneOf(TYPES);
        return oneIn(2) || first.equals(other) ? new ActivityType[] {first} : new ActivityType[] {first, other};
    }

    Condition condition() {
        Condition one = question();
        return switch (random.nextInt(6)) {
            case 0 -> one.not();
            case 1 -> one.and(question());
            case 2 -> one.or(question()).or(question());
            default -> one;
        };
    }

    private Condition question() {
        return switch (random.nextInt(9)) {
            case 0 -> COUNTRY.is("FR");
            case 1 -> COUNTRY.isAnyOf("ES", "DE");
            case 2 -> STAFF.isAtLeast(between(1, 4));
            case 3 -> LEVEL.isAtLeast("mid");
            case 4 -> CONSENT.isTrue();
            case 5 -> TRIAL.isAtLeastDaysAgo(between(1, 60));
            case 6 -> TOPICS.hasAnyOf("crm");
            case 7 -> COUNTRY.isAbsent();
            default -> STAFF.isPresent();
        };
    }

    /** Of one name there is one condition only. */
    private Persona persona() {
        return oneOf(
                new Persona("buyer", LEVEL.isAtLeast("mid").and(CONSENT.isTrue())),
                new Persona("local", COUNTRY.is("FR")),
                new Persona("fresh", TRIAL.isLessThanDaysAgo(40)));
    }

    private Decay decay() {
        int days = between(1, 30);
        BigDecimal share = BigDecimal.valueOf(between(1, 1_000), 3);
        return switch (random.nextInt(7)) {
            case 0 -> Decay.halvingEvery(days);
            case 1 -> new Decay.Linear(share, days);
            case 2 -> new Decay.StepLinear(share, days);
            case 3 -> new Decay.StepCompound(share, days);
            case 4 ->
                new Decay.Table(
                        List.of(new Decay.Row(days, BigDecimal.ONE), new Decay.Row(days + between(1, 9), share)));
            case 5 -> new Decay.Power(between(1, 100), BigDecimal.valueOf(between(20, 300), 2));
            default -> Decay.none();
        };
    }

    Limits limits(int none) {
        if (!oneIn(none)) {
            return Limits.NONE;
        }
        Limits limits =
                oneIn(3) ? Limits.NONE : Limits.NONE.withMost(Points.ofHundredths(100L * between(0, 60) * factor));
        return oneIn(2) ? limits : limits.withLeast(Points.ofHundredths(-100L * between(0, 20) * factor));
    }

    private FrequencyLimit frequency() {
        FrequencyLimit limit = oneIn(3)
                ? FrequencyLimit.withinAny(between(1, 3), between(1, 9))
                : FrequencyLimit.per(oneOf(1, 2, 3, 4, 9), oneOf(Period.values()));
        return oneIn(4) ? limit.keepingEarliest() : limit;
    }

    private Rule activities(String id) {
        ActivityRule rule = Rule.implicit(id)
                .each(types())
                .scores(points())
                .decaying(oneIn(2) ? decay() : Decay.none())
                .limitedTo(limits(3));
        if (oneIn(2)) {
            rule = oneIn(5) ? rule.withinElapsedDays(between(1, 40)) : rule.withinDays(between(1, 40));
        }
        if (oneIn(2)) {
            rule = rule.atMost(frequency());
        }
        if (oneIn(6)) {
            rule = rule.limitedBeforeDecay();
        }
        if (oneIn(4)) {
            rule = rule.where(
                    oneOf(URL.contains("pric", TextCase.EXACT), URL.is("/a").not(), EVENT.isLessThanDaysAgo(20)));
        }
        return rule;
    }

    private Rule counting(String id) {
        CountRule rule =
                Rule.implicit(id).counting(types()).atLeast(between(1, 2)).scores(points());
        rule = oneIn(2) ? rule : rule.atLeast(between(3, 6)).scores(points());
        return oneIn(2) ? rule : oneIn(4) ? rule.withinElapsedDays(between(1, 40)) : rule.withinDays(between(1, 40));
    }

    private Rule profile(String id) {
        ProfileRule rule = (oneIn(3)
                        ? Rule.implicit(id).when(condition())
                        : Rule.explicit(id).when(condition()))
                .scores(points());
        for (int more = between(0, 2); more > 0; more--) {
            rule = rule.otherwiseWhen(condition()).scores(points());
        }
        return rule;
    }

    private Rule weighing(String id) {
        int percent = between(1, 99);
        Criterion[] criteria = {
            Criterion.of("one", percent).when(question(), part()).when(condition(), part()),
            Criterion.of("two", 100 - percent).when(condition(), part())
        };
        return oneIn(3)
                ? Rule.implicit(id).weighing(criteria)
                : Rule.explicit(id).weighing(criteria);
    }

    private Points part() {
        return Points.ofHundredths(between(0, 10_000));
    }

    private Rule plain(String id) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> profile(id);
            case 2 -> weighing(id);
            case 3 -> counting(id);
            case 4 -> {
                int first = between(0, 9);
                yield Rule.implicit(id)
                        .daysSinceLast(types())
                        .upTo(first)
                        .scores(points())
                        .upTo(first + between(1, 30))
                        .scores(points())
                        .later(points());
            }
            case 5 ->
                Rule.implicit(id)
                        .everyDaysWithout(between(1, 9), types())
                        .scores(Points.ofHundredths(-between(1, 300) * factor))
                        .downTo(Points.ofHundredths(-between(300, 2_000) * factor));
            default -> activities(id);
        };
    }

    Rule rule(String id) {
        Rule rule = plain(id);
        if (oneIn(6)) {
            rule = rule.onlyFor(persona());
        }
        for (int more = oneIn(5) ? between(1, 2) : 0; more > 0; more--) {
            ActivityCount count = ActivityCount.atLeast(between(1, 4), types());
            rule = rule.onlyWith(
                    oneIn(2)
                            ? count
                            : oneIn(3) ? count.withinElapsedDays(between(1, 40)) : count.withinDays(between(1, 40)));
        }
        return rule;
    }
}
