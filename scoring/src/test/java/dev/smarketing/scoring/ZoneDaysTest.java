package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Local days by the table of offsets, beside those that java.time tells. */
class ZoneDaysTest {

    /** Worked by hand from the offsets of the zones. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-29T00:59:59Z, 2026-03-29", // the clocks go from 02:00 to 03:00
        "Europe/Paris, 2026-03-28T22:59:59Z, 2026-03-28", // 23:59:59 at +1
        "Europe/Paris, 2026-03-28T23:00:00Z, 2026-03-29",
        "Europe/Paris, 2026-03-29T21:59:59Z, 2026-03-29", // 23:59:59 at +2
        "Europe/Paris, 2026-03-29T22:00:00Z, 2026-03-30",
        "Europe/Paris, 2026-10-24T21:59:59Z, 2026-10-24",
        "Europe/Paris, 2026-10-24T22:00:00Z, 2026-10-25",
        "Europe/Paris, 2026-10-25T22:59:59Z, 2026-10-25", // the hour from 02:00 came twice
        "Europe/Paris, 2026-10-25T23:00:00Z, 2026-10-26",
        "America/St_Johns, 2008-11-02T02:30:00Z, 2008-11-02", // 00:00, and a minute later 23:01 again
        "America/St_Johns, 2008-11-02T02:31:00Z, 2008-11-01",
        "America/St_Johns, 2008-11-02T03:30:00Z, 2008-11-02",
        "America/Sao_Paulo, 2018-11-04T02:59:59Z, 2018-11-03", // midnight itself is left out
        "America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-04",
        "Pacific/Apia, 2011-12-30T09:59:59Z, 2011-12-29", // 30 December was left out
        "Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-31",
        "UTC, 1969-12-31T23:59:59Z, 1969-12-31",
        "UTC, 1970-01-01T00:00:00Z, 1970-01-01",
        "Asia/Kolkata, 1969-12-31T18:29:59Z, 1969-12-31",
        "Asia/Kolkata, 1969-12-31T18:30:00Z, 1970-01-01",
        "Europe/Paris, 2150-07-01T21:59:59Z, 2150-07-01", // after the table, still at +2 in July
        "Europe/Paris, 2150-07-01T22:00:00Z, 2150-07-02",
        "+18:00, 2026-01-01T06:00:00Z, 2026-01-02",
        "-18:00, 2026-01-01T17:59:59Z, 2025-12-31"
    })
    void daysAreThoseOfTheLocalClock(ZoneId zone, Instant at, LocalDate day) {
        assertThat(LocalDate.ofEpochDay(new ZoneDays(zone).day(at))).isEqualTo(day);
    }

    /**
     * Around every move of the clocks from 1900 to 2120, and at 20,000 instants from 1900 to 2140. Casablanca moves
     * twice around each Ramadan, Cairo did so within one month, Troll moves by two hours, Lord Howe by half an hour.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Paris",
                "America/New_York",
                "America/St_Johns",
                "America/Sao_Paulo",
                "Africa/Casablanca",
                "Africa/Cairo",
                "Antarctica/Troll",
                "Australia/Lord_Howe",
                "Asia/Tehran",
                "Asia/Kathmandu",
                "Pacific/Apia",
                "Pacific/Kiritimati",
                "Etc/GMT+12",
                "UTC"
            })
    void daysAreThoseOfJavaTime(ZoneId zone) {
        ZoneDays days = new ZoneDays(zone);
        List<Instant> instants = new ArrayList<>();
        Instant end = Instant.parse("2120-01-01T00:00:00Z");
        ZoneOffsetTransition move = zone.getRules().nextTransition(Instant.parse("1900-01-01T00:00:00Z"));
        while (move != null && move.getInstant().isBefore(end)) {
            for (int seconds : new int[] {-86_400, -3_600, -60, -1, 0, 1, 60, 3_600, 86_400}) {
                instants.add(move.getInstant().plusSeconds(seconds));
            }
            move = zone.getRules().nextTransition(move.getInstant());
        }
        Random random = new Random(20_240_601);
        long from = Instant.parse("1900-01-01T00:00:00Z").getEpochSecond();
        long to = Instant.parse("2140-01-01T00:00:00Z").getEpochSecond();
        for (int i = 0; i < 20_000; i++) {
            instants.add(Instant.ofEpochSecond(from + (long) (random.nextDouble() * (to - from))));
        }
        for (long stretch = -1; stretch <= 2_081; stretch++) { // the seams of the table and its two ends
            instants.add(Instant.ofEpochSecond((stretch << 21) - 1));
            instants.add(Instant.ofEpochSecond(stretch << 21));
        }
        for (Instant at : instants) {
            assertThat(days.day(at))
                    .as("%s in %s", at, zone)
                    .isEqualTo(LocalDate.ofInstant(at, zone).toEpochDay());
        }
    }

    @Test
    void theFarEndsOfTimeHaveDays() {
        ZoneDays days = new ZoneDays(ZoneId.of("Europe/Paris"));
        for (Instant at : List.of(Instant.parse("-9999-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z"))) {
            assertThat(days.day(at))
                    .isEqualTo(
                            LocalDate.ofInstant(at, ZoneId.of("Europe/Paris")).toEpochDay());
        }
    }

    @Test
    void threadsThatAskAtOnceFindTheSame() throws Exception {
        ZoneId zone = ZoneId.of("America/New_York");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 20; round++) {
                ZoneDays days = new ZoneDays(zone);
                Callable<Long> sum = () -> {
                    long all = 0;
                    for (long second = 0; second < 4_000_000_000L; second += 1_000_003) {
                        all = all * 31 + days.day(second);
                    }
                    return all;
                };
                long expected = 0;
                for (long second = 0; second < 4_000_000_000L; second += 1_000_003) {
                    expected = expected * 31
                            + LocalDate.ofInstant(Instant.ofEpochSecond(second), zone)
                                    .toEpochDay();
                }
                for (Future<Long> found : threads.invokeAll(List.of(sum, sum, sum, sum))) {
                    assertThat(found.get()).isEqualTo(expected);
                }
            }
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
