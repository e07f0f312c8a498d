package dev.smarketing.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTest {

    enum Seniority {
        JUNIOR,
        MANAGER,
        DIRECTOR
    }

    private static final ZonedDateTime NOON =
            LocalDate.of(2026, 6, 15).atTime(12, 0).atZone(ZoneId.of("Europe/Paris"));
    private static final ScaleAttribute<Seniority> SENIORITY = Attribute.scale("seniority", Seniority.class);
    private static final ScaleAttribute<String> STAGE = Attribute.scale("stage", List.of("cold", "warm", "hot"));
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final TextAttribute TITLE = Attribute.text("title");
    private static final TextAttribute EMAIL = Attribute.text("email").personal();
    private static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    private static final NumberAttribute REVENUE = Attribute.number("revenue");
    private static final FlagAttribute CONSENT = Attribute.flag("consent");
    private static final DateAttribute TRIAL = Attribute.date("trial");
    private static final TextSetAttribute INTERESTS = Attribute.textSet("interests");
    private static final AttributeSet ALL =
            AttributeSet.of(SENIORITY, STAGE, COUNTRY, TITLE, EMAIL, EMPLOYEES, REVENUE, CONSENT, TRIAL, INTERESTS);

    private static final Lead LEAD = Lead.builder("L-1")
            .with(SENIORITY, Seniority.MANAGER)
            .with(TITLE, "Head of İstanbul Presales, sales-led")
            .with(EMPLOYEES, 80L)
            .with(REVENUE, new BigDecimal("1.0"))
            .with(CONSENT, false)
            .with(TRIAL, LocalDate.of(2026, 6, 1))
            .with(INTERESTS, Set.of("cloud", "crm"))
            .build();

    private static Truth ask(Condition condition) {
        return condition.evaluate(LEAD, NOON);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE", "TRUE, FALSE, FALSE, TRUE", "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, FALSE, FALSE, FALSE", "FALSE, UNKNOWN, FALSE, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void kleene(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(other.and(one)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
        assertThat(other.or(one)).isEqualTo(or);
    }

    @ParameterizedTest
    @EnumSource(Truth.class)
    void notTwiceIsTheSame(Truth truth) {
        assertThat(truth.not().not()).isEqualTo(truth);
        assertThat(truth.not() == truth).isEqualTo(truth == Truth.UNKNOWN);
    }

    @Test
    void orderedValues() {
        assertThat(ask(SENIORITY.isAtLeast(Seniority.MANAGER))).isEqualTo(Truth.TRUE);
        assertThat(ask(SENIORITY.isAtLeast(Seniority.DIRECTOR))).isEqualTo(Truth.FALSE);
        assertThat(ask(SENIORITY.isMoreThan(Seniority.MANAGER))).isEqualTo(Truth.FALSE);
        assertThat(ask(SENIORITY.isAnyOf(Seniority.JUNIOR, Seniority.MANAGER))).isEqualTo(Truth.TRUE);
        assertThat(ask(EMPLOYEES.isWithin(80L, 81L))).isEqualTo(Truth.TRUE);
        assertThat(ask(EMPLOYEES.isWithin(70L, 80L))).isEqualTo(Truth.FALSE);
        assertThat(ask(EMPLOYEES.isAtMost(79L))).isEqualTo(Truth.FALSE);
        assertThat(ask(EMPLOYEES.isLessThan(81))).isEqualTo(Truth.TRUE);
        assertThat(ask(REVENUE.is(BigDecimal.ONE))).isEqualTo(Truth.TRUE);
        assertThat(ask(REVENUE.is(new BigDecimal("1.00")))).isEqualTo(Truth.TRUE);
        assertThat(ask(STAGE.isAtLeast("warm"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void texts() {
        assertThat(ask(TITLE.contains("SALES", TextCase.EXACT))).isEqualTo(Truth.FALSE);
        assertThat(ask(TITLE.contains("SALES", TextCase.IGNORED))).isEqualTo(Truth.TRUE);
        assertThat(ask(TITLE.containsWord("sales", TextCase.EXACT))).isEqualTo(Truth.TRUE);
        assertThat(ask(TITLE.containsWord("Pres", TextCase.EXACT))).isEqualTo(Truth.FALSE);
        assertThat(ask(TITLE.containsWord("PRESALES", TextCase.IGNORED))).isEqualTo(Truth.TRUE);
        assertThat(ask(TITLE.startsWith("Head", TextCase.EXACT))).isEqualTo(Truth.TRUE);
        assertThat(ask(TITLE.endsWith("LED", TextCase.IGNORED))).isEqualTo(Truth.TRUE);
        assertThat(ask(TITLE.matches("of .+ Pre", TextCase.EXACT))).isEqualTo(Truth.TRUE);
        assertThat(ask(TITLE.matches("^OF", TextCase.IGNORED))).isEqualTo(Truth.FALSE);
        assertThat(ask(TITLE.is("head of İstanbul Presales, sales-led"))).isEqualTo(Truth.FALSE);
        assertThat(ask(TITLE.isIgnoringCase("HEAD OF İSTANBUL PRESALES, SALES-LED")))
                .isEqualTo(Truth.TRUE);
        assertThat(ask(COUNTRY.isAnyOf("FR", "ES"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void collections() {
        assertThat(ask(INTERESTS.hasAnyOf("cloud", "erp"))).isEqualTo(Truth.TRUE);
        assertThat(ask(INTERESTS.hasAllOf("cloud", "crm"))).isEqualTo(Truth.TRUE);
        assertThat(ask(INTERESTS.hasAllOf("cloud", "erp"))).isEqualTo(Truth.FALSE);
        assertThat(ask(INTERESTS.hasNoneOf("erp"))).isEqualTo(Truth.TRUE);
        assertThat(ask(INTERESTS.everyElement(TextTest.startsWith("c", TextCase.EXACT))))
                .isEqualTo(Truth.TRUE);
        assertThat(ask(INTERESTS.hasAtLeast(3))).isEqualTo(Truth.FALSE);
        assertThat(ask(INTERESTS.hasAtMost(2))).isEqualTo(Truth.TRUE);
        Lead empty = Lead.builder("L-2").with(INTERESTS, Set.of()).build();
        assertThat(INTERESTS.hasAnyOf("cloud").evaluate(empty, NOON)).isEqualTo(Truth.FALSE);
        assertThat(INTERESTS.hasNoneOf("cloud").evaluate(empty, NOON)).isEqualTo(Truth.TRUE);
        assertThat(INTERESTS.hasAtLeast(1).evaluate(Lead.builder("L-3").build(), NOON))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void presenceIsNeverUnknownAndFlagsAndDates() {
        assertThat(ask(COUNTRY.isPresent())).isEqualTo(Truth.FALSE);
        assertThat(ask(COUNTRY.isAbsent())).isEqualTo(Truth.TRUE);
        assertThat(ask(CONSENT.isTrue())).isEqualTo(Truth.FALSE);
        assertThat(ask(CONSENT.isFalse())).isEqualTo(Truth.TRUE);
        assertThat(ask(TRIAL.isAtLeastDaysAgo(14))).isEqualTo(Truth.TRUE);
        assertThat(ask(TRIAL.isAtLeastDaysAgo(15))).isEqualTo(Truth.FALSE);
        assertThat(ask(TRIAL.isLessThanDaysAgo(15))).isEqualTo(Truth.TRUE);
        assertThat(TRIAL.isAtLeastDaysAgo(15).nextChange(LEAD, NOON)).contains(LocalDate.of(2026, 6, 16));
        assertThat(TRIAL.isAtLeastDaysAgo(14).nextChange(LEAD, NOON)).isEmpty();
    }

    /** The answer to "less than 15 days ago" turns on the fifteenth day, that to "at most 14" on the same one. */
    @ParameterizedTest
    @CsvSource({"less-than, 15, TRUE", "at-most, 14, TRUE", "at-least, 15, FALSE", "more-than, 14, FALSE"})
    void theAgeOfADateSaysWhenItsAnswerTurns(String comparison, int days, Truth before) {
        Condition age = Condition.fromData(Map.of("attribute", "trial", "days-ago", Map.of(comparison, days)), ALL);
        ZonedDateTime turn = NOON.plusDays(1);
        assertThat(age.nextChange(LEAD, NOON)).contains(turn.toLocalDate());
        assertThat(age.evaluate(LEAD, NOON)).isEqualTo(before);
        assertThat(age.evaluate(LEAD, turn)).isEqualTo(before.not());
        assertThat(age.nextChange(LEAD, turn)).isEmpty();
    }

    @Test
    void joinedConditionsTurnWithTheFirstOfTheirParts() {
        Condition later = TRIAL.isAtLeastDaysAgo(30);
        Condition sooner = TRIAL.isAtLeastDaysAgo(20);
        LocalDate turn = LocalDate.of(2026, 6, 21);
        assertThat(later.and(sooner).nextChange(LEAD, NOON)).contains(turn);
        assertThat(sooner.or(later).nextChange(LEAD, NOON)).contains(turn);
        assertThat(sooner.not().nextChange(LEAD, NOON)).contains(turn);
        assertThat(CONSENT.isTrue().and(COUNTRY.is("FR")).nextChange(LEAD, NOON))
                .isEmpty();
    }

    @Test
    void whatIsNotIsOpenWhereItsPartIs() {
        Condition not = COUNTRY.is("FR").not();
        assertThat(not.unknownAttributes(LEAD, NOON)).containsExactly(COUNTRY);
        assertThat(not.attributes()).containsExactly(COUNTRY);
        assertThat(not.not()).isEqualTo(COUNTRY.is("FR"));
        assertThat(not).hasToString("not (country is FR)");
        assertThat(ask(EMPLOYEES.isAnyOf(1L, 80L))).isEqualTo(Truth.TRUE);
        assertThat(ask(EMPLOYEES.isAnyOf(1L, 2L))).isEqualTo(Truth.FALSE);
        assertThat(ask(REVENUE.isAtLeast(2))).isEqualTo(Truth.FALSE);
        assertThat(ask(REVENUE.isLessThan(2))).isEqualTo(Truth.TRUE);
        assertThat(ask(TRIAL.isMoreThan(LocalDate.of(2026, 6, 1)))).isEqualTo(Truth.FALSE);
        assertThat(ask(TRIAL.isMoreThan(LocalDate.of(2026, 5, 31)))).isEqualTo(Truth.TRUE);
    }

    /** Rules are written in other forms, a plan of steps for example, by translating each part once. */
    @Test
    void aConditionIsTranslatedPartByPart() {
        Condition condition = COUNTRY.is("FR")
                .or(EMPLOYEES.isAtLeast(50))
                .and(CONSENT.isTrue().not());
        String translated = condition.translate(new Condition.Translation<String>() {
            @Override
            public String question(Condition question) {
                return "<" + question + ">";
            }

            @Override
            public String all(List<String> parts) {
                return "all" + parts;
            }

            @Override
            public String any(List<String> parts) {
                return "any" + parts;
            }

            @Override
            public String not(String part) {
                return "not " + part;
            }
        });
        assertThat(translated)
                .isEqualTo("all[any[<country is FR>, <employees is at least 50>], not <consent is true>]");
    }

    @Test
    void onlyTheMissingFactsThatDecideAreUnknown() {
        Condition decided = COUNTRY.is("FR").or(EMPLOYEES.isAtLeast(50));
        assertThat(ask(decided)).isEqualTo(Truth.TRUE);
        assertThat(decided.unknownAttributes(LEAD, NOON)).isEmpty();
        Condition open = COUNTRY.is("FR").and(EMPLOYEES.isAtLeast(50));
        assertThat(ask(open)).isEqualTo(Truth.UNKNOWN);
        assertThat(open.unknownAttributes(LEAD, NOON)).containsExactly(COUNTRY);
        assertThat(open.attributes()).containsExactly(COUNTRY, EMPLOYEES);
        assertThat(ask(COUNTRY.is("FR").not())).isEqualTo(Truth.UNKNOWN);
    }

    static List<Condition> conditions() {
        return List.of(
                SENIORITY.isAtLeast(Seniority.DIRECTOR),
                STAGE.isAnyOf("warm", "hot"),
                COUNTRY.is("FR"),
                COUNTRY.isAnyOf("FR", "ES"),
                COUNTRY.isIgnoringCase("fr"),
                TITLE.containsWord("sales", TextCase.IGNORED),
                TITLE.matches("a|b", TextCase.EXACT),
                EMAIL.endsWith("@rival.example", TextCase.IGNORED),
                EMPLOYEES.isWithin(50L, 200L),
                EMPLOYEES.isAnyOf(1L, 2L),
                REVENUE.isMoreThan(new BigDecimal("1.50")),
                CONSENT.isTrue(),
                TRIAL.isAtLeast(LocalDate.of(2026, 1, 1)),
                TRIAL.isLessThanDaysAgo(30),
                INTERESTS.hasAllOf("cloud", "crm"),
                INTERESTS.noElement(TextTest.contains("x", TextCase.IGNORED)),
                INTERESTS.hasAtLeast(2),
                INTERESTS.hasAtLeast(2, TextTest.is("CRM", TextCase.IGNORED)),
                INTERESTS.hasAtMost(0, TextTest.is("crm", TextCase.EXACT)),
                COUNTRY.isPresent(),
                COUNTRY.isAbsent().or(COUNTRY.is("FR").not()).and(CONSENT.isTrue()));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void dataReadsBack(Condition condition) {
        assertThat(Condition.fromData(condition.toData(), ALL)).isEqualTo(condition);
    }

    @Test
    void dataReadsWell() {
        assertThat(SENIORITY.isAtLeast(Seniority.DIRECTOR).toData())
                .hasToString("{attribute=seniority, at-least=DIRECTOR}");
        assertThat(EMPLOYEES.isWithin(50L, 200L).toData())
                .hasToString("{attribute=employees, within={from=50, below=200}}");
        assertThat(TRIAL.isLessThanDaysAgo(30)
                        .and(COUNTRY.isIgnoringCase("fr").not())
                        .toData())
                .hasToString("{all=[{attribute=trial, days-ago={less-than=30}},"
                        + " {not={attribute=country, is=fr, case=ignored}}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENGLISH | (country is FR or employees is at least 50) and not (consent is true)",
                "FRENCH | (country est FR ou employees est au moins 50) et non (consent est vrai)",
                "SPANISH | (country es FR o employees es al menos 50) y no (consent es verdadero)"
            })
    void wordsInThreeLanguages(Language language, String text) {
        Condition condition = COUNTRY.is("FR")
                .or(EMPLOYEES.isAtLeast(50))
                .and(CONSENT.isTrue().not());
        assertThat(condition.toText(language)).isEqualTo(text);
    }

    @Test
    void words() {
        assertThat(COUNTRY.isAnyOf("FR", "ES")).hasToString("country is any of [FR, ES]");
        assertThat(TITLE.contains("sales", TextCase.IGNORED)).hasToString("title contains 'sales' ignoring case");
        assertThat(EMPLOYEES.isWithin(1000L, 5000L)).hasToString("employees is from 1,000 to below 5,000");
        assertThat(TRIAL.isAtLeastDaysAgo(30)).hasToString("trial is at least 30 days ago");
        assertThat(INTERESTS.hasAnyOf("crm")).hasToString("any element of interests is crm");
        assertThat(INTERESTS.hasAtLeast(2)).hasToString("interests has at least 2 elements");
        Condition ofTest = INTERESTS.hasAtMost(2, TextTest.is("crm", TextCase.EXACT));
        assertThat(ofTest).hasToString("at most 2 elements of interests (is crm)");
        assertThat(ofTest.toText(Language.FRENCH)).isEqualTo("au plus 2 éléments de interests (est crm)");
        assertThat(ofTest.toText(Language.SPANISH)).isEqualTo("como máximo 2 elementos de interests (es crm)");
        assertThat(ofTest.toData()).hasToString("{attribute=interests, count={at-most=2, of-elements={is=crm}}}");
        assertThat(COUNTRY.isAbsent()).hasToString("country is not known");
        assertThat(EMAIL.is("ada@example.org")).hasToString("email is ***");
        assertThat(EMAIL.contains("ada", TextCase.EXACT)).hasToString("email contains ***");
        assertThat(STAGE.isAnyOf("warm", "hot")).hasToString("stage is any of [warm, hot]");
        assertThat(STAGE.is("warm")).hasToString("stage is warm");
        assertThat(SENIORITY.isAtLeast(Seniority.MANAGER)).hasToString("seniority is at least MANAGER");
        assertThat(REVENUE.isMoreThan(new BigDecimal("1500.5"))).hasToString("revenue is more than 1,500.5");
        assertThat(TRIAL.isAtMost(LocalDate.of(2026, 6, 1))).hasToString("trial is at most 2026-06-01");
        assertThat(CONSENT.isFalse()).hasToString("consent is false");
        assertThat(COUNTRY.is("FR").or(CONSENT.isTrue())).hasToString("country is FR or consent is true");
    }

    @Test
    void countsTheElementsThatPassATest() {
        Lead lead = Lead.builder("L-9")
                .with(INTERESTS, Set.of("crm", "crm tools", "sales"))
                .build();
        TextTest crm = TextTest.contains("crm", TextCase.EXACT);
        assertThat(INTERESTS.hasAtLeast(2, crm).evaluate(lead, NOON)).isEqualTo(Truth.TRUE);
        assertThat(INTERESTS.hasAtLeast(3, crm).evaluate(lead, NOON)).isEqualTo(Truth.FALSE);
        assertThat(INTERESTS.hasAtMost(2, crm).evaluate(lead, NOON)).isEqualTo(Truth.TRUE);
        assertThat(INTERESTS.hasAtMost(1, crm).evaluate(lead, NOON)).isEqualTo(Truth.FALSE);
        Lead empty = Lead.builder("L-9").with(INTERESTS, Set.of()).build();
        assertThat(INTERESTS.hasAtMost(0, crm).evaluate(empty, NOON)).isEqualTo(Truth.TRUE);
        assertThat(INTERESTS.hasAtLeast(1, crm).evaluate(Lead.builder("L-3").build(), NOON))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void refusals() {
        assertRefused(
                Map.of("attribute", "contry", "is", "FR"),
                "condition: attribute: attribute 'contry' is not known; known are [seniority, stage, country, title,"
                        + " email, employees, revenue, consent, trial, interests]");
        assertRefused(
                Map.of("attribute", "employees", "contains", "1"),
                "condition: contains: does not fit attribute 'employees', a whole number; use one of"
                        + " [less-than, at-most, at-least, more-than, is, any-of, within, present]");
        assertRefused(
                Map.of("attribute", "employees", "at-least", "many"),
                "condition: at-least: found the text 'many'; give a number without quotes");
        assertRefused(
                Map.of("attribute", "employees", "any-of", List.of(1, "two")),
                "condition: any-of[1]: found the text 'two'; give a number without quotes");
        assertRefused(
                Map.of("attribute", "seniority", "at-least", "CHIEF"),
                "condition: at-least: 'CHIEF' is not one of [JUNIOR, MANAGER, DIRECTOR]; choose one of these");
        assertRefused(
                Map.of("all", List.of(Map.of("attribute", "consent", "is", "yes"))),
                "condition: all[0].is: found the text 'yes'; give true or false");
        assertRefused(
                Map.of("attribute", "country", "at-least", "FR"),
                "condition: at-least: does not fit attribute 'country', a text; use one of [is, any-of, contains,"
                        + " starts-with, ends-with, contains-word, matches, present]");
        assertRefused(
                Map.of("attribute", "consent", "at-least", true),
                "condition: at-least: does not fit attribute 'consent', a flag, true or false; use one of"
                        + " [is, present]");
        assertRefused(
                Map.of("attribute", "interests", "has", "crm"),
                "condition: has: does not fit attribute 'interests', a set of texts; use one of [any-element,"
                        + " every-element, no-element, count, present]");
        assertRefused(
                Map.of("attribute", "trial", "ago", 3),
                "condition: ago: does not fit attribute 'trial', a date; use one of [less-than, at-most, at-least,"
                        + " more-than, is, any-of, within, present, days-ago]");
        assertRefused(
                Map.of("attribute", "trial", "days-ago", Map.of("exactly", 3)),
                "condition: days-ago.exactly: is no comparison; use one of [less-than, at-most, at-least, more-than]");
        assertRefused(
                Map.of("attribute", "interests", "any-element", Map.of("sounds-like", "crm")),
                "condition: any-element.sounds-like: is no test of a text; use one of [is, any-of, contains,"
                        + " starts-with, ends-with, contains-word, matches]");
        assertRefused(Map.of("attribute", "country"), "condition: has the operators []; give exactly one");
        assertRefused(
                Map.of("is", "FR"),
                "condition: is: names no attribute; write attribute: and its name beside it, or all, any or not");
        assertThatThrownBy(() -> TITLE.matches("(", TextCase.EXACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'(' is not a regular expression (Unclosed group); correct it");
        assertThatThrownBy(() -> EMPLOYEES.isWithin(5L, 5L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("range of attribute 'employees' is empty: from 5, below 5; give an end after the start");
        assertThatThrownBy(() -> STAGE.isAtLeast("tepid"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'stage' takes a level of [cold, warm, hot], not 'tepid' (String);"
                        + " convert the value first");
    }

    private static void assertRefused(Map<String, Object> data, String message) {
        assertThatThrownBy(() -> Condition.fromData(data, ALL))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(message);
    }

    @Test
    void twoOperatorsAreRefusedAndNotDropped() {
        assertThatThrownBy(() -> Condition.fromData(
                        new TreeMap<>(Map.of("attribute", "employees", "at-least", 1, "at-most", 2)), ALL))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("condition: has the operators [at-least, at-most]; give exactly one");
        assertThatThrownBy(() -> Condition.fromData(
                        new TreeMap<>(Map.of("attribute", "employees", "at-least", 1, "case", "ignored")), ALL))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("condition: has the operators [at-least, case]; give exactly one");
    }

    @Test
    void aPersonaReadsBack() {
        Persona persona = new Persona("buyer", SENIORITY.isAtLeast(Seniority.MANAGER));
        assertThat(persona.evaluate(LEAD, NOON)).isEqualTo(Truth.TRUE);
        assertThat(Persona.fromData(persona.toData(), ALL)).isEqualTo(persona);
        assertThatThrownBy(() -> Persona.fromData(
                        Map.of("version", 1, "name", "x", "when", Map.of("attribute", "y", "is", 1)),
                        AttributeSet.of(COUNTRY)))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("persona: when.attribute: attribute 'y' is not known; known are [country]");
    }
}
