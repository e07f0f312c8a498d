package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.util.Comparator;

/**
 * A person's word against the score: while it is in force it is the verdict. Of several in force the one that
 * began last counts. One that qualifies is spent when sales returns the lead after it began.
 *
 * @param qualified what the person says
 * @param who the person
 * @param why the reason
 * @param from from when it is in force
 * @param until when it ends; it is not in force then any more
 */
public record QualificationOverride(boolean qualified, String who, String why, Instant from, Instant until)
        implements Comparable<QualificationOverride> {

    /** The later word is the greater one; at one instant that against the lead. */
    private static final Comparator<QualificationOverride> ORDER = Comparator.comparing(QualificationOverride::from)
            .thenComparing(override -> !override.qualified)
            .thenComparing(QualificationOverride::until)
            .thenComparing(QualificationOverride::who)
            .thenComparing(QualificationOverride::why);

    /**
     * A person's word against the score.
     *
     * @param qualified what the person says
     * @param who the person, not blank
     * @param why the reason, not blank
     * @param from from when it is in force
     * @param until when it ends, after it began
     */
    public QualificationOverride {
        Require.text(who, "person of an override");
        Require.text(why, "reason of an override");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("override of " + who + " from " + from + " until " + until
                    + " is never in force; let it end after it begins");
        }
    }

    /**
     * Qualified, whatever the score.
     *
     * @param who the person
     * @param why the reason
     * @param from from when
     * @param until when it ends
     * @return the override
     */
    public static QualificationOverride qualified(String who, String why, Instant from, Instant until) {
        return new QualificationOverride(true, who, why, from, until);
    }

    /**
     * Not qualified, whatever the score.
     *
     * @param who the person
     * @param why the reason
     * @param from from when
     * @param until when it ends
     * @return the override
     */
    public static QualificationOverride notQualified(String who, String why, Instant from, Instant until) {
        return new QualificationOverride(false, who, why, from, until);
    }

    /**
     * Whether it is in force.
     *
     * @param at the instant
     * @return true from its beginning on, before its end
     */
    public boolean isInForce(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    @Override
    public int compareTo(QualificationOverride other) {
        return ORDER.compare(this, other);
    }
}
