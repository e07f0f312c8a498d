package dev.smarketing.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import dev.smarketing.benchmarks.batch.Reference.Score;
import dev.smarketing.scoring.ActivityRule;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every peer gives the score of the model, lead by lead. */
class PeersTest {

    private static final int LEADS = 4_000;
    private static final Population POPULATION = new Population(7, LEADS);
    private static final List<Customer> CUSTOMERS = Customer.of(POPULATION);
    private static final ScoringModel R1 = ReferenceModels.r1();

    private static List<Score> byModel(LocalDate date) {
        List<Score> scores = new ArrayList<>();
        for (Customer customer : CUSTOMERS) {
            ScoreCard card = R1.score(customer.toLead(), customer.toActivities(), date);
            scores.add(new Score((int) card.total().hundredths(), card.isQualified()));
        }
        return scores;
    }

    private static List<Score> scores(ColumnarProgram program) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < program.total.length; i++) {
            scores.add(new Score(program.total[i], program.qualified[i] == 1));
        }
        return scores;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 29, 200})
    void allGiveTheScoresOfTheModel(int daysLater) {
        LocalDate date = Population.TODAY.plusDays(daysLater);
        List<Score> expected = byModel(date);
        assertThat(new HashSet<>(expected)).hasSizeGreaterThan(300);

        assertThat(CUSTOMERS.stream().map(customer -> PlainJava.score(customer, date)))
                .isEqualTo(expected);
        TunedJava tuned = new TunedJava(date);
        assertThat(CUSTOMERS.stream().map(tuned::score)).isEqualTo(expected);
        ColumnarProgram program = new ColumnarProgram(Columns.of(POPULATION));
        program.scan(date);
        assertThat(scores(program)).isEqualTo(expected);
        program.sum(date);
        assertThat(scores(program)).isEqualTo(expected);
        ColumnarProgram fromObjects = new ColumnarProgram(Columns.of(CUSTOMERS));
        fromObjects.sum(date);
        assertThat(scores(fromObjects)).isEqualTo(expected);
        fromObjects.scan(date);
        assertThat(scores(fromObjects)).isEqualTo(expected);
    }

    @Test
    void scanningLooksBackAndTheIndexRefusesTo() {
        LocalDate date = Population.TODAY.minusDays(20);
        ColumnarProgram program = new ColumnarProgram(Columns.of(POPULATION));
        program.scan(date);
        assertThat(scores(program)).isEqualTo(byModel(date));
        assertThatThrownBy(() -> program.sum(date))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("day 2026-06-10 lies before the last activity on 2026-06-30, where the index does not hold;"
                        + " use scan for it");
    }

    @Test
    void everyDecayIsThatOfTheLibraryAtEveryAge() {
        Map<String, ActivityRule> rules = new HashMap<>();
        for (Rule rule : R1.rules()) {
            if (rule instanceof ActivityRule activityRule) {
                rules.put(rule.id(), activityRule);
            }
        }
        assertThat(rules).hasSize(12);
        for (Behaviour behaviour : Behaviour.ALL) {
            ActivityRule rule = rules.get(behaviour.id);
            for (int age = 0; age < behaviour.window; age++) {
                assertThat(behaviour.hundredths(age))
                        .as("%s at %s", behaviour, age)
                        .isEqualTo((int) rule.decay().apply(rule.points(), age).hundredths());
            }
            assertThat(behaviour.hundredths(behaviour.window)).isZero();
        }
    }

    @Test
    void aFewOfAHundredQualifyAndEveryRuleScoresSomeone() {
        assertThat(R1.rules().stream().filter(rule -> rule.axis() == Axis.EXPLICIT))
                .hasSize(20);
        assertThat(R1.rules().stream().filter(rule -> rule.axis() == Axis.IMPLICIT))
                .hasSize(12);
        // 100,000 leads: five standard deviations of 3.4 % are 0.29 %
        int leads = 100_000;
        ColumnarProgram program = new ColumnarProgram(Columns.of(new Population(7, leads)));
        program.sum(Population.TODAY);
        int qualified = 0;
        for (byte one : program.qualified) {
            qualified += one;
        }
        assertThat((double) qualified / leads).isCloseTo(0.034, within(0.0029));
        Set<String> scoring = new TreeSet<>();
        for (Customer customer : CUSTOMERS) {
            for (RuleScore line : R1.score(customer.toLead(), customer.toActivities(), Population.TODAY)
                    .rules()) {
                if (line.points().signum() != 0) {
                    scoring.add(line.rule().id());
                }
            }
        }
        assertThat(scoring).hasSize(32);
    }

    @Test
    void everyFeatureOfTheFullModelDecidesSomeLead() {
        ScoringModel r2 = ReferenceModels.r2();
        assertThat(r2.rules()).hasSize(34);
        assertThat(r2.disqualifiers()).hasSize(3);
        assertThat(r2.matrix().map(GradeMatrix::cells))
                .hasValueSatisfying(cells -> assertThat(cells).hasSize(16));
        assertThat(ScoringModel.fromData(r2.toData(), ReferenceModels.ATTRIBUTES))
                .isEqualTo(r2);
        Set<String> scoring = new TreeSet<>();
        Set<String> disqualifying = new TreeSet<>();
        Set<String> cells = new TreeSet<>();
        Map<Boolean, Integer> verdicts = new HashMap<>();
        for (Customer customer : CUSTOMERS) {
            ScoreCard card = r2.score(customer.toLead(), customer.toActivities(), Population.TODAY);
            verdicts.merge(card.isQualified(), 1, Integer::sum);
            cells.add(card.cell().orElseThrow().label());
            if (card.qualification() instanceof Qualification.Disqualified disqualified) {
                disqualified.reasons().forEach(condition -> disqualifying.add(condition.name()));
            }
            for (RuleScore line : card.rules()) {
                if (line.points().signum() != 0) {
                    scoring.add(line.rule().id());
                }
            }
        }
        assertThat(scoring).hasSize(34);
        assertThat(disqualifying).containsExactly("anonymous student", "competitor", "embargo");
        assertThat(cells).hasSizeGreaterThan(14);
        assertThat(verdicts.get(true)).isBetween(LEADS / 100, LEADS / 5);
    }

    @Test
    void theStreamReadsAndWritesEveryByte() {
        MemoryStream stream = new MemoryStream(1_000, 0);
        // lead i holds i, 2 i, ... 9 i
        assertThat(stream.streamSame()[999]).isEqualTo(45 * 999);
        assertThat(stream.verdict).hasSize(1_000).containsOnly(1);
    }
}
