package dev.smarketing.scoring.testkit;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.BusinessCalendarBuilder;
import dev.smarketing.core.calendar.WeeklyCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Calendars of all kinds, with exceptions around a date, often one of a clock change. */
final class RandomCalendars {

    /** Clocks that change at night, at midnight, by half an hour, by a whole day, and never. */
    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("UTC"),
            ZoneId.of("America/New_York"),
            ZoneId.of("America/Santiago"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("Asia/Kolkata"));

    private static final List<List<String>> SHIFTS = List.of(
            List.of("09:00-12:30", "14:00-18:00"),
            List.of("09:00-17:00"),
            List.of(),
            List.of("22:00-06:00"),
            List.of("18:00-24:00"),
            List.of("00:00-24:00"),
            List.of("01:30-03:30"), // over the hour that clocks skip or repeat
            List.of("00:00-00:01"),
            List.of("08:00-12:00", "20:00-04:00"));

    private RandomCalendars() {}

    /** Something that one date has of its own. */
    private record SpecialDate(int daysLater, Kind kind, List<String> hours) {}

    private enum Kind {
        HOLIDAY,
        SPECIAL_HOURS,
        BREAK
    }

    static Arbitrary<BusinessCalendar> in(ZoneId zone) {
        Arbitrary<LocalDate> dates = new Timing(zone).asOf().map(instant -> LocalDate.ofInstant(instant, zone));
        Arbitrary<WeeklyCalendar> weekly = dates.flatMap(date -> weekly(zone, date));
        Arbitrary<BusinessCalendar> dated = dates.flatMap(date -> Combinators.combine(
                        weekly(zone, date),
                        weekly(zone, date),
                        Arbitraries.integers().between(-1, 2))
                .as((first, next, days) -> first.changedFrom(date.plusDays(days), next)));
        Arbitrary<BusinessCalendar> other = Arbitraries.of(ZONES)
                .flatMap(elsewhere -> dates.flatMap(date -> weekly(elsewhere, date)))
                .map(calendar -> calendar);
        Arbitrary<BusinessCalendar> combined = Combinators.combine(weekly, other, Arbitraries.of(true, false))
                .as((one, two, both) -> both ? one.intersection(two) : one.union(two));
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                1,
                                Arbitraries.just(BusinessCalendar.builder(zone).build())),
                        Tuple.of(1, Arbitraries.just(BusinessCalendar.roundTheClock(zone))),
                        Tuple.of(12, weekly.map(calendar -> calendar)),
                        Tuple.of(4, dated),
                        Tuple.of(3, combined))
                .withoutEdgeCases();
    }

    private static Arbitrary<WeeklyCalendar> weekly(ZoneId zone, LocalDate around) {
        Arbitrary<List<List<String>>> office = Arbitraries.of(SHIFTS.get(0), SHIFTS.get(1), SHIFTS.get(3))
                .map(shifts -> List.of(shifts, shifts, shifts, shifts, shifts, List.of(), List.of()));
        Arbitrary<List<List<String>>> mixed = Arbitraries.of(SHIFTS).list().ofSize(7);
        Arbitrary<SpecialDate> exceptions = Combinators.combine(
                        Arbitraries.integers().between(-2, 2), Arbitraries.of(Kind.values()), Arbitraries.of(SHIFTS))
                .as(SpecialDate::new);
        return Combinators.combine(
                        Arbitraries.oneOf(List.of(office, mixed)),
                        exceptions.list().ofMaxSize(3).uniqueElements(SpecialDate::daysLater),
                        Arbitraries.of(false, false, false, true))
                .as((week, special, closeShifts) -> weekly(zone, around, week, special, closeShifts));
    }

    private static WeeklyCalendar weekly(
            ZoneId zone, LocalDate around, List<List<String>> week, List<SpecialDate> exceptions, boolean closeShifts) {
        BusinessCalendarBuilder calendar = BusinessCalendar.builder(zone);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            week.get(weekday.getValue() - 1).forEach(hours -> calendar.openOn(weekday, hours));
        }
        for (SpecialDate exception : exceptions) {
            LocalDate date = around.plusDays(exception.daysLater());
            switch (exception.kind()) {
                case HOLIDAY -> calendar.closedOn(date);
                case SPECIAL_HOURS -> exception.hours().forEach(hours -> calendar.specialHoursOn(date, hours));
                case BREAK ->
                    exception.hours().stream()
                            .filter(hours -> !isOvernight(hours))
                            .forEach(hours -> calendar.breakOn(date, hours));
            }
        }
        return closeShifts ? calendar.closedDatesCloseShifts().build() : calendar.build();
    }

    private static boolean isOvernight(String hours) {
        return hours.substring(0, 5).compareTo(hours.substring(6)) > 0;
    }

    /** Instants at which a calendar may be got wrong: its openings, closings and clock changes, and a moment off. */
    static Arbitrary<Instant> instants(BusinessCalendar calendar) {
        Timing timing = new Timing(calendar.zone());
        List<LocalDate> own = datesOf(calendar);
        Arbitrary<Instant> start = own.isEmpty()
                ? timing.asOf()
                : Arbitraries.oneOf(List.of(
                        timing.asOf(),
                        timing.on(Combinators.combine(
                                        Arbitraries.of(own),
                                        Arbitraries.integers().between(-2, 2))
                                .as(LocalDate::plusDays))));
        return Combinators.combine(
                        start,
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(-1, 1))
                .as((instant, edge, nanos) -> (switch (edge) {
                            case 1 -> calendar.nextOpening(instant);
                            case 2 -> calendar.nextClosing(instant);
                            case 3 -> calendar.previousClosing(instant);
                            case 4 -> calendar.previousOpening(instant);
                            default -> Optional.of(instant);
                        })
                        .orElse(instant)
                        .plusNanos(nanos));
    }

    /** The dates that have something of their own in the data of any calendar. */
    static List<LocalDate> datesOf(BusinessCalendar calendar) {
        return datesIn(calendar.toData()).distinct().sorted().toList();
    }

    private static Stream<LocalDate> datesIn(Object data) {
        if (data instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .flatMap(entry -> Stream.concat(datesIn(entry.getKey()), datesIn(entry.getValue())));
        } else if (data instanceof List<?> list) {
            return list.stream().flatMap(RandomCalendars::datesIn);
        }
        return data instanceof String text && text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? Stream.of(LocalDate.parse(text))
                : Stream.empty();
    }
}
