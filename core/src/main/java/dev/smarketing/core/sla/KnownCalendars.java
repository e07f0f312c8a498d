package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of an agreement as they became known. What was settled before another calendar became known keeps
 * the one by which it was settled: each run of a follow-up, each review, and each period of a volume.
 */
final class KnownCalendars {

    private final NavigableMap<Instant, BusinessCalendar> recorded;
    private final Set<BusinessCalendar> replaced;

    private KnownCalendars(NavigableMap<Instant, BusinessCalendar> recorded, Set<BusinessCalendar> replaced) {
        // without either nothing is replaced, and knowledge of nothing is one value
        boolean none = recorded.isEmpty() || replaced.isEmpty();
        this.recorded = none ? Collections.emptyNavigableMap() : recorded;
        this.replaced = none ? Set.of() : replaced;
    }

    /** Calendars that replace each of those that the versions of an agreement name. */
    static KnownCalendars of(
            ServiceLevelAgreement agreement, NavigableMap<Instant, BusinessCalendar> recorded, Instant knownAt) {
        Require.entries(recorded, "recordedCalendars").forEach((at, calendar) -> {
            if (!calendar.zone().equals(agreement.zone())) {
                throw new IllegalArgumentException("calendar recorded at " + at + " is in the zone " + calendar.zone()
                        + " but the agreement is in " + agreement.zone() + "; give a calendar of that zone");
            }
        });
        return new KnownCalendars(
                Collections.unmodifiableNavigableMap(new TreeMap<>(recorded.headMap(knownAt, true))),
                agreement.versions().stream().map(AgreementVersion::calendar).collect(Collectors.toUnmodifiableSet()));
    }

    /** The same knowledge for another agreement: of the calendars that it shares with this one. */
    KnownCalendars in(ServiceLevelAgreement other) {
        Set<BusinessCalendar> shared = other.versions().stream()
                .map(AgreementVersion::calendar)
                .filter(replaced::contains)
                .collect(Collectors.toUnmodifiableSet());
        return new KnownCalendars(recorded, shared);
    }

    NavigableMap<Instant, BusinessCalendar> recorded() {
        return recorded;
    }

    /** The versions of an agreement whose calendar is replaced, unless all are. */
    List<LocalDate> replacedFrom(ServiceLevelAgreement agreement) {
        List<LocalDate> dates = agreement.versions().stream()
                .filter(version -> replaced.contains(version.calendar()))
                .map(AgreementVersion::from)
                .toList();
        return dates.size() == agreement.versions().size() ? List.of() : dates;
    }

    /** Calendars that replace those of some versions only. */
    KnownCalendars onlyOf(Collection<AgreementVersion> versions) {
        return new KnownCalendars(
                recorded, versions.stream().map(AgreementVersion::calendar).collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isKept(AgreementVersion version) {
        return !replaced.contains(version.calendar());
    }

    /** The calendar of a period that is over at an instant: the last one that became known before. */
    BusinessCalendar ofPeriod(AgreementVersion version, Instant end) {
        if (isKept(version)) {
            return version.calendar();
        }
        Map.@Nullable Entry<Instant, BusinessCalendar> last = recorded.lowerEntry(end);
        return last == null ? version.calendar() : last.getValue();
    }

    /** The window of valid rejections, by the calendar by which the review was settled. */
    ReviewWindow window(HandoffLog log, Instant asOf, Handoff handoff, AgreementVersion version) {
        BusinessCalendar calendar = version.calendar();
        @Nullable ReviewCommitment review = version.review().orElse(null);
        if (review == null || isKept(version)) {
            return new ReviewWindow(review, calendar, handoff.at());
        }
        for (Map.Entry<Instant, BusinessCalendar> next : recorded.entrySet()) {
            Instant before = before(next.getKey(), asOf);
            ReviewWindow window = new ReviewWindow(review, calendar, handoff.at());
            if (handoff.isKnownAt(before)
                    && isSettled(new EachLeadJudge(log, before, before, handoff, version, calendar, window)
                            .review(review))) {
                return window;
            }
            calendar = next.getValue();
        }
        return new ReviewWindow(review, calendar, handoff.at());
    }

    /** The verdicts on a commitment, each run of its clock by the calendar by which it was settled. */
    List<HandoffVerdict> judge(EachLeadJudge lead, Commitment owed, @Nullable Instant notDueBefore) {
        if (isKept(lead.version) || owed instanceof ReviewCommitment) {
            return lead.judge(owed, notDueBefore);
        }
        Map<Integer, BusinessCalendar> settledBy = new HashMap<>();
        BusinessCalendar calendar = lead.version.calendar();
        for (Map.Entry<Instant, BusinessCalendar> next : recorded.entrySet()) {
            Instant before = before(next.getKey(), lead.asOf);
            if (lead.handoff.isKnownAt(before)) {
                ReviewWindow window = window(lead.log, before, lead.handoff, lead.version);
                for (HandoffVerdict then : new EachLeadJudge(
                                lead.log, before, before, lead.handoff, lead.version, calendar, window)
                        .judge(owed, notDueBefore)) {
                    if (isSettled(then)) {
                        settledBy.putIfAbsent(then.cycle(), calendar);
                    }
                }
            }
            calendar = next.getValue();
        }
        List<HandoffVerdict> verdicts = new ArrayList<>();
        for (HandoffVerdict latest : lead.with(calendar).judge(owed, notDueBefore)) {
            BusinessCalendar own = settledBy.getOrDefault(latest.cycle(), calendar);
            verdicts.add(
                    own == calendar
                            ? latest
                            : lead.with(own).judge(owed, notDueBefore).get(latest.cycle() - 1));
        }
        return verdicts;
    }

    /** The last instant before a calendar became known, and not after the assessment. */
    private static Instant before(Instant recordedAt, Instant asOf) {
        Instant before = recordedAt.minusNanos(1);
        return before.isAfter(asOf) ? asOf : before;
    }

    private static boolean isSettled(HandoffVerdict verdict) {
        return !verdict.status().isOpen() && !verdict.isProvisional();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownCalendars that && recorded.equals(that.recorded) && replaced.equals(that.replaced);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recorded, replaced);
    }
}
