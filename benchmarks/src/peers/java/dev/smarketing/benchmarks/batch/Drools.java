package dev.smarketing.benchmarks.batch;

import dev.smarketing.benchmarks.batch.Reference.Behaviour;
import dev.smarketing.benchmarks.batch.Reference.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * R1 in Drools, all in DRL: conditions, decay, newest n, limits and verdict. The facts are leads and activities with
 * their ages; one session scores a number of leads.
 */
final class Drools {

    private final KieBase base =
            new KieHelper().addContent(rules(), ResourceType.DRL).build(ExecutableModelProject.class);
    private final LocalDate today;
    private final int leadsOfASession;

    Drools(LocalDate today, int leadsOfASession) {
        this.today = today;
        this.leadsOfASession = leadsOfASession;
    }

    List<Score> score(List<Customer> customers) {
        List<Score> scores = new ArrayList<>(customers.size());
        for (int from = 0; from < customers.size(); from += leadsOfASession) {
            int to = Math.min(customers.size(), from + leadsOfASession);
            for (DroolsPerson person : session(customers.subList(from, to))) {
                scores.add(person.score());
            }
        }
        return scores;
    }

    private List<DroolsPerson> session(List<Customer> customers) {
        List<DroolsPerson> persons = new ArrayList<>(customers.size());
        long day = today.toEpochDay();
        KieSession session = base.newKieSession();
        try {
            for (int i = 0; i < customers.size(); i++) {
                Customer customer = customers.get(i);
                DroolsPerson person = new DroolsPerson(i, customer);
                persons.add(person);
                session.insert(person);
                for (Customer.Visit visit : customer.visits()) {
                    int age = (int) (day - LocalDate.ofInstant(visit.at(), Population.ZONE).toEpochDay());
                    session.insert(new DroolsVisit(i, visit.kind().name(), age));
                }
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return persons;
    }

    private static String words(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(", ", "(", ")"));
    }

    private static String titles(List<String> words) {
        return "title != null, "
                + words.stream()
                        .map(word -> "title.toLowerCase(java.util.Locale.ROOT).contains(\"" + word + "\")")
                        .collect(Collectors.joining(" || "));
    }

    private static String rule(String id, String condition, String group, int points) {
        return "rule \"" + id + "\" when $p: DroolsPerson(" + condition + ") then $p.add" + group + "(" + points
                + "); end\n";
    }

    /** The decay of a rule as a DRL function of the age. */
    private static String decay(Behaviour rule) {
        StringBuilder body = new StringBuilder("function int worth_" + rule.id + "(int age) { ");
        if (rule.halfLife > 0) {
            body.append("return (int) Math.floor(")
                    .append(100 * rule.points)
                    .append(" * Math.pow(0.5, (double) age / ")
                    .append(rule.halfLife)
                    .append(") + 0.5); ");
        } else if (rule.table.length == 0) {
            body.append("return ").append(100 * rule.points).append("; ");
        } else {
            for (int[] row : rule.table) {
                body.append("if (age <= ")
                        .append(row[0])
                        .append(") { return ")
                        .append(rule.points * row[1])
                        .append("; } ");
            }
            body.append("return 0; ");
        }
        return body.append("}\n").toString();
    }

    private static String behaviour(Behaviour rule) {
        return "rule \"" + rule.id + "\" when $p: DroolsPerson($id: id) $ages: java.util.List(size > 0) from accumulate("
                + "DroolsVisit(lead == $id, kind in "
                + words(rule.kinds.stream().map(Enum::name).toList())
                + ", age < " + rule.window + ", $age: age), collectList($age)) then "
                + "java.util.List<Integer> sorted = new java.util.ArrayList<Integer>($ages); "
                + "java.util.Collections.sort(sorted); int points = 0; "
                + "for (int i = 0; i < sorted.size() && i < " + rule.newest + "; i++) { points += worth_" + rule.id
                + "(sorted.get(i)); } $p.addBehaviour(points); end\n";
    }

    private static String rules() {
        StringBuilder drl = new StringBuilder(
                """
                package scoring;
                import dev.smarketing.benchmarks.batch.DroolsPerson;
                import dev.smarketing.benchmarks.batch.DroolsVisit;
                """);
        drl.append("function int clamp(int points, int least, int most) {"
                + " return Math.max(least, Math.min(most, points)); }\n");
        Behaviour.ALL.forEach(rule -> drl.append(decay(rule)));
        drl.append(rule("home-market", "country in " + words(Reference.HOME_MARKET), "Company", 10));
        drl.append(rule("near-market", "country in " + words(Reference.NEAR_MARKET), "Company", 5));
        drl.append(rule("embargo", "country in " + words(Reference.EMBARGO), "Company", -50));
        drl.append(rule("target-industry", "industry in " + words(Reference.TARGET_INDUSTRY), "Company", 15));
        drl.append(rule("good-industry", "industry in " + words(Reference.GOOD_INDUSTRY), "Company", 8));
        drl.append(rule("poor-industry", "industry in " + words(Reference.POOR_INDUSTRY), "Company", -5));
        drl.append(rule("small-company", "employees != null, employees >= 51, employees <= 199", "Company", 10));
        drl.append(rule("medium-company", "employees != null, employees >= 200, employees <= 999", "Company", 15));
        drl.append(rule("large-company", "employees != null, employees >= 1000, employees <= 10000", "Company", 8));
        drl.append(rule("tiny-company", "employees != null, employees >= 1, employees <= 10", "Company", -10));
        drl.append(rule("leader", "seniority in (\"VICE_PRESIDENT\", \"CHIEF\")", "Person", 15));
        drl.append(rule("director", "seniority == \"DIRECTOR\"", "Person", 10));
        drl.append(rule("manager", "seniority == \"MANAGER\"", "Person", 5));
        drl.append(rule("intern", "seniority == \"INTERN\"", "Person", -15));
        drl.append(rule("marketing-title", titles(Reference.MARKETING_WORDS), "Person", 10));
        drl.append(rule("growth-title", titles(Reference.GROWTH_WORDS), "Person", 6));
        drl.append(rule("assistant-title", titles(Reference.ASSISTANT_WORDS), "Person", -10));
        drl.append(rule("free-mail", "domain in " + words(Words.FREE_MAIL), "Person", -8));
        drl.append(rule("no-phone", "phone == null", "Person", -5));
        drl.append(rule(
                "buyer-at-size",
                "persona in " + words(Reference.BUYERS) + ", employees != null, employees >= 200",
                "Person",
                8));
        Behaviour.ALL.forEach(rule -> drl.append(behaviour(rule)));
        return drl.append("rule \"total\" salience -10 when $p: DroolsPerson() then"
                        + " int explicit = 100 * (clamp($p.getCompany(), -50, 35) + clamp($p.getPerson(), -30, 30));"
                        + " int total = clamp(explicit + clamp($p.getBehaviour(), -2000, 6000), 0, 10000);"
                        + " $p.finish(total, total >= 6000 && explicit >= 2500); end\n")
                .toString();
    }
}
