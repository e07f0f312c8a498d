package dev.smarketing.scoring.exchange;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.OrderedAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.lead.TextTest;
import dev.smarketing.core.lead.WholeNumberAttribute;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The conditions that operations on HubSpot properties become. */
final class HubSpotConditions {

    private static final String OPERATOR = "operator";
    private static final String VALUE = "value";

    private final HubSpotImport.Vocabulary words;
    private final List<Loss> losses;

    HubSpotConditions(HubSpotImport.Vocabulary words, List<Loss> losses) {
        this.words = words;
        this.losses = losses;
    }

    /** All parts of a composite condition; empty, and told, if one of them cannot be read. */
    Optional<Condition> all(DataObject composite) {
        List<Condition> parts = new ArrayList<>();
        for (DataObject part : composite.objects("conditions")) {
            Optional<Condition> condition = part.text("type").equals("COMPOSITE")
                    ? all(part)
                    : attribute(part, "property").flatMap(found -> operation(found, part.object("operation")));
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            parts.add(condition.get());
        }
        return Optional.of(Condition.allOf(parts.toArray(new Condition[0])));
    }

    Optional<Attribute<?>> attribute(DataObject data, String key) {
        String property = data.text(key);
        Attribute<?> attribute = words.properties().get(property);
        if (attribute == null) {
            losses.add(
                    new Loss(data.pathOf(key), "'" + property + "' is no known property; name it with withProperty"));
        }
        return Optional.ofNullable(attribute);
    }

    /** One operation; empty, and told, if it has no equal. */
    Optional<Condition> operation(Attribute<?> attribute, DataObject operation) {
        String operator = operation.text(OPERATOR);
        if (operation.text("operationType").equals("ALL_PROPERTY")) {
            return switch (operator) {
                case "IS_KNOWN" -> Optional.of(attribute.isPresent());
                case "IS_UNKNOWN" -> Optional.of(attribute.isAbsent());
                default -> lost(operation);
            };
        }
        Optional<Condition> condition = asked(attribute, operation, operator);
        return operation.flag("includeObjectsWithNoValueSet", false)
                ? condition.map(asked -> asked.or(attribute.isAbsent()))
                : condition;
    }

    private Optional<Condition> asked(Attribute<?> attribute, DataObject operation, String operator) {
        switch (operation.text("operationType")) {
            case "STRING" -> {
                return attribute instanceof TextAttribute text
                        ? text(text, List.of(operation.text(VALUE)), operation, operator)
                        : mistyped(attribute, operation, "a text");
            }
            case "MULTISTRING" -> {
                return attribute instanceof TextAttribute text
                        ? text(text, operation.texts("values"), operation, operator)
                        : mistyped(attribute, operation, "a text");
            }
            case "ENUMERATION" -> {
                return choice(attribute, operation.texts("values"), operation, operator);
            }
            case "NUMBER" -> {
                return number(attribute, operation, operator);
            }
            case "NUMBER_RANGED" -> {
                return range(attribute, operation, operator);
            }
            case "BOOL" -> {
                if (!(attribute instanceof FlagAttribute flag)) {
                    return mistyped(attribute, operation, "a flag");
                }
                boolean value = operation.flag(VALUE, true);
                return switch (operator) {
                    case "IS_EQUAL_TO" -> Optional.of(value ? flag.isTrue() : flag.isFalse());
                    case "IS_NOT_EQUAL_TO" -> Optional.of(value ? flag.isFalse() : flag.isTrue());
                    default -> lost(operation);
                };
            }
            default -> {
                return lost(operation);
            }
        }
    }

    private Optional<Condition> text(
            TextAttribute attribute, List<String> values, DataObject operation, String operator) {
        return switch (operator) {
            case "IS_EQUAL_TO" -> Optional.of(attribute.passes(TextTest.isAnyOf(values, TextCase.IGNORED)));
            case "IS_NOT_EQUAL_TO" ->
                Optional.of(attribute
                        .passes(TextTest.isAnyOf(values, TextCase.IGNORED))
                        .not());
            case "CONTAINS" -> Optional.of(any(attribute, values, TextTest::contains));
            case "DOES_NOT_CONTAIN" ->
                Optional.of(any(attribute, values, TextTest::contains).not());
            case "STARTS_WITH" -> Optional.of(any(attribute, values, TextTest::startsWith));
            case "ENDS_WITH" -> Optional.of(any(attribute, values, TextTest::endsWith));
            default -> lost(operation);
        };
    }

    private static Condition any(
            TextAttribute attribute, List<String> values, BiFunction<String, TextCase, TextTest> test) {
        return Condition.anyOf(values.stream()
                .map(value -> attribute.passes(test.apply(value, TextCase.IGNORED)))
                .toArray(Condition[]::new));
    }

    /** A choice among options is exact: options have internal names. */
    private Optional<Condition> choice(
            Attribute<?> attribute, List<String> values, DataObject operation, String operator) {
        String[] options = values.toArray(new String[0]);
        if (attribute instanceof TextSetAttribute set) {
            return switch (operator) {
                case "IS_ANY_OF" -> Optional.of(set.hasAnyOf(options));
                case "IS_NONE_OF" -> Optional.of(set.hasNoneOf(options));
                case "HAS_ALL_OF" -> Optional.of(set.hasAllOf(options));
                default -> lost(operation);
            };
        }
        if (attribute instanceof TextAttribute text) {
            return switch (operator) {
                case "IS_ANY_OF" -> Optional.of(text.isAnyOf(options));
                case "IS_NONE_OF" -> Optional.of(text.isAnyOf(options).not());
                default -> lost(operation);
            };
        }
        return mistyped(attribute, operation, "a text or a set of texts");
    }

    private Optional<Condition> number(Attribute<?> attribute, DataObject operation, String operator) {
        if (attribute instanceof WholeNumberAttribute whole) {
            return compared(whole, operation.wholeNumber(VALUE), operation, operator);
        }
        return attribute instanceof NumberAttribute number
                ? compared(number, operation.decimal(VALUE), operation, operator)
                : mistyped(attribute, operation, "a number");
    }

    private <T> Optional<Condition> compared(
            OrderedAttribute<T> attribute, T value, DataObject operation, String operator) {
        return switch (operator) {
            case "IS_EQUAL_TO" -> Optional.of(attribute.is(value));
            case "IS_NOT_EQUAL_TO" -> Optional.of(attribute.is(value).not());
            case "IS_GREATER_THAN" -> Optional.of(attribute.isMoreThan(value));
            case "IS_GREATER_THAN_OR_EQUAL_TO" -> Optional.of(attribute.isAtLeast(value));
            case "IS_LESS_THAN" -> Optional.of(attribute.isLessThan(value));
            case "IS_LESS_THAN_OR_EQUAL_TO" -> Optional.of(attribute.isAtMost(value));
            default -> lost(operation);
        };
    }

    /** Both bounds belong to the range. */
    private Optional<Condition> range(Attribute<?> attribute, DataObject operation, String operator) {
        long from = operation.wholeNumber("lowerBound");
        long to = operation.wholeNumber("upperBound");
        Condition inside;
        if (attribute instanceof WholeNumberAttribute whole) {
            inside = whole.isAtLeast(from).and(whole.isAtMost(to));
        } else if (attribute instanceof NumberAttribute number) {
            inside = number.isAtLeast(from).and(number.isAtMost(BigDecimal.valueOf(to)));
        } else {
            return mistyped(attribute, operation, "a number");
        }
        return switch (operator) {
            case "IS_BETWEEN" -> Optional.of(inside);
            case "IS_NOT_BETWEEN" -> Optional.of(inside.not());
            default -> lost(operation);
        };
    }

    private Optional<Condition> mistyped(Attribute<?> attribute, DataObject operation, String expected) {
        throw operation.error(
                "operationType",
                "'" + operation.text("operationType") + "' asks for " + expected + ", but attribute '"
                        + attribute.name() + "' is none; name another attribute with withProperty");
    }

    private Optional<Condition> lost(DataObject operation) {
        losses.add(new Loss(
                operation.path(),
                "asks '" + operation.text(OPERATOR).toLowerCase(Locale.ROOT).replace('_', ' ') + "' of type "
                        + operation.text("operationType") + ", which has no equal; its rule scores nothing"));
        return Optional.empty();
    }
}
