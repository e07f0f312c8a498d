package dev.smarketing.scoring.testkit;

import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Hit;
import dev.smarketing.core.glossary.Span;
import java.util.List;
import java.util.Objects;

/** A way to read texts with a glossary: a view of it, or what an application puts around one. */
public interface GlossaryReader {

    /**
     * Where the text names something.
     *
     * @param text the text
     * @return the places, in UTF-16 offsets
     */
    List<Span> scan(String text);

    /**
     * The text with its abbreviations explained.
     *
     * @param text the text
     * @return the changed text
     */
    String expand(String text);

    /**
     * The reading of a view, as {@link GlossaryView#scan(String)} and {@link GlossaryView#expand(String)} give it.
     *
     * @param view the view
     * @return its reading
     */
    static GlossaryReader of(GlossaryView view) {
        Objects.requireNonNull(view, "view");
        return new GlossaryReader() {
            @Override
            public List<Span> scan(String text) {
                return view.scan(text).stream().map(Hit::span).toList();
            }

            @Override
            public String expand(String text) {
                return view.expand(text).text();
            }
        };
    }
}
