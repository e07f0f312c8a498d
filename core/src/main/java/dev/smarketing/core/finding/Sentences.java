package dev.smarketing.core.finding;

import dev.smarketing.core.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sentences of all findings, one table per subject. */
final class Sentences {

    static final List<Map<String, Words>> TABLES = List.of(
            ReportingSentences.BY_ID,
            ScoringSentences.BY_ID,
            PrioritySentences.BY_ID,
            PlanningSentences.BY_ID,
            TeamworkSentences.BY_ID,
            GlossarySentences.BY_ID,
            AgreementSentences.BY_ID);

    private static final Map<String, Words> BY_ID = joined();

    private Sentences() {}

    private static Map<String, Words> joined() {
        Map<String, Words> all = new HashMap<>();
        TABLES.forEach(all::putAll);
        return all;
    }

    static Words of(String id) {
        Words sentence = BY_ID.get(id);
        if (sentence == null) {
            throw new IllegalStateException("finding " + id + " has no sentence; add it to the table of its subject");
        }
        return sentence;
    }
}
