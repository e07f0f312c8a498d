package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Verdicts that hold together, against Holm's procedure as textbooks have it: sorted p-values and a falling divisor. */
class RuleReviewProperties {

    private static final int RULES = 6;
    private static final List<FlagAttribute> FLAGS =
            IntStream.range(0, RULES).mapToObj(i -> Attribute.flag("f" + i)).toList();
    private static final ScoringModel MODEL = model(
            1,
            IntStream.range(0, RULES)
                    .mapToObj(i -> explicit("r" + i).when(FLAGS.get(i).isTrue()).scores(1))
                    .toArray(Rule[]::new));
    private static final double ERROR = 0.05;

    /** Each rule shifts the conversion a little, so that some claims are close to being judged. */
    private static RuleStudy study(long seed, int leads) {
        Random dice = new Random(seed);
        double[] effects = dice.doubles(RULES, -0.3, 0.3).toArray();
        List<Decision> decisions = new ArrayList<>();
        for (int n = 0; n < leads; n++) {
            Lead.Builder lead = Lead.builder("L" + n);
            double chance = 0.4;
            for (int i = 0; i < RULES; i++) {
                // the first rule is rare and may have too few cases
                boolean fires = dice.nextInt(i == 0 ? 9 : 3) == 0;
                lead.with(FLAGS.get(i), fires);
                chance += fires ? effects[i] : 0;
            }
            LeadHistory history = history(lead.build());
            decisions.add(
                    Decision.of(dice.nextDouble() < chance ? won(history, "2026-03-02") : history, at("2026-03-01")));
        }
        return new Backtest(MODEL, Horizon.ofDays(30, day("2026-12-31"), PARIS))
                .judge(decisions)
                .rules();
    }

    /** The greatest error at which the interval still leaves average out. */
    private static double pValue(RuleEvidence evidence) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) { // a confidence of 0 is none
            double middle = (low + high) / 2;
            LiftInterval interval = evidence.liftInterval(1 - middle).orElseThrow();
            if (interval.holds(1)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    @Property
    void jointVerdictsAreThoseOfHolm(@ForAll long seed, @ForAll @IntRange(min = 150, max = 400) int leads) {
        RuleStudy study = study(seed, leads);
        List<Hypothesis> claims = Hypothesis.ofPoints(MODEL, day("2026-01-01"));
        List<RuleEvidence> enough = study.rules().stream()
                .filter(rule -> rule.fired().cases() >= 30 && rule.silent().cases() >= 30)
                .sorted(Comparator.comparingDouble(RuleReviewProperties::pValue))
                .toList();
        TreeSet<String> rejected = new TreeSet<>();
        for (int i = 0; i < enough.size(); i++) {
            if (pValue(enough.get(i)) > ERROR / (enough.size() - i)) {
                break;
            }
            rejected.add(enough.get(i).ruleId());
        }
        RuleReview joint = RuleReview.jointly(study, claims);
        RuleReview each = RuleReview.of(study, claims);
        TreeSet<String> judged = new TreeSet<>();
        for (int i = 0; i < claims.size(); i++) {
            HypothesisVerdict verdict = joint.verdicts().get(i);
            if (verdict.support() != Support.NOT_ENOUGH_DATA) {
                judged.add(verdict.hypothesis().ruleId());
                assertThat(verdict).isEqualTo(each.verdicts().get(i));
            }
        }
        assertThat(judged).isEqualTo(rejected);
        assertThat(RuleReview.fromData(joint.toData())).isEqualTo(joint).isNotEqualTo(each);
    }
}
