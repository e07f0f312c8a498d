package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import java.util.List;

/** The kinds of activity that a rule looks for. */
final class ActivityTypes {

    private final List<ActivityType> types;

    /** Interned, see {@link TypeNames}. */
    private final String[] names;

    private final long signs;

    ActivityTypes(List<ActivityType> types) {
        this.types = types.stream().distinct().sorted().toList();
        Require.atLeast(this.types.size(), 1, "number of activity types");
        this.names = this.types.stream().map(type -> type.name().intern()).toArray(String[]::new);
        long all = 0;
        for (String name : names) {
            all |= 1L << sign(name);
        }
        this.signs = all;
    }

    /** A number from 0 to 63 by the name: types of different signs are different, and no text has to be compared. */
    static byte sign(String name) {
        return (byte) ((name.hashCode() * 0x9E37_79B9) >>> 26);
    }

    List<ActivityType> types() {
        return types;
    }

    /** Whether the evidence may hold such activities at all. */
    boolean mayBeIn(Evidence evidence) {
        return (signs & evidence.signs()) != 0;
    }

    /** The activities of these types. */
    Matches in(Evidence evidence) {
        return new Matches(evidence);
    }

    @SuppressWarnings("ReferenceEquality") // both are interned
    private boolean has(String wanted) {
        for (String name : names) {
            if (name == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The place of the activity of these types with the latest date, and of these the latest instant; -1 if none. */
    int latest(Evidence evidence) {
        Matches matches = in(evidence);
        int latest = matches.next();
        if (evidence.isInOrderOfDays()) {
            return latest;
        }
        for (int i = latest; i >= 0; i = matches.next()) {
            latest = evidence.day(i) > evidence.day(latest) ? i : latest;
        }
        return latest;
    }

    /** Goes from one activity of these types to the next older one. */
    final class Matches {

        private final Evidence evidence;
        private int block;
        private long left;

        private Matches(Evidence evidence) {
            this.evidence = evidence;
            this.left = evidence.having(signs, 0);
        }

        /** The place of the next one, -1 if there is none. */
        int next() {
            while (true) {
                while (left == 0) {
                    block += Long.SIZE;
                    if (block >= evidence.size()) {
                        return -1;
                    }
                    left = evidence.having(signs, block);
                }
                int i = block + Long.numberOfTrailingZeros(left);
                left &= left - 1;
                if (has(evidence.name(i))) {
                    return i;
                }
            }
        }
    }

    Object toPlain() {
        return types.size() == 1
                ? types.get(0).name()
                : types.stream().map(ActivityType::name).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivityTypes same && types.equals(same.types);
    }

    @Override
    public int hashCode() {
        return types.hashCode();
    }

    @Override
    public String toString() {
        return types.size() == 1 ? types.get(0).name() : types.toString();
    }
}
