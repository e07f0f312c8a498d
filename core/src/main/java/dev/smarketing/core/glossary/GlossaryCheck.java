package dev.smarketing.core.glossary;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What makes a glossary wrong (refused when it is made) and what makes it poor (reported). */
final class GlossaryCheck {

    private GlossaryCheck() {}

    static void refuseUnknownRelations(Map<String, Concept> concepts) {
        for (Concept concept : concepts.values()) {
            Set<String> targets = new LinkedHashSet<>(concept.broader());
            targets.addAll(concept.related());
            for (String target : targets) {
                if (!concepts.containsKey(target)) {
                    throw new IllegalArgumentException("concept '" + concept.id() + "' leads to '" + target
                            + "', which is not in the glossary; add it or correct the id");
                }
            }
        }
    }

    /** fr-CA belongs to a glossary in fr, and fr to one in fr-CA, which falls back on it. */
    static void refuseOtherLanguages(List<String> languages, Collection<Concept> concepts) {
        Set<String> kept = new HashSet<>();
        languages.forEach(language -> kept.addAll(Spelling.tagAndParents(language)));
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                refuse(languages, kept, label.tag(), "label '" + label.text() + "' of '" + concept.id() + "'");
            }
            for (String tag : concept.definitions().keySet()) {
                refuse(languages, kept, Spelling.tag(tag), "definition of '" + concept.id() + "'");
            }
            for (String tag : concept.notes().keySet()) {
                refuse(languages, kept, Spelling.tag(tag), "note of '" + concept.id() + "'");
            }
        }
    }

    private static void refuse(List<String> languages, Set<String> kept, String tag, String what) {
        if (!kept.contains(tag) && Spelling.tagAndParents(tag).stream().noneMatch(kept::contains)) {
            throw new IllegalArgumentException(what + " is in '" + tag + "', but the glossary is kept in " + languages
                    + "; add the language to the glossary or correct the tag");
        }
    }

    static void refuseHomonymsInDepartment(Collection<Concept> concepts) {
        Map<String, List<Concept>> byLabel = new HashMap<>();
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                if (label.kind() == LabelKind.PREFERRED) {
                    List<Concept> others =
                            byLabel.computeIfAbsent(label.tag() + " " + nfc(label), k -> new ArrayList<>());
                    for (Concept other : others) {
                        refuseCommonSense(label, other, concept);
                    }
                    others.add(concept);
                }
            }
        }
    }

    private static void refuseCommonSense(Label label, Concept first, Concept second) {
        for (Sense one : first.senses()) {
            for (Sense two : second.senses()) {
                if (one.overlaps(two)) {
                    throw new IllegalArgumentException("'" + label.text()
                            + "' is the preferred label of '" + first.id() + "' (" + one + ") and of '" + second.id()
                            + "' (" + two + "); rename one, or give it another department or other dates");
                }
            }
        }
    }

    static List<Homonym> homonyms(Collection<Concept> concepts) {
        Map<String, Map<String, Concept>> byLabel = new TreeMap<>();
        for (Concept concept : concepts) {
            for (Label label : concept.labels()) {
                if (label.kind() != LabelKind.HIDDEN) {
                    byLabel.computeIfAbsent(nfc(label), k -> new TreeMap<>()).put(concept.id(), concept);
                }
            }
        }
        return byLabel.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry ->
                        new Homonym(entry.getKey(), List.copyOf(entry.getValue().values())))
                .toList();
    }

    static List<Finding> lint(Glossary glossary) {
        Map<String, Concept> concepts = new TreeMap<>();
        glossary.concepts().forEach(concept -> concepts.put(concept.id(), concept));
        Set<String> reached = new HashSet<>();
        concepts.values().forEach(concept -> {
            reached.addAll(concept.broader());
            reached.addAll(concept.related());
        });
        List<Finding> findings = new ArrayList<>();
        for (Concept concept : concepts.values()) {
            String id = concept.id();
            if (hasOverlappingSenses(concept)) {
                findings.add(Finding.of(FindingCode.OVERLAPPING_VALIDITY, id));
            }
            List<String> cycle = DefinitionCircles.shortest(
                    id, other -> Objects.requireNonNull(concepts.get(other)).broader());
            if (!cycle.isEmpty()) {
                findings.add(new Finding(FindingCode.BROADER_CYCLE, List.of(id), Map.of(), cycle));
            }
            for (String both : concept.related()) {
                if (concept.broader().contains(both)) {
                    findings.add(Finding.of(FindingCode.RELATED_AND_BROADER, id, both));
                }
            }
            if (concept.definitions().isEmpty()) {
                findings.add(Finding.of(FindingCode.MISSING_DEFINITION, id));
            }
            for (String language : glossary.languages()) {
                if (concept.labels().stream().noneMatch(label -> speaks(label, language))) {
                    findings.add(Finding.of(FindingCode.MISSING_LANGUAGE, id, language));
                }
            }
            findings.addAll(circularDefinitions(concept));
            if (concepts.size() > 1
                    && concept.broader().isEmpty()
                    && concept.related().isEmpty()
                    && !reached.contains(id)) {
                findings.add(Finding.of(FindingCode.ORPHAN_CONCEPT, id));
            }
        }
        findings.addAll(DefinitionCircles.in(concepts));
        return List.copyOf(findings);
    }

    private static boolean speaks(Label label, String language) {
        return label.kind() != LabelKind.HIDDEN
                && Spelling.tagAndParents(language).contains(label.tag());
    }

    private static boolean hasOverlappingSenses(Concept concept) {
        List<Sense> senses = concept.senses();
        for (int i = 0; i < senses.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (senses.get(i).overlaps(senses.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Finding> circularDefinitions(Concept concept) {
        List<Finding> findings = new ArrayList<>();
        Scanner scanner = new Scanner(List.of(concept));
        concept.definitions().forEach((language, definition) -> {
            Set<String> used = new LinkedHashSet<>();
            scanner.scan(definition, language, Overlap.LEFTMOST_LONGEST)
                    .forEach(match -> used.add(match.span().of(definition)));
            if (!used.isEmpty()) {
                findings.add(Finding.of(
                        FindingCode.CIRCULAR_DEFINITION,
                        concept.id(),
                        used.iterator().next()));
            }
        });
        findings.sort(Comparator.comparing(Finding::toString));
        return findings;
    }

    private static String nfc(Label label) {
        return Normalizer.normalize(label.text(), Normalizer.Form.NFC);
    }
}
