package dev.smarketing.scoring.batch;

import dev.smarketing.core.check.Require;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * What a run is asked for: for which date, which columns besides totals, verdicts and cells, and how it is carried
 * out. An immutable value; how it is carried out changes no score.
 */
public final class ScoreRequest {

    private final LocalDate date;
    private final boolean axes;
    private final boolean rulePoints;
    private final Optional<Executor> executor;
    private final int threads;
    private final IntConsumer progress;
    private final BooleanSupplier cancelled;

    private ScoreRequest(
            LocalDate date,
            boolean axes,
            boolean rulePoints,
            Optional<Executor> executor,
            int threads,
            IntConsumer progress,
            BooleanSupplier cancelled) {
        this.date = date;
        this.axes = axes;
        this.rulePoints = rulePoints;
        this.executor = executor;
        this.threads = threads;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    /**
     * Totals, verdicts and, if the model has a matrix, cells; one thread.
     *
     * @param date the local date at whose last instant the scores hold
     * @return the request
     */
    public static ScoreRequest on(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return new ScoreRequest(date, false, false, Optional.empty(), 1, done -> {}, () -> false);
    }

    /**
     * This request, and the points of both axes.
     *
     * @return the request
     */
    public ScoreRequest withAxes() {
        return new ScoreRequest(date, true, rulePoints, executor, threads, progress, cancelled);
    }

    /**
     * This request, and the points of every rule: eight bytes more for each lead and rule, or four.
     *
     * @return the request
     */
    public ScoreRequest withRulePoints() {
        return new ScoreRequest(date, axes, true, executor, threads, progress, cancelled);
    }

    /**
     * This request, carried out by the calling thread and further ones.
     *
     * @param by runs the tasks; the calling thread does what it does not get round to
     * @param threads how many threads work, the calling one included
     * @return the request
     */
    public ScoreRequest over(Executor by, int threads) {
        Objects.requireNonNull(by, "by");
        Require.atLeast(threads, 1, "number of threads");
        return new ScoreRequest(date, axes, rulePoints, Optional.of(by), threads, progress, cancelled);
    }

    /**
     * This request with reports of its progress.
     *
     * @param done is told now and then how many leads are scored, each time more; by any of the threads, one at a time
     * @return the request
     */
    public ScoreRequest reporting(IntConsumer done) {
        Objects.requireNonNull(done, "done");
        return new ScoreRequest(date, axes, rulePoints, executor, threads, done, cancelled);
    }

    /**
     * This request, given up as soon as somebody wishes; it ends in a
     * {@link java.util.concurrent.CancellationException} then.
     *
     * @param wish asked now and then, by any of the threads
     * @return the request
     */
    public ScoreRequest unless(BooleanSupplier wish) {
        Objects.requireNonNull(wish, "wish");
        return new ScoreRequest(date, axes, rulePoints, executor, threads, progress, wish);
    }

    /**
     * The date.
     *
     * @return the local date at whose last instant the scores hold
     */
    public LocalDate date() {
        return date;
    }

    boolean wantsAxes() {
        return axes;
    }

    boolean wantsRulePoints() {
        return rulePoints;
    }

    Optional<Executor> executor() {
        return executor;
    }

    int threads() {
        return threads;
    }

    IntConsumer progress() {
        return progress;
    }

    BooleanSupplier cancelled() {
        return cancelled;
    }
}
