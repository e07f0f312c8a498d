package dev.smarketing.core.lead;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ValueConditions.OfAttribute;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Conditions on a text, or on the texts of a set. */
final class TextConditions {

    static final String OF_ELEMENTS = "of-elements";
    static final String COUNT = "count";

    private TextConditions() {}

    record TextPasses(TextAttribute attribute, TextTest test) implements OfAttribute<String> {

        TextPasses {
            Objects.requireNonNull(test, "test");
        }

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return OfAttribute.super.evaluate(facts, asOf);
        }

        @Override
        public boolean test(String value, ZonedDateTime asOf) {
            return test.test(value);
        }

        @Override
        public String phrase(Language language) {
            return test.phrase(language, attribute.isPersonal());
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            test.writeTo(data);
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    record ElementsPass(TextSetAttribute attribute, TextSetAttribute.Quantifier quantifier, TextTest test)
            implements OfAttribute<Set<String>> {

        ElementsPass {
            Objects.requireNonNull(test, "test");
        }

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return OfAttribute.super.evaluate(facts, asOf);
        }

        @Override
        public boolean test(Set<String> value, ZonedDateTime asOf) {
            return switch (quantifier) {
                case ANY -> value.stream().anyMatch(test::test);
                case EVERY -> value.stream().allMatch(test::test);
                case NO -> value.stream().noneMatch(test::test);
            };
        }

        @Override
        public String toText(Language language) {
            return quantifier.toText(language) + " " + attribute.name() + " " + phrase(language);
        }

        @Override
        public String phrase(Language language) {
            return test.phrase(language, attribute.isPersonal());
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            Map<String, Object> nested = new LinkedHashMap<>();
            test.writeTo(nested);
            data.put(quantifier.key(), Collections.unmodifiableMap(nested));
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    record ElementCount(TextSetAttribute attribute, Comparison comparison, int limit, Optional<TextTest> test)
            implements OfAttribute<Set<String>> {

        ElementCount {
            Require.atLeast(limit, 0, "number of elements");
        }

        @Override
        public Truth evaluate(Facts facts, ZonedDateTime asOf) {
            return OfAttribute.super.evaluate(facts, asOf);
        }

        @Override
        public boolean test(Set<String> value, ZonedDateTime asOf) {
            int count = test.map(own -> (int) value.stream().filter(own::test).count())
                    .orElse(value.size());
            return comparison.holds(Integer.compare(count, limit));
        }

        @Override
        public String toText(Language language) {
            return test.isEmpty()
                    ? OfAttribute.super.toText(language)
                    : number(language) + " " + language.pick("of", "de", "de") + " " + attribute.name() + " ("
                            + test.get().phrase(language, attribute.isPersonal()) + ")";
        }

        @Override
        public String phrase(Language language) {
            return language.pick("has", "a", "tiene") + " " + number(language);
        }

        private String number(Language language) {
            return comparison.toText(language) + " "
                    + Numerals.counted(
                            limit,
                            language.pick("element", "élément", "elemento"),
                            language.pick("elements", "éléments", "elementos"),
                            language);
        }

        @Override
        public void writeTo(Map<String, Object> data) {
            Map<String, Object> nested = new LinkedHashMap<>(ValueConditions.bounded(comparison, limit));
            test.ifPresent(own -> {
                Map<String, Object> part = new LinkedHashMap<>();
                own.writeTo(part);
                nested.put(OF_ELEMENTS, Collections.unmodifiableMap(part));
            });
            data.put(COUNT, Collections.unmodifiableMap(nested));
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }
}
