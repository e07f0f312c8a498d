package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What may change while it is in force, and on whose word. What no rule allows is refused. The standard: a backlog
 * is re-ranked, added to and shortened freely; a blueprint changes by swaps; a running sprint by nothing; a guide
 * point by those who lead the company.
 */
public final class ChangePolicy {

    private static final int VERSION = 1;
    private static final ChangePolicy NOTHING = new ChangePolicy(List.of());

    private final List<Rule> rules;

    private ChangePolicy(List<Rule> rules) {
        this.rules = Require.elements(rules, "rules");
    }

    /** What somebody wants to change. */
    public enum Level {
        /** What success means in the quarter. */
        GUIDE_POINT,
        /** The deliverables of three months. */
        BLUEPRINT,
        /** The list of work that has not been started. */
        BACKLOG,
        /** A running sprint. */
        SPRINT
    }

    /** How somebody wants to change it. */
    public enum Change {
        /** Put something in. */
        ADD,
        /** Take something out. */
        REMOVE,
        /** Put something in for something of the same size. */
        SWAP,
        /** Put it into another order. */
        RERANK,
        /** Give another estimate. */
        REESTIMATE,
        /** Say something else. */
        AMEND
    }

    private record Rule(Level level, Change change, Set<String> roles) {
        Rule {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(change, "change");
            roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
            roles.forEach(role -> Require.text(role, "role"));
        }
    }

    /**
     * The answer to a wish.
     *
     * @param level what somebody wants to change
     * @param change how
     * @param role on whose word
     * @param isAllowed whether the policy allows it
     * @param deciders on whose word it would be allowed; empty if on anybody's or on nobody's
     */
    public record Verdict(Level level, Change change, String role, boolean isAllowed, List<String> deciders) {
        /**
         * The answer to a wish.
         *
         * @param level what somebody wants to change
         * @param change how
         * @param role on whose word
         * @param isAllowed whether the policy allows it
         * @param deciders on whose word it would be allowed
         */
        public Verdict {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(change, "change");
            Require.text(role, "role");
            deciders = Require.elements(deciders, "deciders");
        }

        /**
         * The answer for people.
         *
         * @param language the language
         * @return whether it is allowed, and if not who could decide it
         */
        public String toText(Language language) {
            Objects.requireNonNull(language, "language");
            String what =
                    DataObject.spelled(level) + ", " + DataObject.spelled(change) + ", " + role + language.colon();
            if (isAllowed) {
                return what + language.pick("allowed", "permis", "permitido");
            }
            return what
                    + (deciders.isEmpty()
                            ? language.pick(
                                    "refused; nobody may change it now",
                                    "refusé\u00a0; personne ne peut le changer maintenant",
                                    "rechazado; nadie puede cambiarlo ahora")
                            : language.pick("refused; ask ", "refusé\u00a0; demandez à ", "rechazado; pregunte a ")
                                    + String.join(", ", deciders));
        }

        /**
         * The answer in English.
         *
         * @return as {@link #toText(Language)}
         */
        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * A policy that allows nothing.
     *
     * @return the policy
     */
    public static ChangePolicy ofNothing() {
        return NOTHING;
    }

    /**
     * The standard policy.
     *
     * @return the policy
     */
    public static ChangePolicy standard() {
        return NOTHING.allowing(Level.BACKLOG, Change.ADD)
                .allowing(Level.BACKLOG, Change.REMOVE)
                .allowing(Level.BACKLOG, Change.RERANK)
                .allowing(Level.BACKLOG, Change.REESTIMATE)
                .allowing(Level.BLUEPRINT, Change.SWAP)
                .allowing(Level.GUIDE_POINT, Change.AMEND, "executive");
    }

    /**
     * The policy with one more rule, instead of the one it had on the same change.
     *
     * @param level what may change
     * @param change how
     * @param roles on whose word; on anybody's if none is named
     * @return a changed copy
     */
    public ChangePolicy allowing(Level level, Change change, String... roles) {
        Rule rule = new Rule(level, change, new LinkedHashSet<>(Require.elements(roles, "roles")));
        List<Rule> more = new ArrayList<>(rules);
        more.removeIf(other -> other.level() == level && other.change() == change);
        more.add(rule);
        return new ChangePolicy(more);
    }

    /**
     * Whether a change is allowed.
     *
     * @param level what somebody wants to change
     * @param change how
     * @param role on whose word
     * @return the answer
     */
    public Verdict judge(Level level, Change change, String role) {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(role, "role");
        for (Rule rule : rules) {
            if (rule.level() == level && rule.change() == change) {
                boolean isAllowed = rule.roles().isEmpty() || rule.roles().contains(role);
                return new Verdict(level, change, role, isAllowed, List.copyOf(rule.roles()));
            }
        }
        return new Verdict(level, change, role, false, List.of());
    }

    /**
     * The policy as plain data.
     *
     * @return version, rules: a list of level, change, roles
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put(
                "rules",
                rules.stream()
                        .map(rule -> Map.<String, Object>of(
                                "level", DataObject.spelled(rule.level()),
                                "change", DataObject.spelled(rule.change()),
                                "roles", List.copyOf(rule.roles())))
                        .toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A policy from plain data.
     *
     * @param data the data
     * @return the policy
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a policy
     */
    public static ChangePolicy fromData(Map<String, ?> data) {
        return DataObject.root("change policy", data).make(root -> {
            root.version(VERSION);
            ChangePolicy policy = ofNothing();
            for (DataObject entry : root.objects("rules")) {
                ChangePolicy before = policy;
                policy = entry.make(found -> before.allowing(
                        found.constant("level", Level.class),
                        found.constant("change", Change.class),
                        found.texts("roles").toArray(String[]::new)));
            }
            return policy;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangePolicy that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return "change policy " + rules;
    }
}
