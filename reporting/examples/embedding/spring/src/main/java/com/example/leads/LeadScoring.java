package com.example.leads;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Stores scoring models as JSON files, and scores leads over HTTP, for as many at a time as ask: everything of the
 * library is immutable, and a model is swapped in one step. The clock is read here, never in the library.
 */
@SpringBootApplication
@RestController
public class LeadScoring {

    /** What may be known of a lead. A model that asks for anything else is refused when it is stored. */
    private static final AttributeSet ATTRIBUTES = AttributeSet.of(
            Attribute.text("industry"), Attribute.wholeNumber("employees"), Attribute.text("email").personal());

    private final ObjectMapper json;
    private final Path folder;

    LeadScoring(ObjectMapper json, @Value("${models.folder}") Path folder) {
        this.json = json;
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(LeadScoring.class, arguments);
    }

    /** Reads the model before it is stored, so that what is stored can be read, and whole, at any moment. */
    @PutMapping("/models/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void store(@PathVariable String id, @RequestBody Map<String, Object> data) throws IOException {
        ScoringModel model = ScoringModel.fromData(data, ATTRIBUTES);
        Path file = file(id);
        Files.createDirectories(folder);
        Path written = Files.createTempFile(folder, id, ".new");
        Files.writeString(written, json.writeValueAsString(model.toData()));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @PostMapping("/models/{id}/score")
    Answer score(@PathVariable String id, @RequestBody Question question) throws IOException {
        question.requireParts();
        Map<String, Object> data = json.readValue(Files.readString(file(id)), new TypeReference<>() {});
        ScoreCard card = ScoringModel.fromData(data, ATTRIBUTES)
                .score(
                        Lead.fromData(question.lead(), ATTRIBUTES),
                        question.activities().stream()
                                .map(activity -> Activity.fromData(activity, ATTRIBUTES))
                                .toList(),
                        question.asOf() == null ? Instant.now() : question.asOf());
        return new Answer(card.total().toString(), card.isQualified(), card.explain().lines().toList());
    }

    private Path file(String id) {
        if (!id.matches("[a-z0-9-]+")) {
            throw new IllegalArgumentException("model id '" + id + "' is not made of a-z, 0-9 and -");
        }
        return folder.resolve(id + ".json");
    }

    /** The library says what is wrong, where, and what to do; whoever sent it may read that. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> refused(IllegalArgumentException problem) {
        return Map.of("problem", String.valueOf(problem.getMessage()));
    }

    /** What is no JSON, or has other parts than are asked for. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> unreadable(HttpMessageNotReadableException problem) {
        String reason = "there is no body; send JSON";
        if (problem.getCause() instanceof JsonProcessingException cause && cause.getLocation() != null) {
            reason = "line " + cause.getLocation().getLineNr() + ", column " + cause.getLocation().getColumnNr() + ": "
                    + cause.getOriginalMessage();
        }
        return Map.of("problem", reason);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Map<String, String> unknown(NoSuchFileException problem) {
        String id = Path.of(problem.getFile()).getFileName().toString().replace(".json", "");
        return Map.of("problem", "there is no model '" + id + "'; put one at /models/" + id);
    }

    /** Without an instant, the lead is scored now. */
    record Question(Map<String, Object> lead, List<Map<String, Object>> activities, Instant asOf) {

        void requireParts() {
            if (lead == null || activities == null || activities.contains(null)) {
                throw new IllegalArgumentException(
                        (lead == null ? "the lead is" : "the activities are") + " missing; give both, if only as []");
            }
        }
    }

    record Answer(String points, boolean qualified, List<String> why) {}
}
