package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Activities by their ids. A change is a new value that shares all but one path: a trie whose branches are five bits
 * of the id's hash each. A slot holds an activity, a branch, or some activities whose ids have one hash.
 */
final class KnownActivities {

    static final KnownActivities NONE = new KnownActivities(new Branch(0, new Object[0]), 0);

    private static final int BITS = 5;

    private final Branch root;
    private final int size;

    /** Which of the 32 slots are there, and these. */
    private static final class Branch {

        private final int present;
        private final Object[] slots;

        Branch(int present, Object[] slots) {
            this.present = present;
            this.slots = slots;
        }

        static int bit(int hash, int shift) {
            return 1 << ((hash >>> shift) & 31);
        }

        boolean has(int bit) {
            return (present & bit) != 0;
        }

        int place(int bit) {
            return Integer.bitCount(present & (bit - 1));
        }

        Branch replaced(int bit, Object slot) {
            Object[] copy = slots.clone();
            copy[place(bit)] = slot;
            return new Branch(present, copy);
        }

        Branch inserted(int bit, Object slot) {
            int place = place(bit);
            Object[] copy = new Object[slots.length + 1];
            System.arraycopy(slots, 0, copy, 0, place);
            System.arraycopy(slots, place, copy, place + 1, slots.length - place);
            copy[place] = slot;
            return new Branch(present | bit, copy);
        }

        Branch removed(int bit) {
            int place = place(bit);
            Object[] copy = new Object[slots.length - 1];
            System.arraycopy(slots, 0, copy, 0, place);
            System.arraycopy(slots, place + 1, copy, place, copy.length - place);
            return new Branch(present & ~bit, copy);
        }
    }

    private KnownActivities(Branch root, int size) {
        this.root = root;
        this.size = size;
    }

    private static int hash(ActivityId id) {
        int hash = id.value().hashCode();
        return hash ^ (hash >>> 16);
    }

    /** The activity of an id, null if there is none. */
    @Nullable
    Activity get(ActivityId id) {
        int hash = hash(id);
        Branch branch = root;
        int shift = 0;
        while (true) {
            int bit = Branch.bit(hash, shift);
            if (!branch.has(bit)) {
                return null;
            }
            Object slot = branch.slots[branch.place(bit)];
            if (slot instanceof Branch next) {
                branch = next;
                shift += BITS;
            } else {
                for (Activity activity : activities(slot)) {
                    if (activity.id().equals(id)) {
                        return activity;
                    }
                }
                return null;
            }
        }
    }

    private static Activity[] activities(Object slot) {
        return slot instanceof Activity activity ? new Activity[] {activity} : (Activity[]) slot;
    }

    /** These and an activity, in place of one of its id. */
    KnownActivities with(Activity activity) {
        int more = get(activity.id()) == null ? 1 : 0;
        return new KnownActivities(put(root, 0, hash(activity.id()), activity), size + more);
    }

    private static Branch put(Branch branch, int shift, int hash, Activity activity) {
        int bit = Branch.bit(hash, shift);
        if (!branch.has(bit)) {
            return branch.inserted(bit, activity);
        }
        Object slot = branch.slots[branch.place(bit)];
        if (slot instanceof Branch next) {
            return branch.replaced(bit, put(next, shift + BITS, hash, activity));
        }
        Activity[] there = activities(slot);
        int other = hash(there[0].id());
        if (other != hash) {
            Branch split = new Branch(Branch.bit(other, shift + BITS), new Object[] {slot});
            return branch.replaced(bit, put(split, shift + BITS, hash, activity));
        }
        Activity[] kept = without(there, activity.id());
        return branch.replaced(bit, kept.length == 0 ? activity : plus(kept, activity));
    }

    private static Activity[] without(Activity[] activities, ActivityId id) {
        return Arrays.stream(activities)
                .filter(activity -> !activity.id().equals(id))
                .toArray(Activity[]::new);
    }

    private static Activity[] plus(Activity[] activities, Activity one) {
        Activity[] more = Arrays.copyOf(activities, activities.length + 1);
        more[activities.length] = one;
        return more;
    }

    /** These without the activity of an id. */
    KnownActivities without(ActivityId id) {
        return get(id) == null ? this : new KnownActivities(remove(root, 0, hash(id), id), size - 1);
    }

    private static Branch remove(Branch branch, int shift, int hash, ActivityId id) {
        int bit = Branch.bit(hash, shift);
        Object slot = branch.slots[branch.place(bit)];
        if (slot instanceof Branch next) {
            Branch left = remove(next, shift + BITS, hash, id);
            return left.slots.length == 0 ? branch.removed(bit) : branch.replaced(bit, left);
        }
        Activity[] left = without(activities(slot), id);
        return left.length == 0 ? branch.removed(bit) : branch.replaced(bit, left);
    }

    void forEach(Consumer<Activity> action) {
        forEach(root, action);
    }

    private static void forEach(Branch branch, Consumer<Activity> action) {
        for (Object slot : branch.slots) {
            if (slot instanceof Branch next) {
                forEach(next, action);
            } else {
                for (Activity activity : activities(slot)) {
                    action.accept(activity);
                }
            }
        }
    }

    /** All of them in their natural order. */
    NavigableSet<Activity> oldestFirst() {
        NavigableSet<Activity> all = new TreeSet<>();
        forEach(all::add);
        return all;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof KnownActivities known) || size != known.size) {
            return false;
        }
        boolean[] same = {true};
        forEach(activity -> {
            Activity there = known.get(activity.id());
            same[0] &= there != null && there.equals(activity);
        });
        return same[0];
    }

    @Override
    public int hashCode() {
        return size;
    }
}
