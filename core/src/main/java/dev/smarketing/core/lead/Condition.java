package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A question about facts, answered true, false or unknown. Attributes start the simple ones:
 * {@code SENIORITY.isAtLeast(DIRECTOR)}. Conditions are values: equal if they ask the same.
 */
public sealed interface Condition permits ValueConditions.OfAttribute, LogicConditions.Joined, LogicConditions.Not {

    /**
     * Answers the question by what was known at an instant.
     *
     * @param facts what is known
     * @param asOf the instant, in the zone whose dates count
     * @return the answer
     */
    Truth evaluate(Facts facts, ZonedDateTime asOf);

    /**
     * The attributes whose absence leaves the answer unknown.
     *
     * @param facts what is known
     * @param asOf the instant, in the zone whose dates count
     * @return the missing attributes; empty unless the answer is unknown
     */
    Set<Attribute<?>> unknownAttributes(Facts facts, ZonedDateTime asOf);

    /**
     * The attributes this condition reads.
     *
     * @return all of them
     */
    Set<Attribute<?>> attributes();

    /**
     * The first later date on which the same facts may give another answer, because dates grow older.
     *
     * @param facts what is known
     * @param asOf the instant, in the zone whose dates count
     * @return the date, empty if time alone changes nothing any more
     */
    Optional<LocalDate> nextChange(Facts facts, ZonedDateTime asOf);

    /**
     * Translates the condition into something else, part by part: a query, a picture, a table of answers.
     *
     * @param translation what becomes of each part
     * @param <R> what it becomes
     * @return the translation of the whole
     */
    <R> R translate(Translation<R> translation);

    /**
     * What becomes of each part of a condition.
     *
     * @param <R> what a condition becomes
     */
    interface Translation<R> {

        /**
         * A question about one attribute.
         *
         * @param question the question, not made of others
         * @return what becomes of it
         */
        R question(Condition question);

        /**
         * All of some conditions, by Kleene's and.
         *
         * @param parts what became of the parts, at least one, in their order
         * @return what becomes of the whole
         */
        R all(List<R> parts);

        /**
         * At least one of some conditions, by Kleene's or.
         *
         * @param parts what became of the parts, at least one, in their order
         * @return what becomes of the whole
         */
        R any(List<R> parts);

        /**
         * The opposite of a condition.
         *
         * @param part what became of it
         * @return what becomes of the opposite
         */
        R not(R part);
    }

    /**
     * The condition in words; what it compares a personal attribute with is masked.
     *
     * @param language the language
     * @return for example {@code seniority is at least DIRECTOR}
     */
    String toText(Language language);

    /**
     * The condition as plain data.
     *
     * @return the data, for example {@code {attribute: seniority, at-least: DIRECTOR}}
     */
    Map<String, Object> toData();

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param attributes the attributes it may name
     * @return the condition
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    static Condition fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("condition", data).make(object -> ConditionData.read(object, attributes));
    }

    /**
     * All of these hold: false if one is false, else unknown if one is unknown.
     *
     * @param conditions the parts, at least one
     * @return the condition
     */
    static Condition allOf(Condition... conditions) {
        return LogicConditions.allOf(Require.elements(conditions, "conditions"));
    }

    /**
     * At least one of these holds: true if one is true, else unknown if one is unknown.
     *
     * @param conditions the parts, at least one
     * @return the condition
     */
    static Condition anyOf(Condition... conditions) {
        return LogicConditions.anyOf(Require.elements(conditions, "conditions"));
    }

    /**
     * This and the other.
     *
     * @param other the other
     * @return the condition
     */
    default Condition and(Condition other) {
        return allOf(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * This or the other.
     *
     * @param other the other
     * @return the condition
     */
    default Condition or(Condition other) {
        return anyOf(this, Objects.requireNonNull(other, "other"));
    }

    /**
     * The opposite; the opposite of unknown is unknown.
     *
     * @return the condition
     */
    default Condition not() {
        return new LogicConditions.Not(this);
    }
}
