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
            all |= sign(name);
        }
        this.signs = all;
    }

    /** One bit of 64 by the name: types of different signs are different, and no text has to be compared. */
    static long sign(String name) {
        return 1L << ((name.hashCode() * 0x9E37_79B9) >>> 26);
    }

    List<ActivityType> types() {
        return types;
    }

    /** Whether an activity of the evidence is of these types. */
    @SuppressWarnings("ReferenceEquality") // both are interned
    boolean has(Evidence evidence, int i) {
        if ((signs & evidence.sign(i)) == 0) {
            return false;
        }
        String wanted = evidence.name(i);
        for (String name : names) {
            if (name == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Whether the evidence may hold such activities at all. */
    boolean mayBeIn(Evidence evidence) {
        return (signs & evidence.signs()) != 0;
    }

    /** The place of the activity of these types with the latest date, and of these the latest instant; -1 if none. */
    int latest(Evidence evidence) {
        int latest = -1;
        int size = mayBeIn(evidence) ? evidence.size() : 0;
        for (int i = 0; i < size; i++) {
            if (has(evidence, i) && (latest < 0 || evidence.day(i) > evidence.day(latest))) {
                latest = i;
                if (evidence.isInOrderOfDays()) {
                    return i;
                }
            }
        }
        return latest;
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
