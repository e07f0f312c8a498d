package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.CellPolicy.Decision;
import java.util.Arrays;

/** The verdicts on the leads of a page whose points fit into ints, without a branch for each. For one thread. */
final class Verdicts {

    /** All points lie within, whatever is asked for: see {@link CompiledModel#fitsInt}. */
    private static final long FAR = 1 << 30;

    private static final int ALL_ONES = -1;

    private final int leastTotal;
    private final int leastExplicit;
    private final int leastImplicit;
    private final int[] grades;
    private final int[] engagements;

    /** All ones for cells that hold whatever the points, 0 for others. */
    private final int[] holds;

    /** All ones for cells where the points matter, 0 for others. */
    private final int[] counts;

    private final int[] missing = new int[LeadPage.SIZE];
    private final int[] ranks = new int[LeadPage.SIZE];
    final byte[] standings = new byte[LeadPage.SIZE];
    final char[] cells = new char[LeadPage.SIZE];

    Verdicts(Judge judge) {
        this.leastTotal = near(judge.leastTotal);
        this.leastExplicit = near(judge.leastExplicit);
        this.leastImplicit = near(judge.leastImplicit);
        this.grades = near(judge.grades());
        this.engagements = near(judge.engagements());
        this.holds = new int[judge.cells().size()];
        this.counts = new int[holds.length];
        for (int cell = 0; cell < holds.length; cell++) {
            Decision decision = judge.cells().get(cell).policy().decision();
            holds[cell] = decision == Decision.QUALIFY || decision == Decision.BY_THRESHOLD ? 0 : ALL_ONES;
            counts[cell] = decision == Decision.BY_THRESHOLD ? ALL_ONES : 0;
        }
    }

    private static int near(long points) {
        return (int) Math.max(-FAR, Math.min(FAR, points));
    }

    private static int[] near(long[] points) {
        int[] near = new int[points.length];
        for (int i = 0; i < near.length; i++) {
            near[i] = near(points[i]);
        }
        return near;
    }

    /** Fills {@link #standings} and, if there is a matrix, {@link #cells}. */
    void judge(int[] total, int[] explicit, int[] implicit, int leads) {
        int ofTotal = leastTotal;
        int ofExplicit = leastExplicit;
        int ofImplicit = leastImplicit;
        int[] lacks = missing;
        for (int i = 0; i < leads; i++) {
            // the sign of each difference tells a shortfall
            lacks[i] = ((total[i] - ofTotal) | (explicit[i] - ofExplicit) | (implicit[i] - ofImplicit)) >> 31;
        }
        if (holds.length > 0) {
            place(explicit, implicit, leads);
        }
        for (int i = 0; i < leads; i++) {
            standings[i] = (byte) (1 + lacks[i]);
        }
    }

    private void place(int[] explicit, int[] implicit, int leads) {
        int[] cell = ranks;
        Arrays.fill(cell, 0, leads, 0);
        int factor = engagements.length + 1;
        for (int boundary : grades) {
            for (int i = 0; i < leads; i++) {
                cell[i] += factor & ~((explicit[i] - boundary) >> 31);
            }
        }
        for (int boundary : engagements) {
            for (int i = 0; i < leads; i++) {
                cell[i] += 1 & ~((implicit[i] - boundary) >> 31);
            }
        }
        for (int i = 0; i < leads; i++) {
            int own = cell[i];
            cells[i] = (char) own;
            missing[i] = holds[own] | (missing[i] & counts[own]);
        }
    }

    /** Takes what is held against the leads into the standings. */
    void apply(byte[] flags, int leads) {
        for (int i = 0; i < leads; i++) {
            int flag = flags[i];
            int disqualified = flag & Judge.DISQUALIFIED;
            int left = standings[i] & ~(flag >> 1) & (disqualified - 1);
            standings[i] = (byte) (left | (disqualified * Judge.DISQUALIFIED_CODE));
        }
    }
}
