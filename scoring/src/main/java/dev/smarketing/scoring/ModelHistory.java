package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The models that were in force one after the other, so that a lead of last year is judged by the rules of last
 * year. The one in force is the latest whose first day is not after the day, in the zone that all of them share.
 */
public final class ModelHistory {

    private static final String MODELS = "models";
    private static final String FROM = "from";
    private static final String MODEL = "model";

    private final NavigableMap<LocalDate, ScoringModel> models;

    private ModelHistory(NavigableMap<LocalDate, ScoringModel> models) {
        this.models = models;
    }

    /**
     * A history of one model.
     *
     * @param firstDay the first day on which it is in force
     * @param model the model
     * @return the history
     */
    public static ModelHistory startingOn(LocalDate firstDay, ScoringModel model) {
        NavigableMap<LocalDate, ScoringModel> first = new TreeMap<>();
        first.put(Objects.requireNonNull(firstDay, "firstDay"), Objects.requireNonNull(model, "model"));
        return new ModelHistory(Collections.unmodifiableNavigableMap(first));
    }

    /**
     * This history with another model from a day on.
     *
     * @param firstDay the first day on which it is in force
     * @param model the model, with an id and version that no other model here has
     * @return the history
     * @throws IllegalArgumentException if another model starts on the day, counts days in another zone, or has the
     *     same id and version
     */
    public ModelHistory revisedOn(LocalDate firstDay, ScoringModel model) {
        Objects.requireNonNull(model, "model");
        ScoringModel first = models.firstEntry().getValue();
        if (!first.zone().equals(model.zone())) {
            throw new IllegalArgumentException("model '" + name(model) + "' counts days in " + model.zone()
                    + ", model '" + name(first) + "' in " + first.zone() + "; give all models of a history one zone");
        }
        for (ScoringModel other : models.values()) {
            if (name(other).equals(name(model))) {
                throw new IllegalArgumentException("model '" + name(model)
                        + "' is in the history already; give the revised one a version of its own");
            }
        }
        NavigableMap<LocalDate, ScoringModel> more = new TreeMap<>(models);
        if (more.put(Objects.requireNonNull(firstDay, "firstDay"), model) != null) {
            throw new IllegalArgumentException("two models start on " + firstDay + "; give each day one");
        }
        return new ModelHistory(Collections.unmodifiableNavigableMap(more));
    }

    private static String name(ScoringModel model) {
        return model.id() + model.version().map(version -> " " + version).orElse("");
    }

    /**
     * The models.
     *
     * @return the models by their first days, the earliest first
     */
    public Map<LocalDate, ScoringModel> models() {
        return models;
    }

    /**
     * The model in force on a day.
     *
     * @param day the day
     * @return the model
     * @throws IllegalArgumentException if the day is before the first model
     */
    public ScoringModel inForceOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Map.Entry<LocalDate, ScoringModel> entry = models.floorEntry(day);
        if (entry == null) {
            throw new IllegalArgumentException("no model is in force on " + day + "; ask for " + models.firstKey()
                    + " or later, when the first starts");
        }
        return entry.getValue();
    }

    /**
     * Scores a lead by the model in force at an instant.
     *
     * @param lead what is known of the lead
     * @param activities what it did, in any order; those after the instant do not count
     * @param asOf the instant
     * @return the score and why; it names the model and its version
     * @throws IllegalArgumentException if the instant is before the first model
     */
    public ScoreCard score(LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        Objects.requireNonNull(asOf, "asOf");
        LocalDate day = LocalDate.ofInstant(asOf, models.firstEntry().getValue().zone());
        return inForceOn(day).score(lead, activities, asOf);
    }

    /**
     * The history as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        List<Object> list = new ArrayList<>();
        models.forEach((day, model) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(FROM, day.toString());
            entry.put(MODEL, model.toData());
            list.add(Collections.unmodifiableMap(entry));
        });
        data.put(MODELS, List.copyOf(list));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param attributes the attributes that the models may name
     * @return the history
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static ModelHistory fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("model history", data).make(object -> {
            List<DataObject> entries = object.version(1).objects(MODELS);
            if (entries.isEmpty()) {
                throw object.error(MODELS, "has no model; give at least one");
            }
            ModelHistory history = entries.get(0).make(first -> startingOn(first.date(FROM), model(first, attributes)));
            for (DataObject entry : entries.subList(1, entries.size())) {
                ModelHistory earlier = history;
                history = entry.make(own -> earlier.revisedOn(own.date(FROM), model(own, attributes)));
            }
            return history;
        });
    }

    private static ScoringModel model(DataObject data, AttributeSet attributes) {
        return data.nested(MODEL, nested -> ScoringModel.fromData(nested, attributes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelHistory history && models.equals(history.models);
    }

    @Override
    public int hashCode() {
        return models.hashCode();
    }

    /**
     * The models by their first days.
     *
     * @return for example {@code inbound 1 from 2025-01-01, inbound 2 from 2026-01-01}
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        models.forEach((day, model) -> parts.add(name(model) + " from " + day));
        return String.join(", ", parts);
    }
}
