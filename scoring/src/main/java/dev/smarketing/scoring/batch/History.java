package dev.smarketing.scoring.batch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The dated values of one attribute in one page, by lead and then by date. */
final class History {

    static final History NONE = new History(List.of());

    private final List<Change> changes;
    private final int[] leads;
    private final int[] days;
    private final int[] codes;

    /**
     * A value that counts from a date on.
     *
     * @param lead the place of the lead in its page
     * @param since from when on
     * @param day the first date at whose end it counts
     * @param code the value, 0 if it is not known any more
     */
    record Change(int lead, Instant since, int day, int code) {}

    private History(List<Change> changes) {
        this.changes = changes;
        this.leads = changes.stream().mapToInt(Change::lead).toArray();
        this.days = changes.stream().mapToInt(Change::day).toArray();
        this.codes = changes.stream().mapToInt(Change::code).toArray();
    }

    static History of(List<Change> changes) {
        if (changes.isEmpty()) {
            return NONE;
        }
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort(Comparator.comparingInt(Change::lead).thenComparing(Change::since));
        return new History(List.copyOf(sorted));
    }

    List<Change> changes() {
        return changes;
    }

    boolean isEmpty() {
        return leads.length == 0;
    }

    /** Puts the codes of a date in place of those that were always known. */
    void apply(int today, int[] known) {
        for (int i = 0; i < leads.length; i++) {
            if (days[i] <= today) {
                known[leads[i]] = codes[i];
            }
        }
    }

    long bytes() {
        return 12L * leads.length + 40L * changes.size();
    }
}
