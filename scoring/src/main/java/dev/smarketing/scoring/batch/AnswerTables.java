package dev.smarketing.scoring.batch;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.Facts;
import dev.smarketing.core.lead.Truth;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks conditions once for each distinct value of the columns, and keeps the answers of those that no date changes.
 */
final class AnswerTables {

    private final CodedAttributes attributes;
    private final Map<Condition, Answers> timeless = new ConcurrentHashMap<>();

    AnswerTables(CodedAttributes attributes) {
        this.attributes = attributes;
    }

    /** Whether the answers may differ from date to date though no value changes. */
    static boolean isDated(Condition condition) {
        return condition.attributes().stream().anyMatch(attribute -> attribute instanceof DateAttribute);
    }

    /** Refuses attributes that the columns do not have, or have with another kind of values. */
    void check(Condition condition) {
        condition.attributes().forEach(attributes::place);
    }

    Answers of(Condition condition, ZonedDateTime asOf) {
        if (isDated(condition)) {
            return make(condition, asOf);
        }
        Answers known = timeless.get(condition);
        if (known == null) {
            known = make(condition, asOf);
            timeless.put(condition, known);
        }
        return known;
    }

    private Answers make(Condition condition, ZonedDateTime asOf) {
        if (condition.attributes().size() == 1) {
            return table(condition, condition.attributes().iterator().next(), asOf);
        }
        return condition.translate(new Condition.Translation<Answers>() {
            @Override
            public Answers question(Condition question) {
                return of(question, asOf);
            }

            @Override
            public Answers all(List<Answers> parts) {
                return new Answers.Joined(true, parts);
            }

            @Override
            public Answers any(List<Answers> parts) {
                return new Answers.Joined(false, parts);
            }

            @Override
            public Answers not(Answers part) {
                return new Answers.Not(part);
            }
        });
    }

    private Answers.Table table(Condition condition, Attribute<?> attribute, ZonedDateTime asOf) {
        int place = attributes.place(attribute);
        Dictionary<Object> values = attributes.values(place);
        byte[] byCode = new byte[values.size() + 1];
        Value facts = new Value();
        for (int code = 0; code < byCode.length; code++) {
            facts.value = code == 0 ? Optional.empty() : Optional.of(values.value(code));
            byCode[code] = code(condition.evaluate(facts, asOf));
        }
        return new Answers.Table(place, byCode);
    }

    private static byte code(Truth truth) {
        return switch (truth) {
            case FALSE -> Answers.FALSE;
            case UNKNOWN -> Answers.UNKNOWN;
            case TRUE -> Answers.TRUE;
        };
    }

    /** One value, whatever the attribute: only one is asked for. */
    private static final class Value implements Facts {

        private Optional<Object> value = Optional.empty();

        @Override
        @SuppressWarnings("unchecked") // the kinds were compared when the place was looked up
        public <T> Optional<T> valueAt(Attribute<T> attribute, Instant at) {
            return (Optional<T>) value;
        }
    }
}
