package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Persona;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A scoring model as plain data. */
final class ModelData {

    static final String WHEN = "when";
    static final String FIRST_OF = "first-of";
    static final String SCORES = "scores";
    static final String EACH = "each";
    static final String WHERE = "where";
    static final String LIMITED_BEFORE_DECAY = "limited-before-decay";
    static final String AT_MOST = "at-most";
    static final String AT_LEAST = "at-least";
    static final String COUNTING = "counting";
    static final String STEPS = "steps";
    static final String WITHOUT = "without";
    static final String EVERY_DAYS = "every-days";
    static final String SINCE_LAST = "since-last";
    static final String UP_TO_DAYS = "up-to-days";
    static final String LATER = "later";
    static final String WEIGHING = "weighing";
    static final String CRITERION = "criterion";
    static final String PERCENT = "percent";
    static final String GIVES = "gives";
    static final String PERSONA = "persona";
    static final String ONLY_WITH = "only-with";
    private static final List<String> KINDS = List.of(WHEN, FIRST_OF, WEIGHING, EACH, COUNTING, SINCE_LAST, WITHOUT);
    private static final String PERSONAS = "personas";
    private static final String AXIS = "axis";
    private static final String GROUP = "group";
    private static final String NAME = "name";
    private static final String IDLE_DECAY = "idle-decay";

    private ModelData() {}

    static Map<String, Object> write(ScoringModel model) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("id", model.id());
        model.version().ifPresent(version -> data.put("model-version", version));
        data.put("zone", model.zone().getId());
        List<Object> personas = new ArrayList<>();
        for (Persona persona : model.personas()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(NAME, persona.name());
            entry.put(WHEN, persona.condition().toData());
            personas.add(Collections.unmodifiableMap(entry));
        }
        if (!personas.isEmpty()) {
            data.put(PERSONAS, List.copyOf(personas));
        }
        List<Object> rules = new ArrayList<>();
        for (Rule rule : model.rules()) {
            rules.add(rule(rule));
        }
        data.put("rules", List.copyOf(rules));
        Map<String, Object> groups = new LinkedHashMap<>();
        model.groups().forEach((id, limits) -> groups.put(id, limits(limits)));
        putUnlessEmpty(data, "groups", groups);
        Map<String, Object> limits = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) {
            putUnlessEmpty(limits, DataObject.spelled(axis), limits(model.limits(axis)));
        }
        putUnlessEmpty(limits, "total", limits(model.totalLimits()));
        putUnlessEmpty(data, "limits", limits);
        model.idleDecay().ifPresent(decay -> data.put(IDLE_DECAY, decay.toPlain()));
        putNamed(data, "disqualify", model.disqualifiers());
        putNamed(data, "require", model.requirements());
        Map<String, Object> threshold = new LinkedHashMap<>();
        for (Threshold.Part part : Threshold.Part.values()) {
            model.threshold().of(part).ifPresent(points -> threshold.put(DataObject.spelled(part), points.toPlain()));
        }
        putUnlessEmpty(data, "qualify-at", threshold);
        model.matrix().ifPresent(matrix -> data.put("qualify-by", matrix.toPlain()));
        model.tiers().ifPresent(tiers -> data.put("tiers", tiers.toPlain()));
        Map<String, Object> reasons = new LinkedHashMap<>();
        model.reasonCodes().forEach((id, code) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("code", code.code());
            entry.put("baseline", code.baseline().toPlain());
            reasons.put(id, Collections.unmodifiableMap(entry));
        });
        putUnlessEmpty(data, "reasons", reasons);
        return Collections.unmodifiableMap(data);
    }

    static Map<String, Object> rule(Rule rule) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", rule.id());
        entry.put(AXIS, DataObject.spelled(rule.axis()));
        rule.group().ifPresent(group -> entry.put(GROUP, group));
        rule.writeTo(entry);
        return Collections.unmodifiableMap(entry);
    }

    static Map<String, Object> limits(Limits limits) {
        Map<String, Object> data = new LinkedHashMap<>();
        limits.writeTo(data);
        return Collections.unmodifiableMap(data);
    }

    static void putUnlessEmpty(Map<String, Object> data, String key, Map<String, Object> value) {
        if (!value.isEmpty()) {
            data.put(key, Collections.unmodifiableMap(value));
        }
    }

    static void putNamed(Map<String, Object> data, String key, List<NamedCondition> conditions) {
        List<Object> list = new ArrayList<>();
        for (NamedCondition condition : conditions) {
            list.add(Collections.unmodifiableMap(named(condition)));
        }
        if (!list.isEmpty()) {
            data.put(key, List.copyOf(list));
        }
    }

    static Map<String, Object> named(NamedCondition condition) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(NAME, condition.name());
        entry.put(WHEN, condition.condition().toData());
        return entry;
    }

    static ScoringModel read(DataObject data, AttributeSet attributes) {
        ScoringModelBuilder builder = ScoringModel.builder(data.version(1).text("id"), data.zone("zone"));
        Map<String, Persona> personas = new LinkedHashMap<>();
        data.objects(PERSONAS).forEach(entry -> {
            NamedCondition persona = named(entry, attributes);
            if (personas.put(persona.name(), new Persona(persona.name(), persona.condition())) != null) {
                throw entry.error(NAME, "persona '" + persona.name() + "' is given twice; give it once");
            }
        });
        Set<String> unused = new LinkedHashSet<>(personas.keySet());
        data.objects("rules")
                .forEach(entry -> builder.add(entry.make(rule -> {
                    rule.optionalText(PERSONA).ifPresent(unused::remove);
                    return conditional(rule(rule, attributes), rule, personas);
                })));
        if (!unused.isEmpty()) {
            throw data.error(PERSONAS, "no rule is for " + unused + "; name it in a rule or drop it");
        }
        data.optionalObject("groups")
                .ifPresent(groups -> groups.make(all -> {
                    all.keys().forEach(id -> builder.group(id, all.object(id).make(Limits::read)));
                    return all;
                }));
        data.optionalObject("limits")
                .ifPresent(limits -> limits.make(all -> {
                    for (Axis axis : Axis.values()) {
                        all.optionalObject(DataObject.spelled(axis))
                                .ifPresent(own -> builder.limit(axis, own.make(Limits::read)));
                    }
                    all.optionalObject("total").ifPresent(own -> builder.limitTotal(own.make(Limits::read)));
                    return all;
                }));
        data.optionalObject(IDLE_DECAY).ifPresent(decay -> builder.decayTotal(decay.make(IdleDecay::read)));
        data.objects("disqualify").forEach(entry -> {
            NamedCondition condition = named(entry, attributes);
            builder.disqualifyWhen(condition.name(), condition.condition());
        });
        data.objects("require").forEach(entry -> {
            NamedCondition condition = named(entry, attributes);
            builder.require(condition.name(), condition.condition());
        });
        data.optionalObject("reasons")
                .ifPresent(reasons -> reasons.make(all -> {
                    all.keys()
                            .forEach(id -> builder.reason(
                                    id,
                                    all.object(id)
                                            .make(own -> new ReasonCode(own.text("code"), points(own, "baseline")))));
                    return all;
                }));
        data.optionalText("model-version").ifPresent(builder::version);
        data.optionalObject("qualify-by").ifPresent(matrix -> builder.qualifyBy(matrix.make(GradeMatrix::read)));
        if (data.has("qualify-at") || !data.has("qualify-by")) {
            builder.qualifyAt(data.object("qualify-at").make(ModelData::threshold));
        }
        if (data.has("tiers")) {
            builder.tiers(ScoreClasses.read(data, "tiers"));
        }
        return builder.build();
    }

    private static Threshold threshold(DataObject data) {
        Optional<Threshold> threshold = Optional.empty();
        for (Threshold.Part part : Threshold.Part.values()) {
            String key = DataObject.spelled(part);
            if (data.has(key)) {
                Points points = points(data, key);
                threshold = Optional.of(
                        threshold.map(others -> others.with(part, points)).orElseGet(() -> Threshold.of(part, points)));
            }
        }
        return threshold.orElseThrow(
                () -> data.error("total", "is missing; give a total, explicit or implicit number of points"));
    }

    private static NamedCondition named(DataObject data, AttributeSet attributes) {
        return data.make(entry -> namedIn(entry, attributes));
    }

    /** A named condition that stands in a map beside other entries. */
    static NamedCondition namedIn(DataObject entry, AttributeSet attributes) {
        return new NamedCondition(entry.text(NAME), condition(entry, WHEN, attributes));
    }

    private static Condition condition(DataObject data, String key, AttributeSet attributes) {
        return data.nested(key, nested -> Condition.fromData(nested, attributes));
    }

    static Points points(DataObject data, String key) {
        try {
            return Points.of(data.decimal(key));
        } catch (IllegalArgumentException e) {
            if (e instanceof DataFormatException) {
                throw e;
            }
            throw data.error(key, String.valueOf(e.getMessage()));
        }
    }

    private static Rule conditional(Rule plain, DataObject data, Map<String, Persona> personas) {
        Rule rule = plain;
        Optional<String> name = data.optionalText(PERSONA);
        if (name.isPresent()) {
            Persona persona = personas.get(name.get());
            if (persona == null) {
                throw data.error(
                        PERSONA,
                        "persona '" + name.get() + "' is not among " + personas.keySet() + "; add it to personas");
            }
            rule = rule.onlyFor(persona);
        }
        for (DataObject entry : data.objects(ONLY_WITH)) {
            rule = rule.onlyWith(entry.make(own -> {
                ActivityCount count = ActivityCount.atLeast(
                        own.integer(AT_LEAST), types(own, COUNTING).types().toArray(new ActivityType[0]));
                return Window.read(own).map(count::with).orElse(count);
            }));
        }
        return rule;
    }

    static Rule rule(DataObject data, AttributeSet attributes) {
        String id = data.text("id");
        Axis axis = data.constant(AXIS, Axis.class);
        Optional<String> group = data.optionalText(GROUP);
        List<String> kinds = KINDS.stream().filter(data::has).toList();
        if (kinds.size() != 1) {
            throw new DataFormatException(
                    data.path(), "names " + kinds + "; give exactly one of " + String.join(", ", KINDS));
        }
        String kind = kinds.get(0);
        if (axis == Axis.EXPLICIT && !List.of(WHEN, FIRST_OF, WEIGHING).contains(kind)) {
            throw data.error(AXIS, "is explicit, but activities are implicit; write implicit");
        }
        return switch (kind) {
            case WHEN -> new ProfileRule(id, axis, group, List.of(alternative(data, attributes)));
            case FIRST_OF ->
                new ProfileRule(
                        id,
                        axis,
                        group,
                        data.objects(FIRST_OF).stream()
                                .map(entry -> entry.make(own -> alternative(own, attributes)))
                                .toList());
            case EACH -> activityRule(id, group, data, attributes);
            case COUNTING -> countRule(id, group, data);
            case SINCE_LAST -> recencyRule(id, group, data);
            case WEIGHING ->
                new WeightedRule(
                        id,
                        axis,
                        group,
                        data.objects(WEIGHING).stream()
                                .map(entry -> entry.make(own -> criterion(own, attributes)))
                                .toList());
            default ->
                new InactivityRule(
                        id,
                        group,
                        new InactivityRule.Settings(
                                types(data, WITHOUT),
                                data.integer(EVERY_DAYS),
                                points(data, SCORES),
                                points(data, Limits.DOWN_TO)));
        };
    }

    static ProfileRule.Alternative alternative(DataObject data, AttributeSet attributes) {
        return new ProfileRule.Alternative(condition(data, WHEN, attributes), points(data, SCORES));
    }

    static ActivityTypes types(DataObject data, String key) {
        List<String> names = data.any(key) instanceof String ? List.of(data.text(key)) : data.texts(key);
        return new ActivityTypes(names.stream().map(ActivityType::of).toList());
    }

    private static Rule activityRule(String id, Optional<String> group, DataObject data, AttributeSet attributes) {
        Optional<Condition> where =
                data.has(WHERE) ? Optional.of(condition(data, WHERE, attributes)) : Optional.empty();
        Optional<FrequencyLimit> frequency =
                data.optionalObject(AT_MOST).map(object -> object.make(FrequencyLimit::read));
        return new ActivityRule(
                id,
                group,
                new ActivityRule.Settings(
                        types(data, EACH),
                        points(data, SCORES),
                        where,
                        Window.read(data),
                        frequency,
                        DecayData.read(data),
                        Limits.read(data),
                        data.flag(LIMITED_BEFORE_DECAY, false)));
    }

    private static Rule countRule(String id, Optional<String> group, DataObject data) {
        List<CountRule.Step> steps = data.objects(STEPS).stream()
                .map(entry -> entry.make(own -> new CountRule.Step(own.integer(AT_LEAST), points(own, SCORES))))
                .toList();
        return CountRule.of(id, group, types(data, COUNTING), Window.read(data), steps);
    }

    private static Rule recencyRule(String id, Optional<String> group, DataObject data) {
        List<RecencyRule.Step> steps = data.objects(STEPS).stream()
                .map(entry -> entry.make(own -> new RecencyRule.Step(own.integer(UP_TO_DAYS), points(own, SCORES))))
                .toList();
        Points later = data.has(LATER) ? points(data, LATER) : Points.ZERO;
        return new RecencyRule(id, group, new RecencyRule.Settings(types(data, SINCE_LAST), steps, later));
    }

    private static Criterion criterion(DataObject data, AttributeSet attributes) {
        return new Criterion(
                data.text(CRITERION),
                data.integer(PERCENT),
                data.objects(FIRST_OF).stream()
                        .map(entry -> entry.make(
                                own -> new Criterion.Value(condition(own, WHEN, attributes), points(own, GIVES))))
                        .toList());
    }
}
