package dev.smarketing.examples.fuzz;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Good documents of every kind, one a line: the class that reads it, a tab, and the document as JSON. */
final class SeedDocuments {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private SeedDocuments() {}

    /** The names of the classes. */
    static Set<String> classes() {
        return lines().map(line -> line.substring(0, line.indexOf('\t'))).collect(Collectors.toSet());
    }

    /** Those that one class reads. */
    static List<Map<String, Object>> of(String className) {
        return lines().filter(line -> line.startsWith(className + '\t'))
                .map(line -> document(line.substring(className.length() + 1)))
                .toList();
    }

    private static Stream<String> lines() {
        try (InputStream stream = Objects.requireNonNull(SeedDocuments.class.getResourceAsStream("seeds.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> document(String json) {
        try {
            return JSON.readValue(json, Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
