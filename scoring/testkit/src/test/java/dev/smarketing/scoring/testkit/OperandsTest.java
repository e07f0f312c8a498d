package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is guessed of regular expressions. */
class OperandsTest {

    @Test
    void theLiteralPartsOfAnExpression() {
        Map<String, List<String>> expected = Map.of(
                "^/pricing(/|$)", List.of("/pricing", "/"),
                "@example\\.(com|org)$", List.of("@example.", "com", "org"),
                "\\bchief\\b.{2,5}[oO]fficer", List.of("chief", "fficer"),
                "vp|head of", List.of("vp", "head of"),
                "\\$9", List.of("$9"),
                ".*", List.of());
        expected.forEach((expression, parts) ->
                assertThat(Operands.literalParts(expression)).as(expression).isEqualTo(parts));
    }
}
