package dev.smarketing.core.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges a log in one pass over its handoffs by instant. */
final class LogJudge {

    private final HandoffLog log;
    private final Instant asOf;
    private final Instant knownAt;
    private final VersionTimeline timeline;
    private final KnownCalendars calendars;
    final Map<String, VolumeLedger> ledgers = new LinkedHashMap<>();
    final List<HandoffVerdict> verdicts = new ArrayList<>();
    final List<Handoff> notCovered = new ArrayList<>();

    LogJudge(HandoffLog log, Instant asOf, Instant knownAt, VersionTimeline timeline, KnownCalendars calendars) {
        this.log = log;
        this.asOf = asOf;
        this.knownAt = knownAt;
        this.timeline = timeline;
        this.calendars = calendars;
        timeline.volumes().forEach(name -> ledgers.put(name, new VolumeLedger()));
        for (Handoff handoff : log.handoffs()) {
            if (handoff.isKnownAt(asOf)) {
                Optional<AgreementVersion> version = timeline.at(handoff.at());
                if (version.isPresent()) {
                    judge(handoff, version.get());
                } else {
                    notCovered.add(handoff);
                }
            }
        }
    }

    private void judge(Handoff handoff, AgreementVersion version) {
        ReviewWindow window = calendars.window(log, asOf, handoff, version);
        EachLeadJudge lead = new EachLeadJudge(log, asOf, knownAt, handoff, version, version.calendar(), window);
        RuleMatch match = version.match(handoff);
        for (Commitment commitment : version.commitments()) {
            if (commitment instanceof VolumeCommitment volume) {
                count(lead, volume, match);
            } else {
                judge(lead, match, commitment);
            }
        }
    }

    /** The version in force when the clock started judges, if it holds the same commitment. */
    private void judge(EachLeadJudge lead, RuleMatch match, Commitment commitment) {
        Instant start = lead.startOf(commitment).orElse(lead.handoff.at());
        AgreementVersion then = timeline.at(start).orElse(lead.version);
        Commitment owed = then.commitment(commitment.name()).orElse(commitment);
        if (!then.from().equals(lead.version.from()) && owed.getClass() == commitment.getClass()) {
            judge(lead.with(then), then.match(lead.handoff), owed, start);
        } else {
            judge(lead, match, commitment, start);
        }
    }

    private void judge(EachLeadJudge lead, RuleMatch match, Commitment owed, Instant start) {
        if (!match.isOwed(owed.name())) {
            verdicts.add(lead.parts(owed, new Clock(lead.calendar, List.of())).notOwed(match.exemption()));
            return;
        }
        Instant began = timeline.zone().startOf(lead.version.from());
        @Nullable Instant notDueBefore = began.isAfter(start) ? began : null;
        verdicts.addAll(calendars.judge(lead, owed, notDueBefore));
    }

    private void count(EachLeadJudge lead, VolumeCommitment volume, RuleMatch match) {
        VolumeLedger ledger = ledgers.get(volume.name());
        if (ledger == null) {
            throw new IllegalStateException("commitment '" + volume.name() + "' has no ledger");
        }
        LocalDate date = timeline.zone().dateOf(lead.handoff.at());
        if (match.isOwed(volume.name())) {
            ledger.add(volume, lead.handoff, date, lead.validRejection().isEmpty(), lead.isReviewOpen());
        } else if (match.exemption().isPresent()) {
            ledger.exempt(volume, lead.handoff, date);
        }
    }
}
