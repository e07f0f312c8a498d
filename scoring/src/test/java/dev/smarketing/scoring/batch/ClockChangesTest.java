package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's own calendar is the oracle, at all clock changes of a zone and at the ends of the table. */
class ClockChangesTest {

    private static final long[] AROUND = {
        -90_000, -86_400, -3_601, -61, -1, 0, 1, 59, 3_599, 3_600, 7_200, 86_399, 90_000
    };

    /** The first date at whose last instant an activity has been. */
    private static long countsFrom(ZoneId zone, long seconds) {
        LocalDate date = LocalDate.ofInstant(Instant.ofEpochSecond(seconds), zone);
        while (date.plusDays(1).atStartOfDay(zone).toEpochSecond() <= seconds) {
            date = date.plusDays(1);
        }
        return date.toEpochDay();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Paris", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu"})
    void daysAreThoseOfTheCalendar(String id) {
        ZoneId zone = ZoneId.of(id);
        LocalDays days = new LocalDays(zone);
        ZoneRules rules = zone.getRules();
        Instant at = Instant.parse("1899-06-01T00:00:00Z");
        Instant end = Instant.parse("2101-06-01T00:00:00Z");
        while (at.isBefore(end)) {
            for (long shift : AROUND) {
                assertDays(days, zone, at.getEpochSecond() + shift);
            }
            ZoneOffsetTransition next = rules.nextTransition(at);
            Instant century = Instant.parse(
                    at.isBefore(Instant.parse("1900-01-01T00:00:00Z"))
                            ? "1900-01-01T00:00:00Z"
                            : at.isBefore(Instant.parse("2100-01-01T00:00:00Z"))
                                    ? "2100-01-01T00:00:00Z"
                                    : end.toString());
            at = next == null || next.getInstant().isAfter(century) ? century : next.getInstant();
        }
    }

    private static void assertDays(LocalDays days, ZoneId zone, long seconds) {
        long expected =
                LocalDate.ofInstant(Instant.ofEpochSecond(seconds), zone).toEpochDay();
        assertThat(days.day(seconds)).as("%s", seconds).isEqualTo((int) expected);
        assertThat(days.countsFrom(seconds, (int) expected)).as("%s", seconds).isEqualTo((int)
                countsFrom(zone, seconds));
        assertThat(days.countsFrom(Instant.ofEpochSecond(seconds))).isEqualTo((int) countsFrom(zone, seconds));
    }

    @Test
    void theEndsOfTheCalendar() {
        LocalDays days = new LocalDays(ZoneId.of("UTC"));
        long first = LocalDate.of(-999_999, 1, 1).toEpochDay();
        long last = LocalDate.of(999_999, 12, 31).toEpochDay();
        assertThat(days.day(first * 86_400)).isEqualTo((int) first);
        assertThat(days.day(last * 86_400 + 86_399)).isEqualTo((int) last);
        for (long outside : new long[] {first * 86_400 - 1, (last + 1) * 86_400}) {
            assertThatThrownBy(() -> days.day(outside))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "instant " + Instant.ofEpochSecond(outside) + " lies outside the days that columns hold,"
                                    + " -999999-01-01 to +999999-12-31; give an instant within");
        }
        // a value may be known since ever, or never in what the columns hold
        assertThat(days.countsFrom(Instant.MIN)).isEqualTo(Integer.MIN_VALUE);
        assertThat(days.countsFrom(Instant.MAX)).isEqualTo(Integer.MAX_VALUE);
        assertThat(days.countsFrom(Instant.ofEpochSecond((first + 2) * 86_400))).isEqualTo((int) first + 2);
        assertThat(days.countsFrom(Instant.ofEpochSecond((last - 2) * 86_400))).isEqualTo((int) last - 2);
    }
}
