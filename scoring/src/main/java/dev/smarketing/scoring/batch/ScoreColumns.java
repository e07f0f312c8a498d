package dev.smarketing.scoring.batch;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run gave for every lead, in primitive arrays by the rows of the columns: 5 bytes a lead for totals and
 * verdicts, 9 if points are so many that they do not fit into an int, 2 for the cell if the model has a matrix, and
 * 4 or 8 for each further column of points.
 */
public final class ScoreColumns {

    /** By the codes of {@link Judge}. */
    private static final Standing[] STANDINGS = {Standing.NOT_YET, Standing.QUALIFIED, Standing.DISQUALIFIED};

    private final CompiledModel model;
    private final LeadColumns columns;
    private final LocalDate date;
    private final Instant asOf;
    private final Amounts totals;
    private final Optional<Amounts> explicit;
    private final Optional<Amounts> implicit;
    private final List<Amounts> rules;
    private final byte[] standings;
    private final char[] cells;

    ScoreColumns(CompiledModel model, LeadColumns columns, ScoreRequest request, Instant asOf, boolean fitsInt) {
        int size = columns.size();
        this.model = model;
        this.columns = columns;
        this.date = request.date();
        this.asOf = asOf;
        this.totals = new Amounts(size, fitsInt);
        this.explicit = request.wantsAxes() ? Optional.of(new Amounts(size, fitsInt)) : Optional.empty();
        this.implicit = request.wantsAxes() ? Optional.of(new Amounts(size, fitsInt)) : Optional.empty();
        this.rules = new ArrayList<>();
        if (request.wantsRulePoints()) {
            for (int i = 0; i < model.rules().size(); i++) {
                rules.add(new Amounts(size, fitsInt));
            }
        }
        this.standings = new byte[size];
        this.cells = new char[model.judge().hasCells() ? size : 0];
    }

    /**
     * The model.
     *
     * @return the model by which the leads were scored
     */
    public ScoringModel model() {
        return model.model();
    }

    /**
     * The columns.
     *
     * @return what was scored
     */
    public LeadColumns columns() {
        return columns;
    }

    /**
     * The date.
     *
     * @return the local date at whose last instant the scores hold
     */
    public LocalDate date() {
        return date;
    }

    /**
     * When the scores hold.
     *
     * @return the last instant of the date in the zone of the model
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * How many leads there are.
     *
     * @return the number
     */
    public int size() {
        return standings.length;
    }

    /**
     * The lead of a row.
     *
     * @param row from 0 to before {@link #size()}
     * @return its id
     */
    public LeadId leadId(int row) {
        return columns.leadId(row);
    }

    /**
     * The score.
     *
     * @param row from 0 to before {@link #size()}
     * @return the points after all limits
     */
    public Points total(int row) {
        return Points.ofHundredths(totalHundredths(row));
    }

    /**
     * The score as a number, without an object.
     *
     * @param row from 0 to before {@link #size()}
     * @return the points after all limits, in hundredths
     */
    public long totalHundredths(int row) {
        return totals.get(row);
    }

    /**
     * The points of what the lead declares.
     *
     * @param row from 0 to before {@link #size()}
     * @return the points after the limits of the axis
     * @throws IllegalStateException if they were not asked for
     */
    public Points explicit(int row) {
        return Points.ofHundredths(asked(explicit).get(row));
    }

    /**
     * The points of what the lead does.
     *
     * @param row from 0 to before {@link #size()}
     * @return the points after the limits of the axis
     * @throws IllegalStateException if they were not asked for
     */
    public Points implicit(int row) {
        return Points.ofHundredths(asked(implicit).get(row));
    }

    private static Amounts asked(Optional<Amounts> axis) {
        return axis.orElseThrow(
                () -> new IllegalStateException("the run was not asked for the axes; ask for them with withAxes()"));
    }

    /**
     * The points of a rule.
     *
     * @param row from 0 to before {@link #size()}
     * @param rule the place of the rule in the model
     * @return the points after the limits of the rule
     * @throws IllegalStateException if they were not asked for
     */
    public Points rulePoints(int row, int rule) {
        if (rules.isEmpty()) {
            Objects.checkIndex(rule, model.rules().size());
            throw noRulePoints();
        }
        return Points.ofHundredths(rules.get(rule).get(row));
    }

    private static IllegalStateException noRulePoints() {
        return new IllegalStateException(
                "the run was not asked for the points of the rules; ask for them with withRulePoints()");
    }

    /**
     * The verdict.
     *
     * @param row from 0 to before {@link #size()}
     * @return the verdict, that of the override in force included
     */
    public Standing standing(int row) {
        return STANDINGS[standings[row]];
    }

    /**
     * Whether the lead is ready for sales.
     *
     * @param row from 0 to before {@link #size()}
     * @return true if the verdict is {@link Standing#QUALIFIED}
     */
    public boolean isQualified(int row) {
        return standings[row] == Judge.QUALIFIED_CODE;
    }

    /**
     * The cell of the grade matrix.
     *
     * @param row from 0 to before {@link #size()}
     * @return the cell, empty if the model has no matrix
     */
    public Optional<GradeMatrix.Cell> cell(int row) {
        Objects.checkIndex(row, size());
        return cells.length == 0
                ? Optional.empty()
                : Optional.of(model.judge().cells().get(cells[row]));
    }

    /**
     * The tier of the total.
     *
     * @param row from 0 to before {@link #size()}
     * @return for example {@code hot}, empty if the model has no tiers
     */
    public Optional<String> tier(int row) {
        Points points = total(row);
        return model.model().tiers().map(tiers -> tiers.of(points));
    }

    /**
     * The rows of the greatest totals.
     *
     * @param count how many, at least 0; all if there are fewer
     * @return the rows, that of the greatest total first; of equal totals the row that came first
     */
    public int[] top(int count) {
        return Selection.top(totals, size(), count);
    }

    /**
     * How the totals are spread.
     *
     * @param boundaries rising points; a total belongs to the highest boundary that it reaches
     * @return how many leads lie below the first boundary, then from each boundary on to before the next
     */
    public int[] histogram(Points... boundaries) {
        return Selection.histogram(totals, size(), Require.elements(boundaries, "boundaries"));
    }

    /**
     * How many leads each cell of the grade matrix has.
     *
     * @return the numbers of all cells, the lowest grade first; empty if the model has no matrix
     */
    public Map<GradeMatrix.Cell, Integer> countByCell() {
        List<GradeMatrix.Cell> all = model.judge().cells();
        int[] counts = new int[all.size()];
        for (char cell : cells) {
            counts[cell]++;
        }
        Map<GradeMatrix.Cell, Integer> byCell = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            byCell.put(all.get(i), counts[i]);
        }
        return Collections.unmodifiableMap(byCell);
    }

    /**
     * How many leads have a verdict.
     *
     * @param standing the verdict
     * @return the number
     */
    public int count(Standing standing) {
        Objects.requireNonNull(standing, "standing");
        int count = 0;
        for (byte own : standings) {
            count += STANDINGS[own] == standing ? 1 : 0;
        }
        return count;
    }

    /**
     * What changed since another run, of another date, another model or other columns.
     *
     * @param earlier the other run
     * @return who is qualified now and was not, who was and is not, and how many totals changed
     */
    public ScoreChanges since(ScoreColumns earlier) {
        Objects.requireNonNull(earlier, "earlier");
        return ScoreChanges.between(earlier, this);
    }

    /** Takes over the scores of leads that stand in the same rows of another run with the same columns of points. */
    void take(ScoreColumns other, int from, int count) {
        totals.put(from, other.totals, from, count);
        if (explicit.isPresent()) {
            explicit.get().put(from, asked(other.explicit), from, count);
        }
        if (implicit.isPresent()) {
            implicit.get().put(from, asked(other.implicit), from, count);
        }
        if (!rules.isEmpty() && other.rules.isEmpty()) {
            throw noRulePoints();
        }
        for (int rule = 0; rule < rules.size(); rule++) {
            rules.get(rule).put(from, other.rules.get(rule), from, count);
        }
        System.arraycopy(other.standings, from, standings, from, count);
        if (cells.length > 0) {
            System.arraycopy(other.cells, from, cells, from, count);
        }
    }

    boolean hasRulePoints() {
        return !rules.isEmpty();
    }

    void putRule(int rule, int from, long[] points, int count) {
        if (!rules.isEmpty()) {
            rules.get(rule).put(from, points, count);
        }
    }

    /** Where all points fit into an int. */
    void putRule(int rule, int from, int[] points, int count) {
        if (!rules.isEmpty()) {
            System.arraycopy(points, 0, rules.get(rule).small(), from, count);
        }
    }

    void putSums(int from, long[] total, long[] ofExplicit, long[] ofImplicit, int count) {
        totals.put(from, total, count);
        explicit.ifPresent(column -> column.put(from, ofExplicit, count));
        implicit.ifPresent(column -> column.put(from, ofImplicit, count));
    }

    /** Where all points fit into an int. */
    void putSums(int from, int[] total, int[] ofExplicit, int[] ofImplicit, int count) {
        System.arraycopy(total, 0, totals.small(), from, count);
        if (explicit.isPresent() && implicit.isPresent()) {
            System.arraycopy(ofExplicit, 0, explicit.get().small(), from, count);
            System.arraycopy(ofImplicit, 0, implicit.get().small(), from, count);
        }
    }

    void putVerdicts(int from, Verdicts verdicts, int count) {
        System.arraycopy(verdicts.standings, 0, standings, from, count);
        if (cells.length > 0) {
            System.arraycopy(verdicts.cells, 0, cells, from, count);
        }
    }

    void putVerdict(int row, byte standing, int cell) {
        standings[row] = standing;
        if (cells.length > 0) {
            cells[row] = (char) cell;
        }
    }

    void override(int row, List<QualificationOverride> said, Instant now) {
        if (standings[row] != Judge.DISQUALIFIED_CODE) {
            QualificationOverride.inForce(said, now)
                    .ifPresent(word -> standings[row] = word.isQualified() ? Judge.QUALIFIED_CODE : Judge.NOT_YET_CODE);
        }
    }

    /**
     * The model, the date and the number of leads.
     *
     * @return for example {@code 1000 leads by inbound-v3 on 2026-06-15}
     */
    @Override
    public String toString() {
        return size() + " leads by " + model.model().id() + " on " + date;
    }
}
