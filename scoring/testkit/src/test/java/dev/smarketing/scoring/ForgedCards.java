package dev.smarketing.scoring;

import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Score cards that do not tell the truth. They can be made in this package only. */
public final class ForgedCards {

    private static final Points ONE = Points.of(1);

    private ForgedCards() {}

    private static ScoreCard card(
            ScoreCard card,
            List<RuleScore> rules,
            Map<String, LimitedSum> groups,
            LimitedSum implicit,
            LimitedSum total) {
        return new ScoreCard(
                card.leadId(),
                card.model(),
                card.asOf(),
                new Ledger(rules, groups, card.axis(Axis.EXPLICIT), implicit, card.idleDecay(), total),
                card.verdict());
    }

    private static LimitedSum onePointMore(LimitedSum sum) {
        return new LimitedSum(sum.sum(), sum.limits(), sum.points().plus(ONE), sum.attainable());
    }

    private static LimitedSum onePointSummedMore(LimitedSum sum) {
        return new LimitedSum(sum.sum().plus(ONE), sum.limits(), sum.points().plus(ONE), sum.attainable());
    }

    /** A point more in total than both axes have. */
    public static ScoreCard totalSummedWrong(ScoreCard card) {
        return card(card, card.rules(), card.groups(), card.axis(Axis.IMPLICIT), onePointSummedMore(card.sum()));
    }

    /** A point more after the limits than they let through. */
    public static ScoreCard totalLimitedWrong(ScoreCard card) {
        return card(card, card.rules(), card.groups(), card.axis(Axis.IMPLICIT), onePointMore(card.sum()));
    }

    /** A point more on an axis than its rules and groups have, passed on to the total. */
    public static ScoreCard axisSummedWrong(ScoreCard card) {
        return card(
                card,
                card.rules(),
                card.groups(),
                onePointSummedMore(card.axis(Axis.IMPLICIT)),
                onePointSummedMore(card.sum()));
    }

    /** A point more in each group than its rules have. */
    public static ScoreCard groupsSummedWrong(ScoreCard card) {
        Map<String, LimitedSum> groups = new LinkedHashMap<>();
        card.groups().forEach((id, sum) -> groups.put(id, onePointSummedMore(sum)));
        return card(card, card.rules(), groups, card.axis(Axis.IMPLICIT), card.sum());
    }

    /** The last line left out. */
    public static ScoreCard lastLineLost(ScoreCard card) {
        List<RuleScore> rules = new ArrayList<>(card.rules());
        rules.remove(rules.size() - 1);
        return card(card, rules, card.groups(), card.axis(Axis.IMPLICIT), card.sum());
    }

    /** The card of another lead, as a cache may hand it out. */
    public static ScoreCard ofSomebodyElse(ScoreCard card) {
        return new ScoreCard(
                LeadId.of("somebody else"),
                card.model(),
                Instant.EPOCH,
                new Ledger(
                        card.rules(),
                        card.groups(),
                        card.axis(Axis.EXPLICIT),
                        card.axis(Axis.IMPLICIT),
                        card.idleDecay(),
                        card.sum()),
                card.verdict());
    }
}
