package dev.smarketing.scoring.batch;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.ActivityAccessors;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.LeadAccessors;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Objects of a caller, in lists that are read side by side and in sequences that are read one by one. */
class ObjectReadingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final WholeNumberAttribute EMPLOYEES = Attribute.wholeNumber("employees");
    private static final ActivityType VIEW = ActivityType.of("page view");

    /** More than are read side by side, and not a multiple of it. */
    private static final int MANY = 1_500;

    /** A row of a table, which one object shows after the other. */
    private static final class Row {
        private int number;

        Row(int number) {
            this.number = number;
        }

        String key() {
            return "L-" + number;
        }

        String country() {
            return number % 3 == 0 ? "FR" : number % 3 == 1 ? "DE" : " ";
        }

        List<Instant> views() {
            return number % 2 == 0 ? List.of() : List.of(NOON, NOON.minusSeconds(86_400));
        }
    }

    private static final LeadAccessors<Row> ROWS = LeadAccessors.of((Row row) -> LeadId.of(row.key()))
            .with(COUNTRY, Row::country)
            .with(EMPLOYEES, row -> row.number % 5 == 0 ? null : (Long) (long) row.number);

    private static final ActivityAccessors<Instant> VIEWS =
            ActivityAccessors.of(at -> ActivityId.of(at.toString()), at -> VIEW, at -> at);

    private static final ScoringModel MODEL = ScoringModel.builder("m", PARIS)
            .add(explicit("french").when(COUNTRY.is("FR")).scores(10))
            .add(explicit("large").when(EMPLOYEES.isAtLeast(1_000)).scores(20))
            .add(implicit("views").each(VIEW).scores(4).halvingEvery(1))
            .qualifyAt(Threshold.total(12))
            .build();

    private static List<Row> rows() {
        return IntStream.range(0, MANY).mapToObj(Row::new).toList();
    }

    private static LeadColumnsBuilder start() {
        return LeadColumns.builder(PARIS, AttributeSet.of(COUNTRY, EMPLOYEES));
    }

    private static LeadColumns columns(Iterable<Row> rows) {
        return start().addAll(rows, ROWS, Row::views, VIEWS).build();
    }

    private static void assertAllAreThere(LeadColumns columns) {
        assertThat(columns).hasToString("1500 leads, 1500 activities, Europe/Paris"); // two of every other lead
        ScoreColumns scores = CompiledModel.of(MODEL).score(columns, TODAY);
        for (int i = 0; i < MANY; i++) {
            int french = i % 3 == 0 ? 10 : 0;
            int large = i >= 1_000 && i % 5 != 0 ? 20 : 0;
            int views = i % 2 == 0 ? 0 : 4 + 2;
            assertThat(columns.leadId(i)).isEqualTo(LeadId.of("L-" + i));
            assertThat(columns.row(LeadId.of("L-" + i))).hasValue(i);
            assertThat(scores.total(i)).isEqualTo(Points.of(french + large + views));
        }
    }

    @Test
    void aListIsReadAsItStands() {
        assertAllAreThere(columns(rows()));
        assertAllAreThere(columns(new ArrayList<>(rows())));
    }

    @Test
    void aSequenceIsReadAsItComes() {
        assertAllAreThere(columns(new ArrayDeque<>(rows())));
        assertAllAreThere(columns(() -> rows().iterator()));
    }

    @Test
    void oneObjectMayShowOneRowAfterTheOther() {
        Row cursor = new Row(-1);
        assertAllAreThere(columns(() -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return cursor.number < MANY - 1;
            }

            @Override
            public Row next() {
                cursor.number++;
                return cursor;
            }
        }));
    }

    @Test
    void listsMayBeAddedAndAppended() {
        LeadColumns first = start().addAll(rows().subList(0, 300), ROWS, Row::views, VIEWS)
                .addAll(rows().subList(300, 700), ROWS, Row::views, VIEWS)
                .build();
        assertAllAreThere(first.append()
                .addAll(rows().subList(700, MANY), ROWS, Row::views, VIEWS)
                .build());
        assertThat(first).hasToString("700 leads, 700 activities, Europe/Paris");
        assertThat(first.row(LeadId.of("L-700"))).isEmpty();
    }

    @Test
    void roomThatIsMadeAtOnceIsNoMoreThanThatOfGrowth() {
        LeadColumnsBuilder grown = start();
        rows().forEach(row -> grown.add(ROWS.read(row), List.of()));
        LeadColumns atOnce =
                start().addAll(rows(), ROWS, row -> List.<Instant>of(), VIEWS).build();
        assertThat(atOnce.bytes()).isLessThanOrEqualTo(grown.build().bytes());
    }

    @Test
    void aLeadThatComesTwiceHasTwoValues() {
        List<Row> twice = List.of(new Row(7), new Row(6), new Row(7));
        assertThatThrownBy(() -> columns(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' of lead L-7 has two values; give one, or date them differently");
        List<Row> sayNothing = List.of(new Row(5), new Row(6), new Row(5)); // neither country nor employees
        assertThat(columns(sayNothing)).hasToString("2 leads, 2 activities, Europe/Paris");
    }

    @Test
    void aBuilderThatReadObjectsInPartIsRefused() {
        LeadColumnsBuilder builder = start();
        LeadAccessors<Row> failing = LeadAccessors.of((Row row) -> LeadId.of(row.key()))
                .with(EMPLOYEES, row -> null)
                .with(COUNTRY, row -> {
                    if (row.number == 400) {
                        throw new UnsupportedOperationException("no country");
                    }
                    return "FR";
                });
        assertThatThrownBy(() -> builder.addAll(rows(), failing, Row::views, VIEWS))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("no country");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("objects were read in part only, because one of them failed; start with a new builder");
    }

    @Test
    void moreLeadsThanTheLimitAreRefused() {
        assertThatThrownBy(() -> start().limitedTo(2, 10).addAll(rows().subList(0, 3), ROWS, Row::views, VIEWS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("columns hold up to 2 leads; put lead 'L-2' and those after it into columns of their own");
    }
}
