package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Threshold.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where a lead stands in its life, and how it came there. Made by {@link LeadLifecycle#step}. */
public final class LifecycleState {

    private static final LifecycleState START = new LifecycleState(Memory.START);

    private final Memory memory;

    LifecycleState(Memory memory) {
        this.memory = memory;
    }

    /**
     * A lead of which nothing is known yet.
     *
     * @return the state
     */
    public static LifecycleState start() {
        return START;
    }

    Memory memory() {
        return memory;
    }

    /**
     * Where the lead stands.
     *
     * @return a step of the path, or {@link Step#LEAD}, {@link Step#LOST}, {@link Step#DISQUALIFIED}
     */
    public Step step() {
        return memory.step();
    }

    /**
     * Whether the lead is qualified: on the path, or won.
     *
     * @return true if so
     */
    public boolean isQualified() {
        return !isDisqualified()
                && !memory.step().equals(Step.LEAD)
                && !memory.step().equals(Step.LOST);
    }

    /**
     * Whether the lead is ruled out, by a disqualifier or by sales for good.
     *
     * @return true if so
     */
    public boolean isDisqualified() {
        return memory.step().equals(Step.DISQUALIFIED);
    }

    /**
     * Whether a part of the threshold is high.
     *
     * @param part a part that the threshold names
     * @return the answer, empty if the part was never judged
     */
    public Optional<Boolean> isHigh(Part part) {
        return memory.held().of(Objects.requireNonNull(part, "part"));
    }

    /**
     * Whether the boundary of a class is high. How many boundaries of an axis are high is its class; the cell is told
     * by {@link LeadLifecycle#cell}.
     *
     * @param axis an axis of the matrix
     * @param className the class that begins at the boundary
     * @return the answer of the last step, empty if that did not look at such a boundary
     */
    public Optional<Boolean> isHigh(Axis axis, String className) {
        return memory.held().of(Objects.requireNonNull(axis, "axis"), Objects.requireNonNull(className, "className"));
    }

    /**
     * How often the lead became an MQL.
     *
     * @return 1 for an MQL, 2 for the first re-MQL
     */
    public int entries() {
        return memory.entries();
    }

    /**
     * The instant judged last.
     *
     * @return the instant, empty at the start
     */
    public Optional<Instant> asOf() {
        return Optional.ofNullable(memory.asOf());
    }

    /**
     * The end of the minimum dwell.
     *
     * @return before this day no fall ends the stay; empty if there is no stay or no dwell
     */
    public Optional<LocalDate> heldUntil() {
        return Optional.ofNullable(memory.heldUntil());
    }

    /**
     * The end of the cooldown.
     *
     * @return before this day the score does not make the lead an MQL; empty if it was never one or there is no
     *     cooldown
     */
    public Optional<LocalDate> entryFrom() {
        return Optional.ofNullable(memory.entryFrom());
    }

    /**
     * When sales last returned the lead, as rejected or lost.
     *
     * @return the instant, empty if it never did
     */
    public Optional<Instant> returnedAt() {
        return Optional.ofNullable(memory.returnedAt());
    }

    /**
     * Whether a counted activity is needed before the score can make the lead an MQL again.
     *
     * @return true after a return by sales, until there is one
     */
    public boolean awaitsEvidence() {
        return memory.awaitsEvidence();
    }

    /**
     * Whether sales returned the lead for good.
     *
     * @return true if only an override can make it an MQL again
     */
    public boolean isClosed() {
        return memory.closed();
    }

    /**
     * All that happened.
     *
     * @return the transitions, the earliest first
     */
    public List<Transition> history() {
        return memory.history();
    }

    /**
     * What happened in the terms of reports, with the beginning, which a funnel counts its leads by: the entry into
     * {@link LifecycleStage#LEAD} and then {@link #stageChanges()}.
     *
     * @param cameIn when the lead came in, which a lifecycle does not know: the first judgement may be later
     * @return the changes, the earliest first
     * @throws IllegalArgumentException if the lead came in after the first change
     */
    public List<StageChange> stageChanges(Instant cameIn) {
        Objects.requireNonNull(cameIn, "cameIn");
        List<StageChange> changes = new ArrayList<>();
        changes.add(StageChange.to(LifecycleStage.LEAD, cameIn));
        changes.addAll(stageChanges());
        if (changes.size() > 1 && changes.get(1).at().isBefore(cameIn)) {
            throw new IllegalArgumentException("the lead came in at " + cameIn + ", after it changed to "
                    + changes.get(1) + "; give the instant of its first contact or of its record");
        }
        return List.copyOf(changes);
    }

    /**
     * What happened in the terms of reports: changes of the standard stage. Steps of the teams' own count to their
     * stage, a disqualified lead to {@link LifecycleStage#LEAD}. When the lead came in is not among them, see
     * {@link #stageChanges(Instant)}.
     *
     * @return the changes, the earliest first, with the code of a return
     */
    public List<StageChange> stageChanges() {
        List<StageChange> changes = new ArrayList<>();
        for (Transition transition : memory.history()) {
            if (transition.from().stage() != transition.to().stage()) {
                StageChange change = StageChange.to(transition.to().stage(), transition.at());
                changes.add(
                        switch (transition.cause()) {
                            case RECYCLED, REJECTED, LOST ->
                                change.because(transition.details().get(0));
                            default -> change;
                        });
            }
        }
        return List.copyOf(changes);
    }

    /**
     * All that happened, side by side.
     *
     * @param zone the zone of the times
     * @param language the language of the headings and sentences
     * @return one row a transition: the local time with its offset, the steps left and entered, and why
     */
    public Table table(ZoneId zone, Language language) {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(language, "language");
        return LifecycleText.table(memory.history(), zone, language);
    }

    /**
     * The state as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        return StateData.write(memory);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the state
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static LifecycleState fromData(Map<String, ?> data) {
        return StateData.read(data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LifecycleState state && memory.equals(state.memory);
    }

    @Override
    public int hashCode() {
        return Objects.hash(memory);
    }

    /**
     * The step and the number of entries.
     *
     * @return for example {@code MQL, entry 2, 3 transitions}
     */
    @Override
    public String toString() {
        return memory.step() + ", entry " + memory.entries() + ", "
                + memory.history().size() + " transitions";
    }
}
