package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.batch.ScoreColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What the judged decisions of a backtest say of each rule of the model, and which rules fire together. */
public final class RuleStudy {

    private final Cases cases;

    RuleStudy(Cases cases) {
        this.cases = cases;
    }

    /**
     * The study of a batch run, whose date is the date of every decision. Here a rule fires if it gives points, and
     * leads of whom a fact is missing stand among those for whom it did not fire; a {@link Backtest} tells both apart.
     * The columns must hold nothing that was learned after the date: activities after it are not counted, attribute
     * values are believed.
     *
     * @param run a run with the points of its rules
     * @param positive the rows of the leads that came to something afterwards
     * @return the study
     * @throws IllegalArgumentException if a row lies outside the run
     * @throws IllegalStateException if the run was not asked for the points of the rules
     */
    public static RuleStudy ofPoints(ScoreColumns run, BitSet positive) {
        ScoredOutcomes.requireRowsOf(run, positive);
        return new RuleStudy(Cases.of(run, positive));
    }

    /**
     * The decisions from a date on.
     *
     * @param first the first local date, in the zone of the horizon
     * @return the study of these decisions alone
     */
    public RuleStudy decidedFrom(LocalDate first) {
        return new RuleStudy(cases.from(first));
    }

    /**
     * How many decisions are studied.
     *
     * @return the number of judged decisions
     */
    public int size() {
        return cases.size();
    }

    /**
     * The evidence of all rules.
     *
     * @return one value a rule, in the order of the model
     */
    public List<RuleEvidence> rules() {
        return IntStream.range(0, cases.ruleIds().size())
                .mapToObj(cases::evidence)
                .toList();
    }

    /**
     * The evidence of a rule.
     *
     * @param ruleId its id
     * @return the evidence
     * @throws IllegalArgumentException if the model has no such rule
     */
    public RuleEvidence rule(String ruleId) {
        int place = cases.ruleIds().indexOf(ruleId);
        if (place < 0) {
            throw new IllegalArgumentException("there is no rule '" + ruleId + "'; choose one of " + cases.ruleIds());
        }
        return cases.evidence(place);
    }

    /**
     * Which rules fire together.
     *
     * @return all pairs of rules of which both fire for some lead, the greatest overlap first, of equal ones in the
     *     order of the model
     */
    public List<RulePair> firedTogether() {
        List<RulePair> pairs = new ArrayList<>();
        for (int first = 0; first < cases.ruleIds().size(); first++) {
            for (int second = first + 1; second < cases.ruleIds().size(); second++) {
                RulePair pair = cases.pair(first, second);
                if (pair.both() > 0) {
                    pairs.add(pair);
                }
            }
        }
        Comparator<RulePair> greatest = (one, other) -> Long.compare(
                Math.multiplyExact(other.both(), one.either()), Math.multiplyExact(one.both(), other.either()));
        pairs.sort(greatest);
        return List.copyOf(pairs);
    }

    /**
     * The pairs that fire together so often that they may count one fact twice.
     *
     * @param share the least overlap, above 0 and at most 1
     * @return the pairs, the greatest overlap first
     */
    public List<RulePair> firedTogether(BigDecimal share) {
        Require.positiveShare(share, "overlap");
        return firedTogether().stream()
                .filter(pair ->
                        BigDecimal.valueOf(pair.both()).compareTo(share.multiply(BigDecimal.valueOf(pair.either())))
                                >= 0)
                .toList();
    }

    /**
     * The evidence as a table.
     *
     * @param language the language
     * @return one row a rule: how often it fired, conversion with and without it, lift, and of how many it is not known
     */
    public Table table(Language language) {
        Table table = Table.of(Phrase.headings(
                language,
                Phrase.RULE,
                Phrase.FIRED,
                Phrase.CONVERTED_WITH,
                Phrase.CONVERTED_WITHOUT,
                Phrase.LIFT,
                Phrase.NOT_TOLD));
        for (RuleEvidence rule : rules()) {
            MetricValue lift = rule.lift();
            table = table.withRow(
                    Cell.of(rule.ruleId()),
                    Cell.of(rule.fired().cases()),
                    Cell.percent(rule.conversionWith()),
                    Cell.percent(rule.conversionWithout()),
                    Cell.fixed(lift, 2),
                    Cell.of(rule.unknown().cases()));
        }
        return table;
    }

    /**
     * The number of decisions and rules.
     *
     * @return for example {@code 240 decisions, 12 rules}
     */
    @Override
    public String toString() {
        return size() + " decisions, " + cases.ruleIds().size() + " rules";
    }
}
