package com.example.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Kotlin sees of the library: it runs, and null is refused when compiling, not when running. */
class NullSafetyTest {

    private static final String LINES = """
            import dev.smarketing.core.lead.Attribute
            import dev.smarketing.core.lead.Lead

            fun lead(name: String) = Lead.builder(name).with(Attribute.text("industry"), %s).build()
            """;

    @TempDir
    private Path out;

    @Test
    void theSampleScores() {
        Instant asOf = Instant.parse("2026-06-15T10:00:00Z");
        Instant demo = Instant.parse("2026-06-12T09:30:00Z");
        assertTrue(HowReadyKt.howReady("L-1", "saas", demo, asOf).isQualified());
        assertEquals(
                30L, HowReadyKt.howReady("L-2", null, demo, asOf).total().toBigDecimal().longValueExact());
    }

    @Test
    void aValueCompiles() throws Exception {
        assertEquals("OK ", compiled("\"saas\""));
    }

    @Test
    void aNullDoesNotCompile() throws Exception {
        String result = compiled("null");
        assertTrue(result.startsWith("COMPILATION_ERROR "), result);
        assertTrue(result.contains("null cannot be a value of a non-null type 'String'"), result);
    }

    private String compiled(String value) throws Exception {
        Path source = Files.writeString(out.resolve("Sample.kt"), LINES.formatted(value));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        ExitCode code = new K2JVMCompiler()
                .exec(
                        new PrintStream(messages, true, StandardCharsets.UTF_8),
                        "-no-stdlib",
                        "-no-reflect",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        out.resolve("classes").toString(),
                        source.toString());
        return code + " " + messages.toString(StandardCharsets.UTF_8);
    }
}
