package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A backlog as plain data. */
final class BacklogData {

    private static final int VERSION = 1;

    private BacklogData() {}

    static Map<String, Object> of(Backlog backlog) {
        Map<String, Timeframe> timeframes = new LinkedHashMap<>();
        backlog.decisions()
                .forEach(decision -> timeframes.put(decision.timeframe().name(), decision.timeframe()));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("timeframes", timeframes.values().stream().map(Timeframe::data).toList());
        data.put("items", backlog.items().stream().map(ItemData::of).toList());
        data.put(
                "decisions",
                backlog.decisions().stream().map(PriorityDecision::data).toList());
        if (!backlog.moves().isEmpty()) {
            data.put("moves", backlog.moves().stream().map(RankMove::data).toList());
        }
        return Collections.unmodifiableMap(data);
    }

    static Backlog read(Map<String, ?> data) {
        return DataObject.root("backlog", data).make(root -> {
            root.version(VERSION);
            Map<String, Timeframe> timeframes = new LinkedHashMap<>();
            for (DataObject entry : root.objects("timeframes")) {
                Timeframe timeframe = entry.make(Timeframe::read);
                if (timeframes.put(timeframe.name(), timeframe) != null) {
                    throw entry.error("name", "'" + timeframe.name() + "' stands there twice; keep one of the two");
                }
            }
            List<BacklogItem> items = new ArrayList<>();
            root.objects("items").forEach(entry -> items.add(entry.make(ItemData::read)));
            List<PriorityDecision> decisions = new ArrayList<>();
            root.objects("decisions")
                    .forEach(entry -> decisions.add(entry.make(found -> PriorityDecision.read(found, timeframes))));
            List<RankMove> moves = new ArrayList<>();
            root.objects("moves").forEach(entry -> moves.add(entry.make(RankMove::read)));
            return new Backlog(items, decisions, moves);
        });
    }
}
