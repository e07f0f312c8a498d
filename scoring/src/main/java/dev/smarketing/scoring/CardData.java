package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A score card as plain data. Changes of 0 and what missing facts do not widen are left out. */
final class CardData {

    private static final String LEAD = "lead";
    private static final String MODEL = "model";
    private static final String AS_OF = "as-of";
    private static final String RULES = "rules";
    private static final String RULE = "rule";
    private static final String MATCHED = "matched";
    private static final String COUNTED = "counted";
    private static final String RAW = "raw";
    private static final String UNKNOWN = "unknown";
    private static final String ALTERNATIVE = "alternative";
    private static final String VALUES = "values";
    private static final String GROUPS = "groups";
    private static final String IDLE_DECAY = "idle-decay";
    private static final String IDLE_DAYS = "idle-days";
    private static final String TOTAL = "total";
    private static final String SUM = "sum";
    private static final String LIMITS = "limits";
    private static final String POINTS = "points";
    private static final String ATTAINABLE = "attainable";
    private static final String LOWEST = "lowest";
    private static final String HIGHEST = "highest";
    private static final String VERDICT = "verdict";
    private static final List<ScoreStep> STEPS_OF_A_RULE =
            List.of(ScoreStep.WINDOW, ScoreStep.FREQUENCY, ScoreStep.DECAY, ScoreStep.RULE_LIMIT);

    private CardData() {}

    static Map<String, Object> write(ScoreCard card) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(LEAD, card.leadId().value());
        data.put(AS_OF, card.asOf().toString());
        data.put(MODEL, card.model().toData());
        List<Object> rules = new ArrayList<>();
        card.rules().forEach(line -> rules.add(line(line)));
        data.put(RULES, List.copyOf(rules));
        Map<String, Object> groups = new LinkedHashMap<>();
        card.groups().forEach((id, sum) -> groups.put(id, sum(sum)));
        ModelData.putUnlessEmpty(data, GROUPS, groups);
        for (Axis axis : Axis.values()) {
            data.put(DataObject.spelled(axis), sum(card.axis(axis)));
        }
        card.idleDecay().ifPresent(idle -> {
            Map<String, Object> own = new LinkedHashMap<>();
            own.put(IDLE_DAYS, idle.idleDays());
            own.put(SUM, idle.before().toPlain());
            own.put(POINTS, idle.points().toPlain());
            data.put(IDLE_DECAY, Collections.unmodifiableMap(own));
        });
        data.put(TOTAL, sum(card.sum()));
        data.put(VERDICT, VerdictData.write(card));
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> line(RuleScore line) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(RULE, line.rule().id());
        data.put(MATCHED, line.isMatched());
        if (line.counted() != 0) {
            data.put(COUNTED, line.counted());
        }
        putUnlessZero(data, RAW, line.raw());
        for (ScoreStep step : STEPS_OF_A_RULE) {
            putUnlessZero(data, DataObject.spelled(step), line.change(step));
        }
        line.alternative().ifPresent(alternative -> {
            Map<String, Object> own = new LinkedHashMap<>();
            alternative.writeTo(own);
            data.put(ALTERNATIVE, Collections.unmodifiableMap(own));
        });
        if (line.match() instanceof List<?> values) {
            data.put(
                    VALUES,
                    values.stream().map(value -> ((Points) value).toPlain()).toList());
        }
        putAttainable(data, line.points(), line.attainable());
        if (line.isUnknown()) {
            data.put(
                    UNKNOWN,
                    line.unknownAttributes().stream()
                            .map(Attribute::name)
                            .sorted()
                            .toList());
        }
        return Collections.unmodifiableMap(data);
    }

    private static void putUnlessZero(Map<String, Object> data, String key, Points points) {
        if (points.signum() != 0) {
            data.put(key, points.toPlain());
        }
    }

    private static void putAttainable(Map<String, Object> data, Points points, PointsRange range) {
        if (!range.isExact() || !range.lowest().equals(points)) {
            Map<String, Object> attainable = new LinkedHashMap<>();
            attainable.put(LOWEST, range.lowest().toPlain());
            attainable.put(HIGHEST, range.highest().toPlain());
            data.put(ATTAINABLE, Collections.unmodifiableMap(attainable));
        }
    }

    private static Map<String, Object> sum(LimitedSum sum) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(SUM, sum.sum().toPlain());
        ModelData.putUnlessEmpty(data, LIMITS, ModelData.limits(sum.limits()));
        data.put(POINTS, sum.points().toPlain());
        putAttainable(data, sum.points(), sum.attainable());
        return Collections.unmodifiableMap(data);
    }

    static ScoreCard read(DataObject data, AttributeSet attributes) {
        data.version(1);
        ScoringModel model = data.nested(MODEL, own -> ScoringModel.fromData(own, attributes));
        List<RuleScore> lines = data.objects(RULES).stream()
                .map(entry -> entry.make(line -> readLine(line, model, attributes)))
                .toList();
        Map<String, LimitedSum> groups = new LinkedHashMap<>();
        data.optionalObject(GROUPS)
                .ifPresent(all -> all.make(own -> {
                    own.keys().forEach(id -> groups.put(id, readSum(own, id, sumOfGroup(lines, id))));
                    return own;
                }));
        Map<Axis, LimitedSum> axes = new LinkedHashMap<>();
        for (Axis axis : Axis.values()) {
            axes.put(axis, readSum(data, DataObject.spelled(axis), sumOfAxis(lines, groups, axis)));
        }
        LimitedSum explicit = axis(axes, Axis.EXPLICIT);
        LimitedSum implicit = axis(axes, Axis.IMPLICIT);
        Points both = explicit.points().plus(implicit.points());
        Optional<IdleDecay.Applied> idle =
                data.optionalObject(IDLE_DECAY).map(own -> own.make(entry -> readIdle(entry, model, both)));
        DataObject verdict = data.object(VERDICT);
        ScoreCard card = new ScoreCard(
                LeadId.of(data.text(LEAD)),
                model,
                data.instant(AS_OF),
                new Ledger(
                        lines,
                        Collections.unmodifiableMap(groups),
                        explicit,
                        implicit,
                        idle,
                        readSum(data, TOTAL, idle.map(IdleDecay.Applied::points).orElse(both))),
                verdict.make(own -> VerdictData.read(own, model, explicit.points(), implicit.points(), attributes)));
        VerdictData.refuseOtherDeciding(data.object(VERDICT), card);
        return card;
    }

    private static IdleDecay.Applied readIdle(DataObject data, ScoringModel model, Points both) {
        IdleDecay decay = model.idleDecay()
                .orElseThrow(() -> data.error(
                        IDLE_DAYS, "stand on a card whose model has no idle decay; give the card as it was written"));
        Points sum = ModelData.points(data, SUM);
        if (!sum.equals(both)) {
            throw data.error(
                    SUM, "is " + sum + ", but its parts add up to " + both + "; give the card as it was written");
        }
        int days = data.integer(IDLE_DAYS);
        Points points = ModelData.points(data, POINTS);
        Points left = decay.apply(sum, days);
        if (!points.equals(left)) {
            throw data.error(
                    POINTS,
                    "are " + points + ", but " + days + " idle days leave " + left + " of " + sum
                            + "; give the card as it was written");
        }
        return new IdleDecay.Applied(decay, days, sum, points);
    }

    private static LimitedSum axis(Map<Axis, LimitedSum> axes, Axis axis) {
        return Optional.ofNullable(axes.get(axis)).orElseThrow();
    }

    private static Points sumOfGroup(List<RuleScore> lines, String group) {
        Points sum = Points.ZERO;
        for (RuleScore line : lines) {
            sum = line.rule().group().equals(Optional.of(group)) ? sum.plus(line.points()) : sum;
        }
        return sum;
    }

    private static Points sumOfAxis(List<RuleScore> lines, Map<String, LimitedSum> groups, Axis axis) {
        Points sum = Points.ZERO;
        Set<String> added = new LinkedHashSet<>();
        for (RuleScore line : lines) {
            if (line.rule().axis() == axis) {
                Optional<LimitedSum> group = line.rule().group().flatMap(id -> Optional.ofNullable(groups.get(id)));
                if (group.isEmpty()) {
                    sum = sum.plus(line.points());
                } else if (added.add(line.rule().group().orElseThrow())) {
                    sum = sum.plus(group.get().points());
                }
            }
        }
        return sum;
    }

    private static LimitedSum readSum(DataObject data, String key, Points expected) {
        return data.object(key).make(entry -> {
            Points sum = ModelData.points(entry, SUM);
            Limits limits = entry.optionalObject(LIMITS)
                    .map(own -> own.make(Limits::read))
                    .orElse(Limits.NONE);
            Points points = ModelData.points(entry, POINTS);
            if (!sum.equals(expected)) {
                throw entry.error(
                        SUM,
                        "is " + sum + ", but its parts add up to " + expected + "; give the card as it was written");
            }
            Points limited = Points.ofHundredths(limits.clamp(sum.hundredths()));
            if (!points.equals(limited)) {
                throw entry.error(
                        POINTS,
                        "are " + points + ", but the sum of " + sum + " within its limits is " + limited
                                + "; give the card as it was written");
            }
            return new LimitedSum(sum, limits, points, readAttainable(entry, points));
        });
    }

    private static PointsRange readAttainable(DataObject data, Points points) {
        return data.optionalObject(ATTAINABLE)
                .map(own -> own.make(
                        range -> new PointsRange(ModelData.points(range, LOWEST), ModelData.points(range, HIGHEST))))
                .orElseGet(() -> new PointsRange(points, points));
    }

    private static RuleScore readLine(DataObject data, ScoringModel model, AttributeSet attributes) {
        Rule rule = rule(data, model);
        long raw = hundredths(data, RAW);
        long window = hundredths(data, DataObject.spelled(ScoreStep.WINDOW));
        long frequency = hundredths(data, DataObject.spelled(ScoreStep.FREQUENCY));
        long decay = hundredths(data, DataObject.spelled(ScoreStep.DECAY));
        long limit = hundredths(data, DataObject.spelled(ScoreStep.RULE_LIMIT));
        PointsRange attainable = readAttainable(data, Points.ofHundredths(raw + window + frequency + decay + limit));
        return new RuleScore(
                rule,
                data.flag(MATCHED, false),
                data.has(COUNTED) ? data.integer(COUNTED) : 0,
                raw,
                window,
                frequency,
                decay,
                limit,
                attainable.lowest().hundredths(),
                attainable.highest().hundredths(),
                attributes(data, attributes),
                match(data, rule, attributes));
    }

    private static Rule rule(DataObject data, ScoringModel model) {
        String id = data.text(RULE);
        for (Rule rule : model.rules()) {
            if (rule.id().equals(id)) {
                return rule;
            }
        }
        throw data.error(RULE, "the card's model has no rule '" + id + "'; give the card as it was written");
    }

    private static @Nullable Object match(DataObject data, Rule rule, AttributeSet attributes) {
        Optional<Object> alternative = data.optionalObject(ALTERNATIVE)
                .map(own -> own.make(entry -> ModelData.alternative(entry, attributes)))
                .map(own -> possible(data, ALTERNATIVE, rule, own));
        return data.has(VALUES)
                ? possible(data, VALUES, rule, data.values(VALUES, ModelData::points))
                : alternative.orElse(null);
    }

    private static Object possible(DataObject data, String key, Rule rule, Object match) {
        if (!rule.canMatch(match)) {
            throw data.error(key, "rule '" + rule.id() + "' has no such match; give the card as it was written");
        }
        return match;
    }

    private static long hundredths(DataObject data, String key) {
        return data.has(key) ? ModelData.points(data, key).hundredths() : 0;
    }

    /** The attributes that an entry misses. */
    static Set<Attribute<?>> attributes(DataObject data, AttributeSet known) {
        Set<Attribute<?>> named = new LinkedHashSet<>();
        for (String name : data.texts(UNKNOWN)) {
            named.add(known.named(name)
                    .orElseThrow(
                            () -> data.error(UNKNOWN, "attribute '" + name + "' is not known; known are " + known)));
        }
        return named;
    }
}
