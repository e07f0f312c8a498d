package dev.smarketing.scoring.learning;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.CellPolicy;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.util.List;
import java.util.Optional;

/** Whether finished points qualify, by the threshold and the matrix of a model, in hundredths. */
final class DecisionRule {

    private final long leastTotal;
    private final long leastExplicit;
    private final long leastImplicit;
    private final long[] grades;
    private final long[] engagements;

    /** By grade, then engagement. */
    private final CellPolicy.Decision[][] decisions;

    DecisionRule(ScoringModel model) {
        this.leastTotal = least(model, Threshold.Part.TOTAL);
        this.leastExplicit = least(model, Threshold.Part.EXPLICIT);
        this.leastImplicit = least(model, Threshold.Part.IMPLICIT);
        Optional<GradeMatrix> matrix = model.matrix();
        this.grades = boundaries(matrix, Axis.EXPLICIT);
        this.engagements = boundaries(matrix, Axis.IMPLICIT);
        this.decisions = new CellPolicy.Decision[grades.length + 1][engagements.length + 1];
        for (int grade = 0; grade <= grades.length; grade++) {
            for (int engagement = 0; engagement <= engagements.length; engagement++) {
                decisions[grade][engagement] = decision(matrix, grade, engagement);
            }
        }
    }

    private static CellPolicy.Decision decision(Optional<GradeMatrix> matrix, int grade, int engagement) {
        return matrix.map(own -> own.of(
                                own.classes(Axis.EXPLICIT).names().get(grade),
                                own.classes(Axis.IMPLICIT).names().get(engagement))
                        .policy()
                        .decision())
                .orElse(CellPolicy.Decision.BY_THRESHOLD);
    }

    private static long least(ScoringModel model, Threshold.Part part) {
        return model.threshold().of(part).map(Points::hundredths).orElse(Long.MIN_VALUE);
    }

    private static long[] boundaries(Optional<GradeMatrix> matrix, Axis axis) {
        List<ScoreClasses.Boundary> boundaries =
                matrix.map(own -> own.classes(axis).boundaries()).orElse(List.of());
        return boundaries.stream()
                .mapToLong(boundary -> boundary.from().hundredths())
                .toArray();
    }

    private static int rank(long[] boundaries, long points) {
        int reached = 0;
        while (reached < boundaries.length && points >= boundaries[reached]) {
            reached++;
        }
        return reached;
    }

    boolean qualifies(long total, long explicit, long implicit) {
        CellPolicy.Decision decision = decisions[rank(grades, explicit)][rank(engagements, implicit)];
        return decision == CellPolicy.Decision.QUALIFY
                || (decision == CellPolicy.Decision.BY_THRESHOLD && isReached(total, explicit, implicit));
    }

    private boolean isReached(long total, long explicit, long implicit) {
        return total >= leastTotal && explicit >= leastExplicit && implicit >= leastImplicit;
    }

    /** Whether no points within these bounds qualify. */
    boolean refusesAll(Bounds total, Bounds explicit, Bounds implicit) {
        boolean reachable = isReached(total.high(), explicit.high(), implicit.high());
        return noCell(explicit, implicit, CellPolicy.Decision.QUALIFY)
                && (!reachable || noCell(explicit, implicit, CellPolicy.Decision.BY_THRESHOLD));
    }

    /** Whether all points within these bounds qualify. */
    boolean takesAll(Bounds total, Bounds explicit, Bounds implicit) {
        boolean reached = isReached(total.low(), explicit.low(), implicit.low());
        return noCell(explicit, implicit, CellPolicy.Decision.HOLD)
                && (reached || noCell(explicit, implicit, CellPolicy.Decision.BY_THRESHOLD));
    }

    private boolean noCell(Bounds explicit, Bounds implicit, CellPolicy.Decision wanted) {
        for (int grade = rank(grades, explicit.low()); grade <= rank(grades, explicit.high()); grade++) {
            for (int engagement = rank(engagements, implicit.low());
                    engagement <= rank(engagements, implicit.high());
                    engagement++) {
                if (decisions[grade][engagement] == wanted) {
                    return false;
                }
            }
        }
        return true;
    }
}
