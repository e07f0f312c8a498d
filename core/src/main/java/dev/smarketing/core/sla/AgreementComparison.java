package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of the verdicts on one log when it is judged by another agreement: other promises, another calendar,
 * another choice of version. Verdicts belong together by commitment name and by handoff or period.
 */
public final class AgreementComparison {

    private final SlaAssessment before;
    private final SlaAssessment after;
    private final List<Flip> flips;
    private final int unchanged;

    AgreementComparison(SlaAssessment before, SlaAssessment after) {
        this.before = before;
        this.after = after;
        Map<Subject, CommitmentStatus> first = statuses(before);
        Map<Subject, CommitmentStatus> second = statuses(after);
        Set<Subject> subjects = new LinkedHashSet<>(first.keySet());
        subjects.addAll(second.keySet());
        List<Flip> found = new ArrayList<>();
        for (Subject subject : subjects) {
            CommitmentStatus old = first.get(subject);
            CommitmentStatus now = second.get(subject);
            if (old != now) {
                found.add(
                        new Flip(subject.name, subject.commitment, Optional.ofNullable(old), Optional.ofNullable(now)));
            }
        }
        this.flips = List.copyOf(found);
        this.unchanged = subjects.size() - found.size();
    }

    private record Subject(boolean isPeriod, String name, String commitment) {}

    private static Map<Subject, CommitmentStatus> statuses(SlaAssessment assessment) {
        Map<Subject, CommitmentStatus> statuses = new LinkedHashMap<>();
        for (VolumeResult result : assessment.volumes()) {
            statuses.put(
                    new Subject(
                            true,
                            result.period().toString(),
                            result.commitment().name()),
                    result.status());
        }
        for (HandoffVerdict verdict : assessment.verdicts()) {
            statuses.put(
                    new Subject(
                            false,
                            verdict.handoff().id() + (verdict.cycle() == 1 ? "" : " #" + verdict.cycle()),
                            verdict.commitment().name()),
                    verdict.status());
        }
        return statuses;
    }

    /**
     * A verdict that the other agreement changes.
     *
     * @param subject the id of the handoff, or the period
     * @param commitment the name of the commitment
     * @param before how it stands, if it is judged at all
     * @param after how it stands under the other agreement, if it is judged at all
     */
    public record Flip(
            String subject, String commitment, Optional<CommitmentStatus> before, Optional<CommitmentStatus> after) {

        /**
         * A changed verdict.
         *
         * @param subject the id of the handoff, or the period
         * @param commitment the name of the commitment
         * @param before how it stands, if it is judged at all
         * @param after how it stands under the other agreement, if it is judged at all
         */
        public Flip {
            Objects.requireNonNull(subject, "subject");
            Objects.requireNonNull(commitment, "commitment");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * The change for people.
         *
         * @param language the language
         * @return for example {@code H-1, lead-follow-up: met -> breached}
         */
        public String toText(Language language) {
            return AssessmentText.flip(this, language);
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /**
     * The assessment compared with.
     *
     * @return the one by the first agreement
     */
    public SlaAssessment before() {
        return before;
    }

    /**
     * The assessment compared.
     *
     * @return the one by the other agreement
     */
    public SlaAssessment after() {
        return after;
    }

    /**
     * The verdicts that change.
     *
     * @return periods first, by commitment, then handoffs by instant
     */
    public List<Flip> flips() {
        return flips;
    }

    /**
     * How many verdicts stay as they are.
     *
     * @return the number
     */
    public int unchanged() {
        return unchanged;
    }

    /**
     * The verdicts that change, side by side.
     *
     * @param language the language of the headings and words
     * @return one row a verdict: subject, commitment, status before and after
     */
    public Table table(Language language) {
        return AssessmentText.table(this, language);
    }

    /**
     * The comparison for people.
     *
     * @param language the language
     * @return a line with the numbers, and one for each verdict that changes
     */
    public String toText(Language language) {
        return AssessmentText.comparison(this, language);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
