package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which version judges which dates, as of an instant. */
final class VersionTimeline {

    /** A version over the dates that it judges. */
    record Stretch(DateRange dates, AgreementVersion version) {}

    private static final LocalDate FOREVER = LocalDate.MAX;

    private final BusinessCalendar zone;
    private final List<Stretch> stretches = new ArrayList<>();

    VersionTimeline(ServiceLevelAgreement agreement, Instant asOf) {
        List<AgreementVersion> versions = agreement.versions();
        this.zone = versions.get(0).calendar();
        LocalDate end = agreement.until().orElse(FOREVER);
        if (agreement.isJudgedByLatestVersion()) {
            LocalDate today = zone.dateOf(asOf);
            LocalDate last = today.isBefore(end) ? today : end.minusDays(1);
            agreement
                    .versionOn(last)
                    .ifPresent(version -> stretches.add(
                            new Stretch(DateRange.of(versions.get(0).from(), end), version)));
            return;
        }
        for (int i = 0; i < versions.size(); i++) {
            LocalDate next = i + 1 < versions.size() ? versions.get(i + 1).from() : end;
            stretches.add(new Stretch(DateRange.of(versions.get(i).from(), next), versions.get(i)));
        }
    }

    /** Tells dates and their starts; all calendars of the agreement share its zone. */
    BusinessCalendar zone() {
        return zone;
    }

    Optional<AgreementVersion> at(Instant instant) {
        LocalDate date = zone.dateOf(instant);
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).dates().start().isAfter(date)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > 0 && stretches.get(low - 1).dates().contains(date)
                ? Optional.of(stretches.get(low - 1).version())
                : Optional.empty();
    }

    List<Stretch> within(DateRange dates) {
        List<Stretch> parts = new ArrayList<>();
        for (Stretch stretch : stretches) {
            stretch.dates().intersection(dates).ifPresent(part -> parts.add(new Stretch(part, stretch.version())));
        }
        return parts;
    }

    /** The first date on which a commitment is in force. */
    Optional<LocalDate> firstOf(String commitment) {
        for (Stretch stretch : stretches) {
            if (stretch.version().commitment(commitment).isPresent()) {
                return Optional.of(stretch.dates().start());
            }
        }
        return Optional.empty();
    }

    /** How long the periods of a volume commitment are, the same in all versions. */
    Optional<PeriodLength> lengthOf(String commitment) {
        return stretches.stream()
                .flatMap(stretch -> stretch.version().commitment(commitment).stream())
                .filter(VolumeCommitment.class::isInstance)
                .map(volume -> ((VolumeCommitment) volume).length())
                .findFirst();
    }

    /** The names of the volume commitments, by first appearance. */
    List<String> volumes() {
        return stretches.stream()
                .flatMap(stretch -> stretch.version().commitments().stream())
                .filter(VolumeCommitment.class::isInstance)
                .map(Commitment::name)
                .distinct()
                .toList();
    }
}
