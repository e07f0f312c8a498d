package dev.smarketing.examples.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void countsByFileInTheOrderFound() {
        Problems problems = new Problems();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems).hasToString("no problems");
        problems.atLine("leads.csv", 17, "employees is '-4'");
        assertThat(problems.summary()).isEqualTo("1 problem: 1 in leads.csv");
        problems.inFile("spend.csv", "is empty");
        problems.atLine("leads.csv", 18, "consent is 'maybe'");
        problems.refused("model.yaml", new DataFormatException("scoring model: rules[3]", "is missing"));
        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "leads.csv:17: employees is '-4'",
                        "spend.csv: is empty",
                        "leads.csv:18: consent is 'maybe'",
                        "model.yaml: scoring model: rules[3]: is missing");
        assertThat(problems.count()).isEqualTo(4);
        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.countByFile())
                .containsExactly(Map.entry("leads.csv", 2), Map.entry("spend.csv", 1), Map.entry("model.yaml", 1));
        assertThat(problems).hasToString("4 problems: 2 in leads.csv, 1 in spend.csv, 1 in model.yaml");
    }

    @Test
    void aProblemNamesItsFileAndReason() {
        assertThatThrownBy(() -> new Problem("", "1", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("file is blank; give it at least one visible character");
        assertThatThrownBy(() -> new Problem("a.csv", "1", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reason is blank; give it at least one visible character");
    }
}
