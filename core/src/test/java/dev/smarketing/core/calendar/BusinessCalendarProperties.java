package dev.smarketing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Calendars around changes of offset, against an oracle that looks at every second. The oracle knows no
 * transitions: a local time is the first second whose local time is not before it.
 */
class BusinessCalendarProperties {

    private static final int DAY = 86_400;
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

    private record Case(BusinessCalendar calendar, LocalDate date, Random random) {
        /** The seconds of the window: three dates before the date until four after. */
        long from() {
            return date.minusDays(3).toEpochDay() * DAY;
        }

        int length() {
            return 7 * DAY;
        }

        Instant instant() {
            return Instant.ofEpochSecond(from() + random.nextInt(length() + 1), 0);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(BusinessCalendarProperties::makeCase);
    }

    private static Case makeCase(long seed) {
        Random random = new Random(seed);
        List<String> zones = CHANGES.keySet().stream().sorted().toList();
        String zone = zones.get(random.nextInt(zones.size()));
        List<String> dates = CHANGES.get(zone);
        LocalDate date = LocalDate.parse(dates.get(random.nextInt(dates.size())));
        BusinessCalendarBuilder builder = BusinessCalendar.builder(ZoneId.of(zone));
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
        return new Case(builder.build(), date, random);
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

    /** Whether each second of the window is open. */
    private static boolean[] oracle(Case given) {
        BusinessCalendar calendar = given.calendar();
        TreeMap<Long, Long> starts = new TreeMap<>();
        boolean[] open = new boolean[given.length()];
        for (int offset = -6; offset <= 6; offset++) {
            LocalDate date = given.date().plusDays(offset);
            List<OpeningHours> hours = calendar.specialHours()
                    .getOrDefault(date, calendar.weeklyHours().getOrDefault(date.getDayOfWeek(), List.of()));
            for (OpeningHours interval : hours) {
                fill(given, open, date, interval.start().toSecondOfDay(), end(interval), true);
            }
        }
        for (int offset = -6; offset <= 6; offset++) {
            LocalDate date = given.date().plusDays(offset);
            if (calendar.holidays().contains(date)) {
                fill(given, open, date, 0, DAY, false);
            }
            for (OpeningHours pause : calendar.breaks().getOrDefault(date, List.of())) {
                fill(given, open, date, pause.start().toSecondOfDay(), end(pause), false);
            }
        }
        return open;
    }

    private static int end(OpeningHours interval) {
        int end = interval.end().toSecondOfDay();
        return end <= interval.start().toSecondOfDay() ? end + DAY : end;
    }

    private static void fill(Case given, boolean[] open, LocalDate date, int from, int to, boolean value) {
        long start = first(given, date.toEpochDay() * DAY + from) - given.from();
        long end = first(given, date.toEpochDay() * DAY + to) - given.from();
        int low = (int) Math.max(0, Math.min(open.length, start));
        int high = (int) Math.max(0, Math.min(open.length, end));
        if (low < high) {
            Arrays.fill(open, low, high, value);
        }
    }

    /** The first second whose local time is not before a local time; ends here are whole minutes, offsets below 15 h. */
    private static long first(Case given, long localSecond) {
        var rules = given.calendar().zone().getRules();
        long second = localSecond - 15L * 3600;
        while (second + rules.getOffset(Instant.ofEpochSecond(second)).getTotalSeconds() < localSecond) {
            second += 60;
        }
        return second;
    }

    @Property(tries = 100)
    void everySecondIsAsTheOracleSays(@ForAll("cases") Case given) {
        boolean[] open = oracle(given);
        BusinessCalendar calendar = given.calendar();
        for (int i = 0; i < 200; i++) {
            int second = given.random().nextInt(open.length);
            assertThat(calendar.isOpen(Instant.ofEpochSecond(given.from() + second, 999_999_999)))
                    .isEqualTo(open[second]);
        }
        for (int i = 0; i < 30; i++) {
            int a = given.random().nextInt(open.length + 1);
            int b = given.random().nextInt(open.length + 1);
            int seconds = 0;
            for (int s = Math.min(a, b); s < Math.max(a, b); s++) {
                seconds += open[s] ? 1 : 0;
            }
            assertThat(calendar.between(
                            Instant.ofEpochSecond(given.from() + a), Instant.ofEpochSecond(given.from() + b)))
                    .isEqualTo(Duration.ofSeconds(a <= b ? seconds : -seconds));
        }
    }

    @Property(tries = 100)
    void addAndSubtractFindTheSecondOfTheOracle(@ForAll("cases") Case given) {
        boolean[] open = oracle(given);
        BusinessCalendar calendar = given.calendar();
        for (int i = 0; i < 30; i++) {
            int start = given.random().nextInt(open.length);
            int amount = 1 + given.random().nextInt(30 * 3600);
            Instant from = Instant.ofEpochSecond(given.from() + start);
            int second = start;
            int left = amount;
            while (second < open.length && left > 0) {
                left -= open[second++] ? 1 : 0;
            }
            if (left == 0) {
                assertThat(calendar.add(from, Duration.ofSeconds(amount)))
                        .contains(Instant.ofEpochSecond(given.from() + second));
                while (second < open.length && !open[second]) {
                    second++;
                }
                if (second < open.length) {
                    assertThat(calendar.addLatest(from, Duration.ofSeconds(amount)))
                            .contains(Instant.ofEpochSecond(given.from() + second));
                }
            }
            second = start;
            left = amount;
            while (second > 0 && left > 0) {
                left -= open[--second] ? 1 : 0;
            }
            if (left == 0) {
                assertThat(calendar.subtract(from, Duration.ofSeconds(amount)))
                        .contains(Instant.ofEpochSecond(given.from() + second));
            }
        }
    }

    @Property(tries = 100)
    void openingsAndBusinessDaysAreThoseOfTheOracle(@ForAll("cases") Case given) {
        boolean[] open = oracle(given);
        BusinessCalendar calendar = given.calendar();
        for (int i = 0; i < 20; i++) {
            int start = given.random().nextInt(open.length);
            int next = start;
            while (next < open.length && !open[next]) {
                next++;
            }
            if (next < open.length) {
                assertThat(calendar.nextOpening(Instant.ofEpochSecond(given.from() + start)))
                        .contains(Instant.ofEpochSecond(given.from() + next));
            }
            int previous = start;
            while (previous > 0 && !open[previous - 1]) {
                previous--;
            }
            if (previous > 0) {
                assertThat(calendar.previousClosing(Instant.ofEpochSecond(given.from() + start)))
                        .contains(Instant.ofEpochSecond(given.from() + previous));
            }
        }
        for (int offset = -1; offset <= 1; offset++) {
            LocalDate date = given.date().plusDays(offset);
            int from = (int) (first(given, date.toEpochDay() * DAY) - given.from());
            int to = (int) (first(given, (date.toEpochDay() + 1) * DAY) - given.from());
            int last = to;
            while (last > from && !open[last - 1]) {
                last--;
            }
            assertThat(calendar.isBusinessDay(date)).isEqualTo(last > from);
            if (last > from) {
                assertThat(calendar.lastClosing(date)).contains(Instant.ofEpochSecond(given.from() + last));
            }
            if (to > from) {
                assertThat(calendar.dateOf(Instant.ofEpochSecond(given.from() + from)))
                        .isEqualTo(date);
                assertThat(calendar.dateOf(Instant.ofEpochSecond(given.from() + to - 1)))
                        .isEqualTo(date);
            }
        }
    }

    @Property(tries = 100)
    void longSpansAreTheSumOfTheirDates(@ForAll("cases") Case given) {
        BusinessCalendar calendar = given.calendar();
        LocalDate from = given.date().minusDays(given.random().nextInt(900));
        LocalDate to = given.date().plusDays(given.random().nextInt(900));
        Duration sum = Duration.ZERO;
        long businessDays = 0;
        for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
            sum = sum.plus(calendar.between(calendar.startOf(date), calendar.startOf(date.plusDays(1))));
            businessDays += calendar.isBusinessDay(date) ? 1 : 0;
        }
        assertThat(calendar.between(calendar.startOf(from), calendar.startOf(to)))
                .isEqualTo(sum);
        assertThat(calendar.businessDaysBetween(from, to)).isEqualTo(businessDays);
        if (businessDays > 0) {
            Instant last = calendar.endOfBusinessDay(from.minusDays(1), (int) businessDays)
                    .orElseThrow();
            assertThat(calendar.businessDaysBetween(
                            from, calendar.dateOf(last.minusNanos(1)).plusDays(1)))
                    .isEqualTo(businessDays);
            assertThat(calendar.dateOf(last.minusNanos(1)).isBefore(to)).isTrue();
        }
    }

    @Property(tries = 100)
    void theLawsOfAddingHold(@ForAll("cases") Case given) {
        BusinessCalendar calendar = given.calendar();
        Random random = given.random();
        Instant a = given.instant().plusNanos(random.nextInt(1_000_000_000));
        Instant b = given.instant();
        Instant c = a.plusSeconds(random.nextInt(1000 * DAY));
        assertThat(calendar.between(a, c)).isEqualTo(calendar.between(a, b).plus(calendar.between(b, c)));
        assertThat(calendar.between(b, a)).isEqualTo(calendar.between(a, b).negated());

        if (!calendar.weeklyHours().isEmpty()) {
            Duration time = Duration.ofSeconds(random.nextInt(3000 * 3600), random.nextInt(1_000_000_000));
            Instant end = calendar.add(a, time).orElseThrow();
            assertThat(calendar.between(a, end)).isEqualTo(time);
            assertThat(end.equals(a) || calendar.isOpen(end.minusNanos(1))).isTrue(); // the earliest
            assertThat(calendar.add(b, time).orElseThrow().isBefore(end))
                    .isEqualTo(calendar.between(b, a).compareTo(Duration.ZERO) > 0
                            || calendar.between(b, a).isZero() && time.isZero() && b.isBefore(a));
            assertThat(calendar.add(a, time.plusNanos(1)).orElseThrow()).isAfter(end);
            Instant start = calendar.subtract(a, time).orElseThrow();
            assertThat(calendar.between(start, a)).isEqualTo(time);
            assertThat(start.equals(a) || calendar.isOpen(start)).isTrue(); // the latest
            assertThat(calendar.add(a, time.negated())).contains(start);
            Instant latest = calendar.addLatest(a, time).orElseThrow();
            assertThat(calendar.between(a, latest)).isEqualTo(time);
            assertThat(calendar.isOpen(latest)).isTrue();
        }
    }

    @Property(tries = 100)
    void dataReadBackIsTheSame(@ForAll("cases") Case given) {
        assertThat(BusinessCalendar.fromData(given.calendar().toData())).isEqualTo(given.calendar());
    }

    @Property(tries = 50)
    void aCalendarThatNeverClosesCountsElapsedTime(@ForAll("cases") Case given) {
        BusinessCalendar always =
                BusinessCalendar.roundTheClock(given.calendar().zone());
        Instant a = given.instant();
        Instant b = given.instant().atOffset(ZoneOffset.UTC).plusMonths(30).toInstant();
        assertThat(always.between(a, b)).isEqualTo(Duration.between(a, b));
        assertThat(always.add(a, Duration.between(a, b))).contains(b);
    }
}
