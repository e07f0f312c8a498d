package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.NY1;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.CommitmentStatus.AT_RISK;
import static dev.smarketing.core.sla.CommitmentStatus.BREACHED;
import static dev.smarketing.core.sla.CommitmentStatus.MET;
import static dev.smarketing.core.sla.CommitmentStatus.NOT_APPLICABLE;
import static dev.smarketing.core.sla.CommitmentStatus.PENDING;
import static dev.smarketing.core.sla.CommitmentStatus.RUNNING;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.handoffs;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class VolumeTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final ServiceLevelAgreement HUNDRED_A_MONTH = ServiceLevelAgreement.startingOn(
            START, FR1, marketingDelivers().atLeast(100).perMonth());

    private static VolumeResult june(ServiceLevelAgreement agreement, HandoffLog log, Instant asOf) {
        return (VolumeResult)
                agreement.assess(log, asOf).in(JUNE).result("leads-delivered").orElseThrow();
    }

    private static HandoffLog delivered(int leads) {
        return HandoffLog.of(handoffs("H-", leads, at("2024-06-03T10:00")));
    }

    private static MetricValue number(String number) {
        return MetricValue.ratio(new BigDecimal(number), BigDecimal.ONE);
    }

    @Test
    void s1HalfOfTheBusinessDaysAreOver() {
        VolumeResult result = june(HUNDRED_A_MONTH, delivered(40), at("2024-06-14T18:00"));
        assertThat(result.promised()).isEqualTo(MetricValue.count(100));
        assertThat(result.expected()).isEqualTo(number("50"));
        assertThat(result.pace()).isEqualTo(MetricValue.ratio(4, 5));
        assertThat(result.requiredPerUnit()).isEqualTo(number("6"));
        assertThat(result.forecast()).isEqualTo(number("80"));
        assertThat(result.status()).isEqualTo(AT_RISK);
        assertThat(result.toText(Language.ENGLISH))
                .isEqualTo("leads-delivered, 2024-06: at risk; 40 of 100 leads (40 handed over, 0 rejected),"
                        + " 50 expected by now; 6 needed a business day, 80 at this pace");
        assertThat(result.toText(Language.FRENCH))
                .isEqualTo("leads-delivered, 2024-06\u00a0: à risque\u00a0; 40 leads sur 100 (40 transmis, 0 refusé),"
                        + " 50 attendus à ce jour\u00a0; il en faut 6 par jour ouvré, 80 à ce rythme");
        assertThat(result.toText(Language.SPANISH))
                .isEqualTo("leads-delivered, 2024-06: en riesgo; 40 de 100 leads (40 entregados, 0 rechazados),"
                        + " 50 esperados hasta ahora; hacen falta 6 por día laborable, 80 a este ritmo");
    }

    @Test
    void s1TheDayIsOverAtItsClosing() {
        assertThat(june(HUNDRED_A_MONTH, delivered(40), at("2024-06-14T17:59:59"))
                        .expected())
                .isEqualTo(number("45"));
    }

    @Test
    void s3ByBusinessTime() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START, FR1, marketingDelivers().atLeast(100).perMonth().proratedBy(ProrationBasis.BUSINESS_TIME));
        VolumeResult result = june(agreement, delivered(40), at("2024-06-14T13:30"));
        // 85.5 of 180 h
        assertThat(result.expected()).isEqualTo(MetricValue.ratio(95, 2));
        assertThat(result.expected()).hasToString("47.5");
    }

    @Test
    void s4AnAgreementThatStartsWithinTheMonth() {
        LocalDate start = LocalDate.of(2024, 6, 17);
        VolumeCommitment hundred = marketingDelivers().atLeast(100).perMonth();
        Instant end = at("2024-07-01T00:00");
        assertThat(june(ServiceLevelAgreement.startingOn(start, FR1, hundred), HandoffLog.empty(), end)
                        .promised())
                .isEqualTo(MetricValue.count(50));
        VolumeCommitment byDate = hundred.proratedBy(ProrationBasis.CALENDAR_DAYS);
        VolumeResult result = june(ServiceLevelAgreement.startingOn(start, FR1, byDate), HandoffLog.empty(), end);
        assertThat(result.promised()).isEqualTo(MetricValue.count(47));
        assertThat(result.expected()).hasToString("46.6667");
        assertThat(june(
                                ServiceLevelAgreement.startingOn(start, FR1, byDate),
                                HandoffLog.empty(),
                                at("2024-06-10T12:00"))
                        .status())
                .isEqualTo(PENDING);
    }

    @Test
    void s5AQuotaRaisedWithinTheMonth() {
        LocalDate change = LocalDate.of(2024, 6, 17);
        assertThat(june(
                                HUNDRED_A_MONTH.revisedOn(
                                        change, marketingDelivers().atLeast(120).perMonth()),
                                HandoffLog.empty(),
                                at("2024-06-01T00:00"))
                        .promised())
                .isEqualTo(MetricValue.count(110));
        VolumeCommitment byDate = marketingDelivers().atLeast(100).perMonth().proratedBy(ProrationBasis.CALENDAR_DAYS);
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, byDate)
                .revisedOn(
                        change, marketingDelivers().atLeast(120).perMonth().proratedBy(ProrationBasis.CALENDAR_DAYS));
        VolumeResult result = june(agreement, HandoffLog.empty(), at("2024-07-01T00:00"));
        assertThat(result.promised()).isEqualTo(MetricValue.count(110));
        assertThat(result.expected()).hasToString("109.3333");
    }

    @Test
    void s6WithoutCarryOverEachMonthStandsAlone() {
        HandoffLog may = HandoffLog.of(handoffs("M-", 90, at("2024-05-06T10:00")));
        assertThat(june(HUNDRED_A_MONTH, may, at("2024-07-01T00:00")).promised())
                .isEqualTo(MetricValue.count(100));
    }

    @Test
    void s7TheZoneOfTheAgreementDecidesTheMonth() {
        Instant instant = Instant.parse("2024-05-31T22:30:00Z");
        HandoffLog log = HandoffLog.of(handoffs("H-", 1, instant));
        Instant asOf = at("2024-07-02T00:00");
        assertThat(june(HUNDRED_A_MONTH, log, asOf).gross()).isEqualTo(1);
        ServiceLevelAgreement newYork = ServiceLevelAgreement.startingOn(
                START, NY1, marketingDelivers().atLeast(100).perMonth());
        assertThat(june(newYork, log, asOf).gross()).isZero();
    }

    @Test
    void s9NoBusinessDayIsLeftButTheMonthIsOpen() {
        VolumeResult friday = june(HUNDRED_A_MONTH, delivered(90), at("2024-06-28T18:00"));
        assertThat(friday.requiredPerUnit())
                .isEqualTo(new MetricValue.Undefined(new MetricValue.Quantity(BigDecimal.TEN)));
        assertThat(friday.status()).isEqualTo(AT_RISK);
        HandoffLog more =
                delivered(90).with(handoffs("S-", 10, at("2024-06-29T12:00")).toArray(Handoff[]::new));
        assertThat(june(HUNDRED_A_MONTH, more, at("2024-06-29T12:00")).status()).isEqualTo(MET);
        assertThat(june(HUNDRED_A_MONTH, delivered(90), at("2024-07-01T00:00")).status())
                .isEqualTo(BREACHED);
    }

    @Test
    void s11ALeadCountsOnceAMonthAndAgainAfterSomeDays() {
        VolumeCommitment sixtyDays = marketingDelivers().atLeast(100).perMonth().recountingAfterDays(60);
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(START, FR1, sixtyDays);
        Instant asOf = at("2024-07-02T00:00");
        HandoffLog twice = HandoffLog.of(
                Handoff.of("H-1", LEAD, at("2024-06-03T10:00")), Handoff.of("H-2", LEAD, at("2024-06-20T10:00")));
        assertThat(june(agreement, twice, asOf).gross()).isEqualTo(1);
        Handoff april = Handoff.of("H-1", LEAD, at("2024-04-18T10:00"));
        assertThat(june(agreement, HandoffLog.of(april, Handoff.of("H-2", LEAD, at("2024-06-17T09:00"))), asOf)
                        .gross())
                .isEqualTo(1);
        assertThat(june(agreement, HandoffLog.of(april, Handoff.of("H-2", LEAD, at("2024-06-16T23:59"))), asOf)
                        .gross())
                .isZero();
    }

    @Test
    void aValidRejectionIsGrossButNotNet() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START,
                FR1,
                marketingDelivers().atLeast(2).perMonth(),
                salesReviewsEachLead().within(Duration.ofHours(9)));
        HandoffLog log = HandoffLog.of(handoffs("H-", 2, at("2024-06-27T12:00")));
        // the window ends on Friday at 12:00
        assertThat(june(agreement, log, at("2024-06-28T12:00")).isProvisional()).isTrue();
        VolumeResult silence = june(agreement, log, at("2024-07-01T00:00"));
        assertThat(silence.status()).isEqualTo(MET);
        assertThat(silence.isProvisional()).isFalse();

        HandoffLog rejected = log.with(LeadReview.rejected("H-1", at("2024-06-28T12:00"), "DUPLICATE"));
        VolumeResult inTime = june(agreement, rejected, at("2024-07-01T00:00"));
        assertThat(inTime.gross()).isEqualTo(2);
        assertThat(inTime.net()).isEqualTo(1);
        assertThat(inTime.status()).isEqualTo(BREACHED);
        assertThat(inTime.attainment()).isEqualTo(MetricValue.ratio(1, 2));
        assertThat(inTime.breaches())
                .containsExactly(new Breach(
                        "leads-delivered",
                        Party.MARKETING,
                        "2024-06",
                        at("2024-07-01T00:00"),
                        Breach.Reason.TOO_FEW_LEADS,
                        1,
                        2,
                        false));
        assertThat(inTime.breaches().get(0)).hasToString("2024-06, leads-delivered: 1 of 2 leads");

        HandoffLog late = log.with(LeadReview.rejected("H-1", at("2024-06-28T12:00:01"), "DUPLICATE"));
        assertThat(june(agreement, late, at("2024-07-01T00:00")).net()).isEqualTo(2);
    }

    @Test
    void aSegmentCountsItsOwnLeads() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START, FR1, marketingDelivers().atLeast(1).perMonth().forSegment("enterprise"));
        Handoff small = Facts.handoff("2024-06-03T10:00").withSegment("small");
        Instant asOf = at("2024-06-04T10:00");
        assertThat(june(agreement, HandoffLog.of(small), asOf).gross()).isZero();
        assertThat(june(agreement, HandoffLog.of(small.withSegment("enterprise")), asOf)
                        .gross())
                .isEqualTo(1);
    }

    @Test
    void aQuotaOfNothingIsNotApplicable() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START, FR1, marketingDelivers().atLeast(0).perMonth());
        VolumeResult result = june(agreement, delivered(3), at("2024-07-01T00:00"));
        assertThat(result.status()).isEqualTo(NOT_APPLICABLE);
        assertThat(result.attainment()).isEqualTo(new MetricValue.NotApplicable());
    }

    @Test
    void beforeTheFirstDayIsOverNothingIsExpected() {
        VolumeResult result = june(HUNDRED_A_MONTH, HandoffLog.empty(), at("2024-06-03T12:00"));
        assertThat(result.status()).isEqualTo(RUNNING);
        assertThat(result.pace()).isEqualTo(new MetricValue.Undefined(new MetricValue.Quantity(BigDecimal.ZERO)));
        assertThat(result.forecast()).isEqualTo(new MetricValue.Undefined(new MetricValue.Quantity(BigDecimal.ZERO)));
    }
}
