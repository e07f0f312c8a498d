package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Truth;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an agreement says from a date on, until its next version.
 *
 * @param from the first date, in the zone of the calendar; it begins with the first instant of that date
 * @param calendar the business time
 * @param commitments what the parties owe, each name once
 * @param rules for which handoffs it is owed; without rules everything is owed for all
 */
public record AgreementVersion(
        LocalDate from, BusinessCalendar calendar, List<Commitment> commitments, List<MatchingRule> rules) {

    /** Begins in every zone where calendars begin; an earlier one could be made and never assessed. */
    private static final LocalDate FIRST = LocalDate.of(1, 1, 3);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /**
     * A version.
     *
     * @param from the first date, in the zone of the calendar, from 0001-01-03 to 9999-12-31
     * @param calendar the business time
     * @param commitments what the parties owe, at least one, each name once, at most one of reviews
     * @param rules for which handoffs it is owed, each name once; one that matches every handoff must be the last
     */
    public AgreementVersion {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(calendar, "calendar");
        commitments = Require.elements(commitments, "commitments");
        rules = Require.elements(rules, "rules");
        if (from.isBefore(FIRST) || from.isAfter(LAST)) {
            throw new IllegalArgumentException(
                    "the version from " + from + " is outside " + FIRST + ".." + LAST + "; give a date within it");
        }
        if (commitments.isEmpty()) {
            throw new IllegalArgumentException("the version from " + from + " has no commitment; give at least one");
        }
        Set<String> names = new HashSet<>();
        int reviews = 0;
        for (Commitment commitment : commitments) {
            if (!names.add(commitment.name())) {
                throw new IllegalArgumentException("the version from " + from + " has two commitments named '"
                        + commitment.name() + "'; give one of them another name with named(...)");
            }
            reviews += commitment instanceof ReviewCommitment ? 1 : 0;
        }
        if (reviews > 1) {
            throw new IllegalArgumentException("the version from " + from + " has " + reviews
                    + " commitments to review; keep one, its limit is the window of valid rejections");
        }
        check(from, rules, names);
    }

    /**
     * A version without rules: everything is owed for every handoff.
     *
     * @param from the first date, in the zone of the calendar
     * @param calendar the business time
     * @param commitments what the parties owe, at least one, each name once, at most one of reviews
     */
    public AgreementVersion(LocalDate from, BusinessCalendar calendar, List<Commitment> commitments) {
        this(from, calendar, commitments, List.of());
    }

    private static void check(LocalDate from, List<MatchingRule> rules, Set<String> commitments) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            MatchingRule rule = rules.get(i);
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("the version from " + from + " has two rules named '" + rule.name()
                        + "'; give one of them another name");
            }
            if (i < rules.size() - 1 && rule.isForAll()) {
                throw new IllegalArgumentException("rule '" + rule.name() + "' of the version from " + from
                        + " matches every handoff, so '" + rules.get(i + 1).name()
                        + "' after it never does; move it to the end");
            }
            for (String owed : rule.owing()) {
                if (!commitments.contains(owed)) {
                    throw new IllegalArgumentException("rule '" + rule.name() + "' owes '" + owed
                            + "', which the version from " + from + " does not have; give one of "
                            + commitments.stream().sorted().toList());
                }
            }
        }
    }

    /**
     * The version with other rules.
     *
     * @param newRules for which handoffs what is owed, in the order in which they are tried
     * @return a changed copy
     */
    public AgreementVersion matching(MatchingRule... newRules) {
        return new AgreementVersion(from, calendar, commitments, Require.elements(newRules, "newRules"));
    }

    /**
     * Finds the rule of a handoff.
     *
     * @param handoff the handoff
     * @return the first rule that matches by what the handoff says, at its instant
     */
    public RuleMatch match(Handoff handoff) {
        Objects.requireNonNull(handoff, "handoff");
        if (rules.isEmpty()) {
            return RuleMatch.withoutRules();
        }
        ZonedDateTime at = handoff.at().atZone(calendar.zone());
        List<String> undecided = new ArrayList<>();
        for (MatchingRule rule : rules) {
            Truth truth = rule.matches(handoff, at);
            if (truth == Truth.TRUE) {
                return RuleMatch.by(rule, undecided);
            }
            if (truth == Truth.UNKNOWN) {
                undecided.add(rule.name());
            }
        }
        return RuleMatch.by(null, undecided);
    }

    Optional<Commitment> commitment(String name) {
        for (Commitment commitment : commitments) {
            if (commitment.name().equals(name)) {
                return Optional.of(commitment);
            }
        }
        return Optional.empty();
    }

    Optional<ReviewCommitment> review() {
        for (Commitment commitment : commitments) {
            if (commitment instanceof ReviewCommitment review) {
                return Optional.of(review);
            }
        }
        return Optional.empty();
    }
}
