package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What has to be kept of the activities of one lead to score it by one model, instead of the activities
 * themselves. A state depends on which activities it has seen, not on their order; the states of two halves of a
 * history, or of two contacts that turn out to be one lead, can be merged, and the score is that of the union.
 *
 * <p>It answers for the latest instant it has seen and every later one; asked for an earlier one it refuses,
 * for it may have forgotten what counted then. Late activities are welcome all the same. Facts about the lead
 * are not kept: they are asked when the score is. Filters on activities are asked when an activity arrives.
 *
 * <p>For each rule it keeps one number for every local date with matching activities inside the rule's window,
 * or for ever if the rule has none; one number in all if the date does not matter (no window, frequency limit
 * or decay); and for a limit per {@link Period#ALL} or an inactivity rule only the newest dates that can count.
 * Activities of which a filter lacks a property keep a number more, and those whose filter time may still
 * answer otherwise are kept themselves. For a window of elapsed days it keeps one number for every instant, and the
 * activities of which the filter lacks a property.
 *
 * <p>Duplicates. {@link #of} also keeps every activity, of whatever type, as long as some rule could count it:
 * inside the longest window, or for ever if a rule about activities has no window. An id that comes again within
 * that time changes nothing, in this state or in the one it is merged with; of two contents under one id the
 * smaller counts, as everywhere. An activity that is out of all windows is only ever counted as such: delivered
 * twice it enlarges the raw points and the loss by window alike, never the score. What cannot be recognised is
 * an id that was forgotten and comes back with a date inside a window; ids must not be used again.
 * {@link #ofDistinct} keeps no activities: its memory does not grow with their number, and each activity must be
 * given once, to one of the states that are ever merged.
 */
public final class ScoreState {

    private final ActivityMemories memories;

    private ScoreState(ActivityMemories memories) {
        this.memories = memories;
    }

    /**
     * A state without activities that recognises duplicates by their id.
     *
     * @param model the model
     * @return the state
     */
    public static ScoreState of(ScoringModel model) {
        return new ScoreState(new ActivityMemories(model, true));
    }

    /**
     * A state without activities that takes every activity for a new one.
     *
     * @param model the model
     * @return the state
     */
    public static ScoreState ofDistinct(ScoringModel model) {
        return new ScoreState(new ActivityMemories(model, false));
    }

    /**
     * This state with one activity more. It shares all but what the activity changes, so it is made in a time that
     * grows with the logarithm of the number of days and of activities that are kept, whatever the past.
     *
     * @param activity the activity, whenever it happened
     * @return the state
     */
    public ScoreState plus(Activity activity) {
        ActivityMemories more = memories.copy();
        more.add(activity);
        return new ScoreState(more);
    }

    /**
     * This state with some activities more.
     *
     * @param activities the activities, in any order
     * @return the state
     */
    public ScoreState plus(Collection<Activity> activities) {
        return toBuilder().addAll(activities).build();
    }

    /**
     * The state of all activities that one of two states has seen.
     *
     * @param other the other state
     * @return the state
     * @throws IllegalArgumentException if the two cannot be merged: their models look for different activities,
     *     or only one of them recognises duplicates
     */
    public ScoreState mergedWith(ScoreState other) {
        return toBuilder().merge(other).build();
    }

    /**
     * A copy that takes activities one by one; what the two have in common they share.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(memories.copy());
    }

    /**
     * Scores the lead.
     *
     * @param lead what is known of the lead
     * @param asOf the instant, not before the latest activity
     * @return what the model says of the lead and all activities
     * @throws IllegalArgumentException if the state has seen a later activity
     */
    public ScoreCard score(LeadFacts lead, Instant asOf) {
        Objects.requireNonNull(lead, "lead");
        return memories.score(lead, asOf);
    }

    /**
     * Scores the lead at the last instant of a local date.
     *
     * @param lead what is known of the lead
     * @param asOf the date in the model's zone, not before the latest activity
     * @return what the model says of the lead and all activities
     * @throws IllegalArgumentException if the state has seen an activity after the date
     */
    public ScoreCard score(LeadFacts lead, LocalDate asOf) {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(asOf, "asOf");
        return score(
                lead, asOf.plusDays(1).atStartOfDay(model().zone()).toInstant().minusNanos(1));
    }

    /**
     * The first later instant at which the score is another one, if nothing new becomes known: what
     * {@link ScoringModel#nextChange} says of all activities, exactly, whatever the options of the rules: days and
     * instants that may still count are kept, so nothing is refused but an instant before {@link #latest()}.
     *
     * @param lead what is known of the lead
     * @param asOf from when, not before the latest activity
     * @return the score card of that instant, empty if the total does not change again within 100 years
     * @throws IllegalArgumentException if the state has seen a later activity
     */
    public Optional<ScoreCard> nextChange(LeadFacts lead, Instant asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return Timeline.of(memories, lead, asOf).nextChange();
    }

    /**
     * The first later instant at which the total has crossed a number of points, up or down, if nothing new becomes
     * known: what {@link ScoringModel#nextCrossing} says of all activities.
     *
     * @param lead what is known of the lead
     * @param asOf from when, not before the latest activity
     * @param points the total is compared with these: at or above, or below
     * @return the score card of that instant, empty if the total does not cross within 100 years
     * @throws IllegalArgumentException if the state has seen a later activity
     */
    public Optional<ScoreCard> nextCrossing(LeadFacts lead, Instant asOf, Points points) {
        Objects.requireNonNull(asOf, "asOf");
        return Timeline.of(memories, lead, asOf).nextCrossing(points);
    }

    /**
     * Until when the lead is qualified, if nothing new becomes known: what {@link ScoringModel#qualifiedUntil} says
     * of all activities.
     *
     * @param lead what is known of the lead
     * @param asOf from when, not before the latest activity
     * @return the score card that ends it, of the instant itself if the lead is not qualified then; empty if it
     *     stays qualified for 100 years
     * @throws IllegalArgumentException if the state has seen a later activity
     */
    public Optional<ScoreCard> qualifiedUntil(LeadFacts lead, Instant asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return Timeline.of(memories, lead, asOf).qualifiedUntil();
    }

    /**
     * The model.
     *
     * @return the model
     */
    public ScoringModel model() {
        return memories.model();
    }

    /**
     * From when on the state can answer.
     *
     * @return the latest instant of an activity, duplicates included; empty if there was none
     */
    public Optional<Instant> latest() {
        return memories.latest();
    }

    /**
     * The state as plain data. A state that recognises duplicates holds activities with their properties.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        return StateData.write(memories);
    }

    /**
     * Reads what {@link #toData()} writes. The model may be another one than the state was made with, as long as
     * its rules look for the same activities: new points, decays, limits, conditions and thresholds count at once.
     *
     * @param data the data
     * @param model the model
     * @param attributes the properties of activities that it may name
     * @return the state
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static ScoreState fromData(Map<String, ?> data, ScoringModel model, AttributeSet attributes) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("score state", data)
                .make(object -> new ScoreState(StateData.read(object, model, attributes)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreState state && memories.equals(state.memories);
    }

    @Override
    public int hashCode() {
        return memories.hashCode();
    }

    /**
     * The model and how far the state reaches.
     *
     * @return for example {@code state of inbound-v3 up to 2026-06-15T09:00:00Z}
     */
    @Override
    public String toString() {
        return "state of " + model().id()
                + latest().map(instant -> " up to " + instant).orElse(" without activities");
    }

    /**
     * Takes activities one by one, each in a time that grows with the number of rules and not with the number of
     * activities before it, and can score in between. Made for one thread.
     */
    public static final class Builder {

        private final ActivityMemories memories;

        private Builder(ActivityMemories memories) {
            this.memories = memories;
        }

        /**
         * An activity.
         *
         * @param activity the activity, whenever it happened
         * @return this
         */
        public Builder add(Activity activity) {
            memories.add(activity);
            return this;
        }

        /**
         * Some activities.
         *
         * @param activities the activities, in any order
         * @return this
         */
        public Builder addAll(Collection<Activity> activities) {
            Objects.requireNonNull(activities, "activities");
            activities.forEach(this::add);
            return this;
        }

        /**
         * All activities that another state has seen.
         *
         * @param state the other state
         * @return this
         * @throws IllegalArgumentException if it cannot be merged: its model looks for different activities, or
         *     only one of the two recognises duplicates
         */
        public Builder merge(ScoreState state) {
            Objects.requireNonNull(state, "state");
            memories.merge(state.memories);
            return this;
        }

        /**
         * Scores the lead.
         *
         * @param lead what is known of the lead
         * @param asOf the instant, not before the latest activity
         * @return what the model says of the lead and all activities
         * @throws IllegalArgumentException if the state has seen a later activity
         */
        public ScoreCard score(LeadFacts lead, Instant asOf) {
            Objects.requireNonNull(lead, "lead");
            return memories.score(lead, asOf);
        }

        /**
         * The state.
         *
         * @return the state of all activities so far
         */
        public ScoreState build() {
            return new ScoreState(memories.copy());
        }
    }
}
