package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import dev.smarketing.benchmarks.batch.Reference.Score;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;

/**
 * R1 in Easy Rules: 32 rules with a condition and an action, fired for one lead after the other. The engine knows
 * neither sums nor limits nor decay, so these are Java in the actions and after the run.
 */
final class EasyRules {

    private static final String CUSTOMER = "customer";
    private static final String AGES = "ages";
    private static final String SUMS = "sums";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();
    private final LocalDate today;

    /** The sums of the groups, in hundredths. */
    private static final class Sums {
        private int company;
        private int person;
        private int behaviour;
    }

    private interface Adding {
        void add(Sums sums, int points);
    }

    EasyRules(LocalDate today) {
        this.today = today;
        Adding company = (sums, points) -> sums.company += points;
        Adding person = (sums, points) -> sums.person += points;
        rule("home-market", c -> isIn(Reference.HOME_MARKET, c.country()), company, 10);
        rule("near-market", c -> isIn(Reference.NEAR_MARKET, c.country()), company, 5);
        rule("embargo", c -> isIn(Reference.EMBARGO, c.country()), company, -50);
        rule("target-industry", c -> isIn(Reference.TARGET_INDUSTRY, c.industry()), company, 15);
        rule("good-industry", c -> isIn(Reference.GOOD_INDUSTRY, c.industry()), company, 8);
        rule("poor-industry", c -> isIn(Reference.POOR_INDUSTRY, c.industry()), company, -5);
        rule("small-company", c -> isWithin(c.employees(), 51, 199), company, 10);
        rule("medium-company", c -> isWithin(c.employees(), 200, 999), company, 15);
        rule("large-company", c -> isWithin(c.employees(), 1_000, 10_000), company, 8);
        rule("tiny-company", c -> isWithin(c.employees(), 1, 10), company, -10);
        rule("leader", c -> c.seniority().compareTo(Seniority.VICE_PRESIDENT) >= 0, person, 15);
        rule("director", c -> c.seniority() == Seniority.DIRECTOR, person, 10);
        rule("manager", c -> c.seniority() == Seniority.MANAGER, person, 5);
        rule("intern", c -> c.seniority() == Seniority.INTERN, person, -15);
        rule("marketing-title", c -> hasAny(c.title(), Reference.MARKETING_WORDS), person, 10);
        rule("growth-title", c -> hasAny(c.title(), Reference.GROWTH_WORDS), person, 6);
        rule("assistant-title", c -> hasAny(c.title(), Reference.ASSISTANT_WORDS), person, -10);
        rule("free-mail", c -> isIn(Words.FREE_MAIL, c.domain()), person, -8);
        rule("no-phone", c -> c.phone() == null, person, -5);
        rule(
                "buyer-at-size",
                c -> isIn(Reference.BUYERS, c.persona()) && isWithin(c.employees(), 200, Integer.MAX_VALUE),
                person,
                8);
        for (Behaviour behaviour : Behaviour.ALL) {
            rules.register(new RuleBuilder()
                    .name(behaviour.id)
                    .when(facts -> facts.<RecentVisits>get(AGES).has(behaviour))
                    .then(facts -> facts.<Sums>get(SUMS).behaviour += facts.<RecentVisits>get(AGES).points(behaviour))
                    .build());
        }
    }

    private void rule(String name, Predicate<Customer> condition, Adding adding, int points) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(facts -> condition.test(facts.get(CUSTOMER)))
                .then(facts -> adding.add(facts.get(SUMS), points))
                .build());
    }

    private static boolean isIn(Collection<String> values, @Nullable String value) {
        return value != null && values.contains(value);
    }

    private static boolean isWithin(@Nullable Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }

    private static boolean hasAny(@Nullable String title, List<String> words) {
        if (title == null) {
            return false;
        }
        String lower = title.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }

    Score score(Customer customer) {
        Sums sums = new Sums();
        Facts facts = new Facts();
        facts.put(CUSTOMER, customer);
        facts.put(AGES, RecentVisits.of(customer, today));
        facts.put(SUMS, sums);
        engine.fire(rules, facts);
        int explicit = Reference.clamp(sums.company, Reference.COMPANY_LEAST, Reference.COMPANY_MOST)
                + Reference.clamp(sums.person, Reference.PERSON_LEAST, Reference.PERSON_MOST);
        return Score.of(
                100 * explicit,
                Reference.clamp(sums.behaviour, 100 * Reference.BEHAVIOUR_LEAST, 100 * Reference.BEHAVIOUR_MOST));
    }
}
