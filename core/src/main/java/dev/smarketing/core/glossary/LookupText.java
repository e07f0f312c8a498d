package dev.smarketing.core.glossary;

import dev.smarketing.core.text.Language;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sentences of lookups. */
final class LookupText {

    private LookupText() {}

    static String of(Lookup.Found found, Language language) {
        String sentence = found.term()
                + language.pick(" means ", " signifie ", " significa ")
                + described(found.meaning(), language);
        if (!found.notes().contains(Note.CONFLICTS_WITH_DEPARTMENT)) {
            return sentence;
        }
        return sentence
                + language.pick(
                        " in this document, another meaning than the department's",
                        " dans ce document, un autre sens que celui du service",
                        " en este documento, un sentido distinto del que le da el departamento");
    }

    static String of(Lookup.Ambiguous ambiguous, Language language) {
        String candidates = ambiguous.candidates().stream()
                .map(meaning -> described(meaning, language))
                .collect(Collectors.joining(language.semicolon()));
        return ambiguous.term()
                + language.pick(" is ambiguous", " est ambigu", " es ambiguo")
                + language.colon()
                + candidates;
    }

    static String of(Lookup.Unknown unknown, Language language) {
        Objects.requireNonNull(language, "language");
        if (unknown.reason() == Reason.NOT_VALID_ON_DATE) {
            return unknown.term()
                    + language.pick(
                            " has no meaning that is valid on the day",
                            " n'a pas de sens valable ce jour-là",
                            " no tiene ningún sentido válido ese día");
        }
        String sentence = unknown.term()
                + language.pick(" is not in the glossary", " n'est pas dans le glossaire", " no está en el glosario");
        if (unknown.suggestions().isEmpty()) {
            return sentence;
        }
        String labels = unknown.suggestions().stream().map(Suggestion::toString).collect(Collectors.joining(", "));
        return sentence
                + language.semicolon()
                + language.pick("near it", "proches", "parecidos")
                + language.colon()
                + labels;
    }

    private static String described(Meaning meaning, Language language) {
        String organisation = language.pick("everywhere", "partout", "en todas partes");
        return meaning.shown().text() + " (" + meaning.users(organisation) + ")";
    }
}
