package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Facts;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.lead.WholeNumberAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The values of an attribute that make a difference to some questions: every other value answers them as one of these
 * does. They are read from the numbers and words that the questions name.
 */
final class TellingValues {

    /** No question that is looked at here depends on the time. */
    private static final ZonedDateTime ANY_TIME = Instant.EPOCH.atZone(ZoneOffset.UTC);

    private TellingValues() {}

    /** One value of the attribute, or none. */
    record Value(Optional<Object> value, Attribute<?> of) implements Facts {

        @Override
        @SuppressWarnings("unchecked") // asked only for the attribute whose value it is
        public <T> Optional<T> valueAt(Attribute<T> attribute, Instant at) {
            return value.map(own -> attribute.canonical((T) own));
        }

        boolean makesTrue(Condition condition) {
            return condition.evaluate(this, ANY_TIME) == Truth.TRUE;
        }

        Map<Condition, Truth> answers(List<Condition> questions) {
            Map<Condition, Truth> answers = new LinkedHashMap<>();
            questions.forEach(question -> answers.put(question, question.evaluate(this, ANY_TIME)));
            return answers;
        }
    }

    /** The values of an attribute that has an order, rising; none if it has none. */
    static List<Value> rising(Attribute<?> attribute, List<Condition> conditions) {
        if (!(attribute instanceof ScaleAttribute<?>
                || attribute instanceof NumberAttribute
                || attribute instanceof WholeNumberAttribute)) {
            return List.of();
        }
        return objects(attribute, conditions)
                .map(objects -> objects.stream()
                        .map(object -> new Value(Optional.of(object), attribute))
                        .toList())
                .orElse(List.of());
    }

    static Value missing() {
        return new Value(Optional.empty(), Attribute.flag("none"));
    }

    /** The missing value first, then the values, rising where they have an order; empty if they cannot be told. */
    static Optional<List<Value>> of(Attribute<?> attribute, List<Condition> questions) {
        return objects(attribute, questions).map(objects -> {
            List<Value> values = new ArrayList<>();
            values.add(missing());
            objects.forEach(object -> values.add(new Value(Optional.of(object), attribute)));
            return values;
        });
    }

    private static Optional<List<Object>> objects(Attribute<?> attribute, List<Condition> questions) {
        if (attribute instanceof FlagAttribute) {
            return Optional.of(List.of(false, true));
        }
        if (attribute instanceof ScaleAttribute<?> scale) {
            return Optional.of(List.copyOf(scale.levels()));
        }
        if (attribute instanceof WholeNumberAttribute) {
            TreeSet<Object> values = new TreeSet<>();
            for (BigDecimal named : numbers(questions)) {
                long number = named.longValue();
                values.add(number);
                values.add(number == Long.MIN_VALUE ? number : number - 1);
                values.add(number == Long.MAX_VALUE ? number : number + 1);
            }
            values.add(0L);
            return Optional.of(List.copyOf(values));
        }
        if (attribute instanceof NumberAttribute) {
            return Optional.of(List.copyOf(between(numbers(questions))));
        }
        return attribute instanceof TextAttribute ? texts(questions) : Optional.empty();
    }

    private static NavigableSet<BigDecimal> between(NavigableSet<BigDecimal> named) {
        TreeSet<BigDecimal> values = new TreeSet<>(named);
        values.add(named.isEmpty() ? BigDecimal.ZERO : named.first().subtract(BigDecimal.ONE));
        BigDecimal before = null;
        for (BigDecimal number : named) {
            if (before != null) {
                values.add(before.add(number).divide(BigDecimal.valueOf(2)));
            }
            before = number;
        }
        if (before != null) {
            values.add(before.add(BigDecimal.ONE));
        }
        return values;
    }

    private static NavigableSet<BigDecimal> numbers(List<Condition> questions) {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        questions.forEach(question -> addNumbers(question.toData(), numbers));
        return numbers;
    }

    private static void addNumbers(Object data, NavigableSet<BigDecimal> numbers) {
        if (data instanceof Map<?, ?> map) {
            map.values().forEach(value -> addNumbers(value, numbers));
        } else if (data instanceof List<?> list) {
            list.forEach(value -> addNumbers(value, numbers));
        } else if (data instanceof Number number) {
            numbers.add(new BigDecimal(number.toString()));
        }
    }

    /** Only whole words in their exact case can be told; other tests of a text are left open. */
    private static Optional<List<Object>> texts(List<Condition> questions) {
        TreeSet<Object> words = new TreeSet<>();
        StringBuilder other = new StringBuilder("?");
        for (Condition question : questions) {
            Map<String, Object> data = question.toData();
            if (data.containsKey("case")) {
                return Optional.empty();
            }
            if (data.get("is") instanceof String word) {
                words.add(word);
                other.append(word);
            } else if (data.get("any-of") instanceof List<?> list) {
                list.forEach(word -> {
                    words.add(word);
                    other.append(word);
                });
            } else if (!data.containsKey("present")) {
                return Optional.empty();
            }
        }
        words.add(other.toString());
        return Optional.of(List.copyOf(words));
    }
}
