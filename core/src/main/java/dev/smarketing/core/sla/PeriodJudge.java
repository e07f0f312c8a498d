package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was judged by period. */
final class PeriodJudge {

    private final VersionTimeline timeline;
    private final KnownCalendars calendars;
    private final Map<String, VolumeLedger> ledgers;
    private final List<HandoffVerdict> verdicts;
    private final Instant asOf;

    PeriodJudge(
            VersionTimeline timeline,
            KnownCalendars calendars,
            Map<String, VolumeLedger> ledgers,
            List<HandoffVerdict> verdicts,
            Instant asOf) {
        this.timeline = timeline;
        this.calendars = calendars;
        this.ledgers = ledgers;
        this.verdicts = verdicts;
        this.asOf = asOf;
    }

    /** How every commitment stands that was in force in a period. */
    PeriodAssessment judge(SlaPeriod period) {
        Map<String, Commitment> latest = new LinkedHashMap<>();
        Map<String, LocalDate> first = new LinkedHashMap<>();
        for (VersionTimeline.Stretch stretch : timeline.within(period.range())) {
            for (Commitment commitment : stretch.version().commitments()) {
                latest.put(commitment.name(), commitment);
                first.putIfAbsent(commitment.name(), stretch.dates().start());
            }
        }
        BusinessCalendar zone = timeline.zone();
        Instant end = zone.startOf(period.range().end());
        Map<String, List<HandoffVerdict>> byName = new HashMap<>();
        for (HandoffVerdict verdict : verdicts) {
            if (period.range().contains(zone.dateOf(verdict.handoff().at()))) {
                byName.computeIfAbsent(verdict.commitment().name(), name -> new ArrayList<>())
                        .add(verdict);
            }
        }
        List<CommitmentResult> results = new ArrayList<>();
        latest.forEach((name, commitment) -> {
            VolumeLedger ledger = ledgers.get(name);
            if (ledger != null) {
                judge(name, ledger).judge(period).ifPresent(results::add);
            } else {
                Instant start =
                        zone.startOf(first.getOrDefault(name, period.range().start()));
                results.add(
                        new EachLeadResult(commitment, period, start, end, asOf, byName.getOrDefault(name, List.of())));
            }
        });
        return new PeriodAssessment(period, results);
    }

    /** Every volume commitment in every period until now. */
    List<VolumeResult> volumes() {
        LocalDate today = timeline.zone().dateOf(asOf);
        List<VolumeResult> results = new ArrayList<>();
        ledgers.forEach((name, ledger) -> timeline.lengthOf(name)
                .ifPresent(length -> results.addAll(judge(name, ledger).chain(length.of(today)))));
        return List.copyOf(results);
    }

    private VolumeJudge judge(String name, VolumeLedger ledger) {
        return new VolumeJudge(timeline, calendars, ledger, asOf, name);
    }
}
