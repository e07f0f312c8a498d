package dev.smarketing.scoring.exchange;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.OrderedAttribute;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition as a PMML predicate and as its opposite, for PMML has no word for not; or the reason why there is none.
 *
 * @param xml the predicate
 * @param opposite what is true where it is false, and unknown where it is unknown
 * @param fields the fields it reads
 * @param obstacle why there is no predicate
 */
record PmmlPredicate(String xml, String opposite, List<Field> fields, Optional<String> obstacle) {

    /**
     * A field of a scorecard.
     *
     * @param name its name
     * @param dataType its type in PMML
     */
    record Field(String name, String dataType) {

        boolean isContinuous() {
            return dataType.equals("double") || dataType.equals("integer") || dataType.equals("date");
        }
    }

    static PmmlPredicate of(Condition condition) {
        return condition.translate(new Condition.Translation<>() {
            @Override
            public PmmlPredicate question(Condition question) {
                return simple(question);
            }

            @Override
            public PmmlPredicate all(List<PmmlPredicate> parts) {
                return joined(parts, "and", "or");
            }

            @Override
            public PmmlPredicate any(List<PmmlPredicate> parts) {
                return joined(parts, "or", "and");
            }

            @Override
            public PmmlPredicate not(PmmlPredicate part) {
                return new PmmlPredicate(
                        /* xml= */ part.opposite, /* opposite= */ part.xml, part.fields, part.obstacle);
            }
        });
    }

    private static PmmlPredicate joined(List<PmmlPredicate> parts, String joint, String opposite) {
        List<Field> fields = new ArrayList<>();
        Optional<String> obstacle = Optional.empty();
        for (PmmlPredicate part : parts) {
            fields.addAll(part.fields);
            obstacle = obstacle.or(part::obstacle);
        }
        return new PmmlPredicate(
                compound(joint, parts.stream().map(PmmlPredicate::xml)),
                compound(opposite, parts.stream().map(PmmlPredicate::opposite)),
                fields,
                obstacle);
    }

    private static String compound(String operator, Stream<String> parts) {
        return "<CompoundPredicate booleanOperator=\"" + operator + "\">" + parts.collect(Collectors.joining())
                + "</CompoundPredicate>";
    }

    private static PmmlPredicate simple(Condition question) {
        Attribute<?> attribute = question.attributes().iterator().next();
        Optional<Field> field = field(attribute);
        Map<String, Object> data = question.toData();
        if (data.containsKey("present")) {
            Field asked = field.orElse(new Field(attribute.name(), "string"));
            boolean present = Boolean.TRUE.equals(data.get("present"));
            String known = comparison(asked, "isNotMissing", Optional.empty());
            String missing = comparison(asked, "isMissing", Optional.empty());
            return new PmmlPredicate(
                    present ? known : missing, present ? missing : known, List.of(asked), Optional.empty());
        }
        if (field.isEmpty() || data.containsKey("case")) {
            return lost(question);
        }
        String operator = data.keySet().stream()
                .filter(key -> !key.equals("attribute"))
                .findFirst()
                .orElseThrow();
        Object operand = Objects.requireNonNull(data.get(operator));
        return switch (operator) {
            case "is" -> pair(field.get(), "equal", "notEqual", operand);
            case "any-of" -> set(field.get(), (List<?>) operand);
            case "at-least", "more-than", "at-most", "less-than" ->
                attribute instanceof ScaleAttribute<?> scale
                        ? levels(field.get(), scale, operator, operand)
                        : compared(field.get(), operator, operand);
            case "within" ->
                attribute instanceof ScaleAttribute<?> ? lost(question) : within(field.get(), (Map<?, ?>) operand);
            default -> lost(question);
        };
    }

    private static PmmlPredicate lost(Condition question) {
        return new PmmlPredicate(
                "",
                "",
                List.of(),
                Optional.of("asks '" + question + "', which a scorecard has no predicate for; make it an attribute"));
    }

    private static Optional<Field> field(Attribute<?> attribute) {
        if (attribute instanceof TextAttribute || attribute instanceof ScaleAttribute<?>) {
            return Optional.of(new Field(attribute.name(), "string"));
        }
        if (attribute instanceof NumberAttribute) {
            return Optional.of(new Field(attribute.name(), "double"));
        }
        if (attribute instanceof WholeNumberAttribute) {
            return Optional.of(new Field(attribute.name(), "integer"));
        }
        if (attribute instanceof DateAttribute) {
            return Optional.of(new Field(attribute.name(), "date"));
        }
        return attribute instanceof FlagAttribute
                ? Optional.of(new Field(attribute.name(), "boolean"))
                : Optional.empty();
    }

    private static PmmlPredicate compared(Field field, String operator, Object operand) {
        return switch (operator) {
            case "at-least" -> pair(field, "greaterOrEqual", "lessThan", operand);
            case "more-than" -> pair(field, "greaterThan", "lessOrEqual", operand);
            case "at-most" -> pair(field, "lessOrEqual", "greaterThan", operand);
            default -> pair(field, "lessThan", "greaterOrEqual", operand);
        };
    }

    private static PmmlPredicate within(Field field, Map<?, ?> range) {
        return joined(
                List.of(
                        compared(field, "at-least", Objects.requireNonNull(range.get("from"))),
                        compared(field, "less-than", Objects.requireNonNull(range.get("below")))),
                "and",
                "or");
    }

    /** A scale has no order outside this library, so the levels that pass are listed. */
    private static <T> PmmlPredicate levels(Field field, ScaleAttribute<T> scale, String operator, Object operand) {
        List<Object> names = new ArrayList<>();
        for (T level : scale.levels()) {
            names.add(nameOf(scale, level));
        }
        int at = names.indexOf(operand);
        List<Object> passing = switch (operator) {
            case "at-least" -> names.subList(at, names.size());
            case "more-than" -> names.subList(at + 1, names.size());
            case "at-most" -> names.subList(0, at + 1);
            default -> names.subList(0, at);
        };
        return set(field, passing);
    }

    private static <T> Object nameOf(OrderedAttribute<T> attribute, T value) {
        return Objects.requireNonNull(attribute.is(value).toData().get("is"));
    }

    private static PmmlPredicate pair(Field field, String operator, String opposite, Object operand) {
        return new PmmlPredicate(
                comparison(field, operator, Optional.of(operand)),
                comparison(field, opposite, Optional.of(operand)),
                List.of(field),
                Optional.empty());
    }

    private static PmmlPredicate set(Field field, List<?> values) {
        String array = values.stream()
                .map(value -> "\"" + plain(value).replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(" "));
        String end = "\"><Array type=\"string\" n=\"" + values.size() + "\">" + escaped(array)
                + "</Array></SimpleSetPredicate>";
        String start = "<SimpleSetPredicate field=\"" + escaped(field.name()) + "\" booleanOperator=\"";
        return new PmmlPredicate(start + "isIn" + end, start + "isNotIn" + end, List.of(field), Optional.empty());
    }

    private static String comparison(Field field, String operator, Optional<Object> operand) {
        return "<SimplePredicate field=\"" + escaped(field.name()) + "\" operator=\"" + operator + "\""
                + operand.map(value -> " value=\"" + escaped(plain(value)) + "\"")
                        .orElse("") + "/>";
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Text for an attribute or an element; characters that XML cannot hold are refused. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> {
                    if (c < ' ' || c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF)) {
                        throw new IllegalArgumentException("text '" + text + "' holds U+"
                                + String.format(Locale.ROOT, "%04X", c)
                                + ", which XML cannot hold; change the text");
                    }
                    out.appendCodePoint(c);
                }
            }
        });
        return out.toString();
    }
}
