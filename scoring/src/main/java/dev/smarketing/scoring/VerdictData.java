package dev.smarketing.scoring;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verdict of a score card as plain data. */
final class VerdictData {

    private static final String UNKNOWN = "unknown";
    private static final String DECIDED_BY = "decided-by";
    private static final String OVERRIDE = "override";
    private static final String OUTLOOK = "outlook";
    private static final String SHORTFALLS = "shortfalls";
    private static final String PART = "part";
    private static final String REQUIRED = "required";
    private static final String ACTUAL = "actual";
    private static final String UNMET = "unmet";
    private static final String TRUTH = "truth";
    private static final String COULD_DECIDE = "could-decide";
    private static final String REASONS = "disqualified-by";
    private static final String UNKNOWN_DISQUALIFIERS = "unknown-disqualifiers";

    private VerdictData() {}

    static Map<String, Object> write(ScoreCard card) {
        Verdict verdict = card.verdict();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(OUTLOOK, DataObject.spelled(verdict.outlook()));
        data.put(DECIDED_BY, DataObject.spelled(verdict.decidedBy()));
        if (verdict.computed() instanceof Qualification.Disqualified disqualified) {
            ModelData.putNamed(data, REASONS, disqualified.reasons());
        } else if (verdict.computed() instanceof Qualification.NotYet notYet) {
            List<Object> shortfalls = new ArrayList<>();
            for (Threshold.Shortfall shortfall : notYet.shortfalls()) {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put(PART, DataObject.spelled(shortfall.part()));
                entry.put(REQUIRED, shortfall.required().toPlain());
                entry.put(ACTUAL, shortfall.actual().toPlain());
                shortfalls.add(Collections.unmodifiableMap(entry));
            }
            data.put(SHORTFALLS, List.copyOf(shortfalls));
            List<Object> unmet = new ArrayList<>();
            for (Qualification.Unmet requirement : notYet.unmet()) {
                Map<String, Object> entry = ModelData.named(requirement.requirement());
                entry.put(TRUTH, DataObject.spelled(requirement.truth()));
                putMissing(entry, verdict, requirement.requirement());
                unmet.add(Collections.unmodifiableMap(entry));
            }
            if (!unmet.isEmpty()) {
                data.put(UNMET, List.copyOf(unmet));
            }
        }
        List<Object> unknown = new ArrayList<>();
        for (NamedCondition disqualifier : verdict.unknownDisqualifiers()) {
            Map<String, Object> entry = ModelData.named(disqualifier);
            putMissing(entry, verdict, disqualifier);
            unknown.add(Collections.unmodifiableMap(entry));
        }
        if (!unknown.isEmpty()) {
            data.put(UNKNOWN_DISQUALIFIERS, List.copyOf(unknown));
        }
        List<List<String>> deciding = couldDecide(card);
        if (!deciding.isEmpty()) {
            data.put(COULD_DECIDE, deciding);
        }
        verdict.override().ifPresent(override -> data.put(OVERRIDE, override.toData()));
        return Collections.unmodifiableMap(data);
    }

    private static void putMissing(Map<String, Object> entry, Verdict verdict, NamedCondition condition) {
        Set<Attribute<?>> missing = verdict.missing().getOrDefault(condition, Set.of());
        if (!missing.isEmpty()) {
            entry.put(UNKNOWN, missing.stream().map(Attribute::name).sorted().toList());
        }
    }

    private static List<List<String>> couldDecide(ScoreCard card) {
        return card.couldDecide().stream()
                .map(set -> set.stream().<String>map(Attribute::name).toList())
                .toList();
    }

    static Verdict read(
            DataObject data, ScoringModel model, Points explicit, Points implicit, AttributeSet attributes) {
        Optional<GradeMatrix.Cell> cell = model.matrix().map(matrix -> matrix.of(explicit, implicit));
        if (data.has(COULD_DECIDE)) {
            data.any(COULD_DECIDE); // compared when the card is made
        }
        List<NamedCondition> reasons = named(data, REASONS, attributes);
        Map<NamedCondition, Set<Attribute<?>>> missing = new LinkedHashMap<>();
        Qualification qualification;
        if (!reasons.isEmpty()) {
            qualification = new Qualification.Disqualified(reasons);
        } else {
            List<Threshold.Shortfall> shortfalls = data.objects(SHORTFALLS).stream()
                    .map(entry -> entry.make(own -> new Threshold.Shortfall(
                            own.constant(PART, Threshold.Part.class),
                            ModelData.points(own, REQUIRED),
                            ModelData.points(own, ACTUAL))))
                    .toList();
            List<Qualification.Unmet> unmet = data.objects(UNMET).stream()
                    .map(entry -> entry.make(own -> unmet(own, missing, attributes)))
                    .toList();
            List<Qualification.Hold> holds = holds(model, cell, explicit, implicit);
            qualification = shortfalls.isEmpty() && unmet.isEmpty() && holds.isEmpty()
                    ? new Qualification.Qualified()
                    : new Qualification.NotYet(shortfalls, unmet, holds);
        }
        return new Verdict(
                qualification,
                decidedBy(data, cell),
                data.constant(OUTLOOK, Outlook.class),
                data.objects(UNKNOWN_DISQUALIFIERS).stream()
                        .map(entry -> entry.make(own -> unknownDisqualifier(own, missing, attributes)))
                        .toList(),
                cell,
                data.has(OVERRIDE)
                        ? Optional.of(data.nested(OVERRIDE, QualificationOverride::fromData))
                        : Optional.empty(),
                missing);
    }

    private static DecidedBy decidedBy(DataObject data, Optional<GradeMatrix.Cell> cell) {
        DecidedBy decidedBy = data.constant(DECIDED_BY, DecidedBy.class);
        if ((decidedBy == DecidedBy.MATRIX && cell.isEmpty())
                || (decidedBy == DecidedBy.OVERRIDE && !data.has(OVERRIDE))) {
            throw data.error(
                    DECIDED_BY,
                    "is " + DataObject.spelled(decidedBy) + ", of which the card has none; give the card as it was"
                            + " written");
        }
        return decidedBy;
    }

    private static Qualification.Unmet unmet(
            DataObject data, Map<NamedCondition, Set<Attribute<?>>> missing, AttributeSet attributes) {
        NamedCondition requirement = ModelData.namedIn(data, attributes);
        Truth truth = data.constant(TRUTH, Truth.class);
        if (truth == Truth.UNKNOWN) {
            missing.put(requirement, missing(data, requirement, attributes));
        }
        return new Qualification.Unmet(requirement, truth);
    }

    private static NamedCondition unknownDisqualifier(
            DataObject data, Map<NamedCondition, Set<Attribute<?>>> missing, AttributeSet attributes) {
        NamedCondition disqualifier = ModelData.namedIn(data, attributes);
        missing.put(disqualifier, missing(data, disqualifier, attributes));
        return disqualifier;
    }

    /** Of cards that do not tell which facts were missing, any that the condition reads may have been. */
    private static Set<Attribute<?>> missing(DataObject data, NamedCondition condition, AttributeSet attributes) {
        return data.has(UNKNOWN)
                ? CardData.attributes(data, attributes)
                : condition.condition().attributes();
    }

    /** What could decide follows from the rest of the card; told otherwise, the card is not as it was written. */
    static void refuseOtherDeciding(DataObject data, ScoreCard card) {
        if (data.has(COULD_DECIDE) && !data.any(COULD_DECIDE).equals(couldDecide(card))) {
            throw data.error(
                    COULD_DECIDE,
                    "is " + data.any(COULD_DECIDE) + ", but by the rest of the card it is " + couldDecide(card)
                            + "; give the card as it was written");
        }
    }

    private static List<Qualification.Hold> holds(
            ScoringModel model, Optional<GradeMatrix.Cell> cell, Points explicit, Points implicit) {
        if (cell.isEmpty() || cell.get().policy().decision() != CellPolicy.Decision.HOLD) {
            return List.of();
        }
        return List.of(new Qualification.HeldByCell(
                cell.get(), model.matrix().orElseThrow().steps(explicit, implicit)));
    }

    private static List<NamedCondition> named(DataObject data, String key, AttributeSet attributes) {
        return data.objects(key).stream()
                .map(entry -> entry.make(own -> ModelData.namedIn(own, attributes)))
                .toList();
    }
}
