package dev.smarketing.core.glossary;

import static dev.smarketing.core.glossary.Words.found;
import static dev.smarketing.core.glossary.Words.in;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place in a text is written as a bar. */
class BoundariesTest {

    private static int bar(String text) {
        return text.indexOf('|');
    }

    private static Boundaries boundaries(String text, String language) {
        return new Boundaries(text.replace("|", "").replace('~', '\u00ad'), language);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "|COS, true",
                "a |COS, true",
                "a-|COS, true",
                "a|COS, false",
                "2|COS, false",
                "_|COS, false",
                "~|COS, true",
                "a~|COS, false",
                "a ~|COS, true",
                // marks belong to what stands before them
                "é|COS, false",
                "e\u0301|COS, false",
                "\u0301|COS, false",
                "!\u0301|COS, true",
                "l'|COS, true",
                "L’|COS, true",
                "O'|COS, false",
                "'|COS, true",
                "a ''|COS, true",
                "(ʼ|COS, true",
                "2'|COS, false",
                "jusqu'|COS, true",
                "presqu'|COS, true",
                "xpresqu'|COS, false",
                "e\u0301'|COS, false",
                "\ud835\udc00'|COS, false",
                "\ud83d\ude80'|COS, true"
            })
    void aTermOpensWhereNoWordGoesOn(String text, boolean opens) {
        assertThat(boundaries(text, "fr").opensAt(bar(text.replace('~', '\u00ad'))))
                .isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "COS|, OPEN, OPEN",
                "COS| a, OPEN, OPEN",
                "COS|-a, OPEN, OPEN",
                "COS|a, NONE, NONE",
                "COS|2, NONE, NONE",
                "COS|~, OPEN, OPEN",
                "COS|~a, NONE, NONE",
                "COS|~ a, OPEN, OPEN",
                "COS|', OPEN, OPEN",
                "COS|' a, OPEN, OPEN",
                "COS|'~, OPEN, OPEN",
                "COS|'2, OPEN, OPEN",
                "COS|'s, APOSTROPHE_S, SUFFIX",
                "COS|’S!, APOSTROPHE_S, SUFFIX",
                "COS|'~s, APOSTROPHE_S, SUFFIX",
                "COS|'st, NONE, SUFFIX",
                "COS|'s2, NONE, SUFFIX",
                "COS|'un, NONE, SUFFIX",
                "COS|'~un, NONE, SUFFIX"
            })
    void aTermEndsWhereNoWordGoesOn(String text, Boundaries.Right other, Boundaries.Right turkish) {
        assertThat(boundaries(text, "en").at(bar(text))).isEqualTo(other);
        assertThat(boundaries(text, "tr").at(bar(text))).isEqualTo(turkish);
        assertThat(boundaries(text, "az-Latn").at(bar(text))).isEqualTo(turkish);
    }

    @ParameterizedTest
    @CsvSource({
        "e-|MQL|, true",
        "|MQL|-e, true",
        "e‑|MQL| a, true",
        "-|MQL|-, false",
        "e -|MQL|- e, false",
        "!-|MQL|-!, false",
        "(|MQL|), false",
        "e–|MQL|–e, false",
        "\ud835\udc00-|MQL|, true",
        "|MQL|-\ud835\udc00, true"
    })
    void aHyphenTiesATermToAWord(String text, boolean tied) {
        int start = bar(text);
        assertThat(boundaries(text, "en").isInCompound(start, start + 3)).isEqualTo(tied);
    }

    @ParameterizedTest
    @CsvSource({
        "A.|C.O.|, 4, true",
        "|C.O.|S, 4, true",
        "|C.O.| S, 4, false",
        "|C.O|S, 3, false",
        ".|C.O.|, 4, false",
        " .|C.O.|, 4, false",
        "|C.O.|, 4, false",
        "A |C.O.|., 4, false"
    })
    void aDottedTermGoesOn(String text, int length, boolean goesOn) {
        int start = bar(text);
        assertThat(boundaries(text, "en").isPartOfDotted(start, start + length)).isEqualTo(goesOn);
    }

    /** A stretch of capitals with a word that is no term may be a heading, in which ROI is a king. */
    @Test
    void aTermAmongCapitalsIsDoubted() {
        GlossaryView view = Words.view();
        for (String doubtful :
                new String[] {"LE ROI", "ROI LE", "A LE A ROI", "ROI A B LE", "LE\u00a0ROI", "LE ROI-LE"}) {
            assertThat(found(view, doubtful, in("fr")))
                    .as(doubtful)
                    .allMatch(hit -> hit.contains("LOW_CONFIDENCE"))
                    .hasSize(1);
        }
        for (String sure : new String[] {
            "#LE ROI", "A ROI", "le ROI", "Le ROI", "ROI", "X9 ROI", "99 LE 99 ROI", "LE, ROI", "ROI (LE)", "MQL ROI A"
        }) {
            assertThat(found(view, sure, in("fr"))).as(sure).noneMatch(hit -> hit.contains("LOW_CONFIDENCE"));
        }
    }
}
