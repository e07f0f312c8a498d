package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long MILLIS = 1_000_000L;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5); // the clock of a machine may wrap
    private final Progress progress =
            Progress.printingTo(new PrintStream(printed, true, StandardCharsets.UTF_8), clock::get);

    private java.util.List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void steps(String task, int from, int to, long millisEach) {
        for (int i = from; i <= to; i++) {
            clock.addAndGet(millisEach * MILLIS);
            progress.done(task, i);
        }
    }

    @Test
    void shortWorkIsSilent() {
        steps("leads.csv", 1, 900, 1);
        progress.end("leads.csv", 900);
        assertThat(lines()).isEmpty();
    }

    @Test
    void longWorkSpeaksAtMostOnceASecondAndAtTheEnd() {
        steps("leads.csv", 1, 1500, 2);
        progress.end("leads.csv", 1500);
        // 2 ms a step, begun at step 1; looked at every 256 steps: 512 and 1024 and 1536 are a second or more apart
        assertThat(lines()).containsExactly("leads.csv: 512 done", "leads.csv: 1024 done", "leads.csv: all 1500 done");
    }

    @Test
    void slowStepsAreMentionedAtTheEnd() {
        steps("scoring", 1, 3, 600);
        progress.end("scoring", 3);
        assertThat(lines()).containsExactly("scoring: all 3 done");
    }

    @Test
    void anotherTaskBeginsAnew() {
        steps("a", 1, 600, 2);
        steps("b", 1, 100, 1);
        progress.end("b", 100);
        progress.end("b", 100);
        progress.end("never begun", 5);
        assertThat(lines()).containsExactly("a: 512 done");
    }

    @Test
    void silentProgressAcceptsEverything() {
        Progress silent = Progress.silent();
        for (int i = 0; i < 1000; i++) {
            silent.done("x", i);
        }
        silent.end("x", 1000);
        assertThat(lines()).isEmpty();
    }
}
