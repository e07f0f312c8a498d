package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.text.Language;
import java.util.List;

/** An attribute that is true or false. */
public final class FlagAttribute extends Attribute<Boolean> {

    FlagAttribute(String name, boolean personal) {
        super(name, personal);
    }

    @Override
    public FlagAttribute personal() {
        return new FlagAttribute(name(), true);
    }

    /**
     * The value is true.
     *
     * @return the condition
     */
    public Condition isTrue() {
        return new ValueConditions.FlagIs(this, true);
    }

    /**
     * The value is false.
     *
     * @return the condition
     */
    public Condition isFalse() {
        return new ValueConditions.FlagIs(this, false);
    }

    @Override
    String kind() {
        return "a flag, true or false";
    }

    @Override
    Boolean checked(Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw wrongType(value);
    }

    @Override
    Boolean read(DataObject data, String key) {
        data.any(key);
        return data.flag(key, false);
    }

    @Override
    Boolean parsed(String text) {
        return switch (text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw notParsed(text, "write one of these");
        };
    }

    @Override
    Object plain(Boolean value) {
        return value;
    }

    @Override
    String written(Boolean value, Language language) {
        return language.pick(value ? "true" : "false", value ? "vrai" : "faux", value ? "verdadero" : "falso");
    }

    @Override
    Condition readCondition(DataObject data, String operator) {
        if (operator.equals("is")) {
            return new ValueConditions.FlagIs(this, read(data, operator));
        }
        throw wrongOperator(data, operator);
    }

    @Override
    List<String> operators() {
        return List.of("is", "present");
    }
}
