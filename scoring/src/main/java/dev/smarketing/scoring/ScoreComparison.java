package dev.smarketing.scoring;

import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one score card of a lead to another and why: between two dates, two models or two states of
 * the lead. The differences of all rules and of all limits add up to the difference of the totals.
 */
public final class ScoreComparison {

    private final ScoreCard before;
    private final ScoreCard after;
    private final List<RuleChange> rules;
    private final List<LimitChange> limits;

    private ScoreComparison(ScoreCard before, ScoreCard after, List<RuleChange> rules, List<LimitChange> limits) {
        this.before = before;
        this.after = after;
        this.rules = rules;
        this.limits = limits;
    }

    static ScoreComparison between(ScoreCard before, ScoreCard after) {
        if (!before.leadId().equals(after.leadId())) {
            throw new IllegalArgumentException("cards are of two leads, " + before.leadId() + " and " + after.leadId()
                    + "; compare cards of one lead");
        }
        Map<String, RuleScore> gone = new LinkedHashMap<>();
        before.rules().forEach(line -> gone.put(line.rule().id(), line));
        List<RuleChange> rules = new ArrayList<>();
        for (RuleScore line : after.rules()) {
            rules.add(new RuleChange(
                    line.rule().id(),
                    Optional.ofNullable(gone.remove(line.rule().id())),
                    Optional.of(line)));
        }
        gone.forEach((id, line) -> rules.add(new RuleChange(id, Optional.of(line), Optional.empty())));
        List<LimitChange> limits = new ArrayList<>();
        Set<String> groups = new LinkedHashSet<>(after.groups().keySet());
        groups.addAll(before.groups().keySet());
        for (String group : groups) {
            limits.add(new LimitChange(
                    ScoreStep.GROUP_LIMIT,
                    group,
                    change(before.groups().get(group)),
                    change(after.groups().get(group))));
        }
        for (Axis axis : Axis.values()) {
            limits.add(new LimitChange(
                    ScoreStep.AXIS_LIMIT,
                    axis.name(),
                    before.axis(axis).change(),
                    after.axis(axis).change()));
        }
        if (before.idleDecay().isPresent() || after.idleDecay().isPresent()) {
            limits.add(new LimitChange(
                    ScoreStep.IDLE_DECAY,
                    Threshold.Part.TOTAL.name(),
                    before.change(ScoreStep.IDLE_DECAY),
                    after.change(ScoreStep.IDLE_DECAY)));
        }
        limits.add(new LimitChange(
                ScoreStep.TOTAL_LIMIT,
                Threshold.Part.TOTAL.name(),
                before.sum().change(),
                after.sum().change()));
        return new ScoreComparison(
                before, after, Collections.unmodifiableList(rules), Collections.unmodifiableList(limits));
    }

    private static Points change(@Nullable LimitedSum sum) {
        return sum == null ? Points.ZERO : sum.change();
    }

    /** What became of a rule. */
    public enum Kind {
        /** The same rule on both cards. */
        SAME_RULE,
        /** Another definition under the same id. */
        REDEFINED,
        /** Only the later card has it. */
        ADDED,
        /** Only the earlier card has it. */
        REMOVED
    }

    /** The two lines of one rule. */
    public static final class RuleChange {

        private final String ruleId;
        private final Optional<RuleScore> before;
        private final Optional<RuleScore> after;

        private RuleChange(String ruleId, Optional<RuleScore> before, Optional<RuleScore> after) {
            this.ruleId = ruleId;
            this.before = before;
            this.after = after;
        }

        /**
         * The rule.
         *
         * @return its id
         */
        public String ruleId() {
            return ruleId;
        }

        /**
         * The line of the earlier card.
         *
         * @return the line, empty if the rule was not there
         */
        public Optional<RuleScore> before() {
            return before;
        }

        /**
         * The line of the later card.
         *
         * @return the line, empty if the rule is not there any more
         */
        public Optional<RuleScore> after() {
            return after;
        }

        /**
         * What became of the rule.
         *
         * @return the kind
         */
        public Kind kind() {
            if (before.isEmpty()) {
                return Kind.ADDED;
            }
            if (after.isEmpty()) {
                return Kind.REMOVED;
            }
            return before.get().rule().equals(after.get().rule()) ? Kind.SAME_RULE : Kind.REDEFINED;
        }

        /**
         * What it changed.
         *
         * @return points after minus points before
         */
        public Points difference() {
            return points(after).minus(points(before));
        }

        private static Points points(Optional<RuleScore> line) {
            return line.map(RuleScore::points).orElse(Points.ZERO);
        }

        private String toText(Language language) {
            String kind = switch (kind()) {
                case SAME_RULE -> "";
                case REDEFINED -> Wording.REDEFINED.in(language) + language.semicolon();
                case ADDED -> Wording.ADDED.in(language) + language.semicolon();
                case REMOVED -> Wording.REMOVED.in(language) + language.semicolon();
            };
            String reason = after.filter(RuleScore::isMatched)
                    .or(() -> before.filter(RuleScore::isMatched).isEmpty() ? after : Optional.empty())
                    .map(line -> line.toText(language))
                    .orElseGet(() -> Wording.BEFORE.in(language)
                            + language.colon()
                            + before.orElseThrow().toText(language));
            return kind + points(before).toText(language) + " -> "
                    + points(after).toText(language) + language.colon() + reason;
        }
    }

    /**
     * What a limit, or idle time, took before and after.
     *
     * @param step which kind of limit, or {@link ScoreStep#IDLE_DECAY}
     * @param name the id of the group, the name of the {@link Axis}, or {@code TOTAL}
     * @param before what it changed on the earlier card, negative if it took points
     * @param after what it changed on the later card
     */
    public record LimitChange(ScoreStep step, String name, Points before, Points after) {

        /**
         * What a limit, or idle time, took before and after.
         *
         * @param step which kind of limit, or {@link ScoreStep#IDLE_DECAY}
         * @param name the id of the group, the name of the {@link Axis}, or {@code TOTAL}
         * @param before what it changed on the earlier card, negative if it took points
         * @param after what it changed on the later card
         */
        public LimitChange {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * What it changed.
         *
         * @return after minus before
         */
        public Points difference() {
            return after.minus(before);
        }
    }

    /**
     * The earlier card.
     *
     * @return the card compared with
     */
    public ScoreCard before() {
        return before;
    }

    /**
     * The later card.
     *
     * @return the card that was compared
     */
    public ScoreCard after() {
        return after;
    }

    /**
     * The difference of the totals.
     *
     * @return total after minus total before
     */
    public Points difference() {
        return after.total().minus(before.total());
    }

    /**
     * The rules of both cards.
     *
     * @return the rules of the later card in its order, then those it has no more
     */
    public List<RuleChange> rules() {
        return rules;
    }

    /**
     * The limits of both cards.
     *
     * @return groups, axes, idle time if one of the cards tells of it, total
     */
    public List<LimitChange> limits() {
        return limits;
    }

    /**
     * Whether the lead became qualified, is so no more, or became disqualified or is so no more.
     *
     * @return true if the verdict is of another kind
     */
    public boolean isVerdictChanged() {
        return before.qualification().getClass() != after.qualification().getClass();
    }

    /**
     * The comparison for people: the signed numbers at the start of its lines add up to the difference.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        Lines lines = new Lines();
        for (RuleChange change : rules) {
            if (change.difference().signum() != 0 || change.kind() != Kind.SAME_RULE) {
                lines.add(change.difference().signed(language), change.ruleId(), change.toText(language));
            }
        }
        for (LimitChange change : limits) {
            if (change.difference().signum() != 0) {
                String name = switch (change.step()) {
                    case AXIS_LIMIT -> Wording.axis(Axis.valueOf(change.name()), language);
                    case IDLE_DECAY, TOTAL_LIMIT -> Wording.TOTAL.in(language);
                    default -> change.name();
                };
                lines.add(
                        change.difference().signed(language),
                        name,
                        (change.step() == ScoreStep.IDLE_DECAY ? Wording.IDLE : Wording.LIMITED).in(language)
                                + language.colon()
                                + change.before().signed(language) + " -> "
                                + change.after().signed(language));
            }
        }
        addChange(lines, Wording.CELL.in(language), cell(before), cell(after));
        addChange(
                lines,
                Wording.TIER.in(language),
                before.tier().orElse("-"),
                after.tier().orElse("-"));
        addChange(
                lines,
                Wording.VERDICT.in(language),
                before.qualification().toText(language),
                after.qualification().toText(language));
        addChange(lines, Wording.MODEL.in(language), model(before), model(after));
        if (lines.isEmpty()) {
            lines.add("", "", Wording.NO_CHANGE.in(language));
        }
        return lines.below(after.leadId() + language.colon() + before.total().toText(language) + " -> "
                + after.total().toText(language) + " (" + difference().signed(language) + ")");
    }

    private static void addChange(Lines lines, String subject, String before, String after) {
        if (!before.equals(after)) {
            lines.add("", subject, before + " -> " + after);
        }
    }

    private static String cell(ScoreCard card) {
        return card.cell().map(GradeMatrix.Cell::toString).orElse("-");
    }

    private static String model(ScoreCard card) {
        return card.modelId()
                + card.modelVersion().map(version -> " " + version).orElse("");
    }

    /**
     * The comparison in English.
     *
     * @return several lines, each ended by a line feed
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
