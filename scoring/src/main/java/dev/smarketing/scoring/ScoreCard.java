package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The score of one lead at one instant, with the ledger that adds up to it: the raw points of all rules plus
 * the changes of all steps are exactly the total.
 */
public final class ScoreCard {

    private final LeadId leadId;
    private final ScoringModel model;
    private final Instant asOf;
    private final Ledger ledger;
    private final Verdict verdict;

    ScoreCard(LeadId leadId, ScoringModel model, Instant asOf, Ledger ledger, Verdict verdict) {
        this.leadId = leadId;
        this.model = model;
        this.asOf = asOf;
        this.ledger = ledger;
        this.verdict = verdict;
    }

    /**
     * This card with what people said of the lead.
     *
     * @param overrides all overrides of the lead, in any order; the one in force at {@link #asOf()} counts
     * @return a changed copy
     */
    public ScoreCard with(Collection<QualificationOverride> overrides) {
        return new ScoreCard(leadId, model, asOf, ledger, verdict.with(QualificationOverride.inForce(overrides, asOf)));
    }

    ScoringModel model() {
        return model;
    }

    Verdict verdict() {
        return verdict;
    }

    /**
     * The lead.
     *
     * @return its id
     */
    public LeadId leadId() {
        return leadId;
    }

    /**
     * The model.
     *
     * @return its id
     */
    public String modelId() {
        return model.id();
    }

    /**
     * The version of the model.
     *
     * @return its label, empty if it has none
     */
    public Optional<String> modelVersion() {
        return model.version();
    }

    /**
     * When the score holds.
     *
     * @return the instant
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * The score.
     *
     * @return the points after all limits
     */
    public Points total() {
        return ledger.total().points();
    }

    /**
     * The points of what the lead declares.
     *
     * @return the points after the limits of the axis
     */
    public Points explicit() {
        return ledger.explicit().points();
    }

    /**
     * The points of what the lead does.
     *
     * @return the points after the limits of the axis
     */
    public Points implicit() {
        return ledger.implicit().points();
    }

    /**
     * The points that missing facts leave possible: a safe bound, exact when no two unknown rules read the same
     * attribute.
     *
     * @return the range of the total, after all limits
     */
    public PointsRange attainable() {
        return ledger.total().attainable();
    }

    /**
     * Whether missing facts could decide, overrides left aside.
     *
     * @return the outlook
     */
    public Outlook outlook() {
        return verdict.outlook();
    }

    /**
     * Whether the lead is ready for sales.
     *
     * @return the verdict with its reasons; that of the override in force, unless a disqualifier is true
     */
    public Qualification qualification() {
        return verdict.qualification();
    }

    /**
     * The verdict without overrides.
     *
     * @return what points, cell, requirements and disqualifiers say
     */
    public Qualification computedQualification() {
        return verdict.computed();
    }

    /**
     * What the verdict rests on.
     *
     * @return the first that decides
     */
    public DecidedBy decidedBy() {
        return verdict.isOverridden() ? DecidedBy.OVERRIDE : verdict.decidedBy();
    }

    /**
     * What somebody said of the lead.
     *
     * @return the override in force, even if a disqualifier goes before it; empty if none is
     */
    public Optional<QualificationOverride> override() {
        return verdict.override();
    }

    /**
     * The cell of the grade matrix.
     *
     * @return the cell, empty if the model has no matrix
     */
    public Optional<GradeMatrix.Cell> cell() {
        return verdict.cell();
    }

    /**
     * The tier of the total.
     *
     * @return for example {@code hot}, empty if the model has no tiers
     */
    public Optional<String> tier() {
        return model.tiers().map(tiers -> tiers.of(total()));
    }

    /**
     * Whether the lead is ready for sales.
     *
     * @return true if {@link #qualification()} is {@link Qualification.Qualified}
     */
    public boolean isQualified() {
        return qualification() instanceof Qualification.Qualified;
    }

    /** Whether points and verdict are the same, whatever the ledger says of how they came about. */
    boolean saysTheSameAs(ScoreCard other) {
        return total().equals(other.total())
                && explicit().equals(other.explicit())
                && implicit().equals(other.implicit())
                && qualification().equals(other.qualification());
    }

    /**
     * One line a rule.
     *
     * @return all rules in the order of the model, matched or not
     */
    public List<RuleScore> rules() {
        return ledger.rules();
    }

    /**
     * The line of a rule.
     *
     * @param ruleId the id of the rule
     * @return the line
     * @throws IllegalArgumentException if the model has no such rule
     */
    public RuleScore rule(String ruleId) {
        return ledger.line(ruleId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "model '" + model.id() + "' has no rule '" + ruleId + "'; choose one of " + ledger.ruleIds()));
    }

    /**
     * The sums of the groups.
     *
     * @return the sums by the id of the group, in the order of the model
     */
    public Map<String, LimitedSum> groups() {
        return ledger.groups();
    }

    /**
     * The sum of an axis.
     *
     * @param axis the axis
     * @return the sum before and after its limits
     */
    public LimitedSum axis(Axis axis) {
        return ledger.axis(axis);
    }

    /**
     * What idle time made of the sum of both axes.
     *
     * @return the points before and after, empty if the model has no idle decay or there is no such activity
     */
    public Optional<IdleDecay.Applied> idleDecay() {
        return ledger.idle();
    }

    /**
     * The sum of both axes, after idle time has taken its part.
     *
     * @return the sum before and after the limits of the total
     */
    public LimitedSum sum() {
        return ledger.total();
    }

    /**
     * How many rules are matched. A score of 0 with none is something else than points that cancel.
     *
     * @return the number
     */
    public int matchedRules() {
        return ledger.matchedRules();
    }

    /**
     * The points of all rules before any step.
     *
     * @return the raw points
     */
    public Points raw() {
        return ledger.raw();
    }

    /**
     * What a step changed, over all rules. With {@link #raw()} these add up to {@link #total()}.
     *
     * @param step the step
     * @return points gained, negative if lost
     */
    public Points change(ScoreStep step) {
        return ledger.change(step);
    }

    /**
     * The missing facts that might change the score, with the rules they leave unknown.
     *
     * @return the ids of the rules by attribute
     */
    public Map<Attribute<?>, Set<String>> unknown() {
        return ledger.unknown();
    }

    /**
     * Which missing facts could decide the verdict while the {@link #outlook()} is {@link Outlook#POSSIBLE}. A set of
     * missing facts could decide if, with all other facts as they are, some values of these alone might turn the
     * computed verdict: qualify a lead that is not yet qualified, or the reverse.
     *
     * <p>The sets are of the least size at which there are any: single facts if one alone could decide, else pairs,
     * else triples, as long as there are no more than 2,000 to look at; if it takes more, one set of all missing
     * facts. They are a safe bound, as {@link #attainable()}
     * is: a rule that misses one of the facts is taken to have any of its attainable points, a requirement or
     * disqualifier that misses one to turn out either way. So no fact that could decide is left out, and one may be
     * named that in truth cannot: where a condition misses other facts besides, where two rules or conditions read
     * the same fact, or where a matrix has classes between those that can be reached. It is exact for a threshold
     * when every rule, requirement and disqualifier that cannot be told misses one fact, each another one. Rules
     * that ask whether a fact is present or absent are known, and stand as they are.
     *
     * <p>The explanation of a lead that is not yet qualified names them too.
     *
     * @return the sets, by the names of their attributes; none if the outlook is certain
     */
    public List<Set<Attribute<?>>> couldDecide() {
        return new Deciding(this).smallestSets();
    }

    /**
     * The disqualifiers that cannot be told because a fact is missing. They do not disqualify.
     *
     * @return the disqualifiers
     */
    public List<NamedCondition> unknownDisqualifiers() {
        return verdict.unknownDisqualifiers();
    }

    /**
     * The few reasons that made the score what it is.
     *
     * @return the reasons by code, and the rules that helped and hurt most
     */
    public ScoreReasons reasons() {
        return new ScoreReasons(ledger.rules(), model.reasonCodes());
    }

    /**
     * What changed since another card of the lead, and why.
     *
     * @param earlier the card of another date, another model or another state of the lead
     * @return the comparison
     * @throws IllegalArgumentException if the card is of another lead
     */
    public ScoreComparison comparedWith(ScoreCard earlier) {
        return ScoreComparison.between(earlier, this);
    }

    /**
     * The score and why, in English.
     *
     * @return several lines, each ended by a line feed
     */
    public String explain() {
        return explain(Language.ENGLISH);
    }

    /**
     * The score and why.
     *
     * @param language the language
     * @return several lines, each ended by a line feed
     */
    public String explain(Language language) {
        return new Explanation(this, language).text();
    }

    /**
     * The card as plain data, with the model that made it: a stored card tells for ever what was scored then,
     * whatever becomes of the model.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        return CardData.write(this);
    }

    /**
     * Reads what {@link #toData()} writes. Nothing is scored anew.
     *
     * @param data the data
     * @param attributes the attributes it may name
     * @return the card
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read, or its ledger does not add up
     */
    public static ScoreCard fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("score card", data).make(object -> CardData.read(object, attributes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreCard card
                && leadId.equals(card.leadId)
                && model.id().equals(card.model.id())
                && model.version().equals(card.model.version())
                && tier().equals(card.tier())
                && asOf.equals(card.asOf)
                && ledger.equals(card.ledger)
                && verdict.equals(card.verdict);
    }

    @Override
    public int hashCode() {
        return Objects.hash(leadId, model.id(), asOf, ledger.total());
    }

    /**
     * The first line of the explanation.
     *
     * @return for example {@code L-1042 scored 72 (35 explicit + 37 implicit): qualified}
     */
    @Override
    public String toString() {
        return new Explanation(this, Language.ENGLISH).headline();
    }
}
