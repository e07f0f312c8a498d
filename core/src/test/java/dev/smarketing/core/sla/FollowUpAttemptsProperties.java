package dev.smarketing.core.sla;

import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.Calendars;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What decides is found by leaps; the list of all attempts goes one by one. Both must say the same. */
class FollowUpAttemptsProperties {

    private static final Instant START = Facts.at("2024-06-11T09:00");

    @Provide
    Arbitrary<FollowUpAttempts> runs() {
        return Arbitraries.longs().map(FollowUpAttemptsProperties::makeRun);
    }

    private static FollowUpAttempts makeRun(long seed) {
        Random random = new Random(seed);
        List<ContactAttempt> attempts = new ArrayList<>();
        int number = random.nextInt(60);
        for (int i = 0; i < number; i++) {
            Instant at = minute(random);
            ContactAttempt attempt = ContactAttempt.of(
                    "A-" + i, Facts.LEAD, at, ContactChannel.values()[random.nextInt(ContactChannel.values().length)]);
            attempt = random.nextInt(4) == 0 ? attempt.automatic() : attempt;
            attempt = random.nextInt(8) == 0 ? attempt.inbound() : attempt;
            attempt = random.nextInt(20) == 0 ? attempt.asConversation() : attempt;
            attempts.add(random.nextInt(6) == 0 ? attempt.withRecordedAt(at.plus(minutes(random, 300))) : attempt);
        }
        attempts.sort(Comparator.comparing(ContactAttempt::at).thenComparing(ContactAttempt::id));
        AttemptRule rule = AttemptRule.everyOne().ignoringRepeatsWithin(minutes(random, 3));
        rule = random.nextBoolean() ? rule.spacedBy(minutes(random, 3)) : rule.spacedPerChannelBy(minutes(random, 90));
        rule = random.nextBoolean() ? rule : rule.withFamilies(Set.of(ContactChannel.EMAIL, ContactChannel.MEETING));
        rule = random.nextBoolean() ? rule : rule.by(ContactChannel.CALL, ContactChannel.EMAIL);
        rule = random.nextInt(3) > 0 ? rule : rule.countingAutomatic();
        FollowUpCommitment commitment =
                salesContactsEachLead().atLeast(1 + random.nextInt(6)).counting(rule);
        commitment = random.nextBoolean() ? commitment : commitment.evenIfTheLeadReplies();
        commitment = random.nextBoolean()
                ? commitment
                : commitment.withGapsOfAtMost(minutes(random, 200).plusMinutes(1));
        Instant from = random.nextInt(8) == 0 ? null : minute(random);
        Instant begin = from == null ? START : from;
        return new FollowUpAttempts(
                new LeadAttempts(attempts),
                minute(random).plus(minutes(random, 240)),
                commitment,
                new Clock(Calendars.FR2, List.of()),
                from,
                random.nextInt(4) == 0 ? null : begin.plus(minutes(random, 300)),
                random.nextInt(3) > 0 ? null : begin.plus(minutes(random, 300)));
    }

    private static Instant minute(Random random) {
        return START.plus(Duration.ofMinutes(random.nextInt(480)));
    }

    private static Duration minutes(Random random, int most) {
        return Duration.ofMinutes(random.nextInt(most));
    }

    @Property
    void theDecisionIsThatOfTheWholeList(@ForAll("runs") FollowUpAttempts run) {
        AttemptListing listing = run.listing();
        int needed = run.commitment.attempts();
        List<ContactAttempt> counted = listing.counted();
        Optional<Instant> enough = counted.size() < needed
                ? Optional.empty()
                : Optional.of(counted.get(needed - 1).at());
        Optional<Instant> answered = listing.contact().map(ContactAttempt::at);
        Optional<Instant> met =
                enough.isEmpty() || (answered.isPresent() && answered.get().isBefore(enough.get())) ? answered : enough;
        assertThat(Optional.ofNullable(run.metAt())).isEqualTo(met);
        assertThat(counted.subList(0, run.counted().size())).isEqualTo(run.counted());
        if (met.isEmpty()) {
            assertThat(run.counted()).isEqualTo(counted);
        } else {
            assertThat(run.end()).isEqualTo(run.due);
        }
    }

    @Property
    void whatIsAskedLaterIsThatOfTheWholeList(@ForAll("runs") FollowUpAttempts run) {
        AttemptListing listing = run.listing();
        boolean answers = run.commitment.isMetByReply();
        Optional<Instant> first =
                listing.counted().stream().map(ContactAttempt::at).findFirst();
        for (UncountedAttempt uncounted : listing.notCounted()) {
            boolean contact = switch (uncounted.reason()) {
                case AFTER_DUE, AFTER_CLOSING -> true;
                case INBOUND -> answers;
                case BEFORE_START, AUTOMATIC, WRONG_CHANNEL, DUPLICATE, TOO_SOON -> false;
            };
            Instant at = uncounted.attempt().at();
            if (contact && (first.isEmpty() || at.isBefore(first.get()))) {
                first = Optional.of(at);
            }
        }
        assertThat(run.firstContactAt()).isEqualTo(first);
        long late = listing.notCounted().stream()
                .filter(uncounted -> uncounted.reason() == UncountedAttempt.Reason.AFTER_DUE)
                .count();
        assertThat(run.madeLate(1_000)).isEqualTo((int) late);
        assertThat(run.madeLate(2)).isEqualTo((int) Math.min(late, 2));
        boolean answered = listing.notCounted().stream()
                        .anyMatch(uncounted -> uncounted.attempt().isContact()
                                && uncounted.reason() != UncountedAttempt.Reason.BEFORE_START)
                || listing.counted().stream().anyMatch(ContactAttempt::isContact);
        assertThat(run.isAnswered()).isEqualTo(answers && answered);
    }

    /** The same of every run, whatever number of tries is asked for. */
    @Example
    void threeHundredRuns() {
        for (int seed = 0; seed < 300; seed++) {
            theDecisionIsThatOfTheWholeList(makeRun(seed));
            whatIsAskedLaterIsThatOfTheWholeList(makeRun(seed));
        }
    }
}
