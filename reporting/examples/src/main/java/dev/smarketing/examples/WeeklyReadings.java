package dev.smarketing.examples;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.ReadingsBuilder;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.examples.input.MarketingFacts.SpendRow;
import dev.smarketing.reporting.scoreboard.Scoreboard;
import dev.smarketing.reporting.scoreboard.ScoreboardReport;
import dev.smarketing.reporting.scoreboard.ScoreboardRow;
import dev.smarketing.reporting.scoreboard.WeeklyPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Week by week and channel by channel, out of facts that each have a date. Bills come by the month: for the cost
 * of a lead their spend is spread evenly over its days, to the cent, and the row says so. Spend itself has no row:
 * spread so, it would only tell how long the months are.
 */
final class WeeklyReadings {

    private final Map<Metric, Map<LocalDate, Map<Channel, Long>>> counts =
            new TreeMap<>((a, b) -> a.id().compareTo(b.id()));
    private final Map<LocalDate, Map<Channel, Money>> spend = new TreeMap<>();
    private final Set<YearMonth> billed = new HashSet<>();
    private final Set<Channel> channels = new TreeSet<>();

    static LocalDate weekOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    void count(Metric metric, Channel channel, LocalDate date) {
        channels.add(channel);
        counts.computeIfAbsent(metric, any -> new TreeMap<>())
                .computeIfAbsent(weekOf(date), any -> new TreeMap<>())
                .merge(channel, 1L, Math::addExact);
    }

    void spend(SpendRow row) {
        List<Money> days = row.spend()
                .rounded(RoundingMode.HALF_EVEN)
                .allocate(Collections.nCopies(row.month().lengthOfMonth(), BigDecimal.ONE));
        billed.add(row.month());
        for (int i = 0; i < days.size(); i++) {
            spend.computeIfAbsent(weekOf(row.month().atDay(i + 1)), any -> new TreeMap<>())
                    .merge(row.channel(), days.get(i), Money::plus);
        }
    }

    /** The rows that the facts fill, with the goals that the teams gave. */
    static List<ScoreboardRow> rows(MeetingNotes notes) {
        return List.of(
                notes.withGoal(ScoreboardRow.of(StandardMetrics.LEADS)),
                notes.withGoal(ScoreboardRow.of(StandardMetrics.MQLS)),
                notes.withGoal(ScoreboardRow.of(StandardMetrics.SALES)),
                notes.withGoal(ScoreboardRow.of(StandardMetrics.CPL)));
    }

    /** The quarter of a date; a metric that no fact fills has no row. */
    ScoreboardReport report(MeetingNotes notes, LocalDate asOf, Language language) {
        Readings readings = readings(asOf);
        Scoreboard board = Scoreboard.of(JobText.SCOREBOARD.in(language), WeeklyPeriod.of(YearQuarter.of(asOf)));
        for (ScoreboardRow row : rows(notes)) {
            if (readings.rows().contains(row.id())) {
                boolean spread = row.metric().equals(StandardMetrics.CPL);
                board = board.with(spread ? row.labelled(JobText.SPREAD.in(language)) : row);
            }
        }
        return board.report(readings, asOf);
    }

    /** The lists are complete: a week without an entry brought nothing. */
    Readings readings(LocalDate asOf) {
        ReadingsBuilder readings = Readings.builder();
        LocalDate first = counts.values().stream()
                .flatMap(weeks -> weeks.keySet().stream())
                .min(LocalDate::compareTo)
                .orElse(weekOf(asOf));
        for (LocalDate week = first; !week.isAfter(asOf); week = week.plusWeeks(1)) {
            for (Metric metric : counts.keySet()) {
                for (Channel channel : channels) {
                    readings.addPart(
                            metric.id(), week, channel.name(), MetricValue.count(counted(metric, week, channel)));
                }
            }
            if (isBilled(week, asOf) && spend.containsKey(week)) {
                addCostPerLead(readings, week);
            }
        }
        return readings.build();
    }

    private void addCostPerLead(ReadingsBuilder readings, LocalDate week) {
        Map<Channel, Money> paid = spend.getOrDefault(week, Map.of());
        long leads = 0;
        for (Channel channel : paid.keySet()) {
            leads = Math.addExact(leads, counted(StandardMetrics.LEADS, week, channel));
        }
        MetricValue cost =
                MetricValue.unitCost(paid.values().stream().reduce(Money::plus).orElseThrow(), leads);
        readings.add(StandardMetrics.CPL.id(), week, cost);
    }

    private long counted(Metric metric, LocalDate week, Channel channel) {
        return counts.getOrDefault(metric, Map.of())
                .getOrDefault(week, Map.of())
                .getOrDefault(channel, 0L);
    }

    private boolean isBilled(LocalDate week, LocalDate asOf) {
        LocalDate last = week.plusDays(6).isAfter(asOf) ? asOf : week.plusDays(6);
        return billed.contains(YearMonth.from(week)) && billed.contains(YearMonth.from(last));
    }
}
