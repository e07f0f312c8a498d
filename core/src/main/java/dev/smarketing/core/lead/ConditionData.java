package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.data.DataFormatException;
import java.util.ArrayList;
import java.util.List;

/** Reads conditions from plain data. */
final class ConditionData {

    static final String ALL = "all";
    static final String ANY = "any";
    static final String NOT = "not";
    static final String ATTRIBUTE = "attribute";
    static final String PRESENT = "present";
    static final String CASE = "case";

    private ConditionData() {}

    static Condition read(DataObject data, AttributeSet attributes) {
        if (!data.keys().contains(ATTRIBUTE)) {
            String operator = operator(data);
            return switch (operator) {
                case ALL -> LogicConditions.allOf(parts(data, operator, attributes));
                case ANY -> LogicConditions.anyOf(parts(data, operator, attributes));
                case NOT ->
                    data.object(NOT).make(part -> read(part, attributes)).not();
                default ->
                    throw data.error(
                            operator,
                            "names no attribute; write attribute: and its name beside it, or all, any or not");
            };
        }
        Attribute<?> attribute = attributes.required(data, ATTRIBUTE, data.text(ATTRIBUTE));
        String operator = attribute instanceof TextAttribute && !data.has(PRESENT)
                ? operator(data, ATTRIBUTE, CASE)
                : operator(data, ATTRIBUTE);
        if (operator.equals(PRESENT)) {
            data.any(operator);
            return data.flag(operator, true) ? attribute.isPresent() : attribute.isAbsent();
        }
        return attribute.readCondition(data, operator);
    }

    private static List<Condition> parts(DataObject data, String key, AttributeSet attributes) {
        return data.objects(key).stream()
                .map(part -> part.make(object -> read(object, attributes)))
                .toList();
    }

    /** The one key that says what to ask; a second one would be dropped silently, so it is refused. */
    static String operator(DataObject data, String... otherKeys) {
        List<String> operators = new ArrayList<>(data.keys());
        operators.removeAll(Require.elements(otherKeys, "otherKeys"));
        if (operators.size() != 1) {
            throw new DataFormatException(data.path(), "has the operators " + operators + "; give exactly one");
        }
        return operators.get(0);
    }
}
