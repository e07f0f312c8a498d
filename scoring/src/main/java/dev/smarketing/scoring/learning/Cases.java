package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Counts;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.ScoreColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;

/** The judged decisions of a backtest, in columns: no score card outlives its lead. */
final class Cases {

    private static final String EPOCH_DAY = "number of days since 1970 of a decision";

    private final List<String> ruleIds;
    private final int size;
    private final long[] totals;
    private final int[] days;
    private final BitSet positive;
    private final BitSet qualified;
    private final BitSet[] fired;
    private final BitSet[] unknown;
    private final byte[][] steps;

    private Cases(
            List<String> ruleIds,
            int size,
            long[] totals,
            int[] days,
            BitSet positive,
            BitSet qualified,
            BitSet[] fired,
            BitSet[] unknown,
            byte[][] steps) {
        this.ruleIds = ruleIds;
        this.size = size;
        this.totals = totals;
        this.days = days;
        this.positive = positive;
        this.qualified = qualified;
        this.fired = fired;
        this.unknown = unknown;
        this.steps = steps;
    }

    /** Takes up one card after the other. */
    static final class Draft {

        private final List<String> ruleIds;
        private final List<RuleSteps> steps;
        private final long[] totals;
        private final int[] days;
        private final BitSet positive;
        private final BitSet qualified;
        private final BitSet[] fired;
        private final BitSet[] unknown;
        private final byte[][] reached;
        private int size;

        Draft(ScoringModel model, int most) {
            this.ruleIds = model.rules().stream().map(Rule::id).toList();
            this.steps = model.rules().stream().map(RuleSteps::of).toList();
            this.totals = new long[most];
            this.days = new int[most];
            this.positive = new BitSet(most);
            this.qualified = new BitSet(most);
            this.fired = sets(ruleIds.size(), most);
            this.unknown = sets(ruleIds.size(), most);
            this.reached = new byte[ruleIds.size()][most];
        }

        void add(ScoreCard card, LocalDate decided, boolean isPositive) {
            totals[size] = card.total().hundredths();
            days[size] = Counts.small(decided.toEpochDay(), EPOCH_DAY);
            positive.set(size, isPositive);
            qualified.set(size, card.isQualified());
            List<RuleScore> lines = card.rules();
            for (int rule = 0; rule < reached.length; rule++) {
                RuleScore line = lines.get(rule);
                if (line.isMatched()) {
                    fired[rule].set(size);
                    reached[rule][size] = (byte) steps.get(rule).place(line);
                } else if (line.isUnknown()) {
                    unknown[rule].set(size);
                }
            }
            size++;
        }

        Cases build() {
            byte[][] own = new byte[reached.length][];
            Arrays.setAll(own, rule -> Arrays.copyOf(reached[rule], size));
            return new Cases(
                    ruleIds,
                    size,
                    Arrays.copyOf(totals, size),
                    Arrays.copyOf(days, size),
                    positive,
                    qualified,
                    fired,
                    unknown,
                    own);
        }
    }

    /** The rows of a run with the points of each rule; a rule fires if it gives points. */
    static Cases of(ScoreColumns run, BitSet positive) {
        List<String> ids = run.model().rules().stream().map(Rule::id).toList();
        int size = run.size();
        Cases cases = new Cases(
                ids,
                size,
                new long[size],
                new int[size],
                (BitSet) positive.clone(),
                new BitSet(size),
                sets(ids.size(), size),
                sets(ids.size(), 0),
                new byte[ids.size()][0]);
        Arrays.fill(cases.days, Counts.small(run.date().toEpochDay(), EPOCH_DAY));
        for (int row = 0; row < size; row++) {
            cases.totals[row] = run.totalHundredths(row);
            cases.qualified.set(row, run.isQualified(row));
        }
        for (int rule = 0; rule < ids.size(); rule++) {
            for (int row = 0; row < size; row++) {
                if (run.rulePoints(row, rule).signum() != 0) {
                    cases.fired[rule].set(row);
                }
            }
        }
        return cases;
    }

    private static BitSet[] sets(int count, int size) {
        BitSet[] sets = new BitSet[count];
        for (int i = 0; i < count; i++) {
            sets[i] = new BitSet(size);
        }
        return sets;
    }

    List<String> ruleIds() {
        return ruleIds;
    }

    int size() {
        return size;
    }

    long total(int i) {
        return totals[i];
    }

    LocalDate date(int i) {
        return LocalDate.ofEpochDay(days[i]);
    }

    boolean isPositive(int i) {
        return positive.get(i);
    }

    boolean isQualified(int i) {
        return qualified.get(i);
    }

    boolean isUnknown(int rule, int i) {
        return unknown[rule].get(i);
    }

    /** Which step of a rule was reached, from 1 on; 0 for none. */
    int step(int rule, int i) {
        return steps[rule][i];
    }

    ScoredOutcomes scores() {
        return ScoredOutcomes.of(totals.clone(), (BitSet) positive.clone());
    }

    Cases from(LocalDate first) {
        Objects.requireNonNull(first, "first");
        long day = first.toEpochDay();
        return Arrays.stream(days).allMatch(one -> one >= day) ? this : where(i -> days[i] >= day);
    }

    private Cases where(IntPredicate kept) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (kept.test(i)) {
                rows.add(i);
            }
        }
        int left = rows.size();
        Cases some = new Cases(
                ruleIds,
                left,
                new long[left],
                new int[left],
                new BitSet(left),
                new BitSet(left),
                sets(ruleIds.size(), left),
                sets(ruleIds.size(), left),
                new byte[ruleIds.size()][left]);
        for (int to = 0; to < left; to++) {
            int from = rows.get(to);
            some.totals[to] = totals[from];
            some.days[to] = days[from];
            some.positive.set(to, positive.get(from));
            some.qualified.set(to, qualified.get(from));
            for (int rule = 0; rule < ruleIds.size(); rule++) {
                some.fired[rule].set(to, fired[rule].get(from));
                some.unknown[rule].set(to, unknown[rule].get(from));
                some.steps[rule][to] = steps[rule][from];
            }
        }
        return some;
    }

    RuleEvidence evidence(int rule) {
        BitSet silent = new BitSet(size);
        silent.set(0, size);
        silent.andNot(fired[rule]);
        silent.andNot(unknown[rule]);
        return new RuleEvidence(
                ruleIds.get(rule),
                counts(RuleEvidence.FIRED, fired[rule]),
                counts(RuleEvidence.SILENT, silent),
                counts(RuleEvidence.UNKNOWN, unknown[rule]));
    }

    private BinCounts counts(String name, BitSet set) {
        int positives = both(set, positive);
        return new BinCounts(name, positives, set.cardinality() - positives);
    }

    RulePair pair(int first, int second) {
        int both = both(fired[first], fired[second]);
        return new RulePair(
                ruleIds.get(first),
                ruleIds.get(second),
                both,
                fired[first].cardinality() - both,
                fired[second].cardinality() - both);
    }

    private static int both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
