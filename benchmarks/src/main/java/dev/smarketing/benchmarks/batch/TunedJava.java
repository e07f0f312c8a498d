package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.batch.Customer.Visit;
import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import dev.smarketing.benchmarks.batch.Reference.Score;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * R1 over objects, tuned for this one model: hash sets, tables of points by age, titles remembered, one walk over the
 * activities from the latest, which is possible because they come in chronological order. It keeps scratch arrays,
 * so each thread needs its own.
 */
final class TunedJava {

    private static final Set<String> FREE_MAIL = Set.copyOf(Words.FREE_MAIL);
    private static final Set<String> BUYERS = Set.copyOf(Reference.BUYERS);
    private static final Map<String, Integer> BY_COUNTRY = new HashMap<>();
    private static final Map<String, Integer> BY_INDUSTRY = new HashMap<>();
    private static final int KINDS = Kind.values().length;

    static {
        Reference.HOME_MARKET.forEach(country -> BY_COUNTRY.merge(country, 10, Integer::sum));
        Reference.NEAR_MARKET.forEach(country -> BY_COUNTRY.merge(country, 5, Integer::sum));
        Reference.EMBARGO.forEach(country -> BY_COUNTRY.merge(country, -50, Integer::sum));
        Reference.TARGET_INDUSTRY.forEach(industry -> BY_INDUSTRY.merge(industry, 15, Integer::sum));
        Reference.GOOD_INDUSTRY.forEach(industry -> BY_INDUSTRY.merge(industry, 8, Integer::sum));
        Reference.POOR_INDUSTRY.forEach(industry -> BY_INDUSTRY.merge(industry, -5, Integer::sum));
    }

    private final Map<String, Integer> byTitle = new HashMap<>();
    private final ZoneRules zone = Population.ZONE.getRules();
    private final int[] seen = new int[KINDS];
    private final Curves curves = Curves.INSTANCE;
    private final long today;
    private final long recent;
    private final int offset;

    TunedJava(LocalDate today) {
        this.today = today.toEpochDay();
        // the offset of the zone changes twice a year, so most instants need no look-up
        this.offset =
                zone.getOffset(today.atStartOfDay(Population.ZONE).toInstant()).getTotalSeconds();
        this.recent = zone.previousTransition(
                        today.atStartOfDay(Population.ZONE).toInstant())
                .toEpochSecond();
    }

    Score score(Customer customer) {
        int explicit = Reference.clamp(company(customer), Reference.COMPANY_LEAST, Reference.COMPANY_MOST)
                + Reference.clamp(person(customer), Reference.PERSON_LEAST, Reference.PERSON_MOST);
        return Score.of(100 * explicit, implicit(customer.visits()));
    }

    private static int company(Customer customer) {
        int points = 0;
        if (customer.country() != null) {
            points += BY_COUNTRY.getOrDefault(customer.country(), 0);
        }
        if (customer.industry() != null) {
            points += BY_INDUSTRY.getOrDefault(customer.industry(), 0);
        }
        return customer.employees() == null ? points : points + PlainJava.size(customer.employees());
    }

    private int person(Customer customer) {
        int points = PlainJava.rank(customer.seniority());
        String title = customer.title();
        if (title != null) {
            points += byTitle.computeIfAbsent(title, PlainJava::title);
        }
        if (FREE_MAIL.contains(customer.domain())) {
            points -= 8;
        }
        if (customer.phone() == null) {
            points -= 5;
        }
        Integer employees = customer.employees();
        if (employees != null
                && employees >= 200
                && customer.persona() != null
                && BUYERS.contains(customer.persona())) {
            points += 8;
        }
        return points;
    }

    private int implicit(List<Visit> visits) {
        Arrays.fill(seen, 0);
        int hot = 0;
        int engaged = 0;
        int points = 0;
        for (int i = visits.size() - 1; i >= 0; i--) {
            Visit visit = visits.get(i);
            long second = visit.at().getEpochSecond();
            int shift = second >= recent ? offset : zone.getOffset(visit.at()).getTotalSeconds();
            int age = (int) (today - Math.floorDiv(second + shift, 86_400));
            if (age >= Curves.AGES) {
                break;
            }
            int kind = visit.kind().code();
            if (seen[kind]++ < curves.newest[kind]) {
                points += curves.ofKind[kind][age];
            }
            if (curves.hot[kind] && hot++ < Behaviour.HOT.newest) {
                points += curves.ofHot[age];
            }
            if (curves.engaged[kind] && engaged++ < Behaviour.ENGAGED.newest) {
                points += curves.ofEngaged[age];
            }
        }
        return Reference.clamp(points, 100 * Reference.BEHAVIOUR_LEAST, 100 * Reference.BEHAVIOUR_MOST);
    }
}
