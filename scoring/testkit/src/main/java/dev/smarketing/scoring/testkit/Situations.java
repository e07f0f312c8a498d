package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Lead;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.IntegerArbitrary;

/** Leads and their activities as they may stand at an instant, made from a vocabulary. */
final class Situations {

    private final Vocabulary vocabulary;
    private final ZoneId zone;
    private final Timing timing;

    Situations(Vocabulary vocabulary, ZoneId zone) {
        this.vocabulary = vocabulary;
        this.zone = zone;
        this.timing = new Timing(zone);
    }

    Arbitrary<Instant> asOf() {
        return timing.asOf();
    }

    private LocalDate today(Instant asOf) {
        return LocalDate.ofInstant(asOf, zone);
    }

    private static IntegerArbitrary between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    /** A value of an attribute, perhaps known only from an instant on. */
    private record Known(String name, Optional<Instant> since, Object value) {}

    Arbitrary<Lead> leads(Instant asOf) {
        AttributeSet attributes = Vocabulary.attributes(vocabulary.ofLeads());
        Arbitrary<List<Known>> known = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.<Known>of())),
                Tuple.of(15, all(vocabulary.ofLeads(), operands -> known(operands, asOf))));
        return Combinators.combine(between(1, 999), known).as((number, values) -> lead(number, values, attributes));
    }

    private static <T> Arbitrary<List<T>> all(
            Collection<Operands> operands, Function<Operands, Arbitrary<List<T>>> of) {
        if (operands.isEmpty()) {
            return Arbitraries.just(List.of());
        }
        return Combinators.combine(operands.stream().map(of).toList())
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private Arbitrary<List<Known>> known(Operands operands, Instant asOf) {
        String name = operands.attribute().name();
        Arbitrary<Object> values = operands.suggestions(today(asOf));
        Arbitrary<Known> always = values.map(value -> new Known(name, Optional.empty(), value));
        Arbitrary<Known> since = Combinators.combine(
                        values,
                        Arbitraries.of(
                                asOf,
                                asOf.plusNanos(1),
                                asOf.minus(Duration.ofDays(1)),
                                asOf.plus(Duration.ofDays(1)),
                                asOf.minus(Duration.ofDays(Vocabulary.LONG_AGO))))
                .as((value, instant) -> new Known(name, Optional.of(instant), value));
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.<Known>of())),
                Tuple.of(7, always.map(List::of)),
                Tuple.of(1, since.map(List::of)),
                Tuple.of(1, Combinators.combine(always, since).as(List::of)));
    }

    private static Lead lead(int number, List<Known> known, AttributeSet attributes) {
        Map<String, Object> timeless = new LinkedHashMap<>();
        List<Object> history = new ArrayList<>();
        for (Known value : known) {
            value.since()
                    .ifPresentOrElse(
                            since -> history.add(Map.of("since", since.toString(), value.name(), value.value())),
                            () -> timeless.put(value.name(), value.value()));
        }
        return Lead.fromData(
                Map.of("version", 1, "id", "L-" + number, "attributes", timeless, "history", history), attributes);
    }

    /** One activity, of any age, with some of the properties that rules ask for. */
    Arbitrary<Activity> activities(Instant asOf) {
        return Combinators.combine(
                        between(1, 200), Arbitraries.of(vocabulary.types()), happened(asOf), properties(asOf))
                .as((id, type, at, properties) -> activity("e" + id, type, at, properties));
    }

    private Arbitrary<Instant> happened(Instant asOf) {
        LocalDate today = today(asOf);
        return Arbitraries.frequencyOf(
                Tuple.of(6, timing.on(Arbitraries.of(vocabulary.ages()).map(today::minusDays))),
                Tuple.of(4, timing.on(between(0, 45).map(today::minusDays))),
                Tuple.of(2, timing.on(between(46, 800).map(today::minusDays))),
                Tuple.of(1, timing.on(Arbitraries.just(today.minusDays(Vocabulary.LONG_AGO)))),
                Tuple.of(1, timing.on(between(1, 45).map(today::plusDays))),
                Tuple.of(1, Arbitraries.of(asOf, asOf.minusNanos(1), asOf.plusNanos(1))));
    }

    private Arbitrary<Map<String, Object>> properties(Instant asOf) {
        return all(vocabulary.ofActivities(), operands -> property(operands, today(asOf)))
                .map(known -> {
                    Map<String, Object> properties = new LinkedHashMap<>();
                    known.forEach(value -> properties.put(value.name(), value.value()));
                    return properties;
                });
    }

    private static Arbitrary<List<Known>> property(Operands operands, LocalDate today) {
        String name = operands.attribute().name();
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.<Known>of())),
                Tuple.of(
                        3,
                        operands.suggestions(today).map(value -> List.of(new Known(name, Optional.empty(), value)))));
    }

    private Activity activity(String id, ActivityType type, Instant at, Map<String, Object> properties) {
        return Activity.fromData(
                Map.of("version", 1, "id", id, "type", type.name(), "at", at.toString(), "properties", properties),
                Vocabulary.attributes(vocabulary.ofActivities()));
    }

    /** Activities in the order of their delivery, some delivered twice, some ids with two contents. */
    Arbitrary<List<Activity>> histories(Instant asOf) {
        Arbitrary<List<Activity>> scattered = Arbitraries.frequencyOf(
                Tuple.of(1, activities(asOf).list().ofMaxSize(3)),
                Tuple.of(4, activities(asOf).list().ofMaxSize(12)),
                Tuple.of(1, activities(asOf).list().ofMinSize(10).ofMaxSize(40)));
        Arbitrary<List<Activity>> repeated = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.<Activity>of())), Tuple.of(1, repetition(asOf)));
        return Combinators.combine(scattered, repeated, between(0, 4), Arbitraries.longs())
                .as(Situations::delivered)
                .withoutEdgeCases();
    }

    /** Several activities of one kind within one day: visits tend to come so. */
    private Arbitrary<List<Activity>> repetition(Instant asOf) {
        return Combinators.combine(activities(asOf), Arbitraries.of(vocabulary.repetitions()), Arbitraries.of(0, 1))
                .as((first, count, minutesApart) -> {
                    List<Activity> activities = new ArrayList<>();
                    for (int i = 0; i < count; i++) {
                        Map<String, Object> data = new LinkedHashMap<>(first.toData());
                        data.put("id", "r" + i);
                        data.put(
                                "at",
                                first.at()
                                        .plus(Duration.ofMinutes((long) i * minutesApart))
                                        .toString());
                        activities.add(Activity.fromData(data, Vocabulary.attributes(vocabulary.ofActivities())));
                    }
                    return activities;
                });
    }

    private static List<Activity> delivered(
            List<Activity> scattered, List<Activity> repeated, int duplicates, long seed) {
        List<Activity> all = new ArrayList<>(scattered);
        all.addAll(repeated);
        Random random = new Random(seed);
        for (int i = 0; i < duplicates && !all.isEmpty(); i++) {
            all.add(all.get(random.nextInt(all.size())));
        }
        Collections.shuffle(all, random);
        return all;
    }
}
