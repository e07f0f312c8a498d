package dev.smarketing.core.sla;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How one period of an agreement differs from another, commitment by commitment. */
public final class PeriodComparison {

    private final PeriodAssessment before;
    private final PeriodAssessment after;
    private final List<Row> rows;

    PeriodComparison(PeriodAssessment before, PeriodAssessment after) {
        this.before = before;
        this.after = after;
        Set<String> names = new LinkedHashSet<>();
        before.results().forEach(result -> names.add(result.commitment().name()));
        after.results().forEach(result -> names.add(result.commitment().name()));
        this.rows = names.stream()
                .map(name -> new Row(name, before.result(name), after.result(name)))
                .toList();
    }

    /**
     * One commitment in both periods.
     *
     * @param commitment its name
     * @param before how it stands in the first period, if it was in force in it
     * @param after how it stands in the second period, if it was in force in it
     */
    public record Row(String commitment, Optional<CommitmentResult> before, Optional<CommitmentResult> after) {

        /**
         * One commitment in both periods.
         *
         * @param commitment its name
         * @param before how it stands in the first period, if it was in force in it
         * @param after how it stands in the second period, if it was in force in it
         */
        public Row {
            Objects.requireNonNull(commitment, "commitment");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * By how much the attainment differs.
         *
         * @return 100 x (attainment after - attainment before), in percentage points, as an exact ratio; not
         *     applicable if one of them is not a value
         */
        public MetricValue change() {
            if (before.isPresent()
                    && after.isPresent()
                    && before.get().attainment() instanceof MetricValue.Ratio first
                    && after.get().attainment() instanceof MetricValue.Ratio second) {
                return MetricValue.ratio(
                        second.part()
                                .multiply(first.whole())
                                .subtract(first.part().multiply(second.whole()))
                                .multiply(BigDecimal.valueOf(100)),
                        first.whole().multiply(second.whole()));
            }
            return new MetricValue.NotApplicable();
        }
    }

    /**
     * The period compared with.
     *
     * @return the assessment
     */
    public PeriodAssessment before() {
        return before;
    }

    /**
     * The period compared.
     *
     * @return the assessment
     */
    public PeriodAssessment after() {
        return after;
    }

    /**
     * The commitments of both periods.
     *
     * @return one row a name, first those of the period compared with
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Both periods side by side.
     *
     * @param language the language of the headings and words
     * @return one row a commitment: name, then status, done and attainment of both periods, and the change
     */
    public Table table(Language language) {
        return AssessmentText.table(this, language);
    }

    /**
     * The comparison for people.
     *
     * @param language the language
     * @return one line a commitment
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return rows.stream().map(row -> AssessmentText.row(this, row, language)).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
