package dev.smarketing.core.sla;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.money.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A log as plain data: a list of maps for each kind of fact that it has. */
final class HandoffLogData {

    private static final String RECORDED = "recorded-at";

    private HandoffLogData() {}

    static Map<String, Object> write(HandoffLog log) {
        Map<String, List<Object>> lists = new LinkedHashMap<>();
        for (String kind : List.of(
                "handoffs", "attempts", "reviews", "closings", "assignments", "clock-changes", "limit-changes")) {
            lists.put(kind, new ArrayList<>());
        }
        for (HandoffFact fact : log.facts()) {
            Map<String, Object> data = new LinkedHashMap<>();
            String kind = write(fact, data);
            data.put("at", fact.at().toString());
            if (!fact.recordedAt().equals(fact.at())) {
                data.put(RECORDED, fact.recordedAt().toString());
            }
            lists.getOrDefault(kind, List.of()).add(Collections.unmodifiableMap(data));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        lists.forEach((kind, list) -> {
            if (!list.isEmpty()) {
                data.put(kind, List.copyOf(list));
            }
        });
        return Collections.unmodifiableMap(data);
    }

    private static String write(HandoffFact fact, Map<String, Object> data) {
        if (fact instanceof Handoff handoff) {
            data.put("id", handoff.id());
            data.put("lead", handoff.lead().value());
            handoff.segment().ifPresent(segment -> data.put("segment", segment));
            handoff.value().ifPresent(value -> data.put("value", value.toString()));
            handoff.facts().ifPresent(facts -> data.put("facts", facts.toData()));
            handoff.channel().ifPresent(channel -> data.put("channel", channel.name()));
            return "handoffs";
        }
        if (fact instanceof ContactAttempt attempt) {
            data.put("id", attempt.id());
            data.put("lead", attempt.lead().value());
            data.put("channel", DataObject.spelled(attempt.channel()));
            attempt.person().ifPresent(person -> data.put("person", person));
            if (attempt.kind() != ContactAttempt.Kind.OUTBOUND) {
                data.put("kind", DataObject.spelled(attempt.kind()));
            }
            if (attempt.isAutomatic()) {
                data.put("automatic", true);
            }
            return "attempts";
        }
        if (fact instanceof LeadReview review) {
            data.put("handoff", review.handoffId());
            review.rejectionReason().ifPresent(reason -> data.put("rejected", reason));
            return "reviews";
        }
        if (fact instanceof LeadClosing closing) {
            data.put("lead", closing.lead().value());
            data.put("outcome", DataObject.spelled(closing.outcome()));
            closing.lossReason().ifPresent(reason -> data.put("reason", reason));
            return "closings";
        }
        if (fact instanceof LeadAssignment assignment) {
            data.put("handoff", assignment.handoffId());
            data.put("owner", assignment.owner());
            return "assignments";
        }
        if (fact instanceof ClockChange change) {
            data.put("handoff", change.handoffId());
            data.put("kind", DataObject.spelled(change.kind()));
            if (!change.kind().isRecycling() && !change.reason().equals(ClockChange.NO_REASON)) {
                data.put("reason", change.reason());
            }
            return "clock-changes";
        }
        LimitChange change = (LimitChange) fact;
        data.put("handoff", change.handoffId());
        data.put("commitment", change.commitment());
        data.put("within", change.limit().toString());
        return "limit-changes";
    }

    static HandoffLog read(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("handoff log", data).make(root -> read(root, attributes));
    }

    private static HandoffLog read(DataObject data, AttributeSet attributes) {
        data.version(1);
        List<HandoffFact> facts = new ArrayList<>();
        read(data, "handoffs", facts, entry -> handoff(entry, attributes));
        read(data, "attempts", facts, HandoffLogData::attempt);
        read(data, "reviews", facts, HandoffLogData::review);
        read(data, "closings", facts, HandoffLogData::closing);
        read(
                data,
                "assignments",
                facts,
                entry -> new LeadAssignment(
                        entry.text("handoff"), entry.text("owner"), entry.instant("at"), recorded(entry)));
        read(data, "clock-changes", facts, HandoffLogData::clockChange);
        read(
                data,
                "limit-changes",
                facts,
                entry -> new LimitChange(
                        entry.text("handoff"),
                        entry.text("commitment"),
                        AgreementData.requiredLimit(entry),
                        entry.instant("at"),
                        recorded(entry)));
        return HandoffLog.of(facts);
    }

    private static void read(
            DataObject data, String kind, List<HandoffFact> facts, Function<DataObject, HandoffFact> reader) {
        for (DataObject entry : data.objects(kind)) {
            facts.add(entry.make(reader));
        }
    }

    private static Instant recorded(DataObject data) {
        return data.has(RECORDED) ? data.instant(RECORDED) : data.instant("at");
    }

    private static Handoff handoff(DataObject data, AttributeSet attributes) {
        Handoff handoff = Handoff.of(data.text("id"), LeadId.of(data.text("lead")), data.instant("at"))
                .withRecordedAt(recorded(data));
        handoff = data.optionalText("segment").map(handoff::withSegment).orElse(handoff);
        if (data.has("value")) {
            handoff = handoff.withValue(data.parsed("value", Money::parse, "money like EUR 100.00"));
        }
        if (data.has("facts")) {
            handoff = handoff.withFacts(data.nested("facts", facts -> Lead.fromData(facts, attributes)));
        }
        return data.optionalText("channel")
                .map(Channel::of)
                .map(handoff::withChannel)
                .orElse(handoff);
    }

    private static ContactAttempt attempt(DataObject data) {
        ContactAttempt attempt = ContactAttempt.of(
                        data.text("id"),
                        LeadId.of(data.text("lead")),
                        data.instant("at"),
                        data.constant("channel", ContactChannel.class))
                .withRecordedAt(recorded(data));
        attempt = data.optionalText("person").map(attempt::withPerson).orElse(attempt);
        if (data.has("kind")) {
            attempt = attempt.as(data.constant("kind", ContactAttempt.Kind.class));
        }
        return data.flag("automatic", false) ? attempt.automatic() : attempt;
    }

    private static LeadReview review(DataObject data) {
        Instant at = data.instant("at");
        String handoff = data.text("handoff");
        return data.optionalText("rejected")
                .map(reason -> LeadReview.rejected(handoff, at, reason))
                .orElseGet(() -> LeadReview.accepted(handoff, at))
                .withRecordedAt(recorded(data));
    }

    private static LeadClosing closing(DataObject data) {
        LeadId lead = LeadId.of(data.text("lead"));
        Instant at = data.instant("at");
        LeadClosing closing = switch (data.constant("outcome", LeadClosing.Outcome.class)) {
            case WON -> LeadClosing.won(lead, at);
            case LOST ->
                data.optionalText("reason")
                        .map(reason -> LeadClosing.lost(lead, at, reason))
                        .orElseGet(() -> LeadClosing.lost(lead, at));
        };
        return closing.withRecordedAt(recorded(data));
    }

    private static ClockChange clockChange(DataObject data) {
        ClockChange.Kind kind = data.constant("kind", ClockChange.Kind.class);
        String reason = kind.isRecycling()
                ? ClockChange.RECYCLING
                : data.optionalText("reason").orElse(ClockChange.NO_REASON);
        return new ClockChange(data.text("handoff"), kind, reason, data.instant("at"), recorded(data));
    }
}
