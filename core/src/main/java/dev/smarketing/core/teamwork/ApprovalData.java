package dev.smarketing.core.teamwork;

import dev.smarketing.core.check.DataObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Approvals as plain data. */
final class ApprovalData {

    private static final int VERSION = 1;

    private ApprovalData() {}

    static Map<String, Object> of(Approval approval) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("subject", approval.subject());
        data.put("flow", approval.flow().toData());
        data.put(
                "events",
                approval.events().stream()
                        .map(event -> {
                            Map<String, Object> entry = new LinkedHashMap<>();
                            entry.put("at", event.at().toString());
                            entry.put("action", DataObject.spelled(event.action()));
                            entry.put("who", event.who());
                            if (!event.note().isEmpty()) {
                                entry.put("note", event.note());
                            }
                            return Collections.unmodifiableMap(entry);
                        })
                        .toList());
        return Collections.unmodifiableMap(data);
    }

    /** Enters the events one after the other, so that a wrong order is refused with its place. */
    static Approval read(Map<String, ?> data) {
        return DataObject.root("approval", data).make(root -> {
            root.version(VERSION);
            Approval approval = Approval.of(root.text("subject"), root.nested("flow", ApprovalFlow::fromData));
            for (DataObject entry : root.objects("events")) {
                Approval before = approval;
                Approval.Event event = entry.make(found -> new Approval.Event(
                        found.instant("at"),
                        found.constant("action", Approval.Action.class),
                        found.text("who"),
                        found.optionalText("note").orElse("")));
                try {
                    approval = before.with(event);
                } catch (IllegalArgumentException | IllegalStateException e) {
                    throw entry.error("action", String.valueOf(e.getMessage()));
                }
            }
            return approval;
        });
    }
}
