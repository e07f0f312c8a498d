package dev.smarketing.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which attempts at a lead count, from the start of a clock until its time is up. One pass over the attempts. */
final class AttemptCount {

    final List<ContactAttempt> counted = new ArrayList<>(2);
    final List<UncountedAttempt> notCounted = new ArrayList<>(0);

    @Nullable
    ContactAttempt contact;

    /** When the last attempt or the answer was made that meets the commitment. */
    @Nullable
    Instant metAt;

    /** The last instant in time: the limit, or the end of a gap that is too long. */
    @Nullable
    Instant end;

    private final FollowUpCommitment commitment;
    private final AttemptRule rule;
    private final Instant from;
    private final @Nullable Instant due;
    private final @Nullable Instant closedAt;
    private final Map<ContactChannel, Instant> last = new EnumMap<>(ContactChannel.class);

    private AttemptCount(
            FollowUpCommitment commitment, Instant from, @Nullable Instant due, @Nullable Instant closedAt) {
        this.commitment = commitment;
        this.rule = commitment.rule();
        this.from = from;
        this.due = due;
        this.closedAt = closedAt;
        this.end = due;
    }

    static AttemptCount of(
            List<ContactAttempt> attempts,
            Instant asOf,
            FollowUpCommitment commitment,
            Clock clock,
            Instant from,
            @Nullable Instant due,
            @Nullable Instant closedAt) {
        AttemptCount count = new AttemptCount(commitment, from, due, closedAt);
        for (ContactAttempt attempt : attempts) {
            if (attempt.at().isAfter(asOf)) {
                break;
            }
            if (attempt.isKnownAt(asOf)) {
                count.add(attempt, clock);
            }
        }
        return count;
    }

    /** The last counted attempt, if more are owed after it. */
    @Nullable
    Instant openSince() {
        return metAt == null && !counted.isEmpty()
                ? counted.get(counted.size() - 1).at()
                : null;
    }

    boolean isGapBroken() {
        return end != null && (due == null || end.isBefore(due));
    }

    private void add(ContactAttempt attempt, Clock clock) {
        UncountedAttempt.@Nullable Reason reason = reason(attempt);
        if (reason != null) {
            notCounted.add(new UncountedAttempt(attempt, reason));
        } else {
            counted.add(attempt);
            last.put(attempt.channel(), attempt.at());
            if (metAt == null) {
                boolean enough = counted.size() >= commitment.attempts();
                metAt = enough ? attempt.at() : null;
                end = enough ? due : earlier(due, gapEnd(attempt.at(), clock));
            }
        }
        if (contact == null
                && commitment.isMetByReply()
                && attempt.isContact()
                && !attempt.at().isBefore(from)
                && !isAfter(attempt, end)
                && !isAfter(attempt, closedAt)) {
            contact = attempt;
            metAt = metAt == null ? attempt.at() : metAt;
            end = due;
        }
    }

    private @Nullable Instant gapEnd(Instant attempt, Clock clock) {
        return commitment
                .greatestGap()
                .flatMap((Duration gap) -> clock.add(attempt, gap))
                .orElse(null);
    }

    private UncountedAttempt.@Nullable Reason reason(ContactAttempt attempt) {
        if (attempt.at().isBefore(from)) {
            return UncountedAttempt.Reason.BEFORE_START;
        }
        if (attempt.isAutomatic() && (attempt.isInbound() || !rule.isAutomaticCounted())) {
            return UncountedAttempt.Reason.AUTOMATIC;
        }
        if (attempt.isInbound()) {
            return UncountedAttempt.Reason.INBOUND;
        }
        if (!rule.channels().contains(attempt.channel())) {
            return UncountedAttempt.Reason.WRONG_CHANNEL;
        }
        if (isAfter(attempt, end)) {
            return UncountedAttempt.Reason.AFTER_DUE;
        }
        if (isAfter(attempt, closedAt)) {
            return UncountedAttempt.Reason.AFTER_CLOSING;
        }
        for (Map.Entry<ContactChannel, Instant> counted : last.entrySet()) {
            if (attempt.at().isBefore(counted.getValue().plus(rule.repeatWindow()))
                    && rule.repeats(attempt.channel(), counted.getKey())) {
                return UncountedAttempt.Reason.DUPLICATE;
            }
        }
        for (Map.Entry<ContactChannel, Instant> counted : last.entrySet()) {
            if (attempt.at().isBefore(counted.getValue().plus(rule.spacing()))
                    && (!rule.isSpacedPerChannel() || attempt.channel() == counted.getKey())) {
                return UncountedAttempt.Reason.TOO_SOON;
            }
        }
        return null;
    }

    private static boolean isAfter(ContactAttempt attempt, @Nullable Instant limit) {
        return limit != null && attempt.at().isAfter(limit);
    }

    static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
