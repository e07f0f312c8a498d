package dev.smarketing.benchmarks;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.CommitmentStatus;
import dev.smarketing.core.sla.ContactAttempt;
import dev.smarketing.core.sla.ContactChannel;
import dev.smarketing.core.sla.Handoff;
import dev.smarketing.core.sla.HandoffFact;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.HandoffVerdict;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.core.sla.SlaAssessment;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to judge a log of handoffs with five attempts each? One call judges all; six facts a handoff
 * make the events per second. The peers are what applications write: the due instant by a loop over the days or
 * over the minutes, and the attempts of a lead from a map.
 */
@Question(value = "Judging the follow-ups of a log", per = "handoffs", yardstick = "library")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FollowUpBenchmark {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(18, 0);
    private static final int ATTEMPTS = 3;
    private static final Duration LIMIT = Duration.ofHours(18);
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
            LocalDate.of(2024, 1, 1),
            BusinessCalendar.builder(PARIS)
                    .openOn(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00-18:00")
                    .build(),
            Commitment.salesContactsEachLead().atLeast(ATTEMPTS).within(LIMIT).ignoringRepeatsWithin(WINDOW));

    /** How many leads were handed over; {@link MillionHandoffs} judges as many as a large sales organisation has. */
    @Param({"1000", "10000"})
    public int handoffs = 1000;

    private final List<HandoffFact> facts = new ArrayList<>();
    private HandoffLog log = HandoffLog.empty();
    private Instant asOf = Instant.EPOCH;

    /** Makes the facts of a quarter of a year. */
    @Setup
    public void prepare() {
        facts.clear();
        Random random = new Random(7);
        Instant start = Instant.parse("2024-03-01T08:00:00Z");
        for (int i = 0; i < handoffs; i++) {
            LeadId lead = LeadId.of("L-" + i);
            Instant at = start.plusSeconds(60L * random.nextInt(90 * 24 * 60));
            facts.add(Handoff.of("H-" + i, lead, at));
            for (int j = 0; j < 5; j++) {
                facts.add(ContactAttempt.of(
                        "A-" + i + "-" + j,
                        lead,
                        at.plusSeconds(60L * random.nextInt(6 * 24 * 60)),
                        ContactChannel.CALL));
            }
        }
        log = HandoffLog.of(facts);
        asOf = start.plus(Duration.ofDays(120));
    }

    /** Another log of the same facts. */
    HandoffLog log() {
        return HandoffLog.of(facts);
    }

    /** The assessment as of the last handoff, when the follow-ups of the last days are open. */
    SlaAssessment whileOpen() {
        return agreement.assess(
                log, log.handoffs().get(log.handoffs().size() - 1).at());
    }

    /**
     * The library, from the log on.
     *
     * @return how many are met
     */
    @Benchmark
    public long library() {
        long met = 0;
        for (HandoffVerdict verdict : agreement.assess(log, asOf).verdicts()) {
            met += verdict.status() == CommitmentStatus.MET ? 1 : 0;
        }
        return met;
    }

    /**
     * The library, from the unsorted facts on.
     *
     * @return how many are met
     */
    @Benchmark
    public long libraryFromFacts() {
        long met = 0;
        for (HandoffVerdict verdict :
                agreement.assess(HandoffLog.of(facts), asOf).verdicts()) {
            met += verdict.status() == CommitmentStatus.MET ? 1 : 0;
        }
        return met;
    }

    /**
     * A loop over the days of each handoff.
     *
     * @return how many are met
     */
    @Benchmark
    public long loopOverDays() {
        return met(true);
    }

    /**
     * A loop over the minutes of each handoff.
     *
     * @return how many are met
     */
    @Benchmark
    public long loopOverMinutes() {
        return met(false);
    }

    private long met(boolean days) {
        Map<LeadId, List<Instant>> calls = new HashMap<>();
        List<Handoff> leads = new ArrayList<>();
        for (HandoffFact fact : facts) {
            if (fact instanceof ContactAttempt attempt) {
                calls.computeIfAbsent(attempt.lead(), lead -> new ArrayList<>()).add(attempt.at());
            } else if (fact instanceof Handoff handoff) {
                leads.add(handoff);
            }
        }
        long met = 0;
        for (Handoff handoff : leads) {
            Instant due = days ? dueByDays(handoff.at()) : dueByMinutes(handoff.at());
            List<Instant> own = calls.getOrDefault(handoff.lead(), List.of());
            own.sort(null);
            int counted = 0;
            Instant last = Instant.EPOCH;
            for (Instant call : own) {
                boolean inTime = !call.isBefore(handoff.at()) && !call.isAfter(due);
                if (inTime && !call.isBefore(last.plus(WINDOW))) {
                    counted++;
                    last = call;
                }
            }
            met += counted >= ATTEMPTS ? 1 : 0;
        }
        return met;
    }

    private static Instant dueByDays(Instant start) {
        Duration left = LIMIT;
        LocalDate date = start.atZone(PARIS).toLocalDate();
        while (true) {
            if (isWeekday(date)) {
                Instant opening = date.atTime(OPENING).atZone(PARIS).toInstant();
                Instant closing = date.atTime(CLOSING).atZone(PARIS).toInstant();
                Instant from = opening.isAfter(start) ? opening : start;
                if (from.isBefore(closing)) {
                    Duration open = Duration.between(from, closing);
                    if (left.compareTo(open) <= 0) {
                        return from.plus(left);
                    }
                    left = left.minus(open);
                }
            }
            date = date.plusDays(1);
        }
    }

    private static Instant dueByMinutes(Instant start) {
        long left = LIMIT.toMinutes();
        Instant minute = start;
        while (left > 0) {
            ZonedDateTime local = minute.atZone(PARIS);
            LocalTime time = local.toLocalTime();
            if (isWeekday(local.toLocalDate()) && !time.isBefore(OPENING) && time.isBefore(CLOSING)) {
                left--;
            }
            minute = minute.plusSeconds(60);
        }
        return minute;
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
