package dev.smarketing.core.glossary;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where departments talk past each other: one label in several meanings, or one meaning under several labels. */
final class Clashes {

    private final GlossaryView view;
    private final Map<String, Map<Department, Set<String>>> meaningsByLabel = new TreeMap<>();
    private final Map<String, Map<Department, Set<String>>> labelsByMeaning = new TreeMap<>();

    Clashes(GlossaryView view, Collection<DepartmentText> corpus) {
        this.view = view;
        Require.elements(corpus, "corpus").forEach(this::read);
    }

    private void read(DepartmentText written) {
        Reading reading = Reading.by(written.department()).withLanguage(written.language());
        for (Hit hit : view.scan(written.text(), reading)) {
            if (hit.lookup() instanceof Lookup.Found found && !hit.has(HitFlag.LOW_CONFIDENCE)) {
                String concept = found.meaning().concept().id();
                String label = hit.label().text();
                String kind =
                        concept + " " + hit.label().tag() + " " + hit.label().form();
                put(meaningsByLabel, label, written.department(), concept);
                put(labelsByMeaning, kind, written.department(), label);
            }
        }
    }

    private static void put(
            Map<String, Map<Department, Set<String>>> map, String key, Department department, String value) {
        map.computeIfAbsent(key, k -> new TreeMap<>())
                .computeIfAbsent(department, k -> new TreeSet<>())
                .add(value);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        meaningsByLabel.forEach((label, uses) -> {
            if (differ(uses)) {
                findings.add(finding(FindingCode.LABEL_CLASH, label, uses));
            }
        });
        labelsByMeaning.forEach((kind, uses) -> {
            if (differ(uses)) {
                findings.add(finding(FindingCode.SYNONYM_CLASH, kind.substring(0, kind.indexOf(' ')), uses));
            }
        });
        return List.copyOf(findings);
    }

    /** Whether two departments have nothing in common. */
    private static boolean differ(Map<Department, Set<String>> uses) {
        List<Set<String>> sets = List.copyOf(uses.values());
        for (int i = 0; i < sets.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Collections.disjoint(sets.get(i), sets.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Finding finding(FindingCode code, String subject, Map<Department, Set<String>> uses) {
        List<String> subjects = new ArrayList<>(List.of(subject));
        uses.forEach((department, used) -> subjects.add(department + " " + String.join("/", used)));
        return new Finding(code, subjects, Map.of(), List.of());
    }
}
