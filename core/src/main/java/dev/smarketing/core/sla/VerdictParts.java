package dev.smarketing.core.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a judge gathers for a verdict; not changed once the verdict is made. */
final class VerdictParts {

    final Handoff handoff;
    final AgreementVersion version;
    final Commitment commitment;
    final Instant asOf;
    final Instant knownAt;
    final Clock clock;
    List<LeadAssignment> assignments = List.of();
    TimeLimit limit = new TimeLimit.Unlimited();
    int cycle = 1;
    int needed;
    Duration lateAllowance = Duration.ZERO;

    @Nullable
    Instant start;

    @Nullable
    Instant dueAt;

    /** For a follow-up that is owed. */
    @Nullable
    FollowUpAttempts attempts;

    @Nullable
    LeadReview review;

    @Nullable
    String exemption;

    VerdictParts(
            Handoff handoff,
            AgreementVersion version,
            Commitment commitment,
            Instant asOf,
            Instant knownAt,
            Clock clock) {
        this.handoff = handoff;
        this.version = version;
        this.commitment = commitment;
        this.asOf = asOf;
        this.knownAt = knownAt;
        this.clock = clock;
    }

    HandoffVerdict verdict(VerdictCode code, @Nullable Instant decidedAt) {
        return new HandoffVerdict(this, code, decidedAt);
    }

    HandoffVerdict exempt(VerdictCode code, String reason, Instant at) {
        exemption = reason;
        return new HandoffVerdict(this, code, at);
    }

    /** No rule of the agreement asks for it, or one takes the lead out for a reason. */
    HandoffVerdict notOwed(Optional<String> reason) {
        return reason.isPresent()
                ? exempt(VerdictCode.EXEMPTED, reason.get(), handoff.at())
                : verdict(VerdictCode.NO_RULE, handoff.at());
    }
}
