package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Condition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A compiled model with the columns it scores, and what does not depend on the date already worked out. An
 * immutable value to its callers; it may be scored by several threads at a time.
 */
public final class BoundModel {

    private final CompiledModel model;
    private final LeadColumns columns;
    private final AnswerTables ofLeads;
    private final AnswerTables ofActivities;
    private final ColumnShape shape;
    private final BoundParts parts;

    /** Takes over what an earlier binding has worked out already. */
    BoundModel(CompiledModel model, LeadColumns columns, Optional<BoundModel> earlier) {
        this(model, columns, earlier, true);
    }

    /** What is worked out beforehand pays for several runs only; without it each run looks at every activity. */
    static BoundModel once(CompiledModel model, LeadColumns columns) {
        return new BoundModel(model, columns, Optional.empty(), false);
    }

    private BoundModel(CompiledModel model, LeadColumns columns, Optional<BoundModel> earlier, boolean isPrepared) {
        Objects.requireNonNull(columns, "columns");
        ZoneId zone = model.model().zone();
        if (!zone.equals(columns.zone())) {
            throw new IllegalArgumentException("model '" + model.model().id() + "' counts days in " + zone
                    + ", but the columns were built for " + columns.zone() + "; build columns for " + zone);
        }
        this.model = model;
        this.columns = columns;
        Optional<BoundModel> same = earlier.filter(one -> one.columns == columns);
        this.ofLeads = same.map(one -> one.ofLeads).orElseGet(() -> new AnswerTables(columns.codedAttributes()));
        this.ofActivities =
                same.map(one -> one.ofActivities).orElseGet(() -> new AnswerTables(columns.codedProperties()));
        for (Condition condition : model.conditions()) {
            ofLeads.check(condition);
        }
        model.terms().forEach(term -> term.admission().where().ifPresent(ofActivities::check));
        this.shape = ColumnShape.of(columns);
        this.parts = new BoundParts(tables(LocalDate.EPOCH), shape, earlier, isPrepared);
    }

    /**
     * Binds the same columns to another model. What the models have in common is not worked out again.
     *
     * @param other the other model
     * @return the other model with the columns
     */
    public BoundModel withModel(CompiledModel other) {
        Objects.requireNonNull(other, "other");
        return new BoundModel(other, columns, Optional.of(this));
    }

    /**
     * Binds the model to other columns. What was worked out for pages that both share is kept.
     *
     * @param others the other columns, such as those made from these by {@link LeadColumns#append()}
     * @return the model with the other columns
     */
    public BoundModel withColumns(LeadColumns others) {
        Objects.requireNonNull(others, "others");
        return new BoundModel(model, others, Optional.of(this));
    }

    /**
     * The model.
     *
     * @return the compiled model
     */
    public CompiledModel model() {
        return model;
    }

    /**
     * The columns.
     *
     * @return what is scored
     */
    public LeadColumns columns() {
        return columns;
    }

    /**
     * Scores all leads at the last instant of a local date, with the points of both axes.
     *
     * @param date the date
     * @return the scores
     */
    public ScoreColumns score(LocalDate date) {
        return score(ScoreRequest.on(date).withAxes());
    }

    /**
     * Scores all leads as requested.
     *
     * @param request for which date, what, and how
     * @return the scores
     */
    public ScoreColumns score(ScoreRequest request) {
        Objects.requireNonNull(request, "request");
        RunTables tables = tables(request.date());
        ScoreColumns out = new ScoreColumns(
                model, columns, request, tables.asOf.toInstant(), model.fitsInt(shape.mostActivitiesOfLead()));
        run(request, tables, out, IntStream.range(0, columns.pageCount()).toArray());
        return out;
    }

    /**
     * Scores as requested, and takes over what an earlier run of the same model and date gave for the pages of leads
     * that both columns share: after {@link LeadColumns#append()}, all pages to which nothing was added.
     *
     * @param request for which date, what, and how
     * @param earlier the earlier run, which was asked for at least the same
     * @return the scores
     * @throws IllegalArgumentException if the earlier run is of another model or another date
     */
    public ScoreColumns score(ScoreRequest request, ScoreColumns earlier) {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(earlier, "earlier");
        if (!earlier.model().equals(model.model()) || !earlier.date().equals(request.date())) {
            throw new IllegalArgumentException("the earlier run is by model '"
                    + earlier.model().id() + "' on " + earlier.date() + ", this one by '"
                    + model.model().id() + "' on " + request.date()
                    + "; give a run of the same model and date, or score all leads");
        }
        RunTables tables = tables(request.date());
        ScoreColumns out = new ScoreColumns(
                model, columns, request, tables.asOf.toInstant(), model.fitsInt(shape.mostActivitiesOfLead()));
        int shared = Math.min(columns.pageCount(), earlier.columns().pageCount());
        int[] changed = IntStream.range(0, columns.pageCount())
                .filter(page -> page >= shared
                        || columns.page(page) != earlier.columns().page(page))
                .toArray();
        int next = 0;
        for (int page = 0; page < columns.pageCount(); page++) {
            if (next < changed.length && changed[next] == page) {
                next++;
            } else {
                out.take(earlier, page << LeadPage.BITS, columns.page(page).size());
            }
        }
        run(request, tables, out, changed);
        return out;
    }

    private void run(ScoreRequest request, RunTables tables, ScoreColumns out, int[] pages) {
        boolean fits = shape.isPlain() && model.fitsInt(shape.mostActivitiesOfLead());
        Supplier<IntConsumer> workers;
        if (fits) {
            RunSums sums = new RunSums(tables, parts, shape, request.wantsRulePoints());
            workers = () -> new IntScorer(tables, parts, sums, out)::score;
        } else {
            ActivityScan scan = tables.scan(model.terms());
            workers = () -> new PageScorer(tables, scan, out, shape.mostActivitiesOfPage())::score;
        }
        new PageRun(request, Math.min(columns.size(), pages.length << LeadPage.BITS), pages, workers).run();
    }

    private RunTables tables(LocalDate date) {
        if (date.isBefore(LocalDays.FIRST) || !date.isBefore(LocalDays.LAST)) {
            throw new IllegalArgumentException("date " + date + " lies outside the days that columns hold, "
                    + LocalDays.FIRST + " to " + LocalDays.LAST + "; give a date within");
        }
        ZonedDateTime asOf = date.plusDays(1)
                .atStartOfDay(columns.zone())
                .toInstant()
                .minusNanos(1)
                .atZone(columns.zone());
        int oldest = (int) Math.max(0, date.toEpochDay() - shape.earliestDay());
        model.terms().forEach(term -> term.prepare(oldest));
        return new RunTables(model, columns, ofLeads, ofActivities, (int) date.toEpochDay(), asOf, oldest);
    }

    BoundParts parts() {
        return parts;
    }

    /**
     * The model and the columns.
     *
     * @return for example {@code compiled inbound-v3: 4 rules, total at least 60 on 1000 leads, 13120 activities, UTC}
     */
    @Override
    public String toString() {
        return model + " on " + columns;
    }
}
