package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.Problem;
import dev.smarketing.examples.input.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobSettingsTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<JobSettings> read(String from, String to) throws IOException {
        String sample = new String(InputFiles.embeddedSample().open("job.yaml").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(sample).contains(from);
        Files.writeString(folder.resolve("job.yaml"), sample.replace(from, to));
        return DataFile.read(InputFiles.folder(folder), "job.yaml", problems, JobSettings::fromData);
    }

    @Test
    void theSampleIsRead() throws IOException {
        assertThat(read("explained-leads: 6", "explained-leads: 0"))
                .hasValueSatisfying(
                        settings -> assertThat(settings.explainedLeads()).isZero());
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: Castelune Analytics, first half of 2026 | title: | title: is missing; give it a value",
                "version: 1 | version: 3 | version: version 3 is not known; this program reads version 1",
                "near-threshold: 5 | near-threshold: 5.125 | near-threshold: '5.125' cannot be read; give points with at"
                        + " most two decimals, like 5 or 7.5",
                "near-threshold: 5 | near-threshold: -5 | near-threshold: '-5' cannot be read; give points with at"
                        + " most two decimals, like 5 or 7.5",
                "near-threshold: 5 | near-threshold: 1e40 | near-threshold: '1E+40' cannot be read; give points with at"
                        + " most two decimals, like 5 or 7.5",
                "2026-06-30T16:00:00Z | yesterday | as-of: 'yesterday' cannot be read; give an instant like"
                        + " 2026-03-01T09:30:00Z",
                "2026-06-30T16:00:00Z | +1000000000-12-31T23:59:59Z | as-of: +1000000000-12-31T23:59:59Z is outside the"
                        + " years 1 to 9998; give an instant within them",
                "currency: EUR | currency: EURO | currency: 'EURO' cannot be read; give a code of ISO 4217 like EUR",
                "currency: EUR | curency: EUR | curency: this key is not known here; known are [version, title, as-of,"
                        + " near-threshold, explained-leads, currency, sprint]",
                "explained-leads: 6 | explained-leads: 6.5 | explained-leads: 6.5 cannot be used; give a whole number"
                        + " like 6",
                "explained-leads: 6 | explained-leads: -6 | explained-leads: -6 is below the least allowed value 0; give"
                        + " 0 or more",
                "start: \"2026-07-06\" | start: \"2026-07-36\" | sprint.start: '2026-07-36' cannot be read; give a date"
                        + " like 2026-03-01",
                "start: \"2026-07-06\" | start: \"+999999999-12-31\" | sprint.start: '+999999999-12-31' cannot be read; give"
                        + " a date like 2026-03-01",
                "capacity-hours: 60 | capacity-hours: lots | sprint.capacity-hours: 'lots' cannot be read; give a number"
                        + " like 60 or 37.5",
                "capacity-hours: 60 | capacity-hours: -60 | sprint.capacity-hours: -60 is below the least allowed value"
                        + " 0; give 0 or more",
                "name: sprint-14 | nome: x | sprint.nome: this key is not known here; known are [name, start,"
                        + " capacity-hours]"
            })
    void aBadEntryIsNamedWithItsPath(String from, String to, String message) throws IOException {
        assertThat(read(from, to)).isEmpty();
        assertThat(problems.all()).extracting(Problem::toString).containsExactly("job.yaml: job: " + message);
    }

    /** Shown as a text, such a value would need more of the stack than there is. */
    @Test
    void aListOfListsOfListsIsRefusedForWhatItIs() {
        List<Object> deep = List.of();
        for (int i = 0; i < 100_000; i++) {
            deep = List.of(deep);
        }
        assertRefused(Map.of("version", deep), "job: version: found a list; give one value");
        assertRefused(Map.of("version", 1, "sprint", deep), "job: sprint: found a list; give a map of named entries");
        assertRefused(Map.of("version", Map.of("a", 1)), "job: version: found a map; give one value");
    }

    @Test
    void aKeyThatIsNoTextIsRefused() {
        assertRefused(
                Map.of("version", 1, "sprint", Collections.singletonMap(null, 1)),
                "job: sprint.'null': this key is not known here; known are [name, start, capacity-hours]");
        assertRefused(
                Map.of("version", 1, "sprint", Map.of(List.of("a"), 1)),
                "job: sprint.a list: this key is not known here; known are [name, start, capacity-hours]");
    }

    private static void assertRefused(Map<String, Object> data, String message) {
        assertThatThrownBy(() -> JobSettings.fromData(data))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(message);
    }
}
