package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.check.DataObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataFileTest {

    private final Problems problems = new Problems();

    private Optional<Map<String, Object>> read(String name, String content) {
        return DataFile.read(MemoryFiles.of(name, content), name, problems);
    }

    private List<String> texts() {
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void yamlAndJsonGiveTheSamePlainData() {
        Map<String, Object> expected = Map.of(
                "version",
                1,
                "name",
                "été",
                "from",
                "2026-01-01",
                "points",
                new BigDecimal("12.50"),
                "on",
                true,
                "rules",
                List.of(Map.of("id", "demo"), Map.of("id", "price")));
        assertThat(
                        read(
                                "m.yaml",
                                "\uFEFFversion: 1\nname: été\nfrom: 2026-01-01\npoints: 12.50\non: true\nrules:\n  - id: demo\n  - {id: price}\n"))
                .contains(expected);
        assertThat(read(
                        "m.json",
                        "{\"version\":1,\"name\":\"été\",\"from\":\"2026-01-01\",\"points\":12.50,\"on\":true,"
                                + "\"rules\":[{\"id\":\"demo\"},{\"id\":\"price\"}]}"))
                .contains(expected);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void keepsTheOrderOfKeys() {
        assertThat(read("m.yml", "z: 1\na: 2\nm: 3\n").orElseThrow().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void aDecimalThatNoDoubleHoldsStaysExact() {
        assertThat(read("m.yaml", "p: 0.12345678901234567890123\n"))
                .contains(Map.of("p", new BigDecimal("0.12345678901234567890123")));
    }

    @Test
    void refusesWhatWouldChangeTheMeaningSilently() {
        assertThat(read("m.yaml", "points: 1\nother: 3\npoints: 2\n")).isEmpty();
        assertThat(read("m.json", "{\n\"points\": 1,\n\"points\": 2\n}")).isEmpty();
        assertThat(read("m.yaml", "a: &x 1\nb: *x\n")).isEmpty();
        assertThat(read("m.yaml", "a: 1\n---\nb: 2\n")).isEmpty();
        assertThat(texts())
                .containsExactly(
                        "m.yaml:3: cannot be read: Duplicate field 'points'",
                        "m.json:3: cannot be read: Duplicate field 'points'",
                        "m.yaml: line 2: the alias *x is not supported; write the value out",
                        "m.yaml:3: cannot be read: it goes on after its end; keep one document");
    }

    @Test
    void saysWhereAFileIsBroken() {
        assertThat(read("m.yaml", "a: 1\n\tb: 2\n")).isEmpty();
        assertThat(read("m.json", "{\n\"a\": 1,\n}")).isEmpty();
        assertThat(read("m.yaml", "")).isEmpty();
        assertThat(read("m.yaml", "- 1\n- 2\n")).isEmpty();
        assertThat(DataFile.read(MemoryFiles.of("n.yaml", ""), "m.yaml", problems))
                .isEmpty();
        assertThat(DataFile.read(
                        MemoryFiles.ofBytes("m.yaml", "a: é".getBytes(StandardCharsets.ISO_8859_1)),
                        "m.yaml",
                        problems))
                .isEmpty();
        assertThat(texts())
                .containsExactly(
                        "m.yaml:2: cannot be read: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
                        "m.json:3: cannot be read: Unexpected character ('}' (code 125)): was expecting double-quote to"
                                + " start field name",
                        "m.yaml:1: cannot be read: it is empty; begin with named entries such as 'version: 1'",
                        "m.yaml: top level: is no map; begin with named entries such as 'version: 1'",
                        "m.yaml: is not in the memory; add it",
                        "m.yaml: is not UTF-8; save it as UTF-8");
    }

    @Test
    void aRefusalOfTheDefinitionKeepsItsPath() {
        Optional<Integer> points = DataFile.read(
                MemoryFiles.of("model.yaml", "rules:\n  - points: many\n"),
                "model.yaml",
                problems,
                data -> DataObject.root("scoring model", data)
                        .make(model -> model.objects("rules").get(0).integer("points")));
        assertThat(points).isEmpty();
        assertThat(texts())
                .containsExactly(
                        "model.yaml: scoring model: rules[0].points: found the text 'many'; give a number without quotes");
        assertThat(DataFile.<Integer>read(
                        MemoryFiles.of("model.yaml", "points: 7\n"),
                        "model.yaml",
                        problems,
                        data -> DataObject.root("scoring model", data).make(model -> model.integer("points"))))
                .contains(7);
    }

    @Test
    void refusesAFileOfAnotherKind() {
        assertThatThrownBy(() -> read("m.toml", "a = 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file 'm.toml' ends in none of .json, .yaml, .yml; rename it to what it holds");
    }
}
