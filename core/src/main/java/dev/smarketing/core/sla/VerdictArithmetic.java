package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.CombinedCalendar;
import dev.smarketing.core.calendar.DatedCalendar;
import dev.smarketing.core.calendar.WeeklyCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the time of a clock went: who had the lead, and when nothing ran. */
final class VerdictArithmetic {

    private VerdictArithmetic() {}

    static List<OwnerTime> ownerTimes(
            Clock clock, @Nullable Instant start, Instant end, List<LeadAssignment> assignments) {
        List<OwnerTime> times = new ArrayList<>();
        if (start == null) {
            return times;
        }
        String owner = null;
        Instant since = start;
        for (LeadAssignment assignment : assignments) {
            if (assignment.at().isAfter(end)) {
                break;
            }
            if (!assignment.owner().equals(owner)) {
                if (assignment.at().isAfter(since)) {
                    times.add(new OwnerTime(owner, clock.between(since, assignment.at())));
                    since = assignment.at();
                }
                owner = assignment.owner();
            }
        }
        times.add(new OwnerTime(owner, clock.between(since, end)));
        return times;
    }

    static List<StoppedTime> stoppedTimes(Clock clock, @Nullable Instant start, Instant end) {
        List<StoppedTime> stops = new ArrayList<>();
        if (start == null) {
            return stops;
        }
        BusinessCalendar calendar = clock.calendar();
        Instant at = start;
        while (at.isBefore(end)) {
            Instant opening = nextOpening(calendar, at, end);
            addClosed(calendar, at, opening, stops);
            at = opening.isBefore(end) ? closing(calendar, opening, end) : end;
        }
        for (Pauses.Span pause : clock.spans()) {
            Instant from = pause.from().isBefore(start) ? start : pause.from();
            Instant to = pause.to() == null || pause.to().isAfter(end) ? end : pause.to();
            if (from.isBefore(to)) {
                stops.add(
                        pause.isRecycling()
                                ? new StoppedTime(StoppedTime.Reason.RECYCLED, from, to, "recycled")
                                : new StoppedTime(StoppedTime.Reason.PAUSED, from, to, pause.reason()));
            }
        }
        stops.sort(Comparator.comparing(StoppedTime::from).thenComparing(StoppedTime::reason));
        return stops;
    }

    private static Instant nextOpening(BusinessCalendar calendar, Instant at, Instant end) {
        try {
            return calendar.nextOpening(at)
                    .filter(opening -> opening.isBefore(end))
                    .orElse(end);
        } catch (ArithmeticException e) {
            return end; // opens after the year 9999
        }
    }

    private static Instant closing(BusinessCalendar calendar, Instant open, Instant end) {
        try {
            return calendar.nextClosing(open)
                    .filter(closing -> closing.isBefore(end))
                    .orElse(end);
        } catch (ArithmeticException e) {
            return end; // closes after the year 9999
        }
    }

    /** A closed span, with each closed date in it by itself. */
    private static void addClosed(BusinessCalendar calendar, Instant from, Instant to, List<StoppedTime> stops) {
        Instant at = from;
        while (at.isBefore(to)) {
            LocalDate date = calendar.dateOf(at);
            Instant next = calendar.startOf(date.plusDays(1));
            boolean holiday = isHoliday(calendar, date);
            while (!holiday && next.isBefore(to) && !isHoliday(calendar, calendar.dateOf(next))) {
                next = calendar.startOf(calendar.dateOf(next).plusDays(1));
            }
            Instant end = next.isAfter(to) ? to : next;
            stops.add(
                    holiday
                            ? new StoppedTime(StoppedTime.Reason.HOLIDAY, at, end, date.toString())
                            : new StoppedTime(StoppedTime.Reason.CLOSED, at, end, "closed"));
            at = end;
        }
    }

    /** A calendar of several is closed by a holiday where all of a union have it, or one of an intersection. */
    private static boolean isHoliday(BusinessCalendar calendar, LocalDate date) {
        if (calendar instanceof WeeklyCalendar weekly) {
            return weekly.holidays().contains(date);
        }
        if (calendar instanceof DatedCalendar dated) {
            return dated.inForceOn(date).holidays().contains(date);
        }
        CombinedCalendar combined = (CombinedCalendar) calendar;
        return combined.kind() == CombinedCalendar.Kind.UNION
                ? combined.parts().stream().allMatch(part -> isHoliday(part, date))
                : combined.parts().stream().anyMatch(part -> isHoliday(part, date));
    }
}
