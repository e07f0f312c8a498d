package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityAccessors;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadAccessors;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.NumberAttribute;
import dev.smarketing.core.lead.TextAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Columns hold the same by whichever way they are built. */
class LeadColumnsProperties {

    private static final ZoneId ST_JOHNS = ZoneId.of("America/St_Johns");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final NumberAttribute REVENUE = Attribute.number("revenue");
    private static final TextAttribute URL = Attribute.text("url");
    private static final List<ActivityType> KINDS =
            List.of(ActivityType.of("page view"), ActivityType.of("form"), ActivityType.of("demo"));
    private static final List<String> COUNTRIES = List.of("FR", "DE", "TR");

    /** The clocks of Newfoundland went back at one minute past midnight then. */
    private static final Instant CLOCKS_GO_BACK = Instant.parse("2008-11-02T02:31:00Z");

    record Visit(
            int id,
            int kind,
            int minute,
            int nano,
            @Nullable String url) {

        String key() {
            return "a" + id;
        }

        ActivityType type() {
            return KINDS.get(kind);
        }

        Instant at() {
            return CLOCKS_GO_BACK.plusSeconds(60L * minute).plusNanos(nano);
        }
    }

    record Customer(
            int number, @Nullable String country, @Nullable BigDecimal revenue, List<Visit> visits) {

        LeadId id() {
            return LeadId.of("L-" + number);
        }

        Customer numbered(int other) {
            return new Customer(other, country, revenue, visits);
        }
    }

    private static final LeadAccessors<Customer> CUSTOMERS =
            LeadAccessors.of(Customer::id).with(COUNTRY, Customer::country).with(REVENUE, Customer::revenue);

    private static final ActivityAccessors<Visit> VISITS = ActivityAccessors.of(
                    (Visit visit) -> ActivityId.of(visit.key()), Visit::type, Visit::at)
            .with(URL, Visit::url);

    @Provide
    Arbitrary<List<Customer>> customers() {
        Arbitrary<Visit> visit = Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, KINDS.size() - 1),
                        Arbitraries.integers().between(-70, 70),
                        Arbitraries.of(0, 0, 0, 1),
                        Arbitraries.of("/pricing", "/a").injectNull(0.5))
                .as(Visit::new);
        Arbitrary<Customer> customer = Combinators.combine(
                        Arbitraries.of(COUNTRIES).injectNull(0.3),
                        Arbitraries.of("1", "1.0", "2.5").map(BigDecimal::new).injectNull(0.3),
                        visit.list().ofMaxSize(20))
                .as((country, revenue, visits) -> new Customer(0, country, revenue, visits));
        return Combinators.combine(customer.list().ofMinSize(1).ofMaxSize(9), Arbitraries.of(1, 1, 1, 400))
                .as((some, times) -> {
                    List<Customer> all = new ArrayList<>(); // 400 times so many fill more than a page
                    for (int i = 0; i < some.size() * times; i++) {
                        all.add(some.get(i % some.size()).numbered(i));
                    }
                    return all;
                });
    }

    private static LeadColumnsBuilder start() {
        return LeadColumns.builder(ST_JOHNS, AttributeSet.of(COUNTRY, REVENUE));
    }

    /** What columns hold of each lead in order, by whatever codes: the values, then the activities. */
    private static List<String> told(LeadColumns columns) {
        List<String> told = new ArrayList<>();
        for (int row = 0; row < columns.size(); row++) {
            LeadPage page = columns.page(row >>> LeadPage.BITS);
            int place = row & LeadPage.MASK;
            StringBuilder text = new StringBuilder(columns.leadId(row).value());
            for (int a = 0; a < page.codes().length; a++) {
                text.append(" ").append(value(columns.codedAttributes(), a, page.codes()[a], place));
            }
            ActivityPage done = page.activities();
            for (int i = done.starts[place]; i < done.starts[place + 1]; i++) {
                text.append("; ")
                        .append(done.ids.length == 0 ? "" : done.ids[i])
                        .append(" ")
                        .append(columns.types().value(done.types[i] + 1))
                        .append(" ")
                        .append(Instant.ofEpochSecond(done.seconds[i], done.nanos.length == 0 ? 0 : done.nanos[i]))
                        .append(" on ")
                        .append(done.days[i])
                        .append(" from ")
                        .append(done.isPlain() ? done.days[i] : done.countsFrom[i]);
                for (int p = 0; p < done.properties.length; p++) {
                    text.append(" ").append(value(columns.codedProperties(), p, done.properties[p], i));
                }
            }
            told.add(text.toString());
        }
        return told;
    }

    private static String value(CodedAttributes attributes, int attribute, int[] codes, int place) {
        return codes.length == 0 || codes[place] == 0
                ? "-"
                : attributes.values(attribute).value(codes[place]).toString();
    }

    @Property
    void accessorsReadWhatObjectsOfTheLibrarySay(
            @ForAll("customers") List<Customer> customers, @ForAll boolean distinct, @ForAll boolean withProperties) {
        LeadColumnsBuilder byAccessors = start();
        LeadColumnsBuilder byObjects = start();
        for (LeadColumnsBuilder builder : List.of(byAccessors, byObjects)) {
            if (withProperties) {
                builder.withProperties(AttributeSet.of(URL));
            }
            if (distinct) {
                builder.distinct();
            }
        }
        byAccessors.addAll(customers, CUSTOMERS, Customer::visits, VISITS);
        for (Customer customer : customers) {
            Lead.Builder lead = Lead.builder(customer.id().value());
            if (customer.country() != null) {
                lead.with(COUNTRY, customer.country());
            }
            if (customer.revenue() != null) {
                lead.with(REVENUE, customer.revenue());
            }
            List<Activity> activities =
                    customer.visits().stream().map(VISITS::read).toList();
            byObjects.add(lead.build(), activities);
        }
        LeadColumns columns = byAccessors.build();
        assertThat(told(columns)).isEqualTo(told(byObjects.build()));
        if (!distinct) {
            int kept = 0;
            for (Customer customer : customers) {
                kept += (int)
                        customer.visits().stream().map(Visit::key).distinct().count();
            }
            assertThat(columns.activities()).isEqualTo(kept);
        }
    }

    @Property
    void arraysSayWhatRowsSay(@ForAll("customers") List<Customer> customers, @ForAll boolean latestLeadFirst) {
        LeadColumnsBuilder byArrays = start().distinct();
        LeadColumnsBuilder byRows = start().distinct();
        List<Integer> leads = new ArrayList<>();
        List<Visit> visits = new ArrayList<>();
        int[] codes = new int[customers.size()];
        for (Customer customer : customers) {
            byArrays.lead(customer.id().value());
            int row = byRows.lead(customer.id().value());
            if (customer.country() != null) {
                byRows.value(row, COUNTRY, customer.country());
            }
            codes[row] = customer.country() == null ? -1 : COUNTRIES.indexOf(customer.country());
            for (Visit visit : customer.visits()) {
                byRows.activity(row, visit.type(), visit.at().getEpochSecond());
                int place = latestLeadFirst ? 0 : leads.size();
                leads.add(place, row);
                visits.add(place, visit);
            }
        }
        int half = customers.size() / 2;
        LeadColumns columns = byArrays.values(0, COUNTRY, COUNTRIES, Arrays.copyOf(codes, half))
                .values(half, COUNTRY, COUNTRIES, Arrays.copyOfRange(codes, half, codes.length))
                .activities(
                        leads.stream().mapToInt(lead -> lead).toArray(),
                        visits.stream().mapToInt(Visit::kind).toArray(),
                        KINDS,
                        visits.stream()
                                .mapToLong(visit -> visit.at().getEpochSecond())
                                .toArray())
                .build();
        assertThat(sorted(told(columns))).isEqualTo(sorted(told(byRows.build())));
    }

    /** Activities of one instant stand in the order of arrival, which differs here. */
    private static Map<String, List<String>> sorted(List<String> told) {
        Map<String, List<String>> sorted = new TreeMap<>();
        for (String lead : told) {
            List<String> parts = List.of(lead.split("; "));
            sorted.put(
                    parts.get(0),
                    parts.subList(1, parts.size()).stream().sorted().toList());
        }
        return sorted;
    }
}
