package dev.smarketing.scoring;

import dev.smarketing.core.lead.ActivityType;
import java.util.List;

/**
 * The names of the activity types that the rules of a model ask for. Every activity is looked up once, so that the
 * rules need not compare texts: a name that is found is the very object that {@link ActivityTypes} hold.
 */
final class TypeNames {

    /** Stands for all types that no rule asks for; no type has this name. */
    static final String OTHER = "";

    private final String[] table;

    TypeNames(List<Recall> recalls) {
        List<String> names = recalls.stream()
                .flatMap(recall -> recall.types().types().stream())
                .map(ActivityType::name)
                .distinct()
                .toList();
        this.table = new String[Integer.highestOneBit(Math.max(1, names.size())) << 2];
        for (String name : names) {
            table[place(name)] = name.intern();
        }
    }

    /** The name as the rules hold it. */
    String of(ActivityType type) {
        String found = table[place(type.name())];
        return found == null ? OTHER : found;
    }

    /** The place of a name, or the first free one from that of its hash on. */
    private int place(String name) {
        int hash = name.hashCode();
        int place = (hash ^ (hash >>> 16)) & (table.length - 1);
        while (table[place] != null && !table[place].equals(name)) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }
}
