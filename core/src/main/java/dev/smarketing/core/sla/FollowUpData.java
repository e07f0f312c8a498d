package dev.smarketing.core.sla;

import dev.smarketing.core.check.DataObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of a follow-up commitment as plain data. What is left at its default is not written. */
final class FollowUpData {

    static final String LATE_RECORDS = "allow-late-records";

    private FollowUpData() {}

    static void write(FollowUpCommitment followUp, Map<String, Object> data) {
        AttemptRule rule = followUp.rule();
        if (rule.channels().size() < ContactChannel.values().length) {
            data.put("channels", spelled(rule.channels()));
        }
        putTime(data, "ignore-repeats-within", rule.repeatWindow());
        if (!rule.families().equals(AttemptRule.everyOne().families())) {
            data.put(
                    "families",
                    rule.families().stream()
                            .map(family -> Map.of("channels", spelled(family)))
                            .toList());
        }
        putTime(data, rule.isSpacedPerChannel() ? "spacing-per-channel" : "spacing", rule.spacing());
        putIf(data, "count-automatic", rule.isAutomaticCounted(), true);
        followUp.greatestGap().ifPresent(gap -> data.put("greatest-gap", gap.toString()));
        putIf(data, "met-by-reply", !followUp.isMetByReply(), false);
        putConstant(data, "clock-start", followUp.clockStart(), ClockStart.HANDOFF);
        putConstant(data, "on-reassignment", followUp.reassignmentPolicy(), OnReassignment.KEEP);
        putConstant(data, "on-recycling", followUp.recyclingPolicy(), OnRecycling.PAUSE);
        putConstant(data, "on-limit-change", followUp.limitChangePolicy(), OnLimitChange.COUNT_TIME_USED);
        putIf(
                data,
                "warning-percent",
                followUp.warningPercent() != FollowUpOptions.WARNING_PERCENT,
                followUp.warningPercent());
        followUp.warningLeft().ifPresent(left -> data.put("warning-when-left", left.toString()));
        putTime(data, LATE_RECORDS, followUp.lateAllowance());
    }

    private static List<String> spelled(Set<ContactChannel> channels) {
        return channels.stream().map(DataObject::spelled).toList();
    }

    static void putTime(Map<String, Object> data, String key, Duration time) {
        putIf(data, key, !time.isZero(), time.toString());
    }

    private static void putConstant(Map<String, Object> data, String key, Enum<?> value, Enum<?> standard) {
        putIf(data, key, value != standard, DataObject.spelled(value));
    }

    private static void putIf(Map<String, Object> data, String key, boolean differs, Object value) {
        if (differs) {
            data.put(key, value);
        }
    }

    static FollowUpCommitment read(DataObject data, TimeLimit limit) {
        FollowUpCommitment followUp = Commitment.salesContactsEachLead()
                .named(data.text("name"))
                .atLeast(data.integer("attempts"))
                .within(limit)
                .counting(readRule(data))
                .startingAt(constant(data, "clock-start", ClockStart.HANDOFF))
                .onReassignment(constant(data, "on-reassignment", OnReassignment.KEEP))
                .onRecycling(constant(data, "on-recycling", OnRecycling.PAUSE))
                .onLimitChange(constant(data, "on-limit-change", OnLimitChange.COUNT_TIME_USED))
                .allowingLateRecords(time(data, LATE_RECORDS));
        if (data.has("warning-percent") && data.has("warning-when-left")) {
            throw data.error("warning-when-left", "stands beside warning-percent; keep one of the two");
        }
        if (data.has("warning-percent")) {
            followUp = followUp.warningAtPercent(data.integer("warning-percent"));
        }
        if (data.has("warning-when-left")) {
            followUp = followUp.warningWhenLeft(data.duration("warning-when-left"));
        }
        if (data.has("greatest-gap")) {
            followUp = followUp.withGapsOfAtMost(data.duration("greatest-gap"));
        }
        return data.flag("met-by-reply", true) ? followUp : followUp.evenIfTheLeadReplies();
    }

    private static AttemptRule readRule(DataObject data) {
        AttemptRule rule = AttemptRule.everyOne().ignoringRepeatsWithin(time(data, "ignore-repeats-within"));
        if (data.has("spacing") && data.has("spacing-per-channel")) {
            throw data.error("spacing-per-channel", "stands beside spacing; keep one of the two");
        }
        rule = data.has("spacing-per-channel")
                ? rule.spacedPerChannelBy(data.duration("spacing-per-channel"))
                : rule.spacedBy(time(data, "spacing"));
        if (data.has("families")) {
            List<Set<ContactChannel>> families = new ArrayList<>();
            for (DataObject family : data.objects("families")) {
                families.add(family.make(FollowUpData::channels));
            }
            rule = rule.withFamilies(families);
        }
        if (data.has("channels")) {
            Set<ContactChannel> channels = channels(data);
            rule = rule.by(channels.iterator().next(), channels.toArray(ContactChannel[]::new));
        }
        return data.flag("count-automatic", false) ? rule.countingAutomatic() : rule;
    }

    private static Set<ContactChannel> channels(DataObject data) {
        Set<ContactChannel> channels = EnumSet.noneOf(ContactChannel.class);
        for (String text : data.texts("channels")) {
            channels.add(channel(data, text));
        }
        if (channels.isEmpty()) {
            throw data.error("channels", "is empty; give at least one channel or leave the key out for all");
        }
        return channels;
    }

    private static ContactChannel channel(DataObject data, String text) {
        List<String> known = new ArrayList<>();
        for (ContactChannel channel : ContactChannel.values()) {
            if (DataObject.spelled(channel).equals(text)) {
                return channel;
            }
            known.add(DataObject.spelled(channel));
        }
        throw data.error("channels", "'" + text + "' is not one of " + known + "; choose one of these");
    }

    private static <E extends Enum<E>> E constant(DataObject data, String key, E standard) {
        return data.has(key) ? data.constant(key, standard.getDeclaringClass()) : standard;
    }

    static Duration time(DataObject data, String key) {
        return data.has(key) ? data.duration(key) : Duration.ZERO;
    }
}
