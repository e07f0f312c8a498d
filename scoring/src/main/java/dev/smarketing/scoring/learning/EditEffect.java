package dev.smarketing.scoring.learning;

import dev.smarketing.scoring.batch.ScoreChanges;
import java.util.Objects;

/**
 * What one edit alone would do to the earlier version.
 *
 * @param edit the edit
 * @param entered how many leads would qualify that do not
 * @param left how many leads would no longer qualify
 * @param affected how many leads would have another total
 */
public record EditEffect(ModelEdit edit, int entered, int left, int affected) {

    /**
     * What one edit alone would do to the earlier version.
     *
     * @param edit the edit
     * @param entered how many leads would qualify that do not
     * @param left how many leads would no longer qualify
     * @param affected how many leads would have another total
     */
    public EditEffect {
        Objects.requireNonNull(edit, "edit");
    }

    static EditEffect of(ModelEdit edit, ScoreChanges changes) {
        return new EditEffect(edit, changes.entered().length, changes.left().length, changes.up() + changes.down());
    }

    /**
     * The change in the number of qualified leads.
     *
     * @return entered less left
     */
    public int net() {
        return entered - left;
    }
}
