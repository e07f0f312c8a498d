package dev.smarketing.core.calendar;

import dev.smarketing.core.check.DataObject;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A calendar as plain data. */
final class BusinessCalendarData {

    private BusinessCalendarData() {}

    static Map<String, Object> write(BusinessCalendar calendar) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("zone", calendar.zone().getId());
        data.put("hours", texts(calendar.weeklyHours(), BusinessCalendarData::shortName));
        if (!calendar.holidays().isEmpty()) {
            data.put(
                    "holidays",
                    calendar.holidays().stream().map(LocalDate::toString).toList());
        }
        if (!calendar.specialHours().isEmpty()) {
            data.put("special-hours", texts(calendar.specialHours(), LocalDate::toString));
        }
        if (!calendar.breaks().isEmpty()) {
            data.put("breaks", texts(calendar.breaks(), LocalDate::toString));
        }
        return Collections.unmodifiableMap(data);
    }

    private static <K> Map<String, Object> texts(Map<K, List<OpeningHours>> hours, Function<K, String> name) {
        Map<String, Object> texts = new LinkedHashMap<>();
        hours.forEach((day, intervals) -> texts.put(
                name.apply(day), intervals.stream().map(OpeningHours::toString).toList()));
        return Collections.unmodifiableMap(texts);
    }

    private static String shortName(DayOfWeek weekday) {
        return weekday.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    static BusinessCalendar read(Map<String, ?> data) {
        return DataObject.root("business calendar", data).make(BusinessCalendarData::read);
    }

    private static BusinessCalendar read(DataObject data) {
        BusinessCalendarBuilder builder =
                new BusinessCalendarBuilder(data.version(1).zone("zone"));
        data.object("hours").make(hours -> {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                List<String> intervals = hours.texts(shortName(weekday));
                if (!intervals.isEmpty()) {
                    builder.openOn(weekday, intervals.toArray(String[]::new));
                }
            }
            return builder;
        });
        List<String> holidays = data.texts("holidays");
        for (int i = 0; i < holidays.size(); i++) {
            builder.closedOn(date(data, "holidays[" + i + "]", holidays.get(i)));
        }
        dated(data, "special-hours", builder::specialHoursOn);
        dated(data, "breaks", builder::breakOn);
        return builder.build();
    }

    private static void dated(DataObject data, String key, DatedHours target) {
        data.optionalObject(key)
                .ifPresent(dates -> dates.make(entries -> {
                    for (String date : entries.keys()) {
                        target.add(
                                date(entries, date, date), entries.texts(date).toArray(String[]::new));
                    }
                    return entries;
                }));
    }

    private static LocalDate date(DataObject data, String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw data.error(key, "'" + text + "' cannot be read; give a date like 2026-03-01");
        }
    }

    private interface DatedHours {
        Object add(LocalDate date, String... hours);
    }
}
