package dev.smarketing.examples;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.scoring.Points;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the main job needs to know beside facts and definitions; job.yaml holds it.
 *
 * @param title what the report is about
 * @param asOf the instant at which everything is judged
 * @param nearThreshold how many points from the threshold a lead is still near it
 * @param explainedLeads how many leads near the threshold are explained rule by rule
 * @param currency the currency of the report
 * @param sprint the next sprint
 * @param capacityHours the hours there are for it
 */
record JobSettings(
        String title,
        Instant asOf,
        BigDecimal nearThreshold,
        int explainedLeads,
        Currency currency,
        Timeframe sprint,
        BigDecimal capacityHours) {

    static final String FILE = "job.yaml";

    /** The years that calendars know; outside them deadlines cannot be told. */
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

    private static final Instant LAST = Instant.parse("9998-12-31T00:00:00Z");

    static JobSettings fromData(Map<String, ?> data) {
        Entries job = new Entries(
                "job: ",
                data,
                List.of("version", "title", "as-of", "near-threshold", "explained-leads", "currency", "sprint"));
        int version = job.whole("version");
        if (version != 1) {
            throw job.refused("version", "version " + version + " is not known; this program reads version 1");
        }
        Entries sprint = job.nested("sprint", List.of("name", "start", "capacity-hours"));
        return new JobSettings(
                job.text("title"),
                asOf(job),
                job.parsed("near-threshold", JobSettings::points, "points with at most two decimals, like 5 or 7.5"),
                job.whole("explained-leads"),
                job.parsed("currency", Currency::getInstance, "a code of ISO 4217 like EUR"),
                sprint.parsed(
                        "start",
                        start -> Timeframe.sprint(sprint.text("name"), LocalDate.parse(start)),
                        "a date like 2026-03-01"),
                sprint.number("capacity-hours"));
    }

    private static Instant asOf(Entries job) {
        Instant asOf = job.parsed("as-of", Instant::parse, "an instant like 2026-03-01T09:30:00Z");
        if (asOf.isBefore(FIRST) || asOf.isAfter(LAST)) {
            throw job.refused("as-of", asOf + " is outside the years 1 to 9998; give an instant within them");
        }
        return asOf;
    }

    private static BigDecimal points(String text) {
        BigDecimal points = new BigDecimal(text);
        if (Points.of(points).signum() < 0) {
            throw new IllegalArgumentException("below 0");
        }
        return points;
    }

    /** The named entries of a map, with the path that leads to them. The library keeps its own reader to itself. */
    private record Entries(String path, Map<?, ?> data, List<String> known) {

        private Entries {
            for (Object key : data.keySet()) {
                if (!(key instanceof String name) || !known.contains(name)) {
                    throw new DataFormatException(
                            path + (key instanceof String ? key : Shown.of(key)),
                            "this key is not known here; known are " + known);
                }
            }
        }

        private Object value(String key) {
            Object value = data.get(key);
            if (value == null || (value instanceof String text && text.isBlank())) {
                throw refused(key, "is missing; give it a value");
            }
            return value;
        }

        Entries nested(String key, List<String> names) {
            if (value(key) instanceof Map<?, ?> map) {
                return new Entries(path + key + ".", map, names);
            }
            throw refused(key, "found " + Shown.of(value(key)) + "; give a map of named entries");
        }

        String text(String key) {
            Object value = value(key);
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                throw refused(key, "found " + Shown.of(value) + "; give one value");
            }
            return value.toString();
        }

        BigDecimal number(String key) {
            BigDecimal number = parsed(key, BigDecimal::new, "a number like 60 or 37.5");
            if (number.signum() < 0) {
                throw refused(key, number + " is below the least allowed value 0; give 0 or more");
            }
            return number;
        }

        int whole(String key) {
            BigDecimal number = number(key);
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                throw new DataFormatException(path + key, number + " cannot be used; give a whole number like 6", e);
            }
        }

        <T> T parsed(String key, Function<String, T> parser, String expected) {
            String text = text(key);
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                throw new DataFormatException(path + key, "'" + text + "' cannot be read; give " + expected, e);
            }
        }

        DataFormatException refused(String key, String reason) {
            return new DataFormatException(path + key, reason);
        }
    }
}
