package dev.smarketing.scoring.learning;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What scores have meant and how they have moved, as sections of a report. */
final class ScoreSections {

    private ScoreSections() {}

    static Section calibration(ScoredOutcomes scores, Language language, Points... boundaries) {
        List<String> falls = new ArrayList<>();
        Optional<ScoreBand> below = Optional.empty();
        for (ScoreBand band : scores.bands(boundaries)) {
            if (band.cases() == 0) {
                continue;
            }
            if (below.filter(lower -> !rises(lower, band)).isPresent()) {
                falls.add(from(band, language));
            }
            below = Optional.of(band);
        }
        return Section.of(
                Phrase.SCORES_CALIBRATED.in(language),
                scores.bandTable(language, boundaries),
                new Block.Paragraph(
                        falls.isEmpty()
                                ? Phrase.RISES_THROUGHOUT.in(language)
                                : Phrase.FALLS_FROM.in(language, String.join(", ", falls))));
    }

    private static boolean rises(ScoreBand lower, ScoreBand higher) {
        return Math.multiplyExact(higher.positives(), lower.cases())
                > Math.multiplyExact(lower.positives(), higher.cases());
    }

    private static String from(ScoreBand band, Language language) {
        return band.from().map(points -> points.toText(language)).orElse("");
    }

    static Section drift(
            ScoredOutcomes now, ScoredOutcomes before, ZeroCells zeroCells, Language language, Points... boundaries) {
        List<ScoreBand> actual = now.bands(boundaries);
        List<ScoreBand> expected = before.bands(boundaries);
        Table table =
                Table.of(Phrase.headings(language, Phrase.FROM, Phrase.TO, Phrase.SHARE_BEFORE, Phrase.SHARE_NOW));
        for (int i = 0; i < actual.size(); i++) {
            ScoreBand band = actual.get(i);
            table = table.withRow(
                    Cell.of(from(band, language)),
                    Cell.of(band.before().map(points -> points.toText(language)).orElse("")),
                    Cell.percent(share(expected.get(i), before)),
                    Cell.percent(share(band, now)));
        }
        PopulationDrift drift = now.driftSince(before, zeroCells, boundaries);
        return Section.of(Phrase.SCORES_MOVED.in(language), table, new Block.Paragraph(drift.toText(language)));
    }

    private static MetricValue share(ScoreBand band, ScoredOutcomes all) {
        return Fractions.of(band.cases(), all.size());
    }
}
