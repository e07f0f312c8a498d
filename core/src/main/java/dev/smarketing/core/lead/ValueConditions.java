package dev.smarketing.core.lead;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Conditions on the value of one attribute; those on texts are {@link TextConditions}. */
final class ValueConditions {

    static final String WITHIN = "within";
    static final String DAYS_AGO = "days-ago";

    private ValueConditions() {}

    static Map<String, Object> bounded(Comparison comparison, int limit) {
        return Map.of(comparison.key(), limit);
    }

    /** A value; only a lead whose values are dated needs the instant. */
    private static <T> Optional<T> value(Facts facts, Attribute<T> attribute, ZonedDateTime asOf) {
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(asOf, "asOf");
        return facts instanceof Lead lead ? lead.valueAt(attribute, asOf) : facts.valueAt(attribute, asOf.toInstant());
    }

    /** What conditions on one attribute share. */
    sealed interface OfAttribute<T> extends Condition
            permits Presence,
                    FlagIs,
                    OneOf,
                    Compared,
                    Within,
                    DateAge,
                    TextConditions.TextPasses,
                    TextConditions.ElementsPass,
                    TextConditions.ElementCount {

        Attribute<T> attribute();

        boolean test(T value, ZonedDateTime asOf);

        /** The phrase after the attribute's name. */
        String phrase(Language language);

        void writeTo(Map<String, Object> data);

        /** Every kind of question calls this from a method of its own, so that its test is compiled into it. */
        @Override
        default Truth evaluate(Facts facts, ZonedDateTime asOf) {
            Optional<T> value = value(facts, attribute(), asOf);
            return value.isEmpty() ? Truth.UNKNOWN : Truth.of(test(value.get(), asOf));
        }

        @Override
        default Set<Attribute<?>> unknownAttributes(Facts facts, ZonedDateTime asOf) {
            return evaluate(facts, asOf) == Truth.UNKNOWN ? Set.of(attribute()) : Set.of();
        }

        @Override
        default Set<Attribute<?>> attributes() {
            return Set.of(attribute());
        }

        @Override
        default Optional<LocalDate> nextChange(Facts facts, ZonedDateTime asOf) {
            Objects.requireNonNull(facts, "facts");
            Objects.requireNonNull(asOf, "asOf");
            return Optional.empty();
        }

        @Override
        default <R> R translate(Translation<R> translation) {
            Objects.requireNonNull(translation, "translation");
            return translation.question(this);
        }

        @Override
        default String toText(Language language) {
            return attribute().name() + " " + phrase(language);
        }

        @Override
        default Map<String, Object> toData() {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put(ConditionData.ATTRIBUTE, attribute().name());
            writeTo(data);
            return Collections.unmodifiableMap(data);
        }
    }

    record Presence<T>(Attribute<T> attribute, boolean present) implements OfAttribute<T> {

        @Override
        public boolean test(T value, ZonedDateTime asOf) {
            return present;
        }

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return Truth.of(value(facts, attribute, asOf).isPresent() == present);
        }

        @Override
        public String phrase(Language language) {
            return present
                    ? language.pick("is known", "est connu", "es conocido")
                    : language.pick("is not known", "n'est pas connu", "no es conocido");
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            data.put(ConditionData.PRESENT, present);
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    record FlagIs(FlagAttribute attribute, boolean value) implements OfAttribute<Boolean> {

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return OfAttribute.super.evaluate(facts, asOf);
        }

        @Override
        public boolean test(Boolean known, ZonedDateTime asOf) {
            return known == value;
        }

        @Override
        public String phrase(Language language) {
            Objects.requireNonNull(language, "language");
            return language.pick("is", "est", "es") + " " + attribute.shown(value, language);
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            data.put("is", value);
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    record OneOf<T>(OrderedAttribute<T> attribute, List<T> values) implements OfAttribute<T> {

        OneOf {
            Require.atLeast(values.size(), 1, "number of values to compare with");
            values = values.stream().map(attribute::checked).toList();
        }

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return OfAttribute.super.evaluate(facts, asOf);
        }

        @Override
        public boolean test(T value, ZonedDateTime asOf) {
            for (T candidate : values) {
                if (attribute.compare(value, candidate) == 0) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public String phrase(Language language) {
            List<String> shown = values.stream()
                    .map(value -> attribute.shown(value, language))
                    .toList();
            return shown.size() == 1
                    ? language.pick("is", "est", "es") + " " + shown.get(0)
                    : language.pick("is any of", "est l'un de", "es uno de") + " " + shown;
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            if (values.size() == 1) {
                data.put("is", attribute.plain(values.get(0)));
            } else {
                data.put("any-of", values.stream().map(attribute::plain).toList());
            }
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    record Compared<T>(OrderedAttribute<T> attribute, Comparison comparison, T limit) implements OfAttribute<T> {

        Compared {
            limit = attribute.checked(Objects.requireNonNull(limit, "limit"));
        }

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return OfAttribute.super.evaluate(facts, asOf);
        }

        @Override
        public boolean test(T value, ZonedDateTime asOf) {
            return comparison.holds(attribute.compare(value, limit));
        }

        @Override
        public String phrase(Language language) {
            return language.pick("is", "est", "es") + " " + comparison.toText(language) + " "
                    + attribute.shown(limit, language);
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            data.put(comparison.key(), attribute.plain(limit));
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    record Within<T>(OrderedAttribute<T> attribute, T from, T below) implements OfAttribute<T> {

        Within {
            from = attribute.checked(Objects.requireNonNull(from, "from"));
            below = attribute.checked(Objects.requireNonNull(below, "below"));
            if (attribute.compare(from, below) >= 0) {
                throw new IllegalArgumentException("range of attribute '" + attribute.name() + "' is empty: from "
                        + attribute.plain(from) + ", below " + attribute.plain(below)
                        + "; give an end after the start");
            }
        }

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return OfAttribute.super.evaluate(facts, asOf);
        }

        @Override
        public boolean test(T value, ZonedDateTime asOf) {
            return attribute.compare(value, from) >= 0 && attribute.compare(value, below) < 0;
        }

        @Override
        public String phrase(Language language) {
            String start = attribute.shown(from, language);
            String end = attribute.shown(below, language);
            return language.pick(
                    "is from " + start + " to below " + end,
                    "va de " + start + " à moins de " + end,
                    "va de " + start + " a menos de " + end);
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("from", attribute.plain(from));
            range.put("below", attribute.plain(below));
            data.put(WITHIN, Collections.unmodifiableMap(range));
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    record DateAge(DateAttribute attribute, Comparison comparison, int days) implements OfAttribute<LocalDate> {

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return OfAttribute.super.evaluate(facts, asOf);
        }

        @Override
        public boolean test(LocalDate value, ZonedDateTime asOf) {
            return comparison.holds(Long.compare(ChronoUnit.DAYS.between(value, asOf.toLocalDate()), days));
        }

        @Override
        public Optional<LocalDate> nextChange(Facts facts, ZonedDateTime asOf) {
            int turn = comparison == Comparison.AT_LEAST || comparison == Comparison.LESS_THAN ? 0 : 1;
            return value(facts, attribute, asOf)
                    .map(date -> date.plusDays((long) days + turn))
                    .filter(date -> date.isAfter(asOf.toLocalDate()));
        }

        @Override
        public String phrase(Language language) {
            String one = language.pick("day", "jour", "día");
            String more = language.pick("days", "jours", "días");
            String age = comparison.toText(language) + " "
                    + (attribute.isPersonal()
                            ? Attribute.MASK + " " + more
                            : Numerals.counted(days, one, more, language));
            return language.pick("is " + age + " ago", "remonte à " + age, "fue hace " + age);
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            data.put(DAYS_AGO, bounded(comparison, days));
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }
}
