package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A score state as plain data. */
final class StateData {

    private static final String RECALLS = "recalls";
    private static final String RECOGNISES_DUPLICATES = "recognises-duplicates";
    private static final String LATEST = "latest";
    private static final String RULES = "rules";
    private static final String OLDER = "older";
    private static final String DAYS = "days";
    private static final String UNKNOWN = "unknown";
    private static final String UNDECIDED = "undecided";
    private static final String ACTIVITIES = "activities";
    private static final String MOMENTS = "moments";
    private static final String ON = "on";
    private static final String AT = "at";
    private static final String COUNT = "count";
    private static final String MISSING = "missing";

    private StateData() {}

    /** A short mark of what the rules look for: states with one mark can be merged and read for one another. */
    static String law(ScoringModel model) {
        StringBuilder law = new StringBuilder(model.zone().getId());
        List<List<Recall>> recalls = Recall.of(model);
        for (int i = 0; i < recalls.size(); i++) {
            for (Recall recall : recalls.get(i)) {
                law.append('\n').append(subject(model, i)).append('|').append(recall.law());
            }
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(law.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The id of a rule, or after the last of them what stands for the idle decay: no rule id is blank. */
    private static String subject(ScoringModel model, int i) {
        return i < model.rules().size() ? model.rules().get(i).id() : "";
    }

    static Map<String, Object> write(ActivityMemories state) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("model", state.model().id());
        data.put(RECALLS, law(state.model()));
        data.put(RECOGNISES_DUPLICATES, state.recognisesDuplicates());
        state.latest().ifPresent(latest -> data.put(LATEST, latest.toString()));
        Map<String, Object> rules = new LinkedHashMap<>();
        for (int i = 0; i < state.size(); i++) {
            List<ActivityMemory> ofRule = state.ofRule(i);
            if (!ofRule.stream().allMatch(ActivityMemory::isEmpty)) {
                List<Object> list = new ArrayList<>();
                ofRule.forEach(memory -> list.add(memory(memory)));
                rules.put(subject(state.model(), i), List.copyOf(list));
            }
        }
        putUnlessEmpty(data, RULES, rules);
        List<Object> activities = new ArrayList<>();
        state.oldestFirst().forEach(activity -> activities.add(activity.toData()));
        putUnlessEmpty(data, ACTIVITIES, activities);
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> memory(ActivityMemory memory) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (memory.older() != 0) {
            data.put(OLDER, memory.older());
        }
        List<Object> days = new ArrayList<>();
        memory.matched().forEach((day, count) -> days.add(Collections.unmodifiableMap(on(day, count))));
        putUnlessEmpty(data, DAYS, days);
        List<Object> unknown = new ArrayList<>();
        memory.unknown().forEach((day, counts) -> {
            Map<List<String>, Integer> sorted = new LinkedHashMap<>();
            counts.entrySet().stream()
                    .sorted((one, other) -> names(one.getKey())
                            .toString()
                            .compareTo(names(other.getKey()).toString()))
                    .forEach(entry -> sorted.put(names(entry.getKey()), entry.getValue()));
            sorted.forEach((missing, count) -> {
                Map<String, Object> entry = on(day, count);
                entry.put(MISSING, missing);
                unknown.add(Collections.unmodifiableMap(entry));
            });
        });
        putUnlessEmpty(data, UNKNOWN, unknown);
        List<Object> moments = new ArrayList<>();
        memory.moments().forEach((at, count) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(AT, at.toString());
            entry.put(COUNT, count);
            moments.add(Collections.unmodifiableMap(entry));
        });
        putUnlessEmpty(data, MOMENTS, moments);
        List<Object> undecided = new ArrayList<>();
        memory.undecided()
                .forEach((day, activities) -> activities.forEach(activity -> undecided.add(activity.toData())));
        putUnlessEmpty(data, UNDECIDED, undecided);
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> on(LocalDate day, int count) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(ON, day.toString());
        data.put(COUNT, count);
        return data;
    }

    private static List<String> names(Set<Attribute<?>> attributes) {
        return attributes.stream().map(Attribute::name).sorted().toList();
    }

    private static void putUnlessEmpty(Map<String, Object> data, String key, List<Object> list) {
        if (!list.isEmpty()) {
            data.put(key, List.copyOf(list));
        }
    }

    private static void putUnlessEmpty(Map<String, Object> data, String key, Map<String, Object> map) {
        if (!map.isEmpty()) {
            data.put(key, Collections.unmodifiableMap(map));
        }
    }

    static ActivityMemories read(DataObject data, ScoringModel model, AttributeSet attributes) {
        String madeWith = data.version(1).text("model");
        if (!data.text(RECALLS).equals(law(model))) {
            throw data.error(
                    RECALLS,
                    "the state was made with model '" + madeWith + "', whose rules look for other activities than those"
                            + " of '" + model.id() + "'; make a new state from the activities");
        }
        ActivityMemories state = new ActivityMemories(model, data.flag(RECOGNISES_DUPLICATES, true));
        if (data.has(LATEST)) {
            state.reach(data.instant(LATEST));
        }
        data.optionalObject(RULES)
                .ifPresent(rules -> rules.make(all -> {
                    for (int i = 0; i < state.size(); i++) {
                        readRule(all, subject(model, i), state.ofRule(i), model, attributes);
                    }
                    return all;
                }));
        for (Activity activity : activities(data, ACTIVITIES, attributes)) {
            state.know(activity);
        }
        return state;
    }

    private static void readRule(
            DataObject rules, String id, List<ActivityMemory> memories, ScoringModel model, AttributeSet attributes) {
        if (memories.isEmpty() || !rules.has(id)) {
            return;
        }
        List<DataObject> entries = rules.objects(id);
        if (entries.size() != memories.size()) {
            throw rules.error(id, "has " + entries.size() + " entries; give " + memories.size());
        }
        for (int i = 0; i < memories.size(); i++) {
            ActivityMemory memory = memories.get(i);
            entries.get(i).make(entry -> {
                readMemory(entry, memory, model, attributes);
                return entry;
            });
        }
    }

    private static void readMemory(
            DataObject data, ActivityMemory memory, ScoringModel model, AttributeSet attributes) {
        if (data.has(OLDER)) {
            memory.addOlder(data.wholeNumber(OLDER));
        }
        data.objects(DAYS)
                .forEach(entry -> entry.make(day -> {
                    memory.addMatched(day.date(ON), count(day), false);
                    return day;
                }));
        data.objects(UNKNOWN)
                .forEach(entry -> entry.make(day -> {
                    memory.addUnknown(day.date(ON), missing(day, attributes), count(day));
                    return day;
                }));
        data.objects(MOMENTS)
                .forEach(entry -> entry.make(moment -> {
                    if (!memory.recall().isElapsed()) {
                        throw moment.error(AT, "stands in a rule without a window of elapsed days; give days");
                    }
                    memory.addMoment(moment.instant(AT), count(moment));
                    return moment;
                }));
        activities(data, UNDECIDED, attributes)
                .forEach(activity ->
                        memory.addUndecided(activity.at().atZone(model.zone()).toLocalDate(), activity));
    }

    private static int count(DataObject day) {
        int count = day.integer(COUNT);
        if (count < 1) {
            throw day.error(COUNT, "is " + count + "; give 1 or more");
        }
        return count;
    }

    private static Set<Attribute<?>> missing(DataObject day, AttributeSet attributes) {
        Set<Attribute<?>> missing = new LinkedHashSet<>();
        for (String name : day.texts(MISSING)) {
            missing.add(attributes
                    .named(name)
                    .orElseThrow(() ->
                            day.error(MISSING, "attribute '" + name + "' is not known; known are " + attributes)));
        }
        return missing;
    }

    private static List<Activity> activities(DataObject data, String key, AttributeSet attributes) {
        return data.values(key, (list, index) -> list.nested(index, own -> Activity.fromData(own, attributes)));
    }
}
