package dev.smarketing.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every reader of data has a target, and every target starts from documents that are read. */
class FuzzTargetsTest {

    private static final Pattern READER = Pattern.compile("\\.(\\w+)\\.fromData\\(");
    private static final Pattern PARSER = Pattern.compile("\\.(\\w+\\.parse)\\(");

    @Test
    void everyPublicReaderOfDataIsATarget() throws IOException {
        assertThat(withoutTarget(READER, 60)).isEmpty();
    }

    @Test
    void everyPublicReaderOfATextIsATarget() throws IOException {
        assertThat(withoutTarget(PARSER, 8)).isEmpty();
    }

    private static List<String> withoutTarget(Pattern method, int least) throws IOException {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> lists = Files.list(Path.of("api"))) {
            for (Path list : lists.toList()) {
                for (String line : Files.readAllLines(list)) {
                    Matcher reader = method.matcher(line);
                    if (line.contains(" static ") && reader.find()) {
                        seen++;
                        if (!FuzzTargets.names().contains(reader.group(1))) {
                            missing.add(reader.group(1));
                        }
                    }
                }
            }
        }
        assertThat(seen).isGreaterThanOrEqualTo(least);
        return missing;
    }

    @Test
    void everySeedIsRead() {
        Map<String, List<Integer>> refused = new TreeMap<>();
        FuzzTargets.names().forEach(name -> {
            if (FuzzTargets.named(name) instanceof ReadsData reads) {
                for (int i = 0; i < reads.seeds().size(); i++) {
                    if (!reads.read(reads.seeds().get(i))) {
                        refused.computeIfAbsent(name, key -> new ArrayList<>()).add(i);
                    }
                }
            }
        });
        assertThat(refused).isEmpty();
    }
}
