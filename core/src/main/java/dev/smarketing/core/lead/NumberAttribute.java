package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;

/** An attribute whose values are decimal numbers, compared by value: 1 equals 1.0. */
public final class NumberAttribute extends OrderedAttribute<BigDecimal> {

    NumberAttribute(String name, boolean personal) {
        super(name, personal);
    }

    @Override
    public NumberAttribute personal() {
        return new NumberAttribute(name(), true);
    }

    /**
     * The value is not below a whole number.
     *
     * @param limit the limit, included
     * @return the condition
     */
    public Condition isAtLeast(long limit) {
        return isAtLeast(BigDecimal.valueOf(limit));
    }

    /**
     * The value is below a whole number.
     *
     * @param limit the limit, excluded
     * @return the condition
     */
    public Condition isLessThan(long limit) {
        return isLessThan(BigDecimal.valueOf(limit));
    }

    @Override
    int compare(BigDecimal left, BigDecimal right) {
        return left.compareTo(right);
    }

    @Override
    String kind() {
        return "a number";
    }

    @Override
    BigDecimal checked(Object value) {
        if (!(value instanceof BigDecimal number)) {
            throw wrongType(value);
        }
        if (!Require.isWritable(number)) {
            throw new IllegalArgumentException("value of attribute '" + name()
                    + "' has more than 1000 digits before or after its point; give a smaller or a rounded one");
        }
        return Decimals.canonical(number);
    }

    @Override
    BigDecimal read(DataObject data, String key) {
        return data.decimal(key);
    }

    @Override
    BigDecimal parsed(String text) {
        BigDecimal number;
        try {
            number = new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            throw notParsed(text, "write it like 1234.5");
        }
        return checked(number);
    }

    @Override
    Object plain(BigDecimal value) {
        return value;
    }

    @Override
    String written(BigDecimal value, Language language) {
        return Numerals.exact(value, language);
    }
}
