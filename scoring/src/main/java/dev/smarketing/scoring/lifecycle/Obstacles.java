package dev.smarketing.scoring.lifecycle;

import dev.smarketing.scoring.QualificationOverride;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What keeps a lead out, by the state after the step of the instant. */
final class Obstacles {

    private Obstacles() {}

    static List<Obstacle> of(LeadLifecycle lifecycle, LifecycleState state, LifecycleInput input) {
        Objects.requireNonNull(input, "input");
        List<Obstacle> found = new ArrayList<>();
        input.disqualifiers().forEach(name -> found.add(Obstacle.of(Obstacle.Kind.DISQUALIFIER, name)));
        if (state.isClosed()) {
            found.add(Obstacle.of(Obstacle.Kind.CLOSED));
        }
        found.addAll(lifecycle.boundaries().obstacles(state.memory().held(), input));
        input.unmet().keySet().forEach(name -> found.add(Obstacle.of(Obstacle.Kind.REQUIREMENT, name)));
        Optional<Instant> now = state.asOf();
        if (now.isPresent()) {
            LocalDate today = LocalDate.ofInstant(now.get(), lifecycle.zone());
            state.entryFrom()
                    .filter(today::isBefore)
                    .ifPresent(day -> found.add(Obstacle.of(Obstacle.Kind.COOLDOWN, day.toString())));
            input.overrides().stream()
                    .filter(override -> !override.isQualified() && override.isInForce(now.get()))
                    .max(QualificationOverride::compareTo)
                    .ifPresent(override ->
                            found.add(Obstacle.of(Obstacle.Kind.OVERRIDE, override.person(), override.reason())));
        }
        if (state.awaitsEvidence()) {
            found.add(Obstacle.of(Obstacle.Kind.NEW_EVIDENCE));
        }
        return List.copyOf(found);
    }
}
