package dev.smarketing.examples.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.testkit.ScoringLaws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The exported API is the recorded one. A tool that compares jars needs a release to compare with; a recorded list
 * guards before the first one too, and shows in a review what a change does to users.
 */
class ApiTest {

    private static final Path RECORDED = Path.of("api");
    private static final String UPDATE = "mvn -B -ntp -pl reporting/examples -am test -Dtest=ApiTest"
            + " -Dsurefire.failIfNoTests=false -Dsurefire.failIfNoSpecifiedTests=false -Dhostile.skip"
            + " -Dsmarketing.api=update";

    private static final Map<String, Class<?>> LIBRARIES = Map.of(
            "smarketing-core", Money.class,
            "smarketing-scoring", ScoringModel.class,
            "smarketing-reporting", ChannelMetrics.class,
            "smarketing-testkit", ScoringLaws.class);

    private static final Map<String, String> FOLDERS = Map.of(
            "smarketing-core", "core",
            "smarketing-scoring", "scoring",
            "smarketing-reporting", "reporting",
            "smarketing-testkit", "scoring/testkit");

    @ParameterizedTest
    @ValueSource(strings = {"smarketing-core", "smarketing-scoring", "smarketing-reporting", "smarketing-testkit"})
    void theApiIsTheRecordedOne(String library) throws IOException {
        SortedSet<String> api =
                PublicApi.of(LIBRARIES.get(library), Path.of("..", "..", FOLDERS.get(library), "src", "main", "java"));
        assertThat(api).hasSizeGreaterThan(50);
        Path file = RECORDED.resolve(library + ".txt");
        if ("update".equals(System.getProperty("smarketing.api"))) {
            Files.createDirectories(RECORDED);
            Files.writeString(file, String.join("\n", api) + "\n");
        }
        requireSame(library, Files.readAllLines(file), api);
    }

    private static void requireSame(String library, List<String> recorded, SortedSet<String> found) {
        SortedSet<String> removed = new TreeSet<>(recorded);
        removed.removeAll(found);
        SortedSet<String> added = new TreeSet<>(found);
        recorded.forEach(added::remove);
        if (removed.isEmpty() && added.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(
                "API changed: " + library + ", " + removed.size() + " removed, " + added.size() + " added");
        removed.forEach(line -> text.append("\n  - ").append(line));
        added.forEach(line -> text.append("\n  + ").append(line));
        throw new AssertionError(text.append("\nIf it is meant, say so in CHANGELOG.md and update by\n  ")
                .append(UPDATE)
                .toString());
    }

    @Test
    void theListShowsWhatUsersCanReach() {
        Set<String> lines = new TreeSet<>();
        PublicApi.addType(ApiTest.class, lines);
        assertThat(lines).as("of a class that is not public").isEmpty();
        PublicApi.addType(ScoringLaws.class, lines);
        assertThat(lines)
                .contains(
                        "public interface dev.smarketing.scoring.testkit.ScoringLaws",
                        "public abstract dev.smarketing.scoring.ScoringModel"
                                + " dev.smarketing.scoring.testkit.ScoringLaws.model()");
        lines.clear();
        PublicApi.addType(Money.class, lines);
        assertThat(lines)
                .contains("public final class dev.smarketing.core.money.Money"
                        + " implements java.lang.Comparable<dev.smarketing.core.money.Money>")
                .noneMatch(line -> line.startsWith("private"));
    }

    @Test
    void aChangeIsToldLineByLineAndHowToAcceptIt() {
        assertThatThrownBy(() -> requireSame("smarketing-core", List.of("a", "b"), new TreeSet<>(Set.of("b", "c"))))
                .isInstanceOf(AssertionError.class)
                .hasMessage("API changed: smarketing-core, 1 removed, 1 added\n  - a\n  + c\n"
                        + "If it is meant, say so in CHANGELOG.md and update by\n  " + UPDATE);
    }
}
