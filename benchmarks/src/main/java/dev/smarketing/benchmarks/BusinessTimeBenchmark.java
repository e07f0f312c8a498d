package dev.smarketing.benchmarks;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to tell the open time between two instants, and how does that grow with the span? The peers are what applications
 * write: a loop over the days, and a loop over the minutes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BusinessTimeBenchmark {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);
    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 4, 1),
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2024, 5, 8),
            LocalDate.of(2024, 5, 9),
            LocalDate.of(2024, 5, 20),
            LocalDate.of(2024, 8, 15),
            LocalDate.of(2024, 11, 1),
            LocalDate.of(2024, 11, 11),
            LocalDate.of(2024, 12, 25));

    private final Set<LocalDate> holidays = new HashSet<>(HOLIDAYS);
    private final BusinessCalendar calendar = BusinessCalendar.builder(PARIS)
            .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00")
            .closedOn(HOLIDAYS)
            .build();
    private final BusinessCalendar eitherOffice = calendar.union(BusinessCalendar.builder(ZoneId.of("America/New_York"))
            .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-17:00")
            .build());
    static final Instant FROM = Instant.parse("2024-01-03T10:17:00Z");

    /** The span in days: a reply, a month, a year, ten years. */
    @Param({"1", "30", "365", "3650"})
    public int days = 1;

    private Instant to() {
        return FROM.plus(Duration.ofDays(days)).plus(Duration.ofHours(3));
    }

    /**
     * The library.
     *
     * @return the open time
     */
    @Benchmark
    public Duration library() {
        return calendar.between(FROM, to());
    }

    /**
     * The library, for what two offices in different zones cover together.
     *
     * @return the open time
     */
    @Benchmark
    public Duration libraryUnion() {
        return eitherOffice.between(FROM, to());
    }

    /**
     * The library the other way: the instant at which that much open time is used up.
     *
     * @return the instant
     */
    @Benchmark
    public Instant libraryAdd() {
        return calendar.add(FROM, Duration.ofHours(6L * days + 1)).orElseThrow();
    }

    /**
     * What the answers cost once, with the calendar.
     *
     * @return the calendar
     */
    @Benchmark
    public BusinessCalendar setUp() {
        return BusinessCalendar.builder(PARIS)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00")
                .closedOn(HOLIDAYS)
                .build();
    }

    /**
     * A loop over the local dates.
     *
     * @return the open time
     */
    @Benchmark
    public Duration loopOverDays() {
        Instant end = to();
        ZonedDateTime lastDay = end.atZone(PARIS);
        Duration open = Duration.ZERO;
        for (LocalDate date = FROM.atZone(PARIS).toLocalDate();
                !date.isAfter(lastDay.toLocalDate());
                date = date.plusDays(1)) {
            if (isBusinessDay(date)) {
                Instant opening = date.atTime(OPENING).atZone(PARIS).toInstant();
                Instant closing = date.atTime(CLOSING).atZone(PARIS).toInstant();
                Instant start = opening.isAfter(FROM) ? opening : FROM;
                Instant stop = closing.isBefore(end) ? closing : end;
                if (start.isBefore(stop)) {
                    open = open.plus(Duration.between(start, stop));
                }
            }
        }
        return open;
    }

    /**
     * A loop over the minutes.
     *
     * @return the open time
     */
    @Benchmark
    public Duration loopOverMinutes() {
        Instant end = to();
        long minutes = 0;
        for (Instant minute = FROM; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            ZonedDateTime local = minute.atZone(PARIS);
            LocalTime time = local.toLocalTime();
            if (isBusinessDay(local.toLocalDate()) && !time.isBefore(OPENING) && time.isBefore(CLOSING)) {
                minutes++;
            }
        }
        return Duration.ofMinutes(minutes);
    }

    private boolean isBusinessDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.contains(date);
    }
}
