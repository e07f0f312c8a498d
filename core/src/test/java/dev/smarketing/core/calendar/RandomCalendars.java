package dev.smarketing.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Calendars of all kinds with exceptions, changes and combinations around a date, often one of a changed offset. */
final class RandomCalendars {

    private static final Map<String, List<String>> CHANGES = Map.ofEntries(
            Map.entry("Europe/Paris", List.of("2024-03-31", "2024-10-27", "2024-06-12")),
            Map.entry("America/New_York", List.of("2024-03-10", "2024-11-03")),
            Map.entry("America/Sao_Paulo", List.of("2018-02-17", "2018-11-04")),
            Map.entry("Pacific/Apia", List.of("2011-12-29", "2011-12-31")),
            Map.entry("Australia/Lord_Howe", List.of("2024-04-07", "2024-10-06")),
            Map.entry("Europe/Dublin", List.of("2024-03-31", "2024-10-27")),
            Map.entry("Africa/Casablanca", List.of("2024-03-10", "2024-04-14")),
            Map.entry("America/St_Johns", List.of("2010-03-14", "2010-11-07")),
            Map.entry("America/Havana", List.of("2024-03-10", "2024-11-03")),
            Map.entry("Pacific/Kwajalein", List.of("1993-08-21")),
            Map.entry("Asia/Kolkata", List.of("2024-03-31")));
    private static final List<String> ZONES = CHANGES.keySet().stream().sorted().toList();

    private RandomCalendars() {}

    /** A calendar and the date around which it is interesting. */
    record Case(BusinessCalendar calendar, LocalDate date, Random random) {}

    static Case any(long seed) {
        Random random = new Random(seed);
        return switch (random.nextInt(4)) {
            case 0 -> combined(random);
            case 1 -> dated(random);
            default -> weekly(random);
        };
    }

    static Case weekly(Random random) {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        LocalDate date = date(random, zone);
        return new Case(weekly(random, zone, date), date, random);
    }

    private static LocalDate date(Random random, ZoneId zone) {
        List<String> dates = CHANGES.get(zone.getId());
        return LocalDate.parse(dates.get(random.nextInt(dates.size())));
    }

    private static Case dated(Random random) {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        LocalDate date = date(random, zone);
        return new Case(dated(random, zone, date), date, random);
    }

    private static DatedCalendar dated(Random random, ZoneId zone, LocalDate date) {
        LocalDate change = date.plusDays(random.nextInt(3) - 1L);
        DatedCalendar calendar = weekly(random, zone, date).changedFrom(change, weekly(random, zone, date));
        return random.nextBoolean()
                ? calendar
                : calendar.changedFrom(change.plusDays(1 + random.nextInt(3)), weekly(random, zone, date));
    }

    private static Case combined(Random random) {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        LocalDate date = date(random, zone);
        BusinessCalendar calendar = weekly(random, zone, date);
        for (int i = random.nextInt(3); i >= 0; i--) {
            calendar = joined(random, calendar, part(random, date));
        }
        return new Case(random.nextInt(3) == 0 ? joined(random, part(random, date), calendar) : calendar, date, random);
    }

    /** A calendar of any zone around a date that was interesting for another. */
    static BusinessCalendar part(Random random, LocalDate date) {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        return random.nextInt(3) == 0 ? dated(random, zone, date) : weekly(random, zone, date);
    }

    private static BusinessCalendar joined(Random random, BusinessCalendar a, BusinessCalendar b) {
        BusinessCalendar joined = random.nextBoolean() ? a.union(b) : a.intersection(b);
        return random.nextInt(4) == 0 ? joined.inZone(ZoneId.of(ZONES.get(random.nextInt(ZONES.size())))) : joined;
    }

    static WeeklyCalendar weekly(Random random, ZoneId zone, LocalDate date) {
        BusinessCalendarBuilder builder = BusinessCalendar.builder(zone);
        for (DayOfWeek weekday : DayOfWeek.values()) {
            for (String hours : hours(random, true)) {
                builder.openOn(weekday, hours);
            }
        }
        for (int offset = -2; offset <= 2; offset++) {
            LocalDate near = date.plusDays(offset);
            switch (random.nextInt(8)) {
                case 0 -> builder.closedOn(near);
                case 1 -> hours(random, true).forEach(hours -> builder.specialHoursOn(near, hours));
                case 2 -> hours(random, false).forEach(hours -> builder.breakOn(near, hours));
                default -> {}
            }
        }
        return random.nextInt(4) == 0 ? builder.closedDatesCloseShifts().build() : builder.build();
    }

    /** Up to two intervals that do not overlap; the last may go over midnight. */
    private static List<String> hours(Random random, boolean overnight) {
        int[] times = random.ints(4, 0, 24 * 60).sorted().distinct().toArray();
        List<String> hours = new ArrayList<>();
        if (times.length == 4 && random.nextInt(5) > 0) {
            hours.add(time(times[0]) + "-" + time(times[1]));
            if (random.nextBoolean()) {
                boolean over = overnight && random.nextInt(3) == 0;
                hours.add(over ? time(times[2]) + "-" + time(times[0]) : time(times[2]) + "-" + time(times[3]));
            }
        } else if (random.nextBoolean()) {
            hours.add("00:00-24:00");
        }
        return hours;
    }

    private static String time(int minute) {
        return (minute < 600 ? "0" : "") + minute / 60 + ":" + (minute % 60 < 10 ? "0" : "") + minute % 60;
    }
}
