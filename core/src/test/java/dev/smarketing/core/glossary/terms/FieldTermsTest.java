package dev.smarketing.core.glossary.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.glossary.Lookup;
import dev.smarketing.core.glossary.MatchLevel;
import dev.smarketing.core.glossary.Reading;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.StandardEmailMetrics;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldTermsTest {

    private static final Glossary GLOSSARY = FieldTerms.glossary();
    private static final GlossaryView VIEW = GLOSSARY.asOf(LocalDate.of(2026, 3, 1));

    private static Reading in(Language language) {
        return Reading.standard().withLanguage(language.tag());
    }

    @Test
    void its_own_lint_finds_nothing() {
        assertThat(GLOSSARY.concepts()).hasSizeGreaterThan(100);
        assertThat(GLOSSARY.lint()).isEmpty();
    }

    @Test
    void every_term_is_named_and_defined_in_every_language() {
        for (Concept concept : GLOSSARY.concepts()) {
            for (Language language : Language.values()) {
                Lookup.Found found = (Lookup.Found)
                        VIEW.lookup(concept.labels().get(0).text(), in(language).withSense(concept.id()));
                Label shown = found.meaning().shown();
                assertThat(shown.language()).as(concept.id()).isEqualTo(language.tag());
                assertThat(found.notes()).as(concept.id()).isEmpty();
                assertThat(concept.definitions()).as(concept.id()).containsKey(language.tag());
                assertThat(concept.definitions().get(language.tag()))
                        .as(concept.id())
                        .hasSizeBetween(15, 160)
                        .endsWith(".")
                        .matches("\\p{Lu}.*");
            }
        }
    }

    @Test
    void the_definitions_can_be_read_without_asking() {
        for (Concept concept : GLOSSARY.concepts()) {
            for (Language language : Language.values()) {
                String definition = concept.definitions().get(language.tag());
                assertThat(VIEW.lint(definition, in(language).withDepartment(FieldTerms.MARKETING)))
                        .as(concept.id())
                        .isEmpty();
            }
        }
    }

    @Test
    void french_keeps_its_punctuation_on_the_line() {
        for (Concept concept : GLOSSARY.concepts()) {
            assertThat(concept.definitions().get("fr"))
                    .as(concept.id())
                    .doesNotContainPattern("[^\u00a0][:;!?%»]|«[^\u00a0]");
            assertThat(concept.definitions().get("es")).as(concept.id()).doesNotContainPattern("\\s[:;!?]");
            assertThat(concept.definitions().get("en")).as(concept.id()).doesNotContainPattern("\\s[:;!?]");
        }
    }

    @Test
    void what_departments_mean_differently_is_told_apart() {
        assertThat(GLOSSARY.homonyms())
                .hasToString("[COS [content-optimization-system, cost-of-sales],"
                        + " CPA [certified-public-accountant, cost-per-acquisition],"
                        + " CRO [chief-revenue-officer, conversion-rate-optimization],"
                        + " SQL [sales-qualified-lead, structured-query-language]]");
        assertThat(VIEW.lookup("SQL", FieldTerms.IT)).hasToString("SQL means Structured Query Language (it)");
        assertThat(VIEW.lookup("SQL", FieldTerms.SALES))
                .hasToString("SQL means sales qualified lead (marketing, sales)");
        assertThat(VIEW.lookup("COS", FieldTerms.FINANCE)).hasToString("COS means cost of sales (finance, sales)");
        assertThat(VIEW.lookup("COS", FieldTerms.MARKETING))
                .hasToString("COS means content optimization system (marketing)");
        assertThat(VIEW.lookup("CPA", FieldTerms.FINANCE))
                .hasToString("CPA means certified public accountant (finance)");
        assertThat(VIEW.lookup("RGPD").concept().map(Concept::id)).contains("general-data-protection-regulation");
        assertThat(VIEW.lookup("CPS").concept().map(Concept::id)).contains("cost-per-acquisition");
    }

    /** A report that shows the name of a metric shows a label of its term, so the two cannot drift apart. */
    @Test
    void every_standard_metric_measures_one_term_under_its_name() {
        Set<String> linked = new TreeSet<>();
        for (Concept concept : GLOSSARY.concepts()) {
            concept.metric().ifPresent(id -> assertThat(linked.add(id)).as(id).isTrue());
        }
        assertThat(linked)
                .containsExactlyInAnyOrderElementsOf(
                        standard().stream().map(Metric::id).toList());
        for (Metric metric : standard()) {
            for (Language language : Language.values()) {
                assertIsLabelOfItsTerm(metric, metric.name(language), language);
                metric.abbreviation().ifPresent(abbreviation -> assertIsLabelOfItsTerm(metric, abbreviation, language));
            }
        }
    }

    private static List<Metric> standard() {
        return Stream.of(StandardMetrics.all(), StandardEmailMetrics.all())
                .flatMap(List::stream)
                .toList();
    }

    private static void assertIsLabelOfItsTerm(Metric metric, String name, Language language) {
        Lookup lookup = VIEW.lookup(name, in(language).withDepartment(FieldTerms.MARKETING));
        assertThat(lookup).as(name).isInstanceOf(Lookup.Found.class);
        Lookup.Found found = (Lookup.Found) lookup;
        assertThat(found.meaning().concept().metric()).as(name).contains(metric.id());
        assertThat(found.level()).as(name).isEqualTo(MatchLevel.EXACT);
        boolean inLanguage = found.meaning().concept().labels().stream()
                .filter(label -> label.language().equals(language.tag()))
                .flatMap(label -> Stream.concat(Stream.of(label.text()), label.plural().stream()))
                .anyMatch(name::equals);
        assertThat(inLanguage).as("%s is a label in %s", name, language).isTrue();
    }

    /** The name of a derived figure is the preferred label itself; a count is named by its plural. */
    @Test
    void derived_metrics_are_named_by_the_preferred_label() {
        for (Metric metric : standard()) {
            if (metric.unit() != MetricUnit.COUNT || metric.id().equals("lost")) {
                for (Language language : Language.values()) {
                    Lookup.Found found = (Lookup.Found) VIEW.lookup(metric.name(language), in(language));
                    assertThat(found.meaning().shown().text()).isEqualTo(metric.name(language));
                }
            }
        }
    }

    @Test
    void it_leads_back_from_data_and_can_be_added_to() {
        assertThat(Glossary.fromData(GLOSSARY.toData())).isEqualTo(GLOSSARY);
        Glossary more = GLOSSARY.toBuilder()
                .concept(Concept.builder("own")
                        .label(Label.word("en", "own word"))
                        .definition("en", "Ours.")
                        .related("lead")
                        .build())
                .build();
        assertThat(more.concepts()).hasSize(GLOSSARY.concepts().size() + 1);
        assertThat(more.asOf(LocalDate.EPOCH).lookup("own word").concept()).isPresent();
    }
}
