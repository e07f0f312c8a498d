package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How long after a decision an outcome counts, and until when outcomes are known. A decision is positive if the lead
 * enters the stage after the instant of the decision and at most so many days later by local date.
 */
public final class Horizon {

    private static final String DAYS = "days";
    private static final String STAGE = "stage";
    private static final String DATA_END = "data-end";
    private static final String ZONE = "zone";

    private final int days;
    private final LifecycleStage stage;
    private final LocalDate dataEnd;
    private final ZoneId zone;

    private Horizon(int days, LifecycleStage stage, LocalDate dataEnd, ZoneId zone) {
        this.days = Require.atLeast(days, 1, "days of a horizon");
        this.stage = Objects.requireNonNull(stage, "stage");
        this.dataEnd = Objects.requireNonNull(dataEnd, "dataEnd");
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /**
     * A horizon for leads that are won.
     *
     * @param days how many days after the decision an outcome counts, at least 1
     * @param dataEnd the last local date of which all outcomes are known
     * @param zone the zone whose dates count
     * @return the horizon
     */
    public static Horizon ofDays(int days, LocalDate dataEnd, ZoneId zone) {
        return new Horizon(days, LifecycleStage.WON, dataEnd, zone);
    }

    /**
     * This horizon for leads that enter another stage.
     *
     * @param reached the stage that counts as positive
     * @return a changed copy
     */
    public Horizon reaching(LifecycleStage reached) {
        return new Horizon(days, reached, dataEnd, zone);
    }

    /**
     * What can be said of a decision.
     *
     * @param decision the decision
     * @return the resolution
     */
    public Resolution judge(Decision decision) {
        Objects.requireNonNull(decision, "decision");
        LeadHistory history = decision.history();
        Instant at = decision.at();
        Optional<StageChange> first = history.firstEntry(stage);
        if (first.filter(change -> !change.at().isAfter(at)).isPresent()
                || history.outcomeAt(at).isPresent()) {
            return Resolution.ALREADY_DECIDED;
        }
        LocalDate last = dateOf(at).plusDays(days);
        if (last.isAfter(dataEnd)) {
            return Resolution.PENDING;
        }
        return first.filter(change -> !dateOf(change.at()).isAfter(last)).isPresent()
                ? Resolution.POSITIVE
                : Resolution.NEGATIVE;
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /**
     * The length.
     *
     * @return how many days after the decision an outcome counts
     */
    public int days() {
        return days;
    }

    /**
     * The stage.
     *
     * @return what counts as positive
     */
    public LifecycleStage stage() {
        return stage;
    }

    /**
     * The end of the data.
     *
     * @return the last local date of which all outcomes are known
     */
    public LocalDate dataEnd() {
        return dataEnd;
    }

    /**
     * The zone.
     *
     * @return the zone whose dates count
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * The horizon as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(DAYS, days);
        data.put(STAGE, DataObject.spelled(stage));
        data.put(DATA_END, dataEnd.toString());
        data.put(ZONE, zone.getId());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the horizon
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static Horizon fromData(Map<String, ?> data) {
        return DataObject.root("horizon", data)
                .make(object -> new Horizon(
                        object.version(1).integer(DAYS),
                        object.constant(STAGE, LifecycleStage.class),
                        object.date(DATA_END),
                        object.zone(ZONE)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Horizon horizon
                && days == horizon.days
                && stage == horizon.stage
                && dataEnd.equals(horizon.dataEnd)
                && zone.equals(horizon.zone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(days, stage, dataEnd, zone);
    }

    /**
     * The horizon.
     *
     * @return for example {@code WON within 30 days, known until 2026-04-30 (Europe/Paris)}
     */
    @Override
    public String toString() {
        return stage + " within " + days + " days, known until " + dataEnd + " (" + zone + ")";
    }
}
