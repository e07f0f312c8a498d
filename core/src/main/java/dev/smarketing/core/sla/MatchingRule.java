package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.text.Language;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which commitments of a version are owed for which handoffs. The rules of a version are tried in their order; the
 * first that matches decides, and no other. A rule matches every handoff until it is narrowed by
 * {@code forSegments}, {@code forChannels} and {@code when}, all of which must then hold. A condition that cannot be
 * answered because a fact is missing does not hold.
 *
 * <p>A handoff that no rule matches, or whose first matching rule is disabled, is owed nothing: its verdicts are not
 * applicable. A disabled rule still takes its handoffs, so that none falls to a later rule by accident. A handoff
 * that is owed nothing or is exempt does not count for volume commitments either.
 */
public final class MatchingRule {

    private final String name;
    private final Set<String> segments;
    private final Set<Channel> channels;
    private final @Nullable Condition condition;
    private final List<String> owing;
    private final @Nullable String exemption;
    private final boolean disabled;

    private MatchingRule(
            String name,
            Set<String> segments,
            Set<Channel> channels,
            @Nullable Condition condition,
            List<String> owing,
            @Nullable String exemption,
            boolean disabled) {
        this.name = Require.text(name, "rule name");
        this.segments = segments;
        this.channels = channels;
        this.condition = condition;
        this.owing = owing;
        this.exemption = exemption;
        this.disabled = disabled;
    }

    /**
     * A rule that matches every handoff, for which every commitment is owed.
     *
     * @param name its name, not blank
     * @return the rule
     */
    public static MatchingRule named(String name) {
        return new MatchingRule(name, Set.of(), Set.of(), null, List.of(), null, false);
    }

    /**
     * The rule for handoffs of some segments only.
     *
     * @param first a segment, as handoffs name it
     * @param others further segments
     * @return a changed copy
     */
    public MatchingRule forSegments(String first, String... others) {
        Objects.requireNonNull(others, "others");
        Set<String> all = new LinkedHashSet<>();
        all.add(Require.text(first, "segment"));
        for (String other : others) {
            all.add(Require.text(other, "segment"));
        }
        return new MatchingRule(name, unmodifiable(all), channels, condition, owing, exemption, disabled);
    }

    /**
     * The rule for leads of some channels only.
     *
     * @param first a channel, as handoffs name it
     * @param others further channels
     * @return a changed copy
     */
    public MatchingRule forChannels(Channel first, Channel... others) {
        Set<Channel> all = new LinkedHashSet<>();
        all.add(Objects.requireNonNull(first, "first"));
        all.addAll(Require.elements(others, "others"));
        return new MatchingRule(name, segments, unmodifiable(all), condition, owing, exemption, disabled);
    }

    private static <T> Set<T> unmodifiable(Set<T> values) {
        return Collections.unmodifiableSet(values);
    }

    /**
     * The rule for leads that meet a condition at their handoff, by the facts that the handoff carries.
     *
     * @param newCondition the condition
     * @return a changed copy
     */
    public MatchingRule when(Condition newCondition) {
        return new MatchingRule(
                name,
                segments,
                channels,
                Objects.requireNonNull(newCondition, "condition"),
                owing,
                exemption,
                disabled);
    }

    /**
     * The rule by which only some commitments are owed; the others are not applicable to its handoffs.
     *
     * @param first the name of a commitment of the version
     * @param others further names
     * @return a changed copy
     */
    public MatchingRule owing(String first, String... others) {
        Objects.requireNonNull(others, "others");
        List<String> all = new ArrayList<>();
        all.add(Require.text(first, "commitment name"));
        for (String other : others) {
            all.add(Require.text(other, "commitment name"));
        }
        return new MatchingRule(name, segments, channels, condition, List.copyOf(all), null, disabled);
    }

    /**
     * The rule by which nothing is owed, for a reason.
     *
     * @param reason the reason, as verdicts show it
     * @return a changed copy
     */
    public MatchingRule exempt(String reason) {
        return new MatchingRule(
                name, segments, channels, condition, List.of(), Require.text(reason, "exemption reason"), disabled);
    }

    /**
     * The rule switched off: it still takes its handoffs, but nothing is owed for them.
     *
     * @return a changed copy
     */
    public MatchingRule disabled() {
        return new MatchingRule(name, segments, channels, condition, owing, exemption, true);
    }

    /**
     * Its name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Its segments.
     *
     * @return the segments; empty if it is for all and for handoffs without one
     */
    public Set<String> segments() {
        return segments;
    }

    /**
     * Its channels.
     *
     * @return the channels; empty if it is for all and for handoffs without one
     */
    public Set<Channel> channels() {
        return channels;
    }

    /**
     * What the lead must meet.
     *
     * @return the condition, if there is one
     */
    public Optional<Condition> condition() {
        return Optional.ofNullable(condition);
    }

    /**
     * What is owed.
     *
     * @return the names of commitments; empty for all, unless it is exempt or disabled
     */
    public List<String> owing() {
        return owing;
    }

    /**
     * Why nothing is owed.
     *
     * @return the reason of an exempting rule
     */
    public Optional<String> exemption() {
        return Optional.ofNullable(exemption);
    }

    /**
     * Whether it is switched off.
     *
     * @return true if so
     */
    public boolean isDisabled() {
        return disabled;
    }

    boolean isForAll() {
        return segments.isEmpty() && channels.isEmpty() && condition == null;
    }

    /** Whether a handoff is one of this rule; unknown if a fact is missing that decides. */
    Truth matches(Handoff handoff, ZonedDateTime at) {
        Truth truth = Truth.TRUE;
        if (!segments.isEmpty()) {
            truth = truth.and(handoff.segment()
                    .map(own -> Truth.of(segments.contains(own)))
                    .orElse(Truth.UNKNOWN));
        }
        if (!channels.isEmpty()) {
            truth = truth.and(handoff.channel()
                    .map(own -> Truth.of(channels.contains(own)))
                    .orElse(Truth.UNKNOWN));
        }
        if (condition != null) {
            truth = truth.and(
                    handoff.facts().map(facts -> condition.evaluate(facts, at)).orElse(Truth.UNKNOWN));
        }
        return truth;
    }

    /**
     * The rule for people.
     *
     * @param language the language
     * @return for example {@code big: segment enterprise; country is FR -> exempt (partner)}
     */
    public String toText(Language language) {
        return AssessmentText.rule(this, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchingRule that
                && name.equals(that.name)
                && segments.equals(that.segments)
                && channels.equals(that.channels)
                && Objects.equals(condition, that.condition)
                && owing.equals(that.owing)
                && Objects.equals(exemption, that.exemption)
                && disabled == that.disabled;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, segments, channels, condition, owing, exemption, disabled);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
