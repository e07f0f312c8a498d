package dev.smarketing.scoring.exchange;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Condition;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.Decay;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.ScoringModelBuilder;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the definition of a lead score as HubSpot's interface gives it (marketing lead scoring, version 2027-03-beta):
 * groups of the categories FIT and INTENT become the explicit and the implicit axis, with their limits.
 *
 * <p>The names of properties, events and segments mean something only in the account they come from, so the caller
 * says which attribute, activity type or condition each of them is; what is not named is a {@link Loss}.
 *
 * <p>What is read so that it scores the same:
 * <ul>
 *   <li>constant, conditional and matching calculations and sums of them over properties with text, number, range,
 *       choice, yes-or-no and known-or-unknown operations; the first match counts; text is compared without its case;
 *   <li>a property without a value passes only where the operation says so;
 *   <li>segment rules over segments that the caller describes by a condition;
 *   <li>events, each with its points, how often (at least, between, exactly) and within how many days;
 *   <li>limits of an event rule, of a group, of a category and of the whole; decay of a group;
 *   <li>boundaries of the score as tiers, or as a matrix if the caller says which cells qualify.
 * </ul>
 *
 * <p>What differs: the decay of a group is a percentage per interval, and whether of the first points or of what is
 * left is not stated in the interface, so the caller says it. HubSpot counts from the moment of an event, this
 * library by calendar days of the model's zone.
 *
 * <p>What does not survive, each listed as a {@link Loss} with its place:
 * <ul>
 *   <li>properties, events and segments that the caller has not named, and a decay or a matrix of which the caller has
 *       not said what it needs;
 *   <li>filters of the records that are scored, points for every record alike, calculations over associated records;
 *   <li>operations that no condition here can ask, such as dates relative to now;
 *   <li>events in a time frame other than the last days, counted and asked for their properties at once, or scored by
 *       cases; fading of a number of events;
 *   <li>limits over several kinds of calculation, classes of one category alone, outputs of other kinds;
 *   <li>rules that are switched off.
 * </ul>
 *
 * <p>Source: the public description of the interface,
 * <a href="https://github.com/HubSpot/HubSpot-public-api-spec-collection">HubSpot-public-api-spec-collection</a>.
 */
public final class HubSpotImport {

    private final Vocabulary words;

    private HubSpotImport(Vocabulary words) {
        this.words = words;
    }

    /** Of what a group loses its percentage at every interval. */
    public enum DecayOf {

        /** Of the first points: losing 50 % at each interval leaves half after one and nothing after two. */
        FIRST_POINTS,

        /** Of the points still left: losing 50 % at each interval leaves a half, a quarter, an eighth. */
        POINTS_LEFT
    }

    /** What the names of an account mean. */
    record Vocabulary(
            Map<String, Attribute<?>> properties,
            Map<String, ActivityType> events,
            Map<String, Condition> segments,
            Optional<DecayOf> decay,
            List<String> qualifying,
            Threshold threshold) {}

    /**
     * An import that knows no name yet.
     *
     * @return the import
     */
    public static HubSpotImport start() {
        return new HubSpotImport(
                new Vocabulary(Map.of(), Map.of(), Map.of(), Optional.empty(), List.of(), Threshold.NONE));
    }

    /**
     * Says what a property is.
     *
     * @param property its internal name, such as {@code jobtitle}
     * @param attribute the attribute
     * @return a changed copy
     */
    public HubSpotImport withProperty(String property, Attribute<?> attribute) {
        return new HubSpotImport(new Vocabulary(
                plus(words.properties, property, attribute),
                words.events,
                words.segments,
                words.decay,
                words.qualifying,
                words.threshold));
    }

    /**
     * Says what an event is.
     *
     * @param eventTypeId its id, such as {@code 4-666440}
     * @param type the type of activity
     * @return a changed copy
     */
    public HubSpotImport withEvent(String eventTypeId, ActivityType type) {
        return new HubSpotImport(new Vocabulary(
                words.properties,
                plus(words.events, eventTypeId, type),
                words.segments,
                words.decay,
                words.qualifying,
                words.threshold));
    }

    /**
     * Says who is in a segment.
     *
     * @param segmentId its id
     * @param condition true for its members
     * @return a changed copy
     */
    public HubSpotImport withSegment(int segmentId, Condition condition) {
        return new HubSpotImport(new Vocabulary(
                words.properties,
                words.events,
                plus(words.segments, Integer.toString(segmentId), condition),
                words.decay,
                words.qualifying,
                words.threshold));
    }

    /**
     * Says how the decay of a group is meant.
     *
     * @param of what the percentage is taken of
     * @return a changed copy
     */
    public HubSpotImport decaying(DecayOf of) {
        return new HubSpotImport(new Vocabulary(
                words.properties,
                words.events,
                words.segments,
                Optional.of(Objects.requireNonNull(of, "of")),
                words.qualifying,
                words.threshold));
    }

    /**
     * Says which cells of the matrix qualify a lead.
     *
     * @param cells labels of cells, such as A1 and B1
     * @return a changed copy
     */
    public HubSpotImport qualifying(String... cells) {
        return new HubSpotImport(new Vocabulary(
                words.properties,
                words.events,
                words.segments,
                words.decay,
                Require.elements(cells, "cells"),
                words.threshold));
    }

    /**
     * Says from which points on a lead qualifies, which a score of HubSpot leaves to lists and workflows.
     *
     * @param threshold the points
     * @return a changed copy
     */
    public HubSpotImport qualifyAt(Threshold threshold) {
        return new HubSpotImport(new Vocabulary(
                words.properties,
                words.events,
                words.segments,
                words.decay,
                words.qualifying,
                Objects.requireNonNull(threshold, "threshold")));
    }

    private static <T> Map<String, T> plus(Map<String, T> map, String key, T value) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Map<String, T> changed = new LinkedHashMap<>(map);
        if (changed.put(key, value) != null) {
            throw new IllegalArgumentException("'" + key + "' is given twice; give each name once");
        }
        return Collections.unmodifiableMap(changed);
    }

    /**
     * Reads a definition.
     *
     * @param score the definition, as a JSON library reads it
     * @param zone the zone whose calendar days count
     * @return the model, and what did not survive
     * @throws dev.smarketing.core.data.DataFormatException if it is no such definition
     * @throws IllegalStateException if neither a threshold nor cells of a matrix say when a lead qualifies
     */
    public ImportedModel read(Map<String, ?> score, ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        DataObject root = DataObject.root("score", score);
        return root.make(data -> {
            List<Loss> losses = new ArrayList<>();
            ScoringModelBuilder model = ScoringModel.builder(root.text("name"), zone);
            Optional<Points> most = points(root, "maxScore");
            most.ifPresent(points -> model.limitTotal(Limits.NONE.withMost(points)));
            points(root, "maxScorePerCategory").ifPresent(points -> {
                for (Axis axis : Axis.values()) {
                    model.limit(axis, Limits.NONE.withMost(points));
                }
            });
            if (root.has("filterConfiguration")) {
                losses.add(new Loss(
                        root.pathOf("filterConfiguration"),
                        "chooses which records are scored; score only those, or require a condition"));
            }
            root.any("groupConfigs");
            for (DataObject group : root.objects("groupConfigs")) {
                group(group, model, losses);
            }
            outputs(root, model, losses);
            if (!words.threshold.isNone()) {
                model.qualifyAt(words.threshold);
            }
            root.keys(); // ids, dates and names of the account say nothing about points
            return new ImportedModel(model.build(), losses);
        });
    }

    private void group(DataObject group, ScoringModelBuilder model, List<Loss> losses) {
        String name = group.text("groupName");
        Optional<Decay> decay = decay(group, losses);
        Axis axis = category(group.text("groupCategory"), group);
        List<Rule> kept = new ArrayList<>();
        for (DataObject entry : group.objects("ruleConfigurations")) {
            String id = name + "/" + (entry.has("id") ? entry.text("id") : entry.path());
            if (!entry.flag("enabled", true)) {
                losses.add(new Loss(entry.path(), "is switched off; it scores nothing there either"));
                continue;
            }
            HubSpotRules rules = new HubSpotRules(words, id, axis, limits(entry), decay, losses);
            DataObject calculation = entry.object("configuration").object("calculation");
            kept.addAll(rules.read(calculation));
        }
        if (!kept.isEmpty()) {
            model.group(name, limits(group));
            kept.forEach(rule -> model.add(rule.inGroup(name)));
        }
    }

    private static Axis category(String category, DataObject group) {
        return switch (category) {
            case "FIT" -> Axis.EXPLICIT;
            case "INTENT" -> Axis.IMPLICIT;
            default ->
                throw group.error(
                        "groupCategory", "'" + category + "' is not one of [FIT, INTENT]; choose one of these");
        };
    }

    private Optional<Decay> decay(DataObject group, List<Loss> losses) {
        Optional<DataObject> data = group.optionalObject("groupDecay");
        if (data.isEmpty()) {
            return Optional.empty();
        }
        if (words.decay.isEmpty()) {
            losses.add(new Loss(
                    group.pathOf("groupDecay"),
                    "says not what its percentage is taken of; choose one with decaying, until then nothing fades"));
            return Optional.empty();
        }
        BigDecimal share = data.get().decimal("percentToDecayPerInterval").movePointLeft(2);
        int days = data.get().integer("decayIntervalDays");
        return Optional.of(
                words.decay.get() == DecayOf.FIRST_POINTS
                        ? new Decay.StepLinear(share, days)
                        : new Decay.StepCompound(share, days));
    }

    private static Limits limits(DataObject data) {
        Limits limits = Limits.NONE;
        Optional<Points> most = points(data, "maxValue");
        Optional<Points> least = points(data, "minValue");
        if (most.isPresent()) {
            limits = limits.withMost(most.get());
        }
        return least.isPresent() ? limits.withLeast(least.get()) : limits;
    }

    private static Optional<Points> points(DataObject data, String key) {
        return data.has(key) ? Optional.of(Points.of(data.decimal(key))) : Optional.empty();
    }

    private void outputs(DataObject root, ScoringModelBuilder model, List<Loss> losses) {
        Optional<DataObject> configuration = root.optionalObject("outputConfiguration");
        if (configuration.isEmpty()) {
            return;
        }
        for (DataObject output : configuration.get().objects("outputs")) {
            switch (output.text("outputType")) {
                case "SCORE" -> {}
                case "THRESHOLD" -> threshold(output, model, losses);
                case "MATRIX" -> matrix(output, model, losses);
                default ->
                    losses.add(new Loss(output.path(), "output '" + output.text("outputType") + "' is not known"));
            }
        }
    }

    private static void threshold(DataObject output, ScoringModelBuilder model, List<Loss> losses) {
        if (output.texts("categories").size() == 1) {
            losses.add(new Loss(output.path(), "names classes of one category; a model names tiers of its total"));
            return;
        }
        model.tiers(classes(output.objects("boundaries"), output));
    }

    private void matrix(DataObject output, ScoringModelBuilder model, List<Loss> losses) {
        if (words.qualifying.isEmpty()) {
            losses.add(new Loss(output.path(), "says not which cells are ready for sales; name them with qualifying"));
            return;
        }
        DataObject boundaries = output.object("boundaries");
        ScoreClasses grades = classes(boundaries.objects("FIT"), boundaries);
        ScoreClasses engagements = classes(boundaries.objects("INTENT"), boundaries);
        List<String> others = new ArrayList<>();
        for (String grade : grades.names()) {
            for (String engagement : engagements.names()) {
                others.add(grade + engagement);
            }
        }
        others.removeAll(words.qualifying);
        model.qualifyBy(GradeMatrix.builder(grades, engagements)
                .qualify("sales", words.qualifying.toArray(new String[0]))
                .hold("nurture", others.toArray(new String[0]))
                .build());
    }

    /** The lowest boundary names the class of everything below the next one. */
    private static ScoreClasses classes(List<DataObject> boundaries, DataObject owner) {
        Map<Points, String> sorted = new TreeMap<>();
        for (DataObject boundary : boundaries) {
            sorted.put(Points.of(boundary.decimal("threshold")), boundary.text("label"));
        }
        if (sorted.isEmpty()) {
            throw owner.error("boundaries", "are empty; give at least one");
        }
        ScoreClasses classes = null;
        for (Map.Entry<Points, String> entry : sorted.entrySet()) {
            classes = classes == null
                    ? ScoreClasses.startingWith(entry.getValue())
                    : classes.from(entry.getKey(), entry.getValue());
        }
        return Objects.requireNonNull(classes);
    }
}
