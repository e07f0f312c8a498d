package dev.smarketing.core.view;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;

/** A part of a section. A closed family: renderers know every kind. */
public sealed interface Block permits Table, Chart, Block.Paragraph, Block.Bullets, Block.Listing {

    /**
     * A paragraph of running text.
     *
     * @param text the text
     */
    record Paragraph(String text) implements Block {
        /**
         * A paragraph.
         *
         * @param text the text
         */
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A list of points.
     *
     * @param points one text a point
     */
    record Bullets(List<String> points) implements Block {
        /**
         * A list of points.
         *
         * @param points one text a point
         */
        public Bullets {
            points = Require.elements(points, "points");
        }
    }

    /**
     * Lines whose layout is kept, such as the explanation of a score.
     *
     * @param text the lines
     */
    record Listing(String text) implements Block {
        /**
         * A listing.
         *
         * @param text the lines
         */
        public Listing {
            Objects.requireNonNull(text, "text");
        }
    }
}
