package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;

/** An attribute whose values are whole numbers. */
public final class WholeNumberAttribute extends OrderedAttribute<Long> {

    WholeNumberAttribute(String name, boolean personal) {
        super(name, personal);
    }

    @Override
    public WholeNumberAttribute personal() {
        return new WholeNumberAttribute(name(), true);
    }

    /**
     * The value is not below a limit.
     *
     * @param limit the limit, included
     * @return the condition
     */
    public Condition isAtLeast(int limit) {
        return isAtLeast((long) limit);
    }

    /**
     * The value is below a limit.
     *
     * @param limit the limit, excluded
     * @return the condition
     */
    public Condition isLessThan(int limit) {
        return isLessThan((long) limit);
    }

    @Override
    int compare(Long left, Long right) {
        return left.compareTo(right);
    }

    @Override
    String kind() {
        return "a whole number";
    }

    @Override
    Long checked(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw wrongType(value);
    }

    @Override
    Long read(DataObject data, String key) {
        BigDecimal number = data.decimal(key);
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw data.error(key, "found the number " + number + "; give a whole number");
        }
    }

    @Override
    Long parsed(String text) {
        try {
            return new BigDecimal(text.strip()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw notParsed(text, "write it like 200");
        }
    }

    @Override
    Object plain(Long value) {
        return value;
    }

    @Override
    String written(Long value, Language language) {
        return Numerals.exact(BigDecimal.valueOf(value), language);
    }
}
