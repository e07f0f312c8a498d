package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import java.util.List;

/** The kinds of activity that a rule looks for. */
record ActivityTypes(List<ActivityType> types) {

    ActivityTypes {
        types = types.stream().distinct().sorted().toList();
        Require.atLeast(types.size(), 1, "number of activity types");
    }

    boolean has(Activity activity) {
        ActivityType wanted = activity.type();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The place of the latest activity of these types, -1 if there is none. */
    int latest(Evidence evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            if (has(evidence.activity(i))) {
                return i;
            }
        }
        return -1;
    }

    Object toPlain() {
        return types.size() == 1
                ? types.get(0).name()
                : types.stream().map(ActivityType::name).toList();
    }

    @Override
    public String toString() {
        return types.size() == 1 ? types.get(0).name() : types.toString();
    }
}
