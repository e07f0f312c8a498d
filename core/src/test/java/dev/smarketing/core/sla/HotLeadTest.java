package dev.smarketing.core.sla;

import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.Calendars;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A lead that is handed over again and again and has as many attempts: what judging looks at is counted, so that it
 * grows with the sum of the two and not with their product.
 */
class HotLeadTest {

    private static final Instant START = Instant.parse("2024-06-10T07:00:00Z");

    /** Counts how often an attempt is looked at. */
    private static final class Watched extends AbstractList<ContactAttempt> {
        final List<ContactAttempt> attempts = new ArrayList<>();
        long looks;

        @Override
        public ContactAttempt get(int index) {
            looks++;
            return attempts.get(index);
        }

        @Override
        public int size() {
            return attempts.size();
        }
    }

    /** Logs in which a plain walk from each handoff on would look at each attempt. */
    enum Kind {
        SPREAD(i -> call(i), salesContactsEachLead().atLeast(3).within(Duration.ofHours(2))),
        MACHINES(i -> call(i).automatic(), salesContactsEachLead().within(Duration.ofHours(4000))),
        WRONG_CHANNEL(
                i -> call(i),
                salesContactsEachLead().within(Duration.ofHours(4000)).by(ContactChannel.EMAIL)),
        TOO_SOON(
                i -> call(i),
                salesContactsEachLead()
                        .atLeast(3)
                        .within(Duration.ofHours(4000))
                        .spacedBy(Duration.ofDays(400))),
        REPEATS(
                i -> call(i),
                salesContactsEachLead()
                        .atLeast(3)
                        .within(Duration.ofHours(4000))
                        .ignoringRepeatsWithin(Duration.ofDays(400))),
        FROM_THE_LEAD(
                i -> call(i).inbound(),
                salesContactsEachLead().within(Duration.ofHours(4000)).evenIfTheLeadReplies()),
        WITHOUT_LIMIT(i -> call(i), salesContactsEachLead().atLeast(5));

        private final IntFunction<ContactAttempt> attempt;
        private final FollowUpCommitment commitment;

        Kind(IntFunction<ContactAttempt> attempt, FollowUpCommitment commitment) {
            this.attempt = attempt;
            this.commitment = commitment;
        }

        /** By handoff and attempt how often an attempt was looked at. */
        double looksPerFact(int number) {
            Watched watched = new Watched();
            for (int i = 0; i < number; i++) {
                watched.attempts.add(attempt.apply(i));
            }
            LeadAttempts attempts = new LeadAttempts(watched);
            Clock clock = new Clock(Calendars.FR1, List.of());
            Instant asOf = START.plus(Duration.ofDays(300));
            for (int i = 0; i < number; i++) {
                Instant handoff = START.plus(Duration.ofMinutes(i));
                FollowUpAttempts run = new FollowUpAttempts(
                        attempts,
                        asOf,
                        commitment,
                        clock,
                        handoff,
                        clock.due(commitment.limit(), handoff).orElse(null),
                        null);
                run.firstContactAt();
                run.isAnswered();
                run.madeLate(3);
            }
            return (double) watched.looks / (2 * number);
        }
    }

    private static ContactAttempt call(int minute) {
        return ContactAttempt.of(
                "A-" + minute, Facts.LEAD, START.plus(Duration.ofMinutes(minute)), ContactChannel.CALL);
    }

    /** Eight times as many facts: a product would look eight times as often for each, a binary search 3/11 more. */
    @ParameterizedTest
    @EnumSource
    void whatIsLookedAtGrowsWithTheSumOfHandoffsAndAttempts(Kind kind) {
        double few = kind.looksPerFact(2_000);
        double many = kind.looksPerFact(16_000);
        assertThat(many).isLessThan(1.6 * few);
        assertThat(many).isLessThan(1_000);
    }
}
