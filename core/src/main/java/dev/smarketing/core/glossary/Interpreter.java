package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says what the terms of one text mean. A text repeats its terms, so an answer is kept for the next time. */
final class Interpreter {

    /** What the terms of one spelling mean as long as the same labels match and the same definition holds. */
    private record Answer(List<Scanner.Match> matches, Optional<String> defined, Label label, Lookup lookup) {

        boolean fits(List<Scanner.Match> others, Optional<String> otherDefined) {
            if (matches.size() != others.size() || !defined.equals(otherDefined)) {
                return false;
            }
            for (int i = 0; i < matches.size(); i++) {
                if (!matches.get(i).written().equals(others.get(i).written())) {
                    return false;
                }
            }
            return true;
        }
    }

    private final GlossaryView view;
    private final String text;
    private final Reading reading;
    private final List<String> tags;
    private final TextDefinitions definitions;
    private final HitFlags flags;
    private final Map<String, Answer> answers = new HashMap<>();

    Interpreter(
            GlossaryView view,
            String text,
            Reading reading,
            List<Scanner.Occurrence> occurrences,
            List<Scanner.Occurrence> disjoint) {
        this.view = view;
        this.text = text;
        this.reading = reading;
        this.tags = view.tags(reading);
        this.definitions = new TextDefinitions(text, disjoint);
        List<Span> spans = new ArrayList<>(occurrences.size());
        occurrences.forEach(occurrence -> spans.add(occurrence.span()));
        this.flags = new HitFlags(
                text,
                view.language(reading),
                new CapitalRuns(text, new Ranges(spans)),
                new Ranges(reading.protectedIn(text)),
                new Ranges(definitions.all().stream()
                        .map(TextDefinitions.Definition::whole)
                        .toList()));
    }

    Hit hit(Scanner.Occurrence occurrence) {
        String term = occurrence.span().of(text);
        Scanner.Match first = occurrence.first();
        Optional<String> defined = definitions.meaning(occurrence);
        Answer answer = answers.get(term);
        if (answer == null || !answer.fits(occurrence.matches(), defined)) {
            answer = answer(term, occurrence.matches(), defined);
            answers.put(term, answer);
        }
        return new Hit(
                occurrence.span(), answer.label(), first.level(), flags.of(first, answer.label()), answer.lookup());
    }

    private Answer answer(String term, List<Scanner.Match> matches, Optional<String> inText) {
        List<Meaning> meanings = meanings(matches);
        Label first = matches.get(0).label();
        Optional<String> defined = inText.or(() -> reading.definitionOf(first.text()));
        Lookup lookup = new Question(term, meanings, reading, defined, tags).answer();
        Label label = lookup instanceof Lookup.Found found ? found.meaning().matched() : first;
        return new Answer(matches, inText, label, lookup);
    }

    /** One meaning for each concept, sorted by its id. */
    private List<Meaning> meanings(List<Scanner.Match> matches) {
        if (matches.size() == 1) {
            return List.of(meaning(matches.get(0)));
        }
        Map<String, Meaning> meanings = new TreeMap<>();
        for (Scanner.Match match : matches) {
            meanings.computeIfAbsent(match.concept().id(), id -> meaning(match));
        }
        return List.copyOf(meanings.values());
    }

    private Meaning meaning(Scanner.Match match) {
        return view.meaning(match.concept(), match.label(), match.level(), tags, reading.isForCustomers());
    }
}
