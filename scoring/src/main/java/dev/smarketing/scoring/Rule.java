package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One rule of a scoring model; an immutable value. The family may grow. */
public abstract sealed class Rule
        permits ProfileRule, WeightedRule, ActivityRule, CountRule, RecencyRule, InactivityRule, ConditionalRule {

    private final String id;
    private final Axis axis;
    private final Optional<String> group;

    /** The line of most leads: lines are values, so one serves them all. */
    private final RuleScore nothing;

    Rule(String id, Axis axis, Optional<String> group) {
        this.id = Require.text(id, "rule id");
        this.axis = Objects.requireNonNull(axis, "axis");
        this.group = group;
        this.nothing = RuleScore.unmatched(this, 0, 0, Set.of());
    }

    /**
     * Starts a rule about what a lead declares.
     *
     * @param id its id, unique in the model
     * @return the next step
     */
    public static RuleStart.Explicit explicit(String id) {
        return new RuleStart.Explicit(Require.text(id, "rule id"));
    }

    /**
     * Starts a rule about what a lead does.
     *
     * @param id its id, unique in the model
     * @return the next step
     */
    public static RuleStart.Implicit implicit(String id) {
        return new RuleStart.Implicit(Require.text(id, "rule id"));
    }

    /**
     * The id.
     *
     * @return the id, unique in the model
     */
    public final String id() {
        return id;
    }

    /**
     * What the rule judges.
     *
     * @return the axis
     */
    public final Axis axis() {
        return axis;
    }

    /**
     * The group whose limit the rule shares.
     *
     * @return the id of the group, empty if the rule is in none
     */
    public final Optional<String> group() {
        return group;
    }

    /**
     * This rule in a group of the model.
     *
     * @param groupId the id of the group
     * @return the rule
     */
    public abstract Rule inGroup(String groupId);

    /**
     * This rule for leads of a persona only. Give it its points and limits first.
     *
     * @param persona the persona; while it is unknown whether a lead belongs to it, the rule scores nothing
     * @return the rule
     * @throws IllegalArgumentException if the rule is for a persona already
     */
    public final ConditionalRule onlyFor(Persona persona) {
        return ConditionalRule.of(this, persona);
    }

    /**
     * This rule for leads with some activities only. Give it its points and limits first.
     *
     * @param count the activities
     * @return the rule
     */
    public final ConditionalRule onlyWith(ActivityCount count) {
        return ConditionalRule.of(this, count);
    }

    /**
     * What the rule looks for, in words.
     *
     * @param language the language
     * @return for example {@code seniority is at least DIRECTOR}
     */
    public abstract String toText(Language language);

    /**
     * What the rule gives, in words: points of one match with the limits of the rule, before groups and axes limit
     * them further.
     *
     * @param language the language
     * @return for example {@code +5 each, at most +20}, or {@code +20; else +10}
     */
    public final String pointsToText(Language language) {
        return RulePoints.of(this, language);
    }

    /** The line of a lead that the rule finds nothing of, with no fact missing. */
    final RuleScore nothing() {
        return nothing;
    }

    abstract RuleScore score(LeadFacts facts, Evidence evidence, ZonedDateTime asOf);

    /** The first later date on which {@link #score} may give other points for the same facts. */
    abstract Optional<LocalDate> nextChange(LeadFacts facts, Evidence evidence, ZonedDateTime asOf);

    /** The first later instant within a local day at which {@link #score} may give other points. */
    Optional<Instant> nextElapsed(Evidence evidence, ZonedDateTime asOf) {
        return Optional.empty();
    }

    /** Whether a line of this rule can name this as what matched, so that a card from data can be explained. */
    boolean canMatch(Object match) {
        return false;
    }

    /** What an explanation says of a line of this rule. */
    abstract String reason(RuleScore line, Language language);

    /** The entries after id and axis. */
    abstract void writeTo(Map<String, Object> data);

    /** All that makes the rule besides id, axis and group. */
    abstract Object content();

    final Optional<String> named(String groupId) {
        return Optional.of(Require.text(groupId, "group of rule '" + id + "'"));
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Rule rule
                && getClass() == rule.getClass()
                && id.equals(rule.id)
                && axis == rule.axis
                && group.equals(rule.group)
                && content().equals(rule.content());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(id, axis, group, content());
    }

    /**
     * The id and the rule in English.
     *
     * @return for example {@code senior-contact: seniority is at least DIRECTOR}
     */
    @Override
    public final String toString() {
        return id + ": " + toText(Language.ENGLISH);
    }
}
