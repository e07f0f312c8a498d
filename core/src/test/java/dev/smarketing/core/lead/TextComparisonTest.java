package dev.smarketing.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextComparisonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the ends of the alphabet, and the signs beside them: @ [ ` {
                "Head of Sales | sales | true",
                "amazing | AMAZ | true",
                "AMAZING | zing | true",
                "a`b{ | A`B{ | true",
                "a`b{ | a@b[ | false",
                "a@b[ | a`b{ | false",
                // a beginning that goes on otherwise, and one that the end cuts off
                "salt and sales | sales | true",
                "salt and sale | sales | false",
                "sale | sales | false",
                "sales | sales | true",
                "~~ | ~ | true",
                // letters beyond ASCII, before, in and after what is wanted; a final s and a sharp s
                "école de sales | SALES | true",
                "sales à Paris | sales | true",
                "saleſ | sales | true",
                "straße | STRASSE | true",
                "straße | strase | false",
                "sal\u00e9s | SAL\u00c9S | true",
                "sal\u00e9s | sales | false",
                "\u007f\u0080 | \u0080 | true"
            })
    void containsIgnoringCase(String text, String wanted, boolean found) {
        assertThat(TextTest.contains(wanted, TextCase.IGNORED).test(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sales | sales | true",
                "presales sales | sales | true",
                "sales presales | sales | true",
                "salesman | sales | false",
                "presales | sales | false",
                "sales2 | sales | false",
                "(sales) | sales | true",
                "as | a | false",
                "as a rule | a | true",
                // letters outside the first plane are two characters
                "\ud835\udc00sales | sales | false",
                "sales\ud835\udc00 | sales | false",
                "\ud83d\ude00sales\ud83d\ude00 | sales | true"
            })
    void aWordStandsBetweenWhatIsNeitherLetterNorDigit(String text, String word, boolean found) {
        assertThat(TextTest.containsWord(word, TextCase.EXACT).test(text)).isEqualTo(found);
    }

    @Test
    void anExpressionMayIgnoreTheCaseOfAllLetters() {
        assertThat(TextTest.matches("^chef d'\u00c9quipe", TextCase.IGNORED).test("Chef d'\u00e9quipe"))
                .isTrue();
        assertThat(TextTest.matches("^chef", TextCase.EXACT).test("Chef")).isFalse();
    }

    @Test
    void itSaysWhatItAsks() {
        TextTest any = TextTest.isAnyOf(List.of("CRM", "ERP"), TextCase.IGNORED);
        assertThat(any).hasToString("is any of [CRM, ERP] ignoring case");
        assertThat(any.toText(Language.FRENCH)).isEqualTo("est l'un de [CRM, ERP] sans égard à la casse");
        assertThat(TextTest.endsWith("man", TextCase.EXACT).toText(Language.SPANISH))
                .isEqualTo("termina en 'man'");
        assertThat(any.test("crm")).isTrue();
        assertThat(any.test("crms")).isFalse();
    }

    @Test
    void equalTestsAskTheSameInTheSameCase() {
        TextTest test = TextTest.contains("crm", TextCase.EXACT);
        assertThat(test)
                .isEqualTo(TextTest.contains("crm", TextCase.EXACT))
                .hasSameHashCodeAs(TextTest.contains("crm", TextCase.EXACT))
                .isNotEqualTo(TextTest.contains("crm", TextCase.IGNORED))
                .isNotEqualTo(TextTest.contains("erp", TextCase.EXACT))
                .isNotEqualTo(TextTest.containsWord("crm", TextCase.EXACT));
    }

    @Test
    void aBlankTextIsNotCompared() {
        assertThatThrownBy(() -> TextTest.isAnyOf(List.of("crm", " "), TextCase.EXACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text to compare with is blank; give it at least one visible character");
        assertThatThrownBy(() -> TextTest.isAnyOf(List.of(), TextCase.EXACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of texts to compare with is 0, below the least allowed value 1; give 1 or more");
    }
}
