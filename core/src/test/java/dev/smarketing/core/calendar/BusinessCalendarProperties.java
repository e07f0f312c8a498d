package dev.smarketing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Calendars around changes of offset, against an oracle that looks at every second, and far from them, against
 * loops.
 */
class BusinessCalendarProperties {

    private static final int DAY = SecondOracle.DAY;

    /** A calendar and a window of seven dates that starts three before the interesting one. */
    private record Case(BusinessCalendar calendar, LocalDate date, Random random) {

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
        return Arbitraries.longs()
                .map(RandomCalendars::any)
                .map(any -> new Case(any.calendar(), any.date(), any.random()));
    }

    private static boolean[] oracle(Case given) {
        return SecondOracle.open(given.calendar(), given.from(), given.length());
    }

    private static long first(Case given, long localSecond) {
        return SecondOracle.first(given.calendar().zone(), localSecond);
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
            int closing = next;
            while (closing < open.length && open[closing]) {
                closing++;
            }
            if (closing < open.length) {
                assertThat(calendar.nextClosing(Instant.ofEpochSecond(given.from() + start)))
                        .contains(Instant.ofEpochSecond(given.from() + closing));
            }
            int opening = previous;
            while (opening > 0 && open[opening - 1]) {
                opening--;
            }
            if (opening > 0) {
                assertThat(calendar.previousOpening(Instant.ofEpochSecond(given.from() + start)))
                        .contains(Instant.ofEpochSecond(given.from() + opening));
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

        // an intersection may be open too rarely for so much time before the year 10000
        if (calendar.between(a, a.plusSeconds(20L * 365 * DAY)).toHours() > 3000) {
            Duration time = Duration.ofSeconds(random.nextInt(3000 * 3600), random.nextInt(1_000_000_000));
            Instant end = calendar.add(a, time).orElseThrow();
            assertThat(calendar.between(a, end)).isEqualTo(time);
            assertThat(end.equals(a) || calendar.isOpen(end.minusNanos(1))).isTrue(); // the earliest
            assertThat(calendar.add(b, time).orElseThrow().isBefore(end))
                    .isEqualTo(calendar.between(b, a).compareTo(Duration.ZERO) > 0
                            || calendar.between(b, a).isZero() && time.isZero() && b.isBefore(a));
            assertThat(calendar.add(a, time.plusNanos(1)).orElseThrow()).isAfter(end);
            Optional<Instant> start = calendar.subtract(a, time);
            assertThat(calendar.add(a, time.negated())).isEqualTo(start);
            if (start.isPresent()) {
                assertThat(calendar.between(start.get(), a)).isEqualTo(time);
                assertThat(start.get().equals(a) || calendar.isOpen(start.get()))
                        .isTrue(); // the latest
            } else { // the version before may never have been open for so long
                assertThat(calendar.between(a.minusSeconds(1900L * 365 * DAY), a))
                        .isLessThan(time);
            }
            Instant latest = calendar.addLatest(a, time).orElseThrow();
            assertThat(calendar.between(a, latest)).isEqualTo(time);
            assertThat(calendar.isOpen(latest)).isTrue();
        }
    }

    @Property(tries = 100)
    void unionAndIntersectionAreTheSumOfTheTwo(@ForAll("cases") Case given) {
        BusinessCalendar one = given.calendar();
        BusinessCalendar two = RandomCalendars.part(given.random(), given.date());
        Instant a = given.instant().plusNanos(given.random().nextInt(1_000_000_000));
        Instant b = a.plusSeconds(given.random().nextInt(3000 * DAY));
        assertThat(one.union(two).between(a, b).plus(one.intersection(two).between(a, b)))
                .isEqualTo(one.between(a, b).plus(two.between(a, b)));
        assertThat(one.union(two).between(a, b)).isEqualTo(two.union(one).between(a, b));
        assertThat(one.intersection(two).between(a, b))
                .isEqualTo(two.intersection(one).between(a, b));
        assertThat(one.union(one).between(a, b)).isEqualTo(one.between(a, b));
        assertThat(one.union(one.intersection(two)).between(a, b)).isEqualTo(one.between(a, b));
        assertThat(one.intersection(one.union(two)).between(a, b)).isEqualTo(one.between(a, b));
    }

    @Property(tries = 100)
    void everySecondOfAnyYearIsAsTheOracleSays(@ForAll("cases") Case given) {
        Random random = given.random();
        // not before 1900: an offset of long ago may be beyond the oracle's 15 hours
        long from = LocalDate.of(1900 + random.nextInt(8090), 1, 1).toEpochDay() + random.nextInt(366);
        boolean[] open = SecondOracle.open(given.calendar(), from * DAY, 2 * DAY);
        int count = 0;
        for (int second = 0; second < open.length; second++) {
            count += open[second] ? 1 : 0;
            if (second % 97 == 0) {
                assertThat(given.calendar().isOpen(Instant.ofEpochSecond(from * DAY + second)))
                        .isEqualTo(open[second]);
            }
        }
        Instant start = Instant.ofEpochSecond(from * DAY);
        assertThat(given.calendar().between(start, start.plusSeconds(2L * DAY))).isEqualTo(Duration.ofSeconds(count));
    }

    @Property(tries = 100)
    void officeHoursAreThoseOfALoopOverTheDates(@ForAll long seed) {
        Random random = new Random(seed);
        ZoneId zone = ZoneId.of(
                List.of("Europe/Paris", "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata")
                        .get(random.nextInt(5)));
        LocalDate from = LocalDate.of(1 + random.nextInt(9990), 1 + random.nextInt(12), 2);
        LocalDate to = from.plusDays(random.nextInt(1500));
        BusinessCalendarBuilder builder =
                BusinessCalendar.builder(zone).openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-12:30", "14:00-18:00");
        for (int i = random.nextInt(20); i > 0; i--) {
            builder.closedOn(from.plusDays(random.nextInt(1500)));
        }
        WeeklyCalendar calendar = builder.build();
        long dates = 0;
        for (LocalDate date = from; date.isBefore(to); date = date.plusDays(1)) {
            boolean isOpen =
                    date.getDayOfWeek().getValue() < 6 && !calendar.holidays().contains(date);
            dates += isOpen ? 1 : 0;
        }
        assertThat(calendar.businessDaysBetween(from, to)).isEqualTo(dates);
        assertThat(calendar.between(
                        from.atTime(6, 0).atZone(zone).toInstant(),
                        to.atTime(6, 0).atZone(zone).toInstant()))
                .isEqualTo(Duration.ofMinutes(450 * dates));
        assertThat(calendar.add(from.atTime(6, 0).atZone(zone).toInstant(), Duration.ofMinutes(450 * dates + 30)))
                .contains(to.datesUntil(to.plusDays(60))
                        .filter(date -> date.getDayOfWeek().getValue() < 6
                                && !calendar.holidays().contains(date))
                        .findFirst()
                        .orElseThrow()
                        .atTime(9, 30)
                        .atZone(zone)
                        .toInstant());
    }

    @Property(tries = 100)
    void splittingAPauseChangesNothing(@ForAll("cases") Case given) {
        BusinessCalendar calendar = given.calendar();
        Instant from = given.instant();
        Duration whole = Duration.ofSeconds(given.random().nextInt(3 * DAY));
        Instant to = from.plus(whole);
        Instant middle = from.plus(whole.dividedBy(1 + given.random().nextInt(5)));
        assertThat(calendar.between(from, middle).plus(calendar.between(middle, to)))
                .isEqualTo(calendar.between(from, to));
    }

    @Property(tries = 100)
    void dataReadBackIsTheSame(@ForAll("cases") Case given) {
        assertThat(BusinessCalendar.fromData(given.calendar().toData())).isEqualTo(given.calendar());
    }

    @Property(tries = 50)
    void aCalendarThatNeverClosesCountsElapsedTime(@ForAll("cases") Case given) {
        WeeklyCalendar always = BusinessCalendar.roundTheClock(given.calendar().zone());
        Instant a = given.instant();
        Instant b = given.instant().atOffset(ZoneOffset.UTC).plusMonths(30).toInstant();
        assertThat(always.between(a, b)).isEqualTo(Duration.between(a, b));
        assertThat(always.add(a, Duration.between(a, b))).contains(b);
    }
}
