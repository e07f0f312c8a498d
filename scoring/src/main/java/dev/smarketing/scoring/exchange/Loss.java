package dev.smarketing.scoring.exchange;

import java.util.Objects;

/**
 * What a translation could not keep.
 *
 * @param place where it stands in the definition that was translated, such as {@code score: groupConfigs[0].groupDecay}
 * @param reason what is lost, and what to do about it
 */
public record Loss(String place, String reason) {

    /**
     * A loss.
     *
     * @param place where it stands
     * @param reason what is lost, and what to do about it
     */
    public Loss {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(reason, "reason");
    }

    /** For example {@code rule 'visits': counts activities, which a scorecard does not know}. */
    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
