package dev.smarketing.scoring.testkit.verify;

import dev.smarketing.core.sla.CommitmentStatus;
import dev.smarketing.core.sla.HandoffVerdict;
import dev.smarketing.core.sla.VerdictCode;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Questions about what is owed for one handoff. */
public final class VerifiedVerdict {

    private final VerifiedAssessment assessment;
    private final HandoffVerdict verdict;

    VerifiedVerdict(VerifiedAssessment assessment, HandoffVerdict verdict) {
        this.assessment = assessment;
        this.verdict = verdict;
    }

    /**
     * Requires that it is kept.
     *
     * @return the questions about the assessment
     */
    public VerifiedAssessment isMet() {
        return is(CommitmentStatus.MET);
    }

    /**
     * Requires that it is not kept.
     *
     * @return the questions about the assessment
     */
    public VerifiedAssessment isBreached() {
        return is(CommitmentStatus.BREACHED);
    }

    /**
     * Requires that it is not decided.
     *
     * @return the questions about the assessment
     */
    public VerifiedAssessment isOpen() {
        return verdict.status().isOpen() ? assessment : fail("is " + status() + "; it was to be open");
    }

    /**
     * Requires a status.
     *
     * @param status the status
     * @return the questions about the assessment
     */
    public VerifiedAssessment is(CommitmentStatus status) {
        return verdict.status() == Objects.requireNonNull(status, "status")
                ? assessment
                : fail("is " + status() + "; it was to be " + status.toText(Language.ENGLISH));
    }

    /**
     * Requires a reason of the status.
     *
     * @param code why it stands so
     * @return the questions about the assessment
     */
    public VerifiedAssessment isSoBecause(VerdictCode code) {
        return verdict.code() == Objects.requireNonNull(code, "code")
                ? assessment
                : fail("is " + status() + " because of " + verdict.code() + ", not of " + code);
    }

    /**
     * Requires how many attempts count, or 1 for a review in time.
     *
     * @param done how many count
     * @param needed how many are owed
     * @return the questions about the assessment
     */
    public VerifiedAssessment counts(int done, int needed) {
        return verdict.done() == done && verdict.needed() == needed
                ? assessment
                : fail("counts " + verdict.done() + " of " + verdict.needed() + ", not " + done + " of " + needed);
    }

    /**
     * Requires the last instant in time.
     *
     * @param instant the instant
     * @return the questions about the assessment
     */
    public VerifiedAssessment isDueAt(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        Optional<Instant> due = verdict.dueAt();
        return due.filter(instant::equals).isPresent()
                ? assessment
                : fail("is due " + due.map(at -> "at " + at).orElse("at no instant") + ", not at " + instant);
    }

    private String status() {
        return verdict.status().toText(Language.ENGLISH);
    }

    private VerifiedAssessment fail(String problem) {
        return assessment.fail(
                "'" + verdict.commitment().name() + "' for handoff '"
                        + verdict.handoff().id() + "' " + problem,
                verdict.explain(Language.ENGLISH));
    }
}
