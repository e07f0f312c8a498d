package dev.smarketing.reporting.kpi;

import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A report as a table, with a note of what its figures could not use. */
final class ReportTable {

    private static final int MULTIPLE_DECIMALS = 2;

    private ReportTable() {}

    static Table of(ChannelReport report, Language language, List<Formula> formulas) {
        List<ChannelMetrics> rows = report.rows();
        List<String> notes = new ArrayList<>();
        rows.forEach(row -> notes.add(note(row, formulas, language, true)));
        notes.add(note(report.total(), formulas, language, false));
        boolean noted = notes.stream().anyMatch(note -> !note.isEmpty());

        List<String> columns = new ArrayList<>(report.headings(language));
        int keys = columns.size();
        formulas.forEach(formula -> columns.add(capitalised(formula.metric().heading(language))));
        if (noted) {
            columns.add(language.pick("Note", "Remarque", "Nota"));
        }
        List<List<Cell>> lines = new ArrayList<>();
        for (int i = 0; i <= rows.size(); i++) {
            boolean last = i == rows.size();
            ChannelMetrics row = last ? report.total() : rows.get(i);
            List<Cell> line = new ArrayList<>();
            for (int key = 0; key < keys; key++) {
                line.add(Cell.of(
                        last ? (key == 0 ? "Total" : "") : report.keys().get(i).get(key)));
            }
            formulas.forEach(formula -> line.add(cell(formula.metric(), row.get(formula))));
            if (noted) {
                line.add(Cell.of(notes.get(i)));
            }
            lines.add(line);
        }
        return new Table(columns, lines);
    }

    private static Cell cell(Metric metric, MetricValue value) {
        return switch (metric.unit()) {
            case SHARE -> Cell.percent(value);
            case MULTIPLE -> Cell.fixed(value, MULTIPLE_DECIMALS);
            default -> Cell.of(value);
        };
    }

    /** A line whose own figure is absent says so in its cell; only what a shown figure lacks needs a note. */
    private static String note(ChannelMetrics row, List<Formula> formulas, Language language, boolean onlyPartly) {
        Objects.requireNonNull(language, "language");
        Map<String, List<String>> metricsByPart = new LinkedHashMap<>();
        for (Formula formula : formulas) {
            Metric metric = formula.metric();
            for (LeftOut part : row.leftOut(formula)) {
                if (part.partly() || !onlyPartly) {
                    List<String> headings =
                            metricsByPart.computeIfAbsent(part.toText(language), text -> new ArrayList<>());
                    if (!headings.contains(metric.heading(language))) {
                        headings.add(metric.heading(language));
                    }
                }
            }
        }
        Map<List<String>, List<String>> partsByMetrics = new LinkedHashMap<>();
        metricsByPart.forEach((part, headings) -> partsByMetrics
                .computeIfAbsent(headings, same -> new ArrayList<>())
                .add(part));
        return partsByMetrics.entrySet().stream()
                .map(entry -> String.join(", ", entry.getKey()) + " " + without(language) + " "
                        + String.join(", ", entry.getValue()))
                .collect(Collectors.joining(language.semicolon()));
    }

    private static String without(Language language) {
        return language.pick("without", "sans", "sin");
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
