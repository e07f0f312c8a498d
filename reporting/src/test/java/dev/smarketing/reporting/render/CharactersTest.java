package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CharactersTest {

    private static final Set<Byte> TURNING = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
            Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
            Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
            Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE);

    /** By what Unicode says of each: its category and its direction, and the names of the three marks. */
    private static String shown(char c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
            return " ";
        }
        boolean mark = Set.of("ARABIC LETTER MARK", "LEFT-TO-RIGHT MARK", "RIGHT-TO-LEFT MARK")
                .contains(String.valueOf(Character.getName(c)));
        boolean hidden = mark
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.SURROGATE
                || TURNING.contains(Character.getDirectionality(c))
                || c >= 0xfffe;
        return hidden ? "\ufffd" : String.valueOf(c);
    }

    @Test
    void everyCharacterIsShownOrReplaced() {
        for (int c = 0; c <= 0xffff; c++) {
            String expected = shown((char) c);
            assertThat(Characters.visible(String.valueOf((char) c)))
                    .as("U+%04X", c)
                    .isEqualTo(expected);
            assertThat(Characters.visible("a\u0000" + (char) c + "b"))
                    .as("U+%04X behind one that is replaced", c)
                    .isEqualTo("a\ufffd" + expected + "b");
        }
    }

    @Test
    void aPairIsOneCharacterAndItsHalvesAreNone() {
        assertThat(Characters.visible("x\ud83d\ude00y")).isEqualTo("x\ud83d\ude00y");
        assertThat(Characters.visible("\ude00\ud83d\ud83d\ude00\ude00\ud83d"))
                .isEqualTo("\ufffd\ufffd\ud83d\ude00\ufffd\ufffd");
        assertThat(Characters.visible("\ud83dx")).isEqualTo("\ufffdx");
        String plain = "nothing to replace: \u00e9\u20ac\u4e2d";
        assertThat(Characters.visible(plain)).isSameAs(plain);
    }

    /** What stands on the character before, and what has no shape, takes no room. */
    @Test
    void theWidthIsThatOfTheCharactersSeen() {
        assertThat(Characters.width("")).isZero();
        assertThat(Characters.width("caf\u00e9")).isEqualTo(4);
        assertThat(Characters.width("cafe\u0301")).as("an accent of its own").isEqualTo(4);
        assertThat(Characters.width("\u0300a")).as("the first of the marks").isEqualTo(1);
        assertThat(Characters.width("\u02ffa"))
                .as("the character before the first mark")
                .isEqualTo(2);
        assertThat(Characters.width("a\u20dd")).as("a circle around it").isEqualTo(1);
        assertThat(Characters.width("sales\u00admen")).as("a soft hyphen").isEqualTo(8);
        assertThat(Characters.width("\ud83d\ude00\ud83d\ude00x"))
                .as("characters of two halves, which are broad")
                .isEqualTo(5);
        assertThat(Characters.width("\u20ac\u4e2d\u6587")).as("broad letters").isEqualTo(5);
    }

    @Test
    void whatIsCutHasAnEllipsis() {
        assertThat(Characters.shortened("abcd", 4)).isEqualTo("abcd");
        assertThat(Characters.shortened("abcde", 4)).isEqualTo("abc\u2026");
        assertThat(Characters.shortened("abcde", 1)).isEqualTo("\u2026");
        assertThat(Characters.shortened("abcde", 0)).isEqualTo("\u2026");
        assertThat(Characters.shortened("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 3))
                .isEqualTo("\ud83d\ude00\u2026");
        // five columns of six: two letters of two and the ellipsis; of four one letter, for half a one is none
        assertThat(Characters.shortened("\u6771\u4eac\u90fd", 6)).isEqualTo("\u6771\u4eac\u90fd");
        assertThat(Characters.shortened("\u6771\u4eac\u90fd", 5)).isEqualTo("\u6771\u4eac\u2026");
        assertThat(Characters.shortened("\u6771\u4eac\u90fd", 4)).isEqualTo("\u6771\u2026");
        assertThat(Characters.shortened("\u6771\u4eac\u90fd", 2)).isEqualTo("\u2026");
        assertThat(Characters.shortened("a\u0000cd", 3)).isEqualTo("a\ufffd\u2026");
    }

    /** A letter keeps its accent, and an accent without a letter is not one more. */
    @Test
    void aLetterIsNotCutFromItsAccent() {
        assertThat(Characters.shortened("e\u0301e\u0301e\u0301", 3)).isEqualTo("e\u0301e\u0301e\u0301");
        assertThat(Characters.shortened("e\u0301e\u0301e\u0301", 2)).isEqualTo("e\u0301\u2026");
        assertThat(Characters.shortened("e\u0301\u0302xyz", 3)).isEqualTo("e\u0301\u0302x\u2026");
        assertThat(Characters.shortened("\u0301xyz", 2)).isEqualTo("\u0301x\u2026");
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(Characters.wrapped("one two three", 7)).isEqualTo(List.of("one two", "three"));
        assertThat(Characters.wrapped("one two three", 6)).isEqualTo(List.of("one", "two", "three"));
        assertThat(Characters.wrapped("  a \n  b  ", 3)).isEqualTo(List.of("a b"));
        assertThat(Characters.wrapped("abcdefgh ij", 4)).isEqualTo(List.of("abcdefgh", "ij"));
        assertThat(Characters.wrapped("", 4)).isEqualTo(List.of(""));
        assertThat(Characters.wrapped("e\u0301e\u0301 e\u0301e\u0301", 5))
                .isEqualTo(List.of("e\u0301e\u0301 e\u0301e\u0301"));
    }
}
