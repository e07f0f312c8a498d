package dev.smarketing.examples.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs Jazzer on one target after the other, each in a process of its own, and tells what it found. */
public final class FuzzJob {

    private static final int SEEDS = 30;

    private FuzzJob() {}

    /**
     * Runs the targets.
     *
     * @param arguments the folder for what is found, the most inputs and the most seconds for each target, and the
     *     targets; all targets if none is named. Names joined by a plus share one process and its inputs, which saves
     *     the start of the others
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if somebody stops it
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        List<String> targets = arguments.length > 3
                ? List.of(arguments).subList(3, arguments.length)
                : List.copyOf(FuzzTargets.names());
        List<String> failed = new ArrayList<>();
        for (String target : targets) {
            String name = target.length() > 60 ? target.substring(0, 60) + "-and-more" : target;
            if (!isClean(folder.resolve(name), target, arguments[1], arguments[2])) {
                failed.add(target);
            }
        }
        System.out.println(targets.size() + " targets, " + failed.size() + " with a finding"
                + (failed.isEmpty() ? "" : ": " + failed));
        if (!failed.isEmpty()) {
            System.exit(1);
        }
    }

    private static boolean isClean(Path folder, String target, String runs, String seconds)
            throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Random random = new Random(42);
        for (int i = 0; i < SEEDS; i++) {
            byte[] seed = new byte[1 + random.nextInt(200)];
            random.nextBytes(seed);
            Files.write(corpus.resolve("start-" + i), seed);
        }
        Path log = folder.resolve("log.txt");
        int exit = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx1200m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + Fuzz.class.getName(),
                        "--target_args=" + target,
                        "--instrumentation_includes=dev.smarketing.core.**:dev.smarketing.scoring.**"
                                + ":dev.smarketing.reporting.**:dev.smarketing.examples.input.**",
                        "--reproducer_path=" + folder,
                        "-artifact_prefix=" + folder + "/",
                        "-timeout=300",
                        "-max_len=256",
                        "-runs=" + runs,
                        "-max_total_time=" + seconds,
                        corpus.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String last = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.matches("#[0-9]+.*cov:.*|== Java Exception.*|==.*ERROR.*"))
                .reduce((one, other) -> other)
                .orElse("no input");
        System.out.println(target + ": " + last + (exit == 0 ? "" : "; see " + folder));
        return exit == 0;
    }
}
