package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Which sets of edits qualify each lead. The points of a rule depend on no other rule, so each lead is put together in
 * memory from columns that were scored once: a set of edits costs a few sums. Edits that change nothing for a lead
 * have no share in its verdict and are left out of its sets, and leads whose verdict cannot change are not looked at
 * twice, so most of the sets are never tried and yet nothing is estimated.
 */
final class EditGames {

    /** The limits and the idle decay of the total, of one version. */
    private record Ending(EditSums.Limit limit, Optional<IdleDecay> decay, IntUnaryOperator days) {

        static Ending of(ScoringModel model, EditRuns runs) {
            return new Ending(
                    EditSums.Limit.of(model.totalLimits()),
                    model.idleDecay(),
                    model.idleDecay().map(runs::idleDays).orElse(row -> 0));
        }

        long of(long points, int idleDays) {
            return limit.of(idleDays == 0 ? points : left(points, idleDays));
        }

        private long left(long points, int idleDays) {
            return decay.orElseThrow()
                    .apply(Points.ofHundredths(points), idleDays)
                    .hundredths();
        }

        /** More points before never leave fewer. */
        Bounds of(Bounds points, int idleDays) {
            return new Bounds(of(points.low(), idleDays), of(points.high(), idleDays));
        }
    }

    private final List<ModelEdit> edits;
    private final int size;
    private final List<EditSums.Sum> sums;
    private final List<List<EditSums.Part>> parts;
    private final EditSums.Sum explicitLimits;
    private final EditSums.Sum implicitLimits;
    private final Ending[] endings;
    private final int ofEnding;
    private final IntPredicate[] disqualified;
    private final int ofDisqualifiers;
    private final IntPredicate[] unmet;
    private final int ofRequirements;
    private final EditRuns.OverrideOf overrides;
    private final DecisionRule[] decisions;
    private final int ofDecision;
    private final Map<Integer, long[]> qualifiedByMask = new HashMap<>();

    // the lead at hand
    private final long[] points;
    private final long[][] deltas;
    private final int[] idleDays = new int[2];
    private boolean disqualifiedBefore;
    private boolean disqualifiedAfter;
    private boolean unmetBefore;
    private boolean unmetAfter;
    private @Nullable Boolean override;

    private EditGames(ModelDiff diff, EditRuns runs) {
        ScoringModel before = diff.before();
        ScoringModel after = diff.after();
        this.edits = diff.edits();
        this.size = runs.size();
        this.explicitLimits = limits(diff, Axis.EXPLICIT, ModelEdit.Kind.EXPLICIT_LIMITS);
        this.implicitLimits = limits(diff, Axis.IMPLICIT, ModelEdit.Kind.IMPLICIT_LIMITS);
        this.ofEnding = bit(ModelEdit.Kind.TOTAL_LIMITS);
        Ending ending = Ending.of(before, runs);
        this.endings = new Ending[] {ending, ofEnding == 0 ? ending : Ending.of(after, runs)};
        this.ofDisqualifiers = bit(ModelEdit.Kind.DISQUALIFIERS);
        IntPredicate out = runs.disqualified(before);
        this.disqualified = new IntPredicate[] {out, ofDisqualifiers == 0 ? out : runs.disqualified(after)};
        this.ofRequirements = bit(ModelEdit.Kind.REQUIREMENTS);
        IntPredicate missing = runs.unmet(before);
        this.unmet = new IntPredicate[] {missing, ofRequirements == 0 ? missing : runs.unmet(after)};
        this.overrides = runs.overrides();
        this.ofDecision = bit(ModelEdit.Kind.DECISION);
        this.decisions = new DecisionRule[] {new DecisionRule(before), new DecisionRule(after)};
        EditSums touched = new EditSums(diff, runs);
        this.sums = touched.sums();
        this.parts = touched.parts();
        this.points = new long[sums.size()];
        this.deltas = new long[edits.size()][sums.size()];
    }

    private static EditSums.Sum limits(ModelDiff diff, Axis axis, ModelEdit.Kind kind) {
        return new EditSums.Sum(
                axis,
                EditSums.Limit.of(diff.before().limits(axis)),
                EditSums.Limit.of(diff.after().limits(axis)),
                EditSums.bit(diff.edits(), kind));
    }

    private int bit(ModelEdit.Kind kind) {
        return EditSums.bit(edits, kind);
    }

    static Map<ModelEdit, MetricValue> shares(ModelDiff diff, EditRuns runs) {
        EditGames games = new EditGames(diff, runs);
        for (int row = 0; row < games.size; row++) {
            int mask = games.open(row);
            if (mask != 0) {
                games.play(mask);
            }
        }
        return ShapleyShares.of(games.edits, games.qualifiedByMask);
    }

    /** Takes up a lead. Gives the edits that may matter, or 0 if its verdict is the same whatever is edited. */
    private int open(int row) {
        disqualifiedBefore = disqualified[0].test(row);
        disqualifiedAfter = ofDisqualifiers == 0 ? disqualifiedBefore : disqualified[1].test(row);
        if (disqualifiedBefore && disqualifiedAfter) {
            return 0;
        }
        int mask = disqualifiedBefore == disqualifiedAfter ? 0 : ofDisqualifiers;
        override = overrides.of(row);
        if (override != null) {
            return override ? mask : 0;
        }
        unmetBefore = unmet[0].test(row);
        unmetAfter = ofRequirements == 0 ? unmetBefore : unmet[1].test(row);
        if (unmetBefore && unmetAfter) {
            return 0;
        }
        mask |= unmetBefore == unmetAfter ? 0 : ofRequirements;
        for (int s = 0; s < points.length; s++) {
            points[s] = sums.get(s).rest.applyAsLong(row);
        }
        return addPoints(row, mask);
    }

    private int addPoints(int row, int held) {
        int mask = held | ofDecision;
        for (int e = 0; e < deltas.length; e++) {
            List<EditSums.Part> own = parts.get(e);
            if (own.isEmpty()) {
                continue;
            }
            long[] delta = deltas[e];
            Arrays.fill(delta, 0);
            for (int p = 0; p < own.size(); p++) {
                EditSums.Part part = own.get(p);
                long value = part.points().applyAsLong(row);
                if (part.isAfter()) {
                    delta[part.sum()] += value;
                } else {
                    delta[part.sum()] -= value;
                    points[part.sum()] += value;
                }
            }
            for (long change : delta) {
                mask |= change == 0 ? 0 : 1 << e;
            }
        }
        return limitBounds(row, mask, held);
    }

    private int limitBounds(int row, int before, int held) {
        int mask = before;
        Bounds explicit = Bounds.ZERO;
        Bounds implicit = Bounds.ZERO;
        for (int s = 0; s < points.length; s++) {
            long low = points[s];
            long high = low;
            for (int e = 0; e < deltas.length; e++) {
                low += Math.min(0, deltas[e][s]);
                high += Math.max(0, deltas[e][s]);
            }
            EditSums.Sum sum = sums.get(s);
            Bounds range = new Bounds(low, high);
            mask |= sum.matters(range) ? sum.edit : 0;
            if (sum.axis == Axis.EXPLICIT) {
                explicit = explicit.plus(sum.limited(range));
            } else {
                implicit = implicit.plus(sum.limited(range));
            }
        }
        mask |= explicitLimits.matters(explicit) ? explicitLimits.edit : 0;
        mask |= implicitLimits.matters(implicit) ? implicitLimits.edit : 0;
        explicit = explicitLimits.limited(explicit);
        implicit = implicitLimits.limited(implicit);
        idleDays[0] = endings[0].days.applyAsInt(row);
        idleDays[1] = ofEnding == 0 ? idleDays[0] : endings[1].days.applyAsInt(row);
        Bounds sum = explicit.plus(implicit);
        Bounds total = endings[0].of(sum, idleDays[0]).or(endings[1].of(sum, idleDays[1]));
        mask |= ofEnding;
        boolean refused = decisions[0].refusesAll(total, explicit, implicit)
                && (ofDecision == 0 || decisions[1].refusesAll(total, explicit, implicit));
        if (refused) {
            return 0;
        }
        boolean taken = decisions[0].takesAll(total, explicit, implicit)
                && (ofDecision == 0 || decisions[1].takesAll(total, explicit, implicit));
        // all points qualify, so only what is held against the lead can matter
        return taken ? held : mask;
    }

    /** Tries all sets of the edits that matter, each one edit away from the one before. */
    private void play(int mask) {
        int count = Integer.bitCount(mask);
        long[] qualified = qualifiedByMask.computeIfAbsent(mask, own -> new long[1 << count]);
        int[] own = ShapleyShares.places(mask);
        int set = 0;
        int index = 0;
        qualified[0] += qualifies(0) ? 1 : 0;
        for (int step = 1; step < qualified.length; step++) {
            int place = Integer.numberOfTrailingZeros(step);
            int edit = own[place];
            index ^= 1 << place;
            set ^= 1 << edit;
            if (!parts.get(edit).isEmpty()) {
                long[] delta = deltas[edit];
                int sign = (set & 1 << edit) == 0 ? -1 : 1;
                for (int s = 0; s < points.length; s++) {
                    points[s] += sign * delta[s];
                }
            }
            qualified[index] += qualifies(set) ? 1 : 0;
        }
    }

    private boolean qualifies(int set) {
        if ((set & ofDisqualifiers) == 0 ? disqualifiedBefore : disqualifiedAfter) {
            return false;
        }
        if (override != null) {
            return override;
        }
        if ((set & ofRequirements) == 0 ? unmetBefore : unmetAfter) {
            return false;
        }
        long explicit = 0;
        long implicit = 0;
        for (int s = 0; s < points.length; s += 2) {
            explicit += sums.get(s).limited(points[s], set);
            implicit += sums.get(s + 1).limited(points[s + 1], set);
        }
        explicit = explicitLimits.limited(explicit, set);
        implicit = implicitLimits.limited(implicit, set);
        int ending = (set & ofEnding) == 0 ? 0 : 1;
        long total = endings[ending].of(Counts.sum(explicit, implicit, "total in hundredths"), idleDays[ending]);
        return decisions[(set & ofDecision) == 0 ? 0 : 1].qualifies(total, explicit, implicit);
    }
}
