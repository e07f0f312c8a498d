package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Condition;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

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

    BoundModel(CompiledModel model, LeadColumns columns) {
        ZoneId zone = model.model().zone();
        if (!zone.equals(columns.zone())) {
            throw new IllegalArgumentException("model '" + model.model().id() + "' counts days in " + zone
                    + ", but the columns were built for " + columns.zone() + "; build columns for " + zone);
        }
        this.model = model;
        this.columns = columns;
        this.ofLeads = new AnswerTables(columns.codedAttributes());
        this.ofActivities = new AnswerTables(columns.codedProperties());
        for (Condition condition : model.conditions()) {
            ofLeads.check(condition);
        }
        model.terms().forEach(term -> term.admission().where().ifPresent(ofActivities::check));
        this.shape = ColumnShape.of(columns);
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
        RunTables tables = tables(request);
        ScoreColumns out = new ScoreColumns(
                model, columns, request, tables.asOf.toInstant(), model.fitsInt(shape.mostActivitiesOfLead()));
        new PageRun(request, columns.size(), columns.pageCount(), () -> {
                    PageScorer scorer = new PageScorer(tables, out, shape.mostActivitiesOfPage());
                    return scorer::score;
                })
                .run();
        return out;
    }

    private RunTables tables(ScoreRequest request) {
        LocalDate date = request.date();
        if (date.isBefore(LocalDays.FIRST) || !date.isBefore(LocalDays.LAST)) {
            throw new IllegalArgumentException("date " + date + " lies outside the days that columns hold, "
                    + LocalDays.FIRST + " to " + LocalDays.LAST + "; mend it");
        }
        ZonedDateTime asOf = date.plusDays(1)
                .atStartOfDay(columns.zone())
                .toInstant()
                .minusNanos(1)
                .atZone(columns.zone());
        int oldest = (int) Math.max(0, Math.min(Integer.MAX_VALUE, date.toEpochDay() - shape.earliestDay()));
        model.terms().forEach(term -> term.values().prepare(oldest));
        return new RunTables(model, columns, ofLeads, ofActivities, (int) date.toEpochDay(), asOf);
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
