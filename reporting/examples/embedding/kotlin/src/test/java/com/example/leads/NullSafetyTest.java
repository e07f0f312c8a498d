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

            fun lead(name: String, known: String, perhaps: String?) =
                Lead.builder(name).with(Attribute.text("industry"), %s).build()
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
        assertEquals("OK ", compiled("known"));
        assertEquals("OK ", compiled("perhaps ?: \"not told\""));
    }

    @Test
    void aNullDoesNotCompile() throws Exception {
        String result = compiled("null");
        assertTrue(result.startsWith("COMPILATION_ERROR "), result);
        assertTrue(result.contains("null cannot be a value of a non-null type 'String'"), result);
    }

    @Test
    void whatMayBeNullDoesNotCompile() throws Exception {
        String result = compiled("perhaps");
        assertTrue(result.startsWith("COMPILATION_ERROR "), result);
        assertTrue(result.contains("argument type mismatch: actual type is 'String?', but 'String' was expected"), result);
    }

    /** A result of unknown nullness would be asked for its length without a word. */
    @Test
    void aResultIsKnownToBeThere() throws Exception {
        String result = compiled("Attribute.text(known).name()?.trim() ?: known");
        assertTrue(result.startsWith("OK "), result);
        assertTrue(result.contains("unnecessary safe call on a non-null receiver of type 'String'"), result);
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
