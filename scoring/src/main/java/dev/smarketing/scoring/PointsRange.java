package dev.smarketing.scoring;

import dev.smarketing.core.text.Language;
import java.util.Objects;

/**
 * From some points to others, both included.
 *
 * @param lowest the lowest
 * @param highest the highest
 */
public record PointsRange(Points lowest, Points highest) {

    /**
     * A range.
     *
     * @param lowest the lowest
     * @param highest the highest, not below the lowest
     */
    public PointsRange {
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(highest, "highest");
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException(
                    "range from " + lowest + " to " + highest + " is empty; give the lower end first");
        }
    }

    /**
     * Whether only one value is left.
     *
     * @return true if so
     */
    public boolean isExact() {
        return lowest.equals(highest);
    }

    /**
     * The range for people.
     *
     * @param language the language
     * @return for example {@code 5 to 20}
     */
    public String toText(Language language) {
        return lowest.toText(language) + language.pick(" to ", " à ", " a ") + highest.toText(language);
    }

    @Override
    public String toString() {
        return "[" + lowest + ", " + highest + "]";
    }
}
