package dev.smarketing.scoring;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.core.lead.Persona;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule that applies only to leads of a persona, or only to those with some activities. A lead of which it is
 * not known whether it belongs to the persona scores nothing by it, and the missing facts are listed.
 */
public final class ConditionalRule extends Rule {

    private final Rule rule;
    private final Gate gate;

    ConditionalRule(Rule rule, Gate gate) {
        super(rule.id(), rule.axis(), rule.group());
        this.rule = rule;
        this.gate = gate;
    }

    record Gate(Optional<Persona> persona, List<ActivityCount> counts) {

        static final Gate OPEN = new Gate(Optional.empty(), List.of());

        Gate with(Persona one) {
            return new Gate(Optional.of(one), counts);
        }

        Gate with(ActivityCount count) {
            List<ActivityCount> more = new ArrayList<>(counts);
            more.add(Objects.requireNonNull(count, "count"));
            return new Gate(persona, List.copyOf(more));
        }
    }

    private record Content(Object rule, Class<?> kind, Gate gate) {}

    static ConditionalRule of(Rule rule, Persona persona) {
        Objects.requireNonNull(persona, "persona");
        if (rule instanceof ConditionalRule conditional) {
            conditional.gate.persona().ifPresent(other -> {
                throw new IllegalArgumentException("rule '" + rule.id() + "' is only for persona '" + other.name()
                        + "' already; give '" + persona.name() + "' a rule of its own");
            });
            return new ConditionalRule(conditional.rule, conditional.gate.with(persona));
        }
        return new ConditionalRule(rule, Gate.OPEN.with(persona));
    }

    static ConditionalRule of(Rule rule, ActivityCount count) {
        return rule instanceof ConditionalRule conditional
                ? new ConditionalRule(conditional.rule, conditional.gate.with(count))
                : new ConditionalRule(rule, Gate.OPEN.with(count));
    }

    @Override
    public ConditionalRule inGroup(String groupId) {
        return new ConditionalRule(rule.inGroup(groupId), gate);
    }

    /**
     * The rule that applies where the conditions hold.
     *
     * @return the rule without them
     */
    public Rule rule() {
        return rule;
    }

    /**
     * The persona.
     *
     * @return the persona, empty if the rule is for everybody
     */
    public Optional<Persona> persona() {
        return gate.persona();
    }

    /**
     * The activities that are needed.
     *
     * @return the conditions, all of which have to hold
     */
    public List<ActivityCount> counts() {
        return gate.counts();
    }

    Gate gate() {
        return gate;
    }

    @Override
    RuleScore score(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        for (ActivityCount count : gate.counts()) {
            if (!count.holds(evidence, asOf)) {
                return closed();
            }
        }
        return gated(rule.score(facts, evidence, asOf), facts, asOf);
    }

    /** The line if a needed activity is missing. */
    RuleScore closed() {
        return nothing();
    }

    /** The line if all needed activities are there: as far as the persona lets that of the rule through. */
    @SuppressWarnings("ReferenceEquality") // a line that is equal to the shared one is only made anew
    RuleScore gated(RuleScore line, LeadFacts facts, ZonedDateTime asOf) {
        Truth truth =
                gate.persona().map(persona -> persona.evaluate(facts, asOf)).orElse(Truth.TRUE);
        if (truth == Truth.FALSE) {
            return closed();
        }
        if (truth == Truth.TRUE) {
            return line == rule.nothing() ? nothing() : line.of(this);
        }
        Set<Attribute<?>> unknown = new LinkedHashSet<>();
        gate.persona().ifPresent(persona -> unknown.addAll(persona.condition().unknownAttributes(facts, asOf)));
        unknown.addAll(line.unknownAttributes());
        return RuleScore.unmatched(this, Math.min(0, line.lowest()), Math.max(0, line.highest()), unknown);
    }

    @Override
    Optional<LocalDate> nextChange(LeadFacts facts, Evidence evidence, ZonedDateTime asOf) {
        return Stream.concat(
                        Stream.of(
                                rule.nextChange(facts, evidence, asOf),
                                gate.persona()
                                        .flatMap(persona -> persona.condition().nextChange(facts, asOf))),
                        gate.counts().stream().map(count -> count.nextChange(evidence)))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    @Override
    Optional<Instant> nextElapsed(Evidence evidence, ZonedDateTime asOf) {
        return Stream.concat(
                        Stream.of(rule.nextElapsed(evidence, asOf)),
                        gate.counts().stream().map(count -> count.nextElapsed(evidence, asOf.toInstant())))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    @Override
    public String toText(Language language) {
        return rule.toText(language) + conditions(language);
    }

    @Override
    boolean canMatch(Object match) {
        return rule.canMatch(match);
    }

    @Override
    String reason(RuleScore line, Language language) {
        return rule.reason(line, language) + conditions(language);
    }

    private String conditions(Language language) {
        StringBuilder text = new StringBuilder();
        gate.persona()
                .ifPresent(persona -> text.append(", ")
                        .append(Wording.ONLY_FOR.in(language))
                        .append(' ')
                        .append(persona.name()));
        for (ActivityCount count : gate.counts()) {
            text.append(", ").append(Wording.ONLY_WITH.in(language)).append(' ').append(count.toText(language));
        }
        return text.toString();
    }

    @Override
    void writeTo(Map<String, Object> data) {
        gate.persona().ifPresent(persona -> data.put(ModelData.PERSONA, persona.name()));
        if (!gate.counts().isEmpty()) {
            data.put(
                    ModelData.ONLY_WITH,
                    gate.counts().stream()
                            .map(count -> Collections.unmodifiableMap(count.toPlain()))
                            .toList());
        }
        rule.writeTo(data);
    }

    @Override
    Object content() {
        return new Content(rule.content(), rule.getClass(), gate);
    }
}
