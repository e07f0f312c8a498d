package dev.smarketing.core.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final TextAttribute EMAIL = Attribute.text("email").personal();
    private static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    private static final NumberAttribute REVENUE = Attribute.number("revenue");
    private static final TextSetAttribute INTERESTS = Attribute.textSet("interests");
    private static final AttributeSet ALL = AttributeSet.of(COUNTRY, EMAIL, EMPLOYEES, REVENUE, INTERESTS);

    @Test
    void thePastIsJudgedByWhatWasKnown() {
        Lead lead = Lead.builder("L-1")
                .with(COUNTRY, "FR")
                .with(EMPLOYEES, 80L, MARCH)
                .with(EMPLOYEES, 300L, APRIL)
                .build();
        assertThat(lead.valueAt(COUNTRY, Instant.EPOCH)).contains("FR");
        assertThat(lead.valueAt(EMPLOYEES, MARCH.minusNanos(1))).isEmpty();
        assertThat(lead.valueAt(EMPLOYEES, MARCH)).contains(80L);
        assertThat(lead.valueAt(EMPLOYEES, APRIL.minusNanos(1))).contains(80L);
        assertThat(lead.valueAt(EMPLOYEES, APRIL)).contains(300L);
        assertThat(Lead.fromData(lead.toData(), ALL)).isEqualTo(lead);
        assertThat(lead.toData())
                .hasToString("{version=1, id=L-1, attributes={country=FR}, history=["
                        + "{since=2026-03-01T00:00:00Z, employees=80}, {since=2026-04-01T00:00:00Z, employees=300}]}");
    }

    @Test
    void changesAreTheInstantsOfDatedValues() {
        Lead lead = Lead.builder("L-1")
                .with(COUNTRY, "FR")
                .with(EMPLOYEES, 80L, APRIL)
                .with(REVENUE, BigDecimal.ONE, MARCH)
                .with(EMAIL, "ada@example.org", APRIL)
                .build();
        assertThat(lead.changes()).containsExactly(MARCH, APRIL);
        assertThat(Lead.builder("L-2").with(COUNTRY, "FR").build().changes()).isEmpty();
    }

    @Test
    void personalValuesAreMasked() {
        Lead lead = Lead.builder("L-1")
                .with(EMAIL, "ada@example.org")
                .with(COUNTRY, "FR")
                .build();
        assertThat(lead).hasToString("L-1 {country=FR, email=***}");
        Activity activity =
                Activity.of(ActivityId.of("e1"), ActivityType.of("form"), MARCH).with(EMAIL, "ada@example.org");
        assertThat(activity).hasToString("form e1 at 2026-03-01T00:00:00Z {email=***}");
    }

    @Test
    void refusalsOfPersonalValuesDoNotTellThem() {
        WholeNumberAttribute salary = Attribute.wholeNumber("salary").personal();
        AttributeSet attributes = AttributeSet.of(salary);
        Map<String, Object> wrong = Map.of("salary", "44k of Ada");
        assertThatThrownBy(() -> Lead.fromData(Map.of("version", 1, "id", "L-1", "attributes", wrong), attributes))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("lead: attributes.salary: is no value of personal attribute 'salary'; give a whole number")
                .hasNoCause();
        assertThatThrownBy(() -> Activity.fromData(
                        Map.of(
                                "version",
                                1,
                                "id",
                                "e1",
                                "type",
                                "form",
                                "at",
                                "2026-03-01T00:00:00Z",
                                "properties",
                                wrong),
                        attributes))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("activity: properties.salary: is no value of personal attribute 'salary';"
                        + " give a whole number")
                .hasNoCause();
        assertThatThrownBy(() -> Lead.fromData(
                        Map.of("version", 1, "id", "L-1", "attributes", wrong),
                        AttributeSet.of(Attribute.wholeNumber("salary"))))
                .hasMessageContaining("44k of Ada");
    }

    @Test
    void numbersAreKeptByValue() {
        Lead one = Lead.builder("L-1").with(REVENUE, new BigDecimal("1.50")).build();
        assertThat(one)
                .isEqualTo(
                        Lead.builder("L-1").with(REVENUE, new BigDecimal("1.5")).build());
        assertThat(Lead.fromData(one.toData(), ALL)).isEqualTo(one);
    }

    @Test
    void refusals() {
        assertThatThrownBy(() -> Lead.builder("L-1").with(COUNTRY, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' is blank; leave it out if it is not known");
        assertThatThrownBy(() -> Lead.builder("L-1").with(EMPLOYEES, 1L, MARCH).with(EMPLOYEES, 2L, MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'employees' of lead L-1 has two values since 2026-03-01T00:00:00Z;"
                        + " give one, or date them differently");
        Lead lead = Lead.builder("L-1").with(EMPLOYEES, 1L).build();
        assertThatThrownBy(() -> lead.valueAt(Attribute.text("employees"), MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'employees' is known here as a whole number and asked for as a text;"
                        + " use one attribute for both");
        assertThatThrownBy(() -> Lead.fromData(
                        Map.of("version", 1, "id", "L-1", "attributes", Map.of("employees", "many")), ALL))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("lead: attributes.employees: found the text 'many'; give a number without quotes");
        assertThatThrownBy(() -> AttributeSet.of(COUNTRY, COUNTRY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' is given twice; give each name once");
        assertThatThrownBy(() -> Attribute.scale("stage", List.of("a", "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("level 'a' of attribute 'stage' is given twice; give each level once");
    }

    @Test
    void equalLeadsKnowTheSameSinceTheSameInstants() {
        Lead lead = Lead.builder("L-1")
                .with(COUNTRY, "FR")
                .with(EMPLOYEES, 80L, MARCH)
                .build();
        assertThat(Lead.builder("L-1")
                        .with(EMPLOYEES, 80L, MARCH)
                        .with(COUNTRY, "FR")
                        .build())
                .isEqualTo(lead)
                .hasSameHashCodeAs(lead)
                .isNotEqualTo(Lead.builder("L-2")
                        .with(COUNTRY, "FR")
                        .with(EMPLOYEES, 80L, MARCH)
                        .build())
                .isNotEqualTo(Lead.builder("L-1").with(COUNTRY, "FR").build())
                .isNotEqualTo(Lead.builder("L-1")
                        .with(COUNTRY, "ES")
                        .with(EMPLOYEES, 80L, MARCH)
                        .build())
                .isNotEqualTo(Lead.builder("L-1")
                        .with(COUNTRY, "FR")
                        .with(EMPLOYEES, 80L, APRIL)
                        .build());
    }

    @Test
    void namesAreOrderedAsTextsAndShownAsTheyAre() {
        assertThat(LeadId.of("a")).isLessThan(LeadId.of("b")).hasToString("a");
        assertThat(ActivityId.of("a")).isLessThan(ActivityId.of("b")).hasToString("a");
        assertThat(ActivityType.of("form")).isLessThan(ActivityType.of("visit"));
        assertThat(Campaign.of("Spring fair"))
                .isEqualTo(new Campaign("Spring fair"))
                .isLessThan(Campaign.of("Summer fair"))
                .hasToString("Spring fair");
    }

    private record Customer(String number, String land, long staff) {}

    @Test
    void aClassOfTheCallerIsReadWithoutCopying() {
        LeadAccessors<Customer> accessors = LeadAccessors.of((Customer customer) -> LeadId.of(customer.number()))
                .with(COUNTRY, Customer::land)
                .with(EMPLOYEES, Customer::staff);
        LeadFacts facts = accessors.read(new Customer("C-7", "", 80));
        assertThat(facts.id()).isEqualTo(LeadId.of("C-7"));
        assertThat(facts.valueAt(EMPLOYEES, MARCH)).contains(80L);
        assertThat(facts.valueAt(COUNTRY, MARCH)).isEmpty();
        assertThatThrownBy(() -> facts.valueAt(REVENUE, MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'revenue' has no accessor; add one with(...)");
        assertThatThrownBy(() -> facts.valueAt(Attribute.text("employees"), MARCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'employees' is read here as a whole number and asked for as a text;"
                        + " use one attribute for both");
    }

    @Test
    void manyObjectsAreReadByOneReader() {
        LeadAccessors<Customer> accessors = LeadAccessors.of((Customer customer) -> LeadId.of(customer.number()))
                .with(COUNTRY, Customer::land)
                .with(EMPLOYEES, Customer::staff);
        assertThat(accessors.id(new Customer("C-7", "FR", 80))).isEqualTo(LeadId.of("C-7"));
        ValueReader<Customer> reader = accessors.reader(AttributeSet.of(EMPLOYEES, COUNTRY));
        Map<Integer, Object> read = new TreeMap<>();
        reader.read(new Customer("C-7", "FR", 80), (value, place) -> read.put(place, value));
        assertThat(read).isEqualTo(Map.of(0, 80L, 1, "FR"));
        read.clear();
        reader.read(new Customer("C-8", " ", 7), (value, place) -> read.put(place, value));
        assertThat(read).isEqualTo(Map.of(0, 7L));
        assertThatThrownBy(() -> accessors.reader(AttributeSet.of(REVENUE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'revenue' has no accessor; add one with(...)");
        assertThatThrownBy(() -> accessors.reader(AttributeSet.of(Attribute.text("employees"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'employees' is read here as a whole number and asked for as a text;"
                        + " use one attribute for both");
        assertThatThrownBy(() -> accessors.with(COUNTRY, Customer::number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' has two accessors; give one");
    }

    private record Visit(String key, Instant at, String land) {}

    @Test
    void activitiesOfTheCallerAreReadToo() {
        ActivityType type = ActivityType.of("visit");
        ActivityAccessors<Visit> accessors = ActivityAccessors.of(
                        (Visit visit) -> ActivityId.of(visit.key()), visit -> type, Visit::at)
                .with(COUNTRY, Visit::land);
        Activity plain = Activity.of(ActivityId.of("v"), type, MARCH);
        assertThat(accessors.read(new Visit("v", MARCH, ""))).isEqualTo(plain);
        assertThat(accessors.read(new Visit("v", MARCH, "FR"))).isEqualTo(plain.with(COUNTRY, "FR"));
        Map<Integer, Object> read = new TreeMap<>();
        accessors
                .reader(AttributeSet.of(COUNTRY))
                .read(new Visit("v", MARCH, "FR"), (value, place) -> read.put(place, value));
        assertThat(read).isEqualTo(Map.of(0, "FR"));
    }

    @Test
    void activitiesReadBackAndAreOrderedInTime() {
        Activity first = Activity.of(ActivityId.of("b"), ActivityType.of("visit"), MARCH);
        Activity second = Activity.of(ActivityId.of("a"), ActivityType.of("visit"), APRIL);
        Activity same = first.with(COUNTRY, "FR").with(INTERESTS, Set.of("x"));
        assertThat(first).isLessThan(second);
        assertThat(Integer.signum(first.compareTo(same)))
                .isEqualTo(-Integer.signum(same.compareTo(first)))
                .isNotZero();
        assertThat(same.valueAt(COUNTRY, Instant.EPOCH)).contains("FR");
        assertThat(Activity.fromData(same.toData(), ALL)).isEqualTo(same);
        assertThat(Activity.fromData(first.toData(), ALL)).isEqualTo(first);
    }

    @Test
    void anActivityIsItsIdTypeInstantAndProperties() {
        ActivityType visit = ActivityType.of("visit");
        Activity activity = Activity.of(ActivityId.of("b"), visit, MARCH).with(COUNTRY, "FR");
        assertThat(activity.id()).isEqualTo(ActivityId.of("b"));
        assertThat(activity.type()).isEqualTo(visit);
        assertThat(activity.at()).isEqualTo(MARCH);
        // 2026 begins 20454 days after 1970, and March 59 days after that
        assertThat(activity.epochSecond()).isEqualTo((20_454 + 59) * 86_400L);
        assertThat(Activity.of(ActivityId.of("b"), visit, MARCH).with(COUNTRY, "FR"))
                .isEqualTo(activity)
                .hasSameHashCodeAs(activity)
                .isEqualByComparingTo(activity);
        for (Activity other : List.of(
                Activity.of(ActivityId.of("c"), visit, MARCH).with(COUNTRY, "FR"),
                Activity.of(ActivityId.of("b"), ActivityType.of("zoom"), MARCH).with(COUNTRY, "FR"),
                Activity.of(ActivityId.of("b"), visit, APRIL).with(COUNTRY, "FR"),
                Activity.of(ActivityId.of("b"), visit, MARCH).with(COUNTRY, "GB"))) {
            assertThat(activity).isNotEqualTo(other).isLessThan(other);
            assertThat(other).isGreaterThan(activity);
        }
    }

    @Test
    void channelsHaveManySpellingsAndNoneIsGuessed() {
        Channel search = Channel.of("Paid Search");
        ChannelAliases aliases = ChannelAliases.none().with(search, "SEM").with(Channel.of("Email"), "e-mail");
        assertThat(aliases.channelOf("paid_search")).isEqualTo(search);
        assertThat(aliases.channelOf("PAID-SEARCH ")).isEqualTo(search);
        assertThat(aliases.channelOf("sem")).isEqualTo(search);
        assertThat(aliases.channels()).containsExactly(search, Channel.of("Email"));
        assertThat(aliases).hasToString("{Paid Search=[SEM], Email=[e-mail]}").isNotEqualTo(ChannelAliases.none());
        assertThat(ChannelAliases.fromData(aliases.toData())).isEqualTo(aliases);
        assertThat(aliases.toData())
                .isEqualTo(Map.of(
                        "version",
                        1,
                        "channels",
                        List.of(
                                Map.of("name", "Paid Search", "also", List.of("SEM")),
                                Map.of("name", "Email", "also", List.of("e-mail")))));
        assertThat(aliases.channelOf("PaidSearch")).isEqualTo(search);
        assertThat(aliases.find("paid seach")).isEmpty();
        assertThat(aliases.unknownAmong(List.of("radio", "SEM", "fax"))).containsExactly("fax", "radio");
        assertThatThrownBy(() -> aliases.channelOf("radio"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'radio' stands for none of the channels [Email, Paid Search];"
                        + " add it as a spelling of one of them");
        assertThatThrownBy(() -> aliases.with(Channel.of("Search"), "sem"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'sem' already stands for channel 'Paid Search' and cannot stand for 'Search';"
                        + " give it to one of them");
    }
}
