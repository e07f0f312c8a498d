package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.testkit.ScoringCase;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A score of which each question is asked in turn; the first that is not answered as expected fails the test. */
public final class VerifiedScore {

    private final ScoringCase given;
    private final ScoreCard card;

    VerifiedScore(ScoringCase given) {
        this.given = given;
        this.card = given.score();
    }

    /**
     * Asks about a rule.
     *
     * @param id the id of the rule
     * @return the questions about it
     * @throws IllegalArgumentException if the model has no such rule
     */
    public OfRule rule(String id) {
        return new OfRule(card.rule(Objects.requireNonNull(id, "id")));
    }

    /**
     * Requires a total.
     *
     * @param points the score
     * @return this
     */
    public VerifiedScore scores(long points) {
        return scores(Points.of(points));
    }

    /**
     * Requires a total.
     *
     * @param points the score
     * @return this
     */
    public VerifiedScore scores(Points points) {
        return require("the lead scores", card.total(), points);
    }

    /**
     * Requires points for what the lead declares.
     *
     * @param points the explicit part of the score
     * @return this
     */
    public VerifiedScore explicitlyScores(long points) {
        return require("the lead explicitly scores", card.explicit(), Points.of(points));
    }

    /**
     * Requires points for what the lead does.
     *
     * @param points the implicit part of the score
     * @return this
     */
    public VerifiedScore implicitlyScores(long points) {
        return require("the lead implicitly scores", card.implicit(), Points.of(points));
    }

    /**
     * Requires that the lead qualifies.
     *
     * @return this
     */
    public VerifiedScore qualifies() {
        return card.isQualified() ? this : fail("the lead is " + standing() + "; it was to qualify");
    }

    /**
     * Requires that the lead neither qualifies nor is disqualified.
     *
     * @return this
     */
    public VerifiedScore doesNotQualify() {
        return card.qualification() instanceof Qualification.NotYet
                ? this
                : fail("the lead is " + standing() + "; it was to be not yet qualified");
    }

    /**
     * Requires that the lead is disqualified.
     *
     * @return this
     */
    public VerifiedScore isDisqualified() {
        return card.qualification() instanceof Qualification.Disqualified
                ? this
                : fail("the lead is " + standing() + "; it was to be disqualified");
    }

    /**
     * Requires that the lead is disqualified, among others perhaps, by one of the disqualifiers of the model.
     *
     * @param name the name of the disqualifier
     * @return this
     * @throws IllegalArgumentException if the model has no such disqualifier
     */
    public VerifiedScore isDisqualifiedBy(String name) {
        requireNamed(name, given.model().disqualifiers(), "disqualifier");
        return card.qualification() instanceof Qualification.Disqualified disqualified
                        && names(disqualified.reasons()).contains(name)
                ? this
                : fail("the lead is " + standing() + "; it was to be disqualified by '" + name + "'");
    }

    /**
     * Requires that one of the requirements of the model keeps the lead: it is not met, or not known to be.
     *
     * @param name the name of the requirement
     * @return this
     * @throws IllegalArgumentException if the model has no such requirement
     */
    public VerifiedScore lacks(String name) {
        requireNamed(name, given.model().requirements(), "requirement");
        return card.qualification() instanceof Qualification.NotYet notYet
                        && notYet.unmet().stream()
                                .anyMatch(unmet -> unmet.requirement().name().equals(name))
                ? this
                : fail("the lead is " + standing() + "; it was to lack '" + name + "'");
    }

    /**
     * Requires a cell of the grade matrix.
     *
     * @param label the label of the cell, for example {@code A1}
     * @return this
     * @throws IllegalArgumentException if the model has no matrix, or its matrix no such cell
     */
    public VerifiedScore isInCell(String label) {
        Objects.requireNonNull(label, "label");
        String actual = card.cell()
                .map(GradeMatrix.Cell::label)
                .orElseThrow(() -> new IllegalArgumentException(
                        "model " + given.model().id() + " has no grade matrix; ask for the points"));
        Set<String> labels =
                given.model().matrix().map(matrix -> matrix.cells().keySet()).orElse(Set.of());
        if (!labels.contains(label)) {
            throw new IllegalArgumentException("there is no cell '" + label + "' in the matrix; there are " + labels);
        }
        return actual.equals(label) ? this : fail("the lead is in cell " + actual + ", not in " + label);
    }

    /**
     * Requires a tier of the total.
     *
     * @param name the name of the tier, for example {@code hot}
     * @return this
     * @throws IllegalArgumentException if the model has no tiers, or none of that name
     */
    public VerifiedScore isInTier(String name) {
        Objects.requireNonNull(name, "name");
        String actual = card.tier()
                .orElseThrow(() -> new IllegalArgumentException(
                        "model " + given.model().id() + " has no tiers; ask for the points"));
        List<String> tiers = given.model().tiers().map(ScoreClasses::names).orElse(List.of());
        if (!tiers.contains(name)) {
            throw new IllegalArgumentException("there is no tier '" + name + "'; there are " + tiers);
        }
        return actual.equals(name) ? this : fail("the lead is in tier " + actual + ", not in " + name);
    }

    private static List<String> names(List<NamedCondition> conditions) {
        return conditions.stream().map(NamedCondition::name).toList();
    }

    private static void requireNamed(String name, List<NamedCondition> conditions, String what) {
        Objects.requireNonNull(name, "name");
        if (!names(conditions).contains(name)) {
            throw new IllegalArgumentException(
                    "the model has no " + what + " '" + name + "'; there are " + names(conditions));
        }
    }

    private String standing() {
        return card.qualification().toText(Language.ENGLISH);
    }

    /**
     * The score itself, for questions that have no words here.
     *
     * @return the score and why
     */
    public ScoreCard card() {
        return card;
    }

    private VerifiedScore require(String what, Points actual, Points expected) {
        return actual.equals(Objects.requireNonNull(expected, "points"))
                ? this
                : fail(what + " " + actual + ", not " + expected);
    }

    private VerifiedScore fail(String problem) {
        throw new AssertionError(problem + "\n" + given + "\n" + card.explain().stripTrailing());
    }

    /** Questions about one rule. */
    public final class OfRule {

        private final RuleScore line;

        private OfRule(RuleScore line) {
            this.line = line;
        }

        /**
         * Requires points by the rule, after its limits and decay, before those of groups and axes.
         *
         * @param points the points
         * @return the questions about the score
         */
        public VerifiedScore contributes(long points) {
            return contributes(Points.of(points));
        }

        /**
         * Requires points by the rule, after its limits and decay, before those of groups and axes.
         *
         * @param points the points
         * @return the questions about the score
         */
        public VerifiedScore contributes(Points points) {
            return require(name() + " contributes", line.points(), points);
        }

        /**
         * Requires that the rule counts a number of activities.
         *
         * @param activities how many
         * @return the questions about the score
         */
        public VerifiedScore counts(int activities) {
            return line.counted() == activities
                    ? VerifiedScore.this
                    : fail(name() + " counts " + line.counted() + " activities, not " + activities);
        }

        /**
         * Requires that the rule matches, with whatever points.
         *
         * @return the questions about the score
         */
        public VerifiedScore matches() {
            return line.isMatched() ? VerifiedScore.this : fail(name() + " does not match");
        }

        /**
         * Requires that the rule does not match.
         *
         * @return the questions about the score
         */
        public VerifiedScore doesNotMatch() {
            return line.isMatched() ? fail(name() + " matches and contributes " + line.points()) : VerifiedScore.this;
        }

        /**
         * Requires that it is not known whether or how the rule matches, because the lead lacks an attribute.
         *
         * @return the questions about the score
         */
        public VerifiedScore isUnknown() {
            return line.isUnknown()
                    ? VerifiedScore.this
                    : fail(name() + " is known and contributes " + line.points() + "; it was to be unknown");
        }

        private String name() {
            String unknown = line.unknownAttributes().stream()
                    .map(attribute -> attribute.name())
                    .sorted()
                    .reduce((one, other) -> one + ", " + other)
                    .map(names -> " (not known: " + names + ")")
                    .orElse("");
            return "rule '" + line.rule().id() + "'" + unknown;
        }
    }
}
