package dev.smarketing.core.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The sentences of all findings, one table per subject. */
final class Sentences {

    static final List<Map<String, Sentence>> TABLES = List.of(
            ReportingSentences.BY_ID,
            ScoringSentences.BY_ID,
            PrioritySentences.BY_ID,
            PlanningSentences.BY_ID,
            TeamworkSentences.BY_ID,
            GlossarySentences.BY_ID,
            AgreementSentences.BY_ID);

    private Sentences() {}

    static Sentence of(String id) {
        return TABLES.stream()
                .map(table -> table.get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "finding " + id + " has no sentence; add it to the table of its subject"));
    }
}
