package dev.smarketing.core.sla;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which attempts at a lead count, and why the others do not. One pass over all of them. */
final class AttemptListing {

    private final List<ContactAttempt> counted = new ArrayList<>();
    private final List<UncountedAttempt> notCounted = new ArrayList<>();
    private @Nullable ContactAttempt contact;

    private final FollowUpAttempts run;
    private final AttemptSpacing spacing;
    private boolean isMet;
    private @Nullable Instant end;

    AttemptListing(FollowUpAttempts run, List<ContactAttempt> attempts) {
        this.run = run;
        this.spacing = new AttemptSpacing(run.commitment.rule());
        this.end = run.due;
        for (ContactAttempt attempt : attempts) {
            if (attempt.at().isAfter(run.asOf)) {
                break;
            }
            if (attempt.isKnownAt(run.asOf)) {
                add(attempt);
            }
        }
    }

    List<ContactAttempt> counted() {
        return Collections.unmodifiableList(counted);
    }

    List<UncountedAttempt> notCounted() {
        return Collections.unmodifiableList(notCounted);
    }

    /** The first answer in time. */
    Optional<ContactAttempt> contact() {
        return Optional.ofNullable(contact);
    }

    private void add(ContactAttempt attempt) {
        UncountedAttempt.@Nullable Reason reason = reason(attempt);
        if (reason != null) {
            notCounted.add(new UncountedAttempt(attempt, reason));
        } else {
            counted.add(attempt);
            spacing.add(attempt);
            if (!isMet) {
                isMet = counted.size() >= run.commitment.attempts();
                end = isMet
                        ? run.due
                        : FollowUpAttempts.earlier(
                                run.due, FollowUpAttempts.gapEnd(run.commitment, run.clock, attempt.at()));
            }
        }
        if (contact == null
                && run.commitment.isMetByReply()
                && attempt.isContact()
                && !isBeforeStart(attempt)
                && !isAfter(attempt, end)
                && !isAfter(attempt, run.closedAt)) {
            contact = attempt;
            isMet = true;
            end = run.due;
        }
    }

    private UncountedAttempt.@Nullable Reason reason(ContactAttempt attempt) {
        if (isBeforeStart(attempt)) {
            return UncountedAttempt.Reason.BEFORE_START;
        }
        if (attempt.isAutomatic()
                && (attempt.isInbound() || !run.commitment.rule().isAutomaticCounted())) {
            return UncountedAttempt.Reason.AUTOMATIC;
        }
        if (attempt.isInbound()) {
            return UncountedAttempt.Reason.INBOUND;
        }
        if (!run.commitment.rule().channels().contains(attempt.channel())) {
            return UncountedAttempt.Reason.WRONG_CHANNEL;
        }
        if (isAfter(attempt, end)) {
            return UncountedAttempt.Reason.AFTER_DUE;
        }
        if (isAfter(attempt, run.closedAt)) {
            return UncountedAttempt.Reason.AFTER_CLOSING;
        }
        if (attempt.at().isBefore(spacing.repeatsUntil(attempt.channel()))) {
            return UncountedAttempt.Reason.DUPLICATE;
        }
        if (attempt.at().isBefore(spacing.tooSoonUntil(attempt.channel()))) {
            return UncountedAttempt.Reason.TOO_SOON;
        }
        return null;
    }

    private boolean isBeforeStart(ContactAttempt attempt) {
        return run.from == null || attempt.at().isBefore(run.from);
    }

    private static boolean isAfter(ContactAttempt attempt, @Nullable Instant limit) {
        return limit != null && attempt.at().isAfter(limit);
    }
}
