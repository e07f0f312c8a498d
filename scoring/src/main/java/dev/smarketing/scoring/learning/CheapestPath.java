package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The cheapest way to qualify by a model: the multiset of allowed actions, all done at one instant, that costs least
 * and reaches what the model asks for through all its limits. Of equal costs the fewest actions, then the smallest
 * sorted types. Exact: what kinds of action do together to a rule is scored by the model itself, and kinds that share
 * no rule are joined by a dynamic programme over the sums of groups and axes in hundredths.
 */
public final class CheapestPath {

    private static final String MODEL = "model";
    private static final String ACTIONS = "actions";

    private final ScoringModel model;
    private final List<PathAction> actions;

    private CheapestPath(ScoringModel model, List<PathAction> actions) {
        this.model = model;
        this.actions = actions;
    }

    /**
     * The question for a model and some actions.
     *
     * @param model the model
     * @param actions what the lead may be led to do, each type once
     * @return the question
     * @throws IllegalArgumentException if a type is given twice
     */
    public static CheapestPath by(ScoringModel model, Collection<PathAction> actions) {
        Set<ActivityType> types = new HashSet<>();
        for (PathAction action : Require.elements(actions, "actions")) {
            if (!types.add(action.type())) {
                throw new IllegalArgumentException(
                        "action '" + action.type() + "' is given twice; give each type once");
            }
        }
        return new CheapestPath(
                Objects.requireNonNull(model, "model"),
                actions.stream().sorted(Comparator.comparing(PathAction::type)).toList());
    }

    /**
     * Plans the way of a lead.
     *
     * @param lead what is known of the lead
     * @param activities what it did, in any order
     * @param asOf when it would do the actions
     * @return the cheapest way, or why there is none
     * @throws IllegalArgumentException if so many actions of one rule may be combined that they cannot all be tried
     */
    public QualificationPath plan(LeadFacts lead, Collection<Activity> activities, Instant asOf) {
        ScoreCard now = model.score(lead, activities, asOf);
        if (now.computedQualification() instanceof Qualification.Qualified) {
            return new QualificationPath.Already(now);
        }
        if (now.computedQualification() instanceof Qualification.Disqualified out) {
            return new QualificationPath.Blocked(out.reasons(), List.of());
        }
        Qualification.NotYet notYet = (Qualification.NotYet) now.computedQualification();
        if (!notYet.unmet().isEmpty()) {
            return new QualificationPath.Blocked(List.of(), notYet.unmet());
        }
        return new PathSearch(model, actions, lead, activities, asOf, now).result();
    }

    /**
     * The model.
     *
     * @return what the lead has to qualify by
     */
    public ScoringModel model() {
        return model;
    }

    /**
     * The actions.
     *
     * @return what the lead may be led to do, by type
     */
    public List<PathAction> actions() {
        return actions;
    }

    /**
     * The question as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(MODEL, model.toData());
        data.put(ACTIONS, actions.stream().map(PathAction::toPlain).toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param attributes the attributes that the model asks for
     * @return the question
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static CheapestPath fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("cheapest path", data)
                .make(object -> by(
                        object.version(1).nested(MODEL, model -> ScoringModel.fromData(model, attributes)),
                        object.objects(ACTIONS).stream().map(PathAction::read).toList()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheapestPath path && model.equals(path.model) && actions.equals(path.actions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(model, actions);
    }

    /**
     * The model and the actions.
     *
     * @return for example {@code inbound-v3 by [download, webinar]}
     */
    @Override
    public String toString() {
        return model.id() + " by " + actions.stream().map(PathAction::type).toList();
    }
}
