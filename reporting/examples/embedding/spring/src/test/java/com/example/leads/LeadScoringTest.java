package com.example.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void aModelThatCannotBeReadIsRefusedWithTheReason() throws Exception {
        HttpResponse<String> answer = send("PUT", "/models/inbound", MODEL.replace("demo-request", "target-industry"));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("target-industry"), answer.body());
        assertTrue(Files.notExists(folder.resolve("inbound.json")));
    }
}
