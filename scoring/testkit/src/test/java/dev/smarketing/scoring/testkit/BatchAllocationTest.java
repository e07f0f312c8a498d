package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.BoundModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Scoring makes no object for a lead: twice the leads take no more memory than their results need. */
class BatchAllocationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final int LEADS = 64 * 1_024;

    private static BoundModel bound(ScoringModel model, int leads) {
        LeadColumnsBuilder builder = LeadColumns.builder(
                        model.zone(), Vocabulary.attributes(new Vocabulary(model).ofLeads()))
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
}
