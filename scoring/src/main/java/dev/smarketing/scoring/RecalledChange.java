package dev.smarketing.scoring;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.LeadFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When the score may be another one, from what is recalled of the activities. It may name an instant more than
 * the activities themselves would, never one less.
 */
final class RecalledChange {

    private final ActivityMemories memories;
    private final LeadFacts known;
    private final ZonedDateTime asOf;
    private final LocalDate today;
    private LocalDate day = LocalDate.MAX;
    private Instant instant = Instant.MAX;

    RecalledChange(ActivityMemories memories, LeadFacts known, ZonedDateTime asOf) {
        this.memories = memories;
        this.known = known;
        this.asOf = asOf;
        this.today = asOf.toLocalDate();
    }

    /** The first later instant at which another card than this one is possible. */
    Optional<Instant> next(ScoreCard card) {
        ScoringModel model = memories.model();
        List<Rule> rules = model.rules();
        Timeline.nextOfConditions(model, known, asOf).ifPresent(this::on);
        for (int i = 0; i < rules.size(); i++) {
            of(rules.get(i), memories.ofRule(i));
        }
        model.idleDecay()
                .ifPresent(decay -> latest(memories.ofRule(rules.size()).get(0))
                        .flatMap(latest -> decay.nextChange(card, latest, DayCounts.age(latest, today)))
                        .ifPresent(this::on));
        if (!day.equals(LocalDate.MAX)) {
            at(Timeline.startAfter(asOf, day));
        }
        Timeline.turningBack(asOf).ifPresent(this::at);
        return instant.equals(Instant.MAX) ? Optional.empty() : Optional.of(instant);
    }

    private void on(LocalDate later) {
        day = later.isBefore(day) ? later : day;
    }

    private void at(Instant later) {
        instant = later.isBefore(instant) ? later : instant;
    }

    private void of(Rule rule, List<ActivityMemory> memory) {
        if (rule instanceof ActivityRule activities) {
            memory.get(0).days(asOf).forEach(date -> on(activities.fading().nextChange(date, today)));
            for (Activity activity : memory.get(0).undecided(asOf)) {
                activities.where().orElseThrow().nextChange(activity, asOf).ifPresent(this::on);
            }
            memory.get(0).nextEnd(asOf).ifPresent(this::at);
        } else if (rule instanceof CountRule) {
            leaving(memory.get(0));
        } else if (rule instanceof InactivityRule idle) {
            latest(memory.get(0))
                    .flatMap(latest -> idle.nextChange(latest, DayCounts.age(latest, today)))
                    .ifPresent(this::on);
        } else if (rule instanceof RecencyRule recency) {
            latest(memory.get(0))
                    .flatMap(latest -> recency.nextChange(latest, DayCounts.age(latest, today)))
                    .ifPresent(this::on);
        } else if (rule instanceof ConditionalRule conditional) {
            int own = memory.size() - conditional.counts().size();
            of(conditional.rule(), memory.subList(0, own));
            memory.subList(own, memory.size()).forEach(this::leaving);
            conditional
                    .persona()
                    .flatMap(persona -> persona.condition().nextChange(known, asOf))
                    .ifPresent(this::on);
        } else {
            rule.nextChange(known, Evidence.NONE, asOf).ifPresent(this::on);
        }
    }

    /** When its window lets go of the next activity. */
    private void leaving(ActivityMemory memory) {
        for (LocalDate date : memory.days(asOf)) {
            Window.lastDay(memory.recall().window(), date).ifPresent(this::on);
        }
        memory.nextEnd(asOf).ifPresent(this::at);
    }

    private Optional<LocalDate> latest(ActivityMemory memory) {
        return memory.answer(asOf).certain().latest();
    }
}
