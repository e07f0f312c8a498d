package dev.smarketing.scoring.lifecycle;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What marketing and sales agreed on the life of a lead: from how many points or in which cells it is an MQL, what
 * keeps it from going in and out too often, which steps it takes to sales, and what follows when it comes back.
 * Everything but threshold and matrix is off at first: then the plain comparison decides.
 */
public final class LeadLifecycle {

    private final ZoneId zone;
    private final Boundaries boundaries;
    private final LifecycleSettings settings;

    private LeadLifecycle(ZoneId zone, Boundaries boundaries, LifecycleSettings settings) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.boundaries = boundaries;
        this.settings = settings;
    }

    /**
     * The plain life: at or above the threshold a lead is an MQL, below it is not.
     *
     * @param zone the zone whose calendar days count
     * @param threshold the points from which a lead qualifies
     * @return the lifecycle
     */
    public static LeadLifecycle of(ZoneId zone, Threshold threshold) {
        return new LeadLifecycle(zone, Boundaries.of(threshold), LifecycleSettings.OFF);
    }

    /**
     * The plain life by a matrix: in the cells that qualify, a lead is an MQL, in the others it is not.
     *
     * @param zone the zone whose calendar days count
     * @param matrix the cells and their policies
     * @param threshold the points from which a lead qualifies in the cells that leave it to the threshold;
     *     {@link Threshold#NONE} if no cell does
     * @return the lifecycle
     * @throws IllegalArgumentException if the cells of the matrix and the threshold do not need each other
     */
    public static LeadLifecycle of(ZoneId zone, GradeMatrix matrix, Threshold threshold) {
        return new LeadLifecycle(zone, Boundaries.of(threshold, matrix), LifecycleSettings.OFF);
    }

    /**
     * The plain life by the zone, the matrix and the threshold of a model. Tiers decide nothing, here as in the
     * model.
     *
     * @param model the model
     * @return the lifecycle
     */
    public static LeadLifecycle of(ScoringModel model) {
        Objects.requireNonNull(model, "model");
        return model.matrix().isPresent()
                ? of(model.zone(), model.matrix().get(), model.threshold())
                : of(model.zone(), model.threshold());
    }

    private LeadLifecycle with(Boundaries changed) {
        return new LeadLifecycle(zone, changed, settings);
    }

    private LeadLifecycle with(LifecycleSettings changed) {
        return new LeadLifecycle(zone, boundaries, changed);
    }

    /**
     * This lifecycle with the same band at every boundary: at every part of the threshold and at every class of the
     * matrix.
     *
     * @param band the room around each boundary
     * @return a changed copy
     * @throws IllegalArgumentException if the bands of two neighbouring classes overlap
     */
    public LeadLifecycle withBand(Band band) {
        return with(boundaries.withAll(band));
    }

    /**
     * This lifecycle with a band at one part of the threshold.
     *
     * @param part a part that the threshold names
     * @param band the room around the points that the threshold requires
     * @return a changed copy
     */
    public LeadLifecycle withBand(Part part, Band band) {
        return with(boundaries.with(part, band));
    }

    /**
     * This lifecycle with the same band at every class of an axis of the matrix.
     *
     * @param axis the axis
     * @param band the room around the points from which each class begins
     * @return a changed copy
     * @throws IllegalArgumentException if the bands of two neighbouring classes overlap
     */
    public LeadLifecycle withBand(Axis axis, Band band) {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(band, "band");
        return with(boundaries.withAll(axis, band));
    }

    /**
     * This lifecycle with a band at one class of an axis of the matrix.
     *
     * @param axis the axis
     * @param className the class that begins at the boundary; not the lowest, which has none
     * @param band the room around the points from which the class begins
     * @return a changed copy
     * @throws IllegalArgumentException if the axis has no such boundary, or the band overlaps that of a neighbour
     */
    public LeadLifecycle withBand(Axis axis, String className, Band band) {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(band, "band");
        return with(boundaries.with(axis, Map.of(className, band)));
    }

    /**
     * This lifecycle with a minimum dwell.
     *
     * @param days calendar days from the entry before which no fall ends the stay; 0 for none
     * @return a changed copy
     */
    public LeadLifecycle withDwellDays(int days) {
        return with(settings.withDwellDays(days));
    }

    /**
     * This lifecycle with or without a latch.
     *
     * @param on whether no fall ever ends a stay
     * @return a changed copy
     */
    public LeadLifecycle withLatch(boolean on) {
        return with(settings.withLatch(on));
    }

    /**
     * This lifecycle with a cooldown.
     *
     * @param days calendar days from any exit before which the score begins no new stay; 0 for none
     * @return a changed copy
     */
    public LeadLifecycle withCooldownDays(int days) {
        return with(settings.withCooldownDays(days));
    }

    /**
     * This lifecycle with or without the need for new evidence. On by default.
     *
     * @param on whether after a return by sales the score makes the lead an MQL only once an activity that counts
     *     has come later than the return; without it the score waits for the cooldown, at least for the next day
     * @return a changed copy
     */
    public LeadLifecycle withNewEvidence(boolean on) {
        return with(settings.withNewEvidence(on));
    }

    /**
     * This lifecycle with other steps.
     *
     * @param path the steps from MQL to won
     * @return a changed copy
     */
    public LeadLifecycle withPath(LifecyclePath path) {
        return with(settings.withPath(path));
    }

    /**
     * This lifecycle with one more agreed reason for which sales returns leads. Without any, every reason is taken
     * and recycles; with some, others are refused.
     *
     * @param reason the code
     * @param policy what follows
     * @return a changed copy
     */
    public LeadLifecycle withReason(String reason, ReturnPolicy policy) {
        return with(settings.withReason(reason, policy));
    }

    /**
     * The next state of a lead: the primitive of which everything else is made.
     *
     * @param state the state before
     * @param input all that bears on the lead at the instant
     * @param at the instant, after that of the state
     * @return the state after at most one transition
     * @throws IllegalStateException if the instant is not after that of the state, or a decision is impossible
     *     where the lead stands
     * @throws IllegalArgumentException if the reason of a return is not among the agreed ones
     */
    public LifecycleState step(LifecycleState state, LifecycleInput input, Instant at) {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(at, "at");
        return new Stepping(this, state, input, at).after();
    }

    /**
     * The next instant at which time alone may change something: the end of a dwell or a cooldown, the beginning
     * or the end of an override. Until then, steps with the same input and without decisions change nothing.
     *
     * @param state the state
     * @param input the input that stays the same
     * @return the instant, after that of the state; empty if there is none
     */
    public Optional<Instant> nextDue(LifecycleState state, LifecycleInput input) {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(input, "input");
        Instant now = state.asOf()
                .orElseThrow(() -> new IllegalStateException("the state is that of the start; take a step first"));
        List<Instant> candidates = new ArrayList<>();
        state.heldUntil().ifPresent(day -> candidates.add(day.atStartOfDay(zone).toInstant()));
        state.entryFrom().ifPresent(day -> candidates.add(day.atStartOfDay(zone).toInstant()));
        input.overrides().forEach(override -> {
            candidates.add(override.from());
            candidates.add(override.until());
        });
        return candidates.stream().filter(now::isBefore).min(Instant::compareTo);
    }

    /**
     * What keeps a lead from becoming an MQL by its score now.
     *
     * @param state the state
     * @param input the input of the instant at which it stands
     * @return the obstacles; none if the lead is qualified already
     */
    public List<Obstacle> obstacles(LifecycleState state, LifecycleInput input) {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(input, "input");
        return state.isQualified() ? List.of() : Obstacles.of(this, state, input);
    }

    /**
     * The whole life of a lead so far: steps at every activity, change of an attribute, decision, override and
     * every local midnight at which score or verdict change. Time in which nothing happens costs nothing.
     *
     * @param model the model that scores it, of the same zone, threshold and matrix
     * @param facts what is known of the lead
     * @param from when its life begins; what it did before counts in its score
     * @param until the end, itself included
     * @return the state at the end and the decisions that were impossible
     */
    public LifecycleRun replay(ScoringModel model, LifecycleFacts facts, Instant from, Instant until) {
        Objects.requireNonNull(until, "until");
        return new Replay(this, model, facts).from(from, until);
    }

    /**
     * The life of a lead after a state that was kept: as if {@link #replay} had gone on. What is dated at or before
     * the state's instant is taken as known there already.
     *
     * @param state the state
     * @param model the model that scores it, of the same zone, threshold and matrix
     * @param facts what is known of the lead
     * @param until the end, itself included, after the instant of the state
     * @return the state at the end and the decisions that were impossible
     */
    public LifecycleRun resume(LifecycleState state, ScoringModel model, LifecycleFacts facts, Instant until) {
        Objects.requireNonNull(state, "state");
        return new Replay(this, model, facts).after(state, until);
    }

    /**
     * The zone whose calendar days count.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The points from which a lead qualifies.
     *
     * @return the threshold, {@link Threshold#NONE} if the matrix alone decides
     */
    public Threshold threshold() {
        return boundaries.threshold();
    }

    /**
     * The matrix whose cells decide.
     *
     * @return the matrix, empty if the threshold alone decides
     */
    public Optional<GradeMatrix> matrix() {
        return boundaries.matrix();
    }

    /**
     * The cell of the classes that a lead holds. With bands it may be another one than that of its points.
     *
     * @param state the state
     * @return the cell, empty without a matrix, or if the state has not been judged by it
     */
    public Optional<GradeMatrix.Cell> cell(LifecycleState state) {
        Objects.requireNonNull(state, "state");
        return state.asOf().flatMap(judged -> boundaries.cell(state.memory().held()));
    }

    /**
     * The band at a part of the threshold.
     *
     * @param part the part
     * @return its band, {@link Band#NONE} if none is given
     */
    public Band band(Part part) {
        return boundaries.band(Objects.requireNonNull(part, "part"));
    }

    /**
     * The band at a class of the matrix.
     *
     * @param axis the axis
     * @param className the class that begins at the boundary
     * @return its band, {@link Band#NONE} if none is given
     */
    public Band band(Axis axis, String className) {
        return boundaries.band(Objects.requireNonNull(axis, "axis"), Objects.requireNonNull(className, "className"));
    }

    /**
     * The minimum dwell.
     *
     * @return calendar days, 0 for none
     */
    public int dwellDays() {
        return settings.dwellDays();
    }

    /**
     * Whether no fall ever ends a stay.
     *
     * @return true if so
     */
    public boolean isLatched() {
        return settings.latch();
    }

    /**
     * The cooldown.
     *
     * @return calendar days, 0 for none
     */
    public int cooldownDays() {
        return settings.cooldownDays();
    }

    /**
     * Whether a return by sales calls for new evidence.
     *
     * @return true if so
     */
    public boolean needsNewEvidence() {
        return settings.newEvidence();
    }

    /**
     * The steps from MQL to won.
     *
     * @return the path
     */
    public LifecyclePath path() {
        return settings.path();
    }

    /**
     * The agreed reasons for which sales returns leads.
     *
     * @return the policies by code, in the order given; none if every reason is taken
     */
    public Map<String, ReturnPolicy> reasons() {
        return settings.reasons();
    }

    Boundaries boundaries() {
        return boundaries;
    }

    /**
     * The lifecycle as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        return LifecycleData.write(this);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the lifecycle
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static LeadLifecycle fromData(Map<String, ?> data) {
        return LifecycleData.read(data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadLifecycle lifecycle
                && zone.equals(lifecycle.zone)
                && boundaries.equals(lifecycle.boundaries)
                && settings.equals(lifecycle.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, boundaries, settings);
    }

    /**
     * The threshold or the matrix, and the path.
     *
     * @return for example {@code total at least 50: [MQL, SAL, SQL, opportunity, won]}
     */
    @Override
    public String toString() {
        return boundaries + ": " + settings.path();
    }
}
