package dev.smarketing.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.IllegalFormatException;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | 0",
                "-0.00 | 0 | 0 | 0",
                "999 | 999 | 999 | 999",
                "1000 | 1,000 | 1~000 | 1000",
                "9999.5 | 9,999.5 | 9~999,5 | 9999,5",
                "10000 | 10,000 | 10~000 | 10.000",
                "-1234567.8900 | -1,234,567.89 | -1~234~567,89 | -1.234.567,89",
                "1E+6 | 1,000,000 | 1~000~000 | 1.000.000",
                "1E-7 | 0.0000001 | 0,0000001 | 0,0000001",
                // more digits than a long has, whole numbers of 1 to 6 digits before them
                "0.1234567890123456789 | 0.1234567890123456789 | 0,1234567890123456789 | 0,1234567890123456789",
                "-123.1234567890123456 | -123.1234567890123456 | -123,1234567890123456 | -123,1234567890123456",
                "1234.1234567890123456 | 1,234.1234567890123456 | 1~234,1234567890123456 | 1234,1234567890123456",
                "12345.1234567890123456 | 12,345.1234567890123456 | 12~345,1234567890123456 | 12.345,1234567890123456",
                "123456.1234567890123456 | 123,456.1234567890123456 | 123~456,1234567890123456 | 123.456,1234567890123456",
                "1234567890123456789 | 1,234,567,890,123,456,789 | 1~234~567~890~123~456~789"
                        + " | 1.234.567.890.123.456.789"
            })
    void writesTheExactNumber(BigDecimal number, String english, String french, String spanish) {
        assertThat(Numerals.exact(number, Language.ENGLISH)).isEqualTo(english);
        assertThat(Numerals.exact(number, Language.FRENCH)).isEqualTo(french.replace('~', '\u202f'));
        assertThat(Numerals.exact(number, Language.SPANISH)).isEqualTo(spanish);
    }

    @Test
    void keepsTheDecimalsAskedForAndNeverWritesMinusZero() {
        BigDecimal number = new BigDecimal("1234.5");
        assertThat(Numerals.fixed(number, 2, RoundingMode.HALF_EVEN, Language.ENGLISH))
                .isEqualTo("1,234.50");
        assertThat(Numerals.fixed(number, 0, RoundingMode.HALF_EVEN, Language.ENGLISH))
                .isEqualTo("1,234");
        assertThat(Numerals.fixed(number, 0, RoundingMode.HALF_UP, Language.ENGLISH))
                .isEqualTo("1,235");
        assertThat(Numerals.fixed(new BigDecimal("-0.004"), 2, RoundingMode.HALF_EVEN, Language.ENGLISH))
                .isEqualTo("0.00");
        assertThat(Numerals.fixed(BigDecimal.ZERO, 20, RoundingMode.HALF_EVEN, Language.ENGLISH))
                .isEqualTo("0." + "0".repeat(20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numerals.fixed(number, -1, RoundingMode.HALF_EVEN, Language.ENGLISH))
                .withMessage("number of decimals is -1, below the least allowed value 0; give 0 or more");
    }

    @Test
    void writesShares() {
        BigDecimal share = new BigDecimal("0.125");
        assertThat(Numerals.percent(share, 1, RoundingMode.HALF_EVEN, Language.ENGLISH))
                .isEqualTo("12.5 %");
        assertThat(Numerals.percent(share, 0, RoundingMode.HALF_EVEN, Language.FRENCH))
                .isEqualTo("12\u00a0%");
        assertThat(Numerals.percent(new BigDecimal("12.5"), 2, RoundingMode.HALF_EVEN, Language.SPANISH))
                .isEqualTo("1250,00\u00a0%");
    }

    @Test
    void writesWholeNumbersAndExactShares() {
        assertThat(Numerals.exact(12_345, Language.SPANISH)).isEqualTo("12.345");
        assertThat(Numerals.exact(Long.MIN_VALUE, Language.ENGLISH)).isEqualTo("-9,223,372,036,854,775,808");
        assertThat(Numerals.percent(new BigDecimal("0.1250"), Language.ENGLISH)).isEqualTo("12.5 %");
        assertThat(Numerals.percent(new BigDecimal("1E+1"), Language.FRENCH)).isEqualTo("1\u202f000\u00a0%");
        assertThat(Numerals.percent(new BigDecimal("0.00"), Language.SPANISH)).isEqualTo("0\u00a0%");
    }

    @Test
    void picksATextAndWritesTheSignsBetweenItsParts() {
        assertThat(Language.values())
                .extracting(language -> language.pick("en", "fr", "es"))
                .containsExactly("en", "fr", "es");
        assertThat(Language.values()).extracting(Language::colon).containsExactly(": ", "\u00a0: ", ": ");
        assertThat(Language.values()).extracting(Language::semicolon).containsExactly("; ", "\u00a0; ", "; ");
    }

    @Test
    void writesCurrenciesAndDates() {
        assertThat(Numerals.withCurrency("1.50", "EUR", Language.ENGLISH)).isEqualTo("EUR 1.50");
        assertThat(Numerals.withCurrency("1,50", "EUR", Language.FRENCH)).isEqualTo("1,50\u00a0EUR");
        assertThat(Numerals.withCurrency("1,50", "EUR", Language.SPANISH)).isEqualTo("1,50\u00a0EUR");
        assertThat(Numerals.date(LocalDate.of(2026, 3, 1))).isEqualTo("2026-03-01");
    }

    @Test
    void countsWithTheWordThatGoesWithTheNumber() {
        assertThat(Stream.of(0L, 1L, 2L, 1_000L).map(n -> Numerals.counted(n, "lead", "leads", Language.ENGLISH)))
                .containsExactly("0 leads", "1 lead", "2 leads", "1,000 leads");
        assertThat(Stream.of(0L, 1L, 2L, 1_000L).map(n -> Numerals.counted(n, "jour", "jours", Language.FRENCH)))
                .containsExactly("0 jour", "1 jour", "2 jours", "1\u202f000 jours");
        assertThat(Stream.of(0L, 1L, 2L, 1_000L).map(n -> Numerals.counted(n, "día", "días", Language.SPANISH)))
                .containsExactly("0 días", "1 día", "2 días", "1000 días");
        assertThat(Stream.of("-1", "0.5", "1.0", "1.99", "2", "-2").map(BigDecimal::new))
                .extracting(n -> Numerals.isSingular(n, Language.FRENCH), n -> Numerals.isSingular(n, Language.ENGLISH))
                .containsExactly(
                        tuple(true, true),
                        tuple(true, false),
                        tuple(true, true),
                        tuple(true, false),
                        tuple(false, false),
                        tuple(false, false));
    }

    @SuppressWarnings("NullAway")
    private static String missing() {
        return null;
    }

    @Test
    void wordsStandInEveryLanguageAndTakeValuesInOrder() {
        Words words = new Words("%s of %s", "%s sur %s", "%s de %s");
        assertThat(Language.values()).extracting(words::in).containsExactly("%s of %s", "%s sur %s", "%s de %s");
        assertThat(words.in(Language.FRENCH, "1", "%s")).isEqualTo("1 sur %s");
        assertThatThrownBy(() -> words.in(Language.FRENCH, "1")).isInstanceOf(IllegalFormatException.class);
        assertThatThrownBy(() -> new Words("a", missing(), "c"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("french");
    }

    @Test
    void findsTheLanguageOfALocaleOrTag() {
        assertThat(Language.of(Locale.CANADA_FRENCH)).isEqualTo(Language.FRENCH);
        assertThat(Language.ofTag("es").tag()).isEqualTo("es");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.of(Locale.GERMANY))
                .withMessage("language 'de' is not one of [en, fr, es]; choose one of these");
    }
}
