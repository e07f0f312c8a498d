package dev.smarketing.scoring.testkit;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Provides business calendars, instants and whole cases to jqwik: of one calendar if it is given, of random ones
 * otherwise, with lunch breaks, overnight shifts, hours until 24:00, holidays, special hours, breaks, versions,
 * unions, and some that are never open or always.
 */
public class CalendarDomain extends DomainContextBase {

    private static final Duration LONG = Duration.ofDays(40);

    private final Arbitrary<BusinessCalendar> calendars;
    private final Arbitrary<CalendarCase> cases;

    /** A domain of random calendars. */
    public CalendarDomain() {
        this.calendars = Arbitraries.of(RandomCalendars.ZONES)
                .flatMap(RandomCalendars::in)
                .withoutEdgeCases();
        this.cases = calendars.flatMap(CalendarDomain::casesOf).withoutEdgeCases();
    }

    /**
     * A domain of one calendar.
     *
     * @param calendar the calendar
     */
    public CalendarDomain(BusinessCalendar calendar) {
        this.calendars = Arbitraries.just(Objects.requireNonNull(calendar, "calendar"));
        this.cases = casesOf(calendar).withoutEdgeCases();
    }

    /**
     * The calendars.
     *
     * @return the one calendar, or random ones
     */
    @Provide
    public Arbitrary<BusinessCalendar> calendars() {
        return calendars;
    }

    /**
     * Whole cases: three instants at and around openings, closings, special dates and clock changes, seldom more
     * than a few weeks apart, and open time that often is exactly what lies between them.
     *
     * @return the cases
     */
    @Provide
    public Arbitrary<CalendarCase> cases() {
        return cases;
    }

    private static Arbitrary<CalendarCase> casesOf(BusinessCalendar calendar) {
        Arbitrary<Instant> instants = RandomCalendars.instants(calendar);
        Arbitrary<Duration> near =
                Arbitraries.longs().between(-LONG.toSeconds(), LONG.toSeconds()).map(Duration::ofSeconds);
        Arbitrary<Instant> edges = Combinators.combine(
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.integers().between(0, 2))
                .as((days, edge) -> Instant.EPOCH.plus(Duration.ofDays(days)).plusNanos(edge));
        Arbitrary<Integer> share = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(100)),
                Tuple.of(1, Arbitraries.integers().between(0, 130)));
        return Combinators.combine(
                        instants, near, near, edges, share, Arbitraries.longs().between(-1, 1))
                .as((first, second, third, edge, percent, nanos) -> {
                    Instant other = first.plus(second);
                    Duration shift = Duration.between(Instant.EPOCH, edge);
                    Instant last = percent == 100
                            ? calendar.nextClosing(first.plus(shift)).orElse(first.plus(third))
                            : first.plus(third);
                    Duration open = calendar.between(first, other)
                            .abs()
                            .multipliedBy(percent)
                            .dividedBy(100)
                            .plusNanos(nanos);
                    return new CalendarCase(calendar, first, other, last, open.isNegative() ? Duration.ZERO : open);
                });
    }
}
