package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.Readings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The control chart of a row from its baseline to the last complete week, and where the period begins on it. */
record Timeline(ControlChart chart, int offset) {

    static Timeline of(ScoreboardRow row, WeeklyPeriod period, Readings readings, int complete) {
        DateRange baseline = row.baseline().orElseGet(() -> period.before().range());
        LocalDate first = nextWeekStart(baseline.start(), period.firstDay());
        LocalDate start = first.isBefore(period.start()) ? first : period.start();
        LocalDate end = period.start().plusWeeks(complete);
        List<MetricValue> values = new ArrayList<>();
        int from = 0;
        int to = 0;
        int offset = 0;
        for (LocalDate week = start; week.isBefore(end); week = week.plusWeeks(1)) {
            if (week.isBefore(first)) {
                from++;
                to++;
            } else if (week.isBefore(baseline.end())) {
                to++;
            }
            if (week.isBefore(period.start())) {
                offset++;
            }
            values.add(readings.get(row.id(), week));
        }
        return new Timeline(ControlChart.of(values, from, to, row.leastBaseline()), offset);
    }

    private static LocalDate nextWeekStart(LocalDate date, DayOfWeek firstDay) {
        return date.with(TemporalAdjusters.nextOrSame(firstDay));
    }

    Set<Signal> signals(int week) {
        return chart.signals(offset + week);
    }
}
