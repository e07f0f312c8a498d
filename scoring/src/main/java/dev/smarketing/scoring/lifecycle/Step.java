package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LifecycleStage;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where a lead stands, by the name that the teams use, and the stage of the usual order to which reports count it.
 *
 * @param name the name, such as {@code nurture call}
 * @param stage the stage to which it belongs
 */
public record Step(String name, LifecycleStage stage) {

    /** Known, and not (or not again) qualified. */
    public static final Step LEAD = new Step("lead", LifecycleStage.LEAD);
    /** Qualified by marketing. */
    public static final Step MQL = new Step("MQL", LifecycleStage.MQL);
    /** Accepted by sales. */
    public static final Step SAL = new Step("SAL", LifecycleStage.SAL);
    /** Qualified by sales. */
    public static final Step SQL = new Step("SQL", LifecycleStage.SQL);
    /** An offer is being negotiated. */
    public static final Step OPPORTUNITY = new Step("opportunity", LifecycleStage.OPPORTUNITY);
    /** Bought; the end. */
    public static final Step WON = new Step("won", LifecycleStage.WON);
    /** Will not buy for now. */
    public static final Step LOST = new Step("lost", LifecycleStage.LOST);
    /** Ruled out, by a disqualifier or by sales for good. */
    public static final Step DISQUALIFIED = new Step("disqualified", LifecycleStage.LEAD);

    private static final List<Step> STANDARD = List.of(LEAD, MQL, SAL, SQL, OPPORTUNITY, WON, LOST, DISQUALIFIED);

    /**
     * A place in the life of a lead.
     *
     * @param name the name, not blank
     * @param stage the stage to which it belongs
     */
    public Step {
        Require.text(name, "name of a step");
        Objects.requireNonNull(stage, "stage");
    }

    /**
     * A step of the teams' own.
     *
     * @param name the name, not one of the standard steps
     * @param stage the stage to which reports count it: {@code MQL} before sales contact, a later one after it
     * @return the step
     * @throws IllegalArgumentException if a standard step has the name
     */
    public static Step of(String name, LifecycleStage stage) {
        Step step = new Step(name, stage);
        for (Step standard : STANDARD) {
            if (standard.name.equalsIgnoreCase(name) && !standard.equals(step)) {
                throw new IllegalArgumentException("step '" + name + "' of stage " + stage + " has the name of the"
                        + " standard step " + standard + "; use that one or another name");
            }
        }
        return step;
    }

    Object toPlain() {
        if (STANDARD.contains(this)) {
            return name;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("step", name);
        data.put("stage", DataObject.spelled(stage));
        return Collections.unmodifiableMap(data);
    }

    static Step read(DataObject data, String key) {
        if (data.any(key) instanceof String) {
            return data.parsed(key, Step::standard, "a standard step, or {step: ..., stage: ...}");
        }
        return data.object(key).make(own -> of(own.text("step"), own.constant("stage", LifecycleStage.class)));
    }

    private static Step standard(String name) {
        for (Step standard : STANDARD) {
            if (standard.name.equalsIgnoreCase(name)) {
                return standard;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is not one of " + STANDARD + "; choose one of these");
    }

    @Override
    public String toString() {
        return name;
    }
}
