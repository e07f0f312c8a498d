package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.sla.VolumeResult;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.MarketingFacts;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.examples.input.Progress;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Follows the facts of the sample from one part to the next; each figure is told a second way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoinedThreadTest {

    private Definitions definitions;
    private MarketingFacts facts;
    private List<KnownLead> leads;
    private QualifiedLeads qualified;

    @BeforeAll
    void read() {
        Problems problems = new Problems();
        InputFiles files = InputFiles.embeddedSample();
        definitions = Definitions.read(files, problems).orElseThrow();
        facts = MarketingFacts.read(
                files, definitions.channels(), definitions.settings().currency(), problems, Progress.silent());
        leads = KnownLead.all(facts, problems);
        qualified = QualifiedLeads.of(
                definitions.model(), leads, definitions.settings().asOf(), Progress.silent());
    }

    private ZoneId zone() {
        return definitions.model().zone();
    }

    @Test
    void aLeadIsHandedOverAtTheFirstInstantAtWhichItQualifies() {
        // every six hours, at every activity and at creation: none of these instants before the handoff qualifies
        for (KnownLead known : leads.subList(0, 60)) {
            Handoff handoff = qualified.handoffs().get(known.lead().id());
            Instant end = handoff == null ? definitions.settings().asOf() : handoff.at();
            for (Instant at = known.createdAt(); at.isBefore(end); at = at.plus(Duration.ofHours(6))) {
                assertThat(score(known, at))
                        .as("%s at %s", known.lead().id(), at)
                        .isFalse();
            }
            known.activities().stream()
                    .map(activity -> activity.at())
                    .filter(at -> at.isBefore(end) && !at.isBefore(known.createdAt()))
                    .forEach(at -> assertThat(score(known, at)).isFalse());
            if (handoff != null) {
                assertThat(score(known, handoff.at())).isTrue();
            }
        }
    }

    private boolean score(KnownLead known, Instant at) {
        return definitions.model().score(known.lead(), known.activities(), at).isQualified();
    }

    @Test
    void theAgreementCountsTheHandoffsOfEachMonth() {
        SlaAssessment assessment = definitions
                .agreement()
                .assess(
                        SalesLog.of(qualified.handoffs(), facts),
                        definitions.settings().asOf());
        Map<YearMonth, Long> perMonth = qualified.handoffs().values().stream()
                .collect(Collectors.groupingBy(
                        handoff -> YearMonth.from(handoff.at().atZone(zone())), Collectors.counting()));
        long gross = 0;
        for (int month = 1; month <= 6; month++) {
            YearMonth asked = YearMonth.of(2026, month);
            VolumeResult volume = (VolumeResult)
                    assessment.in(asked).result("qualified leads").orElseThrow();
            assertThat(volume.gross()).isEqualTo(perMonth.get(asked));
            assertThat(volume.promised()).isEqualTo(MetricValue.count(month < 4 ? 30 : 40));
            gross += volume.gross();
        }
        assertThat(gross).isEqualTo(qualified.handoffs().size()).isPositive();
    }

    @Test
    void spendAndSalesOfAllChannelsAddUpToTheRows() {
        ChannelMetrics total = ChannelCosts.of(leads, qualified.handoffs(), facts, definitions.settings(), zone())
                .channels()
                .total();
        Money spend = facts.spend().stream()
                .map(row -> row.spend())
                .reduce(Money::plus)
                .orElseThrow();
        Money revenue = facts.deals().stream()
                .filter(deal -> deal.outcome() == MarketingFacts.DealOutcome.WON)
                .map(deal -> Objects.requireNonNull(deal.amount()))
                .reduce(Money::plus)
                .orElseThrow();
        assertThat(total.spend()).isEqualTo(MetricValue.amount(spend));
        assertThat(total.sales()).isEqualTo(MetricValue.count(36));
        assertThat(total.revenue()).isEqualTo(MetricValue.amount(revenue));
        // Direct costs nothing that anybody reports, so its one sale is not in the pooled figures
        assertThat(total.costPerAcquisition()).isEqualTo(MetricValue.unitCost(spend, 35));
        assertThat(total.mqls())
                .isEqualTo(MetricValue.count(qualified.handoffs().size()));
        assertThat(total.leads()).isEqualTo(MetricValue.count(420));
    }

    @Test
    void competitorsAndThoseWithoutConsentAreNeverHandedOver() {
        facts.leads().stream()
                .filter(row -> Boolean.FALSE.equals(row.consent())
                        || (row.email() != null && row.email().endsWith("@rivalytico.example")))
                .forEach(row -> assertThat(qualified.handoffs()).doesNotContainKey(LeadId.of(row.id())));
    }

    @Test
    void theSprintHoldsWhatFitsAndWhatItNeeds() {
        JobSettings settings = definitions.settings();
        var backlog = SprintBacklog.of(facts.backlog(), settings.sprint(), new Problems());
        var plan = backlog.plan(
                settings.sprint(),
                settings.capacityHours(),
                settings.asOf().atZone(zone()).toLocalDate());
        assertThat(plan.effort()).isLessThanOrEqualTo(settings.capacityHours()).isGreaterThan(BigDecimal.ZERO);
        assertThat(plan.ids()).contains("W-01", "W-03", "W-14", "W-04").doesNotContain("W-11", "W-12");
        plan.ids()
                .forEach(id ->
                        assertThat(plan.ids()).containsAll(backlog.item(id).needs()));
    }
}
