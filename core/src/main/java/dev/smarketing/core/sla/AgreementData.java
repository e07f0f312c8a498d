package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.AttributeSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An agreement as plain data. What a commitment leaves at its default is not written. */
final class AgreementData {

    private AgreementData() {}

    static Map<String, Object> write(ServiceLevelAgreement agreement) {
        List<Object> versions = new ArrayList<>();
        BusinessCalendar last = null;
        for (AgreementVersion version : agreement.versions()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("from", version.from().toString());
            if (last == null || !version.calendar().equals(last)) {
                data.put("calendar", version.calendar().toData());
            }
            last = version.calendar();
            data.put(
                    "commitments",
                    version.commitments().stream().map(AgreementData::write).toList());
            if (!version.rules().isEmpty()) {
                data.put(
                        "rules",
                        version.rules().stream().map(MatchingRuleData::write).toList());
            }
            versions.add(Collections.unmodifiableMap(data));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("versions", List.copyOf(versions));
        agreement.until().ifPresent(until -> data.put("until", until.toString()));
        if (agreement.isJudgedByLatestVersion()) {
            data.put("judged-by-latest-version", true);
        }
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> write(Commitment commitment) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (commitment instanceof VolumeCommitment volume) {
            VolumeData.write(volume, data);
        } else if (commitment instanceof FollowUpCommitment followUp) {
            data.put("kind", "follow-up");
            data.put("name", followUp.name());
            data.put("attempts", followUp.attempts());
            putLimit(data, followUp.limit());
            FollowUpData.write(followUp, data);
        } else if (commitment instanceof ReviewCommitment review) {
            data.put("kind", "review");
            data.put("name", review.name());
            putLimit(data, review.limit());
            FollowUpData.putTime(data, FollowUpData.LATE_RECORDS, review.lateAllowance());
        }
        return Collections.unmodifiableMap(data);
    }

    private static void putLimit(Map<String, Object> data, TimeLimit limit) {
        if (!(limit instanceof TimeLimit.Unlimited)) {
            data.put("within", limit.toString());
        }
    }

    static ServiceLevelAgreement read(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("agreement", data).make(root -> read(root, attributes));
    }

    private static ServiceLevelAgreement read(DataObject data, AttributeSet attributes) {
        List<AgreementVersion> versions = new ArrayList<>();
        for (DataObject version : data.version(1).objects("versions")) {
            BusinessCalendar last = versions.isEmpty()
                    ? null
                    : versions.get(versions.size() - 1).calendar();
            versions.add(version.make(entries -> readVersion(entries, last, attributes)));
        }
        ServiceLevelAgreement agreement = ServiceLevelAgreement.of(versions);
        if (data.has("until")) {
            agreement = agreement.endingOn(data.date("until"));
        }
        return data.flag("judged-by-latest-version", false) ? agreement.judgedByLatestVersion() : agreement;
    }

    private static AgreementVersion readVersion(
            DataObject data, @Nullable BusinessCalendar last, AttributeSet attributes) {
        BusinessCalendar calendar =
                last != null && !data.has("calendar") ? last : data.nested("calendar", BusinessCalendar::fromData);
        List<Commitment> commitments = new ArrayList<>();
        for (DataObject commitment : data.objects("commitments")) {
            commitments.add(commitment.make(AgreementData::readCommitment));
        }
        List<MatchingRule> rules = new ArrayList<>();
        for (DataObject rule : data.objects("rules")) {
            rules.add(rule.make(entries -> MatchingRuleData.read(entries, attributes)));
        }
        return new AgreementVersion(data.date("from"), calendar, commitments, rules);
    }

    private static Commitment readCommitment(DataObject data) {
        String kind = data.text("kind");
        return switch (kind) {
            case "volume" -> VolumeData.read(data);
            case "follow-up" -> FollowUpData.read(data, limit(data));
            case "review" ->
                Commitment.salesReviewsEachLead()
                        .named(data.text("name"))
                        .within(limit(data))
                        .allowingLateRecords(FollowUpData.time(data, FollowUpData.LATE_RECORDS));
            default ->
                throw data.error(
                        "kind", "'" + kind + "' is not one of [volume, follow-up, review]; choose one of these");
        };
    }

    private static TimeLimit limit(DataObject data) {
        return data.has("within") ? requiredLimit(data) : new TimeLimit.Unlimited();
    }

    /** A limit that has to be there; what is wrong with it is told at its place. */
    static TimeLimit requiredLimit(DataObject data) {
        String text = data.text("within");
        try {
            return TimeLimit.parse(text);
        } catch (IllegalArgumentException e) {
            throw data.error("within", Objects.requireNonNullElse(e.getMessage(), text));
        }
    }
}
