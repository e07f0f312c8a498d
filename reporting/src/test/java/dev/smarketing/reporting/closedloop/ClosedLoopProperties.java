package dev.smarketing.reporting.closedloop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
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
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ClosedLoopProperties {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATE = START.plusYears(2);
    private static final int NEVER = 999;

    @Property
    void channelsAddUpToTheTotal(@ForAll("leads") List<MqlOutcome> leads) {
        ClosedLoopReport report = ClosedLoop.withDefaults().report(leads, LATE);
        assertThat(report.channels().stream().mapToLong(LoopFigures::mqls).sum())
                .isEqualTo(leads.size());
        assertThat(report.channels().stream().mapToLong(LoopFigures::won).sum())
                .isEqualTo(report.all().won());
        assertThat(report.channels().stream()
                        .map(LoopFigures::conversionRate)
                        .reduce(MetricValue.ratio(0, 0), MetricValue::pooledWith))
                .isEqualTo(report.all().conversionRate());
        assertThat(report.all().mqlsPerMonth().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(leads.size());
        assertThat(report.all().wonPerMonth().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(report.all().won());
    }

    @Property
    void theOrderOfLeadsAndGivingThemTwiceDoNotMatter(@ForAll("leads") List<MqlOutcome> leads, @ForAll Random random) {
        List<MqlOutcome> shuffled = new ArrayList<>(leads);
        shuffled.addAll(leads);
        Collections.shuffle(shuffled, random);
        ClosedLoopReport once = ClosedLoop.withDefaults().report(leads, LATE);
        ClosedLoopReport twice = ClosedLoop.withDefaults().report(shuffled, LATE);
        assertThat(twice).hasToString(once.toString());
        assertThat(twice.findings()).isEqualTo(once.findings());
        assertThat(twice.all().medianDaysToWin()).isEqualTo(once.all().medianDaysToWin());
        assertThat(twice.all().meanDaysToWin()).isEqualTo(once.all().meanDaysToWin());
    }

    @Property
    void halfTheWinsAreNotAboveTheMedianAndHalfNotBelow(@ForAll("leads") List<MqlOutcome> leads) {
        LoopFigures all = ClosedLoop.withDefaults().report(leads, LATE).all();
        List<BigDecimal> days = leads.stream()
                .flatMap(lead -> lead.daysToWin().stream().mapToObj(BigDecimal::valueOf))
                .toList();
        if (all.medianDaysToWin() instanceof Quantity median) {
            assertThat(2
                            * days.stream()
                                    .filter(day -> day.compareTo(median.number()) <= 0)
                                    .count())
                    .isGreaterThanOrEqualTo(days.size());
            assertThat(2
                            * days.stream()
                                    .filter(day -> day.compareTo(median.number()) >= 0)
                                    .count())
                    .isGreaterThanOrEqualTo(days.size());
        } else {
            assertThat(days).isEmpty();
        }
    }

    @Property
    void everyNegativeNumberOfDaysIsReported(@ForAll("leads") List<MqlOutcome> leads) {
        ClosedLoopReport report = ClosedLoop.withDefaults().report(leads, LATE);
        assertThat(report.findings()).hasSize((int) report.all().wonWithin(-1));
    }

    @Property
    void knowingALaterDayNeverTakesLeadsOrWinsAway(
            @ForAll("leads") List<MqlOutcome> leads, @ForAll @IntRange(max = 200) int day) {
        LocalDate asOf = START.plusDays(day);
        LoopFigures earlier = ClosedLoop.withDefaults().report(leads, asOf).all();
        LoopFigures later =
                ClosedLoop.withDefaults().report(leads, asOf.plusDays(1)).all();
        assertThat(later.mqls()).isGreaterThanOrEqualTo(earlier.mqls());
        assertThat(later.won()).isGreaterThanOrEqualTo(earlier.won());
    }

    @Property
    void aMatureCohortNeverChangesAgain(
            @ForAll("leads") List<MqlOutcome> leads,
            @ForAll @IntRange(max = 200) int day,
            @ForAll @IntRange(max = 40) int age) {
        LocalDate asOf = START.plusDays(day);
        YearMonth month = YearMonth.of(2026, 2);
        MetricValue known = ClosedLoop.withDefaults().report(leads, asOf).all().cohortRate(month, age);
        if (!known.equals(new MetricValue.Pending())) {
            assertThat(ClosedLoop.withDefaults().report(leads, LATE).all().cohortRate(month, age))
                    .isEqualTo(known);
        }
    }

    @Provide
    Arbitrary<List<MqlOutcome>> leads() {
        Arbitrary<Integer> daysToWin = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(NEVER)),
                Tuple.of(3, Arbitraries.integers().between(-3, 60)));
        return Combinators.combine(
                        Arbitraries.of("email", "search", "social"),
                        Arbitraries.integers().between(0, 120),
                        daysToWin)
                .as((channel, day, days) -> {
                    LocalDate qualifiedOn = START.plusDays(day);
                    MqlOutcome open = MqlOutcome.open(LeadId.of("-"), Channel.of(channel), qualifiedOn);
                    return days == NEVER ? open : open.withWin(qualifiedOn.plusDays(days));
                })
                .list()
                .ofMaxSize(12)
                .map(ClosedLoopProperties::numbered);
    }

    private static List<MqlOutcome> numbered(List<MqlOutcome> leads) {
        List<MqlOutcome> numbered = new ArrayList<>();
        for (MqlOutcome lead : leads) {
            MqlOutcome open = MqlOutcome.open(LeadId.of("L-" + numbered.size()), lead.channel(), lead.qualifiedOn());
            numbered.add(lead.wonOn().map(open::withWin).orElse(open));
        }
        return numbered;
    }
}
