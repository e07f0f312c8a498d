package dev.smarketing.core.sla;

import dev.smarketing.core.calendar.BusinessCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What an agreement says from a date on, until its next version.
 *
 * @param from the first date, in the zone of the calendar
 * @param calendar the business time
 * @param commitments what the parties owe, each name once
 */
public record AgreementVersion(LocalDate from, BusinessCalendar calendar, List<Commitment> commitments) {

    /**
     * A version.
     *
     * @param from the first date, in the zone of the calendar
     * @param calendar the business time
     * @param commitments what the parties owe, at least one, each name once, at most one of reviews
     */
    public AgreementVersion {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(calendar, "calendar");
        commitments = List.copyOf(commitments);
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
    }

    Optional<Commitment> commitment(String name) {
        return commitments.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    Optional<ReviewCommitment> review() {
        return commitments.stream()
                .filter(ReviewCommitment.class::isInstance)
                .map(ReviewCommitment.class::cast)
                .findFirst();
    }
}
