package dev.smarketing.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The attempts at a lead as one run of a clock sees them. Only what decides is looked at: it goes from one attempt
 * that counts to the next, until enough are made, the lead answers or the time is up. {@link #listing} says of every
 * attempt whether it counts.
 */
final class FollowUpAttempts {

    final FollowUpCommitment commitment;
    final Clock clock;
    final Instant asOf;
    /** When attempts begin to count; nothing before the clock has started. */
    final @Nullable Instant from;

    final @Nullable Instant due;
    final @Nullable Instant closedAt;

    private final LeadAttempts attempts;
    private final List<ContactAttempt> counted = new ArrayList<>(2);
    private @Nullable Instant metAt;
    private @Nullable Instant end;

    FollowUpAttempts(
            LeadAttempts attempts,
            Instant asOf,
            FollowUpCommitment commitment,
            Clock clock,
            @Nullable Instant from,
            @Nullable Instant due,
            @Nullable Instant closedAt) {
        this.attempts = attempts;
        this.asOf = asOf;
        this.commitment = commitment;
        this.clock = clock;
        this.from = from;
        this.due = due;
        this.closedAt = closedAt;
        this.end = due;
        if (from != null) {
            decide(attempts.first(from));
        }
    }

    private void decide(int first) {
        AttemptSpacing spacing = new AttemptSpacing(commitment.rule());
        int answer = commitment.isMetByReply() ? attempts.next(LeadAttempts.CONTACT, first, asOf) : attempts.end();
        // at one instant attempts come before an answer
        int last = answer == attempts.end()
                ? answer
                : attempts.first(attempts.get(answer).at().plusNanos(1));
        int position = next(first, spacing);
        while (metAt == null && position < last && isInTime(position)) {
            ContactAttempt attempt = attempts.get(position);
            counted.add(attempt);
            spacing.add(attempt);
            if (counted.size() >= commitment.attempts()) {
                metAt = attempt.at();
                end = due;
            } else {
                end = earlier(due, gapEnd(commitment, clock, attempt.at()));
                position = next(position + 1, spacing);
            }
        }
        if (metAt == null && answer < attempts.end() && isInTime(answer)) {
            metAt = attempts.get(answer).at();
            end = due;
        }
    }

    private boolean isInTime(int position) {
        Instant at = attempts.get(position).at();
        return (end == null || !at.isAfter(end)) && (closedAt == null || !at.isAfter(closedAt));
    }

    /** The next attempt that may count, by what was counted before. */
    private int next(int position, AttemptSpacing spacing) {
        return attempts.areFew() ? nextOfFew(position, spacing) : nextOfMany(position, spacing);
    }

    private int nextOfFew(int position, AttemptSpacing spacing) {
        AttemptRule rule = commitment.rule();
        for (int i = position; i < attempts.end(); i++) {
            ContactAttempt attempt = attempts.get(i);
            if (!attempt.isInbound()
                    && (!attempt.isAutomatic() || rule.isAutomaticCounted())
                    && rule.channels().contains(attempt.channel())
                    && attempt.isKnownAt(asOf)
                    && !attempt.at().isBefore(spacing.blockedUntil(attempt.channel()))) {
                return i;
            }
        }
        return attempts.end();
    }

    private int nextOfMany(int position, AttemptSpacing spacing) {
        int next = attempts.end();
        for (ContactChannel channel : commitment.rule().channels()) {
            int from = Math.max(position, attempts.first(spacing.blockedUntil(channel)));
            next = Math.min(next, attempts.next(LeadAttempts.outbound(channel, false), from, asOf));
            if (commitment.rule().isAutomaticCounted()) {
                next = Math.min(next, attempts.next(LeadAttempts.outbound(channel, true), from, asOf));
            }
        }
        return next;
    }

    static @Nullable Instant gapEnd(FollowUpCommitment commitment, Clock clock, Instant attempt) {
        return commitment
                .greatestGap()
                .flatMap((Duration gap) -> clock.add(attempt, gap))
                .orElse(null);
    }

    static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }

    /** The attempts that count, up to the decision. */
    List<ContactAttempt> counted() {
        return counted;
    }

    /** When the last attempt or the answer was made that meets the commitment. */
    @Nullable
    Instant metAt() {
        return metAt;
    }

    /** The last instant in time: the limit, or the end of a gap that is too long. */
    @Nullable
    Instant end() {
        return end;
    }

    boolean isGapBroken() {
        return end != null && (due == null || end.isBefore(due));
    }

    /** The last counted attempt, if more are owed after it. */
    @Nullable
    Instant openSince() {
        return metAt == null && !counted.isEmpty()
                ? counted.get(counted.size() - 1).at()
                : null;
    }

    /** The first attempt that counts or came too late to count, or before it an answer if answers meet the commitment. */
    Optional<Instant> firstContactAt() {
        if (from == null) {
            return Optional.empty();
        }
        int first = attempts.first(from);
        int found = next(first, new AttemptSpacing(commitment.rule()));
        if (commitment.isMetByReply()) {
            found = Math.min(found, attempts.next(LeadAttempts.INBOUND, first, asOf));
        }
        return found < attempts.end() ? Optional.of(attempts.get(found).at()) : Optional.empty();
    }

    /** Whether the lead has answered since, in time or not. */
    boolean isAnswered() {
        return from != null
                && commitment.isMetByReply()
                && attempts.next(LeadAttempts.CONTACT, attempts.first(from), asOf) < attempts.end();
    }

    /** How many of some attempts were made after the time was up. */
    int madeLate(int most) {
        if (end == null || from == null) {
            return 0;
        }
        AttemptSpacing nothing = new AttemptSpacing(commitment.rule());
        int made = 0;
        int position = next(attempts.first(end.plusNanos(1)), nothing);
        while (made < most && position < attempts.end()) {
            made++;
            position = next(position + 1, nothing);
        }
        return made;
    }

    /** What became of each attempt at the lead. */
    AttemptListing listing() {
        return new AttemptListing(this, attempts.all());
    }
}
