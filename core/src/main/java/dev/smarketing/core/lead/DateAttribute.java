package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * An attribute whose values are dates. The age of a date is the local date of the instant of judgement minus
 * the date, in calendar days; it is negative for a date to come.
 */
public final class DateAttribute extends OrderedAttribute<LocalDate> {

    DateAttribute(String name, boolean personal) {
        super(name, personal);
    }

    @Override
    public DateAttribute personal() {
        return new DateAttribute(name(), true);
    }

    /**
     * The date is this many days ago, or longer.
     *
     * @param days the least age
     * @return the condition
     */
    public Condition isAtLeastDaysAgo(int days) {
        return new ValueConditions.DateAge(this, Comparison.AT_LEAST, days);
    }

    /**
     * The date is less than this many days ago, or still to come.
     *
     * @param days the age that is too old
     * @return the condition
     */
    public Condition isLessThanDaysAgo(int days) {
        return new ValueConditions.DateAge(this, Comparison.LESS_THAN, days);
    }

    @Override
    int compare(LocalDate left, LocalDate right) {
        return left.compareTo(right);
    }

    @Override
    String kind() {
        return "a date";
    }

    @Override
    LocalDate checked(Object value) {
        if (value instanceof LocalDate date) {
            return date;
        }
        throw wrongType(value);
    }

    @Override
    LocalDate read(DataObject data, String key) {
        return data.date(key);
    }

    @Override
    LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw notParsed(text, "write it like 2026-03-06");
        }
    }

    @Override
    Object plain(LocalDate value) {
        return value.toString();
    }

    @Override
    String written(LocalDate value, Language language) {
        return Numerals.date(value);
    }

    @Override
    Condition readCondition(DataObject data, String operator) {
        if (!operator.equals(ValueConditions.DAYS_AGO)) {
            return super.readCondition(data, operator);
        }
        return data.object(operator).make(nested -> {
            Comparison comparison = Comparison.read(nested, ConditionData.operator(nested));
            return new ValueConditions.DateAge(this, comparison, nested.integer(comparison.key()));
        });
    }

    @Override
    List<String> operators() {
        List<String> operators = new ArrayList<>(super.operators());
        operators.add(ValueConditions.DAYS_AGO);
        return operators;
    }
}
