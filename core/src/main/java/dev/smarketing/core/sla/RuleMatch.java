package dev.smarketing.core.sla;

import dev.smarketing.core.check.Require;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rule of a version decided what is owed for a handoff. */
public final class RuleMatch {

    private final @Nullable MatchingRule rule;
    private final boolean withoutRules;
    private final List<String> undecided;

    private RuleMatch(@Nullable MatchingRule rule, boolean withoutRules, List<String> undecided) {
        this.rule = rule;
        this.withoutRules = withoutRules;
        this.undecided = Require.elements(undecided, "undecided");
    }

    static RuleMatch withoutRules() {
        return new RuleMatch(null, true, List.of());
    }

    static RuleMatch by(@Nullable MatchingRule rule, List<String> undecided) {
        return new RuleMatch(rule, false, undecided);
    }

    /**
     * The first rule that matches.
     *
     * @return the rule; nothing if none matches or the version has none
     */
    public Optional<MatchingRule> rule() {
        return Optional.ofNullable(rule);
    }

    /**
     * The rules before it that might have matched, had a missing fact been known.
     *
     * @return their names, in order
     */
    public List<String> undecided() {
        return undecided;
    }

    /**
     * Why nothing is owed.
     *
     * @return the reason of the rule, if it exempts and is not disabled
     */
    public Optional<String> exemption() {
        return rule == null || rule.isDisabled() ? Optional.empty() : rule.exemption();
    }

    /**
     * Whether a commitment is owed for the handoff.
     *
     * @param commitmentName its name
     * @return true if the version has no rules, or its rule says so
     */
    public boolean isOwed(String commitmentName) {
        Objects.requireNonNull(commitmentName, "commitmentName");
        if (rule == null) {
            return withoutRules;
        }
        return !rule.isDisabled()
                && rule.exemption().isEmpty()
                && (rule.owing().isEmpty() || rule.owing().contains(commitmentName));
    }

    /**
     * The rule in a word.
     *
     * @return its name, {@code no rules} or {@code no rule matches}
     */
    @Override
    public String toString() {
        return rule != null ? rule.name() : withoutRules ? "no rules" : "no rule matches";
    }
}
