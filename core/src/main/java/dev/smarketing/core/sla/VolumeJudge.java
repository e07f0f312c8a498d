package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.lead.LeadId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Judges a volume commitment, followed by its name through the versions of an agreement. */
final class VolumeJudge {

    private final ServiceLevelAgreement agreement;
    private final HandoffLog log;
    private final Instant asOf;
    private final String name;

    VolumeJudge(ServiceLevelAgreement agreement, HandoffLog log, Instant asOf, String name) {
        this.agreement = agreement;
        this.log = log;
        this.asOf = asOf;
        this.name = name;
    }

    VolumeResult judge(YearMonth month, VolumeCommitment latest) {
        DateRange dates = DateRange.of(month);
        BusinessCalendar zone = agreement.versions().get(0).calendar();
        Fraction promise = Fraction.ZERO;
        Fraction expected = Fraction.ZERO;
        Fraction inForce = Fraction.ZERO;
        Fraction elapsed = Fraction.ZERO;
        LocalDate start = dates.end();
        List<AgreementVersion> versions = agreement.versions();
        for (int i = 0; i < versions.size(); i++) {
            AgreementVersion version = versions.get(i);
            LocalDate until = i + 1 < versions.size() ? versions.get(i + 1).from() : LocalDate.MAX;
            Optional<DateRange> part = DateRange.of(version.from(), until).intersection(dates);
            Optional<Commitment> commitment = version.commitment(name);
            if (part.isPresent() && commitment.isPresent()) {
                VolumeCommitment volume = (VolumeCommitment) commitment.get();
                start = part.get().start().isBefore(start) ? part.get().start() : start;
                Fraction whole = units(volume.basis(), version.calendar(), dates);
                if (!whole.isZero()) {
                    Fraction owed = units(volume.basis(), version.calendar(), part.get());
                    Fraction past = elapsed(volume.basis(), version.calendar(), part.get());
                    Fraction perUnit = Fraction.of(volume.quota()).dividedBy(whole);
                    promise = promise.plus(perUnit.times(owed));
                    expected = expected.plus(perUnit.times(past));
                    inForce = inForce.plus(owed);
                    elapsed = elapsed.plus(past);
                }
            }
        }
        Delivered delivered = delivered(month);
        return new VolumeResult(
                new VolumeResult.Parts(
                        latest,
                        month,
                        zone.startOf(start),
                        zone.startOf(dates.end()),
                        delivered.gross.size(),
                        delivered.net.size(),
                        promise,
                        expected,
                        inForce,
                        elapsed,
                        delivered.openReviews),
                asOf);
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

    private static final class Delivered {
        final Set<LeadId> gross = new HashSet<>();
        final Set<LeadId> net = new HashSet<>();
        boolean openReviews;
    }

    /** A lead counts in a month by its first handoff that may count, and is delivered if one from then on stands. */
    private Delivered delivered(YearMonth month) {
        Delivered delivered = new Delivered();
        Map<LeadId, LocalDate> lastCounted = new HashMap<>();
        BusinessCalendar zone = agreement.versions().get(0).calendar();
        for (Handoff handoff : log.handoffs()) {
            AgreementVersion version = agreement.versionAt(handoff.at()).orElse(null);
            if (version == null
                    || !handoff.isKnownAt(asOf)
                    || !(version.commitment(name).orElse(null) instanceof VolumeCommitment volume)
                    || (volume.segment().isPresent() && !volume.segment().equals(handoff.segment()))) {
                continue;
            }
            LocalDate date = zone.dateOf(handoff.at());
            LocalDate last = lastCounted.get(handoff.lead());
            boolean sameMonth = last != null && YearMonth.from(last).equals(YearMonth.from(date));
            if (!sameMonth && last != null && ChronoUnit.DAYS.between(last, date) < volume.recountAfterDays()) {
                continue;
            }
            if (!sameMonth) {
                lastCounted.put(handoff.lead(), date);
            }
            if (YearMonth.from(date).equals(month)) {
                EachLeadJudge judge = new EachLeadJudge(log, asOf, handoff, version);
                delivered.gross.add(handoff.lead());
                delivered.openReviews |= judge.isReviewOpen();
                if (judge.validRejection().isEmpty()) {
                    delivered.net.add(handoff.lead());
                }
            }
        }
        return delivered;
    }
}
