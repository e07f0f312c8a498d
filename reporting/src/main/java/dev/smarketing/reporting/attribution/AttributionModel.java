package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collector;

/**
 * A written rule that shares the credit of each conversion among its own touches. Additive: the credits of all
 * channels and the unattributed conversions add up to the whole, to the minor unit.
 */
public final class AttributionModel {

    private final TouchWeights weights;
    private final JourneyRules rules;

    private AttributionModel(TouchWeights weights, JourneyRules rules) {
        this.weights = Objects.requireNonNull(weights, "weights");
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    /**
     * The caller's own weights.
     *
     * @param weights one weight a touch
     * @return the model, counting every touch
     */
    public static AttributionModel of(TouchWeights weights) {
        return new AttributionModel(weights, JourneyRules.everyTouch());
    }

    /**
     * The first touch gets all.
     *
     * @return the model
     */
    public static AttributionModel firstTouch() {
        return of(new StandardWeights.OneTouch(true));
    }

    /**
     * The last touch gets all.
     *
     * @return the model
     */
    public static AttributionModel lastTouch() {
        return of(new StandardWeights.OneTouch(false));
    }

    /**
     * The last touch that is not direct gets all; where every touch is direct, the last one.
     *
     * @param direct the channels that count as direct, at least one
     * @return the model
     */
    public static AttributionModel lastNonDirectTouch(Channel... direct) {
        Objects.requireNonNull(direct, "direct");
        if (direct.length == 0) {
            throw new IllegalArgumentException(
                    "no direct channel is named, so this would be the last touch; name at least one");
        }
        return of(new StandardWeights.LastNonDirect(new TreeSet<>(Require.elements(direct, "direct"))));
    }

    /**
     * All touches get the same.
     *
     * @return the model
     */
    public static AttributionModel linear() {
        return of(new StandardWeights.Linear());
    }

    /**
     * All distinct channels of a path get the same, however often they were touched.
     *
     * @return the model
     */
    public static AttributionModel linearByChannel() {
        return of(new StandardWeights.LinearByChannel());
    }

    /**
     * 40 % for the first touch, 40 % for the last, 20 % shared by those between.
     *
     * @return the model
     */
    public static AttributionModel positionBased() {
        return positionBased(BigDecimal.valueOf(40), BigDecimal.valueOf(20), BigDecimal.valueOf(40));
    }

    /**
     * Weights by position. A path of one touch gives it all, of two touches {@code first : last}; from three on the
     * touches between share {@code middle} equally.
     *
     * @param first the weight of the first touch
     * @param middle the weight of all touches between, together
     * @param last the weight of the last touch; with {@code first} above 0
     * @return the model
     */
    public static AttributionModel positionBased(BigDecimal first, BigDecimal middle, BigDecimal last) {
        return of(new StandardWeights.Position(first, middle, last));
    }

    /**
     * J-shaped: 20 % for the first touch, 20 % between, 60 % for the last.
     *
     * @return the model
     */
    public static AttributionModel jShaped() {
        return positionBased(BigDecimal.valueOf(20), BigDecimal.valueOf(20), BigDecimal.valueOf(60));
    }

    /**
     * Inverse J: 60 % for the first touch, 20 % between, 20 % for the last.
     *
     * @return the model
     */
    public static AttributionModel inverseJShaped() {
        return positionBased(BigDecimal.valueOf(60), BigDecimal.valueOf(20), BigDecimal.valueOf(20));
    }

    /**
     * The weight of a touch halves with every half-life before the conversion, in elapsed time. Exact between touches
     * whole half-lives apart, else to 40 digits.
     *
     * @param halfLife the half-life, usually 7 days; a path may span at most 4,096 of them
     * @return the model
     */
    public static AttributionModel timeDecay(Duration halfLife) {
        return of(new StandardWeights.TimeDecay(halfLife));
    }

    /**
     * U-shaped: 40 % for the first touch, 40 % for the one that made the lead, 20 % for the rest; see
     * {@link #milestones}.
     *
     * @return the model
     */
    public static AttributionModel uShaped() {
        return milestones("40", "40", "0", "0", "20");
    }

    /**
     * W-shaped: 30 % each for the first touch, the one that made the lead and the one that opened the opportunity,
     * 10 % for the rest; see {@link #milestones}.
     *
     * @return the model
     */
    public static AttributionModel wShaped() {
        return milestones("30", "30", "30", "0", "10");
    }

    /**
     * Full path: 22.5 % each for the first touch, lead, opportunity and the closing touch, 10 % for the rest; see
     * {@link #milestones}.
     *
     * @return the model
     */
    public static AttributionModel fullPath() {
        return milestones("22.5", "22.5", "22.5", "22.5", "10");
    }

    private static AttributionModel milestones(
            String first, String lead, String opportunity, String close, String rest) {
        return milestones(
                new BigDecimal(first),
                new BigDecimal(lead),
                new BigDecimal(opportunity),
                new BigDecimal(close),
                new BigDecimal(rest));
    }

    /**
     * Weights by what a touch brought about. First and closing touch are those of the path; of several touches with
     * one {@link Milestone} the last counts. Several roles on one touch add up; a role without a touch, or a rest
     * without touches, is left out and the others share the whole in their proportions. A role of weight 0 is no
     * role.
     *
     * @param first the weight of the first touch, above 0
     * @param lead the weight of the touch that made the lead
     * @param opportunity the weight of the touch that opened the opportunity
     * @param close the weight of the last touch
     * @param rest the weight of all other touches together, shared equally
     * @return the model
     */
    public static AttributionModel milestones(
            BigDecimal first, BigDecimal lead, BigDecimal opportunity, BigDecimal close, BigDecimal rest) {
        return of(new StandardWeights.Milestones(first, lead, opportunity, close, rest));
    }

    /**
     * This model, counting only some touches.
     *
     * @param touches which touches count
     * @return the model
     */
    public AttributionModel with(JourneyRules touches) {
        return new AttributionModel(weights, touches);
    }

    /**
     * The name of the weights.
     *
     * @return for example {@code linear}
     */
    public String name() {
        return weights.name();
    }

    /**
     * Which touches count.
     *
     * @return the rules
     */
    public JourneyRules rules() {
        return rules;
    }

    /**
     * Shares the credit of one conversion.
     *
     * @param journey a journey to a conversion
     * @return the credit of each touch
     * @throws IllegalArgumentException if the journey has no conversion, or the weights are not what
     *     {@link TouchWeights} promises
     * @throws ArithmeticException if the value is finer than the minor unit of its currency
     */
    public JourneyCredit credit(Journey journey) {
        Objects.requireNonNull(journey, "journey");
        if (!journey.isConverted()) {
            throw new IllegalArgumentException("journey '" + journey.id()
                    + "' has no conversion whose credit could be shared; leave it out or attribute the whole set");
        }
        JourneyPath path = rules.path(journey);
        if (path.touches().isEmpty()) {
            return JourneyCredit.unattributed(journey, path);
        }
        return JourneyCredit.shared(journey, path, checked(journey, path));
    }

    private List<BigDecimal> checked(Journey journey, JourneyPath path) {
        List<BigDecimal> shares = weights.weights(path.touches(), journey.end());
        boolean negative = shares.stream().anyMatch(weight -> weight.signum() < 0);
        boolean positive = shares.stream().anyMatch(weight -> weight.signum() > 0);
        if (shares.size() != path.touches().size() || negative || !positive) {
            throw new IllegalArgumentException("weights '" + name() + "' gave " + shares + " for the "
                    + path.touches().size() + " touches of journey '" + journey.id()
                    + "'; give one weight a touch, none below 0, at least one above 0");
        }
        return shares;
    }

    /**
     * Shares the credit of many conversions. A journey given twice counts once.
     *
     * @param journeys the journeys, in any order; those without a conversion are only counted
     * @return the credit of each channel
     * @throws IllegalArgumentException if two journeys have one id and differ
     */
    public Attribution attribute(Collection<Journey> journeys) {
        return distinct(journeys).stream().collect(collector());
    }

    /**
     * Shares the credit of a stream of journeys in one pass, with memory for the channels only. The caller answers
     * for every journey being in the stream once; partial results merge in any order.
     *
     * @return a collector for sequential and parallel streams
     */
    public Collector<Journey, ?, Attribution> collector() {
        return Collector.of(
                () -> new CreditSum(this),
                CreditSum::add,
                CreditSum::plus,
                CreditSum::finish,
                Collector.Characteristics.UNORDERED);
    }

    static Collection<Journey> distinct(Collection<Journey> journeys) {
        Map<String, Journey> byId = new LinkedHashMap<>();
        for (Journey journey : Require.elements(journeys, "journeys")) {
            Journey first = byId.putIfAbsent(journey.id(), journey);
            if (first != null && !first.equals(journey)) {
                throw new IllegalArgumentException("journey '" + journey.id()
                        + "' is given twice and differs; give each conversion an id of its own");
            }
        }
        return byId.values();
    }

    /**
     * The model as plain data. Of the caller's own weights only the name is kept.
     *
     * @return maps, lists, texts and numbers
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("model", weights.name());
        if (weights instanceof StandardWeights standard) {
            data.putAll(standard.options());
        }
        data.put("rules", rules.toData());
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @param own the caller's own weights, found by name
     * @return the model
     * @throws dev.smarketing.core.data.DataFormatException if the data is not of that form, with the path
     */
    public static AttributionModel fromData(Map<String, ?> data, TouchWeights... own) {
        Map<String, TouchWeights> byName = new HashMap<>();
        for (TouchWeights weights : Require.elements(own, "own")) {
            byName.put(weights.name(), weights);
        }
        return DataObject.root("attribution model", data).make(root -> {
            TouchWeights mine = byName.get(root.version(1).text("model"));
            TouchWeights weights = mine == null ? StandardWeights.read(root) : mine;
            return of(weights).with(root.nested("rules", JourneyRules::fromData));
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttributionModel model && weights.equals(model.weights) && rules.equals(model.rules);
    }

    @Override
    public int hashCode() {
        return Objects.hash(weights, rules);
    }

    /**
     * Name and rules.
     *
     * @return for example {@code linear, every touch}
     */
    @Override
    public String toString() {
        return name() + ", " + rules;
    }
}
