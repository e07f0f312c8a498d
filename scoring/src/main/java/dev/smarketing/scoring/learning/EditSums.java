package dev.smarketing.scoring.learning;

import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.ScoreColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;

/**
 * The sums of points that edits touch, what stays the same of each, and what each edit takes from them and gives to
 * them. First the two axes without groups, then each group on both axes, always the explicit one before the implicit
 * one; a group that no edit touches is part of its axis.
 */
final class EditSums {

    /** Points that are limited together: of a group on one axis, or of an axis. */
    static final class Sum {
        final Axis axis;
        private final Limit before;
        private final Limit after;

        /** The edit of the limits as a bit, 0 if there is none. */
        final int edit;

        IntToLongFunction rest = row -> 0;

        Sum(Axis axis, Limit before, Limit after, int edit) {
            this.axis = axis;
            this.before = before;
            this.after = after;
            this.edit = edit;
        }

        long limited(long points, int set) {
            return ((set & edit) == 0 ? before : after).of(points);
        }

        Bounds limited(Bounds points) {
            return before.of(points).or(after.of(points));
        }

        /** Two limits that agree on both ends of a range agree on all of it. */
        boolean matters(Bounds points) {
            return edit != 0
                    && (before.of(points.low()) != after.of(points.low())
                            || before.of(points.high()) != after.of(points.high()));
        }
    }

    record Limit(long least, long most) {

        static final Limit NONE = Limit.of(Limits.NONE);

        static Limit of(Limits limits) {
            return new Limit(
                    limits.least().map(Points::hundredths).orElse(-Bounds.ENDLESS),
                    limits.most().map(Points::hundredths).orElse(Bounds.ENDLESS));
        }

        long of(long points) {
            return Math.max(least, Math.min(most, points));
        }

        Bounds of(Bounds points) {
            return new Bounds(of(points.low()), of(points.high()));
        }
    }

    /** What an edit of rules takes from a sum and gives to it. */
    record Part(int sum, IntToLongFunction points, boolean isAfter) {}

    private final List<ModelEdit> edits;
    private final Map<String, Rule> was = new HashMap<>();
    private final Map<String, Rule> is = new HashMap<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<List<Part>> parts = new ArrayList<>();

    EditSums(ModelDiff diff, EditRuns runs) {
        ScoringModel before = diff.before();
        ScoringModel after = diff.after();
        this.edits = diff.edits();
        before.rules().forEach(rule -> was.put(rule.id(), rule));
        after.rules().forEach(rule -> is.put(rule.id(), rule));
        List<String> touched = touchedRules();
        List<Rule> old = touched.stream().filter(was::containsKey).map(was::get).toList();
        List<Rule> young = touched.stream().filter(is::containsKey).map(is::get).toList();
        findGroups(old);
        findGroups(young);
        for (Axis axis : Axis.values()) {
            sums.add(new Sum(axis, Limit.NONE, Limit.NONE, 0));
        }
        for (String group : groups) {
            // a group of one version only has its limits in every set
            Limits later = after.groups().getOrDefault(group, before.groups().getOrDefault(group, Limits.NONE));
            Limits earlier = before.groups().getOrDefault(group, later);
            int edit = bit(edits, ModelEdit.Kind.GROUP_LIMITS, group);
            for (Axis axis : Axis.values()) {
                sums.add(new Sum(axis, Limit.of(earlier), Limit.of(later), edit));
            }
        }
        findRest(
                before.rules().stream()
                        .filter(rule -> !touched.contains(rule.id()))
                        .toList(),
                before.groups(),
                runs);
        findParts(old, young, runs);
    }

    /** The place of an edit as a bit, 0 if there is none. */
    static int bit(List<ModelEdit> edits, ModelEdit.Kind kind, String... subjects) {
        int place = edits.indexOf(ModelEdit.of(kind, subjects));
        return place < 0 ? 0 : 1 << place;
    }

    /** The sums; those of one axis take turns with those of the other. */
    List<Sum> sums() {
        return sums;
    }

    /** What each edit takes and gives, by the places of the edits. */
    List<List<Part>> parts() {
        return parts;
    }

    private List<String> touchedRules() {
        List<String> touched = new ArrayList<>();
        for (ModelEdit edit : edits) {
            switch (edit.kind()) {
                case RULE_CHANGED, RULE_ADDED, RULE_DROPPED, PERSONA -> touched.addAll(edit.subjects());
                case GROUP_LIMITS -> groups.addAll(edit.subjects());
                case EXPLICIT_LIMITS, IMPLICIT_LIMITS, TOTAL_LIMITS, DISQUALIFIERS, REQUIREMENTS, DECISION -> {}
            }
        }
        return touched;
    }

    private void findGroups(List<Rule> rules) {
        for (Rule rule : rules) {
            rule.group().filter(group -> !groups.contains(group)).ifPresent(groups::add);
        }
    }

    private int place(Rule rule) {
        return place(rule.group().filter(groups::contains), rule.axis());
    }

    private int place(Optional<String> group, Axis axis) {
        return 2 * group.map(own -> groups.indexOf(own) + 1).orElse(0) + (axis == Axis.EXPLICIT ? 0 : 1);
    }

    private void findRest(List<Rule> kept, Map<String, Limits> limits, EditRuns runs) {
        Map<Integer, List<Rule>> byPlace = new HashMap<>();
        for (Rule rule : kept) {
            boolean isLoose = rule.group().filter(groups::contains).isEmpty();
            byPlace.computeIfAbsent(isLoose ? 0 : place(rule), place -> new ArrayList<>())
                    .add(rule);
        }
        byPlace.forEach((place, rules) -> {
            if (place != 0) {
                sums.get(place).rest = runs.sums(rules, Map.of())::totalHundredths;
            }
        });
        ScoreColumns loose = runs.sums(byPlace.getOrDefault(0, List.of()), limits);
        for (Axis axis : Axis.values()) {
            sums.get(place(Optional.empty(), axis)).rest = row -> EditRuns.axis(loose, axis, row);
        }
    }

    private void findParts(List<Rule> old, List<Rule> young, EditRuns runs) {
        IntToLongFunction[] taken = runs.points(old);
        IntToLongFunction[] given = runs.points(young);
        for (ModelEdit edit : edits) {
            List<Part> own = new ArrayList<>();
            for (int i = 0; i < taken.length; i++) {
                if (isOf(edit, old.get(i))) {
                    own.add(new Part(place(old.get(i)), taken[i], false));
                }
            }
            for (int i = 0; i < given.length; i++) {
                if (isOf(edit, young.get(i))) {
                    own.add(new Part(place(young.get(i)), given[i], true));
                }
            }
            parts.add(own);
        }
    }

    private static boolean isOf(ModelEdit edit, Rule rule) {
        return edit.kind() != ModelEdit.Kind.GROUP_LIMITS && edit.subjects().contains(rule.id());
    }
}
