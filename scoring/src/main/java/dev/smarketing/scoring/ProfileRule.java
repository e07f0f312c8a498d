package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores the first alternative whose condition is true; usually there is one. False and unknown alternatives
 * are passed over, and the unknown ones are listed.
 */
public final class ProfileRule extends Rule {

    private final List<Alternative> alternatives;

    /** The lines of leads that match an alternative with no fact missing: lines are values, so each serves many. */
    private final RuleScore[] matches;

    /** The facts that can be missing if it is always the same one. */
    private final Set<Attribute<?>> only;

    /** With one attribute, the line of leads of which it is missing and no alternative is true or false without it. */
    private final RuleScore allUnknown;

    ProfileRule(String id, Axis axis, Optional<String> group, List<Alternative> alternatives) {
        super(id, axis, group);
        this.alternatives = Require.elements(alternatives, "alternatives");
        this.matches = new RuleScore[alternatives.size()];
        long least = 0;
        long most = 0;
        Set<Attribute<?>> asked = new LinkedHashSet<>();
        for (int i = 0; i < matches.length; i++) {
            Alternative alternative = alternatives.get(i);
            long points = alternative.points().hundredths();
            matches[i] = RuleScore.ofMatch(this, points, points, points, Set.of(), alternative);
            least = Math.min(least, points);
            most = Math.max(most, points);
            asked.addAll(alternative.condition().attributes());
        }
        this.only = asked.size() == 1 ? Set.copyOf(asked) : Set.of();
        this.allUnknown = RuleScore.unmatched(this, least, most, only);
    }

    /**
     * Another alternative, tried if none of those before is true.
     *
     * @param condition the condition
     * @return the next step
     */
    public When otherwiseWhen(Condition condition) {
        return new When(id(), axis(), group(), alternatives, condition);
    }

    /**
     * The alternatives.
     *
     * @return the alternatives in the order in which they are tried
     */
    public List<Alternative> alternatives() {
        return alternatives;
    }

    @Override
    public ProfileRule inGroup(String groupId) {
        return new ProfileRule(id(), axis(), named(groupId), alternatives);
    }

    @Override
    RuleScore score(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        long lowest = Long.MAX_VALUE;
        long highest = Long.MIN_VALUE;
        Set<Attribute<?>> unknown = Set.of();
        int unknowns = 0;
        for (int i = 0; i < matches.length; i++) {
            Alternative alternative = alternatives.get(i);
            Truth truth = alternative.condition().evaluate(facts, asOf);
            if (truth == Truth.FALSE) {
                continue;
            }
            long points = alternative.points().hundredths();
            lowest = Math.min(lowest, points);
            highest = Math.max(highest, points);
            if (truth == Truth.TRUE) {
                return unknown.isEmpty()
                        ? matches[i]
                        : RuleScore.ofMatch(this, points, lowest, highest, unknown, alternative);
            }
            unknowns++;
            unknown = !only.isEmpty()
                    ? only
                    : union(unknown, alternative.condition().unknownAttributes(facts, asOf));
        }
        if (unknown.isEmpty()) {
            return nothing();
        }
        return !only.isEmpty() && unknowns == matches.length
                ? allUnknown
                : RuleScore.unmatched(this, Math.min(lowest, 0), Math.max(highest, 0), unknown);
    }

    private static Set<Attribute<?>> union(Set<Attribute<?>> one, Set<Attribute<?>> other) {
        if (one.isEmpty() || one.equals(other)) {
            return other;
        }
        Set<Attribute<?>> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    @Override
    Optional<LocalDate> nextChange(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        return alternatives.stream()
                .flatMap(alternative -> alternative.condition().nextChange(facts, asOf).stream())
                .min(LocalDate::compareTo);
    }

    @Override
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return alternatives.stream()
                .map(alternative -> alternative.condition().toText(language))
                .collect(Collectors.joining(Wording.ELSE.in(language)));
    }

    @Override
    boolean canMatch(Object match) {
        return match instanceof Alternative alternative && alternatives.contains(alternative);
    }

    @Override
    String reason(RuleScore line, Language language) {
        return line.alternative()
                .map(matched -> matched.condition().toText(language))
                .orElseGet(() -> toText(language));
    }

    @Override
    void writeTo(Map<String, Object> data) {
        if (alternatives.size() == 1) {
            alternatives.get(0).writeTo(data);
            return;
        }
        List<Object> list = new ArrayList<>();
        for (Alternative alternative : alternatives) {
            Map<String, Object> entry = new LinkedHashMap<>();
            alternative.writeTo(entry);
            list.add(Collections.unmodifiableMap(entry));
        }
        data.put(ModelData.FIRST_OF, List.copyOf(list));
    }

    @Override
    Object content() {
        return alternatives;
    }

    /**
     * A condition and its points.
     *
     * @param condition the condition
     * @param points the points if it is true
     */
    public record Alternative(Condition condition, Points points) {

        /**
         * An alternative.
         *
         * @param condition the condition
         * @param points the points if it is true
         */
        public Alternative {
            Objects.requireNonNull(condition, "condition");
            Objects.requireNonNull(points, "points");
        }

        void writeTo(Map<String, Object> data) {
            data.put(ModelData.WHEN, condition.toData());
            data.put(ModelData.SCORES, points.toPlain());
        }
    }

    /** A rule that still lacks the points of its last condition. */
    public static final class When {

        private final String id;
        private final Axis axis;
        private final Optional<String> group;
        private final List<Alternative> earlier;
        private final Condition condition;

        When(String id, Axis axis, Optional<String> group, List<Alternative> earlier, Condition condition) {
            this.id = id;
            this.axis = axis;
            this.group = group;
            this.earlier = earlier;
            this.condition = Objects.requireNonNull(condition, "condition");
        }

        /**
         * The points if the condition is true.
         *
         * @param points a whole number of points
         * @return the rule
         */
        public ProfileRule scores(long points) {
            return scores(Points.of(points));
        }

        /**
         * The points if the condition is true.
         *
         * @param points the points
         * @return the rule
         */
        public ProfileRule scores(Points points) {
            List<Alternative> all = new ArrayList<>(earlier);
            all.add(new Alternative(condition, points));
            return new ProfileRule(id, axis, group, all);
        }
    }
}
