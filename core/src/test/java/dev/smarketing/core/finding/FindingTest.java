package dev.smarketing.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+%?)}");

    @Test
    void saysTheSameInThreeLanguages() {
        Finding finding = new Finding(FindingCode.MUST_NEEDS_LOWER_PRIORITY, List.of("a"), Map.of(), List.of("c"));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.toText(Language.ENGLISH)).isEqualTo("a is a Must but needs c, which is not");
        assertThat(finding.toText(Language.FRENCH)).isEqualTo("a est un Must mais dépend de c, qui ne l'est pas");
        assertThat(finding.toText(Language.SPANISH)).isEqualTo("a es un Must pero depende de c, que no lo es");
        assertThat(finding).hasToString("MOS-01 a is a Must but needs c, which is not");
    }

    /** A name keeps its letters, which may be an id; every other beginning gets a capital, as sentences have. */
    @Test
    void asASentenceItBeginsWithACapitalUnlessItBeginsWithAName() {
        Finding share = Finding.of(
                FindingCode.COULD_POOL_OUTSIDE_BAND,
                "2026-Q2",
                Map.of(
                        "share", MetricValue.ratio(1, 2),
                        "least", MetricValue.ratio(3, 20),
                        "most", MetricValue.ratio(1, 4)));
        assertThat(share.toText(Language.FRENCH)).startsWith("les Coulds font ");
        assertThat(share.toSentence(Language.FRENCH))
                .isEqualTo("Les Coulds font 50,0\u00a0% de l'effort de 2026-Q2, hors de 15,0\u00a0% à 25,0\u00a0%.");
        assertThat(share.toSentence(Language.SPANISH))
                .isEqualTo(
                        "Los Coulds son el 50,0\u00a0% del esfuerzo de 2026-Q2, fuera de 15,0\u00a0% a 25,0\u00a0%.");
        assertThat(share.toSentence(Language.ENGLISH))
                .isEqualTo("Coulds are 50.0 % of the effort in 2026-Q2, outside 15.0 % to 25.0 %.");
        assertThat(new Finding(FindingCode.MUST_NEEDS_LOWER_PRIORITY, List.of("a"), Map.of(), List.of("c"))
                        .toSentence(Language.ENGLISH))
                .isEqualTo("a is a Must but needs c, which is not.");
    }

    @Test
    void idsWithDollarsAndBackslashesStandAsTheyAre() {
        Finding finding = new Finding(FindingCode.MUST_NEEDS_LOWER_PRIORITY, List.of("$1\\"), Map.of(), List.of("{x}"));
        assertThat(finding.toText(Language.ENGLISH)).isEqualTo("$1\\ is a Must but needs {x}, which is not");
    }

    @Test
    void numbersAreWrittenAsTheirSentenceAsks() {
        Finding finding = Finding.of(
                FindingCode.JARGON_DENSITY,
                "Brief",
                Map.of("density", MetricValue.ratio(1, 4), "limit", MetricValue.ratio(1, 8)));
        assertThat(finding.toText(Language.ENGLISH))
                .isEqualTo("25.0 % of the words of Brief are abbreviations, above 12.5 %; write some of them out");
        Finding count = Finding.of(FindingCode.REQUEST_OVERDUE, "Flyer", Map.of("days", MetricValue.count(3)));
        assertThat(count.toText(Language.ENGLISH))
                .isEqualTo("Flyer is open and was due 3 days ago; answer its requester");
        assertThatThrownBy(() -> Finding.of(FindingCode.REQUEST_OVERDUE, "Flyer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number 'days' is missing among []; give it, the sentence needs it");
    }

    @Test
    void aFindingAboutNothingIsRefused() {
        assertThatThrownBy(() -> new Finding(FindingCode.MUST_NEEDS_LOWER_PRIORITY, List.of(), Map.of(), List.of("c")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of subjects of MOS-01 is 0, below the least allowed value 1; give 1 or more");
    }

    @Test
    void namesStandInThePlaceOfIds() {
        Finding finding = new Finding(FindingCode.MUST_NEEDS_LOWER_PRIORITY, List.of("a"), Map.of(), List.of("b", "c"));
        assertThat(finding.withNames(Map.of("a", "Pricing page", "c", "Banner", "x", "Unused")))
                .isEqualTo(new Finding(
                        FindingCode.MUST_NEEDS_LOWER_PRIORITY,
                        List.of("Pricing page"),
                        Map.of(),
                        List.of("b", "Banner")));
    }

    @Test
    void doesNotFollowChangesOfTheCallersLists() {
        List<String> subjects = new ArrayList<>(List.of("a"));
        Finding finding = new Finding(FindingCode.MUST_NEEDS_LOWER_PRIORITY, subjects, Map.of(), List.of("c"));
        subjects.add("b");
        assertThat(finding.subjects()).containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void everySentenceOfTheCatalogueUsesTheSameNumbers(FindingCode code) {
        Set<String> english = placeholders(code.template(Language.ENGLISH));
        assertThat(placeholders(code.template(Language.FRENCH))).isEqualTo(english);
        assertThat(placeholders(code.template(Language.SPANISH))).isEqualTo(english);
        assertThat(code.template(Language.FRENCH)).isNotEqualTo(code.template(Language.ENGLISH));
        assertThat(code.template(Language.SPANISH)).isNotEqualTo(code.template(Language.ENGLISH));
    }

    @Test
    void idsAreUnique() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::id)).doesNotHaveDuplicates();
    }

    @Test
    void everySentenceBelongsToOneCodeAndEveryCodeHasOne() {
        assertThat(Sentences.TABLES.stream().flatMap(table -> table.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(FindingCode.values()).map(FindingCode::id).toList());
        assertThatThrownBy(() -> Sentences.of("MOS-99"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("finding MOS-99 has no sentence; add it to the table of its subject");
    }

    private static Set<String> placeholders(String template) {
        return PLACEHOLDER
                .matcher(template)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSentencesKeepTheirPunctuationOnTheLine() {
        for (FindingCode code : FindingCode.values()) {
            assertThat(code.template(Language.FRENCH)).doesNotContainPattern("[^\u00a0][:;!?]");
            assertThat(code.template(Language.ENGLISH)).doesNotContainPattern("\\s[:;!?]");
            assertThat(code.template(Language.SPANISH)).doesNotContainPattern("\\s[:;!?]");
        }
    }
}
