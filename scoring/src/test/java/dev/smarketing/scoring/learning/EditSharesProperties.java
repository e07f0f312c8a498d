package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Shares of edits of every kind against models that are built and scored for every set, one lead at a time. */
class EditSharesProperties {

    private static final LocalDate TODAY = day("2026-06-15");
    private static final Persona FRENCH = new Persona("buyer", COUNTRY.is("FR"));
    private static final Persona SPANISH = new Persona("buyer", COUNTRY.isAnyOf("ES", "PT"));

    /** Numbers of a version, and which of twelve edits it has. */
    private static ScoringModel version(Set<Integer> edits, Random dice) {
        int[] old = dice.ints(12, 1, 12).toArray();
        int[] young = dice.ints(12, 1, 12).toArray();
        Persona buyer = edits.contains(11) ? SPANISH : FRENCH;
        ScoringModelBuilder model = ScoringModel.builder("m", PARIS)
                .add(explicit("country").when(COUNTRY.is("FR")).scores(edits.contains(0) ? young[0] : old[0]))
                .add(implicit("demo")
                        .each(DEMO)
                        .scores(edits.contains(1) ? young[1] : old[1])
                        .inGroup(edits.contains(1) ? "b" : "a"))
                .add(implicit("visit")
                        .each(VISIT)
                        .scores(old[2])
                        .halvingEvery(7)
                        .inGroup("a"))
                .add(implicit("load").each(DOWNLOAD).scores(old[3]).inGroup("b"))
                .add(explicit("size")
                        .when(EMPLOYEES.isAtLeast(10))
                        .scores(old[4])
                        .onlyFor(buyer))
                .add(implicit("talk").each(WEBINAR).scores(old[5]).onlyFor(buyer))
                .group("a", Limits.upTo(edits.contains(4) ? young[4] : old[4] + 3))
                .group("b", Limits.between(-5, old[5] + 9));
        if (!edits.contains(2)) {
            model.add(implicit("idle").everyDaysWithout(5, VISIT).scores(-1).downTo(-4));
        }
        if (edits.contains(3)) {
            model.add(explicit("consent")
                            .when(CONSENT.isTrue())
                            .scores(young[3])
                            .inGroup("c"))
                    .group("c", Limits.upTo(6));
        }
        model.limit(Axis.EXPLICIT, Limits.upTo(edits.contains(5) ? young[5] : old[5]))
                .limit(Axis.IMPLICIT, Limits.upTo(edits.contains(6) ? 2 * young[6] : 2 * old[6]));
        if (edits.contains(7)) {
            model.limitTotal(Limits.between(-3, 9 + young[7]));
            IdleDecay.Without idle = IdleDecay.everyDaysWithout(7, VISIT, DEMO);
            model.decayTotal(young[7] % 2 == 0 ? idle.loses(1) : idle.losesShare(new BigDecimal("0.25")));
        }
        if (edits.contains(8)) {
            model.disqualifyWhen("home", COUNTRY.is("PT"));
        }
        if (edits.contains(9)) {
            model.require("consent", CONSENT.isTrue());
        }
        if (edits.contains(10)) {
            model.qualifyBy(GradeMatrix.builder(
                            ScoreClasses.startingWith("B").from(young[8], "A"),
                            ScoreClasses.startingWith("2").from(young[9], "1"))
                    .qualify("sales", "A1")
                    .byThreshold("points", "A2", "B1")
                    .hold("nurture", "B2")
                    .build());
        }
        return model.qualifyAt(
                        edits.contains(10)
                                ? Threshold.total(young[10])
                                : Threshold.total(old[10]).withExplicitAtLeast(old[11] / 4))
                .build();
    }

    private final List<Lead> leads = new ArrayList<>();
    private final List<List<Activity>> activities = new ArrayList<>();
    private final List<List<QualificationOverride>> overrides = new ArrayList<>();

    private LeadColumns population(Random dice, int count) {
        LeadColumnsBuilder builder = LeadColumns.builder(PARIS, ATTRIBUTES);
        for (int i = 0; i < count; i++) {
            Lead.Builder lead = Lead.builder("L" + i)
                    .with(COUNTRY, List.of("FR", "ES", "PT").get(dice.nextInt(3)));
            if (dice.nextBoolean()) {
                lead.with(CONSENT, dice.nextBoolean()).with(EMPLOYEES, (long) dice.nextInt(20));
            }
            List<Activity> did = new ArrayList<>();
            for (int k = dice.nextInt(6); k > 0; k--) {
                did.add(activity(
                        List.of(DEMO, VISIT, DOWNLOAD, WEBINAR).get(dice.nextInt(4)),
                        i + "-" + k,
                        "2026-06-" + (10 + dice.nextInt(8))));
            }
            leads.add(lead.build());
            activities.add(did);
            builder.add(lead.build(), did);
            overrides.add(
                    dice.nextInt(5) == 0
                            ? List.of(new QualificationOverride(
                                    dice.nextBoolean(), "ann", "said", at("2026-06-01"), at("2026-07-01")))
                            : List.of());
            for (QualificationOverride own : overrides.get(i)) {
                builder.override(i, own);
            }
        }
        return builder.build();
    }

    private int qualified(ScoringModel model) {
        int count = 0;
        for (int i = 0; i < leads.size(); i++) {
            count += model.score(
                                    leads.get(i),
                                    activities.get(i),
                                    overrides.get(i),
                                    TODAY.plusDays(1)
                                            .atStartOfDay(PARIS)
                                            .toInstant()
                                            .minusNanos(1))
                            .isQualified()
                    ? 1
                    : 0;
        }
        return count;
    }

    @Property
    void everyKindOfEditHasItsExactShare(
            @ForAll @Size(max = 6) Set<@IntRange(max = 11) Integer> edits, @ForAll long seed) {
        leads.clear();
        activities.clear();
        overrides.clear();
        LeadColumns columns = population(new Random(seed), 6);
        ModelDiff diff = ModelDiff.between(version(Set.of(), new Random(~seed)), version(edits, new Random(~seed)));
        List<ModelEdit> all = diff.edits();
        int[] counts = new int[1 << all.size()];
        for (int set = 0; set < counts.length; set++) {
            List<ModelEdit> chosen = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set >> i & 1) == 1) {
                    chosen.add(all.get(i));
                }
            }
            counts[set] = qualified(diff.with(chosen));
        }
        Map<ModelEdit, MetricValue> shares = diff.shares(columns, TODAY);
        for (int i = 0; i < all.size(); i++) {
            assertThat(value(Objects.requireNonNull(shares.get(all.get(i)))))
                    .as("%s of %s", all.get(i), all)
                    .isEqualTo(meanOverOrders(counts, all.size(), i));
        }
        assertThat(diff.judge(columns, TODAY).qualifiedAfter()).isEqualTo(counts[counts.length - 1]);
    }

    /** Walks every order of the edits. */
    private static BigDecimal meanOverOrders(int[] counts, int n, int edit) {
        long[] sum = {0, 0};
        walk(counts, n, edit, 0, sum);
        return BigDecimal.valueOf(sum[0]).divide(BigDecimal.valueOf(sum[1]), 12, RoundingMode.HALF_EVEN);
    }

    private static void walk(int[] counts, int n, int edit, int set, long[] sum) {
        if (set == (1 << n) - 1) {
            sum[1]++;
            return;
        }
        for (int next = 0; next < n; next++) {
            if ((set >> next & 1) == 0) {
                long orders = sum[1];
                walk(counts, n, edit, set | 1 << next, sum);
                if (next == edit) {
                    sum[0] += (sum[1] - orders) * (counts[set | 1 << next] - counts[set]);
                }
            }
        }
    }

    private static BigDecimal value(MetricValue share) {
        MetricValue.Ratio ratio = (MetricValue.Ratio) share;
        return ratio.part().divide(ratio.whole(), 12, RoundingMode.HALF_EVEN);
    }

    /** Twelve rules of one point each, ten of which a lead needs, shared out by symmetry. */
    @Test
    void twelveEditsThatAreAllAlikeShareTheChangeEqually() {
        LeadColumnsBuilder builder = LeadColumns.builder(PARIS, ATTRIBUTES);
        for (int i = 0; i < 24; i++) {
            builder.add(Lead.builder("L" + i).with(COUNTRY, "FR").build(), List.of());
        }
        ScoringModel before = ten(0);
        ModelDiff diff = ModelDiff.between(before, ten(1));
        assertThat(diff.edits()).hasSize(12);
        assertThat(diff.shares(builder.build(), TODAY).values()).hasSize(12).allMatch(fraction(2, 1)::equals);
    }

    private static ScoringModel ten(long points) {
        ScoringModelBuilder model = ScoringModel.builder("m", PARIS).qualifyAt(Threshold.total(10));
        for (int i = 0; i < 12; i++) {
            model.add(explicit("r" + i).when(COUNTRY.is("FR")).scores(points));
        }
        return model.build();
    }

    @Test
    void editsThatDoNotGoWithoutOthersAreRefused() {
        ScoringModel before = grouped(Axis.EXPLICIT);
        ModelDiff diff = ModelDiff.between(before, grouped(Axis.IMPLICIT));
        assertThat(diff.edits()).hasSize(2);
        LeadColumns nobody = LeadColumns.builder(PARIS, ATTRIBUTES).build();
        assertThatThrownBy(() -> diff.shares(nobody, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("group 'g' has rules of both axes, 'a' and 'b'; make it two groups");
    }

    private static ScoringModel grouped(Axis axis) {
        ScoringModelBuilder model = ScoringModel.builder("m", PARIS).qualifyAt(Threshold.total(1));
        for (String id : List.of("a", "b")) {
            model.add(
                    axis == Axis.EXPLICIT
                            ? explicit(id).when(COUNTRY.is("FR")).scores(1).inGroup("g")
                            : implicit(id).each(DEMO).scores(1).inGroup("g"));
        }
        return model.group("g", Limits.upTo(1)).build();
    }

    @Test
    void moreThanTwelveEditsAreRefused() {
        ScoringModelBuilder model = ScoringModel.builder("m", PARIS).qualifyAt(Threshold.total(10));
        for (int i = 0; i < 13; i++) {
            model.add(explicit("x" + i).when(COUNTRY.is("FR")).scores(1));
        }
        ModelDiff diff = ModelDiff.between(
                ScoringModel.builder("m", PARIS).qualifyAt(Threshold.total(10)).build(), model.build());
        LeadColumns nobody = LeadColumns.builder(PARIS, ATTRIBUTES).build();
        assertThatThrownBy(() -> diff.shares(nobody, TODAY))
                .hasMessage("there are 13 edits, more than 12; share out the change between versions that lie closer"
                        + " together");
    }
}
