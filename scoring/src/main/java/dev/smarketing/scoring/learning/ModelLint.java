package dev.smarketing.scoring.learning;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.GradeMatrix;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreClasses;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.lifecycle.Band;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is wrong with a model before any lead is scored. Every finding is proven: by the best or the least points that
 * any lead can have, by a lead of one activity that the model itself scores, or by all ways in which the questions of
 * a rule can turn out. Nothing is guessed, so a finding is never a false alarm about what can happen; what cannot be
 * proven, such as two rules that exclude each other and keep a threshold out of reach, is passed over.
 *
 * <p>Decay factors outside 0 to 1, boundaries that do not rise and weights that are not 100 percent together are
 * refused when they are given, so no model has them.
 */
public final class ModelLint {

    private ModelLint() {}

    /**
     * Checks a model.
     *
     * @param model the model
     * @return what is wrong with it as a whole, then with its rules in the order of the model; empty if nothing is
     */
    public static List<Finding> check(ScoringModel model) {
        ModelBounds bounds = new ModelBounds(model);
        List<Finding> findings = new ArrayList<>();
        unreachableThresholds(model, bounds, findings);
        model.matrix().ifPresent(matrix -> unreachableCells(matrix, bounds, findings));
        boolean always = isAlwaysQualified(model, bounds);
        if (always) {
            findings.add(Finding.of(
                    FindingCode.ALWAYS_QUALIFIED,
                    model.id(),
                    Map.of("least", open(bounds.of(Threshold.Part.TOTAL).low()))));
        } else {
            singleActivities(model, findings);
        }
        for (Rule rule : model.rules()) {
            findings.addAll(RuleLint.check(rule, model, bounds));
        }
        findings.addAll(RuleLint.duplicates(model.rules()));
        return List.copyOf(findings);
    }

    /**
     * Checks a band that shall lie around every boundary of some classes.
     *
     * @param classes the classes
     * @param band the room around each boundary
     * @return one finding for each class that lies between two boundaries and is narrower than the parts of their
     *     bands that reach into it
     */
    public static List<Finding> checkBand(ScoreClasses classes, Band band) {
        Objects.requireNonNull(classes, "classes");
        Objects.requireNonNull(band, "band");
        List<Finding> findings = new ArrayList<>();
        List<ScoreClasses.Boundary> boundaries = classes.boundaries();
        for (int i = 1; i < boundaries.size(); i++) {
            Points width = boundaries.get(i).from().minus(boundaries.get(i - 1).from());
            Points reach = band.up().plus(band.down());
            if (reach.compareTo(width) > 0) {
                findings.add(Finding.of(
                        FindingCode.BAND_WIDER_THAN_CLASS,
                        boundaries.get(i - 1).name(),
                        Map.of("width", number(width.hundredths()), "band", number(reach.hundredths()))));
            }
        }
        return List.copyOf(findings);
    }

    static MetricValue number(long hundredths) {
        return new MetricValue.Quantity(Points.ofHundredths(hundredths).toBigDecimal());
    }

    private static void unreachableThresholds(ScoringModel model, ModelBounds bounds, List<Finding> findings) {
        for (Threshold.Part part : Threshold.Part.values()) {
            Optional<Points> threshold = model.threshold().of(part);
            long best = bounds.of(part).high();
            if (threshold.isPresent() && threshold.get().hundredths() > best) {
                findings.add(Finding.of(
                        FindingCode.UNREACHABLE_THRESHOLD,
                        model.id(),
                        Map.of("threshold", number(threshold.get().hundredths()), "best", number(best))));
            }
        }
    }

    private static void unreachableCells(GradeMatrix matrix, ModelBounds bounds, List<Finding> findings) {
        for (Axis axis : Axis.values()) {
            Bounds range = bounds.axis(axis);
            List<String> names = matrix.classes(axis).names();
            List<ScoreClasses.Boundary> boundaries = matrix.classes(axis).boundaries();
            for (int i = 0; i < names.size(); i++) {
                boolean tooHigh = i > 0 && boundaries.get(i - 1).from().hundredths() > range.high();
                boolean tooLow =
                        i < boundaries.size() && boundaries.get(i).from().hundredths() <= range.low();
                if (tooHigh || tooLow) {
                    String name = names.get(i);
                    List<String> cells = matrix.cells().values().stream()
                            .filter(cell -> name.equals(axis == Axis.EXPLICIT ? cell.grade() : cell.engagement()))
                            .map(GradeMatrix.Cell::label)
                            .toList();
                    findings.add(new Finding(
                            FindingCode.UNREACHABLE_CELL,
                            List.of(name),
                            Map.of("least", open(range.low()), "best", open(range.high())),
                            cells));
                }
            }
        }
    }

    /** A side without end is not a number of points. */
    private static MetricValue open(long hundredths) {
        return Math.abs(hundredths) == Bounds.ENDLESS ? new MetricValue.NotApplicable() : number(hundredths);
    }

    private static boolean isAlwaysQualified(ScoringModel model, ModelBounds bounds) {
        if (!model.requirements().isEmpty() || !model.disqualifiers().isEmpty()) {
            return false;
        }
        return new DecisionRule(model)
                .takesAll(bounds.of(Threshold.Part.TOTAL), bounds.axis(Axis.EXPLICIT), bounds.axis(Axis.IMPLICIT));
    }

    /** The model scores a lead of which nothing is known but one activity. */
    private static void singleActivities(ScoringModel model, List<Finding> findings) {
        Lead unknown = Lead.builder("unknown").build();
        if (hasThePoints(model.score(unknown, List.of(), Instant.EPOCH))) {
            return; // it needs no activity
        }
        TreeSet<ActivityType> types = new TreeSet<>();
        model.rules().forEach(rule -> types.addAll(RuleLint.types(rule)));
        for (ActivityType type : types) {
            Activity only = Activity.of(ActivityId.of("only"), type, Instant.EPOCH);
            ScoreCard card = model.score(unknown, List.of(only), Instant.EPOCH);
            if (hasThePoints(card)) {
                findings.add(Finding.of(
                        FindingCode.SINGLE_ACTIVITY_QUALIFIES,
                        type.name(),
                        Map.of("points", number(card.total().hundredths()))));
            }
        }
    }

    /** Whether points and cell are enough, whatever is required besides. */
    private static boolean hasThePoints(ScoreCard card) {
        return card.computedQualification() instanceof Qualification.Qualified
                || (card.computedQualification() instanceof Qualification.NotYet notYet
                        && notYet.shortfalls().isEmpty()
                        && notYet.holds().isEmpty());
    }
}
