package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The activities of columns in the making, in the order in which they came, and the codes of what is known of them. */
final class ActivityRows {

    private final Dictionary<ActivityType> types;
    private CodedAttributes properties;
    private boolean distinct;
    private @Nullable ActivityLog log;
    private int most = ActivityLog.MOST;

    ActivityRows() {
        this.types = new Dictionary<>();
        this.properties = new CodedAttributes("properties", AttributeSet.of());
    }

    /** Activities to be added to others, without a trace in these. */
    ActivityRows(LeadColumns start) {
        this.types = start.types().copy();
        this.properties = new CodedAttributes(start.codedProperties());
        this.distinct = start.isDistinct();
    }

    void declareProperties(AttributeSet given) {
        properties = new CodedAttributes("properties", given);
    }

    void declareDistinct() {
        distinct = true;
    }

    void limitTo(int rows) {
        most = rows;
    }

    Dictionary<ActivityType> types() {
        return types;
    }

    CodedAttributes properties() {
        return properties;
    }

    boolean isDistinct() {
        return distinct;
    }

    void requireDistinct() {
        if (!distinct) {
            throw new IllegalStateException(
                    "an activity needs an id by which duplicates are found; give it, or declare the input distinct()");
        }
    }

    private ActivityLog log() {
        ActivityLog rows = log;
        if (rows == null) {
            rows = new ActivityLog(!distinct, properties.size(), most);
            log = rows;
        }
        return rows;
    }

    /** Takes an activity, whose id is null if the input is distinct, and gives its row. */
    int add(int lead, @Nullable String id, ActivityType type, long epochSecond, int nano) {
        ActivityLog rows = log();
        rows.add(lead, code(type), epochSecond, nano, id);
        return rows.size() - 1;
    }

    /** Takes activities of leads that are known to be there. */
    void add(int[] leads, int[] kinds, List<ActivityType> kindsOf, long[] epochSeconds) {
        char[] codes = new char[kindsOf.size()];
        boolean[] isAsked = new boolean[codes.length];
        ActivityLog rows = log();
        for (int row = 0; row < leads.length; row++) {
            int kind = kinds[row];
            if (!isAsked[kind]) {
                codes[kind] = code(kindsOf.get(kind));
                isAsked[kind] = true;
            }
            rows.add(leads[row], codes[kind], epochSeconds[row], 0, null);
        }
    }

    private char code(ActivityType type) {
        int code = types.code(Objects.requireNonNull(type, "type"));
        if (code > Character.MAX_VALUE) {
            throw new IllegalStateException("columns hold up to " + (int) Character.MAX_VALUE + " kinds of activity; '"
                    + type + "' is one more, so move such detail into a property");
        }
        return (char) (code - 1);
    }

    <T> void property(int activity, Attribute<T> property, T value) {
        int place = properties.place(property);
        ActivityLog rows = log;
        Objects.checkIndex(activity, rows == null ? 0 : rows.size());
        if (rows != null) {
            rows.property(activity, place, properties.code(place, property, value));
        }
    }

    /** Sets a property of the last row to a value in its one representation. */
    void propertyOfLast(int place, Object canonical) {
        ActivityLog rows = log();
        rows.property(rows.size() - 1, place, properties.code(place, canonical));
    }

    /** Makes pages of the activities that were taken. */
    ActivityPages pages(LocalDays localDays, int pageCount) {
        return new ActivityPages(localDays, log(), types, properties, !distinct, most, pageCount);
    }

    /** Lets go of the activities that were taken. */
    void clear() {
        log = null;
    }
}
