package dev.smarketing.scoring.testkit;

import dev.smarketing.core.calendar.BusinessCalendar;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of business time, as properties that a test class inherits: it implements this interface and names its
 * calendar. jqwik has to run it.
 */
public interface CalendarLaws {

    /**
     * The calendar under test.
     *
     * @return the calendar
     */
    BusinessCalendar calendar();

    /**
     * The counting of open time under test.
     *
     * @return that of the calendar unless overridden
     */
    default BusinessTime businessTime() {
        return BusinessTime.of(calendar());
    }

    /**
     * The calendar, stored and read again.
     *
     * @return what is read from its plain data, unless overridden by a way through one's own store
     */
    default BusinessCalendar restored() {
        return BusinessCalendar.fromData(calendar().toData());
    }

    /**
     * The cases. Who overrides this with cases of their own puts {@code @Provide} on the method again.
     *
     * @return those of a {@link CalendarDomain} made for the calendar unless overridden
     */
    @Provide
    default Arbitrary<CalendarCase> calendarCases() {
        return new CalendarDomain(calendar()).cases();
    }

    /**
     * The open time to an instant and on from there is the whole, in any order of the instants, and backwards it is
     * negative.
     *
     * @param given a case
     */
    @Property
    default void openTimeAddsUp(@ForAll("calendarCases") CalendarCase given) {
        CalendarLaw.checkParts(given, businessTime());
    }

    /**
     * What is added lies between the two instants, no earlier instant would do, and adding what lies between two
     * instants goes no farther than the second.
     *
     * @param given a case
     */
    @Property
    default void addingIsUndoneByMeasuring(@ForAll("calendarCases") CalendarCase given) {
        CalendarLaw.checkInverse(given, businessTime());
    }

    /**
     * A later end never has less open time, open time is never more than the time that passed, and who starts later
     * is never done earlier.
     *
     * @param given a case
     */
    @Property
    default void moreTimeIsNeverLessOpenTime(@ForAll("calendarCases") CalendarCase given) {
        CalendarLaw.checkMonotony(given, businessTime());
    }

    /** The calendar that was stored and read is the same. */
    @Example
    default void theCalendarStoredAndReadIsTheSame() {
        BusinessCalendar read = restored();
        StorageLaw.check("calendar", calendar(), calendar().toData(), read, read.toData());
    }
}
