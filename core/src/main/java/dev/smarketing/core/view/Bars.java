package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;

/**
 * Figures side by side: channels, reasons, owners. All are drawn on one scale that holds 0.
 *
 * @param title what it shows
 * @param bars the figures, in order, at least one
 */
public record Bars(String title, List<Bar> bars) implements Chart {

    /**
     * One figure.
     *
     * @param label whose it is
     * @param value the figure
     * @param tone what it means
     * @param note what to say of it; empty for nothing
     */
    public record Bar(String label, Cell value, Tone tone, String note) {
        /**
         * One figure.
         *
         * @param label whose it is
         * @param value the figure: a {@link Cell.Figure}, {@link Cell.Fixed} or {@link Cell.Percent}
         * @param tone what it means
         * @param note what to say of it; empty for nothing
         */
        public Bar {
            Objects.requireNonNull(label, "label");
            Cells.requireFigure(value, label);
            Objects.requireNonNull(tone, "tone");
            Objects.requireNonNull(note, "note");
        }

        /**
         * A figure without more to say.
         *
         * @param label whose it is
         * @param value the figure
         * @return the bar
         */
        public static Bar of(String label, Cell value) {
            return new Bar(label, value, Tone.NEUTRAL, "");
        }
    }

    /**
     * Figures side by side.
     *
     * @param title what it shows, not blank
     * @param bars the figures, at least one
     */
    public Bars {
        Require.text(title, "title of the bars");
        bars = Require.elements(bars, "bars");
        Require.atLeast(bars.size(), 1, "number of bars of '" + title + "'");
    }
}
