package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.ConditionalRule;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.batch.BoundModel;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a model, taken apart into the single edits that lead from one to the other. The order of rules,
 * tiers, reason codes, id and version are no edits: they change neither scores nor verdicts.
 */
public final class ModelDiff {

    /** The greatest number of edits among which a change is shared out: each one more doubles the sets to be tried. */
    public static final int MOST_SHARED_EDITS = 12;

    private final ScoringModel before;
    private final ScoringModel after;
    private final List<ModelEdit> edits;

    private ModelDiff(ScoringModel before, ScoringModel after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.zone().equals(after.zone())) {
            throw new IllegalArgumentException("model '" + before.id() + "' counts days in " + before.zone() + ", '"
                    + after.id() + "' in " + after.zone() + "; give versions of one zone");
        }
        this.before = before;
        this.after = after;
        this.edits = List.copyOf(find());
    }

    /**
     * The difference between two versions.
     *
     * @param before the earlier version
     * @param after the later version
     * @return the difference
     * @throws IllegalArgumentException if the versions count days in different zones
     */
    public static ModelDiff between(ScoringModel before, ScoringModel after) {
        return new ModelDiff(before, after);
    }

    /**
     * The earlier version.
     *
     * @return the model
     */
    public ScoringModel before() {
        return before;
    }

    /**
     * The later version.
     *
     * @return the model
     */
    public ScoringModel after() {
        return after;
    }

    /**
     * The single edits.
     *
     * @return the edits: of rules in the order of the models, then of limits, conditions and the decision
     */
    public List<ModelEdit> edits() {
        return edits;
    }

    private List<ModelEdit> find() {
        List<ModelEdit> found = new ArrayList<>();
        Map<String, Rule> was = byId(before);
        Map<String, Rule> is = byId(after);
        Set<String> ids = new LinkedHashSet<>(was.keySet());
        ids.addAll(is.keySet());
        Set<String> ofPersonas = new LinkedHashSet<>();
        for (String persona : changedPersonas()) {
            List<String> rules = ids.stream()
                    .filter(id ->
                            !ofPersonas.contains(id) && (isFor(was.get(id), persona) || isFor(is.get(id), persona)))
                    .toList();
            if (!rules.isEmpty()) {
                found.add(new ModelEdit(ModelEdit.Kind.PERSONA, rules));
                ofPersonas.addAll(rules);
            }
        }
        ids.removeAll(ofPersonas);
        for (String id : ids) {
            if (!is.containsKey(id)) {
                found.add(ModelEdit.of(ModelEdit.Kind.RULE_DROPPED, id));
            } else if (!was.containsKey(id)) {
                found.add(ModelEdit.of(ModelEdit.Kind.RULE_ADDED, id));
            } else if (!is.get(id).equals(was.get(id))) {
                found.add(ModelEdit.of(ModelEdit.Kind.RULE_CHANGED, id));
            }
        }
        before.groups().forEach((id, limits) -> {
            if (after.groups().containsKey(id) && !after.groups().get(id).equals(limits)) {
                found.add(ModelEdit.of(ModelEdit.Kind.GROUP_LIMITS, id));
            }
        });
        if (!before.limits(Axis.EXPLICIT).equals(after.limits(Axis.EXPLICIT))) {
            found.add(ModelEdit.of(ModelEdit.Kind.EXPLICIT_LIMITS));
        }
        if (!before.limits(Axis.IMPLICIT).equals(after.limits(Axis.IMPLICIT))) {
            found.add(ModelEdit.of(ModelEdit.Kind.IMPLICIT_LIMITS));
        }
        if (!before.totalLimits().equals(after.totalLimits())
                || !before.idleDecay().equals(after.idleDecay())) {
            found.add(ModelEdit.of(ModelEdit.Kind.TOTAL_LIMITS));
        }
        if (!before.disqualifiers().equals(after.disqualifiers())) {
            found.add(ModelEdit.of(ModelEdit.Kind.DISQUALIFIERS));
        }
        if (!before.requirements().equals(after.requirements())) {
            found.add(ModelEdit.of(ModelEdit.Kind.REQUIREMENTS));
        }
        if (!before.threshold().equals(after.threshold()) || !before.matrix().equals(after.matrix())) {
            found.add(ModelEdit.of(ModelEdit.Kind.DECISION));
        }
        return found;
    }

    private static Map<String, Rule> byId(ScoringModel model) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        model.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private Set<String> changedPersonas() {
        Map<String, Persona> was = new HashMap<>();
        before.personas().forEach(persona -> was.put(persona.name(), persona));
        Set<String> changed = new LinkedHashSet<>();
        for (Persona persona : after.personas()) {
            if (!persona.equals(was.getOrDefault(persona.name(), persona))) {
                changed.add(persona.name());
            }
        }
        return changed;
    }

    private static boolean isFor(@Nullable Rule rule, String persona) {
        return rule instanceof ConditionalRule conditional
                && conditional
                        .persona()
                        .filter(one -> one.name().equals(persona))
                        .isPresent();
    }

    /**
     * The earlier version with some of the edits.
     *
     * @param chosen some edits of this difference
     * @return the model, with the id of the earlier version; of its version too unless all edits are chosen
     * @throws IllegalArgumentException if an edit is not of this difference, or the chosen ones do not go without
     *     others
     */
    public ScoringModel with(Collection<ModelEdit> chosen) {
        for (ModelEdit edit : Require.elements(chosen, "chosen")) {
            if (!edits.contains(edit)) {
                throw new IllegalArgumentException(
                        "'" + edit + "' is not among the edits " + edits + "; choose some of these");
            }
        }
        Map<String, Rule> later = byId(after);
        ModelParts parts = new ModelParts(before);
        parts.knowGroups(after);
        for (ModelEdit edit : chosen) {
            switch (edit.kind()) {
                case RULE_CHANGED, RULE_ADDED, RULE_DROPPED, PERSONA ->
                    edit.subjects().forEach(id -> {
                        Optional<Rule> rule = Optional.ofNullable(later.get(id));
                        rule.ifPresentOrElse(parts::put, () -> parts.drop(id));
                    });
                case GROUP_LIMITS ->
                    edit.subjects()
                            .forEach(id -> Optional.ofNullable(after.groups().get(id))
                                    .ifPresent(limits -> parts.put(id, limits)));
                case EXPLICIT_LIMITS -> parts.put(Axis.EXPLICIT, after.limits(Axis.EXPLICIT));
                case IMPLICIT_LIMITS -> parts.put(Axis.IMPLICIT, after.limits(Axis.IMPLICIT));
                case TOTAL_LIMITS -> parts.takeTotal(after);
                case DISQUALIFIERS -> parts.takeDisqualifiers(after);
                case REQUIREMENTS -> parts.takeRequirements(after);
                case DECISION -> parts.takeDecision(after);
            }
        }
        return parts.build(new HashSet<>(chosen).size() == edits.size() ? after.version() : before.version());
    }

    /**
     * Scores a population by both versions, and by the earlier one with each edit alone.
     *
     * @param columns the population
     * @param date the local date at whose last instant the scores hold
     * @return who enters, who leaves, and by which edit alone
     */
    public ModelDiffReport judge(LeadColumns columns, LocalDate date) {
        BoundModel bound = CompiledModel.of(before).bind(columns);
        ScoreRequest request = ScoreRequest.on(date);
        ScoreColumns was = bound.score(request);
        ScoreColumns is = run(bound, after, request);
        List<EditEffect> effects = new ArrayList<>();
        for (ModelEdit edit : edits) {
            effects.add(EditEffect.of(
                    edit,
                    edits.size() == 1
                            ? is.since(was)
                            : run(bound, with(List.of(edit)), request).since(was)));
        }
        return new ModelDiffReport(this, was, is, effects);
    }

    private static ScoreColumns run(BoundModel bound, ScoringModel model, ScoreRequest request) {
        return bound.withModel(CompiledModel.of(model)).score(request);
    }

    /**
     * Shares the change in the number of qualified leads out among the edits: the mean of what each adds, over all
     * orders in which they can be made (the Shapley value). Each part of the versions is scored once; the sets of edits
     * are then tried lead by lead, and only those edits of which the lead's verdict may depend.
     *
     * @param columns the population
     * @param date the local date at whose last instant the scores hold
     * @return the exact shares in the order of the edits; they add up to the change
     * @throws IllegalArgumentException if there are more than {@value #MOST_SHARED_EDITS} edits, or some do not go
     *     without others
     */
    public Map<ModelEdit, MetricValue> shares(LeadColumns columns, LocalDate date) {
        Objects.requireNonNull(columns, "columns");
        int n = edits.size();
        if (n > MOST_SHARED_EDITS) {
            throw new IllegalArgumentException("there are " + n + " edits, more than " + MOST_SHARED_EDITS
                    + "; share out the change between versions that lie closer together");
        }
        requireEverySet();
        return EditGames.shares(this, new EditRuns(columns, date));
    }

    /** What keeps edits from going together is always between two rules, so sets of one and two edits show it. */
    private void requireEverySet() {
        for (int i = 0; i < edits.size(); i++) {
            for (int k = i; k < edits.size(); k++) {
                with(i == k ? List.of(edits.get(i)) : List.of(edits.get(i), edits.get(k)));
            }
        }
    }

    /**
     * The edits.
     *
     * @return for example {@code [RULE_CHANGED ebook, DECISION]}
     */
    @Override
    public String toString() {
        return edits.toString();
    }
}
