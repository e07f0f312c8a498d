package dev.smarketing.core.glossary;

import dev.smarketing.core.text.Language;
import java.util.stream.Collectors;

/** The sentences of lookups. */
final class LookupText {

    private LookupText() {}

    static String of(Lookup.Found found, Language language) {
        String sentence = switch (language) {
            case ENGLISH -> found.term() + " means " + described(found.meaning(), language);
            case FRENCH -> found.term() + " signifie " + described(found.meaning(), language);
            case SPANISH -> found.term() + " significa " + described(found.meaning(), language);
        };
        if (!found.notes().contains(Note.CONFLICTS_WITH_DEPARTMENT)) {
            return sentence;
        }
        return sentence
                + switch (language) {
                    case ENGLISH -> " in this document, another meaning than the department's";
                    case FRENCH -> " dans ce document, un autre sens que celui du service";
                    case SPANISH -> " en este documento, un sentido distinto del que le da el departamento";
                };
    }

    static String of(Lookup.Ambiguous ambiguous, Language language) {
        String candidates = ambiguous.candidates().stream()
                .map(meaning -> described(meaning, language))
                .collect(Collectors.joining(language == Language.FRENCH ? "\u00a0; " : "; "));
        return switch (language) {
            case ENGLISH -> ambiguous.term() + " is ambiguous: " + candidates;
            case FRENCH -> ambiguous.term() + " est ambigu\u00a0: " + candidates;
            case SPANISH -> ambiguous.term() + " es ambiguo: " + candidates;
        };
    }

    static String of(Lookup.Unknown unknown, Language language) {
        if (unknown.reason() == Reason.NOT_VALID_ON_DATE) {
            return switch (language) {
                case ENGLISH -> unknown.term() + " has no meaning that is valid on the day";
                case FRENCH -> unknown.term() + " n'a pas de sens valable ce jour-là";
                case SPANISH -> unknown.term() + " no tiene ningún sentido válido ese día";
            };
        }
        String sentence = switch (language) {
            case ENGLISH -> unknown.term() + " is not in the glossary";
            case FRENCH -> unknown.term() + " n'est pas dans le glossaire";
            case SPANISH -> unknown.term() + " no está en el glosario";
        };
        if (unknown.suggestions().isEmpty()) {
            return sentence;
        }
        String labels = unknown.suggestions().stream().map(Suggestion::toString).collect(Collectors.joining(", "));
        return sentence
                + switch (language) {
                    case ENGLISH -> "; near it: " + labels;
                    case FRENCH -> "\u00a0; proches\u00a0: " + labels;
                    case SPANISH -> "; parecidos: " + labels;
                };
    }

    private static String described(Meaning meaning, Language language) {
        String organisation = switch (language) {
            case ENGLISH -> "everywhere";
            case FRENCH -> "partout";
            case SPANISH -> "en todas partes";
        };
        return meaning.shown().text() + " (" + meaning.users(organisation) + ")";
    }
}
