package dev.smarketing.benchmarks;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The tables as Markdown. */
final class ResultText {

    private ResultText() {}

    static String markdown(
            List<ResultTable> tables,
            Collection<RunResult> results,
            LocalDate date,
            String machine,
            List<String> options) {
        StringBuilder text = new StringBuilder("# Results\n\n");
        text.append("Written by `dev.smarketing.benchmarks.Comparison`, not by hand. Ratios are to the row marked with"
                + " 1.00 in the same run; read these, the times belong to the machine.\n\n");
        text.append("- date: ").append(date).append('\n');
        text.append("- JVM: ").append(runtime(results)).append('\n');
        text.append("- machine: ").append(machine).append('\n');
        text.append("- options of JMH: `").append(String.join(" ", options)).append("`\n");
        text.append("- measured: ").append(measured(results)).append("\n\n![chart](RESULTS.svg)\n");
        for (ResultTable table : tables) {
            text.append("\n## ").append(table.heading()).append("\n\n");
            text.append("| program | ")
                    .append(table.unit())
                    .append(" | ± | x ")
                    .append(table.yardstick())
                    .append(" |\n|---|---:|---:|---:|\n");
            for (ResultTable.Row row : table.rows()) {
                text.append("| ")
                        .append(words(row.name()))
                        .append(" | ")
                        .append(digits(row.nanoseconds()))
                        .append(" | ")
                        .append(Double.isFinite(row.error()) ? digits(row.error()) : "-")
                        .append(" | ")
                        .append(digits(row.ratio()))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private static String runtime(Collection<RunResult> results) {
        return distinct(
                results,
                params -> params.getJdkVersion() + ", " + params.getVmName() + " "
                        + params.getVmVersion()
                        + (params.getJvmArgs().isEmpty() ? "" : " with " + String.join(" ", params.getJvmArgs())));
    }

    private static String measured(Collection<RunResult> results) {
        return distinct(
                results,
                params -> params.getForks() + " forks, warm-up "
                        + params.getWarmup().getCount() + " x "
                        + params.getWarmup().getTime() + ", measurement "
                        + params.getMeasurement().getCount() + " x "
                        + params.getMeasurement().getTime());
    }

    private static String distinct(Collection<RunResult> results, Function<BenchmarkParams, String> text) {
        return results.stream()
                .map(result -> text.apply(result.getParams()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("; "));
    }

    /** The name of a method in words: plainJava is plain java. */
    static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (Character.isUpperCase(letter)) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }

    /** Three significant digits, whole numbers in full. */
    static String digits(double number) {
        if (!Double.isFinite(number)) {
            return "-";
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        return number >= 99.95 ? exact.setScale(0, RoundingMode.HALF_UP).toPlainString() : threeDigits(exact);
    }

    private static String threeDigits(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(3));
        return rounded.setScale(rounded.scale() + 3 - rounded.precision(), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
