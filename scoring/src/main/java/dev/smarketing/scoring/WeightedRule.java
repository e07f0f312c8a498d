package dev.smarketing.scoring;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Scores from 0 to 100 by criteria that weigh 100 percent together: the sum of weight times value over 100,
 * rounded half up once.
 */
public final class WeightedRule extends Rule {

    private final List<Criterion> criteria;

    WeightedRule(String id, Axis axis, Optional<String> group, List<Criterion> criteria) {
        super(id, axis, group);
        this.criteria = Require.elements(criteria, "criteria");
        Require.atLeast(criteria.size(), 1, "number of criteria of rule '" + id + "'");
        int sum = 0;
        Set<String> names = new HashSet<>();
        for (Criterion criterion : criteria) {
            sum += criterion.percent();
            Require.atLeast(
                    criterion.values().size(),
                    1,
                    "number of values of criterion '" + criterion.name() + "' of rule '" + id + "'");
            if (!names.add(criterion.name())) {
                throw new IllegalArgumentException("criterion '" + criterion.name() + "' of rule '" + id
                        + "' is given twice; give each one a name of its own");
            }
        }
        if (sum != 100) {
            throw new IllegalArgumentException("criteria of rule '" + id + "' weigh "
                    + criteria.stream().map(Criterion::percent).toList() + " percent, " + sum
                    + " together; make them 100");
        }
    }

    @Override
    public WeightedRule inGroup(String groupId) {
        return new WeightedRule(id(), axis(), named(groupId), criteria);
    }

    /**
     * The criteria.
     *
     * @return the criteria in the order given
     */
    public List<Criterion> criteria() {
        return criteria;
    }

    @Override
    RuleScore score(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        Set<Attribute<?>> unknown = new LinkedHashSet<>();
        List<Points> values = new ArrayList<>(criteria.size());
        boolean matched = false;
        long sum = 0;
        long lowest = 0;
        long highest = 0;
        for (Criterion criterion : criteria) {
            long value = 0;
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            boolean found = false;
            for (int i = 0; i < criterion.values().size() && !found; i++) {
                Criterion.Value candidate = criterion.values().get(i);
                Truth truth = candidate.condition().evaluate(facts, asOf);
                long hundredths = candidate.value().hundredths();
                if (truth == Truth.TRUE) {
                    value = hundredths;
                    found = true;
                } else if (truth == Truth.UNKNOWN) {
                    least = Math.min(least, hundredths);
                    most = Math.max(most, hundredths);
                    unknown.addAll(candidate.condition().unknownAttributes(facts, asOf));
                }
            }
            matched |= found;
            values.add(Points.ofHundredths(value));
            sum += value * criterion.percent();
            lowest += Math.min(least, value) * criterion.percent();
            highest += Math.max(most, value) * criterion.percent();
        }
        return matched
                ? RuleScore.ofMatch(this, weighed(sum), weighed(lowest), weighed(highest), unknown, values)
                : RuleScore.unmatched(this, weighed(lowest), weighed(highest), unknown);
    }

    /** The points of a lead that has the greatest value of each criterion. */
    Points greatest() {
        long sum = 0;
        for (Criterion criterion : criteria) {
            sum += criterion.percent()
                    * criterion.values().stream()
                            .mapToLong(value -> value.value().hundredths())
                            .max()
                            .orElse(0);
        }
        return Points.ofHundredths(weighed(sum));
    }

    /** Values are never negative, so adding a half rounds half up. */
    private static long weighed(long percentTimesHundredths) {
        return (percentTimesHundredths + 50) / 100;
    }

    @Override
    Optional<LocalDate> nextChange(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        return criteria.stream()
                .flatMap(criterion -> criterion.values().stream())
                .flatMap(value -> value.condition().nextChange(facts, asOf).stream())
                .min(LocalDate::compareTo);
    }

    @Override
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        List<String> parts = new ArrayList<>();
        for (Criterion criterion : criteria) {
            parts.add(criterion.name() + " " + Wording.percent(criterion.percent(), language));
        }
        return String.join(" + ", parts);
    }

    /** Whether these are values that the criteria can have: of each one of its own, or 0 where none of them is true. */
    @Override
    boolean canMatch(Object match) {
        if (!(match instanceof List<?> values) || values.size() != criteria.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (!Points.ZERO.equals(value)
                    && criteria.get(i).values().stream()
                            .noneMatch(own -> own.value().equals(value))) {
                return false;
            }
        }
        return true;
    }

    @Override
    String reason(RuleScore line, Language language) {
        if (!(line.match() instanceof List<?> values)) {
            return toText(language);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            parts.add(criteria.get(i).name() + " "
                    + Wording.percent(criteria.get(i).percent(), language) + " x "
                    + ((Points) values.get(i)).toText(language));
        }
        return String.join(" + ", parts);
    }

    @Override
    void writeTo(Map<String, Object> data) {
        List<Object> list = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put(ModelData.CRITERION, criterion.name());
            entry.put(ModelData.PERCENT, criterion.percent());
            List<Object> values = new ArrayList<>();
            for (Criterion.Value value : criterion.values()) {
                Map<String, Object> own = new LinkedHashMap<>();
                own.put(ModelData.WHEN, value.condition().toData());
                own.put(ModelData.GIVES, value.value().toPlain());
                values.add(Collections.unmodifiableMap(own));
            }
            entry.put(ModelData.FIRST_OF, List.copyOf(values));
            list.add(Collections.unmodifiableMap(entry));
        }
        data.put(ModelData.WEIGHING, List.copyOf(list));
    }

    @Override
    Object content() {
        return criteria;
    }
}
