package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of a funnel. Stages keep their English names, which all teams use; the totals row is last. */
final class FunnelTables {

    private static final int UPPER_QUARTILE = 75;
    private static final int NINETIETH = 90;

    private FunnelTables() {}

    private static Table lines(
            FunnelReport report, List<String> columns, Function<FunnelFigures, List<Cell>> cellsAfterName) {
        List<FunnelFigures> lines = new ArrayList<>(report.channels());
        lines.add(report.all());
        List<List<Cell>> rows = new ArrayList<>();
        for (FunnelFigures line : lines) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(line.name()));
            row.addAll(cellsAfterName.apply(line));
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    static Table stages(FunnelReport report, Language language) {
        Objects.requireNonNull(language, "language");
        List<String> columns = new ArrayList<>(List.of(language.pick("Channel", "Canal", "Canal")));
        List<LifecycleStage> stages = Arrays.asList(LifecycleStage.values());
        stages.forEach(stage -> columns.add(stage.toText(language)));
        return lines(
                report,
                columns,
                line -> stages.stream()
                        .map(stage -> Cell.of(line.entered(stage)))
                        .toList());
    }

    static Table months(FunnelFigures figures, Language language, LifecycleStage from, LifecycleStage to, int age) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        List<String> columns = List.of(
                language.pick("Month", "Mois", "Mes"),
                from.toText(language),
                to.toText(language),
                language.pick("Calendar rate", "Taux du mois", "Tasa del mes"),
                language.pick("Cohort rate in ", "Taux de la cohorte en ", "Tasa de la cohorte en ")
                        + Numerals.counted(
                                age,
                                language.pick("day", "jour", "día"),
                                language.pick("days", "jours", "días"),
                                language));
        List<List<Cell>> rows = new ArrayList<>();
        figures.months(from)
                .forEach((month, entered) -> rows.add(List.of(
                        Cell.of(month.toString()),
                        Cell.of(entered),
                        Cell.of(figures.entered(to, month)),
                        Cell.percent(figures.calendarRate(from, to, month)),
                        Cell.percent(figures.cohortRate(from, to, month, age)))));
        return new Table(columns, rows);
    }

    static Table days(FunnelReport report, Language language, LifecycleStage from, LifecycleStage to) {
        Objects.requireNonNull(language, "language");
        List<String> columns = List.of(
                language.pick("Channel", "Canal", "Canal"),
                "Leads",
                language.pick("Mean days", "Jours (moyenne)", "Días (media)"),
                language.pick("Median days", "Jours (médiane)", "Días (mediana)"),
                language.pick("75 % within", "75\u00a0% en", "75 % en"),
                language.pick("90 % within", "90\u00a0% en", "90 % en"));
        return lines(report, columns, line -> {
            DaySpread days = line.days(from, to);
            return List.of(
                    Cell.of(days.count()),
                    Cell.fixed(days.mean(), 1),
                    Cell.fixed(days.median(), 1),
                    Cell.of(days.percentile(UPPER_QUARTILE)),
                    Cell.of(days.percentile(NINETIETH)));
        });
    }

    static Table validity(FunnelReport report, Language language) {
        Objects.requireNonNull(language, "language");
        List<String> columns = List.of(
                language.pick("Channel", "Canal", "Canal"),
                language.pick("Accepted", "Acceptés", "Aceptados"),
                language.pick("Rejected", "Rejetés", "Rechazados"),
                language.pick("Pending", "En attente", "Pendientes"),
                language.pick("Validity", "Validité", "Validez"),
                language.pick("Reasons", "Raisons", "Motivos"));
        return lines(report, columns, line -> {
            LeadValidity validity = line.validity();
            return List.of(
                    Cell.of(validity.accepted()),
                    Cell.of(validity.rejected()),
                    Cell.of(validity.pending()),
                    Cell.percent(validity.validity()),
                    Cell.of(validity.reasons().entrySet().stream()
                            .map(reason -> reason.getKey() + " " + reason.getValue())
                            .collect(Collectors.joining(", "))));
        });
    }

    static Table assists(FunnelReport report, Language language) {
        Objects.requireNonNull(language, "language");
        List<String> columns = List.of(
                language.pick("Channel", "Canal", "Canal"),
                language.pick("Won", "Gagnés", "Ganados"),
                language.pick("Assisted", "Contributions", "Asistidos"));
        List<List<Cell>> rows = report.channelsWithAssists().stream()
                .map(channel -> List.of(
                        Cell.of(channel.name()),
                        Cell.of(report.channel(channel)
                                .map(line -> line.at(LifecycleStage.WON))
                                .orElse(0L)),
                        Cell.of(report.assisted(channel))))
                .toList();
        return new Table(columns, rows);
    }
}
