package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.Threshold;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that keeps a lead from becoming an MQL now.
 *
 * @param kind what kind of thing
 * @param details the name, the date, or the person and the reason it is about; empty if the kind says it all
 * @param shortfall the points that a part of the threshold lacks to become high, with the band; empty for other kinds
 * @param cell the cell that holds the lead, and the next class on each axis with its band; empty for other kinds
 */
public record Obstacle(
        Kind kind,
        List<String> details,
        Optional<Threshold.Shortfall> shortfall,
        Optional<Qualification.HeldByCell> cell) {

    /** The kinds of obstacles. */
    public enum Kind {
        /** A part of the threshold is low. */
        POINTS,
        /** The cell of the held classes does not qualify. */
        CELL,
        /** A requirement is not known to be met. */
        REQUIREMENT,
        /** A disqualifier is true. */
        DISQUALIFIER,
        /** The cooldown is not over. */
        COOLDOWN,
        /** Nothing that counts has happened since sales returned the lead. */
        NEW_EVIDENCE,
        /** A person's word is against it. */
        OVERRIDE,
        /** Sales closed the lead for good. */
        CLOSED
    }

    /**
     * One thing that keeps a lead from becoming an MQL now.
     *
     * @param kind what kind of thing
     * @param details the name, the date, or the person and the reason it is about; empty if the kind says it all
     * @param shortfall the points that are lacking; given for {@link Kind#POINTS} only
     * @param cell the cell that holds the lead; given for {@link Kind#CELL} only
     */
    public Obstacle {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(shortfall, "shortfall");
        Objects.requireNonNull(cell, "cell");
        details = Require.elements(details, "details");
        if (shortfall.isPresent() != (kind == Kind.POINTS)) {
            throw new IllegalArgumentException("obstacle " + kind
                    + shortfall.map(points -> " has the shortfall " + points).orElse(" has no shortfall")
                    + "; give one to POINTS and to no other");
        }
        if (cell.isPresent() != (kind == Kind.CELL)) {
            throw new IllegalArgumentException("obstacle " + kind
                    + cell.map(held -> " has the cell " + held).orElse(" has no cell")
                    + "; give one to CELL and to no other");
        }
    }

    static Obstacle of(Kind kind, String... details) {
        return new Obstacle(kind, Require.elements(details, "details"), Optional.empty(), Optional.empty());
    }

    static Obstacle of(Threshold.Shortfall shortfall) {
        return new Obstacle(Kind.POINTS, List.of(), Optional.of(shortfall), Optional.empty());
    }

    static Obstacle of(Qualification.HeldByCell cell) {
        return new Obstacle(Kind.CELL, List.of(), Optional.empty(), Optional.of(cell));
    }

    /**
     * The obstacle in words.
     *
     * @param language the language
     * @return for example {@code no entry before 2026-03-23}
     */
    public String toText(Language language) {
        return LifecycleText.obstacle(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
