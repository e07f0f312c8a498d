package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.QualificationOverride;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A page in the making. It shares the arrays of the page it starts from until it changes them. */
final class PageDraft {

    private final LeadPage start;
    private final int[][] codes;
    private final boolean[] own;
    private final List<List<History.Change>> changes = new ArrayList<>();
    private final Map<Integer, List<QualificationOverride>> overrides;
    private int size;

    PageDraft(LeadPage start) {
        this.start = start;
        this.size = start.size();
        this.codes = start.codes().clone();
        this.own = new boolean[codes.length];
        for (History history : start.histories()) {
            changes.add(new ArrayList<>(history.changes()));
        }
        this.overrides = new TreeMap<>(start.overrides());
    }

    void addLead() {
        size++;
    }

    /** The code of a value that was always known, 0 if there is none yet. */
    int code(int attribute, int lead) {
        int[] known = codes[attribute];
        return lead < known.length ? known[lead] : 0;
    }

    void setCode(int attribute, int lead, int code) {
        if (!own[attribute] || codes[attribute].length == 0) {
            codes[attribute] = Arrays.copyOf(codes[attribute], LeadPage.SIZE);
            own[attribute] = true;
        }
        codes[attribute][lead] = code;
    }

    void addChange(int attribute, History.Change change) {
        changes.get(attribute).add(change);
    }

    void addOverride(int lead, QualificationOverride override) {
        List<QualificationOverride> all = new ArrayList<>(overrides.getOrDefault(lead, List.of()));
        all.add(override);
        overrides.put(lead, List.copyOf(all));
    }

    ActivityPage activities() {
        return start.activities();
    }

    int size() {
        return size;
    }

    LeadPage finish(ActivityPage activities) {
        int[][] finished = codes.clone();
        for (int a = 0; a < finished.length; a++) {
            if (finished[a].length > 0 && finished[a].length != size) {
                finished[a] = Arrays.copyOf(finished[a], size);
            }
        }
        History[] histories = changes.stream().map(History::of).toArray(History[]::new);
        return new LeadPage(size, finished, histories, Map.copyOf(overrides), activities);
    }
}
