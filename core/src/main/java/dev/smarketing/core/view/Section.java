package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import java.util.List;

/**
 * A heading with what stands under it.
 *
 * @param heading the heading
 * @param blocks what stands under it, in order
 */
public record Section(String heading, List<Block> blocks) {

    /**
     * A section.
     *
     * @param heading the heading, not blank
     * @param blocks what stands under it, in order
     */
    public Section {
        Require.text(heading, "heading");
        blocks = Require.elements(blocks, "blocks");
    }

    /**
     * A section.
     *
     * @param heading the heading, not blank
     * @param blocks what stands under it, in order
     * @return the section
     */
    public static Section of(String heading, Block... blocks) {
        return new Section(heading, Require.elements(blocks, "blocks"));
    }
}
