package dev.smarketing.scoring.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Counts open time in more than one way. */
final class CalendarLaw {

    private final CalendarCase given;
    private final List<String> problems = new ArrayList<>();

    private CalendarLaw(CalendarCase given) {
        this.given = given;
    }

    static void checkParts(CalendarCase given, BusinessTime time) {
        CalendarLaw law = new CalendarLaw(given);
        Duration first = time.between(given.first(), given.second());
        Duration second = time.between(given.second(), given.third());
        Duration whole = time.between(given.first(), given.third());
        if (!first.plus(second).equals(whole)) {
            law.problems.add("from " + law.shown(given.first()) + " to " + law.shown(given.second()) + ": " + first
                    + ", from there to "
                    + law.shown(given.third()) + ": " + second + ", together " + first.plus(second) + ", but " + whole
                    + " at once");
        }
        Duration back = time.between(given.second(), given.first());
        if (!back.equals(first.negated())) {
            law.problems.add("from " + law.shown(given.first()) + " to " + law.shown(given.second()) + ": " + first
                    + ", and back: " + back);
        }
        law.report("open time does not add up");
    }

    static void checkInverse(CalendarCase given, BusinessTime time) {
        CalendarLaw law = new CalendarLaw(given);
        Instant from = given.first();
        Duration openTime = given.openTime();
        Optional<Instant> end = time.add(from, openTime);
        end.ifPresent(to -> {
            Duration measured = time.between(from, to);
            if (!measured.equals(openTime)) {
                law.problems.add(openTime + " after " + law.shown(from) + " is " + law.shown(to) + ", but " + measured
                        + " lies between");
            } else if (!openTime.isZero()
                    && time.between(from, to.minusNanos(1)).equals(openTime)) {
                law.problems.add(openTime + " after " + law.shown(from) + " is " + law.shown(to)
                        + ", but it has passed a moment before");
            }
        });
        Instant until = given.second();
        if (!until.isBefore(from)) {
            Duration between = time.between(from, until);
            Optional<Instant> reached = time.add(from, between);
            if (reached.isEmpty() || reached.get().isAfter(until)) {
                law.problems.add(between + " lies between " + law.shown(from) + " and " + law.shown(until)
                        + ", but that long after " + law.shown(from) + " is "
                        + reached.map(law::shown).orElse("never"));
            }
        }
        law.report("adding open time is not undone by measuring it");
    }

    static void checkMonotony(CalendarCase given, BusinessTime time) {
        CalendarLaw law = new CalendarLaw(given);
        List<Instant> sorted =
                Stream.of(given.first(), given.second(), given.third()).sorted().toList();
        Duration shorter = time.between(sorted.get(0), sorted.get(1));
        Duration longer = time.between(sorted.get(0), sorted.get(2));
        if (shorter.isNegative() || shorter.compareTo(longer) > 0) {
            law.problems.add("from " + law.shown(sorted.get(0)) + ": " + shorter + " to " + law.shown(sorted.get(1))
                    + ", " + longer + " to the later " + law.shown(sorted.get(2)));
        }
        Duration elapsed = Duration.between(sorted.get(0), sorted.get(2));
        if (longer.compareTo(elapsed) > 0) {
            law.problems.add("from " + law.shown(sorted.get(0)) + " to " + law.shown(sorted.get(2)) + ": " + longer
                    + " open, but only " + elapsed + " passed");
        }
        Optional<Instant> early = time.add(sorted.get(0), given.openTime());
        Optional<Instant> late = time.add(sorted.get(1), given.openTime());
        if (early.isEmpty()
                ? late.isPresent()
                : late.filter(early.get()::isAfter).isPresent()) {
            law.problems.add(given.openTime() + " after " + law.shown(sorted.get(0)) + " is "
                    + early.map(law::shown).orElse("never") + ", after the later " + law.shown(sorted.get(1)) + " "
                    + late.map(law::shown).orElse("never"));
        }
        law.report("more time is less open time");
    }

    private String shown(Instant instant) {
        return given.shown(instant);
    }

    private void report(String law) {
        if (!problems.isEmpty()) {
            throw new AssertionError(law + "\n  - " + String.join("\n  - ", problems) + "\n" + given);
        }
    }
}
