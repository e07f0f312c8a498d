package dev.smarketing.examples;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;

/**
 * Public holidays for a business calendar. The library takes dates from its caller and knows no country; here
 * they come from Jollyday (Apache License 2.0), which keeps the rules of many countries and their regions.
 *
 * <p>Rules change by decree, and which holiday counts differs by sector: compare the dates with the official
 * list of your country before you promise anything by them.
 */
final class PublicHolidays {

    private final HolidayManager manager;
    private final String[] region;

    /**
     * The holidays of a country or of a region in it.
     *
     * @param country the country
     * @param region codes of the region, for example {@code "md"} for Madrid; none for the whole country
     */
    PublicHolidays(HolidayCalendar country, String... region) {
        this.manager = HolidayManager.getInstance(ManagerParameters.create(country));
        this.region = region.clone();
    }

    /**
     * The dates of some years.
     *
     * @param first the first year
     * @param last the last year, included
     * @return the dates on which the law closes offices
     */
    Set<LocalDate> of(Year first, Year last) {
        Set<LocalDate> dates = new TreeSet<>();
        for (Year year = first; !year.isAfter(last); year = year.plusYears(1)) {
            for (Holiday holiday : manager.getHolidays(year, region)) {
                if (holiday.getType() == HolidayType.PUBLIC_HOLIDAY) {
                    dates.add(holiday.getDate());
                }
            }
        }
        return dates;
    }
}
