package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All that is known of one lead: what it declares, what it did and how far it came. */
public final class LeadHistory {

    private static final String ACTIVITIES = "activities";
    private static final String STAGES = "stages";

    private final Lead lead;
    private final List<Activity> activities;
    private final List<StageChange> stageChanges;

    private LeadHistory(Lead lead, List<Activity> activities, List<StageChange> stageChanges) {
        this.lead = Objects.requireNonNull(lead, "lead");
        this.activities = activities;
        this.stageChanges = stageChanges;
    }

    /**
     * The history of a lead that entered no stage yet.
     *
     * @param lead what it declares
     * @param activities what it did, in any order
     * @return the history
     */
    public static LeadHistory of(Lead lead, Collection<Activity> activities) {
        Objects.requireNonNull(lead, "lead");
        return new LeadHistory(
                lead,
                Require.elements(activities, "activities").stream().sorted().toList(),
                List.of());
    }

    /**
     * This history and one more stage change.
     *
     * @param change the change; of two at one instant the one added later is the later
     * @return the history
     */
    public LeadHistory with(StageChange change) {
        List<StageChange> all = new ArrayList<>(stageChanges);
        all.add(Objects.requireNonNull(change, "change"));
        all.sort(Comparator.comparing(StageChange::at));
        return new LeadHistory(lead, activities, List.copyOf(all));
    }

    /**
     * The lead.
     *
     * @return what it declares
     */
    public Lead lead() {
        return lead;
    }

    /**
     * The activities.
     *
     * @return what it did, the earliest first
     */
    public List<Activity> activities() {
        return activities;
    }

    /**
     * The stage changes.
     *
     * @return the changes, the earliest first
     */
    public List<StageChange> stageChanges() {
        return stageChanges;
    }

    /**
     * The stage of the lead at an instant.
     *
     * @param at the instant
     * @return the latest change not after it, empty if there was none
     */
    public Optional<StageChange> stageAt(Instant at) {
        Objects.requireNonNull(at, "at");
        return stageChanges.stream().filter(change -> !change.at().isAfter(at)).reduce((earlier, later) -> later);
    }

    /**
     * When the lead first entered a stage.
     *
     * @param stage the stage
     * @return the first change to it, empty if there was none
     */
    public Optional<StageChange> firstEntry(LifecycleStage stage) {
        Objects.requireNonNull(stage, "stage");
        return stageChanges.stream().filter(change -> change.stage() == stage).findFirst();
    }

    /**
     * What became of the lead by an instant.
     *
     * @param at the instant
     * @return the change to {@link LifecycleStage#WON} or {@link LifecycleStage#LOST} if that is its stage then
     */
    public Optional<StageChange> outcomeAt(Instant at) {
        Objects.requireNonNull(at, "at");
        return stageAt(at).filter(change -> change.stage().isOutcome());
    }

    /**
     * The history as plain data. It holds the values of personal attributes.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("lead", lead.toData());
        data.put(ACTIVITIES, activities.stream().map(Activity::toData).toList());
        data.put(STAGES, stageChanges.stream().map(StageChange::toData).toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param attributes the attributes it may name
     * @return the history
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static LeadHistory fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("lead history", data).make(object -> {
            LeadHistory history = of(
                    object.version(1).nested("lead", nested -> Lead.fromData(nested, attributes)),
                    object.values(
                            ACTIVITIES, (list, i) -> list.nested(i, nested -> Activity.fromData(nested, attributes))));
            for (StageChange change : object.values(STAGES, (list, i) -> list.nested(i, StageChange::fromData))) {
                history = history.with(change);
            }
            return history;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadHistory history
                && lead.equals(history.lead)
                && activities.equals(history.activities)
                && stageChanges.equals(history.stageChanges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, activities, stageChanges);
    }

    /**
     * The lead and how much is known of it.
     *
     * @return for example {@code L-1042: 12 activities, 3 stage changes}
     */
    @Override
    public String toString() {
        return lead.id() + ": " + activities.size() + " activities, " + stageChanges.size() + " stage changes";
    }
}
