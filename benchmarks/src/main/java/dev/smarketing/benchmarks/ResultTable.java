package dev.smarketing.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The times of one question at one setting of the parameters, the fastest first.
 *
 * @param question the heading
 * @param setting the parameters, such as "leads = 1000", empty if there are none
 * @param unit of the times
 * @param yardstick the name of the row whose ratio is 1
 * @param rows the measured programs
 */
record ResultTable(String question, String setting, String unit, String yardstick, List<Row> rows) {

    /**
     * One program.
     *
     * @param name of the benchmark method
     * @param nanoseconds of one item or invocation
     * @param error half the width of the confidence interval of 99.9 %, not a number if there was one iteration
     * @param ratio to the yardstick
     */
    record Row(String name, double nanoseconds, double error, double ratio) {}

    private record Key(String question, String setting, String unit, String yardstick) {}

    private record Time(String name, double nanoseconds, double error) {}

    /** The tables of results; only average times are compared, other modes are refused. */
    static List<ResultTable> of(Collection<RunResult> results) {
        Map<Key, List<Time>> times = new LinkedHashMap<>();
        for (RunResult result : results) {
            BenchmarkParams params = result.getParams();
            if (params.getMode() != Mode.AverageTime) {
                throw new IllegalArgumentException("benchmark '" + params.getBenchmark() + "' measures "
                        + params.getMode() + "; the comparison needs average times");
            }
            String name = params.getBenchmark();
            Class<?> type = typeOf(name.substring(0, name.lastIndexOf('.')));
            Question question = type.getAnnotation(Question.class);
            String per = question == null ? "" : question.per();
            String item = per.endsWith("s") ? per.substring(0, per.length() - 1) : per;
            Key key = new Key(
                    question == null ? type.getSimpleName() : question.value(),
                    setting(params),
                    per.isEmpty() ? "ns" : "ns per " + item,
                    question == null ? "library" : question.yardstick());
            Result<?> primary = result.getPrimaryResult();
            double items = per.isEmpty() ? 1 : Double.parseDouble(params.getParam(per));
            double scale = params.getTimeUnit().toNanos(1) / items;
            times.computeIfAbsent(key, any -> new ArrayList<>())
                    .add(new Time(
                            name.substring(name.lastIndexOf('.') + 1),
                            primary.getScore() * scale,
                            primary.getScoreError() * scale));
        }
        List<ResultTable> tables = new ArrayList<>();
        times.forEach((key, found) -> tables.add(table(key, found)));
        return tables;
    }

    private static Class<?> typeOf(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("class '" + name + "' of a benchmark is not on the class path", e);
        }
    }

    private static String setting(BenchmarkParams params) {
        Map<String, String> sorted = new TreeMap<>();
        params.getParamsKeys().forEach(key -> sorted.put(key, params.getParam(key)));
        List<String> texts = new ArrayList<>();
        sorted.forEach((key, value) -> texts.add(key + " = " + value));
        if (params.getThreads() > 1) {
            texts.add("threads = " + params.getThreads());
        }
        return String.join(", ", texts);
    }

    private static ResultTable table(Key key, List<Time> times) {
        times.sort(Comparator.comparingDouble(Time::nanoseconds));
        Time one = times.stream()
                .filter(time -> time.name().equals(key.yardstick()))
                .findFirst()
                .orElse(times.get(0));
        List<Row> rows = times.stream()
                .map(time ->
                        new Row(time.name(), time.nanoseconds(), time.error(), time.nanoseconds() / one.nanoseconds()))
                .toList();
        return new ResultTable(key.question(), key.setting(), key.unit(), one.name(), rows);
    }

    String heading() {
        return setting.isEmpty() ? question : question + " (" + setting + ")";
    }
}
