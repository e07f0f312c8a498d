package dev.smarketing.benchmarks.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.benchmarks.batch.Reference.Score;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.BoundModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import dev.smarketing.scoring.batch.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The columns of the library give the scores of the model and of the peers, lead by lead. */
class LibraryColumnsTest {

    /** Several pages of 1,024 leads and a part of one. */
    private static final int LEADS = 4_000;

    private static final Population POPULATION = new Population(7, LEADS);
    private static final List<Customer> CUSTOMERS = Customer.of(POPULATION);
    private static final LeadColumns COLUMNS = LibraryColumns.of(POPULATION);
    private static final ScoringModel R1 = ReferenceModels.r1();
    private static final ScoringModel R2 = ReferenceModels.r2();
    private static final BoundModel BOUND_R1 = CompiledModel.of(R1).bind(COLUMNS);
    private static final BoundModel BOUND_R2 = CompiledModel.of(R2).bind(COLUMNS);

    /** All that a run can say of a lead; points in hundredths. */
    private record Line(
            String lead,
            long total,
            long explicit,
            long implicit,
            Standing standing,
            Optional<String> cell,
            List<Long> rules) {}

    private static List<Line> byModel(ScoringModel model, LocalDate date) {
        List<Line> lines = new ArrayList<>();
        for (Customer customer : CUSTOMERS) {
            ScoreCard card = model.score(customer.toLead(), customer.toActivities(), date);
            Standing standing = card.qualification() instanceof Qualification.Disqualified
                    ? Standing.DISQUALIFIED
                    : card.isQualified() ? Standing.QUALIFIED : Standing.NOT_YET;
            lines.add(new Line(
                    customer.id(),
                    card.total().hundredths(),
                    card.explicit().hundredths(),
                    card.implicit().hundredths(),
                    standing,
                    card.cell().map(GradeMatrix.Cell::label),
                    card.rules().stream()
                            .map(RuleScore::points)
                            .map(points -> points.hundredths())
                            .toList()));
        }
        return lines;
    }

    private static List<Line> lines(ScoreColumns scores) {
        int rules = scores.model().rules().size();
        return IntStream.range(0, scores.size())
                .mapToObj(row -> new Line(
                        scores.leadId(row).value(),
                        scores.totalHundredths(row),
                        scores.explicit(row).hundredths(),
                        scores.implicit(row).hundredths(),
                        scores.standing(row),
                        scores.cell(row).map(GradeMatrix.Cell::label),
                        IntStream.range(0, rules)
                                .mapToObj(rule -> scores.rulePoints(row, rule).hundredths())
                                .toList()))
                .toList();
    }

    /** Without the points of rules, which a run that is not asked for them reaches by another way. */
    private static List<Score> scores(ScoreColumns scores) {
        return IntStream.range(0, scores.size())
                .mapToObj(row -> new Score((int) scores.totalHundredths(row), scores.isQualified(row)))
                .toList();
    }

    private static List<Score> scores(List<Line> lines) {
        return lines.stream()
                .map(line -> new Score((int) line.total(), line.standing() == Standing.QUALIFIED))
                .toList();
    }

    private static void assertScoresOfTheModel(BoundModel bound, LocalDate date) {
        List<Line> expected = byModel(bound.model().model(), date);
        assertThat(new HashSet<>(scores(expected))).hasSizeGreaterThan(300);
        ScoreRequest request = ScoreRequest.on(date);
        assertThat(lines(bound.score(request.withAxes().withRulePoints()))).isEqualTo(expected);
        assertThat(scores(bound.score(request))).isEqualTo(scores(expected));
        assertThat(scores(bound.model().score(COLUMNS, date))).isEqualTo(scores(expected));
        assertThat(scores(bound.model().bind(COLUMNS).score(request))).isEqualTo(scores(expected));
        ExecutorService executor = Executors.newFixedThreadPool(1);
        try {
            assertThat(scores(bound.score(request.over(executor, 2)))).isEqualTo(scores(expected));
        } finally {
            executor.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-200, -20, -1, 0, 1, 29, 200})
    void bothModelsGiveTheScoresOneAtATime(int daysLater) {
        LocalDate date = Population.TODAY.plusDays(daysLater);
        assertScoresOfTheModel(BOUND_R1, date);
        assertScoresOfTheModel(BOUND_R2, date);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 29, 200})
    void thePeersGiveTheSameScores(int daysLater) {
        LocalDate date = Population.TODAY.plusDays(daysLater);
        List<Score> scores = scores(BOUND_R1.score(ScoreRequest.on(date)));
        assertThat(CUSTOMERS.stream().map(customer -> PlainJava.score(customer, date)))
                .isEqualTo(scores);
        ColumnarProgram program = new ColumnarProgram(Columns.of(POPULATION));
        program.sum(date);
        for (int row = 0; row < LEADS; row++) {
            assertThat(new Score(program.total[row], program.qualified[row] == 1))
                    .as("lead %s", row)
                    .isEqualTo(scores.get(row));
        }
    }

    @Test
    void columnsAreTheSameByEveryWayToBuildThem() {
        List<Line> expected = byModel(R2, Population.TODAY);
        ScoreRequest request = ScoreRequest.on(Population.TODAY).withAxes().withRulePoints();
        for (LeadColumns columns : List.of(
                COLUMNS,
                LibraryColumns.byRows(CUSTOMERS),
                LibraryColumns.byRowsWithIds(CUSTOMERS),
                LibraryColumns.byAccessors(CUSTOMERS),
                LibraryColumns.byAccessorsWithIds(CUSTOMERS),
                LibraryColumns.byObjects(CUSTOMERS))) {
            assertThat(columns.size()).isEqualTo(LEADS);
            assertThat(columns.activities())
                    .isEqualTo(CUSTOMERS.stream()
                            .mapToLong(customer -> customer.visits().size())
                            .sum());
            assertThat(lines(CompiledModel.of(R2).bind(columns).score(request))).isEqualTo(expected);
        }
    }

    @Test
    void oneRuleChangedGivesTheScoresOfTheOtherModel() {
        ScoringModel other = ReferenceModels.r1WithDownloadsAt(7);
        assertThat(other).isNotEqualTo(R1);
        assertThat(ReferenceModels.r1WithDownloadsAt(8)).isEqualTo(R1);
        List<Score> expected = scores(byModel(other, Population.TODAY));
        ScoreRequest request = ScoreRequest.on(Population.TODAY);
        assertThat(scores(BOUND_R1.withModel(CompiledModel.of(other)).score(request)))
                .isEqualTo(expected)
                .isNotEqualTo(scores(BOUND_R1.score(request)));
    }
}
