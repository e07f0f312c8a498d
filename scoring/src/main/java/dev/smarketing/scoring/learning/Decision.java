package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadHistory;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A lead and the instant at which it was, or might have been, decided on. What the history holds of later times says
 * what became of the lead and is never scored.
 */
public final class Decision {

    private final LeadHistory history;
    private final Instant at;
    private final Optional<String> account;

    private Decision(LeadHistory history, Instant at, Optional<String> account) {
        this.history = Objects.requireNonNull(history, "history");
        this.at = Objects.requireNonNull(at, "at");
        this.account = account;
    }

    /**
     * A decision.
     *
     * @param history all that is known of the lead, of earlier and of later times
     * @param at the instant of the decision
     * @return the decision
     */
    public static Decision of(LeadHistory history, Instant at) {
        return new Decision(history, at, Optional.empty());
    }

    /**
     * This decision with the account of the lead, so that people of one account never stand on both sides of a split.
     *
     * @param name the account, not blank
     * @return a changed copy
     */
    public Decision ofAccount(String name) {
        return new Decision(history, at, Optional.of(Require.text(name, "account of a decision")));
    }

    /**
     * The history.
     *
     * @return all that is known of the lead
     */
    public LeadHistory history() {
        return history;
    }

    /**
     * The instant.
     *
     * @return when it was decided
     */
    public Instant at() {
        return at;
    }

    /**
     * The account.
     *
     * @return the account of the lead, empty if none is given
     */
    public Optional<String> account() {
        return account;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decision decision
                && history.equals(decision.history)
                && at.equals(decision.at)
                && account.equals(decision.account);
    }

    @Override
    public int hashCode() {
        return Objects.hash(history.lead().id(), at, account);
    }

    /**
     * The lead and the instant.
     *
     * @return for example {@code L-1042 at 2026-03-01T09:30:00Z}
     */
    @Override
    public String toString() {
        return history.lead().id() + " at " + at;
    }
}
