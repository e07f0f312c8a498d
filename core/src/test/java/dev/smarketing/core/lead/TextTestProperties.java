package dev.smarketing.core.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts are compared in the upper case of the root locale, by whichever way that is found out. */
class TextTestProperties {

    /** Some letters whose upper case is longer, or that of another letter: \u0131 and \u017F become I and S. */
    private static Arbitrary<String> texts(int most) {
        return Arbitraries.of(
                        "a", "A", "i", "I", "s", "S", "-", "[", "{", "\u0131", "\u0130", "\u017F", "\u00DF", "\u00E9")
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(letters -> String.join("", letters));
    }

    @Provide
    Arbitrary<String> texts() {
        return texts(12);
    }

    @Provide
    Arbitrary<String> words() {
        return texts(3);
    }

    @Property
    void containsComparesTheUpperCase(@ForAll("texts") String text, @ForAll("words") String word) {
        assertThat(TextTest.contains(word, TextCase.IGNORED).test(text))
                .isEqualTo(text.toUpperCase(Locale.ROOT).contains(word.toUpperCase(Locale.ROOT)));
        assertThat(TextTest.contains(word, TextCase.EXACT).test(text)).isEqualTo(text.contains(word));
    }
}
