package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.AttributeSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What marketing and sales owe each other, in dated versions: the first from a date on, each further one from
 * a later date on, without gap or overlap, and the last until an end if one is given. The version in force at a
 * handoff judges it, also when it is decided under a later one, unless the latest is chosen to judge everything.
 * A version holds from the first instant of its date in the zone of the agreement.
 */
public final class ServiceLevelAgreement {

    private final List<AgreementVersion> versions;
    private final @Nullable LocalDate until;
    private final boolean judgedByLatestVersion;

    private ServiceLevelAgreement(
            List<AgreementVersion> versions, @Nullable LocalDate until, boolean judgedByLatestVersion) {
        this.versions = Require.elements(versions, "versions");
        this.until = until;
        this.judgedByLatestVersion = judgedByLatestVersion;
        if (until != null && !until.isAfter(last().from())) {
            throw new IllegalArgumentException("the agreement ends on " + until + ", not after its version from "
                    + last().from() + "; give a later end or leave out that version");
        }
    }

    /**
     * An agreement with its first version.
     *
     * @param from its first date
     * @param calendar its business time; the zone of the calendar is the zone of the agreement
     * @param commitments what the parties owe, at least one
     * @return the agreement
     */
    public static ServiceLevelAgreement startingOn(
            LocalDate from, BusinessCalendar calendar, Commitment... commitments) {
        return of(List.of(new AgreementVersion(from, calendar, Require.elements(commitments, "commitments"))));
    }

    /**
     * An agreement of versions.
     *
     * @param versions the versions by date, at least one
     * @return the agreement
     * @throws IllegalArgumentException if the dates do not ascend, a zone differs or a name changes its meaning
     */
    public static ServiceLevelAgreement of(List<AgreementVersion> versions) {
        Objects.requireNonNull(versions, "versions");
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("the agreement has no version; give at least one");
        }
        for (int i = 1; i < versions.size(); i++) {
            AgreementVersion last = versions.get(i - 1);
            AgreementVersion next = versions.get(i);
            if (!next.from().isAfter(last.from())) {
                throw new IllegalArgumentException("the version from " + next.from() + " is not after the one from "
                        + last.from() + "; give it a later date");
            }
            if (!next.calendar().zone().equals(last.calendar().zone())) {
                throw new IllegalArgumentException("the version from " + next.from() + " is in the zone "
                        + next.calendar().zone() + " but the agreement is in "
                        + last.calendar().zone() + "; give a calendar of that zone");
            }
            for (AgreementVersion before : versions.subList(0, i)) {
                refuseOtherMeaning(before, next);
            }
        }
        return new ServiceLevelAgreement(versions, null, false);
    }

    private static void refuseOtherMeaning(AgreementVersion before, AgreementVersion next) {
        for (Commitment commitment : next.commitments()) {
            Commitment old = before.commitment(commitment.name()).orElse(commitment);
            boolean same = old.getClass() == commitment.getClass();
            if (old instanceof VolumeCommitment oldVolume && commitment instanceof VolumeCommitment volume) {
                same = oldVolume.isContinuedBy(volume);
            }
            if (!same) {
                throw new IllegalArgumentException(
                        "commitment '" + commitment.name() + "' from " + next.from()
                                + " is not what the version from " + before.from()
                                + " calls so (another kind, unit, period, basis or segment); give it another name with named(...)");
            }
        }
    }

    /**
     * The agreement with other commitments from a date on; the calendar and the rules stay.
     *
     * @param from the first date of the new version, after that of the last
     * @param commitments everything the parties owe from then on
     * @return a changed copy
     */
    public ServiceLevelAgreement revisedOn(LocalDate from, Commitment... commitments) {
        return revisedOn(from, last().calendar(), commitments);
    }

    /**
     * The agreement with another calendar and other commitments from a date on; the rules stay.
     *
     * @param from the first date of the new version, after that of the last
     * @param calendar the new business time, in the zone of the agreement
     * @param commitments everything the parties owe from then on
     * @return a changed copy
     * @throws IllegalArgumentException if the date is not after that of the last version, the calendar has another
     *     zone, a rule of the last version owes what is no longer promised, or a name stands for another kind of
     *     commitment than before
     */
    public ServiceLevelAgreement revisedOn(LocalDate from, BusinessCalendar calendar, Commitment... commitments) {
        List<MatchingRule> rules = last().rules();
        AgreementVersion next = new AgreementVersion(from, calendar, Require.elements(commitments, "commitments"));
        for (MatchingRule rule : rules) {
            for (String owed : rule.owing()) {
                if (next.commitment(owed).isEmpty()) {
                    throw new IllegalArgumentException("rule '" + rule.name() + "' owes '" + owed
                            + "', which the version from " + from
                            + " does not have; give the version with its rules by revisedBy(...)");
                }
            }
        }
        return revisedBy(next.matching(rules.toArray(MatchingRule[]::new)));
    }

    /**
     * The agreement with one more version.
     *
     * @param version everything that holds from its date on, with its own calendar and rules
     * @return a changed copy
     */
    public ServiceLevelAgreement revisedBy(AgreementVersion version) {
        Objects.requireNonNull(version, "version");
        List<AgreementVersion> more = new ArrayList<>(versions);
        more.add(version);
        return new ServiceLevelAgreement(of(more).versions, until, judgedByLatestVersion);
    }

    /**
     * The agreement with other rules in its last version.
     *
     * @param rules for which handoffs what is owed, in the order in which they are tried
     * @return a changed copy
     */
    public ServiceLevelAgreement matching(MatchingRule... rules) {
        List<AgreementVersion> changed = new ArrayList<>(versions);
        changed.set(changed.size() - 1, last().matching(rules));
        return new ServiceLevelAgreement(changed, until, judgedByLatestVersion);
    }

    /**
     * The agreement with one calendar in all its versions, for asking what it would change.
     *
     * @param calendar the business time
     * @return a changed copy
     */
    public ServiceLevelAgreement withCalendar(BusinessCalendar calendar) {
        return new ServiceLevelAgreement(
                versions.stream()
                        .map(version ->
                                new AgreementVersion(version.from(), calendar, version.commitments(), version.rules()))
                        .toList(),
                until,
                judgedByLatestVersion);
    }

    /**
     * The agreement that ends. Nothing is promised from the end on; a period that holds it is prorated.
     *
     * @param end the first date without an agreement, after the start of the last version
     * @return a changed copy
     */
    public ServiceLevelAgreement endingOn(LocalDate end) {
        return new ServiceLevelAgreement(versions, Objects.requireNonNull(end, "end"), judgedByLatestVersion);
    }

    /**
     * The agreement whose version in force at the instant of the assessment judges everything, also what began
     * under an earlier one. Without this the version in force at each handoff judges it.
     *
     * @return a changed copy
     */
    public ServiceLevelAgreement judgedByLatestVersion() {
        return new ServiceLevelAgreement(versions, until, true);
    }

    /**
     * Whether the version in force at the assessment judges everything.
     *
     * @return true if so
     */
    public boolean isJudgedByLatestVersion() {
        return judgedByLatestVersion;
    }

    /**
     * When it ends.
     *
     * @return the first date without an agreement, if it ends
     */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    private AgreementVersion last() {
        return versions.get(versions.size() - 1);
    }

    /**
     * Its versions.
     *
     * @return by date
     */
    public List<AgreementVersion> versions() {
        return versions;
    }

    /**
     * Its zone.
     *
     * @return the zone in which an instant belongs to a date and a month
     */
    public ZoneId zone() {
        return versions.get(0).calendar().zone();
    }

    /**
     * What is in force on a date.
     *
     * @param date the date
     * @return the latest version not after it, or nothing before the first or from the end on
     */
    public Optional<AgreementVersion> versionOn(LocalDate date) {
        Objects.requireNonNull(date, "date");
        if (until != null && !date.isBefore(until)) {
            return Optional.empty();
        }
        AgreementVersion found = null;
        for (AgreementVersion version : versions) {
            if (!version.from().isAfter(date)) {
                found = version;
            }
        }
        return Optional.ofNullable(found);
    }

    /**
     * What is in force at an instant.
     *
     * @param instant the instant
     * @return the version of its date in the zone of the agreement, or nothing before the first or from the end on
     */
    public Optional<AgreementVersion> versionAt(Instant instant) {
        return versionOn(versions.get(0).calendar().dateOf(instant));
    }

    /**
     * Judges what happened.
     *
     * @param log the facts
     * @param asOf the instant as of which to judge; facts that happened or were recorded later are not seen
     * @return the assessment
     */
    public SlaAssessment assess(HandoffLog log, Instant asOf) {
        Objects.requireNonNull(log, "log");
        return assess(log, Objects.requireNonNull(asOf, "asOf"), asOf);
    }

    /**
     * Judges what happened by an instant, with what is known of it at another: for example January as known in
     * March.
     *
     * @param log the facts
     * @param asOf the instant as of which to judge; what happened later is not seen
     * @param knownAt what was recorded later is not seen
     * @return the assessment
     */
    public SlaAssessment assess(HandoffLog log, Instant asOf, Instant knownAt) {
        return assess(log, asOf, knownAt, Collections.emptyNavigableMap());
    }

    /**
     * Judges what happened, when other calendars became known on the way, for example because a closing was
     * declared. A follow-up or review that was settled before keeps its calendar, and so does the volume of a period
     * that was over before; what was open follows the new calendar from its start.
     *
     * @param log the facts
     * @param asOf the instant as of which to judge; what happened later is not seen
     * @param knownAt what was recorded later is not seen
     * @param recordedCalendars calendars that replace those of the versions, by the instant from which on each was
     *     known, as {@link dev.smarketing.core.calendar.CalendarHistory#recorded} gives them
     * @return the assessment
     * @throws IllegalArgumentException if a calendar is of another zone than the agreement
     */
    public SlaAssessment assess(
            HandoffLog log, Instant asOf, Instant knownAt, NavigableMap<Instant, BusinessCalendar> recordedCalendars) {
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(knownAt, "knownAt");
        Objects.requireNonNull(recordedCalendars, "recordedCalendars");
        HandoffLog known = knownAt.equals(asOf) ? log : log.knownAt(knownAt);
        return new SlaAssessment(
                this,
                known,
                Objects.requireNonNull(asOf, "asOf"),
                knownAt,
                KnownCalendars.of(this, recordedCalendars, knownAt));
    }

    /** The names of the commitments that are judged lead by lead, of all versions. */
    Set<String> owedForEachLead() {
        return versions.stream()
                .flatMap(version -> version.commitments().stream())
                .filter(commitment -> !(commitment instanceof VolumeCommitment))
                .map(Commitment::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The agreement as plain data.
     *
     * @return what {@link #fromData} reads
     */
    public Map<String, Object> toData() {
        return AgreementData.write(this);
    }

    /**
     * An agreement from plain data.
     *
     * @param data what {@link #toData} writes: the versions with their date, calendar and commitments; a version
     *     without a calendar keeps that of the version before
     * @return the agreement
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe an agreement
     */
    public static ServiceLevelAgreement fromData(Map<String, ?> data) {
        return fromData(data, AttributeSet.of());
    }

    /**
     * An agreement from plain data, with rules that have conditions.
     *
     * @param data what {@link #toData} writes
     * @param attributes the attributes that the conditions may use
     * @return the agreement
     * @throws dev.smarketing.core.data.DataFormatException if the data does not describe an agreement
     */
    public static ServiceLevelAgreement fromData(Map<String, ?> data, AttributeSet attributes) {
        return AgreementData.read(data, attributes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceLevelAgreement that
                && versions.equals(that.versions)
                && Objects.equals(until, that.until)
                && judgedByLatestVersion == that.judgedByLatestVersion;
    }

    @Override
    public int hashCode() {
        return Objects.hash(versions, until, judgedByLatestVersion);
    }

    /**
     * Its versions with their commitments, in English.
     *
     * @return for example {@code from 2024-01-01: [marketing hands over at least 100 leads a month]}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (AgreementVersion version : versions) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append("from ")
                    .append(version.from())
                    .append(": ")
                    .append(version.commitments());
            if (!version.rules().isEmpty()) {
                text.append(", by the rules ").append(version.rules());
            }
        }
        text.append(until == null ? "" : "; until " + until);
        return text.toString();
    }
}
