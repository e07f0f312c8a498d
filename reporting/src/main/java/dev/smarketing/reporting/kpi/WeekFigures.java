package dev.smarketing.reporting.kpi;

import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.Readings;
import dev.smarketing.core.metric.ReadingsBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The lines of a report by weeks as readings. */
final class WeekFigures {

    private WeekFigures() {}

    /** The figures of {@code weeks}, which has a line a week, and of {@code parts}, whose week stands at a place of the key. */
    static Readings of(ReportRows weeks, ReportRows parts, int place, List<Metric> metrics) {
        ReadingsBuilder readings = Readings.builder();
        for (int i = 0; i < weeks.rows().size(); i++) {
            LocalDate week = monday(weeks.keys().get(i).get(0));
            for (Metric metric : metrics) {
                readings.add(metric.id(), week, weeks.rows().get(i).get(metric));
            }
        }
        for (int i = 0; i < parts.rows().size(); i++) {
            List<String> part = new ArrayList<>(parts.keys().get(i));
            LocalDate week = monday(part.remove(place));
            if (!part.isEmpty()) {
                for (Metric metric : metrics) {
                    readings.addPart(
                            metric.id(),
                            week,
                            ReportRows.name(part),
                            parts.rows().get(i).get(metric));
                }
            }
        }
        return readings.build();
    }

    private static LocalDate monday(String week) {
        if (week.equals(Dimension.NO_DATE)) {
            throw new IllegalArgumentException("a line of the report is of '" + week
                    + "', which no scoreboard shows; give every row a date with withDate(...)");
        }
        return YearWeek.parse(week).monday();
    }
}
