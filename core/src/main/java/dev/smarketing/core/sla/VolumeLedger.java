package dev.smarketing.core.sla;

import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was delivered under a volume commitment, by period; made in one pass over the handoffs by instant. A lead
 * counts in a period by its first handoff that may count, and is delivered if one from then on stands.
 */
final class VolumeLedger {

    /** The leads of one period. */
    static final class Tally {
        static final Tally NOTHING = new Tally();

        long gross;
        long net;
        Fraction grossValue = Fraction.ZERO;
        Fraction netValue = Fraction.ZERO;
        boolean openReviews;
        final Set<LeadId> withoutValue = new HashSet<>();
        final Set<LeadId> exempt = new HashSet<>();

        private void add(Tally other) {
            gross = Math.addExact(gross, other.gross);
            net = Math.addExact(net, other.net);
            grossValue = grossValue.plus(other.grossValue);
            netValue = netValue.plus(other.netValue);
            openReviews |= other.openReviews;
            withoutValue.addAll(other.withoutValue);
            exempt.addAll(other.exempt);
        }

        private void deliver(Fraction value) {
            net++;
            netValue = netValue.plus(value);
        }
    }

    private static final class Seen {
        final LocalDate countedOn;
        final SlaPeriod period;
        boolean delivered;

        Seen(LocalDate countedOn, SlaPeriod period, boolean delivered) {
            this.countedOn = countedOn;
            this.period = period;
            this.delivered = delivered;
        }
    }

    private final Map<LeadId, Seen> leads = new HashMap<>();
    private final Map<SlaPeriod, Tally> tallies = new HashMap<>();

    Tally of(SlaPeriod period) {
        return tallies.getOrDefault(period, Tally.NOTHING);
    }

    /** Adds what was delivered of other leads. */
    void add(VolumeLedger other) {
        other.tallies.forEach((period, tally) -> tally(period).add(tally));
    }

    private Tally tally(SlaPeriod period) {
        return tallies.computeIfAbsent(period, key -> new Tally());
    }

    static boolean isOfSegment(VolumeCommitment volume, Handoff handoff) {
        return volume.segment().isEmpty() || volume.segment().equals(handoff.segment());
    }

    void exempt(VolumeCommitment volume, Handoff handoff, LocalDate date) {
        if (isOfSegment(volume, handoff)) {
            tally(volume.length().of(date)).exempt.add(handoff.lead());
        }
    }

    void add(VolumeCommitment volume, Handoff handoff, LocalDate date, boolean stands, boolean reviewOpen) {
        if (!isOfSegment(volume, handoff)) {
            return;
        }
        SlaPeriod period = volume.length().of(date);
        Tally tally = tally(period);
        Seen last = leads.get(handoff.lead());
        if (last != null && last.period.equals(period)) {
            tally.openReviews |= reviewOpen;
            if (stands && !last.delivered) {
                last.delivered = true;
                tally.deliver(value(volume, handoff, tally));
            }
            return;
        }
        if (last != null && ChronoUnit.DAYS.between(last.countedOn, date) < volume.recountAfterDays()) {
            return;
        }
        leads.put(handoff.lead(), new Seen(date, period, stands));
        tally.openReviews |= reviewOpen;
        Fraction value = value(volume, handoff, tally);
        tally.gross++;
        tally.grossValue = tally.grossValue.plus(value);
        if (stands) {
            tally.deliver(value);
        }
    }

    private static Fraction value(VolumeCommitment volume, Handoff handoff, Tally tally) {
        var currency = volume.unit().currency();
        if (currency == null) {
            return Fraction.ZERO;
        }
        Optional<Money> value = volume.valueOf(handoff);
        if (value.isEmpty()) {
            tally.withoutValue.add(handoff.lead());
            return Fraction.ZERO;
        }
        if (!value.get().currency().equals(currency)) {
            throw new IllegalArgumentException("handoff '" + handoff.id() + "' is worth " + value.get()
                    + " but commitment '" + volume.name() + "' promises " + volume.quota()
                    + "; convert the value first");
        }
        return Fraction.of(value.get().amount());
    }
}
