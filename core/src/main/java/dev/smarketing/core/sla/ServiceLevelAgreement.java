package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What marketing and sales owe each other, in dated versions: the first from a date on, each further one from
 * a later date on, without gap or overlap. The version in force at a handoff judges it, also when it is
 * decided under a later one.
 */
public final class ServiceLevelAgreement {

    private final List<AgreementVersion> versions;

    private ServiceLevelAgreement(List<AgreementVersion> versions) {
        this.versions = List.copyOf(versions);
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
        return of(List.of(new AgreementVersion(from, calendar, List.of(commitments))));
    }

    /**
     * An agreement of versions.
     *
     * @param versions the versions by date, at least one
     * @return the agreement
     * @throws IllegalArgumentException if the dates do not ascend, a zone differs or a name changes its meaning
     */
    public static ServiceLevelAgreement of(List<AgreementVersion> versions) {
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
        return new ServiceLevelAgreement(versions);
    }

    private static void refuseOtherMeaning(AgreementVersion before, AgreementVersion next) {
        for (Commitment commitment : next.commitments()) {
            Commitment old = before.commitment(commitment.name()).orElse(commitment);
            boolean same = old.getClass() == commitment.getClass();
            if (old instanceof VolumeCommitment oldVolume && commitment instanceof VolumeCommitment volume) {
                same = oldVolume.basis() == volume.basis()
                        && oldVolume.segment().equals(volume.segment());
            }
            if (!same) {
                throw new IllegalArgumentException("commitment '" + commitment.name() + "' from " + next.from()
                        + " is not what the version from " + before.from()
                        + " calls so (another kind, basis or segment); give it another name with named(...)");
            }
        }
    }

    /**
     * The agreement with other commitments from a date on; the calendar stays.
     *
     * @param from the first date of the new version, after that of the last
     * @param commitments everything the parties owe from then on
     * @return a changed copy
     */
    public ServiceLevelAgreement revisedOn(LocalDate from, Commitment... commitments) {
        return revisedOn(from, last().calendar(), commitments);
    }

    /**
     * The agreement with another calendar and other commitments from a date on.
     *
     * @param from the first date of the new version, after that of the last
     * @param calendar the new business time, in the zone of the agreement
     * @param commitments everything the parties owe from then on
     * @return a changed copy
     */
    public ServiceLevelAgreement revisedOn(LocalDate from, BusinessCalendar calendar, Commitment... commitments) {
        List<AgreementVersion> more = new ArrayList<>(versions);
        more.add(new AgreementVersion(from, calendar, List.of(commitments)));
        return of(more);
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
     * @return the latest version not after it, or nothing before the first
     */
    public Optional<AgreementVersion> versionOn(LocalDate date) {
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
     * @return the version of its date in the zone of the agreement, or nothing before the first
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
        return new SlaAssessment(this, log, asOf);
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
        return AgreementData.read(data);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ServiceLevelAgreement that && versions.equals(that.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
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
        }
        return text.toString();
    }
}
