package dev.smarketing.scoring.batch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Goes over the pages of columns, chunk by chunk; whichever thread is free takes the next chunk. */
final class PageRun {

    private static final int CHUNK = 16;

    private final ScoreRequest request;
    private final int leads;
    private final int[] pages;
    private final Supplier<IntConsumer> workers;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private int leadsDone;

    /** {@code workers} makes what works on pages, one for each thread. */
    PageRun(ScoreRequest request, int leads, int[] pages, Supplier<IntConsumer> workers) {
        this.request = request;
        this.leads = leads;
        this.pages = pages;
        this.workers = workers;
        this.open = new CountDownLatch((pages.length + CHUNK - 1) / CHUNK);
    }

    void run() {
        request.executor().ifPresent(executor -> {
            for (int helper = 1; helper < request.threads(); helper++) {
                try {
                    executor.execute(this::work);
                } catch (RuntimeException refused) {
                    failure.compareAndSet(null, refused);
                }
            }
        });
        work();
        try {
            open.await();
        } catch (InterruptedException interrupted) {
            failure.compareAndSet(null, new CancellationException("the run was interrupted; run it again"));
            Thread.currentThread().interrupt();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
    }

    private void work() {
        IntConsumer worker = null;
        for (int chunk = next.getAndIncrement(); chunk * CHUNK < pages.length; chunk = next.getAndIncrement()) {
            try {
                if (request.cancelled().getAsBoolean()) {
                    failure.compareAndSet(
                            null, new CancellationException("the run was given up as asked; run it again"));
                }
                if (failure.get() == null) {
                    if (worker == null) {
                        worker = workers.get();
                    }
                    int end = Math.min(pages.length, (chunk + 1) * CHUNK);
                    for (int i = chunk * CHUNK; i < end; i++) {
                        worker.accept(pages[i]);
                    }
                    report((end - chunk * CHUNK) << LeadPage.BITS);
                }
            } catch (RuntimeException | Error thrown) {
                failure.compareAndSet(null, thrown);
            } finally {
                open.countDown();
            }
        }
    }

    private synchronized void report(int more) {
        leadsDone = Math.min(leads, leadsDone + more);
        request.progress().accept(leadsDone);
    }
}
