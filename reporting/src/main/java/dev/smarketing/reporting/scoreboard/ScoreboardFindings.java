package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a scoreboard gives cause to look at. */
final class ScoreboardFindings {

    private ScoreboardFindings() {}

    static List<Finding> of(ScoreboardReport report, List<String> unread) {
        List<Finding> findings = new ArrayList<>();
        for (RowReport row : report.rows()) {
            of(row, report.scoreboard().period(), findings);
        }
        for (String id : unread) {
            findings.add(Finding.of(FindingCode.READINGS_WITHOUT_ROW, id));
        }
        return List.copyOf(findings);
    }

    private static void of(RowReport row, WeeklyPeriod period, List<Finding> findings) {
        String id = row.row().id();
        if (row.status() == Status.RED) {
            findings.add(offCourse(row, id));
        }
        if (!row.missing().isEmpty()) {
            findings.add(about(
                    FindingCode.WEEKS_NOT_REPORTED,
                    id,
                    period,
                    row.missing(),
                    Map.of(
                            "missing", MetricValue.count(row.missing().size()),
                            "elapsed", MetricValue.count(row.elapsed()))));
        }
        if (!row.weeksWithoutParts().isEmpty()) {
            findings.add(about(
                    FindingCode.PARTS_NOT_REPORTED,
                    id,
                    period,
                    row.weeksWithoutParts(),
                    Map.of("weeks", MetricValue.count(row.weeksWithoutParts().size()))));
        }
        if (row.elapsed() > 0) {
            WeekReading last = row.weeks().get(row.elapsed() - 1);
            // the strongest says enough: a value outside its limits mostly is a jump too
            last.signals().stream()
                    .findFirst()
                    .ifPresent(signal -> findings.add(new Finding(
                            code(signal),
                            List.of(id),
                            Map.of(),
                            List.of(period.label(last.week().start())))));
        }
        ControlChart chart = row.chart();
        if (chart.limits().isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.BASELINE_TOO_SHORT,
                    id,
                    Map.of(
                            "values", MetricValue.count(chart.baselineValues()),
                            "least", MetricValue.count(row.row().leastBaseline()))));
        }
    }

    private static Finding offCourse(RowReport row, String id) {
        MetricValue judged = row.judged();
        if (judged instanceof MetricValue.Ratio
                && row.row().bands().measure() == StatusBands.Measure.POINTS
                && row.row().metric().unit() == MetricUnit.SHARE) {
            Target target = row.row().target().orElseThrow();
            MetricValue goal = target instanceof Target.Range range
                    ? (Numbers.of(judged).compareTo(Numbers.of(range.low())) < 0 ? range.low() : range.high())
                    : ((Target.Level) target).value();
            return Finding.of(FindingCode.RATE_OFF_COURSE, id, Map.of("actual", judged, "goal", goal));
        }
        return row.deviation().isValue() && row.row().bands().measure() == StatusBands.Measure.PERCENT
                ? Finding.of(FindingCode.OFF_COURSE, id, Map.of("deviation", row.deviation()))
                : Finding.of(FindingCode.OFF_COURSE_WITHOUT_SHARE, id, Map.of("actual", judged));
    }

    private static Finding about(
            FindingCode code, String id, WeeklyPeriod period, List<LocalDate> weeks, Map<String, MetricValue> numbers) {
        return new Finding(
                code,
                Stream.concat(Stream.of(id), weeks.stream().map(period::label)).toList(),
                numbers,
                List.of());
    }

    private static FindingCode code(Signal signal) {
        return switch (signal) {
            case OUTSIDE_LIMITS -> FindingCode.SIGNAL_OUTSIDE_LIMITS;
            case RANGE_ABOVE_LIMIT -> FindingCode.SIGNAL_JUMP;
            case THREE_OF_FOUR_NEAR_LIMIT -> FindingCode.SIGNAL_THREE_OF_FOUR;
            case EIGHT_ON_ONE_SIDE -> FindingCode.SIGNAL_RUN_OF_EIGHT;
        };
    }
}
