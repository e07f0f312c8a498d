package dev.smarketing.examples;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.planning.Timeframe;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /** The file as it is written; the records of the job itself say what it means. */
    private record Written(
            @JsonProperty("version") int version,
            @JsonProperty("title") String title,
            @JsonProperty("as-of") String asOf,
            @JsonProperty("near-threshold") BigDecimal nearThreshold,
            @JsonProperty("explained-leads") int explainedLeads,
            @JsonProperty("currency") String currency,
            @JsonProperty("sprint") WrittenSprint sprint) {}

    private record WrittenSprint(
            @JsonProperty("name") String name,
            @JsonProperty("start") String start,
            @JsonProperty("capacity-hours") BigDecimal capacityHours) {}

    static JobSettings fromData(Map<String, ?> data) {
        try {
            Written written = MAPPER.convertValue(data, Written.class);
            if (written.version() != 1) {
                throw new IllegalArgumentException(
                        "version " + written.version() + " is not known; this program reads version 1");
            }
            return new JobSettings(
                    written.title(),
                    Instant.parse(written.asOf()),
                    written.nearThreshold(),
                    written.explainedLeads(),
                    Currency.getInstance(written.currency()),
                    Timeframe.sprint(
                            written.sprint().name(),
                            LocalDate.parse(written.sprint().start())),
                    written.sprint().capacityHours());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new DataFormatException("job", firstLine(e.getMessage()), e);
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "cannot be read" : message.lines().findFirst().orElse(message);
    }
}
