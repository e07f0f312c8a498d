package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** An assessment as plain data: what it was judged by, so that it judges the same again. And a breach. */
final class AssessmentData {

    private static final String CALENDARS = "recorded-calendars";
    private static final String ONLY = "replacing-calendars-of";
    private static final String DONE = "done";
    private static final String NEEDED = "needed";

    private AssessmentData() {}

    static Map<String, Object> write(
            ServiceLevelAgreement agreement, HandoffLog log, Instant asOf, Instant knownAt, KnownCalendars known) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("agreement", agreement.toData());
        data.put("log", log.toData());
        data.put("as-of", asOf.toString());
        if (!knownAt.equals(asOf)) {
            data.put("known-at", knownAt.toString());
        }
        if (!known.recorded().isEmpty()) {
            List<Object> calendars = known.recorded().entrySet().stream()
                    .map(entry -> (Object) Map.of(
                            "at",
                            entry.getKey().toString(),
                            "calendar",
                            entry.getValue().toData()))
                    .toList();
            data.put(CALENDARS, calendars);
            List<LocalDate> only = known.replacedFrom(agreement);
            if (!only.isEmpty()) {
                data.put(ONLY, only.stream().map(LocalDate::toString).toList());
            }
        }
        return Collections.unmodifiableMap(data);
    }

    static SlaAssessment read(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("assessment", data).make(root -> read(root, attributes));
    }

    private static SlaAssessment read(DataObject data, AttributeSet attributes) {
        data.version(1);
        ServiceLevelAgreement agreement =
                data.nested("agreement", nested -> ServiceLevelAgreement.fromData(nested, attributes));
        HandoffLog log = data.nested("log", nested -> HandoffLog.fromData(nested, attributes));
        Instant asOf = data.instant("as-of");
        Instant knownAt = data.has("known-at") ? data.instant("known-at") : asOf;
        NavigableMap<Instant, BusinessCalendar> recorded = new TreeMap<>();
        for (DataObject entry : data.objects(CALENDARS)) {
            Instant at = entry.instant("at");
            BusinessCalendar calendar = entry.nested("calendar", BusinessCalendar::fromData);
            if (recorded.put(at, calendar) != null) {
                throw entry.error("at", "a calendar recorded at " + at + " stands twice; keep the right one");
            }
        }
        KnownCalendars known = KnownCalendars.of(agreement, recorded, knownAt);
        if (data.has(ONLY)) {
            if (recorded.isEmpty()) {
                throw data.error(ONLY, "stands without " + CALENDARS + "; give both or neither");
            }
            known = known.onlyOf(versions(data, agreement));
        }
        return new SlaAssessment(agreement, log, asOf, knownAt, known);
    }

    private static List<AgreementVersion> versions(DataObject data, ServiceLevelAgreement agreement) {
        List<LocalDate> dates = data.values(ONLY, DataObject::date);
        if (dates.isEmpty()) {
            throw data.error(ONLY, "is empty; name the first days of versions, or leave it out if all are replaced");
        }
        List<LocalDate> known =
                agreement.versions().stream().map(AgreementVersion::from).toList();
        for (LocalDate date : dates) {
            if (!known.contains(date)) {
                throw data.error(ONLY, "no version begins on " + date + "; they begin on " + known);
            }
        }
        return agreement.versions().stream()
                .filter(version -> dates.contains(version.from()))
                .toList();
    }

    static Map<String, Object> write(Breach breach) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("commitment", breach.commitment());
        data.put("party", DataObject.spelled(breach.party()));
        data.put("subject", breach.subject());
        data.put("at", breach.at().toString());
        data.put("reason", DataObject.spelled(breach.reason()));
        data.put(DONE, plain(breach.done()));
        data.put(NEEDED, plain(breach.needed()));
        if (breach.isProvisional()) {
            data.put("provisional", true);
        }
        return Collections.unmodifiableMap(data);
    }

    private static Object plain(MetricValue value) {
        return value instanceof MetricValue.Amount amount
                ? amount.money().toString()
                : ((MetricValue.Quantity) value).number();
    }

    static Breach read(Map<String, ?> data) {
        return DataObject.root("breach", data).make(AssessmentData::readBreach);
    }

    private static Breach readBreach(DataObject data) {
        data.version(1);
        return new Breach(
                data.text("commitment"),
                data.constant("party", Party.class),
                data.text("subject"),
                data.instant("at"),
                data.constant("reason", Breach.Reason.class),
                value(data, DONE),
                value(data, NEEDED),
                data.flag("provisional", false));
    }

    private static MetricValue value(DataObject data, String key) {
        return data.any(key) instanceof String
                ? MetricValue.amount(data.parsed(key, Money::parse, "money like EUR 100.00"))
                : new MetricValue.Quantity(data.decimal(key));
    }
}
