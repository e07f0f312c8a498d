package dev.smarketing.examples.fuzz;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.CalendarHistory;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.LeadReview;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreState;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.exchange.HubSpotImport;
import dev.smarketing.scoring.exchange.ImportedModel;
import dev.smarketing.scoring.exchange.PmmlScorecard;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything in the library that reads what others write, by name. */
final class FuzzTargets {

    static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final TextAttribute TITLE = Attribute.text("title");
    private static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    private static final NumberAttribute REVENUE = Attribute.number("revenue");
    private static final FlagAttribute CONSENT = Attribute.flag("consent");
    private static final TextSetAttribute INTERESTS = Attribute.textSet("interests");
    private static final TextAttribute URL = Attribute.text("url");
    private static final ActivityType VISIT = ActivityType.of("pricing page view");

    private static final AttributeSet ATTRIBUTES = AttributeSet.of(
            COUNTRY,
            TITLE,
            EMPLOYEES,
            REVENUE,
            CONSENT,
            INTERESTS,
            URL,
            Attribute.text("email").personal(),
            Attribute.text("industry"),
            Attribute.wholeNumber("salary").personal(),
            Attribute.scale("seniority", List.of("JUNIOR", "MANAGER", "DIRECTOR")),
            Attribute.scale("stage", List.of("cold", "warm", "hot")),
            Attribute.date("trial"));

    private static final Lead LEAD = Lead.builder("L-1")
            .with(COUNTRY, "FR")
            .with(EMPLOYEES, 120L)
            .with(TITLE, "Head of Marketing")
            .build();

    private static final List<Activity> ACTIVITIES = List.of(
            Activity.of(ActivityId.of("a1"), VISIT, NOON.minus(Duration.ofDays(3)))
                    .with(URL, "https://example.com/pricing"),
            Activity.of(ActivityId.of("a2"), VISIT, NOON.minus(Duration.ofDays(40))),
            Activity.of(ActivityId.of("a3"), ActivityType.of("demo request"), NOON));

    private static final HandoffLog LOG = HandoffLog.of(List.of(
            Handoff.of("H-1", LEAD.id(), NOON.minus(Duration.ofDays(9))),
            ContactAttempt.of("c1", LEAD.id(), NOON.minus(Duration.ofDays(8)), ContactChannel.CALL),
            LeadReview.accepted("H-1", NOON.minus(Duration.ofDays(8)))));

    private static final ScoringModel MODEL = ScoringModel.builder("seed", PARIS)
            .add(Rule.explicit("country").when(COUNTRY.is("FR")).scores(10))
            .add(Rule.implicit("visits").each(VISIT).scores(5).upTo(20).halvingEvery(30))
            .qualifyAt(Threshold.total(20))
            .build();

    private static final Map<String, Supplier<FuzzTarget>> BY_NAME = all();

    private FuzzTargets() {}

    /** The names of all targets. */
    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** One target. */
    static FuzzTarget named(String name) {
        Supplier<FuzzTarget> target = BY_NAME.get(name);
        if (target == null) {
            throw new IllegalArgumentException("no target '" + name + "'; there are " + names());
        }
        return target.get();
    }

    private static Map<String, Supplier<FuzzTarget>> all() {
        Map<String, Supplier<FuzzTarget>> targets = new TreeMap<>(TextTargets.byName());
        targets.putAll(FileTargets.byName());
        SeedDocuments.classes()
                .forEach(name -> targets.put(shortName(name), () -> target(name, SeedDocuments.of(name))));
        targets.put("ScoreState", FuzzTargets::state);
        return targets;
    }

    private static FuzzTarget state() {
        return new ReadsData(
                List.of(
                        ScoreState.of(MODEL).plus(ACTIVITIES).toData(),
                        ScoreState.ofDistinct(MODEL).plus(ACTIVITIES).toData()),
                data -> ScoreState.fromData(data, MODEL, ATTRIBUTES),
                state -> ((ScoreState) state).toData(),
                state -> Refusals.allow(() -> ((ScoreState) state).score(LEAD, NOON)));
    }

    private static String shortName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static FuzzTarget target(String className, List<Map<String, Object>> seeds) {
        if (className.equals(HubSpotImport.class.getName())) {
            HubSpotImport names = HubSpotImport.start()
                    .withProperty("jobtitle", TITLE)
                    .withProperty("numberofemployees", EMPLOYEES)
                    .withProperty("annualrevenue", REVENUE)
                    .withProperty("consent", CONSENT)
                    .withProperty("interests", INTERESTS)
                    .withProperty("hs_url", URL)
                    .withEvent("4-96000", VISIT)
                    .withEvent("4-1639801", ActivityType.of("form"))
                    .withSegment(17, TITLE.isPresent())
                    .decaying(HubSpotImport.DecayOf.FIRST_POINTS)
                    .qualifyAt(Threshold.total(50));
            return new ReadsData(
                    seeds,
                    data -> names.read(data, PARIS),
                    imported -> null,
                    imported -> use(((ImportedModel) imported).model()));
        }
        try {
            Class<?> type = Class.forName(className);
            Method reader = Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("fromData") && Modifier.isStatic(method.getModifiers()))
                    .max((one, other) -> one.getParameterCount() - other.getParameterCount())
                    .orElseThrow();
            Method writer = type.getMethod("toData");
            return new ReadsData(seeds, reading(reader), value -> invoke(writer, value), FuzzTargets::use);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Function<Map<String, Object>, Object> reading(Method reader) {
        return data -> {
            List<Object> arguments = new ArrayList<>(List.of(data));
            for (Class<?> type : Arrays.asList(reader.getParameterTypes()).subList(1, reader.getParameterCount())) {
                arguments.add(type == AttributeSet.class ? ATTRIBUTES : Array.newInstance(type.getComponentType(), 0));
            }
            return invoke(reader, null, arguments.toArray());
        };
    }

    private static Object invoke(Method method, @Nullable Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a value is read for. */
    private static void use(Object value) {
        if (value instanceof ServiceLevelAgreement agreement) {
            Refusals.allow(() -> agreement.assess(LOG, NOON).verdicts().forEach(Object::toString));
            Refusals.allow(
                    () -> agreement.assess(LOG, NOON).in(YearMonth.of(2026, 6)).toString());
        } else if (value instanceof HandoffLog log) {
            Refusals.allow(() -> SlaSeed.AGREEMENT.assess(log, NOON).verdicts().forEach(Object::toString));
        } else if (value instanceof BusinessCalendar calendar) {
            use(calendar);
        } else if (value instanceof CalendarHistory history) {
            Refusals.allow(history::toString);
        } else if (value instanceof ScoringModel model) {
            use(model);
        } else if (value instanceof Condition condition) {
            Refusals.allow(() -> condition.evaluate(LEAD, NOON.atZone(PARIS)));
        } else if (value instanceof Lead lead) {
            Refusals.allow(() -> MODEL.score(lead, ACTIVITIES, NOON).explain());
        } else if (value instanceof Activity activity) {
            Refusals.allow(() -> MODEL.score(LEAD, List.of(activity), NOON).explain());
        } else if (value instanceof Glossary glossary) {
            Refusals.allow(() -> glossary.asOf(LocalDate.of(2026, 6, 15)).expand("CPL and COS, cost per lead. COS"));
            Refusals.allow(
                    () -> glossary.asOf(LocalDate.of(2026, 6, 15)).lookup("COS").toString());
        }
    }

    private static void use(ScoringModel model) {
        Refusals.allow(() -> model.score(LEAD, ACTIVITIES, NOON).explain());
        Refusals.allow(() -> model.nextChange(LEAD, ACTIVITIES, NOON));
        Refusals.allow(() -> TextTargets.assertXml(PmmlScorecard.of(model).xml()));
    }

    private static void use(BusinessCalendar calendar) {
        for (Duration open : List.of(Duration.ofHours(40), Duration.ofNanos(1))) {
            Refusals.allow(() -> calendar.add(NOON, open));
            Refusals.allow(() -> calendar.subtract(NOON, open));
        }
        Consumer<Instant> ends = end -> Refusals.allow(() -> calendar.between(NOON, end));
        ends.accept(NOON.plus(Duration.ofDays(400)));
        ends.accept(Instant.MAX);
        ends.accept(Instant.MIN);
    }
}
