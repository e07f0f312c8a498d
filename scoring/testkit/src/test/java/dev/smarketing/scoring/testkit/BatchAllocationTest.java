package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.scoring.FrequencyLimit;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.batch.BoundModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Scoring makes no object for a lead: twice the leads take no more memory than their results need. */
class BatchAllocationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final int LEADS = 64 * 1_024;

    private static BoundModel bound(ScoringModel model, int leads) {
        LeadColumnsBuilder builder = LeadColumns.builder(
                        model.zone(), Vocabulary.attributes(new Vocabulary(Models.inbound()).ofLeads()))
                .withProperties(AttributeSet.of(Models.URL))
                .distinct();
        long noon = TODAY.atTime(10, 0).toEpochSecond(ZoneOffset.UTC);
        for (int i = 0; i < leads; i++) {
            int lead = builder.lead("L-" + i);
            builder.value(lead, Models.EMPLOYEES, (long) (i % 1_000));
            builder.value(lead, Models.INDUSTRY, i % 3 == 0 ? "saas" : "retail");
            builder.value(lead, Models.TRIAL, TODAY.minusDays(i % 30));
            for (int a = 0; a < i % 5; a++) {
                int row = builder.activity(
                        lead, a % 2 == 0 ? Models.VIEW : Models.WEBINAR, noon - 86_400L * (i % 40) - a);
                builder.property(row, Models.URL, "/pricing");
            }
        }
        return CompiledModel.of(model).bind(builder.build());
    }

    private static long allocated(BoundModel bound, LocalDate date) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        ScoreRequest request = ScoreRequest.on(date);
        for (int i = 0; i < 10; i++) {
            bound.score(request);
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            bound.score(request);
            least = Math.min(
                    least,
                    threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before);
        }
        return least;
    }

    @Test
    void noObjectForALead() {
        BoundModel one = bound(Models.inbound(), LEADS);
        BoundModel two = bound(Models.inbound(), 2 * LEADS);
        // an object takes 16 bytes at least; by the index, and by looking at every activity because some lie after the
        // date
        for (LocalDate date : new LocalDate[] {TODAY, TODAY.minusDays(20)}) {
            long more = allocated(two, date) - allocated(one, date);
            assertThat(more / (double) LEADS).as(date.toString()).isBetween(4.9, 6.0);
        }
    }

    /** What no index tells is gathered lead by lead, in arrays that stay. */
    @Test
    void noObjectForALeadByWhatGoesByTheOrderOfDays() {
        ScoringModel model = ScoringModel.builder("ordered", Models.inbound().zone())
                .add(Rule.implicit("any")
                        .each(Models.VIEW)
                        .scores(3)
                        .atMost(FrequencyLimit.withinAny(2, 7))
                        .halvingEvery(9)
                        .upTo(8)
                        .limitedBeforeDecay())
                .add(Rule.implicit("first")
                        .each(Models.WEBINAR)
                        .scores(5)
                        .atMost(FrequencyLimit.per(1, Period.WEEK).keepingEarliest())
                        .withinElapsedDays(30))
                .decayTotal(IdleDecay.everyDaysWithout(3, Models.VIEW).losesShare(new BigDecimal("0.15")))
                .qualifyAt(Threshold.total(4))
                .build();
        long more = allocated(bound(model, 2 * LEADS), TODAY) - allocated(bound(model, LEADS), TODAY);
        assertThat(more / (double) LEADS).isBetween(4.9, 6.0);
    }
}
