package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A backlog item as plain data. */
final class ItemData {

    private ItemData() {}

    static Map<String, Object> of(BacklogItem item) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", item.id());
        data.put("title", item.title());
        if (item.parts().isEmpty()) {
            item.effort().ifPresent(known -> data.put("effort", known));
        } else {
            List<Map<String, Object>> parts = item.parts().entrySet().stream()
                    .map(part -> Map.<String, Object>of("name", part.getKey(), "effort", part.getValue()))
                    .toList();
            data.put("parts", parts);
        }
        item.value().ifPresent(known -> data.put("value", known));
        item.outcome().ifPresent(known -> data.put("outcome", known));
        item.success().ifPresent(known -> data.put("success", known));
        item.measurement().ifPresent(known -> data.put("measurement", known));
        if (!item.needs().isEmpty()) {
            data.put("needs", item.needs());
        }
        item.requester().ifPresent(known -> data.put("requester", known));
        item.requested().ifPresent(known -> data.put("requested", known.toString()));
        if (!item.confirmed().isEmpty()) {
            data.put(
                    "confirmed",
                    item.confirmed().stream().map(LocalDate::toString).toList());
        }
        String due = item.hasHardDeadline() ? "hard-deadline" : "due";
        item.due().ifPresent(known -> data.put(due, known.toString()));
        return Collections.unmodifiableMap(data);
    }

    static BacklogItem read(DataObject data) {
        BacklogItem item = BacklogItem.of(data.text("id"), data.text("title")).needing(data.texts("needs"));
        for (DataObject part : data.objects("parts")) {
            BacklogItem before = item;
            item = part.make(found -> {
                String name = found.text("name");
                if (before.parts().containsKey(name)) {
                    throw found.error("name", "'" + name + "' stands there twice; keep one of the two");
                }
                return before.withPart(name, found.decimal("effort"));
            });
        }
        item = data.has("effort") ? item.withEffort(data.decimal("effort")) : item;
        item = data.has("value") ? item.withValue(data.decimal("value")) : item;
        item = data.optionalText("outcome").map(item::withOutcome).orElse(item);
        item = data.optionalText("success").map(item::withSuccess).orElse(item);
        item = data.optionalText("measurement").map(item::withMeasurement).orElse(item);
        item = item.withRequest(
                data.optionalText("requester").orElse(null), data.has("requested") ? data.date("requested") : null);
        for (String day : data.texts("confirmed")) {
            item = item.confirmedOn(confirmation(data, day));
        }
        if (data.has("hard-deadline") && data.has("due")) {
            throw data.error("due", "stands beside hard-deadline; give one of the two");
        }
        if (data.has("hard-deadline")) {
            return item.withHardDeadline(data.date("hard-deadline"));
        }
        return data.has("due") ? item.dueOn(data.date("due")) : item;
    }

    private static LocalDate confirmation(DataObject data, String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw data.error("confirmed", "'" + day + "' cannot be read; give a date like 2026-03-01");
        }
    }
}
