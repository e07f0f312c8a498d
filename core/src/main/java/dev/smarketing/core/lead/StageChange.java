package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.money.Money;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The entry of a lead into a stage, forward or back, with the reason and the value if there are any. */
public final class StageChange {

    private final LifecycleStage stage;
    private final Instant at;
    private final Optional<String> reason;
    private final Optional<Money> value;

    private StageChange(LifecycleStage stage, Instant at, Optional<String> reason, Optional<Money> value) {
        this.stage = Objects.requireNonNull(stage, "stage");
        this.at = Objects.requireNonNull(at, "at");
        this.reason = reason;
        this.value = value;
    }

    /**
     * An entry into a stage.
     *
     * @param stage the stage
     * @param at when
     * @return the change
     */
    public static StageChange to(LifecycleStage stage, Instant at) {
        return new StageChange(stage, at, Optional.empty(), Optional.empty());
    }

    /**
     * This change with the coded reason for it, such as that of a rejection.
     *
     * @param code the code, not blank
     * @return the change
     */
    public StageChange because(String code) {
        return new StageChange(stage, at, Optional.of(Require.text(code, "reason of a stage change")), value);
    }

    /**
     * This change with what the deal is worth.
     *
     * @param worth the value
     * @return the change
     */
    public StageChange worth(Money worth) {
        Objects.requireNonNull(worth, "worth");
        return new StageChange(stage, at, reason, Optional.of(worth));
    }

    /**
     * The stage entered.
     *
     * @return the stage
     */
    public LifecycleStage stage() {
        return stage;
    }

    /**
     * When it was entered.
     *
     * @return the instant
     */
    public Instant at() {
        return at;
    }

    /**
     * Why.
     *
     * @return the coded reason, empty if none is given
     */
    public Optional<String> reason() {
        return reason;
    }

    /**
     * What the deal is worth.
     *
     * @return the value, empty if none is given
     */
    public Optional<Money> value() {
        return value;
    }

    /**
     * The change as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("stage", DataObject.spelled(stage));
        data.put("at", at.toString());
        reason.ifPresent(code -> data.put("reason", code));
        value.ifPresent(worth -> data.put("value", worth.toString()));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the change
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static StageChange fromData(Map<String, ?> data) {
        return DataObject.root("stage change", data)
                .make(object -> new StageChange(
                        object.version(1).constant("stage", LifecycleStage.class),
                        object.instant("at"),
                        object.optionalText("reason"),
                        object.has("value")
                                ? Optional.of(object.parsed("value", Money::parse, "an amount like EUR 1234.50"))
                                : Optional.empty()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StageChange change
                && stage == change.stage
                && at.equals(change.at)
                && reason.equals(change.reason)
                && value.equals(change.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stage, at, reason, value);
    }

    /**
     * The stage, the instant, the reason and the value.
     *
     * @return for example {@code WON at 2026-03-01T09:30:00Z worth EUR 1200.00}
     */
    @Override
    public String toString() {
        return stage + " at " + at + reason.map(code -> " because " + code).orElse("")
                + value.map(worth -> " worth " + worth).orElse("");
    }
}
