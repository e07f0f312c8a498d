package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;

/** What one party owes the other. A closed family that grows with what agreements judge. */
public sealed interface Commitment permits VolumeCommitment, FollowUpCommitment, ReviewCommitment {

    /**
     * Starts the phrase of a volume commitment.
     *
     * @return the phrase, to be finished with {@code atLeast(100).perMonth()}
     */
    static VolumeCommitment.Delivery marketingDelivers() {
        return new VolumeCommitment.Delivery();
    }

    /**
     * Sales tries to reach each lead at least once, without a time limit; go on with {@code atLeast(3)} and
     * {@code withinBusinessDays(10)}.
     *
     * @return the commitment
     */
    static FollowUpCommitment salesContactsEachLead() {
        return FollowUpCommitment.once();
    }

    /**
     * Sales accepts or rejects each lead, without a time limit; go on with {@code within(...)}. The limit is also
     * the window in which a rejection is valid.
     *
     * @return the commitment
     */
    static ReviewCommitment salesReviewsEachLead() {
        return ReviewCommitment.eventually();
    }

    /**
     * Its name, by which it is followed through the versions of an agreement.
     *
     * @return the name
     */
    String name();

    /**
     * Who owes it.
     *
     * @return the party
     */
    Party party();

    /**
     * The promise in words.
     *
     * @param language the language
     * @return for example {@code sales contacts each lead at least 3 times within 10 business days}
     */
    default String toText(Language language) {
        return SlaText.commitment(this, language);
    }
}
