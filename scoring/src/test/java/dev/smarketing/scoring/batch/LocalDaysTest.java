package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Beside {@link java.time}, which is slower. */
class LocalDaysTest {

    /** Zones with and without summer time, one that put its clocks back over midnight, and one that skipped a day. */
    private static final List<ZoneId> ZONES = List.of(
            ZoneOffset.UTC,
            ZoneOffset.ofHours(-18),
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/Sao_Paulo"),
            ZoneId.of("America/St_Johns"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Pacific/Apia"));

    private static final List<String> INSTANTS = List.of(
            "2026-06-15T22:00:00Z",
            "1899-12-31T23:59:59Z",
            "1900-01-01T00:00:00Z",
            "1900-01-02T12:00:00Z",
            "2099-12-31T23:59:59Z",
            "2100-01-01T00:00:00Z",
            "2018-02-18T01:59:59Z", // the last second of summer time in Sao Paulo, to be put back to 23:00
            "2018-02-18T02:00:00Z",
            "2018-02-18T02:59:59Z",
            "2018-02-18T03:00:00Z",
            "2011-12-30T09:59:59Z", // the last second before the skipped day
            "2011-12-30T10:00:00Z",
            "0001-01-01T00:00:00Z",
            "2010-11-07T02:29:59Z", // around the midnight that St. John's had twice
            "2010-11-07T02:30:30Z",
            "2010-11-07T03:00:00Z",
            "2010-11-07T03:30:00Z",
            "2026-03-29T00:59:59Z",
            "2026-03-29T01:00:00Z",
            "2026-10-25T00:59:59Z",
            "2026-10-25T01:00:00Z",
            "2500-01-01T00:00:00Z");

    private static LocalDate firstWhoseEndIsNotBefore(Instant instant, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(instant, zone).minusDays(3);
        while (!day.plusDays(1).atStartOfDay(zone).toInstant().isAfter(instant)) {
            day = day.plusDays(1);
        }
        return day;
    }

    @Test
    void daysAreThoseOfTheCalendar() {
        for (ZoneId zone : ZONES) {
            long[] seconds = INSTANTS.stream()
                    .mapToLong(text -> Instant.parse(text).getEpochSecond())
                    .toArray();
            LocalDays days = new LocalDays(zone);
            int[] found = new int[seconds.length];
            boolean plain = days.days(seconds, found);
            int[] first = days.countsFrom(seconds, found);
            boolean expectedPlain = true;
            for (int i = 0; i < seconds.length; i++) {
                Instant instant = Instant.ofEpochSecond(seconds[i]);
                LocalDate day = LocalDate.ofInstant(instant, zone);
                LocalDate counts = firstWhoseEndIsNotBefore(instant, zone);
                assertThat(LocalDate.ofEpochDay(found[i]))
                        .as(instant + " in " + zone)
                        .isEqualTo(day);
                assertThat(LocalDate.ofEpochDay(first[i]))
                        .as(instant + " in " + zone)
                        .isEqualTo(counts);
                expectedPlain &= counts.equals(day);
            }
            assertThat(plain).as("%s", zone).isEqualTo(expectedPlain);
        }
    }

    @Test
    void onlyClocksThatWentBackOverMidnightAreNotPlain() {
        // at 00:01 on the 7th, clocks in St. John's went back to 23:01 on the 6th, which had ended already
        long[] again = {Instant.parse("2010-11-07T03:00:00Z").getEpochSecond()};
        int[] day = new int[1];
        LocalDays stJohns = new LocalDays(ZoneId.of("America/St_Johns"));
        assertThat(stJohns.days(again, day)).isFalse();
        assertThat(LocalDate.ofEpochDay(day[0])).isEqualTo("2010-11-06");
        assertThat(LocalDate.ofEpochDay(stJohns.countsFrom(again, day)[0])).isEqualTo("2010-11-07");
        assertThat(new LocalDays(ZoneOffset.UTC).days(again, day)).isTrue();
        assertThat(LocalDate.ofEpochDay(day[0])).isEqualTo("2010-11-07");
    }
}
