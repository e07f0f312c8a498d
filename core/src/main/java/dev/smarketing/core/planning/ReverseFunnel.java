package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How many of each earlier stage a goal at the end of the funnel takes. The chain of divisions is exact; each number
 * is rounded up once, from the exact value and never from a rounded one.
 */
public final class ReverseFunnel {

    private static final int VERSION = 1;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final String goalStage;
    private final long goal;
    private final List<Step> steps;

    private ReverseFunnel(String goalStage, long goal, List<Step> steps) {
        this.goalStage = Require.text(goalStage, "stage of the goal");
        this.goal = Require.atLeast(goal, 0, "goal of '" + goalStage + "'");
        this.steps = Require.elements(steps, "steps");
    }

    /** A stage and the share of it that reaches the next one. */
    private record Step(String stage, BigDecimal rate) {
        Step {
            Require.text(stage, "stage");
            rate = Decimals.canonical(Require.positiveShare(rate, "rate of '" + stage + "'"));
        }
    }

    /**
     * A funnel that so far holds only its last stage.
     *
     * @param stage the last stage, such as customers
     * @param goal how many are wanted, 0 or more
     * @return the funnel
     */
    public static ReverseFunnel reaching(String stage, long goal) {
        return new ReverseFunnel(stage, goal, List.of());
    }

    /**
     * The funnel with one more stage before those it has.
     *
     * @param stage the stage
     * @param rate the share of it that reaches the stage after it, above 0 and at most 1
     * @return a changed copy
     * @throws IllegalArgumentException if the stage is there already, or the rate is outside its limits
     */
    public ReverseFunnel from(String stage, BigDecimal rate) {
        Objects.requireNonNull(stage, "stage");
        if (stage.equals(goalStage)
                || steps.stream().anyMatch(step -> step.stage().equals(stage))) {
            throw new IllegalArgumentException("stage '" + stage + "' is in the funnel already; name each stage once");
        }
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(stage, rate));
        return new ReverseFunnel(goalStage, goal, more);
    }

    /**
     * The funnel with the gross number of which some turn out to be known already: net / (1 - duplicate rate).
     *
     * @param stage what the gross number is called
     * @param duplicateRate the share that is known already, 0 or more and below 1
     * @return a changed copy
     * @throws IllegalArgumentException if the stage is there already, or the rate is outside its limits
     */
    public ReverseFunnel fromGross(String stage, BigDecimal duplicateRate) {
        Require.notNegative(duplicateRate, "duplicate rate of '" + stage + "'");
        if (duplicateRate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("duplicate rate of '" + stage + "' is " + duplicateRate.toPlainString()
                    + ", not below 1; give a share such as 0.2");
        }
        return from(stage, BigDecimal.ONE.subtract(duplicateRate));
    }

    /**
     * How many of each stage it takes.
     *
     * @return the numbers by stage, the goal first, each the smallest whole number that is enough
     * @throws ArithmeticException if a stage takes more than a {@code long} holds
     */
    public Map<String, Long> needed() {
        Map<String, Long> needed = new LinkedHashMap<>();
        needed.put(goalStage, goal);
        BigDecimal share = BigDecimal.ONE;
        for (Step step : steps) {
            share = share.multiply(step.rate());
            BigDecimal number = BigDecimal.valueOf(goal).divide(share, 0, RoundingMode.CEILING);
            if (number.compareTo(MOST) > 0) {
                throw new ArithmeticException("reaching " + goal + " '" + goalStage + "' takes more than " + MOST + " '"
                        + step.stage() + "'; check the rates");
            }
            needed.put(step.stage(), number.longValueExact());
        }
        return Collections.unmodifiableMap(needed);
    }

    /**
     * The funnel as a table.
     *
     * @param language the language of the headings
     * @return stage, number needed; the earliest stage first
     */
    public Table table(Language language) {
        Objects.requireNonNull(language, "language");
        List<List<Cell>> rows = new ArrayList<>();
        needed().forEach((stage, number) -> rows.add(0, List.of(Cell.of(stage), Cell.of(number))));
        return new Table(
                List.of(language.pick("Stage", "Étape", "Etapa"), language.pick("Needed", "Nécessaire", "Necesario")),
                rows);
    }

    /**
     * The funnel as plain data.
     *
     * @return version, stage, goal, steps backwards with stage and rate
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("stage", goalStage);
        data.put("goal", goal);
        data.put(
                "steps",
                steps.stream()
                        .map(step -> Map.<String, Object>of("stage", step.stage(), "rate", step.rate()))
                        .toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A funnel from plain data.
     *
     * @param data the data
     * @return the funnel
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a funnel
     */
    public static ReverseFunnel fromData(Map<String, ?> data) {
        return DataObject.root("reverse funnel", data).make(root -> {
            root.version(VERSION);
            ReverseFunnel funnel = reaching(root.text("stage"), root.wholeNumber("goal"));
            for (DataObject entry : root.objects("steps")) {
                ReverseFunnel before = funnel;
                funnel = entry.make(found -> before.from(found.text("stage"), found.decimal("rate")));
            }
            return funnel;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReverseFunnel that
                && goalStage.equals(that.goalStage)
                && goal == that.goal
                && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(goalStage, goal, steps);
    }

    @Override
    public String toString() {
        return "funnel " + needed();
    }
}
