package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Points that outcomes propose for the rules of a model. A person accepts them rule by rule; the result is an
 * ordinary model. Other points need another threshold: try the accepted model in a {@link Backtest} and take the
 * threshold that fits the capacity.
 */
public final class PointsProposal {

    private final ScoringModel model;
    private final List<PointsChange> changes;
    private final List<String> kept;

    PointsProposal(ScoringModel model, List<PointsChange> changes, List<String> kept) {
        this.model = model;
        this.changes = Require.elements(changes, "changes");
        this.kept = Require.elements(kept, "kept");
    }

    /**
     * The present model.
     *
     * @return the model that the decisions were scored by
     */
    public ScoringModel model() {
        return model;
    }

    /**
     * What the outcomes say of each step of the rules that can be learned.
     *
     * @return the steps in the order of the model, changed or not
     */
    public List<PointsChange> changes() {
        return changes;
    }

    /**
     * The rules that keep their points because no single number makes them.
     *
     * @return their ids in the order of the model
     */
    public List<String> keptRules() {
        return kept;
    }

    /**
     * The present model with the proposed points of some rules.
     *
     * @param ruleIds the ids of the rules whose proposals are accepted
     * @return the model, with the same id and version: give it another version when it is put to use
     * @throws IllegalArgumentException if there is no proposal for such a rule
     */
    public ScoringModel accept(Collection<String> ruleIds) {
        return accept(ruleIds, model.threshold());
    }

    /**
     * The present model with the proposed points of some rules and another threshold.
     *
     * @param ruleIds the ids of the rules whose proposals are accepted
     * @param threshold the threshold that fits the new points
     * @return the model
     * @throws IllegalArgumentException if there is no proposal for such a rule
     */
    public ScoringModel accept(Collection<String> ruleIds, Threshold threshold) {
        Objects.requireNonNull(ruleIds, "ruleIds");
        Set<String> known = new LinkedHashSet<>();
        changes.forEach(change -> known.add(change.ruleId()));
        for (String id : ruleIds) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException(
                        "there is no proposal for rule '" + id + "'; choose one of " + known);
            }
        }
        ModelParts parts = new ModelParts(model);
        for (Rule rule : model.rules()) {
            if (ruleIds.contains(rule.id())) {
                Map<Points, Points> by = new HashMap<>();
                changes.stream()
                        .filter(change -> change.ruleId().equals(rule.id()))
                        .forEach(change -> by.put(change.today(), change.proposed()));
                parts.put(RuleSteps.replaced(rule, by));
            }
        }
        parts.put(threshold);
        return parts.build();
    }

    /**
     * The present model with all proposed points.
     *
     * @return the model
     */
    public ScoringModel acceptAll() {
        return accept(changes.stream().map(PointsChange::ruleId).distinct().toList());
    }

    /**
     * The proposal as a table.
     *
     * @param language the language
     * @return one row a step: rule, cases, conversion, points today and proposed
     */
    public Table table(Language language) {
        Table table = Table.of(
                Phrase.headings(language, Phrase.RULE, Phrase.CASES, Phrase.CONVERSION, Phrase.TODAY, Phrase.PROPOSED));
        for (PointsChange change : changes) {
            table = table.withRow(
                    Cell.of(change.ruleId()),
                    Cell.of(change.counts().cases()),
                    Cell.percent(change.counts().rate()),
                    Cell.of(change.today().toText(language)),
                    Cell.of(change.proposed().toText(language)));
        }
        return table;
    }

    /**
     * How many steps would change.
     *
     * @return for example {@code 3 of 5 steps change, 2 rules keep their points}
     */
    @Override
    public String toString() {
        return changes.stream().filter(PointsChange::isChange).count() + " of " + changes.size() + " steps change, "
                + kept.size() + " rules keep their points";
    }
}
