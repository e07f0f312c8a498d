package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.CellPolicy.Decision;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Turns the finished points of leads into cells and verdicts. */
final class Judge {

    /** Something disqualifies a lead. */
    static final byte DISQUALIFIED = 1;

    /** A requirement is not known to be met. */
    static final byte UNMET = 2;

    static final byte NOT_YET_CODE = 0;
    static final byte QUALIFIED_CODE = 1;
    static final byte DISQUALIFIED_CODE = 2;

    final long leastTotal;
    final long leastExplicit;
    final long leastImplicit;
    private final long[] grades;
    private final long[] engagements;
    private final List<GradeMatrix.Cell> cells = new ArrayList<>();
    private final Decision[] decisions;

    Judge(ScoringModel model) {
        this.leastTotal = least(model, Threshold.Part.TOTAL);
        this.leastExplicit = least(model, Threshold.Part.EXPLICIT);
        this.leastImplicit = least(model, Threshold.Part.IMPLICIT);
        Optional<GradeMatrix> matrix = model.matrix();
        this.grades = boundaries(matrix.map(own -> own.classes(Axis.EXPLICIT)));
        this.engagements = boundaries(matrix.map(own -> own.classes(Axis.IMPLICIT)));
        matrix.ifPresent(own -> {
            for (String grade : own.classes(Axis.EXPLICIT).names()) {
                for (String engagement : own.classes(Axis.IMPLICIT).names()) {
                    cells.add(Objects.requireNonNull(own.cells().get(grade + engagement)));
                }
            }
        });
        this.decisions = cells.stream().map(cell -> cell.policy().decision()).toArray(Decision[]::new);
    }

    private static long least(ScoringModel model, Threshold.Part part) {
        return model.threshold().of(part).map(Points::hundredths).orElse(Long.MIN_VALUE);
    }

    static long[] boundaries(Optional<ScoreClasses> classes) {
        return classes.map(own -> own.boundaries().stream()
                        .mapToLong(boundary -> boundary.from().hundredths())
                        .toArray())
                .orElse(new long[0]);
    }

    static int rank(long[] boundaries, long points) {
        int reached = 0;
        while (reached < boundaries.length && points >= boundaries[reached]) {
            reached++;
        }
        return reached;
    }

    long[] grades() {
        return grades;
    }

    long[] engagements() {
        return engagements;
    }

    boolean hasCells() {
        return decisions.length > 0;
    }

    /** The cells by their numbers. */
    List<GradeMatrix.Cell> cells() {
        return cells;
    }

    int cell(long explicit, long implicit) {
        return rank(grades, explicit) * (engagements.length + 1) + rank(engagements, implicit);
    }

    /** The verdict on points in a cell, with what else is held against the lead. */
    byte judge(long total, long explicit, long implicit, int cell, byte flags) {
        if ((flags & DISQUALIFIED) != 0) {
            return DISQUALIFIED_CODE;
        }
        Decision decision = decisions.length == 0 ? Decision.BY_THRESHOLD : decisions[cell];
        boolean enough = decision == Decision.QUALIFY
                || (decision == Decision.BY_THRESHOLD
                        && total >= leastTotal
                        && explicit >= leastExplicit
                        && implicit >= leastImplicit);
        return enough && (flags & UNMET) == 0 ? QUALIFIED_CODE : NOT_YET_CODE;
    }
}
