package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LifecycleStage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The steps from MQL to won that marketing and sales agreed on. The steps of stage MQL come before sales contact:
 * a lead takes each of them in turn, then sales accepts it to the first later step. From there on sales holds the
 * lead and may move it to any later step. Steps are added and removed by configuration; a lead that stands on a
 * removed step goes on from the last step it passed that is still on the path.
 */
public final class LifecyclePath {

    private static final LifecyclePath STANDARD =
            new LifecyclePath(List.of(Step.MQL, Step.SAL, Step.SQL, Step.OPPORTUNITY, Step.WON));

    private final List<Step> steps;
    private final int firstOfSales;

    private LifecyclePath(List<Step> steps) {
        this.steps = steps;
        int first = 0;
        while (steps.get(first).stage() == LifecycleStage.MQL) {
            first++;
        }
        this.firstOfSales = first;
    }

    /**
     * MQL, SAL, SQL, opportunity, won.
     *
     * @return the path
     */
    public static LifecyclePath standard() {
        return STANDARD;
    }

    /**
     * A path.
     *
     * @param steps the steps, from {@link Step#MQL} to {@link Step#WON}, no stage after a later one, no name twice
     * @return the path
     */
    public static LifecyclePath of(Step... steps) {
        return of(Require.elements(steps, "steps"));
    }

    /**
     * A path.
     *
     * @param steps the steps, from {@link Step#MQL} to {@link Step#WON}, no stage after a later one, no name twice
     * @return the path
     */
    public static LifecyclePath of(List<Step> steps) {
        List<Step> copy = Require.elements(steps, "steps");
        if (copy.size() < 2
                || !copy.get(0).equals(Step.MQL)
                || !copy.get(copy.size() - 1).equals(Step.WON)) {
            throw new IllegalArgumentException("path " + copy + " does not lead from MQL to won; begin and end so");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < copy.size(); i++) {
            Step step = copy.get(i);
            if (!names.add(step.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("step '" + step + "' is given twice; give each name once");
            }
            if (i > 0 && step.stage().compareTo(copy.get(i - 1).stage()) < 0) {
                throw new IllegalArgumentException("step '" + step + "' of stage " + step.stage() + " comes after '"
                        + copy.get(i - 1) + "' of stage " + copy.get(i - 1).stage()
                        + "; order the steps by stage");
            }
        }
        return new LifecyclePath(copy);
    }

    /**
     * This path with one more step. It counts to the stage of the step it follows; so a step before the first one
     * of sales is one before sales contact.
     *
     * @param next the step it is to precede, not MQL
     * @param name the name of the new step
     * @return a changed copy
     */
    public LifecyclePath withStepBefore(Step next, String name) {
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(name, "name");
        int index = indexOf(next);
        if (index == 0) {
            throw new IllegalArgumentException(
                    "step '" + name + "' cannot precede MQL, where the path begins; put it before a later step");
        }
        List<Step> changed = new ArrayList<>(steps);
        changed.add(index, Step.of(name, steps.get(index - 1).stage()));
        return of(changed);
    }

    /**
     * This path without a step.
     *
     * @param name the name of a step, not MQL and not won
     * @return a changed copy
     */
    public LifecyclePath withoutStep(String name) {
        Step step = named(name).orElseThrow(() -> notHere(name));
        if (step.equals(Step.MQL) || step.equals(Step.WON)) {
            throw new IllegalArgumentException("step '" + step + "' is an end of the path; remove another one");
        }
        List<Step> changed = new ArrayList<>(steps);
        changed.remove(step);
        return of(changed);
    }

    /**
     * The steps.
     *
     * @return all steps in order
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * The steps that a lead takes before sales contacts it.
     *
     * @return the steps of stage MQL
     */
    public List<Step> beforeSales() {
        return steps.subList(0, firstOfSales);
    }

    /**
     * Where a lead is when sales accepts it.
     *
     * @return the first step after those of stage MQL
     */
    public Step firstOfSales() {
        return steps.get(firstOfSales);
    }

    /**
     * The step of a name.
     *
     * @param name the name
     * @return the step, empty if the path has none of this name
     */
    public Optional<Step> named(String name) {
        Objects.requireNonNull(name, "name");
        return steps.stream().filter(step -> step.name().equals(name)).findFirst();
    }

    /** Where a step may lead: before sales contact the next one only, then any later one. */
    List<Step> after(Step step) {
        int index = indexOf(step);
        if (index == steps.size() - 1) {
            return List.of();
        }
        return index < firstOfSales ? List.of(steps.get(index + 1)) : steps.subList(index + 1, steps.size());
    }

    boolean isOfSales(Step step) {
        return indexOf(step) >= firstOfSales;
    }

    boolean has(Step step) {
        return steps.contains(step);
    }

    int indexOf(Step step) {
        int index = steps.indexOf(step);
        if (index < 0) {
            throw notHere(step.name());
        }
        return index;
    }

    private IllegalArgumentException notHere(String name) {
        return new IllegalArgumentException(
                "step '" + name + "' is not on the path " + steps + "; choose one of these");
    }

    List<Object> toPlain() {
        return steps.stream().map(Step::toPlain).toList();
    }

    static LifecyclePath read(DataObject data, String key) {
        return of(data.values(key, Step::read));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LifecyclePath path && steps.equals(path.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /**
     * The steps in order.
     *
     * @return for example {@code [MQL, nurture call, SAL, SQL, opportunity, won]}
     */
    @Override
    public String toString() {
        return steps.toString();
    }
}
