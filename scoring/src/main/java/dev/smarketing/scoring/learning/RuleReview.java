package dev.smarketing.scoring.learning;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What outcomes say of the rules of a model: which claims they support, which they refute, and for which there is not
 * enough data. Each verdict is given at the confidence of its own hypothesis; of many claims some are judged wrongly
 * by chance, at 95 % about one in twenty without effect.
 */
public final class RuleReview {

    private final List<HypothesisVerdict> verdicts;
    private final List<String> withoutClaim;
    private final int judged;

    private RuleReview(List<HypothesisVerdict> verdicts, List<String> withoutClaim, int judged) {
        this.verdicts = List.copyOf(verdicts);
        this.withoutClaim = List.copyOf(withoutClaim);
        this.judged = judged;
    }

    /**
     * Judges claims.
     *
     * @param study what past decisions say of the rules
     * @param claims the hypotheses, such as those of {@link Hypothesis#ofPoints}
     * @return the verdicts in the order of the claims
     * @throws IllegalArgumentException if the study has no such rule
     */
    public static RuleReview of(RuleStudy study, Collection<Hypothesis> claims) {
        Set<String> claimed = new HashSet<>();
        List<HypothesisVerdict> verdicts = new ArrayList<>();
        for (Hypothesis claim : claims) {
            claimed.add(claim.ruleId());
            verdicts.add(claim.judge(study));
        }
        List<String> others = study.rules().stream()
                .map(RuleEvidence::ruleId)
                .filter(id -> !claimed.contains(id))
                .toList();
        return new RuleReview(verdicts, others, study.size());
    }

    /**
     * The verdicts.
     *
     * @return one a claim, in the order of the claims
     */
    public List<HypothesisVerdict> verdicts() {
        return verdicts;
    }

    /**
     * The claims with one verdict.
     *
     * @param support the verdict
     * @return their rules, in the order of the claims
     */
    public List<String> rules(Support support) {
        return verdicts.stream()
                .filter(verdict -> verdict.support() == support)
                .map(verdict -> verdict.hypothesis().ruleId())
                .toList();
    }

    /**
     * The rules of which nothing is claimed.
     *
     * @return their ids in the order of the model
     */
    public List<String> withoutClaim() {
        return withoutClaim;
    }

    /**
     * The review as a section of a report: a summary, the table, and the rules without a claim.
     *
     * @param language the language
     * @return the section
     */
    public Section section(Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(summary(language)));
        blocks.add(table(language));
        if (!withoutClaim.isEmpty()) {
            blocks.add(new Block.Paragraph(said(Phrase.WITHOUT_CLAIM, language, String.join(", ", withoutClaim))));
        }
        return new Section(Phrase.RULES_REVIEWED.in(language), blocks);
    }

    /**
     * How many claims have each verdict.
     *
     * @param language the language
     * @return a line of text
     */
    public String summary(Language language) {
        return said(
                Phrase.REVIEW_OF,
                language,
                verdicts.size(),
                rules(Support.SUPPORTED).size(),
                rules(Support.REFUTED).size(),
                rules(Support.NOT_ENOUGH_DATA).size(),
                judged);
    }

    private static String said(Phrase phrase, Language language, Object... arguments) {
        return String.format(Locale.ROOT, phrase.in(language), arguments);
    }

    /**
     * The verdicts as a table.
     *
     * @param language the language
     * @return one row a claim: rule, claim, how often the rule fired, conversion with and without it, lift with the
     *     bounds of its interval, to two decimals, empty where there is none, and the verdict
     */
    public Table table(Language language) {
        Table table = Table.of(Phrase.headings(
                language,
                Phrase.RULE,
                Phrase.CLAIM,
                Phrase.FIRED,
                Phrase.CONVERTED_WITH,
                Phrase.CONVERTED_WITHOUT,
                Phrase.LIFT,
                Phrase.LOWEST_LIFT,
                Phrase.HIGHEST_LIFT,
                Phrase.VERDICT));
        for (HypothesisVerdict verdict : verdicts) {
            Hypothesis claim = verdict.hypothesis();
            RuleEvidence evidence = verdict.evidence();
            MetricValue lift = evidence.lift();
            Optional<LiftInterval> interval =
                    evidence.liftInterval(claim.confidence().doubleValue());
            table = table.withRow(
                    Cell.of(claim.ruleId()),
                    Cell.of(claim(claim, language)),
                    Cell.of(evidence.fired().cases()),
                    Cell.percent(evidence.conversionWith()),
                    Cell.percent(evidence.conversionWithout()),
                    Cell.fixed(lift, 2),
                    interval.map(bounds -> estimate(bounds.low())).orElse(Cell.of("")),
                    interval.map(bounds -> estimate(bounds.high())).orElse(Cell.of("")),
                    Cell.judged(Cell.of(verdict.support().toText(language)), tone(verdict.support()), ""));
        }
        return table;
    }

    private static String claim(Hypothesis hypothesis, Language language) {
        String words = Phrase.valueOf(hypothesis.claim().name()).in(language);
        return hypothesis.lift().compareTo(BigDecimal.ONE) == 0
                ? words
                : words + " (" + Phrase.LIFT.in(language) + " "
                        + hypothesis.lift().toPlainString() + ")";
    }

    private static Cell estimate(double lift) {
        return Cell.fixed(new BigDecimal(lift), 2);
    }

    private static Tone tone(Support support) {
        return switch (support) {
            case SUPPORTED -> Tone.GOOD;
            case REFUTED -> Tone.BAD;
            case NOT_ENOUGH_DATA -> Tone.NEUTRAL;
        };
    }

    /**
     * The numbers.
     *
     * @return for example {@code Claims: 12. Supported: 7. Refuted: 2. Not enough data: 3. Decisions judged: 9240.}
     */
    @Override
    public String toString() {
        return summary(Language.ENGLISH);
    }
}
