package dev.smarketing.scoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.DateAttribute;
import dev.smarketing.core.lead.FlagAttribute;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.ScaleAttribute;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.TextSetAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Elements and operators are those of the PMML 4.4.1 standard, <a
 * href="https://dmg.org/pmml/v4-4-1/TreeModel.html#xsdGroup_PREDICATE">predicates</a>.
 */
class PmmlPredicateTest {

    private static final TextAttribute CITY = Attribute.text("city");
    private static final TextSetAttribute TOPICS = Attribute.textSet("topics");
    private static final WholeNumberAttribute STAFF = Attribute.wholeNumber("staff");
    private static final NumberAttribute REVENUE = Attribute.number("revenue");
    private static final FlagAttribute CONSENT = Attribute.flag("consent");
    private static final DateAttribute FOUNDED = Attribute.date("founded");
    private static final ScaleAttribute<String> LEVEL = Attribute.scale("level", List.of("low", "mid", "high"));

    private static String simple(String field, String operator, String value) {
        return "<SimplePredicate field=\"" + field + "\" operator=\"" + operator + "\" value=\"" + value + "\"/>";
    }

    private static String missing(String field, String operator) {
        return "<SimplePredicate field=\"" + field + "\" operator=\"" + operator + "\"/>";
    }

    private static String set(String field, String operator, String... values) {
        String array = Stream.of(values)
                .map(value -> "&quot;" + value + "&quot;")
                .reduce("", (all, one) -> all.isEmpty() ? one : all + " " + one);
        return "<SimpleSetPredicate field=\"" + field + "\" booleanOperator=\"" + operator
                + "\"><Array type=\"string\" n=\"" + values.length + "\">" + array + "</Array></SimpleSetPredicate>";
    }

    private static String both(String operator, String one, String other) {
        return "<CompoundPredicate booleanOperator=\"" + operator + "\">" + one + other + "</CompoundPredicate>";
    }

    private static Arguments is(Condition condition, String type, String xml, String opposite) {
        return Arguments.of(condition, type, xml, opposite);
    }

    static Stream<Arguments> questions() {
        return Stream.of(
                is(CITY.is("Lyon"), "string", simple("city", "equal", "Lyon"), simple("city", "notEqual", "Lyon")),
                is(
                        CONSENT.isTrue(),
                        "boolean",
                        simple("consent", "equal", "true"),
                        simple("consent", "notEqual", "true")),
                is(
                        STAFF.isAtLeast(50),
                        "integer",
                        simple("staff", "greaterOrEqual", "50"),
                        simple("staff", "lessThan", "50")),
                is(
                        STAFF.isMoreThan(50L),
                        "integer",
                        simple("staff", "greaterThan", "50"),
                        simple("staff", "lessOrEqual", "50")),
                is(
                        REVENUE.isAtMost(new BigDecimal("1E+3")),
                        "double",
                        simple("revenue", "lessOrEqual", "1000"),
                        simple("revenue", "greaterThan", "1000")),
                is(
                        FOUNDED.isLessThan(LocalDate.of(2020, 1, 1)),
                        "date",
                        simple("founded", "lessThan", "2020-01-01"),
                        simple("founded", "greaterOrEqual", "2020-01-01")),
                is(
                        STAFF.isWithin(5L, 9L),
                        "integer",
                        both("and", simple("staff", "greaterOrEqual", "5"), simple("staff", "lessThan", "9")),
                        both("or", simple("staff", "lessThan", "5"), simple("staff", "greaterOrEqual", "9"))),
                is(
                        CITY.isAnyOf("Lyon", "a\"b\\c"),
                        "string",
                        set("city", "isIn", "Lyon", "a\\&quot;b\\\\c"),
                        set("city", "isNotIn", "Lyon", "a\\&quot;b\\\\c")),
                is(LEVEL.is("mid"), "string", simple("level", "equal", "mid"), simple("level", "notEqual", "mid")),
                is(
                        LEVEL.isAtLeast("mid"),
                        "string",
                        set("level", "isIn", "mid", "high"),
                        set("level", "isNotIn", "mid", "high")),
                is(LEVEL.isMoreThan("mid"), "string", set("level", "isIn", "high"), set("level", "isNotIn", "high")),
                is(
                        LEVEL.isAtMost("mid"),
                        "string",
                        set("level", "isIn", "low", "mid"),
                        set("level", "isNotIn", "low", "mid")),
                is(LEVEL.isLessThan("mid"), "string", set("level", "isIn", "low"), set("level", "isNotIn", "low")),
                is(TOPICS.isPresent(), "string", missing("topics", "isNotMissing"), missing("topics", "isMissing")),
                is(STAFF.isAbsent(), "integer", missing("staff", "isMissing"), missing("staff", "isNotMissing")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasAnOpposite(Condition condition, String type, String xml, String opposite) {
        PmmlPredicate predicate = PmmlPredicate.of(condition);
        assertThat(predicate.obstacle()).isEmpty();
        assertThat(predicate.xml()).isEqualTo(xml);
        assertThat(predicate.opposite()).isEqualTo(opposite);
        assertThat(predicate.fields()).isNotEmpty().allSatisfy(field -> {
            assertThat(field.name())
                    .isEqualTo(condition.attributes().iterator().next().name());
            assertThat(field.dataType()).isEqualTo(type);
        });
        PmmlPredicate not = PmmlPredicate.of(condition.not());
        assertThat(not.xml()).isEqualTo(opposite);
        assertThat(not.opposite()).isEqualTo(xml);
        assertThat(not.fields()).isEqualTo(predicate.fields());
    }

    /** Not (one and other) is (not one) or (not other), by De Morgan's law, which three-valued logic keeps. */
    @Test
    void joinedQuestionsTurnRoundPartByPart() {
        String lyon = simple("city", "equal", "Lyon");
        String notLyon = simple("city", "notEqual", "Lyon");
        String large = simple("staff", "greaterOrEqual", "50");
        String small = simple("staff", "lessThan", "50");
        PmmlPredicate and = PmmlPredicate.of(CITY.is("Lyon").and(STAFF.isAtLeast(50)));
        assertThat(and.xml()).isEqualTo(both("and", lyon, large));
        assertThat(and.opposite()).isEqualTo(both("or", notLyon, small));
        PmmlPredicate or = PmmlPredicate.of(CITY.is("Lyon").or(STAFF.isAtLeast(50)));
        assertThat(or.xml()).isEqualTo(both("or", lyon, large));
        assertThat(or.opposite()).isEqualTo(both("and", notLyon, small));
        assertThat(or.fields())
                .containsExactly(
                        new PmmlPredicate.Field("city", "string"), new PmmlPredicate.Field("staff", "integer"));
        assertThat(PmmlPredicate.of(Condition.allOf(CITY.is("Lyon"))).xml()).isEqualTo(lyon);
    }

    static Stream<Condition> unwritable() {
        return Stream.of(
                CITY.isIgnoringCase("lyon"),
                CITY.contains("ly", TextCase.EXACT),
                TOPICS.hasAnyOf("crm"),
                TOPICS.hasAtLeast(2),
                FOUNDED.isAtLeastDaysAgo(30),
                LEVEL.isWithin("low", "high"));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    void whatHasNoPredicateIsToldAlsoAsAPart(Condition condition) {
        String reason = "asks '" + condition + "', which a scorecard has no predicate for; make it an attribute";
        assertThat(PmmlPredicate.of(condition).obstacle()).contains(reason);
        assertThat(PmmlPredicate.of(condition.not()).obstacle()).contains(reason);
        assertThat(PmmlPredicate.of(CITY.is("Lyon").and(condition)).obstacle()).contains(reason);
        assertThat(PmmlPredicate.of(condition.or(CITY.is("Lyon"))).obstacle()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"double, true", "integer, true", "date, true", "string, false", "boolean, false"})
    void numbersAndDatesAreContinuous(String type, boolean continuous) {
        assertThat(new PmmlPredicate.Field("x", type).isContinuous()).isEqualTo(continuous);
    }

    @Test
    void whatXmlReservesIsEscapedAndWhatItKnowsIsKept() {
        assertThat(PmmlPredicate.escaped("a<b>&\"c'\t\n\r ")).isEqualTo("a&lt;b&gt;&amp;&quot;c'&#9;&#10;&#13; ");
        String kept = " \u007F\uD7FF\uE000\uFFFD" + Character.toString(0x10000) + Character.toString(0x10FFFF);
        assertThat(PmmlPredicate.escaped(kept)).isEqualTo(kept);
    }

    /** Char of <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0</a>. */
    @ParameterizedTest
    @CsvSource({"0, 0000", "31, 001F", "55296, D800", "57343, DFFF", "65534, FFFE", "65535, FFFF"})
    void charactersThatXmlLacksAreRefused(int character, String name) {
        String text = "a" + (char) character;
        assertThatThrownBy(() -> PmmlPredicate.escaped(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text '" + text + "' holds U+" + name + ", which XML cannot hold; change the text");
    }
}
