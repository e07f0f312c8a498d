package dev.smarketing.core.lead;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conditions made of conditions. */
final class LogicConditions {

    private LogicConditions() {}

    static Condition allOf(List<Condition> parts) {
        return single(parts) ? parts.get(0) : new Joined(Joint.ALL, parts);
    }

    static Condition anyOf(List<Condition> parts) {
        return single(parts) ? parts.get(0) : new Joined(Joint.ANY, parts);
    }

    private static boolean single(List<Condition> parts) {
        return Require.atLeast(parts.size(), 1, "number of conditions to combine") == 1;
    }

    private static Set<Attribute<?>> union(List<Condition> parts, Function<Condition, Set<Attribute<?>>> of) {
        Set<Attribute<?>> all = new LinkedHashSet<>();
        parts.forEach(part -> all.addAll(of.apply(part)));
        return all;
    }

    private static Optional<LocalDate> earliest(List<Condition> parts, Facts facts, ZonedDateTime asOf) {
        return parts.stream()
                .flatMap(part -> part.nextChange(facts, asOf).stream())
                .min(LocalDate::compareTo);
    }

    private static String joined(List<Condition> parts, Language language, String word) {
        return parts.stream()
                .map(part -> part instanceof Joined ? "(" + part.toText(language) + ")" : part.toText(language))
                .collect(Collectors.joining(" " + word + " "));
    }

    private static Map<String, Object> data(String key, Object value) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(key, value);
        return Collections.unmodifiableMap(data);
    }

    /** How conditions are joined: by Kleene's and, or by his or. */
    enum Joint {
        ALL(ConditionData.ALL, Truth.TRUE, Truth.FALSE),
        ANY(ConditionData.ANY, Truth.FALSE, Truth.TRUE);

        private final String key;
        private final Truth ofNone;
        private final Truth decisive;

        Joint(String key, Truth ofNone, Truth decisive) {
            this.key = key;
            this.ofNone = ofNone;
            this.decisive = decisive;
        }

        private Truth join(Truth left, Truth right) {
            return this == ALL ? left.and(right) : left.or(right);
        }

        private String word(Language language) {
            return language.pick(this == ALL ? "and" : "or", this == ALL ? "et" : "ou", this == ALL ? "y" : "o");
        }
    }

    record Joined(Joint joint, List<Condition> parts) implements Condition {

        Joined {
            parts = Require.elements(parts, "parts");
        }

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            Truth truth = joint.ofNone;
            for (int i = 0; i < parts.size() && truth != joint.decisive; i++) {
                truth = joint.join(truth, parts.get(i).evaluate(facts, asOf));
            }
            return truth;
        }

        @Override
        public Set<Attribute<?>> unknownAttributes(Facts facts, ZonedDateTime asOf) {
            return evaluate(facts, asOf) == Truth.UNKNOWN
                    ? union(parts, part -> part.unknownAttributes(facts, asOf))
                    : Set.of();
        }

        @Override
        public Set<Attribute<?>> attributes() {
            return union(parts, Condition::attributes);
        }

        @Override
        public Optional<LocalDate> nextChange(Facts facts, ZonedDateTime asOf) {
            return earliest(parts, facts, asOf);
        }

        @Override
        public <R> R translate(Translation<R> translation) {
            List<R> translated =
                    parts.stream().map(part -> part.translate(translation)).toList();
            return joint == Joint.ALL ? translation.all(translated) : translation.any(translated);
        }

        @Override
        public String toText(Language language) {
            return joined(parts, language, joint.word(language));
        }

        @Override
        public Map<String, Object> toData() {
            return data(joint.key, parts.stream().map(Condition::toData).toList());
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    record Not(Condition part) implements Condition {

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return part.evaluate(facts, asOf).not();
        }

        @Override
        public Set<Attribute<?>> unknownAttributes(Facts facts, ZonedDateTime asOf) {
            return part.unknownAttributes(facts, asOf);
        }

        @Override
        public Set<Attribute<?>> attributes() {
            return part.attributes();
        }

        @Override
        public Optional<LocalDate> nextChange(Facts facts, ZonedDateTime asOf) {
            return part.nextChange(facts, asOf);
        }

        @Override
        public <R> R translate(Translation<R> translation) {
            return translation.not(part.translate(translation));
        }

        @Override
        public Condition not() {
            return part;
        }

        @Override
        public String toText(Language language) {
            String not = language.pick("not", "non", "no");
            return not + " (" + part.toText(language) + ")";
        }

        @Override
        public Map<String, Object> toData() {
            return data(ConditionData.NOT, part.toData());
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }
}
