package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.ActivityCount;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.CountRule;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.InactivityRule;
import dev.smarketing.scoring.NamedCondition;
import dev.smarketing.scoring.ProfileRule;
import dev.smarketing.scoring.RecencyRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.WeightedRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a model talks about: attributes and their operands, activity types, ages and numbers of activities. */
final class Vocabulary {

    /** More days than anybody keeps activities. */
    static final int LONG_AGO = 36_500;

    private static final int MOST_REPEATED = 60;

    private final Map<String, Operands> ofLeads = new LinkedHashMap<>();
    private final Map<String, Operands> ofActivities = new LinkedHashMap<>();
    private final Set<ActivityType> types = new TreeSet<>();
    private final Set<Integer> ages = new TreeSet<>(Set.of(0, 1));
    private final Set<Integer> repetitions = new TreeSet<>(Set.of(2));

    private Vocabulary() {}

    /** What conditions on leads ask for. */
    static Vocabulary of(List<Condition> conditions) {
        Vocabulary vocabulary = new Vocabulary();
        conditions.forEach(condition -> read(condition, vocabulary.ofLeads));
        return vocabulary;
    }

    Vocabulary(ScoringModel model) {
        model.rules().forEach(this::read);
        model.idleDecay().ifPresent(decay -> {
            types.addAll(decay.types());
            addAge(decay.intervalDays());
            addAge(2L * decay.intervalDays());
        });
        for (List<NamedCondition> named : List.of(model.disqualifiers(), model.requirements())) {
            named.forEach(condition -> read(condition.condition(), ofLeads));
        }
        String uncounted = "an activity that no rule counts";
        while (types.contains(ActivityType.of(uncounted))) {
            uncounted += "!";
        }
        types.add(ActivityType.of(uncounted));
        ages.removeIf(age -> age > LONG_AGO);
        repetitions.removeIf(number -> number > MOST_REPEATED);
    }

    Collection<Operands> ofLeads() {
        return ofLeads.values();
    }

    Collection<Operands> ofActivities() {
        return ofActivities.values();
    }

    static AttributeSet attributes(Collection<Operands> operands) {
        List<Attribute<?>> attributes = new ArrayList<>();
        operands.forEach(operand -> attributes.add(operand.attribute()));
        return AttributeSet.of(attributes);
    }

    /** The attributes of leads and of activities, as a stored model names them. */
    AttributeSet allAttributes() {
        Set<Attribute<?>> all = new LinkedHashSet<>();
        ofLeads.values().forEach(operands -> all.add(operands.attribute()));
        ofActivities.values().forEach(operands -> all.add(operands.attribute()));
        return AttributeSet.of(all);
    }

    List<ActivityType> types() {
        return List.copyOf(types);
    }

    /** Ages in days at which something may turn, and their neighbours. */
    List<Integer> ages() {
        return List.copyOf(ages);
    }

    /** Numbers of activities at which something may turn, and their neighbours. */
    List<Integer> repetitions() {
        return List.copyOf(repetitions);
    }

    private void read(Rule rule) {
        if (rule instanceof ProfileRule profile) {
            profile.alternatives().forEach(alternative -> read(alternative.condition(), ofLeads));
        } else if (rule instanceof ActivityRule activities) {
            types.addAll(activities.types());
            activities.where().ifPresent(where -> read(where, ofActivities));
            activities.windowDays().ifPresent(this::addAge);
            activities.frequencyLimit().ifPresent(limit -> {
                addRepetitions(limit.count());
                limit.anyDays().ifPresent(this::addAge);
            });
            read(activities.decay());
        } else if (rule instanceof CountRule counting) {
            types.addAll(counting.types());
            counting.windowDays().ifPresent(this::addAge);
            counting.steps().forEach(step -> addRepetitions(step.count()));
        } else if (rule instanceof InactivityRule inactivity) {
            types.addAll(inactivity.types());
            addAge(inactivity.intervalDays());
            addAge(Math.multiplyExact(2L, inactivity.intervalDays()));
        } else if (rule instanceof RecencyRule recency) {
            types.addAll(recency.types());
            recency.steps().forEach(step -> addAge(step.upToDays()));
        } else if (rule instanceof WeightedRule weighted) {
            weighted.criteria()
                    .forEach(criterion -> criterion.values().forEach(value -> read(value.condition(), ofLeads)));
        } else if (rule instanceof ConditionalRule conditional) {
            read(conditional.rule());
            conditional.persona().ifPresent(persona -> read(persona.condition(), ofLeads));
            for (ActivityCount count : conditional.counts()) {
                types.addAll(count.types());
                count.windowDays().ifPresent(this::addAge);
                addRepetitions(count.least());
            }
        }
    }

    private void read(Decay decay) {
        if (decay instanceof Decay.HalfLife halfLife) {
            addAge(halfLife.days());
        } else if (decay instanceof Decay.Linear linear) {
            addAge(linear.everyDays());
        } else if (decay instanceof Decay.StepLinear steps) {
            addAge(steps.everyDays());
        } else if (decay instanceof Decay.StepCompound steps) {
            addAge(steps.everyDays());
        } else if (decay instanceof Decay.Power power) {
            addAge(power.tau());
        } else if (decay instanceof Decay.Table table) {
            table.rows().forEach(row -> addAge(row.upToDay()));
        }
    }

    private void addAge(long days) {
        for (long age = Math.max(0, days - 1); age <= Math.min(days + 1, LONG_AGO); age++) {
            ages.add((int) age);
        }
    }

    private void addRepetitions(int count) {
        for (long number = Math.max(1, count - 1L); number <= Math.min(count + 1L, MOST_REPEATED); number++) {
            repetitions.add((int) number);
        }
    }

    private static void read(Condition condition, Map<String, Operands> operands) {
        for (Attribute<?> attribute : condition.attributes()) {
            operands.computeIfAbsent(attribute.name(), first -> new Operands(attribute));
        }
        readData(condition.toData(), operands);
    }

    private static void readData(Map<?, ?> data, Map<String, Operands> operands) {
        Operands own = operands.get(String.valueOf(data.get("attribute")));
        if (own != null) {
            data.forEach((operator, operand) -> own.add(String.valueOf(operator), operand));
            return;
        }
        for (Object part : data.values()) { // all, any, not
            if (part instanceof Map<?, ?> nested) {
                readData(nested, operands);
            } else if (part instanceof Collection<?> several) {
                for (Object one : several) {
                    if (one instanceof Map<?, ?> nested) {
                        readData(nested, operands);
                    }
                }
            }
        }
    }
}
