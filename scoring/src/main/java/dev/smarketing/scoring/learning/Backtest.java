package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.scoring.ScoringModel;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A trial of a model on past decisions without looking ahead: every lead is scored at the instant of its decision, by
 * the activities and the dated attribute values up to then. A value without a date was always known; give dates to
 * values that were learned later, or they tell the model what it could not know ({@link BacktestReport#timeless()}
 * counts them).
 *
 * @param model the model
 * @param horizon how long an outcome counts
 */
public record Backtest(ScoringModel model, Horizon horizon) {

    private static final String MODEL = "model";
    private static final String HORIZON = "horizon";

    /**
     * A backtest.
     *
     * @param model the model
     * @param horizon how long an outcome counts
     */
    public Backtest {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(horizon, "horizon");
    }

    /**
     * Tries the model. Decisions that are pending or were decided already are left out and counted.
     *
     * @param decisions the decisions, in any order, each lead at most once at an instant
     * @return what the model would have said, beside what became of the leads
     * @throws IllegalArgumentException if a lead stands twice at one instant
     */
    public BacktestReport judge(Collection<Decision> decisions) {
        List<Decision> past = Require.elements(decisions, "decisions");
        Trial trial = new Trial(this, past.size());
        past.forEach(trial::add);
        return trial.report();
    }

    /**
     * The backtest as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(MODEL, model.toData());
        data.put(HORIZON, horizon.toData());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param attributes the attributes that the model asks for
     * @return the backtest
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static Backtest fromData(Map<String, ?> data, AttributeSet attributes) {
        Objects.requireNonNull(attributes, "attributes");
        return DataObject.root("backtest", data)
                .make(object -> new Backtest(
                        object.version(1).nested(MODEL, model -> ScoringModel.fromData(model, attributes)),
                        object.nested(HORIZON, Horizon::fromData)));
    }
}
