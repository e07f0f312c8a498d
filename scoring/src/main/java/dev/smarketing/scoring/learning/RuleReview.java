package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.core.view.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What outcomes say of the rules of a model: which claims they support, which they refute, and for which there is not
 * enough data. By {@link #of} each verdict is given at the confidence of its own hypothesis; of many claims some are
 * judged wrongly by chance, at 95 % about one in twenty without effect. By {@link #jointly} all verdicts hold together.
 */
public final class RuleReview {

    private static final String VERDICTS = "verdicts";
    private static final String WITHOUT_CLAIM = "without-claim";
    private static final String JUDGED = "judged";
    private static final String JOINT = "joint";

    private final List<HypothesisVerdict> verdicts;
    private final List<String> withoutClaim;
    private final int judged;
    private final boolean joint;

    private RuleReview(List<HypothesisVerdict> verdicts, List<String> withoutClaim, int judged, boolean joint) {
        this.verdicts = Require.elements(verdicts, "verdicts");
        this.withoutClaim = Require.elements(withoutClaim, "withoutClaim");
        this.judged = judged;
        this.joint = joint;
    }

    /**
     * Judges claims, each for itself.
     *
     * @param study what past decisions say of the rules
     * @param claims the hypotheses, such as those of {@link Hypothesis#ofPoints}
     * @return the verdicts in the order of the claims
     * @throws IllegalArgumentException if the study has no such rule
     */
    public static RuleReview of(RuleStudy study, Collection<Hypothesis> claims) {
        Objects.requireNonNull(study, "study");
        Set<String> claimed = new HashSet<>();
        List<HypothesisVerdict> verdicts = new ArrayList<>();
        for (Hypothesis claim : Require.elements(claims, "claims")) {
            claimed.add(claim.ruleId());
            verdicts.add(claim.judge(study));
        }
        List<String> others = study.rules().stream()
                .map(RuleEvidence::ruleId)
                .filter(id -> !claimed.contains(id))
                .toList();
        return new RuleReview(verdicts, others, study.size(), false);
    }

    /**
     * Judges claims so that the verdicts hold together: the chance that any of them is wrong is at most what the least
     * confidence of a claim leaves, whatever rules fire together (Holm, "A simple sequentially rejective multiple test
     * procedure", Scandinavian Journal of Statistics 6, 1979). The claim that is surest has to hold at the error of one
     * out of all, the next at that of one out of the rest, and so on. Claims without enough cases do not count, since
     * how many cases there are says nothing of the outcomes. Fewer claims have a verdict than by {@link #of}, none has
     * another one.
     *
     * @param study what past decisions say of the rules
     * @param claims the hypotheses, such as those of {@link Hypothesis#ofPoints}
     * @return the verdicts in the order of the claims
     * @throws IllegalArgumentException if the study has no such rule
     */
    public static RuleReview jointly(RuleStudy study, Collection<Hypothesis> claims) {
        RuleReview each = of(study, claims);
        List<HypothesisVerdict> open = new ArrayList<>(each.verdicts.stream()
                .filter(verdict -> verdict.hypothesis().hasEnoughCases(verdict.evidence()))
                .toList());
        Set<HypothesisVerdict> decided = new HashSet<>();
        boolean more = true;
        while (more) {
            int left = open.size();
            more = open.removeIf(
                    verdict -> verdict.hypothesis().support(verdict.evidence(), left) != Support.NOT_ENOUGH_DATA
                            && decided.add(verdict));
        }
        return new RuleReview(
                each.verdicts.stream()
                        .map(verdict -> decided.contains(verdict)
                                ? verdict
                                : new HypothesisVerdict(
                                        verdict.hypothesis(),
                                        verdict.evidence(),
                                        Support.NOT_ENOUGH_DATA,
                                        verdict.leftOut()))
                        .toList(),
                each.withoutClaim,
                each.judged,
                true);
    }

    /**
     * Whether the verdicts hold together.
     *
     * @return true if they were given by {@link #jointly}
     */
    public boolean isJoint() {
        return joint;
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
        Objects.requireNonNull(support, "support");
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
     * The review as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(VERDICTS, verdicts.stream().map(HypothesisVerdict::toData).toList());
        data.put(WITHOUT_CLAIM, withoutClaim);
        data.put(JUDGED, judged);
        data.put(JOINT, joint);
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes. The verdicts are taken as they were given then, not judged again.
     *
     * @param data the data
     * @return the review
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static RuleReview fromData(Map<String, ?> data) {
        return DataObject.root("rule review", data)
                .make(object -> new RuleReview(
                        object.version(1)
                                .values(VERDICTS, (list, key) -> list.nested(key, HypothesisVerdict::fromData)),
                        object.texts(WITHOUT_CLAIM),
                        Require.atLeast(object.integer(JUDGED), 0, "number of decisions judged"),
                        object.flag(JOINT, false)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleReview review
                && verdicts.equals(review.verdicts)
                && withoutClaim.equals(review.withoutClaim)
                && judged == review.judged
                && joint == review.joint;
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdicts, withoutClaim, judged, joint);
    }

    /**
     * The review as a section of a report: the numbers, the table, and the rules without a claim.
     *
     * @param language the language
     * @return the section
     */
    public Section section(Language language) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(toText(language)));
        if (joint) {
            blocks.add(new Block.Paragraph(Phrase.JOINTLY.in(language)));
        }
        blocks.add(table(language));
        if (!withoutClaim.isEmpty()) {
            blocks.add(new Block.Paragraph(Phrase.WITHOUT_CLAIM.in(language, String.join(", ", withoutClaim))));
        }
        return new Section(Phrase.RULES_REVIEWED.in(language), blocks);
    }

    /**
     * How many claims have each verdict.
     *
     * @param language the language
     * @return a line of text
     */
    public String toText(Language language) {
        return Phrase.REVIEW_OF.in(
                language,
                Numerals.exact(verdicts.size(), language),
                Numerals.exact(rules(Support.SUPPORTED).size(), language),
                Numerals.exact(rules(Support.REFUTED).size(), language),
                Numerals.exact(rules(Support.NOT_ENOUGH_DATA).size(), language),
                Numerals.exact(judged, language));
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
        String words = (hypothesis.claim() == Hypothesis.Claim.RAISES ? Phrase.RAISES : Phrase.LOWERS).in(language);
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
        return toText(Language.ENGLISH);
    }
}
