package dev.smarketing.core.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a reason says no more than who wants something: nothing but a title and the words around it. */
final class TitleReason {

    static final List<String> TITLES = List.of(
            "ceo",
            "cfo",
            "cmo",
            "coo",
            "cro",
            "cto",
            "vp",
            "svp",
            "evp",
            "president",
            "director",
            "manager",
            "boss",
            "chief",
            "head",
            "founder",
            "owner",
            "executive",
            "management",
            "stakeholder",
            "pdg",
            "dg",
            "directeur",
            "directrice",
            "patron",
            "patronne",
            "chef",
            "direction",
            "président",
            "présidente",
            "directora",
            "jefe",
            "jefa",
            "gerente",
            "presidente",
            "presidenta",
            "dirección");

    private static final Set<String> AROUND = Set.of(
            "the",
            "a",
            "an",
            "of",
            "by",
            "from",
            "for",
            "our",
            "my",
            "his",
            "her",
            "it",
            "this",
            "that",
            "is",
            "was",
            "has",
            "says",
            "said",
            "so",
            "because",
            "wants",
            "wanted",
            "asks",
            "asked",
            "request",
            "requested",
            "wish",
            "order",
            "ordered",
            "sales",
            "marketing",
            "le",
            "la",
            "les",
            "l",
            "du",
            "de",
            "des",
            "notre",
            "mon",
            "ma",
            "un",
            "une",
            "il",
            "elle",
            "veut",
            "demande",
            "demandé",
            "dit",
            "car",
            "parce",
            "que",
            "par",
            "el",
            "los",
            "las",
            "del",
            "nuestro",
            "nuestra",
            "mi",
            "lo",
            "quiere",
            "pide",
            "pidió",
            "dice",
            "dijo",
            "porque",
            "por");

    private TitleReason() {}

    static boolean isOnlyATitle(String reason, List<String> titles) {
        boolean hasTitle = false;
        for (String word : words(reason)) {
            if (titles.contains(word)) {
                hasTitle = true;
            } else if (!AROUND.contains(word)) {
                return false;
            }
        }
        return hasTitle;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter)) {
                word.appendCodePoint(letter);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
