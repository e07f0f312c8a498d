package dev.smarketing.scoring;

import dev.smarketing.core.lead.ActivityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which memories the states of a model have, by number, and which of them look for a kind of activity. */
final class MemoryPlan {

    private static final int[] NONE = {};

    private final ScoringModel model;
    private final List<Recall> recalls = new ArrayList<>();
    private final int[] starts;
    private final Map<ActivityType, int[]> byType = new HashMap<>();
    private final int longestWindow;
    private final boolean hasElapsedWindow;

    MemoryPlan(ScoringModel model) {
        this.model = model;
        List<List<Recall>> ofRules = Recall.of(model);
        this.starts = new int[ofRules.size() + 1];
        Map<ActivityType, List<Integer>> numbers = new HashMap<>();
        int longest = 0;
        boolean elapsed = false;
        for (int i = 0; i < ofRules.size(); i++) {
            for (Recall recall : ofRules.get(i)) {
                for (ActivityType type : recall.types().types()) {
                    numbers.computeIfAbsent(type, first -> new ArrayList<>()).add(recalls.size());
                }
                recalls.add(recall);
                longest = Math.max(longest, recall.longestAge());
                elapsed |= recall.isElapsed();
            }
            starts[i + 1] = recalls.size();
        }
        numbers.forEach((type, list) ->
                byType.put(type, list.stream().mapToInt(Integer::intValue).toArray()));
        this.longestWindow = longest;
        this.hasElapsedWindow = elapsed;
    }

    ScoringModel model() {
        return model;
    }

    ActivityMemory[] emptyMemories(boolean keepsAll) {
        return recalls.stream()
                .map(recall -> new ActivityMemory(recall, keepsAll))
                .toArray(ActivityMemory[]::new);
    }

    /** The number of the first memory of a rule; those of the idle decay come after those of the last rule. */
    int start(int rule) {
        return starts[rule];
    }

    /** How many rules there are, and one more if there is an idle decay. */
    int size() {
        return starts.length - 1;
    }

    int[] memoriesFor(ActivityType type) {
        return byType.getOrDefault(type, NONE);
    }

    /** The age in days from which no rule counts an activity; as great as can be if there is none. */
    int longestWindow() {
        return longestWindow;
    }

    boolean hasElapsedWindow() {
        return hasElapsedWindow;
    }
}
