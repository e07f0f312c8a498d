package dev.smarketing.reporting.closedloop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Quantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FunnelProperties {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant START = Instant.parse("2026-01-01T05:00:00Z");
    private static final Instant LATE = START.plus(900, ChronoUnit.DAYS);

    private static FunnelReport funnel(List<LeadPath> leads, Instant asOf) {
        return ClosedLoop.withDefaults().funnel(leads, asOf, ZONE);
    }

    @Property
    void channelsAddUpAndEveryHandoverIsDecidedOrPending(@ForAll("leads") List<LeadPath> leads, @ForAll Random random) {
        List<LeadPath> shuffled = new ArrayList<>(leads);
        shuffled.addAll(leads);
        Collections.shuffle(shuffled, random);
        FunnelReport report = funnel(shuffled, LATE);
        FunnelFigures all = report.all();
        assertThat(report).hasToString(funnel(leads, LATE).toString());
        for (LifecycleStage stage : LifecycleStage.values()) {
            assertThat(report.channels().stream()
                            .mapToLong(line -> line.entered(stage))
                            .sum())
                    .isEqualTo(all.entered(stage))
                    .isEqualTo(all.months(stage).values().stream()
                            .mapToLong(Long::longValue)
                            .sum());
        }
        assertThat(all.validity().handedOver()).isEqualTo(all.entered(LifecycleStage.MQL));
    }

    /** Counted one lead after the other, day by day. */
    @Property
    void cohortsAreThoseOfABruteCount(
            @ForAll("leads") List<LeadPath> leads,
            @ForAll LifecycleStage from,
            @ForAll LifecycleStage to,
            @ForAll @IntRange(min = 1, max = 4) int month,
            @ForAll @IntRange(max = 60) int age,
            @ForAll @IntRange(max = 160) int day) {
        Instant asOf = START.plus(day, ChronoUnit.DAYS);
        LocalDate today = LocalDate.ofInstant(asOf, ZONE);
        YearMonth cohort = YearMonth.of(2026, month);
        long members = 0;
        long reached = 0;
        boolean mature = today.isAfter(cohort.atEndOfMonth()) || today.equals(cohort.atEndOfMonth());
        for (LeadPath lead : leads) {
            LocalDate entered = null;
            LocalDate arrived = null;
            for (StageChange change : lead.stages()) {
                LocalDate date = LocalDate.ofInstant(change.at(), ZONE);
                boolean known = !change.at().isAfter(asOf);
                entered = known && change.stage() == from && entered == null ? date : entered;
                arrived = known && change.stage() == to && arrived == null ? date : arrived;
            }
            if (entered != null && YearMonth.from(entered).equals(cohort)) {
                members++;
                mature &= ChronoUnit.DAYS.between(entered, today) >= age;
                reached += arrived != null && ChronoUnit.DAYS.between(entered, arrived) <= age ? 1 : 0;
            }
        }
        assertThat(funnel(leads, asOf).all().cohortRate(from, to, cohort, age))
                .isEqualTo(mature ? MetricValue.ratio(reached, members) : new MetricValue.Pending());
    }

    @Property
    void aPercentileIsTheFewestDaysThatCoverItsShare(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = -5, max = 40) Integer> days,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        DaySpread spread = DaySpread.of(days.stream().map(Integer::longValue).toList());
        int found = ((Quantity) spread.percentile(percent)).number().intValueExact();
        assertThat(100 * spread.within(found)).isGreaterThanOrEqualTo((long) percent * days.size());
        assertThat(100 * spread.within(found - 1)).isLessThan((long) percent * days.size());
        assertThat(spread.mean())
                .isEqualTo(MetricValue.ratio(
                        days.stream().mapToLong(Integer::longValue).sum(), days.size()));
        BigDecimal median = ((Quantity) spread.median()).number();
        assertThat(days.stream().filter(day -> BigDecimal.valueOf(day).compareTo(median) < 0))
                .hasSizeLessThanOrEqualTo(days.size() / 2);
        assertThat(days.stream().filter(day -> BigDecimal.valueOf(day).compareTo(median) > 0))
                .hasSizeLessThanOrEqualTo(days.size() / 2);
    }

    @Provide
    Arbitrary<List<LeadPath>> leads() {
        Arbitrary<StageChange> change = Combinators.combine(
                        Arbitraries.of(LifecycleStage.class),
                        Arbitraries.integers().between(0, 150 * 24))
                .as((stage, hours) -> StageChange.to(stage, START.plus(hours, ChronoUnit.HOURS)));
        return Combinators.combine(
                        Arbitraries.of("email", "search", "social"),
                        change.list().ofMinSize(1).ofMaxSize(5))
                .as((channel, stages) -> LeadPath.of(LeadId.of("-"), Channel.of(channel), stages))
                .list()
                .ofMaxSize(10)
                .map(FunnelProperties::numbered);
    }

    private static List<LeadPath> numbered(List<LeadPath> leads) {
        List<LeadPath> numbered = new ArrayList<>();
        for (LeadPath lead : leads) {
            numbered.add(LeadPath.of(LeadId.of("L-" + numbered.size()), lead.channel(), lead.stages()));
        }
        return numbered;
    }
}
