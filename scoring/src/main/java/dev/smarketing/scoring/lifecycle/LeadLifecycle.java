package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What marketing and sales agreed on the life of a lead: from how many points it is an MQL, what keeps it from
 * going in and out too often, which steps it takes to sales, and what follows when it comes back. Everything but
 * the threshold is off at first: then the plain comparison decides.
 */
public final class LeadLifecycle {

    /** Everything besides zone and threshold. */
    private record Settings(
            Map<Part, Band> bands,
            int dwellDays,
            boolean latch,
            int cooldownDays,
            boolean newEvidence,
            LifecyclePath path,
            Map<String, ReturnPolicy> reasons) {

        Settings {
            Map<Part, Band> ordered = new TreeMap<>(bands);
            bands = Collections.unmodifiableMap(ordered);
            reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        }
    }

    private final ZoneId zone;
    private final Threshold threshold;
    private final Settings settings;

    private LeadLifecycle(ZoneId zone, Threshold threshold, Settings settings) {
        this.zone = Objects.requireNonNull(zone, "zone");
        this.threshold = Objects.requireNonNull(threshold, "threshold");
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
        if (threshold.isNone()) {
            throw new IllegalArgumentException(
                    "the threshold of a lifecycle names no points; give a total, explicit or implicit number");
        }
        return new LeadLifecycle(
                zone, threshold, new Settings(Map.of(), 0, false, 0, true, LifecyclePath.standard(), Map.of()));
    }

    /**
     * The plain life by the zone and the threshold of a model.
     *
     * @param model the model
     * @return the lifecycle
     * @throws IllegalArgumentException if the model qualifies by a grade matrix
     */
    public static LeadLifecycle of(ScoringModel model) {
        return of(model.zone(), byThreshold(model).threshold());
    }

    /** Refuses cells, for bands and the state between them are those of a threshold. */
    static ScoringModel byThreshold(ScoringModel model) {
        if (model.matrix().isPresent()) {
            throw new IllegalArgumentException(
                    "model '" + model.id()
                            + "' qualifies by a grade matrix, which a lifecycle does not follow; give one with a threshold alone");
        }
        return model;
    }

    private LeadLifecycle with(Settings changed) {
        return new LeadLifecycle(zone, threshold, changed);
    }

    /**
     * This lifecycle with the same band at every part of the threshold.
     *
     * @param band the room around the points that the threshold requires
     * @return a changed copy
     */
    public LeadLifecycle withBand(Band band) {
        LeadLifecycle changed = this;
        for (Part part : parts()) {
            changed = changed.withBand(part, band);
        }
        return changed;
    }

    /**
     * This lifecycle with a band at one part of the threshold.
     *
     * @param part a part that the threshold names
     * @param band the room around the points that the threshold requires
     * @return a changed copy
     */
    public LeadLifecycle withBand(Part part, Band band) {
        if (threshold.of(part).isEmpty()) {
            throw new IllegalArgumentException("the threshold, " + threshold + ", does not name "
                    + part.toText(Language.ENGLISH)
                    + " points; give a band to a part that it names");
        }
        Map<Part, Band> bands = new TreeMap<>(settings.bands);
        if (band.equals(Band.NONE)) {
            bands.remove(part);
        } else {
            bands.put(part, band);
        }
        return with(new Settings(
                bands,
                settings.dwellDays,
                settings.latch,
                settings.cooldownDays,
                settings.newEvidence,
                settings.path,
                settings.reasons));
    }

    /**
     * This lifecycle with a minimum dwell.
     *
     * @param days calendar days from the entry before which no fall ends the stay; 0 for none
     * @return a changed copy
     */
    public LeadLifecycle withDwellDays(int days) {
        return with(new Settings(
                settings.bands,
                Require.atLeast(days, 0, "dwell days"),
                settings.latch,
                settings.cooldownDays,
                settings.newEvidence,
                settings.path,
                settings.reasons));
    }

    /**
     * This lifecycle with or without a latch.
     *
     * @param on whether no fall ever ends a stay
     * @return a changed copy
     */
    public LeadLifecycle withLatch(boolean on) {
        return with(new Settings(
                settings.bands,
                settings.dwellDays,
                on,
                settings.cooldownDays,
                settings.newEvidence,
                settings.path,
                settings.reasons));
    }

    /**
     * This lifecycle with a cooldown.
     *
     * @param days calendar days from any exit before which the score begins no new stay; 0 for none
     * @return a changed copy
     */
    public LeadLifecycle withCooldownDays(int days) {
        return with(new Settings(
                settings.bands,
                settings.dwellDays,
                settings.latch,
                Require.atLeast(days, 0, "cooldown days"),
                settings.newEvidence,
                settings.path,
                settings.reasons));
    }

    /**
     * This lifecycle with or without the need for new evidence. On by default.
     *
     * @param on whether after a return by sales the score makes the lead an MQL only once an activity that counts
     *     has come later than the return; without it the score waits for the cooldown, at least for the next day
     * @return a changed copy
     */
    public LeadLifecycle withNewEvidence(boolean on) {
        return with(new Settings(
                settings.bands,
                settings.dwellDays,
                settings.latch,
                settings.cooldownDays,
                on,
                settings.path,
                settings.reasons));
    }

    /**
     * This lifecycle with other steps.
     *
     * @param path the steps from MQL to won
     * @return a changed copy
     */
    public LeadLifecycle withPath(LifecyclePath path) {
        return with(new Settings(
                settings.bands,
                settings.dwellDays,
                settings.latch,
                settings.cooldownDays,
                settings.newEvidence,
                Objects.requireNonNull(path, "path"),
                settings.reasons));
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
        Map<String, ReturnPolicy> reasons = new LinkedHashMap<>(settings.reasons);
        reasons.put(Require.text(reason, "reason of a return"), Objects.requireNonNull(policy, "policy"));
        return with(new Settings(
                settings.bands,
                settings.dwellDays,
                settings.latch,
                settings.cooldownDays,
                settings.newEvidence,
                settings.path,
                reasons));
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
        return state.isQualified() ? List.of() : Obstacles.of(this, state, input);
    }

    /**
     * The whole life of a lead so far: steps at every activity, change of an attribute, decision, override and
     * every local midnight at which score or verdict change. Time in which nothing happens costs nothing.
     *
     * @param model the model that scores it, of the same zone and threshold
     * @param facts what is known of the lead
     * @param from when its life begins; what it did before counts in its score
     * @param until the end, itself included
     * @return the state at the end and the decisions that were impossible
     */
    public LifecycleRun replay(ScoringModel model, LifecycleFacts facts, Instant from, Instant until) {
        return new Replay(this, model, facts).from(from, until);
    }

    /**
     * The life of a lead after a state that was kept: as if {@link #replay} had gone on. What is dated at or before
     * the state's instant is taken as known there already.
     *
     * @param state the state
     * @param model the model that scores it, of the same zone and threshold
     * @param facts what is known of the lead
     * @param until the end, itself included, after the instant of the state
     * @return the state at the end and the decisions that were impossible
     */
    public LifecycleRun resume(LifecycleState state, ScoringModel model, LifecycleFacts facts, Instant until) {
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
     * @return the threshold
     */
    public Threshold threshold() {
        return threshold;
    }

    /**
     * The band at a part of the threshold.
     *
     * @param part the part
     * @return its band, {@link Band#NONE} if none is given
     */
    public Band band(Part part) {
        return settings.bands.getOrDefault(Objects.requireNonNull(part, "part"), Band.NONE);
    }

    /**
     * The minimum dwell.
     *
     * @return calendar days, 0 for none
     */
    public int dwellDays() {
        return settings.dwellDays;
    }

    /**
     * Whether no fall ever ends a stay.
     *
     * @return true if so
     */
    public boolean isLatched() {
        return settings.latch;
    }

    /**
     * The cooldown.
     *
     * @return calendar days, 0 for none
     */
    public int cooldownDays() {
        return settings.cooldownDays;
    }

    /**
     * Whether a return by sales calls for new evidence.
     *
     * @return true if so
     */
    public boolean needsNewEvidence() {
        return settings.newEvidence;
    }

    /**
     * The steps from MQL to won.
     *
     * @return the path
     */
    public LifecyclePath path() {
        return settings.path;
    }

    /**
     * The agreed reasons for which sales returns leads.
     *
     * @return the policies by code, in the order given; none if every reason is taken
     */
    public Map<String, ReturnPolicy> reasons() {
        return settings.reasons;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            if (threshold.of(part).isPresent()) {
                parts.add(part);
            }
        }
        return parts;
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
                && threshold.equals(lifecycle.threshold)
                && settings.equals(lifecycle.settings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, threshold, settings);
    }

    /**
     * The threshold and the path.
     *
     * @return for example {@code total at least 50: [MQL, SAL, SQL, opportunity, won]}
     */
    @Override
    public String toString() {
        return threshold + ": " + settings.path;
    }
}
