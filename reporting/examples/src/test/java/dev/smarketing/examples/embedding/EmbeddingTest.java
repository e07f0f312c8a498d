package dev.smarketing.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Lead;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.scoring.ScoringModel;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples that need a JDK only: compiled and run as their first lines say, each in a JVM of its own. */
class EmbeddingTest {

    private static final Path SAMPLES = Path.of("embedding");

    @TempDir
    private Path out;

    @Test
    void plainClassPath() throws Exception {
        Path source = SAMPLES.resolve("classpath/HowReady.java");
        String classPath = joined(place(Lead.class), place(ScoringModel.class));
        javac("-cp", classPath, "-d", out.toString(), source.toString());
        assertThat(java("-cp", classPath + File.pathSeparator + out, "HowReady"))
                .isEqualTo(printedBy(source));
    }

    @Test
    void namedModules() throws Exception {
        Path source = SAMPLES.resolve("modules/com/example/leads/ReadyLeads.java");
        List<String> modules =
                new ArrayList<>(List.of(place(Lead.class), place(ScoringModel.class), place(ChannelMetrics.class)));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith("commons-"))
                .forEach(modules::add);
        String modulePath = joined(modules.toArray(String[]::new));
        javac(
                "--module-path",
                modulePath,
                "-d",
                out.toString(),
                SAMPLES.resolve("modules/module-info.java").toString(),
                source.toString());
        assertThat(java(
                        "--module-path",
                        modulePath + File.pathSeparator + out,
                        "--module",
                        "com.example.leads/com.example.leads.ReadyLeads"))
                .isEqualTo(printedBy(source));
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String joined(String... entries) {
        return String.join(File.pathSeparator, entries);
    }

    private static void javac(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none"));
        all.addAll(List.of(arguments));
        StringWriter log = new StringWriter();
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(new PrintWriter(log, true), new PrintWriter(log, true), all.toArray(String[]::new));
        assertThat(code).as(log.toString()).isZero();
    }

    private static String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
        return printed.lines().collect(Collectors.joining("\n"));
    }

    /** What the last lines of a sample say it prints. */
    private static String printedBy(Path source) throws IOException {
        List<String> lines = Files.readAllLines(source);
        return lines.subList(lines.indexOf("// prints") + 1, lines.size()).stream()
                .map(line -> line.substring("// ".length()))
                .collect(Collectors.joining("\n"));
    }
}
