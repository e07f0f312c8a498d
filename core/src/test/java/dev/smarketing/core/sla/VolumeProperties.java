package dev.smarketing.core.sla;

import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.Calendars;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Volume promises reckoned once more, day by day and lead by lead, with fractions of whole numbers. */
class VolumeProperties {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    private static final int DAYS = 200;
    private static final String NAME = "promise";

    private record Promise(VolumeCommitment commitment, BigInteger quotaInCents, int wholeInCents) {}

    private record Version(LocalDate from, BusinessCalendar calendar, Promise promise) {}

    private record Case(
            ServiceLevelAgreement agreement,
            List<Version> versions,
            LocalDate until,
            List<HandoffFact> facts,
            Instant asOf) {}

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(VolumeProperties::makeCase);
    }

    private static Case makeCase(long seed) {
        Random random = new Random(seed);
        PeriodLength length = List.of(
                        PeriodLength.WEEK,
                        PeriodLength.MONTH,
                        PeriodLength.QUARTER,
                        PeriodLength.quarterFrom(Month.of(1 + random.nextInt(12))))
                .get(random.nextInt(4));
        ProrationBasis basis = ProrationBasis.values()[random.nextInt(3)];
        boolean money = random.nextBoolean();
        boolean segment = random.nextInt(3) == 0;
        List<Version> versions = new ArrayList<>();
        LocalDate from = FIRST.plusDays(random.nextInt(60));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            versions.add(new Version(from, calendar(random), promise(random, length, basis, money, segment)));
            from = from.plusDays(1 + random.nextInt(60));
        }
        ServiceLevelAgreement agreement = ServiceLevelAgreement.of(versions.stream()
                .map(version -> new AgreementVersion(
                        version.from,
                        version.calendar,
                        List.of(version.promise.commitment, Commitment.salesContactsEachLead())))
                .toList());
        LocalDate until = LocalDate.MAX;
        if (random.nextInt(4) == 0) {
            until = from.plusDays(random.nextInt(30));
            agreement = agreement.endingOn(until);
        }
        Instant asOf = instant(random);
        if (random.nextInt(5) == 0) {
            agreement = agreement.judgedByLatestVersion();
            versions = latest(versions, until, asOf);
        }
        return new Case(agreement, versions, until, facts(random), asOf);
    }

    private static List<Version> latest(List<Version> versions, LocalDate until, Instant asOf) {
        Version found = null;
        for (Version version : versions) {
            LocalDate today = Calendars.FR1.dateOf(asOf);
            if (!version.from.isAfter(today.isBefore(until) ? today : until.minusDays(1))) {
                found = version;
            }
        }
        return found == null ? List.of() : List.of(new Version(versions.get(0).from, found.calendar, found.promise));
    }

    private static BusinessCalendar calendar(Random random) {
        BusinessCalendar weekends = BusinessCalendar.builder(Calendars.PARIS)
                .openOn(DayOfWeek.SATURDAY, "10:00-12:00")
                .build();
        return List.of(Calendars.FR1, Calendars.FR2, Calendars.ALL_PARIS, weekends)
                .get(random.nextInt(4));
    }

    private static Promise promise(
            Random random, PeriodLength length, ProrationBasis basis, boolean money, boolean segment) {
        int quota = random.nextInt(10);
        BigInteger cents =
                money ? BigInteger.valueOf(quota * 1700L + random.nextInt(100)) : BigInteger.valueOf(quota * 100L);
        VolumeCommitment commitment = (money
                        ? marketingDelivers().atLeast(Money.of(new BigDecimal(cents, 2).toString(), "EUR"))
                        : marketingDelivers().atLeast(quota))
                .per(length)
                .named(NAME)
                .proratedBy(basis)
                .recountingAfterDays(random.nextInt(3) * 20)
                .carryingOver(CarryOver.values()[random.nextInt(3)]);
        if (commitment.carryOver() != CarryOver.NONE && random.nextBoolean()) {
            commitment = money
                    ? commitment.carryingAtMost(Money.of(random.nextInt(20) + ".05", "EUR"))
                    : commitment.carryingAtMost(random.nextInt(3));
        }
        commitment = random.nextInt(3) == 0 ? commitment.judgedOnGross() : commitment;
        commitment = segment ? commitment.forSegment("S-1") : commitment;
        if (money) {
            commitment = commitment.valuing(
                    LeadValue.of(new BigDecimal("0.05"), Money.of("71.30", "EUR"))
                            .forSegment("S-1"),
                    LeadValue.of(new BigDecimal("0.1"), Money.of("99", "EUR")));
        }
        return new Promise(commitment, cents, money ? 1 : 100);
    }

    private static List<HandoffFact> facts(Random random) {
        List<HandoffFact> facts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Handoff handoff = Handoff.of("H-" + i, LeadId.of("L-" + random.nextInt(25)), instant(random));
            handoff = random.nextBoolean() ? handoff.withSegment("S-" + random.nextInt(2)) : handoff;
            handoff = random.nextBoolean() ? handoff.withValue(Money.of(random.nextInt(40) + ".125", "EUR")) : handoff;
            facts.add(handoff);
            if (random.nextInt(4) == 0) {
                facts.add(LeadReview.rejected("H-" + i, handoff.at().plusSeconds(random.nextInt(400_000)), "SPAM"));
            }
        }
        return facts;
    }

    private static Instant instant(Random random) {
        return Calendars.FR1.startOf(FIRST).plusSeconds(60L * random.nextInt(DAYS * 24 * 60));
    }

    /** A fraction that is never reduced. */
    private record Exact(BigInteger part, BigInteger whole) {

        static final Exact NOTHING = new Exact(BigInteger.ZERO, BigInteger.ONE);

        Exact plus(BigInteger otherPart, BigInteger otherWhole) {
            return new Exact(part.multiply(otherWhole).add(otherPart.multiply(whole)), whole.multiply(otherWhole));
        }

        int compare(Exact other) {
            return part.multiply(other.whole).compareTo(other.part.multiply(whole));
        }

        /** Whether the value is this number of cents, or of hundredths of leads. */
        boolean is(MetricValue value) {
            BigDecimal valuePart;
            BigDecimal valueWhole = BigDecimal.ONE;
            if (value instanceof MetricValue.Ratio ratio) {
                valuePart = ratio.part();
                valueWhole = ratio.whole();
            } else if (value instanceof MetricValue.UnitCost cost) {
                valuePart = cost.total().amount();
                valueWhole = cost.units();
            } else if (value instanceof MetricValue.Amount amount) {
                valuePart = amount.money().amount();
            } else {
                valuePart = ((MetricValue.Quantity) value).number();
            }
            return valuePart
                            .movePointRight(2)
                            .multiply(new BigDecimal(whole))
                            .compareTo(new BigDecimal(part).multiply(valueWhole))
                    == 0;
        }
    }

    private static BigInteger whole(long number) {
        return BigInteger.valueOf(number);
    }

    private static Version versionOn(Case given, LocalDate date) {
        Version found = null;
        for (Version version : given.versions) {
            found = version.from.isAfter(date) ? found : version;
        }
        return date.isBefore(given.until) ? found : null;
    }

    private static long weight(Version version, LocalDate date) {
        BusinessCalendar calendar = version.calendar;
        return switch (version.promise.commitment.basis()) {
            case BUSINESS_DAYS -> calendar.isBusinessDay(date) ? 1 : 0;
            case CALENDAR_DAYS -> 1;
            case BUSINESS_TIME ->
                calendar.between(calendar.startOf(date), calendar.startOf(date.plusDays(1)))
                        .toSeconds();
        };
    }

    private static long elapsed(Version version, LocalDate date, Instant asOf) {
        BusinessCalendar calendar = version.calendar;
        Instant start = calendar.startOf(date);
        Instant end = calendar.startOf(date.plusDays(1));
        return switch (version.promise.commitment.basis()) {
            case BUSINESS_DAYS ->
                calendar.lastClosing(date)
                                .filter(closing -> !closing.isAfter(asOf))
                                .isPresent()
                        ? 1
                        : 0;
            case CALENDAR_DAYS -> end.isAfter(asOf) ? 0 : 1;
            case BUSINESS_TIME ->
                start.isAfter(asOf)
                        ? 0
                        : calendar.between(start, asOf.isBefore(end) ? asOf : end)
                                .toSeconds();
        };
    }

    private static class Oracle {
        boolean inForce;
        Exact owed = Exact.NOTHING;
        Exact accrued = Exact.NOTHING;
        long units;
        long unitsElapsed;
        LocalDate firstDay;
        LocalDate lastDay;
        long gross;
        long net;
        Exact grossAmount = Exact.NOTHING;
        Exact netAmount = Exact.NOTHING;
        BigInteger carry = BigInteger.ZERO;
        BigInteger promisedThousandths = BigInteger.ZERO;
        Exact delivered = Exact.NOTHING;
        Exact expected = Exact.NOTHING;
    }

    private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);

    /** Every period from the first version to the asked one. Carried amounts are in ten thousandths of cents. */
    private static Map<SlaPeriod, Oracle> reckon(Case given, SlaPeriod last) {
        Map<SlaPeriod, Oracle> oracles = new LinkedHashMap<>();
        Oracle before = null;
        PeriodLength length = last.length();
        for (SlaPeriod period = length.of(given.versions.get(0).from);
                !period.range().start().isAfter(last.range().start());
                period = period.next()) {
            Oracle oracle = new Oracle();
            oracles.put(period, oracle);
            CarryOver carryOver = CarryOver.NONE;
            MetricValue cap = null;
            Promise promise = null;
            for (LocalDate date = period.range().start();
                    date.isBefore(period.range().end());
                    date = date.plusDays(1)) {
                Version version = versionOn(given, date);
                if (version == null) {
                    continue;
                }
                promise = version.promise;
                if (!oracle.inForce) {
                    oracle.inForce = true;
                    oracle.firstDay = date;
                    carryOver = promise.commitment.carryOver();
                    cap = promise.commitment.carryLimit().orElse(null);
                }
                oracle.lastDay = date;
                long whole = 0;
                for (LocalDate day = period.range().start();
                        day.isBefore(period.range().end());
                        day = day.plusDays(1)) {
                    whole += weight(version, day);
                }
                if (whole > 0) {
                    long own = weight(version, date);
                    long past = elapsed(version, date, given.asOf);
                    oracle.owed = oracle.owed.plus(promise.quotaInCents.multiply(whole(own)), whole(whole));
                    oracle.accrued = oracle.accrued.plus(promise.quotaInCents.multiply(whole(past)), whole(whole));
                    oracle.units += own;
                    oracle.unitsElapsed += past;
                }
            }
            if (!oracle.inForce) {
                before = null;
                continue;
            }
            deliver(given, period, oracle);
            boolean gross = promise.commitment.isJudgedOnGross();
            boolean money = promise.wholeInCents == 1;
            oracle.delivered = money
                    ? gross ? oracle.grossAmount : oracle.netAmount
                    : new Exact(whole(100 * (gross ? oracle.gross : oracle.net)), BigInteger.ONE);
            BigInteger base = ceiling(oracle.owed, promise.wholeInCents).multiply(TEN_THOUSAND);
            if (before != null && carryOver != CarryOver.NONE) {
                BigInteger left = before.promisedThousandths.subtract(
                        before.delivered.part.multiply(TEN_THOUSAND).divide(before.delivered.whole));
                left = carryOver == CarryOver.SHORTFALL ? left.max(BigInteger.ZERO) : left;
                if (cap != null) {
                    BigInteger limit = (cap instanceof MetricValue.Amount amount
                                    ? amount.money().amount()
                                    : ((MetricValue.Quantity) cap).number())
                            .movePointRight(6)
                            .toBigIntegerExact();
                    left = left.min(limit).max(limit.negate());
                }
                oracle.carry = left.max(base.negate());
            }
            oracle.promisedThousandths = base.add(oracle.carry);
            boolean over = !given.asOf.isBefore(Calendars.FR1.startOf(oracle.lastDay.plusDays(1)));
            oracle.expected = oracle.units == 0
                    ? oracle.accrued.plus(over ? oracle.carry : BigInteger.ZERO, TEN_THOUSAND)
                    : oracle.accrued.plus(
                            oracle.carry.multiply(whole(oracle.unitsElapsed)),
                            TEN_THOUSAND.multiply(whole(oracle.units)));
            oracle.expected = oracle.expected.part.signum() < 0 ? Exact.NOTHING : oracle.expected;
            before = oracle;
        }
        return oracles;
    }

    private static BigInteger ceiling(Exact exact, int unit) {
        BigInteger divisor = exact.whole.multiply(whole(unit));
        return exact.part.add(divisor).subtract(BigInteger.ONE).divide(divisor).multiply(whole(unit));
    }

    /** Follows each lead through all its handoffs. */
    private static void deliver(Case given, SlaPeriod period, Oracle oracle) {
        Map<LeadId, List<Handoff>> byLead = new HashMap<>();
        given.facts.stream()
                .filter(Handoff.class::isInstance)
                .map(Handoff.class::cast)
                .filter(handoff -> !handoff.at().isAfter(given.asOf))
                .sorted(Comparator.comparing(Handoff::at).thenComparing(Handoff::id))
                .forEach(handoff -> byLead.computeIfAbsent(handoff.lead(), lead -> new ArrayList<>())
                        .add(handoff));
        byLead.values().forEach(handoffs -> {
            LocalDate counted = null;
            boolean here = false;
            boolean stood = false;
            for (Handoff handoff : handoffs) {
                LocalDate date = handoff.at().atZone(Calendars.PARIS).toLocalDate();
                Version version = versionOn(given, date);
                if (version == null
                        || (version.promise.commitment.segment().isPresent()
                                && !version.promise.commitment.segment().equals(handoff.segment()))) {
                    continue;
                }
                boolean samePeriod = counted != null
                        && period.length().of(counted).equals(period.length().of(date));
                if (!samePeriod
                        && counted != null
                        && date.toEpochDay() - counted.toEpochDay() < version.promise.commitment.recountAfterDays()) {
                    continue;
                }
                counted = samePeriod ? counted : date;
                if (!period.range().contains(date)) {
                    continue;
                }
                BigInteger worth = worth(handoff);
                if (!here) {
                    here = true;
                    oracle.gross++;
                    oracle.grossAmount = oracle.grossAmount.plus(worth, whole(1000));
                }
                boolean rejected = given.facts.stream()
                        .anyMatch(fact -> fact instanceof LeadReview review
                                && review.handoffId().equals(handoff.id())
                                && !review.at().isAfter(given.asOf));
                if (!rejected && !stood) {
                    stood = true;
                    oracle.net++;
                    oracle.netAmount = oracle.netAmount.plus(worth, whole(1000));
                }
            }
        });
    }

    /** In thousandths of cents: its own value, or 5 % of 71.30 for S-1, or 10 % of 99. */
    private static BigInteger worth(Handoff handoff) {
        return handoff.value()
                .map(own -> own.amount().movePointRight(5).toBigIntegerExact())
                .orElse(whole(handoff.segment().filter("S-1"::equals).isPresent() ? 356_500 : 990_000));
    }

    private static CommitmentStatus status(Oracle oracle, Instant asOf) {
        Exact promised = new Exact(oracle.promisedThousandths, TEN_THOUSAND);
        if (oracle.promisedThousandths.signum() == 0) {
            return CommitmentStatus.NOT_APPLICABLE;
        }
        if (asOf.isBefore(Calendars.FR1.startOf(oracle.firstDay))) {
            return CommitmentStatus.PENDING;
        }
        if (oracle.delivered.compare(promised) >= 0) {
            return CommitmentStatus.MET;
        }
        if (!asOf.isBefore(Calendars.FR1.startOf(oracle.lastDay.plusDays(1)))) {
            return CommitmentStatus.BREACHED;
        }
        return oracle.delivered.compare(oracle.expected) < 0 ? CommitmentStatus.AT_RISK : CommitmentStatus.RUNNING;
    }

    @Property
    void everyFigureIsThatOfTheDayByDayReckoning(@ForAll("cases") Case given) {
        SlaAssessment assessment = given.agreement.assess(HandoffLog.of(given.facts), given.asOf);
        if (given.versions.isEmpty()) {
            assertThat(assessment.volumes()).isEmpty();
            assertThat(assessment.verdicts()).isEmpty();
            return;
        }
        PeriodLength length = given.versions.get(0).promise.commitment.length();
        SlaPeriod last = length.of(FIRST.plusDays(DAYS + 20));
        reckon(given, last).forEach((period, oracle) -> {
            var result = assessment.in(period).result(NAME).map(VolumeResult.class::cast);
            assertThat(result.isPresent()).isEqualTo(oracle.inForce);
            result.ifPresent(volume -> {
                assertThat(volume.gross()).isEqualTo(oracle.gross);
                assertThat(volume.net()).isEqualTo(oracle.net);
                assertThat(volume.withoutValue()).isZero();
                assertThat(oracle.delivered.is(volume.delivered()))
                        .as("delivered")
                        .isTrue();
                assertThat(new Exact(oracle.carry, TEN_THOUSAND).is(volume.carryIn()))
                        .as("carryIn")
                        .isTrue();
                assertThat(new Exact(oracle.promisedThousandths, TEN_THOUSAND).is(volume.promised()))
                        .as("promised")
                        .isTrue();
                assertThat(oracle.expected.is(volume.expected())).as("expected").isTrue();
                assertThat(volume.status()).isEqualTo(status(oracle, given.asOf));
                if (oracle.unitsElapsed == 0) {
                    assertThat(volume.forecast()).isInstanceOf(MetricValue.Undefined.class);
                } else {
                    Exact forecast = new Exact(
                            oracle.delivered.part.multiply(whole(oracle.units)),
                            oracle.delivered.whole.multiply(whole(oracle.unitsElapsed)));
                    assertThat(forecast.is(volume.forecast())).as("forecast").isTrue();
                }
                long left = oracle.units - oracle.unitsElapsed;
                if (left == 0) {
                    assertThat(volume.requiredPerUnit()).isInstanceOf(MetricValue.Undefined.class);
                } else {
                    Exact missing = new Exact(oracle.promisedThousandths, TEN_THOUSAND)
                            .plus(oracle.delivered.part.negate(), oracle.delivered.whole);
                    boolean hours = volume.commitment().basis() == ProrationBasis.BUSINESS_TIME;
                    Exact required = missing.part.signum() < 0
                            ? Exact.NOTHING
                            : new Exact(
                                    missing.part.multiply(whole(hours ? 3600 : 1)),
                                    missing.whole.multiply(whole(left)));
                    assertThat(required.is(volume.requiredPerUnit()))
                            .as("required")
                            .isTrue();
                }
            });
        });
    }

    @Property
    void theHistoryIsEveryPeriodUpToNow(@ForAll("cases") Case given) {
        SlaAssessment assessment = given.agreement.assess(HandoffLog.of(given.facts), given.asOf);
        List<SlaPeriod> periods = new ArrayList<>();
        for (VolumeResult result : assessment.volumes()) {
            periods.add(result.period());
            assertThat(assessment.in(result.period()).result(NAME).orElseThrow())
                    .hasToString(result.toString());
        }
        assertThat(periods).doesNotHaveDuplicates();
        assertThat(periods)
                .isSortedAccordingTo(
                        Comparator.comparing(period -> period.range().start()));
    }

    @Property
    void underTheSameAgreementNothingFlips(@ForAll("cases") Case given) {
        SlaAssessment assessment = given.agreement.assess(HandoffLog.of(given.facts), given.asOf);
        AgreementComparison same = assessment.whatIf(given.agreement);
        assertThat(same.flips()).isEmpty();
        assertThat(same.unchanged())
                .isEqualTo(assessment.verdicts().size() + assessment.volumes().size());
    }

    @Property
    void dataReadBackIsTheSame(@ForAll("cases") Case given) {
        assertThat(ServiceLevelAgreement.fromData(given.agreement.toData())).isEqualTo(given.agreement);
    }
}
