package dev.smarketing.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeParseTest {

    private enum Seniority {
        JUNIOR,
        DIRECTOR
    }

    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    private static final NumberAttribute BUDGET = Attribute.number("budget");
    private static final FlagAttribute CONSENT = Attribute.flag("consent");
    private static final DateAttribute BORN = Attribute.date("born").personal();
    private static final ScaleAttribute<Seniority> SENIORITY = Attribute.scale("seniority", Seniority.class);
    private static final TextSetAttribute INTERESTS = Attribute.textSet("interests");
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void aTextStandsForAValueOfItsAttribute() {
        assertThat(COUNTRY.parse(" FR")).isEqualTo(" FR");
        assertThat(EMPLOYEES.parse(" 200 ")).isEqualTo(200L);
        assertThat(EMPLOYEES.parse("-2.00")).isEqualTo(-2L);
        assertThat(BUDGET.parse("1234.50")).isEqualTo(new BigDecimal("1234.5"));
        assertThat(BUDGET.parse("1.2e3")).isEqualTo(new BigDecimal("1200"));
        assertThat(CONSENT.parse("true")).isTrue();
        assertThat(CONSENT.parse(" false")).isFalse();
        assertThat(BORN.parse("2004-02-29")).isEqualTo(LocalDate.of(2004, 2, 29));
        assertThat(SENIORITY.parse("DIRECTOR ")).isEqualTo(Seniority.DIRECTOR);
        assertThat(Attribute.scale("size", List.of(" s ", "s")).parse(" s ")).isEqualTo(" s ");
    }

    @Test
    void whatStandsForNoValueIsRefused() {
        assertThatThrownBy(() -> EMPLOYEES.parse("40O"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'employees' is '40O', not a whole number; write it like 200");
        assertThatThrownBy(() -> BUDGET.parse("1,234.50"))
                .hasMessage("attribute 'budget' is '1,234.50', not a number; write it like 1234.5");
        assertThatThrownBy(() -> CONSENT.parse("yes"))
                .hasMessage("attribute 'consent' is 'yes', not a flag, true or false; write one of these");
        assertThatThrownBy(() -> BORN.parse("29.2.2004"))
                .hasMessage("attribute 'born' is ***, not a date; write it like 2026-03-06");
        assertThatThrownBy(() -> SENIORITY.parse("VP"))
                .hasMessage("attribute 'seniority' is 'VP', not a level of [JUNIOR, DIRECTOR]; choose one of these");
        assertThatThrownBy(() -> INTERESTS.parse("tea;coffee"))
                .hasMessage("attribute 'interests' is 'tea;coffee', not a set of texts; split it and give the set");
        assertThatThrownBy(() -> COUNTRY.parse("  "))
                .hasMessage("attribute 'country' is blank; leave it out if it is not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.5", "0x10", "1e30", "1e-999999999", "9223372036854775808", "1e99999999999"})
    void whatIsNoWholeNumberOfALongIsRefused(String text) {
        assertThatThrownBy(() -> EMPLOYEES.parse(text))
                .hasMessage("attribute 'employees' is '" + text + "', not a whole number; write it like 200");
    }

    @Test
    void rowsOfTextsBecomeLeadsAndActivities() {
        Map<String, String> row = Map.of("id", "L-1", "employees", "400", "budget", "", "consent", "true");
        Lead lead = Lead.builder("L-1")
                .withText(EMPLOYEES, row.get("employees"))
                .withText(BUDGET, row.get("budget"))
                .build();
        assertThat(lead.valueAt(EMPLOYEES, NOW)).contains(400L);
        assertThat(lead.valueAt(BUDGET, NOW)).isEmpty();

        LeadFacts read = LeadAccessors.of((Map<String, String> r) -> LeadId.of(r.get("id")))
                .withText(EMPLOYEES, r -> r.get("employees"))
                .withText(BUDGET, r -> r.get("budget"))
                .withText(CONSENT, r -> r.get("consent"))
                .withText(BORN, r -> r.get("born"))
                .read(row);
        assertThat(read.valueAt(EMPLOYEES, NOW)).contains(400L);
        assertThat(read.valueAt(BUDGET, NOW)).isEmpty();
        assertThat(read.valueAt(CONSENT, NOW)).contains(true);
        assertThat(read.valueAt(BORN, NOW)).isEmpty();

        Activity activity = Activity.of(ActivityId.of("a1"), ActivityType.of("visit"), NOW)
                .withText(EMPLOYEES, "3")
                .withText(COUNTRY, "");
        assertThat(activity.valueAt(EMPLOYEES, NOW)).contains(3L);
        assertThat(activity.valueAt(COUNTRY, NOW)).isEmpty();
        assertThat(ActivityAccessors.of(
                                (Map<String, String> r) -> ActivityId.of(r.get("id")),
                                r -> ActivityType.of("visit"),
                                r -> NOW)
                        .withText(EMPLOYEES, r -> r.get("employees"))
                        .read(row)
                        .valueAt(EMPLOYEES, NOW))
                .contains(400L);
    }

    @Test
    void textsOfRowsAreRefusedWhereTheyAreRead() {
        LeadAccessors<String> accessors = LeadAccessors.of(LeadId::of).withText(EMPLOYEES, text -> text);
        assertThatThrownBy(() -> accessors.read("many").valueAt(EMPLOYEES, NOW))
                .hasMessage("attribute 'employees' is 'many', not a whole number; write it like 200");
        assertThatThrownBy(() -> accessors.withText(EMPLOYEES, text -> text))
                .hasMessage("attribute 'employees' has two accessors; give one");
        assertThatThrownBy(() -> Lead.builder("L-1").with(EMPLOYEES, 2L).withText(EMPLOYEES, "3"))
                .hasMessage("attribute 'employees' of lead L-1 has two values; give one, or date them differently");
    }
}
