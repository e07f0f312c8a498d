package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's word against the score: while it is in force it is the verdict, and only a disqualifier goes before
 * it. Of several in force the one that began last counts; at one instant, that against the lead.
 *
 * @param isQualified what the person says
 * @param person who says it
 * @param reason why
 * @param from from when it is in force
 * @param until when it ends; it is not in force then any more
 */
public record QualificationOverride(boolean isQualified, String person, String reason, Instant from, Instant until)
        implements Comparable<QualificationOverride> {

    private static final Comparator<QualificationOverride> ORDER = Comparator.comparing(QualificationOverride::from)
            .thenComparing(override -> !override.isQualified)
            .thenComparing(QualificationOverride::until)
            .thenComparing(QualificationOverride::person)
            .thenComparing(QualificationOverride::reason);

    /**
     * A person's word against the score.
     *
     * @param isQualified what the person says
     * @param person who says it, not blank
     * @param reason why, not blank
     * @param from from when it is in force
     * @param until when it ends, after it began
     */
    public QualificationOverride {
        Require.text(person, "person of an override");
        Require.text(reason, "reason of an override");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("override of " + person + " from " + from + " until " + until
                    + " is never in force; let it end after it begins");
        }
    }

    /**
     * Qualified, whatever the score.
     *
     * @param person who says it
     * @param reason why
     * @param from from when
     * @param until when it ends
     * @return the override
     */
    public static QualificationOverride qualified(String person, String reason, Instant from, Instant until) {
        return new QualificationOverride(true, person, reason, from, until);
    }

    /**
     * Not qualified, whatever the score.
     *
     * @param person who says it
     * @param reason why
     * @param from from when
     * @param until when it ends
     * @return the override
     */
    public static QualificationOverride notQualified(String person, String reason, Instant from, Instant until) {
        return new QualificationOverride(false, person, reason, from, until);
    }

    /**
     * Whether it is in force.
     *
     * @param at the instant
     * @return true from its beginning on, before its end
     */
    public boolean isInForce(Instant at) {
        Objects.requireNonNull(at, "at");
        return !at.isBefore(from) && at.isBefore(until);
    }

    /**
     * The one that counts at an instant.
     *
     * @param overrides overrides of one lead, in any order
     * @param at the instant
     * @return of those in force the greatest in the natural order, empty if none is
     */
    public static Optional<QualificationOverride> inForce(Collection<QualificationOverride> overrides, Instant at) {
        Objects.requireNonNull(at, "at");
        return Require.elements(overrides, "overrides").stream()
                .filter(override -> override.isInForce(at))
                .max(Comparator.naturalOrder());
    }

    /**
     * The override as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("qualified", isQualified);
        data.put("by", person);
        data.put("reason", reason);
        data.put("from", from.toString());
        data.put("until", until.toString());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the override
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static QualificationOverride fromData(Map<String, ?> data) {
        return DataObject.root("override", data).make(object -> {
            object.version(1).any("qualified");
            return new QualificationOverride(
                    object.flag("qualified", false),
                    object.text("by"),
                    object.text("reason"),
                    object.instant("from"),
                    object.instant("until"));
        });
    }

    @Override
    public int compareTo(QualificationOverride other) {
        return ORDER.compare(this, other);
    }
}
