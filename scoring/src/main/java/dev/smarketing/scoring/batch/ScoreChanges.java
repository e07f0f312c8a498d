package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.LeadId;
import java.util.Arrays;

/**
 * What changed from one run to another. Leads are told apart by their ids; those that only one of the runs has count
 * as not qualified in the other.
 */
public final class ScoreChanges {

    private static final int[] NOBODY = {};

    private final int[] entered;
    private final int[] left;
    private final int up;
    private final int down;
    private final int unchanged;

    private ScoreChanges(int[] entered, int[] left, int up, int down, int unchanged) {
        this.entered = entered;
        this.left = left;
        this.up = up;
        this.down = down;
        this.unchanged = unchanged;
    }

    static ScoreChanges between(ScoreColumns before, ScoreColumns after) {
        Rows entered = new Rows();
        Rows left = new Rows();
        int up = 0;
        int down = 0;
        int same = 0;
        for (int row = 0; row < after.size(); row++) {
            int was = rowOf(before.columns(), after.columns(), row);
            if (was < 0) {
                if (after.isQualified(row)) {
                    entered.add(row);
                }
                continue;
            }
            int order = Long.compare(after.totalHundredths(row), before.totalHundredths(was));
            up += order > 0 ? 1 : 0;
            down += order < 0 ? 1 : 0;
            same += order == 0 ? 1 : 0;
            if (after.isQualified(row) && !before.isQualified(was)) {
                entered.add(row);
            }
        }
        for (int row = 0; row < before.size(); row++) {
            if (before.isQualified(row)) {
                int is = rowOf(after.columns(), before.columns(), row);
                if (is < 0 || !after.isQualified(is)) {
                    left.add(row);
                }
            }
        }
        return new ScoreChanges(entered.rows(), left.rows(), up, down, same);
    }

    /** Where the lead of a row stands in other columns: usually in the same row. */
    private static int rowOf(LeadColumns others, LeadColumns columns, int row) {
        String id = columns.ids().value(row + 1);
        if (row < others.size() && others.ids().value(row + 1).equals(id)) {
            return row;
        }
        return others.row(LeadId.of(id)).orElse(-1);
    }

    /**
     * Who is qualified now and was not.
     *
     * @return their rows in the later run, rising
     */
    public int[] entered() {
        return entered.clone();
    }

    /**
     * Who was qualified and is not any more.
     *
     * @return their rows in the earlier run, rising
     */
    public int[] left() {
        return left.clone();
    }

    /**
     * How many leads of both runs have a greater total now.
     *
     * @return the number
     */
    public int up() {
        return up;
    }

    /**
     * How many leads of both runs have a smaller total now.
     *
     * @return the number
     */
    public int down() {
        return down;
    }

    /**
     * How many leads of both runs have the same total.
     *
     * @return the number
     */
    public int unchanged() {
        return unchanged;
    }

    /**
     * The numbers.
     *
     * @return for example {@code 3 entered, 1 left, 10 up, 4 down, 86 unchanged}
     */
    @Override
    public String toString() {
        return entered.length + " entered, " + left.length + " left, " + up + " up, " + down + " down, " + unchanged
                + " unchanged";
    }

    /** Rows one after the other. */
    private static final class Rows {

        private int[] rows = NOBODY;
        private int size;

        void add(int row) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, Math.max(16, 2 * size));
            }
            rows[size++] = row;
        }

        int[] rows() {
            return Arrays.copyOf(rows, size);
        }
    }
}
