package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.batch.Customer.Visit;
import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import dev.smarketing.benchmarks.batch.Reference.Score;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** R1 over objects, as an application developer writes it: clear loops, one rule after the other. */
final class PlainJava {

    private PlainJava() {}

    static Score score(Customer customer, LocalDate today) {
        return Score.of(100 * explicit(customer), implicit(customer.visits(), today));
    }

    private static int explicit(Customer customer) {
        return Reference.clamp(company(customer), Reference.COMPANY_LEAST, Reference.COMPANY_MOST)
                + Reference.clamp(person(customer), Reference.PERSON_LEAST, Reference.PERSON_MOST);
    }

    private static int company(Customer customer) {
        int points = 0;
        String country = customer.country();
        if (country != null) {
            points += Reference.HOME_MARKET.contains(country) ? 10 : 0;
            points += Reference.NEAR_MARKET.contains(country) ? 5 : 0;
            points -= Reference.EMBARGO.contains(country) ? 50 : 0;
        }
        String industry = customer.industry();
        if (industry != null) {
            points += Reference.TARGET_INDUSTRY.contains(industry) ? 15 : 0;
            points += Reference.GOOD_INDUSTRY.contains(industry) ? 8 : 0;
            points -= Reference.POOR_INDUSTRY.contains(industry) ? 5 : 0;
        }
        Integer employees = customer.employees();
        return employees == null ? points : points + size(employees);
    }

    static int size(int employees) {
        if (employees > 10_000) {
            return 0;
        }
        if (employees >= 1_000) {
            return 8;
        }
        if (employees >= 200) {
            return 15;
        }
        if (employees >= 51) {
            return 10;
        }
        return employees <= 10 ? -10 : 0;
    }

    static int rank(Seniority seniority) {
        return switch (seniority) {
            case CHIEF, VICE_PRESIDENT -> 15;
            case DIRECTOR -> 10;
            case MANAGER -> 5;
            case INTERN -> -15;
            case JUNIOR, SENIOR -> 0;
        };
    }

    static int title(String text) {
        String title = text.toLowerCase(Locale.ROOT);
        int points = 0;
        points += Reference.MARKETING_WORDS.stream().anyMatch(title::contains) ? 10 : 0;
        points += Reference.GROWTH_WORDS.stream().anyMatch(title::contains) ? 6 : 0;
        points -= Reference.ASSISTANT_WORDS.stream().anyMatch(title::contains) ? 10 : 0;
        return points;
    }

    private static int person(Customer customer) {
        int points = rank(customer.seniority());
        if (customer.title() != null) {
            points += title(customer.title());
        }
        if (Words.FREE_MAIL.contains(customer.domain())) {
            points -= 8;
        }
        if (customer.phone() == null) {
            points -= 5;
        }
        String persona = customer.persona();
        Integer employees = customer.employees();
        if (persona != null && employees != null && employees >= 200 && Reference.BUYERS.contains(persona)) {
            points += 8;
        }
        return points;
    }

    private static int implicit(List<Visit> visits, LocalDate today) {
        Map<Kind, List<Integer>> agesByKind = new EnumMap<>(Kind.class);
        for (Visit visit : visits) {
            LocalDate date = LocalDate.ofInstant(visit.at(), Population.ZONE);
            agesByKind.computeIfAbsent(visit.kind(), kind -> new ArrayList<>()).add((int)
                    ChronoUnit.DAYS.between(date, today));
        }
        int points = 0;
        for (Behaviour rule : Behaviour.ALL) {
            points += points(rule, agesByKind);
        }
        return Reference.clamp(points, 100 * Reference.BEHAVIOUR_LEAST, 100 * Reference.BEHAVIOUR_MOST);
    }

    private static int points(Behaviour rule, Map<Kind, List<Integer>> agesByKind) {
        List<Integer> ages = new ArrayList<>();
        for (Kind kind : rule.kinds) {
            ages.addAll(agesByKind.getOrDefault(kind, List.of()));
        }
        Collections.sort(ages);
        int points = 0;
        for (int i = 0; i < ages.size() && i < rule.newest; i++) {
            points += rule.hundredths(ages.get(i));
        }
        return points;
    }
}
