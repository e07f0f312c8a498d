package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

    private final Builder content;

    private ScoreState(Builder content) {
        this.content = content;
    }

    /**
     * A state without activities that recognises duplicates by their id.
     *
     * @param model the model
     * @return the state
     */
    public static ScoreState of(ScoringModel model) {
        return new ScoreState(new Builder(model, true));
    }

    /**
     * A state without activities that takes every activity for a new one.
     *
     * @param model the model
     * @return the state
     */
    public static ScoreState ofDistinct(ScoringModel model) {
        return new ScoreState(new Builder(model, false));
    }

    /**
     * This state with one activity more. For many activities use {@link #toBuilder()}, which copies once.
     *
     * @param activity the activity, whenever it happened
     * @return the state
     */
    public ScoreState plus(Activity activity) {
        return toBuilder().add(activity).build();
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
     * A copy that takes activities one by one.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(content);
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
        return content.score(lead, asOf);
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
        return score(
                lead,
                asOf.plusDays(1).atStartOfDay(content.model.zone()).toInstant().minusNanos(1));
    }

    /**
     * The model.
     *
     * @return the model
     */
    public ScoringModel model() {
        return content.model;
    }

    /**
     * From when on the state can answer.
     *
     * @return the latest instant of an activity, duplicates included; empty if there was none
     */
    public Optional<Instant> latest() {
        return content.latest();
    }

    /**
     * The state as plain data. A state that recognises duplicates holds activities with their properties.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        return StateData.write(content);
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
        return DataObject.root("score state", data)
                .make(object -> StateData.read(object, model, attributes).build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreState state && content.holdsTheSameAs(state.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content.model.id(), content.latest, content.memories);
    }

    /**
     * The model and how far the state reaches.
     *
     * @return for example {@code state of inbound-v3 up to 2026-06-15T09:00:00Z}
     */
    @Override
    public String toString() {
        return "state of " + content.model.id()
                + (content.latest == null ? " without activities" : " up to " + content.latest);
    }

    /**
     * Takes activities one by one, each in a time that grows with the number of rules and not with the number of
     * activities before it, and can score in between. Made for one thread.
     */
    public static final class Builder {

        private final ScoringModel model;
        /** Those of every rule, and last those of the idle decay. */
        private final List<List<ActivityMemory>> memories;

        private final int longestWindow;
        private final boolean hasElapsedWindow;
        private final boolean recognisesDuplicates;
        private final Map<ActivityId, Activity> known = new HashMap<>();
        private final NavigableSet<Activity> oldestFirst = new TreeSet<>();
        private @Nullable Instant latest;

        Builder(ScoringModel model, boolean recognisesDuplicates) {
            this.model = model;
            this.recognisesDuplicates = recognisesDuplicates;
            this.memories = new ArrayList<>();
            int longest = 0;
            boolean elapsed = false;
            for (List<Recall> ofOne : Recall.of(model)) {
                List<ActivityMemory> memory = new ArrayList<>(1);
                for (Recall recall : ofOne) {
                    memory.add(new ActivityMemory(recall, recognisesDuplicates));
                    longest = Math.max(longest, recall.longestAge());
                    elapsed |= recall.isElapsed();
                }
                memories.add(memory);
            }
            this.longestWindow = longest;
            this.hasElapsedWindow = elapsed;
        }

        private Builder(Builder other) {
            this.model = other.model;
            this.recognisesDuplicates = other.recognisesDuplicates;
            this.longestWindow = other.longestWindow;
            this.hasElapsedWindow = other.hasElapsedWindow;
            this.memories = new ArrayList<>(other.memories.size());
            for (List<ActivityMemory> ofRule : other.memories) {
                List<ActivityMemory> copy = new ArrayList<>(ofRule.size());
                ofRule.forEach(memory -> copy.add(memory.copy()));
                memories.add(copy);
            }
            this.latest = other.latest;
            this.known.putAll(other.known);
            this.oldestFirst.addAll(other.oldestFirst);
        }

        /**
         * An activity.
         *
         * @param activity the activity, whenever it happened
         * @return this
         */
        public Builder add(Activity activity) {
            reach(activity.at());
            if (!recognisesDuplicates) {
                count(activity, false);
                return this;
            }
            Activity before = known.get(activity.id());
            if (before == null || activity.compareTo(before) < 0) {
                if (before != null) {
                    count(before, true);
                    oldestFirst.remove(before);
                }
                known.put(activity.id(), activity);
                oldestFirst.add(activity);
                count(activity, false);
                forgetKnown();
            }
            return this;
        }

        /**
         * Some activities.
         *
         * @param activities the activities, in any order
         * @return this
         */
        public Builder addAll(Collection<Activity> activities) {
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
            Builder other = state.content;
            if (!StateData.law(model).equals(StateData.law(other.model))) {
                throw new IllegalArgumentException("states of models '" + model.id() + "' and '" + other.model.id()
                        + "' look for different activities; make both with one model");
            }
            if (recognisesDuplicates != other.recognisesDuplicates) {
                throw new IllegalArgumentException("one state recognises duplicates and the other does not;"
                        + " make both with of(...) or both with ofDistinct(...)");
            }
            if (other.latest != null) {
                reach(other.latest);
                // what both have seen counts once, so the known activities are added one by one
                Builder unnamed = new Builder(other);
                other.known.values().forEach(activity -> unnamed.count(activity, true));
                for (int i = 0; i < memories.size(); i++) {
                    for (int j = 0; j < memories.get(i).size(); j++) {
                        memories.get(i).get(j).add(unnamed.memories.get(i).get(j));
                        memories.get(i).get(j).forgetBefore(latestMoment());
                    }
                }
                other.known.values().forEach(this::add);
            }
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
            if (latest != null && asOf.isBefore(latest)) {
                throw new IllegalArgumentException("the state of lead " + lead.id() + " has seen an activity at "
                        + latest + " and cannot tell the score of " + asOf
                        + "; ask for that instant or a later one, or score the activities themselves");
            }
            ZonedDateTime moment = asOf.atZone(model.zone());
            RuleScore[] lines = new RuleScore[model.rules().size()];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = RecalledScore.of(model.rules().get(i), memories.get(i), lead, moment);
            }
            Optional<Integer> idleDays = model.idleDecay().isEmpty()
                    ? Optional.empty()
                    : memories.get(lines.length).get(0).answer(moment).certain().youngest(moment.toLocalDate());
            return new Scoring(model, lead).card(lines, idleDays, moment);
        }

        /**
         * The state.
         *
         * @return the state of all activities so far
         */
        public ScoreState build() {
            return new ScoreState(new Builder(this));
        }

        /** Goes on to an instant if it is later than all before, and forgets what is out of the windows then. */
        void reach(Instant instant) {
            if (latest == null || instant.isAfter(latest)) {
                boolean sameDay = latest != null && latestDay().equals(dayOf(instant));
                latest = instant;
                if (!sameDay || hasElapsedWindow) {
                    ZonedDateTime moment = latestMoment();
                    memories.forEach(ofRule -> ofRule.forEach(memory -> memory.forgetBefore(moment)));
                }
                if (!sameDay) {
                    forgetKnown();
                }
            }
        }

        private void forgetKnown() {
            while (longestWindow < Integer.MAX_VALUE
                    && !oldestFirst.isEmpty()
                    && latestDay().toEpochDay()
                                    - dayOf(oldestFirst.first().at()).toEpochDay()
                            >= longestWindow) {
                known.remove(oldestFirst.first().id());
                oldestFirst.pollFirst();
            }
        }

        private void count(Activity activity, boolean takenBack) {
            ZonedDateTime at = activity.at().atZone(model.zone());
            ZonedDateTime now = latestMoment();
            for (List<ActivityMemory> ofRule : memories) {
                for (ActivityMemory memory : ofRule) {
                    memory.count(activity, at, now, takenBack);
                }
            }
        }

        /** An activity that is counted already. */
        void know(Activity activity) {
            known.put(activity.id(), activity);
            oldestFirst.add(activity);
        }

        private LocalDate dayOf(Instant instant) {
            return LocalDate.ofInstant(instant, model.zone());
        }

        private ZonedDateTime latestMoment() {
            return Objects.requireNonNull(latest).atZone(model.zone());
        }

        private LocalDate latestDay() {
            return dayOf(Objects.requireNonNull(latest));
        }

        Optional<Instant> latest() {
            return Optional.ofNullable(latest);
        }

        ScoringModel model() {
            return model;
        }

        boolean recognisesDuplicates() {
            return recognisesDuplicates;
        }

        List<List<ActivityMemory>> memories() {
            return Collections.unmodifiableList(memories);
        }

        Collection<Activity> oldestFirst() {
            return Collections.unmodifiableCollection(oldestFirst);
        }

        private boolean holdsTheSameAs(Builder other) {
            return model.equals(other.model)
                    && recognisesDuplicates == other.recognisesDuplicates
                    && Objects.equals(latest, other.latest)
                    && memories.equals(other.memories)
                    && known.equals(other.known);
        }
    }
}
