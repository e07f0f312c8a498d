package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Shares of a change against all orders in which the edits can be made, scored one lead at a time. */
class ModelDiffProperties {

    private static final LocalDate TODAY = day("2026-06-15");

    record Numbers(int country, int demo, int cap, int threshold) {}

    private static ScoringModel model(Numbers n) {
        return ScoringModel.builder("m", PARIS)
                .add(explicit("country").when(COUNTRY.is("FR")).scores(n.country))
                .add(implicit("demo").each(DEMO).scores(n.demo))
                .limit(Axis.IMPLICIT, Limits.upTo(n.cap))
                .qualifyAt(Threshold.total(n.threshold))
                .build();
    }

    @Property
    void sharesAreTheMeanOverAllOrders(
            @ForAll @Size(4) List<@IntRange(min = 1, max = 12) Integer> was,
            @ForAll @Size(4) List<@IntRange(min = 1, max = 12) Integer> is,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 7) Integer> leads) {
        ModelDiff diff = ModelDiff.between(
                model(new Numbers(was.get(0), was.get(1), was.get(2), was.get(3))),
                model(new Numbers(is.get(0), is.get(1), is.get(2), is.get(3))));
        List<Lead> known = new ArrayList<>();
        List<List<Activity>> did = new ArrayList<>();
        LeadColumnsBuilder builder = LeadColumns.builder(PARIS, AttributeSet.of(COUNTRY));
        for (int i = 0; i < leads.size(); i++) {
            int kind = leads.get(i);
            known.add(Lead.builder("L" + i)
                    .with(COUNTRY, kind % 2 == 0 ? "FR" : "ES")
                    .build());
            List<Activity> activities = new ArrayList<>();
            for (int k = 0; k < kind / 2; k++) {
                activities.add(activity(DEMO, i + "-" + k, "2026-06-01"));
            }
            did.add(activities);
            builder.add(known.get(i), activities);
        }
        List<List<ModelEdit>> orders = new ArrayList<>();
        permute(new ArrayList<>(diff.edits()), 0, orders);
        Map<ModelEdit, MetricValue> shares = diff.shares(builder.build(), TODAY);
        BigDecimal sum = BigDecimal.ZERO;
        for (ModelEdit edit : diff.edits()) {
            long added = 0;
            for (List<ModelEdit> order : orders) {
                int place = order.indexOf(edit);
                added += qualified(diff.with(order.subList(0, place + 1)), known, did)
                        - qualified(diff.with(order.subList(0, place)), known, did);
            }
            MetricValue.Ratio share = (MetricValue.Ratio) shares.get(edit);
            assertThat(share.part().multiply(BigDecimal.valueOf(orders.size())))
                    .isEqualByComparingTo(share.whole().multiply(BigDecimal.valueOf(added)));
            sum = sum.add(
                    share.part().multiply(BigDecimal.valueOf(24)).divide(share.whole(), 0, RoundingMode.UNNECESSARY));
        }
        // of four edits every share is a number of 24ths
        assertThat(sum)
                .isEqualByComparingTo(BigDecimal.valueOf(
                        24L * (qualified(diff.after(), known, did) - qualified(diff.before(), known, did))));
    }

    private static long qualified(ScoringModel model, List<Lead> leads, List<List<Activity>> did) {
        long count = 0;
        for (int i = 0; i < leads.size(); i++) {
            count += model.score(leads.get(i), did.get(i), TODAY).isQualified() ? 1 : 0;
        }
        return count;
    }

    private static void permute(List<ModelEdit> edits, int from, List<List<ModelEdit>> all) {
        if (from >= edits.size()) {
            all.add(List.copyOf(edits));
            return;
        }
        for (int i = from; i < edits.size(); i++) {
            Collections.swap(edits, from, i);
            permute(edits, from + 1, all);
            Collections.swap(edits, from, i);
        }
    }
}
