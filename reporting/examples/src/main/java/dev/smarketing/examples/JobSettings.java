package dev.smarketing.examples;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.scoring.Points;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;

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
        return DataObject.root("job", data).make(job -> {
            job.version(1);
            DataObject sprint = job.object("sprint");
            BigDecimal capacity = Require.notNegative(sprint.decimal("capacity-hours"), "capacity-hours");
            return new JobSettings(
                    job.text("title"),
                    asOf(job),
                    nearThreshold(job),
                    Require.atLeast(job.integer("explained-leads"), 0, "explained-leads"),
                    job.parsed("currency", JobSettings::currency, "a code of ISO 4217 like EUR"),
                    sprint.make(JobSettings::timeframe),
                    capacity);
        });
    }

    private static Instant asOf(DataObject job) {
        Instant asOf = job.instant("as-of");
        if (asOf.isBefore(FIRST) || asOf.isAfter(LAST)) {
            throw job.error("as-of", asOf + " is outside the years 1 to 9998; give an instant within them");
        }
        return asOf;
    }

    /** Points have hundredths at the finest; said here, where the path is known. */
    private static BigDecimal nearThreshold(DataObject job) {
        BigDecimal points = Require.notNegative(job.decimal("near-threshold"), "near-threshold");
        try {
            Points.of(points);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new DataFormatException(
                    job.pathOf("near-threshold"),
                    "'" + points + "' cannot be read; give points with at most two decimals, like 5 or 7.5",
                    e);
        }
        return points;
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }

    private static Timeframe timeframe(DataObject sprint) {
        return Timeframe.sprint(sprint.text("name"), sprint.date("start"));
    }
}
