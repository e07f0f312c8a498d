package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges a volume commitment, followed by its name through the versions of an agreement. */
final class VolumeJudge {

    private final VersionTimeline timeline;
    private final KnownCalendars calendars;
    private final VolumeLedger ledger;
    private final Instant asOf;
    private final String name;

    VolumeJudge(VersionTimeline timeline, KnownCalendars calendars, VolumeLedger ledger, Instant asOf, String name) {
        this.timeline = timeline;
        this.calendars = calendars;
        this.ledger = ledger;
        this.asOf = asOf;
        this.name = name;
    }

    /** The result of a period, or nothing if the commitment is not in force in it or has periods of another length. */
    Optional<VolumeResult> judge(SlaPeriod period) {
        List<Part> parts = parts(period);
        if (parts.isEmpty() || !parts.get(0).volume.length().equals(period.length())) {
            return Optional.empty();
        }
        if (parts.get(0).volume.carryOver() == CarryOver.NONE) {
            return Optional.of(judge(period, parts, null));
        }
        List<VolumeResult> chain = chain(period);
        return Optional.of(chain.get(chain.size() - 1));
    }

    /** The results of the periods in which the commitment is in force, from its first to the given one. */
    List<VolumeResult> chain(SlaPeriod last) {
        List<VolumeResult> chain = new ArrayList<>();
        @Nullable VolumeResult before = null;
        @Nullable
        SlaPeriod period = timeline.firstOf(name).map(last.length()::of).orElse(null);
        while (period != null && !period.range().start().isAfter(last.range().start())) {
            List<Part> parts = parts(period);
            before = parts.isEmpty() ? null : judge(period, parts, before);
            if (before != null) {
                chain.add(before);
            }
            period = period.equals(last) ? null : period.next();
        }
        return chain;
    }

    /** The commitment over the dates of a period on which one version of it is in force. */
    private record Part(DateRange dates, BusinessCalendar calendar, VolumeCommitment volume) {}

    private List<Part> parts(SlaPeriod period) {
        List<VersionTimeline.Stretch> stretches = timeline.within(period.range()).stream()
                .filter(stretch -> volume(stretch).isPresent())
                .toList();
        List<Part> parts = new ArrayList<>();
        for (VersionTimeline.Stretch stretch : stretches) {
            LocalDate end = stretches.get(stretches.size() - 1).dates().end();
            BusinessCalendar calendar =
                    calendars.ofPeriod(stretch.version(), timeline.zone().startOf(end));
            parts.add(new Part(stretch.dates(), calendar, volume(stretch).orElseThrow()));
        }
        return parts;
    }

    private Optional<VolumeCommitment> volume(VersionTimeline.Stretch stretch) {
        return stretch.version()
                .commitment(name)
                .filter(VolumeCommitment.class::isInstance)
                .map(VolumeCommitment.class::cast);
    }

    private VolumeResult judge(SlaPeriod period, List<Part> parts, @Nullable VolumeResult before) {
        Fraction owed = Fraction.ZERO;
        Fraction accrued = Fraction.ZERO;
        Fraction inForce = Fraction.ZERO;
        Fraction elapsed = Fraction.ZERO;
        for (Part part : parts) {
            ProrationBasis basis = part.volume.basis();
            Fraction whole = units(basis, part.calendar, period.range());
            if (!whole.isZero()) {
                Fraction own = units(basis, part.calendar, part.dates);
                Fraction past = elapsed(basis, part.calendar, part.dates);
                Fraction perUnit = VolumeUnit.fraction(part.volume.quota()).dividedBy(whole);
                owed = owed.plus(perUnit.times(own));
                accrued = accrued.plus(perUnit.times(past));
                inForce = inForce.plus(own);
                elapsed = elapsed.plus(past);
            }
        }
        Part first = parts.get(0);
        Part last = parts.get(parts.size() - 1);
        VolumeResult.Parts result = new VolumeResult.Parts(
                last.volume,
                period,
                timeline.zone().startOf(first.dates.start()),
                timeline.zone().startOf(last.dates.end()));
        result.tally = ledger.of(period);
        result.owed = last.volume.unit().roundedUp(owed);
        result.accrued = accrued;
        result.unitsInForce = inForce;
        result.unitsElapsed = elapsed;
        if (before != null && first.volume.carryOver() != CarryOver.NONE) {
            result.carryIn = carryIn(first.volume, before);
            result.carryIsOpen = before.isProvisional();
        }
        return new VolumeResult(result, asOf);
    }

    private static Fraction carryIn(VolumeCommitment volume, VolumeResult before) {
        Fraction left = before.left();
        if (volume.carryOver() == CarryOver.SHORTFALL) {
            left = left.max(Fraction.ZERO);
        }
        if (volume.carryLimit().isPresent()) {
            Fraction most = VolumeUnit.fraction(volume.carryLimit().get());
            left = left.min(most).max(most.negated());
        }
        return left;
    }

    private static Fraction units(ProrationBasis basis, BusinessCalendar calendar, DateRange dates) {
        return switch (basis) {
            case BUSINESS_DAYS -> Fraction.of(calendar.businessDays(dates));
            case CALENDAR_DAYS -> Fraction.of(dates.days());
            case BUSINESS_TIME ->
                Fraction.hours(calendar.between(calendar.startOf(dates.start()), calendar.startOf(dates.end())));
        };
    }

    private Fraction elapsed(ProrationBasis basis, BusinessCalendar calendar, DateRange dates) {
        if (!asOf.isAfter(calendar.startOf(dates.start()))) {
            return Fraction.ZERO;
        }
        if (!asOf.isBefore(calendar.startOf(dates.end()))) {
            return units(basis, calendar, dates);
        }
        LocalDate today = calendar.dateOf(asOf);
        DateRange past = DateRange.of(dates.start(), today);
        return switch (basis) {
            case BUSINESS_DAYS -> {
                boolean ended = calendar.lastClosing(today)
                        .map(closing -> !asOf.isBefore(closing))
                        .orElse(false);
                yield Fraction.of(calendar.businessDays(past) + (ended ? 1 : 0));
            }
            case CALENDAR_DAYS -> Fraction.of(past.days());
            case BUSINESS_TIME -> Fraction.hours(calendar.between(calendar.startOf(dates.start()), asOf));
        };
    }
}
