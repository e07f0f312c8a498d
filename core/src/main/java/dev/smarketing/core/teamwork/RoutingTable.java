package dev.smarketing.core.teamwork;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where a request goes: rules in order, of which the first that matches decides, and a last word for all others, so
 * that every request has an answer.
 */
public final class RoutingTable {

    private static final int VERSION = 1;

    private final List<Rule> rules;
    private final Destination otherwise;

    private RoutingTable(List<Rule> rules, Destination otherwise) {
        this.rules = Require.elements(rules, "rules");
        this.otherwise = Objects.requireNonNull(otherwise, "otherwise");
    }

    /** What a rule may look at. */
    public enum Field {
        /** Who asks. */
        FROM,
        /** Who is asked. */
        TO,
        /** What kind of request it is. */
        KIND,
        /** How big it is. */
        SIZE,
        /** How urgent it is. */
        URGENCY
    }

    /**
     * A request, as far as routing sees it.
     *
     * @param from who asks
     * @param to who is asked
     * @param kind what kind of request it is
     * @param size how big it is
     * @param urgency how urgent it is
     */
    public record Request(String from, String to, String kind, String size, String urgency) {
        /**
         * A request.
         *
         * @param from who asks, not blank
         * @param to who is asked, not blank
         * @param kind what kind of request it is, not blank
         * @param size how big it is, not blank
         * @param urgency how urgent it is, not blank
         */
        public Request {
            Require.text(from, "from");
            Require.text(to, "to");
            Require.text(kind, "kind");
            Require.text(size, "size");
            Require.text(urgency, "urgency");
        }

        private String field(Field field) {
            return switch (field) {
                case FROM -> from;
                case TO -> to;
                case KIND -> kind;
                case SIZE -> size;
                case URGENCY -> urgency;
            };
        }
    }

    /**
     * Where to say it, and to whom.
     *
     * @param channel for example the intake form
     * @param audience who reads it there
     */
    public record Destination(String channel, String audience) {
        /**
         * Where to say it, and to whom.
         *
         * @param channel for example the intake form, not blank
         * @param audience who reads it there, not blank
         */
        public Destination {
            Require.text(channel, "channel");
            Require.text(audience, "audience");
        }
    }

    /**
     * A rule: every field it names has to hold one of the values given; the other fields do not matter.
     *
     * @param name what people call it
     * @param when the values allowed of each field named
     * @param to where matching requests go
     */
    public record Rule(String name, Map<Field, List<String>> when, Destination to) {
        /**
         * A rule.
         *
         * @param name what people call it, not blank
         * @param when the values allowed of each field named, at least one each; empty matches everything
         * @param to where matching requests go
         */
        public Rule {
            Require.text(name, "rule name");
            Objects.requireNonNull(to, "to");
            Map<Field, List<String>> copied = new EnumMap<>(Field.class);
            Require.entries(when, "when").forEach((field, values) -> {
                Require.atLeast(
                        values.size(), 1, "number of values of " + DataObject.spelled(field) + " in '" + name + "'");
                copied.put(field, List.copyOf(values));
            });
            when = Collections.unmodifiableMap(copied);
        }

        private boolean matches(Request request) {
            return when.entrySet().stream().allMatch(entry -> entry.getValue().contains(request.field(entry.getKey())));
        }

        /** Whether it takes every request that another rule takes. */
        private boolean covers(Rule other) {
            return when.entrySet().stream()
                    .allMatch(entry -> other.when.containsKey(entry.getKey())
                            && entry.getValue().containsAll(Objects.requireNonNull(other.when.get(entry.getKey()))));
        }
    }

    /**
     * Where a request goes, and why.
     *
     * @param destination channel and audience
     * @param rule the name of the rule that decided, empty if none matched
     * @param because the values that matched, by field
     */
    public record Route(Destination destination, String rule, Map<Field, String> because) {
        /**
         * Where a request goes, and why.
         *
         * @param destination channel and audience
         * @param rule the name of the rule that decided, empty if none matched
         * @param because the values that matched, by field
         */
        public Route {
            Objects.requireNonNull(destination, "destination");
            Objects.requireNonNull(rule, "rule");
            Require.entries(because, "because");
            Map<Field, String> copied = new EnumMap<>(Field.class);
            copied.putAll(because);
            because = Collections.unmodifiableMap(copied);
        }

        /**
         * Where it goes and why, for people.
         *
         * @param language the language
         * @return for example {@code hotline (on duty): rule outage (urgency high)}
         */
        public String toText(Language language) {
            Objects.requireNonNull(language, "language");
            String place = destination.channel() + " (" + destination.audience() + ")" + language.colon();
            if (rule.isEmpty()) {
                return place + language.pick("no rule matches", "aucune règle ne correspond", "ninguna regla coincide");
            }
            List<String> values = because.entrySet().stream()
                    .map(entry -> name(entry.getKey(), language) + " " + entry.getValue())
                    .toList();
            return place
                    + language.pick("rule ", "règle ", "regla ")
                    + rule
                    + (values.isEmpty() ? "" : " (" + String.join(", ", values) + ")");
        }

        private static String name(Field field, Language language) {
            return switch (field) {
                case FROM -> language.pick("from", "de", "de");
                case TO -> language.pick("to", "à", "a");
                case KIND -> language.pick("kind", "nature", "tipo");
                case SIZE -> language.pick("size", "taille", "tamaño");
                case URGENCY -> language.pick("urgency", "urgence", "urgencia");
            };
        }
    }

    /**
     * A table without rules.
     *
     * @param channel where requests go that no rule matches, not blank
     * @param audience who reads it there, not blank
     * @return the table
     */
    public static RoutingTable otherwise(String channel, String audience) {
        return new RoutingTable(List.of(), new Destination(channel, audience));
    }

    /**
     * The table with one more rule at the end.
     *
     * @param rule the rule
     * @return a changed copy
     * @throws IllegalArgumentException if its name is taken
     */
    public RoutingTable with(Rule rule) {
        Objects.requireNonNull(rule, "rule");
        if (rules.stream().anyMatch(other -> other.name().equals(rule.name()))) {
            throw new IllegalArgumentException(
                    "rule '" + rule.name() + "' is in the table already; give every rule its own name");
        }
        List<Rule> more = new ArrayList<>(rules);
        more.add(rule);
        return new RoutingTable(more, otherwise);
    }

    /**
     * The rules.
     *
     * @return in the order in which they are tried
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Where a request goes.
     *
     * @param request the request
     * @return the destination of the first rule that matches, or of all others
     */
    public Route route(Request request) {
        Objects.requireNonNull(request, "request");
        for (Rule rule : rules) {
            if (rule.matches(request)) {
                Map<Field, String> because = new EnumMap<>(Field.class);
                rule.when().keySet().forEach(field -> because.put(field, request.field(field)));
                return new Route(rule.to(), rule.name(), because);
            }
        }
        return new Route(otherwise, "", Map.of());
    }

    /**
     * Rules that can never apply.
     *
     * @return ROU-01 for each rule all of whose requests one earlier rule takes
     */
    public List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            rules.subList(0, i).stream()
                    .filter(earlier -> earlier.covers(rule))
                    .findFirst()
                    .ifPresent(earlier -> findings.add(new Finding(
                            FindingCode.RULE_NEVER_APPLIES, List.of(rule.name()), Map.of(), List.of(earlier.name()))));
        }
        return List.copyOf(findings);
    }

    /**
     * The table as plain data.
     *
     * @return version, rules, otherwise
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put(
                "rules",
                rules.stream()
                        .map(rule -> {
                            Map<String, Object> when = new LinkedHashMap<>();
                            rule.when().forEach((field, values) -> when.put(DataObject.spelled(field), values));
                            return Map.<String, Object>of(
                                    "name",
                                    rule.name(),
                                    "when",
                                    Collections.unmodifiableMap(when),
                                    "to",
                                    data(rule.to()));
                        })
                        .toList());
        data.put("otherwise", data(otherwise));
        return Collections.unmodifiableMap(data);
    }

    private static Map<String, Object> data(Destination destination) {
        return Map.of("channel", destination.channel(), "audience", destination.audience());
    }

    private static Destination destination(DataObject data) {
        return data.make(found -> new Destination(found.text("channel"), found.text("audience")));
    }

    /**
     * A table from plain data.
     *
     * @param data the data
     * @return the table
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a table
     */
    public static RoutingTable fromData(Map<String, ?> data) {
        return DataObject.root("routing table", data).make(root -> {
            root.version(VERSION);
            RoutingTable table = new RoutingTable(List.of(), destination(root.object("otherwise")));
            for (DataObject entry : root.objects("rules")) {
                RoutingTable before = table;
                table = entry.make(found -> before.with(new Rule(
                        found.text("name"),
                        found.object("when").make(RoutingTable::conditions),
                        destination(found.object("to")))));
            }
            return table;
        });
    }

    private static Map<Field, List<String>> conditions(DataObject data) {
        Map<Field, List<String>> when = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            if (data.has(DataObject.spelled(field))) {
                when.put(field, data.texts(DataObject.spelled(field)));
            }
        }
        return when;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoutingTable that && rules.equals(that.rules) && otherwise.equals(that.otherwise);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, otherwise);
    }

    /**
     * The names of the rules.
     *
     * @return for example {@code routing [outage, press], otherwise intake form}
     */
    @Override
    public String toString() {
        return "routing " + rules.stream().map(Rule::name).toList() + ", otherwise " + otherwise.channel();
    }
}
