package dev.smarketing.scoring.batch;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadAccessors;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.TextCase;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeadColumnsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    private static final TextAttribute URL = Attribute.text("url");
    private static final ActivityType VIEW = ActivityType.of("page view");
    private static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private static final ScoringModel MODEL = ScoringModel.builder("m", PARIS)
            .add(explicit("french").when(COUNTRY.is("FR")).scores(10))
            .add(implicit("views").each(VIEW).scores(3).halvingEvery(1))
            .qualifyAt(Threshold.total(12))
            .build();

    private static LeadColumnsBuilder start() {
        return LeadColumns.builder(PARIS, AttributeSet.of(COUNTRY, EMPLOYEES));
    }

    private static Points total(ScoringModel model, LeadColumns columns, String lead) {
        int row = columns.row(LeadId.of(lead)).orElseThrow();
        return CompiledModel.of(model).score(columns, TODAY).total(row);
    }

    @Test
    void rowsComeInAnyOrder() {
        LeadColumnsBuilder builder = start();
        int first = builder.lead("L-1");
        builder.activity(builder.lead("L-2"), "a1", VIEW, NOON);
        builder.activity(first, "a2", VIEW, NOON.minusSeconds(86_400));
        builder.value(builder.lead("L-1"), COUNTRY, "FR");
        builder.activity(builder.lead("L-2"), "a1", VIEW, NOON);
        LeadColumns columns = builder.build();
        assertThat(columns).hasToString("2 leads, 2 activities, Europe/Paris");
        assertThat(columns.leadId(1)).isEqualTo(LeadId.of("L-2"));
        assertThat(columns.row(LeadId.of("L-3"))).isEmpty();
        assertThat(total(MODEL, columns, "L-1")).isEqualTo(Points.parse("11.5")); // 10 + 3 / 2
        assertThat(total(MODEL, columns, "L-2")).isEqualTo(Points.of(3));
    }

    @Test
    void objectsOfTheCallerAreReadByAccessors() {
        record Customer(String key, String country) {}
        LeadAccessors<Customer> accessors = LeadAccessors.of((Customer customer) -> LeadId.of(customer.key()))
                .with(COUNTRY, Customer::country)
                .with(EMPLOYEES, customer -> null);
        LeadColumnsBuilder builder = start();
        builder.add(accessors.read(new Customer("L-1", "FR")), List.of(Activity.of(ActivityId.of("a"), VIEW, NOON)));
        builder.add(accessors.read(new Customer("L-2", " ")), List.of());
        LeadColumns columns = builder.build();
        assertThat(total(MODEL, columns, "L-1")).isEqualTo(Points.of(13));
        assertThat(total(MODEL, columns, "L-2")).isEqualTo(Points.ZERO);
    }

    @Test
    void ofTwoContentsUnderOneIdTheEarlierThenTheSmallerCounts() {
        ScoringModel pricing = ScoringModel.builder("m", PARIS)
                .add(implicit("pricing").each(VIEW).scores(3).where(URL.contains("pricing", TextCase.EXACT)))
                .qualifyAt(Threshold.total(1))
                .build();
        LeadColumnsBuilder builder = start().withProperties(AttributeSet.of(URL));
        int lead = builder.lead("L-1");
        builder.property(builder.activity(lead, "a", VIEW, NOON), URL, "/b");
        builder.property(builder.activity(lead, "a", VIEW, NOON), URL, "/a/pricing");
        builder.property(builder.activity(lead, "b", VIEW, NOON), URL, "/pricing");
        builder.property(builder.activity(lead, "b", VIEW, NOON.minusNanos(1)), URL, "/z");
        LeadColumns columns = builder.build();
        assertThat(columns.activities()).isEqualTo(2);
        assertThat(total(pricing, columns, "L-1")).isEqualTo(Points.of(3));
    }

    @Test
    void anotherZoneIsRefused() {
        LeadColumns columns =
                LeadColumns.builder(ZoneId.of("UTC"), AttributeSet.of(COUNTRY)).build();
        CompiledModel compiled = CompiledModel.of(MODEL);
        assertThatThrownBy(() -> compiled.bind(columns))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("model 'm' counts days in Europe/Paris, but the columns were built for UTC;"
                        + " build columns for Europe/Paris");
    }

    @Test
    void anAttributeThatTheColumnsLackIsRefused() {
        LeadColumns columns =
                LeadColumns.builder(PARIS, AttributeSet.of(EMPLOYEES)).build();
        assertThatThrownBy(() -> CompiledModel.of(MODEL).bind(columns))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' is not in the columns; their attributes are [employees];"
                        + " build them with it");
        LeadColumns numbers = LeadColumns.builder(PARIS, AttributeSet.of(Attribute.number("country")))
                .build();
        assertThatThrownBy(() -> CompiledModel.of(MODEL).bind(numbers))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' is known here as a number and asked for as a text;"
                        + " use one attribute for both");
    }

    @Test
    void twoValuesOfOneAttributeAreRefused() {
        LeadColumnsBuilder builder = start();
        int lead = builder.lead("L-1");
        builder.value(lead, COUNTRY, "FR");
        assertThatThrownBy(() -> builder.value(lead, COUNTRY, "DE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' of lead L-1 has two values; give one, or date them differently");
        builder.value(lead, COUNTRY, "DE", NOON).value(lead, COUNTRY, "ES", NOON);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' of lead L-1 has two values since 2026-06-15T10:00:00Z;"
                        + " give one, or date them differently");
    }

    @Test
    void wrongOrdersOfCallsAreRefused() {
        LeadColumnsBuilder builder = start();
        int lead = builder.lead("L-1");
        assertThatThrownBy(builder::distinct)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the columns have rows already; declare that the input is distinct before the first one");
        assertThatThrownBy(() -> builder.activity(lead, VIEW, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("an activity needs an id by which duplicates are found; give it, or declare the input"
                        + " distinct()");
        builder.build();
        assertThatThrownBy(() -> builder.lead("L-2"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the columns are built; append to them by append()");
    }

    @Test
    void instantsBeyondTheCalendarAreRefused() {
        LeadColumnsBuilder builder = start();
        builder.activity(builder.lead("L-1"), "a", VIEW, Instant.MIN);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instant -1000000000-01-01T00:00:00Z lies outside the days that columns hold,"
                        + " -999999-01-01 to +999999-12-31; give an instant within");
    }

    @Test
    void appendingSharesThePagesToWhichNothingIsAdded() {
        LeadColumnsBuilder builder = start();
        for (int i = 0; i < 3_000; i++) {
            builder.activity(builder.lead("L-" + i), "a", VIEW, NOON);
        }
        LeadColumns before = builder.build();
        LeadColumnsBuilder more = before.append();
        more.activity(more.lead("L-1500"), "b", VIEW, NOON);
        more.activity(more.lead("L-1500"), "a", VIEW, NOON);
        more.value(more.lead("L-4000"), COUNTRY, "FR");
        LeadColumns after = more.build();
        assertThat(after).hasToString("3001 leads, 3001 activities, Europe/Paris");
        assertThat(before).hasToString("3000 leads, 3000 activities, Europe/Paris");
        assertThat(before.row(LeadId.of("L-4000"))).isEmpty();
        assertThat(after.page(0)).isSameAs(before.page(0));
        assertThat(after.page(1)).isNotSameAs(before.page(1));
        assertThat(total(MODEL, after, "L-1500")).isEqualTo(Points.of(6));
        assertThat(total(MODEL, before, "L-1500")).isEqualTo(Points.of(3));
        assertThat(total(MODEL, after, "L-4000")).isEqualTo(Points.of(10));
    }

    /** What the Javadoc of the columns says of their memory. */
    @Test
    void memoryPerLeadAndActivity() {
        int leads = 1 << 16;
        LeadColumnsBuilder plain = start().distinct();
        LeadColumnsBuilder known = start().distinct();
        LeadColumnsBuilder busy = start().distinct();
        LeadColumnsBuilder named = start();
        for (int i = 0; i < leads; i++) {
            plain.lead("L-" + i);
            known.value(known.lead("L-" + i), COUNTRY, i % 2 == 0 ? "FR" : "DE");
            busy.activities(busy.lead("L-" + i), VIEW, new long[] {1_780_000_000L, 1_780_000_001L});
            int lead = named.lead("L-" + i);
            named.activity(lead, "a" + i, VIEW, NOON);
            named.activity(lead, "b" + i, VIEW, NOON);
        }
        long empty = start().build().bytes();
        long bare = plain.build().bytes();
        // where the activities start: 4; the id: 16 to 32
        assertThat((bare - empty) / leads).isBetween(20L, 36L);
        assertThat((known.build().bytes() - bare) / leads).isEqualTo(4);
        long active = busy.build().bytes();
        assertThat((active - bare) / leads).isEqualTo(2 * 14);
        assertThat((named.build().bytes() - active) / leads).isEqualTo(2 * 4);
    }

    @Test
    void limitsAreNamedWithWhatToDo() {
        LeadColumnsBuilder builder = start().distinct().limitedTo(2, 3);
        int lead = builder.lead("one");
        builder.lead("two");
        assertThat(builder.lead("one")).isEqualTo(lead);
        assertThatThrownBy(() -> builder.lead("three"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "columns hold up to 2 leads; put lead 'three' and those after it into columns of their own");
        builder.activities(lead, VIEW, new long[] {0, 1, 2});
        assertThatThrownBy(() -> builder.activity(lead, VIEW, 3))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("columns take up to 3 activities at a time; build them and append the others");
        LeadColumns columns = builder.build();
        assertThat(columns).hasToString("2 leads, 3 activities, " + columns.zone());
        LeadColumnsBuilder more = columns.append();
        more.activity(lead, VIEW, 3);
        assertThat(more.build().activities()).isEqualTo(4);
        assertThat(LeadColumns.MOST_LEADS).isEqualTo(100_000_000);
        assertThat(ActivityLog.MOST).isEqualTo(1_000_000_000);
    }

    @Test
    void kindsOfActivityAreLimitedToo() {
        LeadColumnsBuilder builder = start().distinct();
        int lead = builder.lead("one");
        for (int kind = 0; kind < Character.MAX_VALUE; kind++) {
            builder.activity(lead, ActivityType.of("kind " + kind), kind);
        }
        assertThatThrownBy(() -> builder.activity(lead, ActivityType.of("one more"), 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("columns hold up to 65535 kinds of activity; 'one more' is one more, so move such detail"
                        + " into a property");
        assertThat(builder.build().activities()).isEqualTo(65_535);
    }

    @Test
    void columnsOfValuesAndActivitiesAreThoseGivenOneByOne() {
        LeadColumnsBuilder builder = start().distinct();
        for (int i = 0; i < 2_000; i++) {
            builder.lead("L-" + i);
        }
        int[] codes = new int[1_500];
        int[] leads = new int[4_000];
        int[] kinds = new int[4_000];
        long[] seconds = new long[4_000];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i % 3 - 1; // unknown, FR, DE
        }
        for (int i = 0; i < leads.length; i++) {
            leads[i] = 1_999 - i / 2; // two of each lead, the last lead first
            kinds[i] = i % 2;
            seconds[i] = NOON.getEpochSecond() - i;
        }
        ActivityType other = ActivityType.of("other");
        LeadColumns columns = builder.values(500, COUNTRY, List.of("FR", "DE"), codes)
                .activities(leads, kinds, List.of(other, VIEW), seconds)
                .build();
        assertThat(columns.activities()).isEqualTo(4_000);
        ScoreColumns scores = CompiledModel.of(MODEL).score(columns, TODAY);
        for (int i = 0; i < 2_000; i++) {
            boolean french = i >= 500 && (i - 500) % 3 == 1;
            assertThat(scores.total(i)).isEqualTo(Points.of(french ? 13 : 3));
        }
    }

    @Test
    void columnsThatDoNotFitAreRefused() {
        LeadColumnsBuilder builder = start().distinct();
        int lead = builder.lead("L-1");
        assertThatThrownBy(() -> builder.activities(new int[1], new int[2], List.of(VIEW), new long[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("columns of activities have 1 leads, 2 kinds and 1 instants; give as many of each");
        assertThatThrownBy(() -> builder.activities(new int[] {0, 1}, new int[2], List.of(VIEW), new long[2]))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.activities(new int[2], new int[] {0, 1}, List.of(VIEW), new long[2]))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.values(lead, COUNTRY, List.of("FR"), new int[] {0, 0}))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> builder.values(lead, COUNTRY, List.of("FR"), new int[] {-2}))
                .isInstanceOf(IndexOutOfBoundsException.class);
        builder.values(lead, COUNTRY, List.of("FR"), new int[] {0});
        assertThatThrownBy(() -> builder.values(lead, COUNTRY, List.of("DE"), new int[] {0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' of lead L-1 has two values; give one, or date them differently");
        assertThat(builder.build().activities()).isZero();
        assertThatThrownBy(() -> start().activities(new int[0], new int[0], List.of(), new long[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("an activity needs an id");
    }

    /** From the bytes of a smaller run: 20 million leads of 8 attributes with 100 million activities in 24 GiB. */
    @Test
    void twentyMillionLeadsFit() {
        int leads = 1 << 16;
        List<Attribute<?>> eight = new ArrayList<>();
        for (int a = 0; a < 8; a++) {
            eight.add(Attribute.text("attribute " + a));
        }
        LeadColumnsBuilder builder = LeadColumns.builder(PARIS, AttributeSet.of(eight));
        for (int i = 0; i < leads; i++) {
            int lead = builder.lead("L-" + i);
            for (Attribute<?> attribute : eight) {
                builder.value(lead, (TextAttribute) attribute, "value " + i % 100);
            }
            for (int k = 0; k < 5; k++) {
                builder.activity(lead, "a" + k, VIEW, NOON.minusSeconds(k));
            }
        }
        LeadColumns columns = builder.build();
        BoundModel bound = CompiledModel.of(ScoringModel.builder("m", PARIS)
                        .add(implicit("views").each(VIEW).scores(3).halvingEvery(1))
                        .qualifyAt(Threshold.total(12))
                        .build())
                .bind(columns);
        long times = 20_000_000 / leads + 1;
        long held = columns.bytes() * times;
        // a text of up to 16 characters takes 56 bytes
        long texts = 56L * (20_000_000 + 100_000_000);
        // while they are built, each activity waits with its lead, kind, second, id and order twice
        long building = (4 + 2 + 8 + 4 + 4 + 4) * 100_000_000L;
        // 4 for each code of an activity at most, 4 for the ends and those of its scores 4, 1 and 2 x 4 for the axes
        long bindingAndScores = 4L * 100_000_000 + (4 + 4 + 1 + 8) * 20_000_000L;
        assertThat(bound.score(TODAY).size()).isEqualTo(leads);
        assertThat(held + texts + building + bindingAndScores).isLessThan(24L << 30);
    }
}
