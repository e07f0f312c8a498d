package dev.smarketing.scoring;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.text.Language;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line of one rule: its raw points, what each step changed, and its points. Raw points plus the changes
 * of window, frequency, decay and rule limit are exactly the points.
 */
public final class RuleScore {

    private final Rule rule;
    private final boolean matched;
    private final int counted;
    private final long raw;
    private final long window;
    private final long frequency;
    private final long decay;
    private final long limit;
    private final long lowest;
    private final long highest;
    private final Set<Attribute<?>> unknown;
    private final @Nullable Object match;

    RuleScore(
            Rule rule,
            boolean matched,
            int counted,
            long raw,
            long window,
            long frequency,
            long decay,
            long limit,
            long lowest,
            long highest,
            Set<Attribute<?>> unknown,
            @Nullable Object match) {
        this.rule = rule;
        this.matched = matched;
        this.counted = counted;
        this.raw = raw;
        this.window = window;
        this.frequency = frequency;
        this.decay = decay;
        this.limit = limit;
        this.lowest = lowest;
        this.highest = highest;
        this.unknown = unknown;
        this.match = match;
    }

    /** The line of a rule about the profile; what matched is an alternative or the values of the criteria. */
    static RuleScore ofMatch(
            Rule rule, long points, long lowest, long highest, Set<Attribute<?>> unknown, Object match) {
        return new RuleScore(rule, true, 0, points, 0, 0, 0, 0, lowest, highest, unknown, match);
    }

    static RuleScore unmatched(Rule rule, long lowest, long highest, Set<Attribute<?>> unknown) {
        return new RuleScore(rule, false, 0, 0, 0, 0, 0, 0, lowest, highest, unknown, null);
    }

    static RuleScore ofCount(Rule rule, int counted, long raw, long limitChange) {
        long points = raw + limitChange;
        return new RuleScore(rule, true, counted, raw, 0, 0, 0, limitChange, points, points, Set.of(), null);
    }

    static RuleScore ofActivities(Rule rule, Tally tally) {
        return new RuleScore(
                rule,
                tally.counted() > 0,
                tally.counted(),
                tally.raw(),
                tally.window(),
                tally.frequency(),
                tally.decay(),
                tally.limit(),
                tally.points(),
                tally.points(),
                Set.of(),
                null);
    }

    /** The same line as that of a rule around the rule. */
    RuleScore of(Rule outer) {
        return new RuleScore(
                outer, matched, counted, raw, window, frequency, decay, limit, lowest, highest, unknown, match);
    }

    RuleScore withUnknown(long other, Set<Attribute<?>> missing) {
        return new RuleScore(
                rule,
                matched,
                counted,
                raw,
                window,
                frequency,
                decay,
                limit,
                Math.min(lowest, other),
                Math.max(highest, other),
                missing,
                match);
    }

    /** The same line as if its points were certain. */
    RuleScore asItStands() {
        long points = hundredths();
        return new RuleScore(
                rule, matched, counted, raw, window, frequency, decay, limit, points, points, Set.of(), match);
    }

    /**
     * The rule.
     *
     * @return the rule
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Whether the rule's condition is true, or at least one activity counts.
     *
     * @return true if so, even if no points are left
     */
    public boolean isMatched() {
        return matched;
    }

    /**
     * Whether a missing fact might change the points.
     *
     * @return true if so
     */
    public boolean isUnknown() {
        return !unknown.isEmpty();
    }

    /**
     * The missing facts.
     *
     * @return the attributes, empty if nothing is missing
     */
    public Set<Attribute<?>> unknownAttributes() {
        return Collections.unmodifiableSet(unknown);
    }

    /**
     * How many activities count after window and frequency limit.
     *
     * @return the number; of inactivity the full intervals, of recency the days; 0 for rules about the profile
     */
    public int counted() {
        return counted;
    }

    /**
     * The points before any step.
     *
     * @return the raw points
     */
    public Points raw() {
        return Points.ofHundredths(raw);
    }

    /**
     * What a step changed.
     *
     * @param step the step
     * @return points gained, negative if lost; zero for the steps after the rule limit
     */
    public Points change(ScoreStep step) {
        return Points.ofHundredths(changed(step));
    }

    long changed(ScoreStep step) {
        return switch (step) {
            case WINDOW -> window;
            case FREQUENCY -> frequency;
            case DECAY -> decay;
            case RULE_LIMIT -> limit;
            case GROUP_LIMIT, AXIS_LIMIT, IDLE_DECAY, TOTAL_LIMIT -> 0;
        };
    }

    /** Whether the rule's limit came before the decay. */
    boolean isLimitedBeforeDecay() {
        Rule own = rule instanceof ConditionalRule conditional ? conditional.rule() : rule;
        return own instanceof ActivityRule activities && activities.isLimitedBeforeDecay();
    }

    /**
     * The points after the rule limit.
     *
     * @return the points
     */
    public Points points() {
        return Points.ofHundredths(hundredths());
    }

    long hundredths() {
        return raw + window + frequency + decay + limit;
    }

    /**
     * The points that missing facts leave possible.
     *
     * @return the range, of one value if nothing is missing
     */
    public PointsRange attainable() {
        return new PointsRange(Points.ofHundredths(lowest), Points.ofHundredths(highest));
    }

    long lowest() {
        return lowest;
    }

    long highest() {
        return highest;
    }

    /**
     * The alternative of a profile rule that is true.
     *
     * @return the alternative, empty if none is true or the rule is about activities
     */
    public Optional<ProfileRule.Alternative> alternative() {
        return match instanceof ProfileRule.Alternative alternative ? Optional.of(alternative) : Optional.empty();
    }

    @Nullable
    Object match() {
        return match;
    }

    /**
     * The reason for the points, in words.
     *
     * @param language the language
     * @return for example {@code 2 x pricing page view, halving every 30 days; -1.50 faded}
     */
    public String toText(Language language) {
        return rule.reason(this, language) + Wording.changes(this, language);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleScore line
                && rule.equals(line.rule)
                && matched == line.matched
                && counted == line.counted
                && raw == line.raw
                && window == line.window
                && frequency == line.frequency
                && decay == line.decay
                && limit == line.limit
                && lowest == line.lowest
                && highest == line.highest
                && unknown.equals(line.unknown)
                && Objects.equals(match, line.match);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule.id(), counted, raw, window, frequency, decay, limit);
    }

    /**
     * The points, the rule's id and the reason.
     *
     * @return for example {@code +20 senior-contact: seniority is at least DIRECTOR}
     */
    @Override
    public String toString() {
        return points().signed(Language.ENGLISH) + " " + rule.id() + ": " + toText(Language.ENGLISH);
    }
}
