package dev.smarketing.core.calendar;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.data.DataFormatException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** A calendar as plain data. */
final class BusinessCalendarData {

    /** Deep enough for people, and no danger to the stack. */
    private static final int DEEPEST = 20;

    private BusinessCalendarData() {}

    private enum HolidaysClose {
        DATES,
        SHIFTS
    }

    static Map<String, Object> write(WeeklyCalendar calendar) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("zone", calendar.zone().getId());
        data.put("hours", texts(calendar.weeklyHours(), BusinessCalendarData::shortName));
        if (!calendar.holidays().isEmpty()) {
            data.put(
                    "holidays",
                    calendar.holidays().stream().map(LocalDate::toString).toList());
        }
        if (calendar.closedDatesCloseShifts()) {
            data.put("holidays-close", "shifts");
        }
        if (!calendar.specialHours().isEmpty()) {
            data.put("special-hours", texts(calendar.specialHours(), LocalDate::toString));
        }
        if (!calendar.breaks().isEmpty()) {
            data.put("breaks", texts(calendar.breaks(), LocalDate::toString));
        }
        return Collections.unmodifiableMap(data);
    }

    static Map<String, Object> write(DatedCalendar calendar) {
        List<Map<String, Object>> versions = new ArrayList<>();
        versions.add(Map.of("calendar", calendar.first().toData()));
        calendar.changes().forEach((from, next) -> versions.add(entry("from", from, next)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("versions", Collections.unmodifiableList(versions));
        return Collections.unmodifiableMap(data);
    }

    static Map<String, Object> write(CombinedCalendar calendar) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("zone", calendar.zone().getId());
        data.put(
                DataObject.spelled(calendar.kind()),
                calendar.parts().stream().map(BusinessCalendar::toData).toList());
        return Collections.unmodifiableMap(data);
    }

    static Map<String, Object> write(CalendarHistory history) {
        List<Map<String, Object>> recorded = new ArrayList<>();
        history.recorded().forEach((at, calendar) -> recorded.add(entry("at", at, calendar)));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("calendar", history.first().toData());
        data.put("recorded", Collections.unmodifiableList(recorded));
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> entry(String key, Object when, BusinessCalendar calendar) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(key, when.toString());
        entry.put("calendar", calendar.toData());
        return Collections.unmodifiableMap(entry);
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
        return read(DataObject.root("business calendar", data), 1);
    }

    static CalendarHistory readHistory(Map<String, ?> data) {
        return DataObject.root("calendar history", data).make(root -> {
            CalendarHistory history =
                    CalendarHistory.startingWith(read(root.version(1).object("calendar"), 1));
            for (DataObject entry : root.objects("recorded")) {
                CalendarHistory before = history;
                history =
                        entry.make(record -> before.recorded(record.instant("at"), read(record.object("calendar"), 1)));
            }
            return history;
        });
    }

    private static BusinessCalendar read(DataObject object, int depth) {
        if (depth > DEEPEST) {
            throw new DataFormatException(
                    object.path(), "combinations are nested more than " + DEEPEST + " deep; combine fewer");
        }
        return object.make(data -> {
            data.version(1);
            if (data.has("versions")) {
                return dated(data);
            }
            for (CombinedCalendar.Kind kind : CombinedCalendar.Kind.values()) {
                if (data.has(DataObject.spelled(kind))) {
                    return combined(data, kind, depth);
                }
            }
            return weekly(data);
        });
    }

    private static BusinessCalendar combined(DataObject data, CombinedCalendar.Kind kind, int depth) {
        String key = DataObject.spelled(kind);
        List<BusinessCalendar> parts =
                data.objects(key).stream().map(part -> read(part, depth + 1)).toList();
        if (parts.isEmpty()) {
            throw data.error(key, "there is no calendar; give at least one");
        }
        return CombinedCalendar.join(kind, data.zone("zone"), parts);
    }

    private static DatedCalendar dated(DataObject data) {
        List<DataObject> versions = data.objects("versions");
        if (versions.isEmpty()) {
            throw data.error("versions", "there is no calendar; give at least one");
        }
        DatedCalendar calendar = versions.get(0)
                .make(first -> DatedCalendar.of(first.object("calendar").make(BusinessCalendarData::weekly)));
        for (DataObject version : versions.subList(1, versions.size())) {
            DatedCalendar before = calendar;
            calendar = version.make(change -> before.changedFrom(
                    date(change, "from", change.text("from")),
                    change.object("calendar").make(BusinessCalendarData::weekly)));
        }
        return calendar;
    }

    private static WeeklyCalendar weekly(DataObject data) {
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
        if (data.has("holidays-close")
                && data.constant("holidays-close", HolidaysClose.class) == HolidaysClose.SHIFTS) {
            builder.closedDatesCloseShifts();
        }
        readHours(data, "special-hours", builder::specialHoursOn);
        readHours(data, "breaks", builder::breakOn);
        return builder.build();
    }

    private static void readHours(DataObject data, String key, DatedHours target) {
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
            LocalDate date = LocalDate.parse(text);
            OpenTime.dayOf(date);
            return date;
        } catch (DateTimeException e) {
            throw data.error(key, "'" + text + "' cannot be read; give a date like 2026-03-01");
        } catch (IllegalArgumentException e) {
            throw data.error(key, Objects.requireNonNull(e.getMessage()));
        }
    }

    private interface DatedHours {
        Object add(LocalDate date, String... hours);
    }
}
