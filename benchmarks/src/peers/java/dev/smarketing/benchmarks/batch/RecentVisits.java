package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ages of what a lead did, by kind: what rule engines without sums and decay leave to Java. */
final class RecentVisits {

    private final Map<Kind, List<Integer>> ages = new EnumMap<>(Kind.class);

    private RecentVisits() {}

    static RecentVisits of(Customer customer, LocalDate today) {
        RecentVisits recent = new RecentVisits();
        long day = today.toEpochDay();
        for (Customer.Visit visit : customer.visits()) {
            int age = (int) (day - LocalDate.ofInstant(visit.at(), Population.ZONE).toEpochDay());
            recent.ages.computeIfAbsent(visit.kind(), kind -> new ArrayList<>()).add(age);
        }
        return recent;
    }

    boolean has(Behaviour rule) {
        return rule.kinds.stream().anyMatch(ages::containsKey);
    }

    int points(Behaviour rule) {
        return rule.kinds.stream()
                .flatMap(kind -> ages.getOrDefault(kind, List.of()).stream())
                .sorted()
                .limit(rule.newest)
                .mapToInt(rule::hundredths)
                .sum();
    }
}
