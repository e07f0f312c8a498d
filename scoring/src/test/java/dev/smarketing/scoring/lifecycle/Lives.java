package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.text.Language;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What the tests of lives share: times in Paris, and a life that is judged at every local midnight. */
final class Lives {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final LeadLifecycle PLAIN = LeadLifecycle.of(PARIS, Threshold.total(50));

    private Lives() {}

    /** A local time in Paris. */
    static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(PARIS).toInstant();
    }

    /** The start of a day of 2026 in Paris. */
    static Instant day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay).atStartOfDay(PARIS).toInstant();
    }

    static LifecycleInput both(long explicit, long implicit) {
        return LifecycleInput.of(Points.of(explicit + implicit), Points.of(explicit), Points.of(implicit));
    }

    /** A state after one step at nine o'clock of the first of March. */
    static LifecycleState first(LeadLifecycle lifecycle, LifecycleInput input) {
        return lifecycle.step(LifecycleState.start(), input, at("2026-03-01T09:00"));
    }

    /**
     * Steps through inputs that come at instants and hold until the next one, and through every local midnight in
     * between, to the end.
     */
    static LifecycleState daily(LeadLifecycle lifecycle, Map<Instant, LifecycleInput> inputs, Instant end) {
        NavigableMap<Instant, LifecycleInput> given = new TreeMap<>(inputs).headMap(end, true);
        NavigableMap<Instant, LifecycleInput> all = new TreeMap<>(given);
        LocalDate day = LocalDate.ofInstant(given.firstKey(), lifecycle.zone()).plusDays(1);
        Instant midnight = day.atStartOfDay(lifecycle.zone()).toInstant();
        while (!midnight.isAfter(end)) {
            all.putIfAbsent(midnight, given.floorEntry(midnight).getValue().withoutDecisions());
            day = day.plusDays(1);
            midnight = day.atStartOfDay(lifecycle.zone()).toInstant();
        }
        LifecycleState state = LifecycleState.start();
        for (Map.Entry<Instant, LifecycleInput> step : all.entrySet()) {
            state = lifecycle.step(state, step.getValue(), step.getKey());
        }
        return state;
    }

    static List<String> told(LifecycleState state) {
        List<String> told = new ArrayList<>();
        for (Transition transition : state.history()) {
            told.add(transition.at().atZone(PARIS).toLocalDateTime() + " " + transition.from() + " -> "
                    + transition.to() + ": " + transition.toText(Language.ENGLISH));
        }
        return told;
    }
}
