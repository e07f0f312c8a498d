package dev.smarketing.scoring.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Instants at which a calendar of a zone is most likely to be got wrong, and ordinary ones. */
final class Timing {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2034, 12, 31);

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.NOON,
            LocalTime.MIDNIGHT,
            LocalTime.MAX,
            LocalTime.of(9, 30),
            LocalTime.of(2, 30)); // missing or there twice where clocks change at 2 or 3

    /** A leap day, ends of months, weeks and years. */
    private static final List<LocalDate> NOTABLE = List.of(
            LocalDate.of(2026, 6, 15),
            LocalDate.of(2026, 6, 14),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2026, 5, 31),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1));

    private final ZoneId zone;
    private final List<Instant> clockChanges;

    Timing(ZoneId zone) {
        this.zone = zone;
        List<Instant> changes = new ArrayList<>();
        Instant end = LAST.atStartOfDay(ZoneOffset.UTC).toInstant();
        ZoneOffsetTransition change = zone.getRules()
                .nextTransition(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant());
        while (change != null && change.getInstant().isBefore(end)) {
            changes.add(change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        this.clockChanges = List.copyOf(changes);
    }

    /** An instant, and what the clocks of a zone show then, whose dates are what rules and limits count. */
    static String shown(Instant instant, ZoneId zone) {
        return instant + " (" + LocalDateTime.ofInstant(instant, zone) + " in " + zone + ")";
    }

    Arbitrary<Instant> asOf() {
        Arbitrary<Instant> notable = on(Arbitraries.of(NOTABLE));
        Arbitrary<Instant> ordinary = on(Arbitraries.integers()
                .between(0, (int) (LAST.toEpochDay() - FIRST.toEpochDay()))
                .map(FIRST::plusDays));
        if (clockChanges.isEmpty()) {
            return Arbitraries.frequencyOf(Tuple.of(3, notable), Tuple.of(2, ordinary));
        }
        Arbitrary<Instant> change = Combinators.combine(
                        Arbitraries.of(clockChanges), Arbitraries.integers().between(-1, 1))
                .as(Instant::plusNanos);
        Arbitrary<Instant> dayOfChange = on(Combinators.combine(
                        Arbitraries.of(clockChanges), Arbitraries.integers().between(-1, 1))
                .as((instant, days) -> LocalDate.ofInstant(instant, zone).plusDays(days)));
        return Arbitraries.frequencyOf(
                Tuple.of(3, notable), Tuple.of(2, ordinary), Tuple.of(1, change), Tuple.of(2, dayOfChange));
    }

    Arbitrary<Instant> on(Arbitrary<LocalDate> dates) {
        return Combinators.combine(dates, Arbitraries.of(TIMES), Arbitraries.of(false, true))
                .as((date, time, later) -> {
                    ZonedDateTime local = date.atTime(time).atZone(zone);
                    return (later ? local.withLaterOffsetAtOverlap() : local).toInstant();
                });
    }
}
