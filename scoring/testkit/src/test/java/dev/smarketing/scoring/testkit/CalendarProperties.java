package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.CombinedCalendar;
import dev.smarketing.core.calendar.DatedCalendar;
import dev.smarketing.core.calendar.OpeningHours;
import dev.smarketing.core.calendar.WeeklyCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The laws of business time, for a user's calendar, for random ones, and each with a fault that it catches. */
class CalendarProperties {

    static BusinessCalendar office() {
        return BusinessCalendar.builder(Models.PARIS)
                .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-12:30", "14:00-18:00")
                .openOn(DayOfWeek.SATURDAY, "22:00-02:30")
                .closedOn(LocalDate.of(2026, 5, 1))
                .specialHoursOn(LocalDate.of(2026, 12, 24), "09:00-12:00")
                .build();
    }

    @Group
    class Office implements CalendarLaws {
        @Override
        public BusinessCalendar calendar() {
            return office();
        }
    }

    @Group
    class NeverOpen implements CalendarLaws {
        @Override
        public BusinessCalendar calendar() {
            return BusinessCalendar.builder(Models.PARIS).build();
        }
    }

    @Property
    @Domain(CalendarDomain.class)
    void theLawsHoldForRandomCalendars(@ForAll CalendarCase given) {
        BusinessTime time = BusinessTime.of(given.calendar());
        CalendarLaw.checkParts(given, time);
        CalendarLaw.checkInverse(given, time);
        CalendarLaw.checkMonotony(given, time);
        BusinessCalendar read = BusinessCalendar.fromData(given.calendar().toData());
        StorageLaw.check("calendar", given.calendar(), given.calendar().toData(), read, read.toData());
    }

    /** The cases reach what they are made for. */
    @Property(tries = 1, seed = "42")
    void randomCalendarsHaveEverything() {
        Map<String, Integer> seen = new TreeMap<>();
        new CalendarDomain().cases().sampleStream().limit(600).forEach(given -> {
            BusinessCalendar calendar = given.calendar();
            String text = calendar.toString();
            note(seen, "never open", calendar.nextOpening(given.first()).isEmpty());
            note(
                    seen,
                    "always open",
                    calendar.nextOpening(given.first()).isPresent()
                            && calendar.nextClosing(given.first()).isEmpty());
            note(seen, "combined", calendar instanceof CombinedCalendar);
            note(seen, "dated", calendar instanceof DatedCalendar);
            note(seen, "until midnight", text.contains("-24:00"));
            if (calendar instanceof WeeklyCalendar weekly) {
                note(
                        seen,
                        "overnight",
                        weekly.weeklyHours().values().stream()
                                .flatMap(List::stream)
                                .anyMatch(OpeningHours::isOvernight));
                note(seen, "holiday", !weekly.holidays().isEmpty());
                note(seen, "special hours", !weekly.specialHours().isEmpty());
                note(seen, "break", !weekly.breaks().isEmpty());
                note(seen, "holidays close shifts", weekly.closedDatesCloseShifts());
            }
            LocalDate date = calendar.dateOf(given.first());
            note(
                    seen,
                    "clock change",
                    !Duration.between(calendar.startOf(date), calendar.startOf(date.plusDays(1)))
                            .equals(Duration.ofDays(1)));
            note(
                    seen,
                    "an edge",
                    calendar.isOpen(given.first())
                            != calendar.isOpen(given.first().minusNanos(1)));
            note(seen, "backwards", given.second().isBefore(given.first()));
            note(
                    seen,
                    "exactly what lies between",
                    calendar.between(given.first(), given.second()).equals(given.openTime()));
        });
        assertThat(seen)
                .hasSize(14)
                .allSatisfy((what, count) -> assertThat(count).as(what).isGreaterThan(5));
    }

    private static void note(Map<String, Integer> seen, String what, boolean shown) {
        seen.merge(what, shown ? 1 : 0, Integer::sum);
    }

    /** Calendars with something wrong around them. */
    @Group
    @AddLifecycleHook(Seeded.Caught.class)
    @PropertyDefaults(tries = 400, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    class Faults {

        abstract class Fault implements CalendarLaws, Seeded {
            @Override
            public BusinessCalendar calendar() {
                return office();
            }
        }

        @Group
        class RoundsToMinutes extends Fault {
            @Override
            public BusinessTime businessTime() {
                return changed(
                        (from, to) ->
                                Duration.ofMinutes(office().between(from, to).toMinutes()),
                        office()::add);
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "openTimeAddsUp", "open time does not add up\n  - from ",
                        "addingIsUndoneByMeasuring", "adding open time is not undone by measuring it\n  - PT");
            }
        }

        @Group
        class AddsToTheNextOpening extends Fault {
            @Override
            public BusinessTime businessTime() {
                return changed(office()::between, office()::addLatest);
            }

            @Override
            public Map<String, String> broken() {
                return Map.of("addingIsUndoneByMeasuring", "adding open time is not undone by measuring it\n  - PT");
            }
        }

        @Group
        class CountsClosedTimeToo extends Fault {
            @Override
            public BusinessTime businessTime() {
                return changed(
                        (from, to) -> Duration.between(from, to).multipliedBy(2),
                        (from, time) -> Optional.of(from.plus(time.dividedBy(2))));
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "moreTimeIsNeverLessOpenTime", "more time is less open time\n  - from ",
                        "addingIsUndoneByMeasuring", "adding open time is not undone by measuring it\n  - PT");
            }
        }

        @Group
        class ForgetsItsHolidays extends Fault {
            @Override
            public BusinessCalendar restored() {
                return BusinessCalendar.builder(Models.PARIS)
                        .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-12:30", "14:00-18:00")
                        .openOn(DayOfWeek.SATURDAY, "22:00-02:30")
                        .specialHoursOn(LocalDate.of(2026, 12, 24), "09:00-12:00")
                        .build();
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "theCalendarStoredAndReadIsTheSame",
                        "the calendar that is read is not the one that was stored\n"
                                + "  - $.holidays: [2026-05-01] was stored, nothing is read");
            }
        }

        private interface Measuring {
            Duration between(Instant from, Instant to);
        }

        private interface Adding {
            Optional<Instant> add(Instant from, Duration openTime);
        }

        private BusinessTime changed(Measuring measuring, Adding adding) {
            return new BusinessTime() {
                @Override
                public Duration between(Instant from, Instant to) {
                    return measuring.between(from, to);
                }

                @Override
                public Optional<Instant> add(Instant from, Duration openTime) {
                    return adding.add(from, openTime);
                }
            };
        }
    }
}
