package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Decisions split in time, so that what is learned on the earlier ones is tried on the later ones. Test decisions are
 * those from the date on. Decisions to learn from are those whose horizon ended by that date and whose lead and account
 * do not stand among the test decisions.
 *
 * @param at the first local date of the test, in the zone of the horizon
 * @param train the decisions to learn from, in the order given
 * @param test the decisions to try on, in the order given
 * @param embargoed the earlier decisions whose horizon reaches beyond the date
 * @param shared the earlier decisions of a lead or an account that stands among the test decisions
 */
public record Split(
        LocalDate at, List<Decision> train, List<Decision> test, List<Decision> embargoed, List<Decision> shared) {

    /**
     * A split.
     *
     * @param at the first local date of the test
     * @param train the decisions to learn from
     * @param test the decisions to try on
     * @param embargoed the earlier decisions whose horizon reaches beyond the date
     * @param shared the earlier decisions of a lead or an account that stands among the test decisions
     */
    public Split {
        Objects.requireNonNull(at, "at");
        train = Require.elements(train, "train");
        test = Require.elements(test, "test");
        embargoed = Require.elements(embargoed, "embargoed");
        shared = Require.elements(shared, "shared");
    }

    /**
     * Splits decisions.
     *
     * @param decisions the decisions
     * @param horizon how long an outcome counts
     * @param at the first local date of the test, in the zone of the horizon
     * @return the split
     */
    public static Split of(Collection<Decision> decisions, Horizon horizon, LocalDate at) {
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(at, "at");
        List<Decision> test = new ArrayList<>();
        Set<String> accounts = new HashSet<>();
        Set<LeadId> leads = new HashSet<>();
        for (Decision decision : Require.elements(decisions, "decisions")) {
            if (!horizon.dateOf(decision.at()).isBefore(at)) {
                test.add(decision);
                decision.account().ifPresent(accounts::add);
                leads.add(decision.history().lead().id());
            }
        }
        List<Decision> train = new ArrayList<>();
        List<Decision> embargoed = new ArrayList<>();
        List<Decision> shared = new ArrayList<>();
        for (Decision decision : decisions) {
            LocalDate date = horizon.dateOf(decision.at());
            if (!date.isBefore(at)) {
                continue;
            }
            if (date.plusDays(horizon.days()).isAfter(at)) {
                embargoed.add(decision);
            } else if (leads.contains(decision.history().lead().id())
                    || decision.account().filter(accounts::contains).isPresent()) {
                shared.add(decision);
            } else {
                train.add(decision);
            }
        }
        return new Split(at, train, test, embargoed, shared);
    }
}
