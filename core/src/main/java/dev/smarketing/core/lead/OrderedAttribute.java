package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An attribute whose values have an order.
 *
 * @param <T> the type of its values
 */
public abstract sealed class OrderedAttribute<T> extends Attribute<T>
        permits NumberAttribute, WholeNumberAttribute, DateAttribute, ScaleAttribute {

    OrderedAttribute(String name, boolean personal) {
        super(name, personal);
    }

    /**
     * The value equals this one in the order: numbers by value, so 1 is 1.0.
     *
     * @param value the value to compare with
     * @return the condition
     */
    public final Condition is(T value) {
        Objects.requireNonNull(value, "value");
        return new ValueConditions.OneOf<>(this, List.of(value));
    }

    /**
     * The value equals one of these.
     *
     * @param values the values to compare with, at least one
     * @return the condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is read only
    public final Condition isAnyOf(T... values) {
        return new ValueConditions.OneOf<>(this, Require.elements(values, "values"));
    }

    /**
     * The value is below a limit.
     *
     * @param limit the limit, excluded
     * @return the condition
     */
    public final Condition isLessThan(T limit) {
        return new ValueConditions.Compared<>(this, Comparison.LESS_THAN, limit);
    }

    /**
     * The value is not above a limit.
     *
     * @param limit the limit, included
     * @return the condition
     */
    public final Condition isAtMost(T limit) {
        return new ValueConditions.Compared<>(this, Comparison.AT_MOST, limit);
    }

    /**
     * The value is not below a limit.
     *
     * @param limit the limit, included
     * @return the condition
     */
    public final Condition isAtLeast(T limit) {
        return new ValueConditions.Compared<>(this, Comparison.AT_LEAST, limit);
    }

    /**
     * The value is above a limit.
     *
     * @param limit the limit, excluded
     * @return the condition
     */
    public final Condition isMoreThan(T limit) {
        return new ValueConditions.Compared<>(this, Comparison.MORE_THAN, limit);
    }

    /**
     * The value lies in a range that includes its start and excludes its end.
     *
     * @param from the start, included
     * @param below the end, excluded, after the start
     * @return the condition
     */
    public final Condition isWithin(T from, T below) {
        return new ValueConditions.Within<>(this, from, below);
    }

    /** Like {@link Comparable#compareTo}, for the order of this attribute. */
    abstract int compare(T left, T right);

    @Override
    Condition readCondition(DataObject data, String operator) {
        var comparison = Comparison.ofKey(operator);
        if (comparison.isPresent()) {
            return new ValueConditions.Compared<>(this, comparison.get(), read(data, operator));
        }
        return switch (operator) {
            case "is" -> is(read(data, operator));
            case "any-of" -> new ValueConditions.OneOf<>(this, data.values(operator, this::read));
            case ValueConditions.WITHIN ->
                data.object(operator).make(range -> isWithin(read(range, "from"), read(range, "below")));
            default -> throw wrongOperator(data, operator);
        };
    }

    @Override
    List<String> operators() {
        List<String> operators = new ArrayList<>(Comparison.keys());
        operators.addAll(List.of("is", "any-of", ValueConditions.WITHIN, "present"));
        return operators;
    }
}
