package com.example.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application on a port of its own, asked over HTTP. */
class LeadScoringTest {

    private static final String MODEL = """
            {"version": 1, "id": "inbound", "zone": "Europe/Paris",
             "rules": [
               {"id": "target-industry", "axis": "explicit",
                "when": {"attribute": "industry", "any-of": ["fintech", "saas"]}, "scores": 7.5},
               {"id": "demo-request", "axis": "implicit", "each": ["demo request"], "scores": 30}],
             "qualify-at": {"total": 35}}
            """;

    private static final String QUESTION = """
            {"lead": {"version": 1, "id": "L-1042", "attributes": {"industry": "saas"}},
             "activities": [
               {"version": 1, "id": "A-1", "type": "demo request", "at": "2026-06-12T09:30:00Z"}],
             "asOf": "2026-06-15T10:00:00Z"}
            """;

    @TempDir
    private Path folder;

    private ConfigurableApplicationContext application;

    @BeforeEach
    void start() {
        application = SpringApplication.run(
                LeadScoring.class, "--server.port=0", "--models.folder=" + folder, "--spring.main.banner-mode=off");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        String port = application.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void aStoredModelScoresALead() throws Exception {
        assertEquals(204, send("PUT", "/models/inbound", MODEL).statusCode());
        assertTrue(Files.readString(folder.resolve("inbound.json")).contains("7.5"));
        HttpResponse<String> answer = send("POST", "/models/inbound/score", QUESTION);
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(
                "{\"points\":\"37.50\",\"qualified\":true,\"why\":["
                        + "\"L-1042 scored 37.50 (7.50 explicit + 30 implicit): qualified\","
                        + "\"  +7.50  target-industry  industry is any of [fintech, saas]\","
                        + "\"    +30  demo-request     1 x demo request\"]}",
                answer.body());
    }

    @Test
    void aModelThatCannotBeReadIsRefusedWithTheReasonOfTheLibrary() throws Exception {
        assertProblem(
                400,
                "scoring model: rule 'target-industry'",
                " is given twice; give each rule an id of its own",
                send("PUT", "/models/inbound", MODEL.replace("demo-request", "target-industry")));
        assertProblem(
                400,
                "scoring model: rules[0]",
                "sector",
                send("PUT", "/models/inbound", MODEL.replace("\"industry\"", "\"sector\"")));
        assertEquals(Set.of(), filesInFolder());
    }

    @Test
    void aModelThatIsNotThereIsNotFound() throws Exception {
        assertProblem(
                404,
                "there is no model 'outbound'",
                "put one at /models/outbound",
                send("POST", "/models/outbound/score", QUESTION));
        assertProblem(
                400,
                "model id 'Out..bound'",
                "is not made of a-z, 0-9 and -",
                send("POST", "/models/Out..bound/score", QUESTION));
    }

    @Test
    void whatIsNoQuestionIsRefusedWithThePlace() throws Exception {
        assertEquals(204, send("PUT", "/models/inbound", MODEL).statusCode());
        assertRefused("{\"lead\": ", "line 1, column ", "");
        assertRefused("", "there is no body", "send JSON");
        assertRefused("{}", "the lead is missing", "give both");
        assertRefused("{\"lead\": {}, \"activities\": [null]}", "the activities are missing", "give both");
        assertRefused(QUESTION.replace("asOf", "asof"), "line 4, column ", "asof");
        assertRefused(QUESTION.replace("2026-06-15T10:00:00Z", "soon"), "line 4, column ", "soon");
        assertRefused(QUESTION.replace("asOf", "lead"), "line 4, column ", "lead");
        assertRefused(QUESTION.replace("\"L-1042\"", "7"), "lead: id", "");
        assertRefused(QUESTION.replace("industry", "sector"), "lead: attributes", "sector");
        assertRefused(QUESTION.replace("2026-06-12T09:30:00Z", "soon"), "activity: at", "soon");
    }

    private void assertRefused(String question, String start, String part) throws Exception {
        assertProblem(400, start, part, send("POST", "/models/inbound/score", question));
    }

    @Test
    void whileAModelIsReplacedEachAnswerIsOfOneOfThem() throws Exception {
        assertEquals(204, send("PUT", "/models/inbound", MODEL).statusCode());
        List<Callable<String>> requests = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String model = i % 2 == 0 ? MODEL : MODEL.replace("7.5", "8.5");
            requests.add(() -> "put " + send("PUT", "/models/inbound", model).statusCode());
            requests.add(() -> send("POST", "/models/inbound/score", QUESTION).body());
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Set<String> answers = new TreeSet<>();
        for (Future<String> answer : threads.invokeAll(requests)) {
            answers.add(answer.get().replaceFirst(",.*", ""));
        }
        threads.shutdown();
        assertTrue(
                Set.of("put 204", "{\"points\":\"37.50\"", "{\"points\":\"38.50\"").containsAll(answers),
                answers::toString);
        assertTrue(answers.size() > 1, answers::toString);
        assertEquals(Set.of("inbound.json"), filesInFolder());
    }

    private Set<String> filesInFolder() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return Set.copyOf(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private static void assertProblem(int status, String start, String part, HttpResponse<String> answer)
            throws Exception {
        assertEquals(status, answer.statusCode(), answer.body());
        Map<?, ?> body = new ObjectMapper().readValue(answer.body(), Map.class);
        assertEquals(Set.of("problem"), body.keySet());
        String problem = String.valueOf(body.get("problem"));
        assertTrue(problem.startsWith(start) && problem.contains(part), problem);
    }
}
