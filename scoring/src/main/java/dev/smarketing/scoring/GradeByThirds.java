package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Truth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A grade as some systems give it, to check a migration against: from F to A+ in steps of a third of a letter,
 * starting at D. A criterion that matches moves the grade up by its thirds, one that does not match down, one that
 * is not known not at all; the sum is clamped once. It is no part of a {@link ScoringModel}.
 */
public final class GradeByThirds {

    private static final List<String> SCALE =
            List.of("F", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+");
    private static final int START = SCALE.indexOf("D");

    private final List<Criterion> criteria;

    private GradeByThirds(List<Criterion> criteria) {
        this.criteria = criteria;
    }

    private record Criterion(Condition condition, int thirds) {}

    /**
     * No criterion yet: every grade is D.
     *
     * @return the grading
     */
    public static GradeByThirds start() {
        return new GradeByThirds(List.of());
    }

    /**
     * This grading with a further criterion.
     *
     * @param condition the criterion
     * @param thirds by how many thirds of a letter it moves the grade, at least 1
     * @return the grading
     */
    public GradeByThirds with(Condition condition, int thirds) {
        List<Criterion> more = new ArrayList<>(criteria);
        more.add(new Criterion(
                Objects.requireNonNull(condition, "condition"), Require.atLeast(thirds, 1, "thirds of a letter")));
        return new GradeByThirds(List.copyOf(more));
    }

    /**
     * The grade of a lead.
     *
     * @param lead what is known of the lead
     * @param asOf the instant, in the zone whose dates count
     * @return for example {@code C+}
     */
    public String of(LeadFacts lead, ZonedDateTime asOf) {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(asOf, "asOf");
        long place = START;
        for (Criterion criterion : criteria) {
            Truth truth = criterion.condition().evaluate(lead, asOf);
            if (truth != Truth.UNKNOWN) {
                place += truth == Truth.TRUE ? criterion.thirds() : -criterion.thirds();
            }
        }
        return SCALE.get((int) Math.max(0, Math.min(SCALE.size() - 1, place)));
    }
}
