package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.DrawnCase.Member;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Columns give the scores of one lead at a time, over drawn models of every kind of rule: the first cases every time,
 * others at random. The law itself, over the models of users, is in the testkit, on which these tests cannot depend.
 */
class BatchEqualsSingleTest {

    private static final long CASES = 40;

    private static void each(int part, LongConsumer law) {
        for (long seed = part * CASES; seed < (part + 1) * CASES; seed++) {
            check(seed, law);
        }
    }

    private static void check(long seed, LongConsumer law) {
        try {
            law.accept(seed);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void manyAtOnceIsOneAtATime(int part) {
        each(part, BatchEqualsSingleTest::score);
    }

    @Property
    void manyAtOnceIsOneAtATimeAtRandom(@ForAll @LongRange(min = 1_000) long seed) {
        check(seed, BatchEqualsSingleTest::score);
    }

    private static void score(long seed) {
        DrawnCase given = new DrawnCase(seed);
        LeadColumns columns = given.columns();
        CompiledModel compiled = CompiledModel.of(given.model);
        BoundModel bound = compiled.bind(columns);
        for (LocalDate date : given.dates()) {
            given.requireEqual(compiled.score(columns, date));
            given.requireEqual(bound.score(ScoreRequest.on(date)));
            given.requireEqualLines(bound.score(ScoreRequest.on(date).withAxes().withRulePoints()));
        }
    }

    /**
     * A full page and the start of another: the same leads over and over under new ids. Of the last cases the second
     * page has activities of the future where the first has some that count.
     */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 53, 80, 122, 130, 156})
    void everyPageIsScoredAlike(long seed) {
        check(seed, BatchEqualsSingleTest::scorePages);
    }

    private static void scorePages(long seed) {
        DrawnCase given = new DrawnCase(seed);
        int size = LeadPage.SIZE + 9;
        int members = given.members.size();
        AttributeSet attributes = given.start().build().attributes();
        LeadColumnsBuilder builder = given.start();
        given.members.forEach(member -> DrawnCase.add(builder, member));
        for (int i = members; i < size; i++) {
            Member member = given.members.get(i % members);
            DrawnCase.add(builder, member.renamed("again " + i, attributes));
        }
        LeadColumns columns = builder.build();
        CompiledModel compiled = CompiledModel.of(given.model);
        for (ScoreColumns scores : List.of(
                compiled.score(columns, given.today),
                compiled.bind(columns)
                        .score(ScoreRequest.on(given.today).withAxes().withRulePoints()))) {
            given.requireEqual(scores);
            for (int i = members; i < size; i++) {
                assertThat(scores.totalHundredths(i)).isEqualTo(scores.totalHundredths(i % members));
                assertThat(scores.explicit(i)).isEqualTo(scores.explicit(i % members));
                assertThat(scores.implicit(i)).isEqualTo(scores.implicit(i % members));
                assertThat(scores.standing(i)).isEqualTo(scores.standing(i % members));
                assertThat(scores.cell(i)).isEqualTo(scores.cell(i % members));
                for (int rule = 0;
                        scores.hasRulePoints() && rule < given.model.rules().size();
                        rule++) {
                    assertThat(scores.rulePoints(i, rule)).isEqualTo(scores.rulePoints(i % members, rule));
                }
            }
        }
    }

    /** Another model over the same columns, and the same model over more columns: with what the first made ready. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void whatChangesIsWorkedOutAgain(int part) {
        each(part, BatchEqualsSingleTest::change);
    }

    private static void change(long seed) {
        DrawnCase given = new DrawnCase(seed);
        LeadColumnsBuilder first = given.start();
        for (Member member : given.members.subList(0, given.members.size() / 2)) {
            first.add(member.lead(), thirds(member.activities(), 0, 2));
        }
        LeadColumns before = first.build();
        BoundModel bound = CompiledModel.of(given.model).bind(before);
        LeadColumnsBuilder second = before.append();
        for (int i = 0; i < given.members.size(); i++) {
            Member member = given.members.get(i);
            if (i < given.members.size() / 2) {
                int row = second.add(member.lead().id(), thirds(member.activities(), 1, 3));
                member.said().forEach(word -> second.override(row, word));
            } else {
                DrawnCase.add(second, member);
            }
        }
        BoundModel more = bound.withColumns(second.build());
        ScoringModel other = given.model("other");
        BoundModel others = more.withModel(CompiledModel.of(other));
        for (LocalDate date : given.dates()) {
            given.requireEqual(more.score(date));
            given.requireEqual(others.score(date));
        }
        assertThat(before.size()).isEqualTo(given.members.size() / 2);
    }

    private static List<Activity> thirds(List<Activity> all, int from, int to) {
        return all.subList(all.size() * from / 3, all.size() * to / 3);
    }
}
