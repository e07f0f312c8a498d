package dev.smarketing.scoring.exchange;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rules that one rule of a HubSpot score becomes. */
final class HubSpotRules {

    private static final String VALUE = "value";

    private final HubSpotImport.Vocabulary words;
    private final HubSpotConditions conditions;
    private final String id;
    private final Axis axis;
    private final Limits limits;
    private final Optional<Decay> decay;
    private final List<Loss> losses;
    private final List<Rule> rules = new ArrayList<>();

    HubSpotRules(
            HubSpotImport.Vocabulary words,
            String id,
            Axis axis,
            Limits limits,
            Optional<Decay> decay,
            List<Loss> losses) {
        this.words = words;
        this.conditions = new HubSpotConditions(words, losses);
        this.id = id;
        this.axis = axis;
        this.limits = limits;
        this.decay = decay;
        this.losses = losses;
    }

    List<Rule> read(DataObject calculation) {
        calculation(calculation);
        boolean kept = rules.size() == 1 && rules.get(0) instanceof ActivityRule;
        if (!limits.equals(Limits.NONE) && !rules.isEmpty() && !kept) {
            losses.add(new Loss(
                    calculation.path(),
                    "has limits " + limits + " over what is no single sum of activities here; limit its group"));
        }
        return rules;
    }

    private void calculation(DataObject data) {
        String type = data.text("type");
        switch (type) {
            case "CONDITIONAL" ->
                conditions.all(data.object("whereCondition")).ifPresent(condition -> add(condition, value(data)));
            case "MATCH" -> match(data);
            case "MULTI" -> data.objects("calculators").forEach(this::calculation);
            case "SEGMENT_MEMBERSHIP" -> segments(data);
            case "MULTI_UE" -> data.objects("eventCalculators").forEach(this::event);
            case "CONSTANT" ->
                losses.add(new Loss(data.path(), "scores every record alike; lower the thresholds by as much"));
            default ->
                losses.add(new Loss(
                        data.path(), "calculates by '" + type + "', over other records; roll accounts up instead"));
        }
    }

    private static Points value(DataObject data) {
        return Points.of(data.decimal(VALUE));
    }

    private String nextId() {
        return rules.isEmpty() ? id : id + "/" + (rules.size() + 1);
    }

    private ProfileRule.When when(Condition condition) {
        return axis == Axis.EXPLICIT
                ? Rule.explicit(nextId()).when(condition)
                : Rule.implicit(nextId()).when(condition);
    }

    private void add(Condition condition, Points points) {
        rules.add(when(condition).scores(points));
    }

    /** The first rule that matches counts; the default is for everybody else, those without a value too. */
    private void match(DataObject data) {
        Optional<Attribute<?>> attribute = conditions.attribute(data, "property");
        if (attribute.isEmpty()) {
            return;
        }
        @Nullable ProfileRule rule = null;
        for (DataObject entry : data.objects("matchRules")) {
            Optional<Condition> condition = conditions.operation(attribute.get(), entry.object("operation"));
            if (condition.isEmpty()) {
                continue; // what comes after would match more than it did: told with the operation
            }
            rule = (rule == null ? when(condition.get()) : rule.otherwiseWhen(condition.get())).scores(value(entry));
        }
        if (data.has("defaultValue")) {
            Condition always = attribute.get().isPresent().or(attribute.get().isAbsent());
            Points points = Points.of(data.decimal("defaultValue"));
            rule = (rule == null ? when(always) : rule.otherwiseWhen(always)).scores(points);
        }
        if (rule != null) {
            rules.add(rule);
        }
    }

    private void segments(DataObject data) {
        for (DataObject entry : data.objects("segmentMembershipRules")) {
            List<Condition> members = new ArrayList<>();
            List<Object> segments = entry.values("segmentIds", DataObject::any);
            for (Object segment : segments) {
                Condition condition = words.segments().get(String.valueOf(segment));
                if (condition == null) {
                    losses.add(new Loss(
                            entry.path(), "asks for segment " + segment + "; say who is in it with withSegment"));
                } else {
                    members.add(condition);
                }
            }
            if (members.size() == segments.size()) {
                Condition[] all = members.toArray(new Condition[0]);
                switch (entry.text("operation")) {
                    case "HAS_ALL_SEGMENT_MEMBERSHIP" -> add(Condition.allOf(all), value(entry));
                    case "HAS_AT_LEAST_ONE_SEGMENT_MEMBERSHIP" -> add(Condition.anyOf(all), value(entry));
                    case "HAS_NO_SEGMENT_MEMBERSHIP" -> add(Condition.anyOf(all).not(), value(entry));
                    default -> losses.add(unknown(entry, "operation"));
                }
            }
        }
    }

    private static Loss unknown(DataObject data, String key) {
        return new Loss(data.pathOf(key), "'" + data.text(key) + "' is not known");
    }

    private void event(DataObject data) {
        ActivityType type = words.events().get(data.text("eventTypeId"));
        if (type == null) {
            losses.add(new Loss(
                    data.pathOf("eventTypeId"),
                    "'" + data.text("eventTypeId") + "' is no known event; name it with withEvent"));
            return;
        }
        Optional<Integer> window = Optional.empty();
        if (data.has("eventTimeframe")) {
            DataObject time = data.object("eventTimeframe").object("eventFilterOperation");
            if (!time.text("operationType").equals("ROLLING_DATE_RANGE")
                    || !time.text("operator").equals("IS_LESS_THAN_X_DAYS_AGO")) {
                losses.add(new Loss(
                        time.path(),
                        "counts events in a time frame that is not the last days; nothing of this event is scored"));
                return;
            }
            window = Optional.of(time.integer("numberOfDays"));
        }
        DataObject record = data.object("recordCalculation");
        if (!data.has("eventFrequencyCriteria")) {
            each(type, record, window);
        } else if (record.text("type").equals("CONSTANT")) {
            counting(type, data.object("eventFrequencyCriteria"), window);
        } else {
            losses.add(new Loss(
                    record.path(),
                    "asks for the number and for properties of the events; count another activity type"));
        }
    }

    private void each(ActivityType type, DataObject record, Optional<Integer> window) {
        String kind = record.text("type");
        Optional<Condition> where = Optional.empty();
        if (kind.equals("CONDITIONAL")) {
            where = conditions.all(record.object("whereCondition"));
            if (where.isEmpty()) {
                return;
            }
        } else if (!kind.equals("CONSTANT")) {
            losses.add(new Loss(record.path(), "scores an event by '" + kind + "'; give each case its own rule"));
            return;
        }
        ActivityRule rule =
                Rule.implicit(nextId()).each(type).scores(value(record)).limitedTo(limits);
        if (where.isPresent()) {
            rule = rule.where(where.get());
        }
        if (window.isPresent()) {
            rule = rule.withinDays(window.get());
        }
        rules.add(decay.isPresent() ? rule.decaying(decay.get()) : rule);
    }

    /** From one count to another, which belongs to it, or to any. */
    private record Range(int from, Optional<Integer> to, Points points) {

        /** Whether this and a range that starts later, or at the same count, both say what one count is worth. */
        boolean overlaps(Range next) {
            return from == next.from || to.map(last -> last >= next.from).orElse(next.to.isPresent());
        }
    }

    private static int to(DataObject range, int from) {
        int to = range.integer("to");
        if (to < from) {
            throw range.error(
                    "to", "found " + to + ", below " + from + ", where the range begins; give that number or more");
        }
        return to;
    }

    /** Ranges of counts become steps, and a step of nothing where a range ends and no other begins. */
    private void counting(ActivityType type, DataObject criteria, Optional<Integer> window) {
        List<Range> ranges = new ArrayList<>();
        for (DataObject data : criteria.objects("ranges")) {
            int from = data.integer("from");
            switch (data.text("type")) {
                case "AT_LEAST" -> ranges.add(new Range(from, Optional.empty(), value(data)));
                case "EXACTLY" -> ranges.add(new Range(from, Optional.of(from), value(data)));
                case "BETWEEN" -> ranges.add(new Range(from, Optional.of(to(data, from)), value(data)));
                default -> losses.add(unknown(data, "type"));
            }
        }
        ranges.sort(Comparator.comparingInt(Range::from));
        NavigableMap<Integer, Points> steps = new TreeMap<>();
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            if (i > 0 && ranges.get(i - 1).overlaps(range)) {
                losses.add(new Loss(
                        criteria.path(),
                        "has ranges that overlap from " + range.from + " on; nothing of this event is scored"));
                return;
            }
            steps.put(range.from, range.points);
            range.to.filter(to -> to < Integer.MAX_VALUE).ifPresent(to -> steps.put(to + 1, Points.ZERO));
        }
        if (decay.isPresent()) {
            losses.add(new Loss(criteria.path(), "lets a number of events fade; a count here does not fade"));
        }
        CountRule.Counting counting = Rule.implicit(nextId()).counting(type);
        @Nullable CountRule rule = null;
        for (var step : steps.entrySet()) {
            rule = (rule == null ? counting.atLeast(step.getKey()) : rule.atLeast(step.getKey()))
                    .scores(step.getValue());
        }
        if (rule != null) {
            rules.add(window.isPresent() ? rule.withinDays(window.get()) : rule);
        }
    }
}
