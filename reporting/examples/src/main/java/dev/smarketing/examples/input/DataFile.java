package dev.smarketing.examples.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.smarketing.core.data.DataFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * A definition in a YAML or JSON file: scoring model, agreement, glossary. Gives the plain maps that the library's
 * {@code fromData} methods read. Numbers with decimals stay exact; a key that stands twice and a YAML alias are
 * refused, since they would change the meaning silently.
 */
public final class DataFile {

    private static final ObjectMapper YAML = strict(new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()));
    private static final ObjectMapper JSON = strict(JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private DataFile() {}

    /**
     * Reads a definition.
     *
     * @param files where the file is
     * @param name its name, ending in .json, .yaml or .yml
     * @param problems receives why it cannot be read
     * @param fromData makes the definition, for example {@code ScoringModel::fromData}
     * @param <T> the type of the definition
     * @return the definition, or nothing after a problem
     */
    public static <T> Optional<T> read(
            InputFiles files, String name, Problems problems, Function<Map<String, ?>, T> fromData) {
        Optional<Map<String, Object>> data = read(files, name, problems);
        try {
            return data.map(fromData);
        } catch (DataFormatException e) {
            problems.refused(name, e);
            return Optional.empty();
        }
    }

    /**
     * Reads the plain data of a file.
     *
     * @param files where the file is
     * @param name its name, ending in .json, .yaml or .yml
     * @param problems receives why it cannot be read
     * @return the data, or nothing after a problem
     */
    public static Optional<Map<String, Object>> read(InputFiles files, String name, Problems problems) {
        boolean isJson = name.endsWith(".json");
        if (!isJson && !name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw new IllegalArgumentException(
                    "file '" + name + "' ends in none of .json, .yaml, .yml; rename it to what it holds");
        }
        if (!files.has(name)) {
            problems.inFile(name, "is not in the " + files.describe() + "; add it");
            return Optional.empty();
        }
        try (InputStream stream = files.open(name)) {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(stream.readAllBytes()))
                    .toString();
            return Optional.of(parse(text.startsWith("\uFEFF") ? text.substring(1) : text, isJson ? JSON : YAML));
        } catch (JsonProcessingException e) {
            reportSyntax(name, e, problems);
        } catch (CharacterCodingException e) {
            problems.inFile(name, "is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            problems.inFile(name, "cannot be read from the " + files.describe() + ": " + e);
        } catch (DataFormatException e) {
            problems.refused(name, e);
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // a parser gives text keys only
    private static Map<String, Object> parse(String text, ObjectMapper mapper) throws IOException {
        refuseAliases(text, mapper);
        if (mapper.readValue(text, Object.class) instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new DataFormatException("top level", "is no map; begin with named entries such as 'version: 1'");
    }

    /** The parser would give the name of an alias as if it were a text. */
    private static void refuseAliases(String text, ObjectMapper mapper) throws IOException {
        try (JsonParser parser = mapper.createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                    throw new DataFormatException(
                            "line " + parser.currentLocation().getLineNr(),
                            "the alias *" + parser.getText() + " is not supported; write the value out");
                }
            }
        }
    }

    private static ObjectMapper strict(ObjectMapper mapper) {
        return mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** The parser's own words for these name its settings and classes. */
    private static String reason(JsonProcessingException e) {
        if (e.getOriginalMessage().startsWith("Trailing token")) {
            return "it goes on after its end; keep one document";
        }
        if (e.getOriginalMessage().startsWith("No content")) {
            return "it is empty; begin with named entries such as 'version: 1'";
        }
        return e.getOriginalMessage();
    }

    private static void reportSyntax(String name, JsonProcessingException e, Problems problems) {
        if (e.getCause() instanceof MarkedYAMLException yaml && yaml.getProblemMark() != null) {
            problems.atLine(name, yaml.getProblemMark().getLine() + 1L, "cannot be read: " + yaml.getProblem());
        } else {
            long line =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            problems.atLine(name, line, "cannot be read: " + reason(e));
        }
    }
}
