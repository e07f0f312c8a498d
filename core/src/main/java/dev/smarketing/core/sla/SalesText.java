package dev.smarketing.core.sla;

import static dev.smarketing.core.text.Numerals.counted;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the work of sales is written: words and tables. */
final class SalesText {

    private static final Duration[] BANDS = {Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60)};

    private SalesText() {}

    static String of(ResponseTime time, Language language) {
        if (time instanceof ResponseTime.After after) {
            return SlaText.duration(after.time());
        }
        return time instanceof ResponseTime.Never
                ? language.pick("never", "jamais", "nunca")
                : CommitmentStatus.NOT_APPLICABLE.toText(language);
    }

    static String of(ResponseTimes times, Language language) {
        String median = of(times.percentile(50), language);
        long number = Math.addExact(times.contacted(), times.neverContacted());
        return language.pick(
                "median " + median + " of " + counted(number, "lead", "leads", language) + ", "
                        + Numerals.exact(times.neverContacted(), language) + " never contacted",
                "médiane " + median + " sur " + counted(number, "lead", "leads", language) + ", "
                        + counted(times.neverContacted(), "jamais contacté", "jamais contactés", language),
                "mediana " + median + " de " + counted(number, "lead", "leads", language) + ", "
                        + counted(times.neverContacted(), "nunca contactado", "nunca contactados", language));
    }

    static String of(SalesReport report, Language language) {
        long met = report.count(CommitmentStatus.MET);
        long breached = report.count(CommitmentStatus.BREACHED);
        String open = Numerals.exact(report.open(), language);
        return language.pick(
                        Numerals.exact(met, language) + " met, " + Numerals.exact(breached, language) + " breached, "
                                + open + " open",
                        counted(met, "tenu", "tenus", language) + ", "
                                + counted(breached, "non tenu", "non tenus", language) + ", " + open + " en cours",
                        counted(met, "cumplido", "cumplidos", language) + ", "
                                + counted(breached, "incumplido", "incumplidos", language) + ", " + open + " en curso")
                + language.semicolon()
                + of(report.responseTimes(), language);
    }

    static Table percentiles(ResponseTimes times, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Leads", "Leads", "Leads"),
                language.pick("First contact", "Premier contact", "Primer contacto"));
        for (int percent : new int[] {50, 75, 90, 95, 100}) {
            table = table.withRow(
                    Cell.of(language.pick(percent + "%", percent + "\u00a0%", percent + " %")),
                    Cell.of(of(times.percentile(percent), language)));
        }
        return table;
    }

    static Table bands(ResponseTimes times, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("First contact", "Premier contact", "Primer contacto"),
                language.pick("Leads", "Leads", "Leads"));
        List<Long> numbers = times.bands(BANDS);
        for (int i = 0; i < numbers.size(); i++) {
            table = table.withRow(Cell.of(band(i, language)), Cell.of(MetricValue.count(numbers.get(i))));
        }
        return table;
    }

    private static String band(int band, Language language) {
        if (band < BANDS.length) {
            String most = SlaText.duration(BANDS[band]);
            return language.pick("up to " + most, "jusqu'à " + most, "hasta " + most);
        }
        String most = SlaText.duration(BANDS[BANDS.length - 1]);
        return band == BANDS.length
                ? language.pick("over " + most, "plus de " + most, "más de " + most)
                : of(new ResponseTime.Never(), language);
    }

    static Table owners(SalesReport report, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Owner", "Responsable", "Responsable"),
                language.pick("Breaches", "Non tenus", "Incumplidos"),
                language.pick("Business time", "Temps ouvré", "Horario laboral"));
        for (SalesReport.OwnerShare share : report.owners()) {
            table = table.withRow(
                    Cell.of(owner(share.owner(), language)),
                    Cell.of(MetricValue.count(share.breaches())),
                    Cell.of(SlaText.duration(share.time())));
        }
        return table;
    }

    static String owner(String owner, Language language) {
        return owner.isEmpty() ? language.pick("nobody", "personne", "nadie") : owner;
    }

    static Table rejections(SalesReport report, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(language.pick("Reason", "Motif", "Motivo"), language.pick("Leads", "Leads", "Leads"));
        List<Map.Entry<String, Long>> reasons = report.rejectionReasons().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (Map.Entry<String, Long> reason : reasons) {
            table = table.withRow(Cell.of(reason.getKey()), Cell.of(MetricValue.count(reason.getValue())));
        }
        return table;
    }

    static Table breaches(SalesReport report, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Lead", "Lead", "Lead"),
                language.pick("Commitment", "Engagement", "Compromiso"),
                language.pick("Since", "Depuis", "Desde"),
                language.pick("Reason", "Motif", "Motivo"),
                language.pick("Owner", "Responsable", "Responsable"));
        List<HandoffVerdict> breached = report.verdicts().stream()
                .filter(verdict -> verdict.status() == CommitmentStatus.BREACHED)
                .sorted(Comparator.comparing((HandoffVerdict verdict) ->
                                verdict.decidedAt().orElse(verdict.handoff().at()))
                        .thenComparing(verdict -> verdict.handoff().id()))
                .toList();
        for (HandoffVerdict verdict : breached) {
            table = table.withRow(
                    Cell.of(verdict.handoff().lead().value()),
                    Cell.of(verdict.commitment().name()),
                    Cell.of(verdict.decidedAt()
                            .map(at -> VerdictText.local(at, verdict.zone()))
                            .orElse("")),
                    Cell.of(verdict.code().toText(language) + SlaText.provisional(verdict.isProvisional(), language)),
                    Cell.of(verdict.owner().orElse("")));
        }
        return table;
    }

    static Table groups(Map<String, SalesReport> groups, Language language) {
        Require.entries(groups, "groups");
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Group", "Groupe", "Grupo"),
                language.pick("Met", "Tenus", "Cumplidos"),
                language.pick("Breached", "Non tenus", "Incumplidos"),
                language.pick("Open", "En cours", "En curso"),
                language.pick("Exempt", "Dispensés", "Exentos"),
                language.pick("Rate", "Taux", "Tasa"),
                language.pick("Median", "Médiane", "Mediana"),
                language.pick("90%", "90\u00a0%", "90 %"),
                language.pick("Never", "Jamais", "Nunca"));
        for (Map.Entry<String, SalesReport> group : groups.entrySet()) {
            SalesReport report = group.getValue();
            ResponseTimes times = report.responseTimes();
            table = table.withRow(
                    Cell.of(group.getKey()),
                    Cell.of(MetricValue.count(report.count(CommitmentStatus.MET))),
                    Cell.of(MetricValue.count(report.count(CommitmentStatus.BREACHED))),
                    Cell.of(MetricValue.count(report.open())),
                    Cell.of(MetricValue.count(report.count(CommitmentStatus.EXEMPT))),
                    Cell.percent(report.rate()),
                    Cell.of(of(times.percentile(50), language)),
                    Cell.of(of(times.percentile(90), language)),
                    Cell.of(MetricValue.count(times.neverContacted())));
        }
        return table;
    }
}
