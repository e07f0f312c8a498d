package dev.smarketing.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs benchmarks, prints a table of ratios for each question and writes {@code RESULTS.md} and {@code RESULTS.svg}.
 *
 * <pre>{@code
 * mvn -B -ntp -DskipTests package
 * java -cp benchmarks/target/smarketing-benchmarks-0.1.0-SNAPSHOT-all.jar \
 *     dev.smarketing.benchmarks.Comparison 2026-11-22 benchmarks
 * }</pre>
 *
 * <p>The first argument is the date of the run, the second the folder of the results. All others are options of JMH,
 * such as {@code -p leads=1000000 -jvmArgs -Xmx12g}, or the names of benchmarks. With
 * {@code mvn -B -ntp -Ppeers -DskipTests package} the same command measures DuckDB, Drools and Easy Rules too.
 */
public final class Comparison {

    private Comparison() {}

    /**
     * The command.
     *
     * @param args the date, the folder, options of JMH
     * @throws IOException if the results cannot be written
     * @throws CommandLineOptionException if JMH does not know an option
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, CommandLineOptionException, RunnerException {
        if (args.length < 2) {
            throw new IllegalArgumentException("the command has " + args.length
                    + " arguments; give the date of the run and the folder of the results, then options of JMH");
        }
        LocalDate date = LocalDate.parse(args[0]);
        Path folder = Path.of(args[1]);
        List<String> options = new ArrayList<>(Arrays.asList(args).subList(2, args.length));
        options.add(0, "-foe");
        options.add(1, "true");
        Collection<RunResult> results = new Runner(new CommandLineOptions(options.toArray(new String[0]))).run();
        List<ResultTable> tables = ResultTable.of(results);
        String markdown = ResultText.markdown(tables, results, date, machine(), options);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("RESULTS.md"), markdown);
        Files.writeString(folder.resolve("RESULTS.svg"), ResultChart.svg(tables));
        System.out.println(markdown);
    }

    private static String machine() throws IOException {
        String processor = System.getProperty("os.arch");
        Path info = Path.of("/proc/cpuinfo");
        if (Files.isReadable(info)) {
            processor = Files.readAllLines(info).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(processor);
        }
        return processor + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + System.getProperty("os.name") + " " + System.getProperty("os.version");
    }
}
