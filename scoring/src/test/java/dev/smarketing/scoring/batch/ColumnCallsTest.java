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
import dev.smarketing.core.lead.Condition;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.lead.WholeNumberAttribute;
import dev.smarketing.scoring.Criterion;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calls by which columns are filled, bound, scored again and compared. */
class ColumnCallsTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final TextAttribute URL = Attribute.text("url");
    private static final WholeNumberAttribute STAFF = Attribute.wholeNumber("staff");
    private static final ActivityType VIEW = ActivityType.of("page view");
    private static final ActivityType DEMO = ActivityType.of("demo");

    private static LeadColumnsBuilder start() {
        return LeadColumns.builder(UTC, AttributeSet.of(COUNTRY, STAFF)).withProperties(AttributeSet.of(URL));
    }

    private static ScoringModelBuilder model(Rule... rules) {
        ScoringModelBuilder builder = ScoringModel.builder("m", UTC).qualifyAt(Threshold.total(10));
        for (Rule rule : rules) {
            builder.add(rule);
        }
        return builder;
    }

    @Test
    void callsMayBeChained() {
        LeadColumnsBuilder builder = start();
        int lead = builder.lead("L-1");
        QualificationOverride word = QualificationOverride.qualified("Ana", "met her", NOON, NOON.plusSeconds(86_400));
        int first = builder.activity(lead, "a", VIEW, NOON);
        int second = builder.activity(lead, "b", VIEW, NOON);
        assertThat(builder.value(lead, COUNTRY, "FR")).isSameAs(builder);
        assertThat(builder.value(lead, STAFF, 5L, Instant.MIN)).isSameAs(builder);
        assertThat(builder.value(lead, STAFF, 7L, NOON)).isSameAs(builder);
        assertThat(builder.override(lead, word)).isSameAs(builder);
        assertThat(builder.property(first, URL, "/a")).isSameAs(builder);
        assertThat(builder.property(second, URL, "/pricing")).isSameAs(builder);
        LeadColumns columns = builder.build();
        assertThat(columns.properties()).hasToString("[url]");
        assertThat(columns.attributes()).hasToString("[country, staff]");
        ScoringModel model = model(
                        implicit("pricing").each(VIEW).scores(3).where(URL.is("/pricing")),
                        explicit("staff").when(STAFF.is(7L)).scores(1))
                .build();
        CompiledModel compiled = CompiledModel.of(model);
        ScoreColumns scores = compiled.score(columns, ScoreRequest.on(TODAY));
        assertThat(scores.total(0)).isEqualTo(Points.of(4));
        assertThat(scores.isQualified(0)).isTrue(); // by Ana's word
        assertThat(scores.leadId(0)).isEqualTo(LeadId.of("L-1"));
        assertThat(compiled).hasToString("compiled " + model);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalStateException.class).hasMessage(message);
    }

    @Test
    void nothingIsAddedToColumnsThatAreBuilt() {
        LeadColumnsBuilder builder =
                LeadColumns.builder(UTC, AttributeSet.of(COUNTRY)).distinct();
        int lead = builder.lead("L-1");
        refused(
                () -> builder.withProperties(AttributeSet.of(URL)),
                "the columns have rows already; declare properties before the first one");
        assertThat(builder.activities(lead, VIEW, new long[] {0})).isSameAs(builder);
        builder.build();
        String built = "the columns are built; append to them by append()";
        refused(() -> builder.lead("L-1"), built);
        refused(() -> builder.value(lead, COUNTRY, "FR"), built);
        refused(() -> builder.value(lead, COUNTRY, "FR", NOON), built);
        refused(() -> builder.values(lead, COUNTRY, List.of("FR"), new int[] {0}), built);
        refused(() -> builder.activity(lead, "a", VIEW, NOON), built);
        refused(() -> builder.activity(lead, VIEW, 0), built);
        refused(() -> builder.activities(lead, VIEW, new long[0]), built);
        refused(() -> builder.activities(new int[0], new int[0], List.of(), new long[0]), built);
        refused(
                () -> builder.override(
                        lead, QualificationOverride.qualified("Ana", "met her", NOON, NOON.plusSeconds(1))),
                built);
        refused(builder::build, built);
        refused(
                () -> start().activities(0, VIEW, new long[0]),
                "an activity needs an id by which duplicates are found; give it, or declare the input distinct()");
    }

    /** In whatever order values become known, the latest of those known by then counts. */
    @Test
    void valuesComeInAnyOrder() {
        LeadColumnsBuilder builder = start();
        for (int turn = 0; turn < 2; turn++) {
            int lead = builder.lead("L-" + turn);
            builder.value(lead, COUNTRY, "FR", NOON.minusSeconds(turn == 0 ? 86_400 : 2 * 86_400));
            builder.value(lead, COUNTRY, "ES", NOON.minusSeconds(turn == 0 ? 2 * 86_400 : 86_400));
        }
        LeadColumns columns = builder.build();
        ScoringModel model =
                model(explicit("french").when(COUNTRY.is("FR")).scores(1)).build();
        for (int days = 0; days < 4; days++) {
            ScoreColumns scores = CompiledModel.of(model).score(columns, TODAY.minusDays(days));
            assertThat(scores.total(0)).isEqualTo(Points.of(days <= 1 ? 1 : 0));
            assertThat(scores.total(1)).isEqualTo(Points.of(days == 2 ? 1 : 0));
        }
    }

    @Test
    void twoValuesOfOneInstantAreRefusedByTheIdOfTheirLead() {
        LeadColumnsBuilder builder = start();
        for (int i = 0; i <= LeadPage.SIZE + 3; i++) {
            builder.lead("L-" + i);
        }
        int lead = LeadPage.SIZE + 2;
        builder.value(lead, COUNTRY, "FR", NOON).value(lead, COUNTRY, "ES", NOON);
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'country' of lead L-" + lead + " has two values since 2026-06-15T12:00:00Z;"
                        + " give one, or date them differently");
    }

    /** NOT (a AND b) is FALSE only where both are known to hold, and NOT UNKNOWN is UNKNOWN. */
    @Test
    void aDeniedConjunction() {
        Condition both = COUNTRY.is("FR").and(STAFF.isAtLeast(3));
        ScoringModel model = model(
                        explicit("denied").when(both.not()).scores(1),
                        explicit("denied twice").when(both.not().not()).scores(10),
                        explicit("neither")
                                .when(COUNTRY.is("FR").or(STAFF.isAtLeast(3)).not())
                                .scores(100))
                .build();
        LeadColumnsBuilder builder = start();
        List<Lead> leads = new ArrayList<>();
        for (String country : new String[] {"FR", "ES", ""}) {
            for (long staff : new long[] {3, 2, 0}) {
                Lead.Builder lead = Lead.builder("L-" + leads.size());
                if (!country.isEmpty()) {
                    lead.with(COUNTRY, country);
                }
                if (staff > 0) {
                    lead.with(STAFF, staff);
                }
                leads.add(lead.build());
                builder.add(lead.build(), List.of());
            }
        }
        ScoreColumns scores = CompiledModel.of(model).score(builder.build(), TODAY);
        int[] expected = {10, 1, 0, 1, 101, 1, 0, 1, 0};
        for (int i = 0; i < expected.length; i++) {
            assertThat(scores.total(i)).as("%s", leads.get(i)).isEqualTo(Points.of(expected[i]));
            assertThat(model.score(leads.get(i), List.of(), TODAY).total()).isEqualTo(Points.of(expected[i]));
        }
    }

    /** Whatever asks for an attribute that the columns lack is refused when it is bound. */
    @Test
    void everyConditionIsChecked() {
        Condition english = Attribute.text("language").is("en");
        Rule known = explicit("r").when(COUNTRY.is("FR")).scores(1);
        for (ScoringModelBuilder builder : List.of(
                model(explicit("r").when(english).scores(1)),
                model(explicit("r")
                        .when(COUNTRY.is("FR"))
                        .scores(1)
                        .otherwiseWhen(english)
                        .scores(2)),
                model(explicit("r").weighing(Criterion.of("c", 100).when(english, 1))),
                model(known.onlyFor(new Persona("english", english))),
                model(known).disqualifyWhen("english", english),
                model(known).require("english", english))) {
            CompiledModel compiled = CompiledModel.of(builder.build());
            LeadColumns columns = start().build();
            assertThatThrownBy(() -> compiled.bind(columns))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("attribute 'language' is not in the columns; their attributes are [country, staff];"
                            + " build them with it");
        }
    }

    /** All that a run holds is taken over from an earlier one: points of axes and rules, cells and standings. */
    @ParameterizedTest
    @ValueSource(longs = {1, 100_000_000})
    void whatAnEarlierRunHoldsIsTakenOver(long factor) {
        GradeMatrix matrix = GradeMatrix.builder(
                        ScoreClasses.startingWith("B").from(Points.of(factor), "A"),
                        ScoreClasses.startingWith("2").from(Points.of(2 * factor), "1"))
                .qualify("sales", "A1")
                .hold("nurture", "A2", "B1", "B2")
                .build();
        ScoringModel model = ScoringModel.builder("m", UTC)
                .add(explicit("french").when(COUNTRY.is("FR")).scores(factor))
                .add(implicit("views").each(VIEW).scores(factor))
                .qualifyBy(matrix)
                .build();
        LeadColumnsBuilder builder = start();
        int size = LeadPage.SIZE + 5;
        for (int i = 0; i < size; i++) {
            int lead = builder.lead("L-" + i);
            builder.value(lead, COUNTRY, i % 2 == 0 ? "FR" : "ES");
            for (int k = 0; k < i % 4; k++) {
                builder.activity(lead, "a" + k, VIEW, NOON);
            }
        }
        LeadColumns before = builder.build();
        LeadColumnsBuilder more = before.append();
        more.activity(0, "new", VIEW, NOON);
        LeadColumns after = more.build();
        CompiledModel compiled = CompiledModel.of(model);
        ScoreRequest request = ScoreRequest.on(TODAY).withAxes().withRulePoints();
        ScoreColumns first = compiled.bind(before).score(request);
        for (ScoreColumns scores : List.of(
                first,
                compiled.bind(after).score(request, first),
                compiled.bind(after).score(request, compiled.bind(before).score(request)))) {
            for (int i = 1; i < size; i++) {
                assertThat(scores.explicit(i)).isEqualTo(Points.of(i % 2 == 0 ? factor : 0));
                assertThat(scores.implicit(i)).isEqualTo(Points.of(i % 4 * factor));
                assertThat(scores.rulePoints(i, 0)).isEqualTo(scores.explicit(i));
                assertThat(scores.rulePoints(i, 1)).isEqualTo(scores.implicit(i));
                assertThat(scores.total(i)).isEqualTo(scores.explicit(i).plus(scores.implicit(i)));
                String cell = (i % 2 == 0 ? "A" : "B") + (i % 4 >= 2 ? "1" : "2");
                assertThat(scores.cell(i).orElseThrow().label()).isEqualTo(cell);
                assertThat(scores.isQualified(i)).isEqualTo(cell.equals("A1"));
            }
        }
        ScoreColumns second = compiled.bind(after).score(request, first);
        assertThat(second.implicit(0)).isEqualTo(Points.of(factor));
        ScoreColumns bare = compiled.bind(before).score(ScoreRequest.on(TODAY).withAxes());
        assertThatThrownBy(() -> compiled.bind(after).score(request, bare))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run was not asked for the points of the rules; ask for them with withRulePoints()");
    }

    /** A threshold is reached by as many points as it names, of each axis and in all. */
    @ParameterizedTest
    @CsvSource({"FR, 2, true", "FR, 1, false", "FR, 3, true", "ES, 2, false", "ES, 9, false"})
    void aThresholdOfEveryPart(String country, int views, boolean qualified) {
        ScoringModel model = ScoringModel.builder("m", UTC)
                .add(explicit("french").when(COUNTRY.is("FR")).scores(5))
                .add(implicit("views").each(VIEW).scores(3))
                .qualifyAt(Threshold.total(11).withExplicitAtLeast(5).withImplicitAtLeast(Points.of(6)))
                .build();
        LeadColumnsBuilder builder = start();
        int lead = builder.lead("L-1");
        builder.value(lead, COUNTRY, country);
        for (int k = 0; k < views; k++) {
            builder.activity(lead, "a" + k, VIEW, NOON);
        }
        LeadColumns columns = builder.build();
        assertThat(CompiledModel.of(model).score(columns, TODAY).isQualified(0)).isEqualTo(qualified);
        assertThat(CompiledModel.of(model).bind(columns).score(TODAY).isQualified(0))
                .isEqualTo(qualified);
    }

    /** Leads are compared by their ids, in whatever rows they stand; those of one run only enter or leave. */
    @Test
    void runsOverOtherLeadsAreCompared() {
        ScoringModel model = model(
                        explicit("staff").when(STAFF.isAtLeast(3)).scores(10),
                        explicit("french").when(COUNTRY.is("FR")).scores(1))
                .build();
        ScoreColumns before = scores(model, "gone 3", "fell 3", "rose 1", "stays 3", "gone too 1", "one 1");
        ScoreColumns after = scores(model, "rose 3", "stays 3", "fell 2", "came 3", "came too 1", "one 1", "again 9");
        ScoreChanges changes = after.since(before);
        assertThat(changes.entered()).containsExactly(0, 3, 6); // rows of the later run
        assertThat(changes.left()).containsExactly(0, 1); // rows of the earlier one
        assertThat(changes.up()).isEqualTo(1);
        assertThat(changes.down()).isEqualTo(1);
        assertThat(changes.unchanged()).isEqualTo(2);
        assertThat(changes).hasToString("3 entered, 2 left, 1 up, 1 down, 2 unchanged");
        ScoreChanges back = before.since(after);
        assertThat(back.entered()).containsExactly(0, 1);
        assertThat(back.left()).containsExactly(0, 3, 6);
    }

    /** Leads with a name and how many staff they have. */
    private static ScoreColumns scores(ScoringModel model, String... leads) {
        LeadColumnsBuilder builder = start();
        for (String lead : leads) {
            int end = lead.lastIndexOf(' ');
            builder.value(builder.lead(lead.substring(0, end)), STAFF, Long.parseLong(lead.substring(end + 1)));
        }
        return CompiledModel.of(model).score(builder.build(), TODAY);
    }

    /** Room is left for days to come: codes of more days than there is room for are made anew. */
    @ParameterizedTest
    @ValueSource(ints = {1, 91, 92, 93, 94, 200})
    void daysThatComeLater(int days) {
        ScoringModel model = model(
                        implicit("views").each(VIEW).scores(1024).halvingEvery(10),
                        implicit("demos").each(DEMO).scores(-4).halvingEvery(1000))
                .build();
        LeadColumnsBuilder builder = start();
        Lead lead = Lead.builder("L-1").build();
        List<Activity> did = new ArrayList<>(
                List.of(Activity.of(ActivityId.of("a"), VIEW, NOON), Activity.of(ActivityId.of("b"), DEMO, NOON)));
        builder.add(lead, did);
        LeadColumns before = builder.build();
        BoundModel bound = CompiledModel.of(model).bind(before);
        List<Activity> later = List.of(
                Activity.of(ActivityId.of("c"), VIEW, NOON.plusSeconds(86_400L * days)),
                Activity.of(ActivityId.of("d"), DEMO, NOON.plusSeconds(86_400L * days)));
        LeadColumnsBuilder more = before.append();
        more.add(lead.id(), later);
        did.addAll(later);
        BoundModel again = bound.withColumns(more.build());
        for (int date : new int[] {0, days - 1, days, days + 10}) {
            LocalDate day = TODAY.plusDays(date);
            assertThat(again.score(day).total(0))
                    .isEqualTo(model.score(lead, did, day).total());
        }
    }

    /** Sixteen kinds of activities over 600,000 days: too many values for one table. */
    @Test
    void manyKindsOverManyDays() {
        ScoringModelBuilder of = model();
        LeadColumnsBuilder builder = start();
        for (int kind = 0; kind < 16; kind++) {
            ActivityType type = ActivityType.of("kind " + kind);
            of.add(implicit("r" + kind).each(type).scores(1L << kind));
            int lead = builder.lead("L-" + kind);
            builder.activity(lead, "new", type, NOON);
            builder.activity(lead, "old", type, NOON.minusSeconds(86_400L * (600_000 - kind)));
            builder.activity(lead, "view", VIEW, NOON);
        }
        LeadColumns columns = builder.build();
        CompiledModel compiled = CompiledModel.of(of.build());
        BoundModel bound = compiled.bind(columns);
        for (ScoreColumns scores : List.of(compiled.score(columns, TODAY), bound.score(TODAY))) {
            for (int kind = 0; kind < 16; kind++) {
                assertThat(scores.total(kind)).isEqualTo(Points.of(2L << kind));
            }
        }
    }
}
