package dev.smarketing.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.GlossaryView;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.glossary.Lookup;
import dev.smarketing.core.glossary.Reading;
import dev.smarketing.core.glossary.terms.FieldTerms;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.StandardMetrics;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import dev.smarketing.examples.input.DataFile;
import dev.smarketing.examples.input.InputFiles;
import dev.smarketing.examples.input.Problems;
import dev.smarketing.reporting.kpi.ChannelMetrics;
import dev.smarketing.reporting.kpi.ChannelReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A report, the glossary behind it and the built-in glossary call a figure by one name. */
class ReportWordsTest {

    private static final GlossaryView WORDS = FieldTerms.glossary().asOf(LocalDate.of(2026, 3, 1));

    /** These follow from a customer, a pipeline or a margin beside the figures of a channel. */
    private static final List<String> OF_NO_CHANNEL =
            List.of("roi-with-effort", "break-even-roas", "ltv", "ltv-to-cac", "payback", "velocity");

    private static Reading in(Language language) {
        return Reading.by(FieldTerms.MARKETING).withLanguage(language.tag());
    }

    private static Optional<String> metricNamed(String heading, Language language) {
        Lookup lookup = WORDS.lookup(heading, in(language));
        return lookup.concept().flatMap(Concept::metric);
    }

    /** Every column of a table of channels is found in the built-in glossary and leads to its own metric. */
    @ParameterizedTest
    @EnumSource
    void columnsOfChannelTablesAreTermsOfTheBuiltInGlossary(Language language) {
        ChannelMetrics channel = ChannelMetrics.builder(Channel.of("Search"))
                .spend(Money.of("100", "EUR"))
                .impressions(1_000)
                .clicks(100)
                .leads(10)
                .sales(2)
                .revenue(Money.of("500", "EUR"))
                .build();
        List<Metric> metrics = StandardMetrics.all().stream()
                .filter(metric -> !OF_NO_CHANNEL.contains(metric.id()))
                .toList();
        assertThat(metrics).hasSize(StandardMetrics.all().size() - OF_NO_CHANNEL.size());
        Table table = ChannelReport.of(channel).table(language, metrics);
        for (int i = 0; i < metrics.size(); i++) {
            Metric metric = metrics.get(i);
            assertThat(metricNamed(table.columns().get(i + 1), language))
                    .as(table.columns().get(i + 1))
                    .contains(metric.id());
        }
    }

    /** The glossary of the sample calls the standard figures what the reports and the built-in one call them. */
    @ParameterizedTest
    @EnumSource
    void theSampleGlossaryAgreesWithTheMetrics(Language language) {
        Problems problems = new Problems();
        Glossary sample = DataFile.read(InputFiles.embeddedSample(), "glossary.yaml", problems, Glossary::fromData)
                .orElseThrow();
        GlossaryView words = sample.asOf(LocalDate.of(2026, 3, 1));
        Set<String> compared = new TreeSet<>();
        for (Concept concept : sample.concepts()) {
            Optional<Metric> metric = concept.metric().flatMap(StandardMetrics::find);
            if (metric.isPresent()) {
                Label first = concept.labels().get(0);
                Lookup.Found found =
                        (Lookup.Found) words.lookup(first.text(), in(language).withSense(concept.id()));
                assertThat(found.meaning().shown().text())
                        .as(concept.id())
                        .isEqualTo(metric.get().name(language));
                compared.add(metric.get().id());
            }
        }
        assertThat(compared)
                .containsAll(List.of("cpc", "cpm", "ctr", "cpl", "cost-per-mql", "cpa", "roas", "roi", "aov"));
    }
}
