package dev.smarketing.core.sla;

import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.Calendars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random follow-ups against one that goes tick by tick, in seconds over hours and in minutes over days. */
class FollowUpClockProperties {

    private record Case(
            BusinessCalendar calendar,
            FollowUpCommitment commitment,
            List<HandoffFact> facts,
            Duration tick,
            Instant asOf,
            Random random) {

        List<HandoffVerdict> verdicts(List<HandoffFact> given) {
            return ServiceLevelAgreement.startingOn(LocalDate.of(2024, 1, 1), calendar, commitment)
                    .assess(HandoffLog.of(given), asOf)
                    .verdicts();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(FollowUpClockProperties::makeCase);
    }

    private static Case makeCase(long seed) {
        Random random = new Random(seed);
        boolean seconds = random.nextBoolean();
        Duration tick = seconds ? Duration.ofSeconds(1) : Duration.ofMinutes(1);
        int span = seconds ? 2500 : 5000;
        List<String> starts = seconds
                ? List.of("2024-06-11T08:50", "2024-06-11T12:15", "2024-06-11T13:40", "2024-06-11T17:30")
                : List.of("2024-06-07T10:00", "2024-06-11T16:00", "2024-04-30T12:00", "2024-03-29T15:00");
        Instant start = Facts.at(starts.get(random.nextInt(starts.size())));
        List<HandoffFact> facts = new ArrayList<>();
        facts.add(Handoff.of("H-1", Facts.LEAD, start.plus(tick.multipliedBy(20))));
        int grid = 1 + random.nextInt(3) * 20;
        // a lead with many attempts is looked through another way
        int attempts = random.nextInt(4) > 0 ? random.nextInt(5) : 17 + random.nextInt(30);
        for (int i = 0; i < attempts; i++) {
            ContactAttempt attempt = ContactAttempt.of(
                    "A-" + i,
                    Facts.LEAD,
                    instant(random, start, tick, span, grid),
                    List.of(ContactChannel.CALL, ContactChannel.VOICEMAIL, ContactChannel.EMAIL)
                            .get(random.nextInt(3)));
            facts.add(
                    switch (random.nextInt(12)) {
                        case 0 -> attempt.automatic();
                        case 1 -> attempt.inbound();
                        case 2 -> attempt.asConversation();
                        default -> attempt;
                    });
        }
        for (int i = 0; i < random.nextInt(7); i++) {
            Instant at = instant(random, start, tick, span, grid);
            Instant with =
                    at.isAfter(facts.get(0).at()) ? at : facts.get(0).at().plus(tick.multipliedBy(i + 1L));
            facts.add(
                    switch (random.nextInt(6)) {
                        case 0 -> ClockChange.paused("H-1", at);
                        case 1 -> ClockChange.resumed("H-1", at);
                        case 2 -> ClockChange.paused("H-1", at).because("OTHER");
                        case 3 -> ClockChange.resumed("H-1", at).because("OTHER");
                        case 4 -> ClockChange.recycled("H-1", with);
                        default -> ClockChange.returned("H-1", with);
                    });
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            Instant at = instant(random, start, tick, span, grid);
            facts.add(LeadAssignment.of("H-1", "owner " + at.getEpochSecond() % 3, at));
        }
        if (random.nextInt(3) == 0) {
            facts.add(LimitChange.of(
                    "H-1",
                    "lead-follow-up",
                    new TimeLimit.BusinessTime(tick.multipliedBy(1 + random.nextInt(1500))),
                    instant(random, start, tick, span, grid)));
        }
        if (random.nextInt(6) == 0) {
            facts.add(LeadClosing.won(Facts.LEAD, instant(random, start, tick, span, grid)));
        }
        List<HandoffFact> distinct = new ArrayList<>(HandoffLog.of(facts).facts());
        Instant asOf = start.plus(tick.multipliedBy(20 + random.nextInt(span)));
        BusinessCalendar calendar =
                List.of(Calendars.FR1, Calendars.FR2, Calendars.ALL_PARIS).get(random.nextInt(3));
        return new Case(calendar, commitment(random, tick), distinct, tick, asOf, random);
    }

    private static Instant instant(Random random, Instant start, Duration tick, int span, int grid) {
        return start.plus(tick.multipliedBy((long) grid * random.nextInt(span / grid)));
    }

    private static FollowUpCommitment commitment(Random random, Duration tick) {
        AttemptRule rule = AttemptRule.everyOne().ignoringRepeatsWithin(tick.multipliedBy(random.nextInt(3) * 100L));
        Duration spacing = tick.multipliedBy(random.nextInt(3) * 200L);
        FollowUpCommitment commitment = salesContactsEachLead()
                .atLeast(1 + random.nextInt(3))
                .within(tick.multipliedBy(1 + random.nextInt(1500)))
                .counting(random.nextBoolean() ? rule.spacedBy(spacing) : rule.spacedPerChannelBy(spacing))
                .onReassignment(OnReassignment.values()[random.nextInt(3)])
                .onRecycling(OnRecycling.values()[random.nextInt(2)])
                .onLimitChange(OnLimitChange.values()[random.nextInt(2)])
                .warningAtPercent(1 + random.nextInt(100));
        commitment = random.nextBoolean() ? commitment : commitment.evenIfTheLeadReplies();
        return random.nextInt(3) > 0
                ? commitment
                : commitment.withGapsOfAtMost(tick.multipliedBy(1 + random.nextInt(700)));
    }

    @Property
    void theSameAsGoingTickByTick(@ForAll("cases") Case given) {
        List<TickingClock.Run> expected =
                new TickingClock(given.calendar(), given.commitment(), given.facts(), given.tick()).judge(given.asOf());
        List<HandoffVerdict> verdicts = given.verdicts(given.facts());
        assertThat(verdicts).hasSameSizeAs(expected);
        for (int i = 0; i < verdicts.size(); i++) {
            HandoffVerdict verdict = verdicts.get(i);
            TickingClock.Run run = expected.get(i);
            assertThat(verdict.code()).as("run %d of %s", i + 1, given).isEqualTo(run.code());
            assertThat(verdict.decidedAt()).isEqualTo(run.decidedAt());
            assertThat(verdict.used()).isEqualTo(run.used());
            if (verdict.status().isOpen()) {
                assertThat(verdict.dueAt()).isEqualTo(run.dueAt());
            }
        }
    }

    /** The same of every case, whatever number of tries is asked for. */
    @Example
    void fiftyCases() {
        for (int seed = 0; seed < 50; seed++) {
            theSameAsGoingTickByTick(makeCase(seed));
        }
    }

    @Property
    void splittingAPauseChangesNothing(@ForAll("cases") Case given) {
        List<HandoffFact> split = new ArrayList<>(given.facts());
        for (int i = 0; i < 3; i++) {
            Instant at =
                    given.asOf().minus(given.tick().multipliedBy(given.random().nextInt(2000)));
            split.add(ClockChange.paused("H-1", at));
            split.add(ClockChange.resumed("H-1", at));
        }
        boolean clash = split.stream().distinct().count() < split.size()
                || given.facts().stream()
                        .anyMatch(fact -> fact instanceof ClockChange
                                && split.subList(given.facts().size(), split.size()).stream()
                                        .anyMatch(more -> more.at().equals(fact.at())));
        Collections.shuffle(split, given.random());
        if (!clash) {
            assertThat(texts(given.verdicts(split))).isEqualTo(texts(given.verdicts(given.facts())));
        }
    }

    @Property
    void timeUsedIsThatOfTheOwnersAndNeverMoreThanTheSpan(@ForAll("cases") Case given) {
        for (HandoffVerdict verdict : given.verdicts(given.facts())) {
            Duration sum = verdict.ownerTimes().stream().map(OwnerTime::time).reduce(Duration.ZERO, Duration::plus);
            assertThat(sum).isEqualTo(verdict.used());
            verdict.remaining().ifPresent(left -> assertThat(left.isNegative()).isFalse());
            Instant end = verdict.decidedAt().orElse(given.asOf());
            Instant begin = verdict.startedAt().orElse(end);
            Duration stopped = verdict.stoppedTimes().stream()
                    .filter(stop ->
                            stop.reason() == StoppedTime.Reason.CLOSED || stop.reason() == StoppedTime.Reason.HOLIDAY)
                    .map(stop -> Duration.between(stop.from(), stop.to()))
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(stopped)
                    .isEqualTo(
                            Duration.between(begin, end).minus(given.calendar().between(begin, end)));
        }
    }

    private static List<String> texts(List<HandoffVerdict> verdicts) {
        return verdicts.stream().map(HandoffVerdict::toString).toList();
    }

    @Property
    void dataReadBackIsTheSame(@ForAll("cases") Case given) {
        HandoffLog log = HandoffLog.of(given.facts());
        assertThat(HandoffLog.fromData(log.toData())).isEqualTo(log);
        ServiceLevelAgreement agreement =
                ServiceLevelAgreement.startingOn(LocalDate.of(2024, 1, 1), given.calendar(), given.commitment());
        assertThat(ServiceLevelAgreement.fromData(agreement.toData())).isEqualTo(agreement);
    }
}
