package dev.smarketing.core.glossary;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Circles over two or more concepts whose definitions use each other's terms, in any language: one circle for each
 * group of concepts that lead to each other, the shortest through the smallest id. A term that may mean several
 * concepts leads to none of them, for the reader may know the right one.
 */
final class DefinitionCircles {

    private final Map<String, Set<String>> uses = new TreeMap<>();

    private DefinitionCircles(Map<String, Concept> concepts) {
        Scanner scanner = new Scanner(concepts.values());
        concepts.forEach((id, concept) -> {
            Set<String> used = new TreeSet<>();
            concept.definitions()
                    .forEach((language, definition) -> scanner.scan(definition, language, Overlap.LEFTMOST_LONGEST)
                            .forEach(occurrence -> used.addAll(onlyMeaning(occurrence, language))));
            used.remove(id);
            uses.put(id, used);
        });
    }

    static List<Finding> in(Map<String, Concept> concepts) {
        return new DefinitionCircles(concepts).findings();
    }

    private static Set<String> onlyMeaning(Scanner.Occurrence occurrence, String language) {
        List<String> tags = Spelling.tagAndParents(language);
        Set<String> ids = new TreeSet<>();
        for (Scanner.Match match : occurrence.matches()) {
            if (tags.contains(match.label().tag())) {
                ids.add(match.concept().id());
            }
        }
        return ids.size() == 1 ? ids : Set.of();
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (String id : uses.keySet()) {
            if (told.contains(id)) {
                continue;
            }
            List<String> circle = shortest(id, this::uses);
            if (!circle.isEmpty()) {
                Set<String> reached = reached(id);
                reached.stream().filter(other -> reached(other).contains(id)).forEach(told::add);
                findings.add(new Finding(
                        FindingCode.DEFINITIONS_IN_CIRCLE, circle.subList(0, circle.size() - 1), Map.of(), circle));
            }
        }
        return findings;
    }

    private Set<String> uses(String id) {
        return Objects.requireNonNull(uses.get(id));
    }

    private Set<String> reached(String start) {
        Set<String> reached = new TreeSet<>();
        List<String> open = new ArrayList<>(List.of(start));
        for (int i = 0; i < open.size(); i++) {
            for (String next : uses(open.get(i))) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** The shortest way from a concept back to it; empty if no way leads back. */
    static List<String> shortest(String start, Function<String, Set<String>> leadsTo) {
        Map<String, String> cameFrom = new HashMap<>();
        List<String> open = new ArrayList<>(List.of(start));
        for (int i = 0; i < open.size(); i++) {
            String current = open.get(i);
            for (String next : leadsTo.apply(current)) {
                if (next.equals(start)) {
                    List<String> circle = new ArrayList<>(List.of(start));
                    for (String at = current; !at.equals(start); at = Objects.requireNonNull(cameFrom.get(at))) {
                        circle.add(1, at);
                    }
                    circle.add(start);
                    return circle;
                }
                if (cameFrom.putIfAbsent(next, current) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }
}
