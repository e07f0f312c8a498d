package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * What the conditions on one attribute compare it with, read from their plain data, and the values that this
 * suggests, as plain data too.
 */
final class Operands {

    private static final String OTHER = "something else";
    private static final int MOST_ELEMENTS = 12;

    private final Attribute<?> attribute;
    private final Set<Object> values = new LinkedHashSet<>();
    private final Set<Integer> daysAgo = new LinkedHashSet<>();
    private final Set<Integer> counts = new LinkedHashSet<>();

    Operands(Attribute<?> attribute) {
        this.attribute = attribute;
    }

    Attribute<?> attribute() {
        return attribute;
    }

    /** Takes up one entry of a condition's data: an operator and what it compares with. */
    void add(String operator, Object operand) {
        switch (operator) {
            case "attribute", "case", "present" -> {
                // no value to compare with
            }
            case "days-ago" -> addNumbers(operand, daysAgo);
            case "count" -> {
                addNumbers(operand, counts);
                if (operand instanceof Map<?, ?> bounds && bounds.get("of-elements") instanceof Map<?, ?> test) {
                    addValue(test);
                }
            }
            case "matches" -> values.addAll(literalParts(String.valueOf(operand)));
            default -> addValue(operand);
        }
    }

    private void addValue(Object operand) {
        if (operand instanceof Map<?, ?> nested) {
            nested.forEach((operator, value) -> add(String.valueOf(operator), value));
        } else if (operand instanceof Collection<?> several) {
            several.forEach(this::addValue);
        } else {
            values.add(operand);
        }
    }

    private static void addNumbers(Object operand, Set<Integer> numbers) {
        if (operand instanceof Map<?, ?> bounds) {
            for (Object bound : bounds.values()) {
                if (bound instanceof Integer number) {
                    numbers.add(number);
                }
            }
        }
    }

    /** The runs of characters that stand for themselves: a guess at what the expression matches. */
    static List<String> literalParts(String expression) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            boolean escaped = c == '\\' && i + 1 < expression.length();
            if (escaped) {
                i++;
                c = expression.charAt(i);
            }
            boolean literal = escaped ? !Character.isLetterOrDigit(c) : "^$.|?*+()[]{}".indexOf(c) < 0;
            if (!escaped && (c == '[' || c == '{')) {
                inClass = true;
            }
            if (literal && !inClass) {
                part.append(c);
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (!escaped && (c == ']' || c == '}')) {
                inClass = false;
            }
        }
        parts.add(part.toString());
        parts.removeIf(String::isBlank);
        return parts;
    }

    /** Values that make the conditions true, values that just miss them, and some other ones. */
    Arbitrary<Object> suggestions(LocalDate today) {
        if (attribute instanceof TextAttribute) {
            return ofTexts();
        }
        if (attribute instanceof TextSetAttribute) {
            return ofSets();
        }
        List<Object> candidates = new ArrayList<>();
        if (attribute instanceof FlagAttribute) {
            candidates.addAll(List.of(true, false));
        } else if (attribute instanceof ScaleAttribute<?> scale) {
            scale.levels().forEach(level -> candidates.add(level instanceof Enum<?> e ? e.name() : level));
        } else if (attribute instanceof DateAttribute) {
            addDates(candidates, today);
        } else {
            addNumbers(candidates, attribute instanceof WholeNumberAttribute);
        }
        return Arbitraries.of(candidates);
    }

    private void addDates(List<Object> candidates, LocalDate today) {
        Set<LocalDate> dates = new LinkedHashSet<>(List.of(today));
        daysAgo.forEach(days -> dates.add(today.minusDays(days)));
        values.forEach(value -> dates.add(LocalDate.parse(String.valueOf(value))));
        for (LocalDate date : dates) {
            for (int days = -1; days <= 1; days++) {
                candidates.add(date.plusDays(days).toString());
            }
        }
        candidates.add(today.minusYears(100).toString());
    }

    private void addNumbers(List<Object> candidates, boolean whole) {
        BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.01");
        candidates.add(BigDecimal.ZERO);
        for (Object value : values) {
            BigDecimal number = new BigDecimal(String.valueOf(value));
            candidates.addAll(List.of(number, number.subtract(step), number.add(step)));
        }
        if (whole) {
            BigDecimal least = BigDecimal.valueOf(Long.MIN_VALUE);
            BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
            candidates.removeIf(candidate -> candidate instanceof BigDecimal number
                    && (number.compareTo(least) < 0 || number.compareTo(most) > 0));
        }
    }

    private List<String> texts() {
        return values.stream().map(String::valueOf).toList();
    }

    private Arbitrary<Object> ofTexts() {
        Set<Object> near = new LinkedHashSet<>(List.of(OTHER));
        for (String text : texts()) {
            near.add(text.toUpperCase(Locale.ROOT));
            near.add(text.toLowerCase(Locale.ROOT));
            near.addAll(List.of("x" + text, text + "x", "x " + text, text + " x"));
        }
        near.add(texts().isEmpty() ? OTHER : String.join(" ", texts()));
        Arbitrary<Object> neighbours = Arbitraries.of(List.copyOf(near));
        return values.isEmpty()
                ? neighbours
                : Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.of(List.copyOf(values))), Tuple.of(1, neighbours));
    }

    private Arbitrary<Object> ofSets() {
        List<String> elements = new ArrayList<>(texts());
        elements.add(OTHER);
        int wanted = counts.stream().mapToInt(count -> count).max().orElse(0);
        for (int i = elements.size(); i <= Math.min(wanted, MOST_ELEMENTS); i++) {
            elements.add("element " + i);
        }
        Arbitrary<Object> some = Arbitraries.of(elements).set().ofMinSize(0).map(List::copyOf);
        return Arbitraries.frequencyOf(
                Tuple.of(4, some), Tuple.of(1, Arbitraries.of(List.of(), List.copyOf(texts()), List.copyOf(elements))));
    }
}
