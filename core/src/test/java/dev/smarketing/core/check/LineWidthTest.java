package dev.smarketing.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineWidthTest {

    private static final Set<UnicodeScript> BROAD =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final Set<UnicodeScript> NARROW = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.THAI,
            UnicodeScript.DEVANAGARI);

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Letters of these scripts are broad but for those that a block of forms makes narrow, and the other way round. */
    @Test
    void lettersAreAsBroadAsTheirScript() {
        int broad = 0;
        int narrow = 0;
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (!Character.isLetter(point) || isMark(point)) {
                continue;
            }
            UnicodeScript script = UnicodeScript.of(point);
            boolean isForm = point >= 0xff00 && point <= 0xffef;
            boolean isHalf = isForm && point >= 0xff61;
            boolean isLaterPart = (point >= 0x1160 && point <= 0x11ff) || (point >= 0xd7b0 && point <= 0xd7ff);
            if (BROAD.contains(script)) {
                assertThat(LineWidth.of(point)).as("U+%04X", point).isEqualTo(isLaterPart ? 0 : isHalf ? 1 : 2);
                broad++;
            } else if (NARROW.contains(script)) {
                assertThat(LineWidth.of(point)).as("U+%04X", point).isEqualTo(isForm ? 2 : 1);
                narrow++;
            }
        }
        assertThat(broad).isGreaterThan(100_000); // 92,000 of Chinese, 11,172 Korean syllables
        assertThat(narrow).isGreaterThan(2_000);
    }

    /** From EastAsianWidth.txt: the ends of runs, what stands alone, and what is ambiguous (A) or neutral (N). */
    @Test
    void signsAreAsUnicodeSays() {
        Map<Integer, Integer> said = Map.ofEntries(
                Map.entry(0x10ff, 1),
                Map.entry(0x1100, 2),
                Map.entry(0x115f, 2),
                Map.entry(0x1200, 1),
                Map.entry(0x20ac, 1), // EURO SIGN, A
                Map.entry(0x2588, 1), // FULL BLOCK, A
                Map.entry(0x25c6, 1), // BLACK DIAMOND, A
                Map.entry(0x2615, 2), // HOT BEVERAGE, W
                Map.entry(0x2616, 1),
                Map.entry(0x3000, 2), // IDEOGRAPHIC SPACE, F
                Map.entry(0x303e, 2),
                Map.entry(0x303f, 1), // IDEOGRAPHIC HALF FILL SPACE, N
                Map.entry(0x3248, 1), // CIRCLED NUMBER TEN ON BLACK SQUARE, A
                Map.entry(0x4dc0, 1), // HEXAGRAM, N
                Map.entry(0xff01, 2),
                Map.entry(0xff60, 2),
                Map.entry(0xff61, 1),
                Map.entry(0xffe5, 2), // FULLWIDTH YEN SIGN, F
                Map.entry(0x1f600, 2), // GRINNING FACE, W
                Map.entry(0x20000, 2),
                Map.entry(0x3fffd, 2),
                Map.entry(0xe000, 1)); // private use, A
        said.forEach((point, width) ->
                assertThat(LineWidth.of(point)).as("U+%04X", point).isEqualTo(width));
    }

    @Test
    void marksTakeNoColumnOfTheirOwn() {
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            if (isMark(point)) {
                assertThat(LineWidth.of(point)).as("U+%04X", point).isZero();
            }
        }
        assertThat(LineWidth.of("e\u0301")).isEqualTo(1);
        assertThat(LineWidth.of("\u304b\u3099")).as("a kana and its voice mark").isEqualTo(2);
        assertThat(LineWidth.of("\u1112\u1161\u11ab"))
                .as("a Korean syllable in parts")
                .isEqualTo(2);
        assertThat(LineWidth.of("\ud55c")).as("the same in one").isEqualTo(2);
        assertThat(LineWidth.of("soft\u00adhyphen")).isEqualTo(10);
    }

    @Test
    void aTextTakesWhatItsCharactersTake() {
        assertThat(LineWidth.of("")).isZero();
        assertThat(LineWidth.of("\u6771\u4eac Tokyo")).isEqualTo(2 + 2 + 1 + 5);
        String all = IntStream.range(0, 0x20000)
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(LineWidth.of(all))
                .isEqualTo(all.codePoints().map(LineWidth::of).sum());
    }
}
