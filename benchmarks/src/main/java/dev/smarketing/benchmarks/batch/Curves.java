package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.batch.Reference.Behaviour;

/** The implicit rules of R1 as tables of hundredths by age: one rule a kind, and the two over several kinds. */
final class Curves {

    /** From this age on nothing counts. */
    static final int AGES = 365;

    static final Curves INSTANCE = new Curves();

    final int[][] ofKind = new int[Kind.values().length][];
    final int[] newest = new int[ofKind.length];
    final int[] ofHot = curve(Behaviour.HOT);
    final int[] ofEngaged = curve(Behaviour.ENGAGED);
    final boolean[] hot = new boolean[ofKind.length];
    final boolean[] engaged = new boolean[ofKind.length];

    private Curves() {
        for (Behaviour rule : Behaviour.ALL) {
            if (rule != Behaviour.HOT && rule != Behaviour.ENGAGED) {
                int kind = rule.kinds.iterator().next().code();
                ofKind[kind] = curve(rule);
                newest[kind] = rule.newest;
            }
        }
        Behaviour.HOT.kinds.forEach(kind -> hot[kind.code()] = true);
        Behaviour.ENGAGED.kinds.forEach(kind -> engaged[kind.code()] = true);
    }

    private static int[] curve(Behaviour rule) {
        int[] curve = new int[AGES];
        for (int age = 0; age < AGES; age++) {
            curve[age] = rule.hundredths(age);
        }
        return curve;
    }
}
