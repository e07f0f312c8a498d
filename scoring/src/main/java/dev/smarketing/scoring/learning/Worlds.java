package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All ways in which the questions of some conditions can turn out together. Questions about one attribute are asked
 * of every value that makes a difference, where these can be told; else they are taken to turn out in every way,
 * which leaves no possible world out.
 */
final class Worlds {

    /** Beyond this number nothing is said. */
    private static final long MOST = 20_000;

    private static final int MOST_OPAQUE_QUESTIONS = 12;

    /** How the questions turn out. */
    record World(Map<Condition, Truth> answers) implements Condition.Translation<Truth> {

        Truth of(Condition condition) {
            return condition.translate(this);
        }

        @Override
        public Truth question(Condition question) {
            return answers.getOrDefault(question, Truth.UNKNOWN);
        }

        @Override
        public Truth all(List<Truth> parts) {
            return parts.stream().reduce(Truth.TRUE, Truth::and);
        }

        @Override
        public Truth any(List<Truth> parts) {
            return parts.stream().reduce(Truth.FALSE, Truth::or);
        }

        @Override
        public Truth not(Truth part) {
            return part.not();
        }
    }

    private final List<World> worlds;

    private Worlds(List<World> worlds) {
        this.worlds = worlds;
    }

    /** Empty if there are too many. */
    static Optional<Worlds> of(List<Condition> conditions) {
        Map<Attribute<?>, Set<Condition>> questions = new LinkedHashMap<>();
        conditions.forEach(condition -> questionsOf(condition)
                .forEach(question -> questions
                        .computeIfAbsent(question.attributes().iterator().next(), none -> new LinkedHashSet<>())
                        .add(question)));
        List<Map<Condition, Truth>> all = List.of(Map.of());
        for (Map.Entry<Attribute<?>, Set<Condition>> entry : questions.entrySet()) {
            Set<Map<Condition, Truth>> ways = ways(entry.getKey(), List.copyOf(entry.getValue()));
            if (ways.isEmpty() || (long) all.size() * ways.size() > MOST) {
                return Optional.empty();
            }
            List<Map<Condition, Truth>> more = new ArrayList<>(all.size() * ways.size());
            for (Map<Condition, Truth> one : all) {
                for (Map<Condition, Truth> way : ways) {
                    Map<Condition, Truth> joined = new LinkedHashMap<>(one);
                    joined.putAll(way);
                    more.add(joined);
                }
            }
            all = more;
        }
        return Optional.of(new Worlds(all.stream().map(World::new).toList()));
    }

    List<World> list() {
        return worlds;
    }

    private static Set<Condition> questionsOf(Condition condition) {
        Set<Condition> found = new LinkedHashSet<>();
        condition.translate(new Condition.Translation<Boolean>() {
            @Override
            public Boolean question(Condition question) {
                return found.add(question);
            }

            @Override
            public Boolean all(List<Boolean> parts) {
                return true;
            }

            @Override
            public Boolean any(List<Boolean> parts) {
                return true;
            }

            @Override
            public Boolean not(Boolean part) {
                return part;
            }
        });
        return found;
    }

    private static Set<Map<Condition, Truth>> ways(Attribute<?> attribute, List<Condition> questions) {
        Optional<List<TellingValues.Value>> values = TellingValues.of(attribute, questions);
        Set<Map<Condition, Truth>> ways = new LinkedHashSet<>();
        if (values.isPresent()) {
            values.get().forEach(value -> ways.add(value.answers(questions)));
            return ways;
        }
        if (questions.size() > MOST_OPAQUE_QUESTIONS) {
            return Set.of();
        }
        TellingValues.Value missing = TellingValues.missing();
        Map<Condition, Truth> none = missing.answers(questions);
        ways.add(none);
        for (int bits = 0; bits < 1 << questions.size(); bits++) {
            Map<Condition, Truth> way = new LinkedHashMap<>();
            for (int i = 0; i < questions.size(); i++) {
                Condition question = questions.get(i);
                boolean isPresence = none.get(question) != Truth.UNKNOWN;
                Truth free = (bits & 1 << i) != 0 ? Truth.TRUE : Truth.FALSE;
                way.put(
                        question,
                        isPresence ? none.getOrDefault(question, Truth.UNKNOWN).not() : free);
            }
            ways.add(way);
        }
        return ways;
    }
}
