package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;

/**
 * How many are left from stage to stage. Renderers add the share of the stage before.
 *
 * @param title what it shows
 * @param stages the stages, in order, at least one
 */
public record Funnel(String title, List<Stage> stages) implements Chart {

    /**
     * One stage.
     *
     * @param label its name
     * @param count how many reached it, 0 or more
     */
    public record Stage(String label, long count) {
        /**
         * One stage.
         *
         * @param label its name
         * @param count how many reached it, 0 or more
         */
        public Stage {
            Objects.requireNonNull(label, "label");
            Require.atLeast(count, 0L, "number of '" + label + "'");
        }
    }

    /**
     * How many are left from stage to stage.
     *
     * @param title what it shows, not blank
     * @param stages the stages, at least one
     */
    public Funnel {
        Require.text(title, "title of the funnel");
        stages = Require.elements(stages, "stages");
        Require.atLeast(stages.size(), 1, "number of stages of '" + title + "'");
    }
}
