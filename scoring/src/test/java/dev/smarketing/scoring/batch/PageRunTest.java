package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRunTest {

    private static final ScoreRequest REQUEST = ScoreRequest.on(LocalDate.of(2026, 6, 15));

    private static int[] pages(int count) {
        return IntStream.range(0, count).map(page -> 3 * page).toArray();
    }

    /** 16 pages of 1,024 leads are a piece of work. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 17, 32, 33})
    void everyPageIsDoneOnceAndToldAfterItsPiece(int count) {
        List<Integer> done = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        int leads = count * 1_024 - 24;
        new PageRun(REQUEST.reporting(told::add), leads, pages(count), () -> done::add).run();
        assertThat(done)
                .containsExactlyElementsOf(IntStream.of(pages(count)).boxed().toList());
        List<Integer> expected = new ArrayList<>();
        for (int end = 16; end < count + 16; end += 16) {
            expected.add(Math.min(leads, end * 1_024));
        }
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void whatAPageThrowsEndsTheRun() {
        List<Integer> done = new ArrayList<>();
        IntConsumer refusing = page -> {
            done.add(page);
            throw new ArithmeticException("page " + page);
        };
        assertThatThrownBy(() -> new PageRun(REQUEST, 40_000, pages(40), () -> refusing).run())
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("page 0");
        assertThat(done).containsExactly(0);
        IntConsumer failing = page -> {
            throw new StackOverflowError("page " + page);
        };
        assertThatThrownBy(() -> new PageRun(REQUEST, 40_000, pages(40), () -> failing).run())
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aRunIsGivenUpBetweenPieces() {
        List<Integer> done = new ArrayList<>();
        ScoreRequest request = REQUEST.unless(() -> done.size() >= 16);
        assertThatThrownBy(() -> new PageRun(request, 40_000, pages(40), () -> done::add).run())
                .isInstanceOf(CancellationException.class)
                .hasMessage("the run was given up as asked; run it again");
        assertThat(done).hasSize(16);
    }

    /** The helper never comes back from the first piece, so that the caller waits for it, and is interrupted there. */
    @Test
    void anInterruptedCallerStaysInterrupted() throws InterruptedException {
        Thread caller = Thread.currentThread();
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch isAtWork = new CountDownLatch(1);
        List<Thread> helpers = new ArrayList<>();
        ScoreRequest request = REQUEST.over(
                task -> {
                    Thread helper = new Thread(task);
                    helpers.add(helper);
                    helper.start();
                    await(isAtWork);
                },
                2);
        PageRun run = new PageRun(request, 40_000, pages(40), () -> page -> {
            if (Thread.currentThread() == caller) {
                caller.interrupt();
            } else {
                isAtWork.countDown();
                await(never);
            }
        });
        assertThatThrownBy(run::run)
                .isInstanceOf(CancellationException.class)
                .hasMessage("the run was interrupted; run it again");
        assertThat(Thread.interrupted()).isTrue();
        never.countDown();
        helpers.get(0).join();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
