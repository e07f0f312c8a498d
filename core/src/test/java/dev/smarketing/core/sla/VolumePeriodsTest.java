package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.handoffs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.CurrencyMismatchException;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VolumePeriodsTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final VolumeCommitment HUNDRED =
            marketingDelivers().atLeast(100).perMonth();

    private static ServiceLevelAgreement from(LocalDate start, Commitment... commitments) {
        return ServiceLevelAgreement.startingOn(start, FR1, commitments);
    }

    private static VolumeResult result(ServiceLevelAgreement agreement, HandoffLog log, String asOf, SlaPeriod period) {
        return (VolumeResult)
                agreement.assess(log, at(asOf)).in(period).results().get(0);
    }

    private static VolumeResult june(VolumeCommitment commitment, HandoffLog log, String asOf) {
        return result(from(LocalDate.of(2024, 5, 1), commitment), log, asOf, SlaPeriod.of(JUNE));
    }

    private static HandoffLog may(int leads) {
        return HandoffLog.of(handoffs("M-", leads, at("2024-05-06T10:00")));
    }

    private static MetricValue leads(long number) {
        return MetricValue.count(number);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    @Test
    void s6AShortfallIsCarriedOver() {
        VolumeResult result = june(HUNDRED.carryingOver(CarryOver.SHORTFALL), may(90), "2024-06-14T18:00");
        assertThat(result.carryIn()).isEqualTo(leads(10));
        assertThat(result.promised()).isEqualTo(leads(110));
        // 50 of the quota and half of the 10 carried in
        assertThat(result.expected()).hasToString("55");
        assertThat(june(HUNDRED, may(90), "2024-06-14T18:00").promised()).isEqualTo(leads(100));
        // a surplus is not a shortfall
        assertThat(june(HUNDRED.carryingOver(CarryOver.SHORTFALL), may(104), "2024-06-14T18:00")
                        .promised())
                .isEqualTo(leads(100));
    }

    @Test
    void s6bASurplusIsCarriedOverUpToTheCap() {
        VolumeCommitment both = HUNDRED.carryingOver(CarryOver.BOTH);
        VolumeResult result = june(both, may(104), "2024-06-14T18:00");
        assertThat(result.carryIn()).isEqualTo(leads(-4));
        assertThat(result.promised()).isEqualTo(leads(96));
        assertThat(june(both.carryingAtMost(3), may(104), "2024-06-14T18:00").promised())
                .isEqualTo(leads(97));
        assertThat(june(both.carryingAtMost(3), may(90), "2024-06-14T18:00").promised())
                .isEqualTo(leads(103));
        assertThat(result.toText(Language.ENGLISH))
                .isEqualTo("leads-delivered, 2024-06: at risk; 0 of 96 leads (0 handed over, 0 rejected),"
                        + " 48 expected by now; carried in: -4 leads; 9.6 needed a business day, 0 at this pace");
        assertThat(result.toText(Language.FRENCH))
                .isEqualTo("leads-delivered, 2024-06\u00a0: à risque\u00a0; 0 lead sur 96 (0 transmis, 0 refusé),"
                        + " 48 attendus à ce jour\u00a0; report\u00a0: -4 leads\u00a0; il en faut 9,6 par jour ouvré,"
                        + " 0 à ce rythme");
        assertThat(result.toText(Language.SPANISH))
                .isEqualTo("leads-delivered, 2024-06: en riesgo; 0 de 96 leads (0 entregados, 0 rechazados),"
                        + " 48 esperados hasta ahora; arrastre: -4 leads; hacen falta 9,6 por día laborable,"
                        + " 0 a este ritmo");
    }

    @Test
    void thePromiseBeforeIncludesItsOwnCarry() {
        VolumeCommitment ten = marketingDelivers().atLeast(10).perMonth().carryingOver(CarryOver.SHORTFALL);
        // nothing in January, 5 in February: 10, then 20 - 5 = 15 are missing, so March owes 25
        HandoffLog log = HandoffLog.of(handoffs("F-", 5, at("2024-02-05T10:00")));
        List<VolumeResult> history =
                from(START, ten).assess(log, at("2024-03-15T10:00")).volumes();
        assertThat(history).extracting(VolumeResult::promised).containsExactly(leads(10), leads(20), leads(25));
        assertThat(history)
                .extracting(result -> result.period().toString())
                .containsExactly("2024-01", "2024-02", "2024-03");
    }

    @Test
    void aSurplusNeverMakesAPromiseNegative() {
        VolumeCommitment ten = marketingDelivers().atLeast(10).perMonth().carryingOver(CarryOver.BOTH);
        HandoffLog log = HandoffLog.of(handoffs("J-", 35, at("2024-01-08T10:00")));
        List<VolumeResult> history =
                from(START, ten).assess(log, at("2024-03-31T10:00")).volumes();
        // 25 too many: February owes 10 - 10, and with nothing owed and nothing delivered March owes 10 again
        assertThat(history).extracting(VolumeResult::promised).containsExactly(leads(10), leads(0), leads(10));
        assertThat(history.get(1).carryIn()).isEqualTo(leads(-10));
        assertThat(history.get(1).status()).isEqualTo(CommitmentStatus.NOT_APPLICABLE);
    }

    @Test
    void theChainBeginsWhereTheCommitmentDoesAndAfterEachPauseOfIt() {
        VolumeCommitment ten = marketingDelivers().atLeast(10).perMonth().carryingOver(CarryOver.SHORTFALL);
        ServiceLevelAgreement agreement = from(START, ten)
                .revisedOn(LocalDate.of(2024, 2, 1), Commitment.salesContactsEachLead())
                .revisedOn(LocalDate.of(2024, 4, 1), ten);
        List<VolumeResult> history =
                agreement.assess(HandoffLog.empty(), at("2024-05-10T10:00")).volumes();
        assertThat(history)
                .extracting(result -> result.period() + " " + result.promised())
                .containsExactly("2024-01 10", "2024-04 10", "2024-05 20");
        assertThat(agreement
                        .assess(HandoffLog.empty(), at("2024-05-10T10:00"))
                        .in(YearMonth.of(2024, 3))
                        .result("leads-delivered"))
                .isEmpty();
    }

    @Test
    void aFirstPartialMonthCarriesItsProratedShortfall() {
        // 10 of 20 business days of June 2024: 50 owed, 30 delivered, so July owes 120
        ServiceLevelAgreement agreement = from(LocalDate.of(2024, 6, 17), HUNDRED.carryingOver(CarryOver.SHORTFALL));
        HandoffLog log = HandoffLog.of(handoffs("J-", 30, at("2024-06-18T10:00")));
        assertThat(result(agreement, log, "2024-07-20T10:00", SlaPeriod.of(YearMonth.of(2024, 7)))
                        .promised())
                .isEqualTo(leads(120));
    }

    @Test
    void theGoalOfAMonthDoesNotShrinkAsItIsWorkedOff() {
        for (String asOf : List.of("2024-06-01T00:00", "2024-06-14T18:00", "2024-07-01T00:00")) {
            HandoffLog log = HandoffLog.of(handoffs("J-", 60, at("2024-06-04T10:00")));
            assertThat(june(HUNDRED, log, asOf).promised()).isEqualTo(leads(100));
        }
    }

    @Test
    void theGoalIsThatOfTheMonthOfTheHandoffNotOfTheDayOfTheReport() {
        ServiceLevelAgreement agreement = from(START, HUNDRED)
                .revisedOn(
                        LocalDate.of(2024, 6, 1),
                        marketingDelivers().atLeast(150).perMonth());
        assertThat(result(agreement, may(100), "2024-06-20T10:00", SlaPeriod.of(MAY))
                        .promised())
                .isEqualTo(leads(100));
        assertThat(result(agreement, may(100), "2024-06-20T10:00", SlaPeriod.of(MAY))
                        .status())
                .isEqualTo(CommitmentStatus.MET);
        assertThat(result(agreement, may(100), "2024-05-20T10:00", SlaPeriod.of(JUNE))
                        .promised())
                .isEqualTo(leads(150));
        // the latest version judges both only if it is chosen to
        assertThat(result(agreement.judgedByLatestVersion(), may(100), "2024-06-20T10:00", SlaPeriod.of(MAY))
                        .promised())
                .isEqualTo(leads(150));
        assertThat(result(agreement.judgedByLatestVersion(), may(100), "2024-05-20T10:00", SlaPeriod.of(MAY))
                        .promised())
                .isEqualTo(leads(100));
    }

    @Test
    void weeksRunFromMondayToSunday() {
        VolumeCommitment ten = marketingDelivers().atLeast(10).perWeek();
        Handoff sunday = Handoff.of("H-1", LEAD, at("2024-06-09T23:59:59"));
        Handoff monday = Handoff.of("H-2", LEAD, at("2024-06-10T00:00"));
        SlaAssessment assessment = from(START, ten).assess(HandoffLog.of(sunday, monday), at("2024-06-12T12:00"));
        VolumeResult before =
                (VolumeResult) assessment.in(YearWeek.of(2024, 23)).results().get(0);
        VolumeResult after =
                (VolumeResult) assessment.in(YearWeek.of(2024, 24)).results().get(0);
        assertThat(before.gross()).isEqualTo(1);
        assertThat(before.status()).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(before.breaches().get(0)).hasToString("2024-W23, leads-delivered: 1 of 10 leads (provisional)");
        assertThat(after.gross()).isEqualTo(1);
        // Monday and Tuesday are over
        assertThat(after.expected()).hasToString("4");
        assertThat(after.requiredPerUnit()).isEqualTo(MetricValue.ratio(3, 1));
        // a quota of a week says nothing about a month
        assertThat(assessment.in(JUNE).results()).isEmpty();
        assertThat(assessment.in(JUNE).status()).isEqualTo(CommitmentStatus.NOT_APPLICABLE);
    }

    @Test
    void aWeekOfHolidaysOwesNothing() {
        VolumeCommitment ten = marketingDelivers().atLeast(10).perWeek();
        var closed = dev.smarketing.core.calendar.Calendars.fr1()
                .closedOn(START.plusDays(7).datesUntil(START.plusDays(14)).toList())
                .build();
        VolumeResult result = result(
                ServiceLevelAgreement.startingOn(START, closed, ten),
                HandoffLog.empty(),
                "2024-01-20T00:00",
                SlaPeriod.of(YearWeek.of(2024, 2)));
        assertThat(result.promised()).isEqualTo(leads(0));
        assertThat(result.status()).isEqualTo(CommitmentStatus.NOT_APPLICABLE);
        // but what the week before left stays owed, and is expected at the end
        VolumeResult carried = result(
                ServiceLevelAgreement.startingOn(START, closed, ten.carryingOver(CarryOver.SHORTFALL)),
                HandoffLog.empty(),
                "2024-01-14T00:00",
                SlaPeriod.of(YearWeek.of(2024, 2)));
        assertThat(carried.promised()).isEqualTo(leads(10));
        assertThat(carried.expected()).hasToString("0");
        assertThat(carried.status()).isEqualTo(CommitmentStatus.RUNNING);
    }

    @Test
    void aFiscalQuarterStartsInItsMonth() {
        VolumeCommitment quarter = marketingDelivers().atLeast(300).perQuarterFrom(Month.FEBRUARY);
        // fiscal 2025-Q2 with a start in February is May to July 2024
        YearQuarter second = YearQuarter.of(LocalDate.of(2024, 5, 1), Month.FEBRUARY);
        assertThat(second).hasToString("2025-Q2 from month 02");
        HandoffLog log = HandoffLog.of(List.of(
                Handoff.of("H-1", LeadId.of("A"), at("2024-04-30T23:59:59")),
                Handoff.of("H-2", LeadId.of("B"), at("2024-05-01T00:00")),
                Handoff.of("H-3", LeadId.of("C"), at("2024-07-31T23:59:59")),
                Handoff.of("H-4", LeadId.of("D"), at("2024-08-01T00:00"))));
        SlaAssessment assessment = from(START, quarter).assess(log, at("2024-08-02T00:00"));
        VolumeResult result = (VolumeResult) assessment.in(second).results().get(0);
        assertThat(result.gross()).isEqualTo(2);
        assertThat(result.promised()).isEqualTo(leads(300));
        assertThat(result)
                .hasToString("leads-delivered, 2025-Q2 from month 02: breached (provisional);"
                        + " 2 of 300 leads (2 handed over, 0 rejected), 300 expected by now");
        // a calendar quarter is another length
        assertThat(assessment.in(YearQuarter.of(2024, 2)).results()).isEmpty();
        assertThat(quarter.toText(Language.FRENCH)).isEqualTo("le marketing transmet au moins 300 leads par trimestre");
    }

    @Test
    void s10CountAndValueAreJudgedApart() {
        ServiceLevelAgreement agreement = from(
                START,
                marketingDelivers()
                        .atLeast(euros("200000"))
                        .perMonth()
                        .valuing(
                                LeadValue.of(new BigDecimal("0.08"), euros("20000")),
                                LeadValue.of(new BigDecimal("0.1"), euros("80000"))
                                        .forSegment("enterprise")),
                HUNDRED);
        List<HandoffFact> facts = new ArrayList<>(handoffs("S-", 30, at("2024-06-05T10:00")));
        for (Handoff handoff : handoffs("E-", 20, at("2024-06-06T10:00"))) {
            facts.add(handoff.withSegment("enterprise"));
        }
        PeriodAssessment june =
                agreement.assess(HandoffLog.of(facts), at("2024-07-01T00:00")).in(JUNE);
        VolumeResult value = (VolumeResult) june.result("value-delivered").orElseThrow();
        assertThat(value.delivered()).isEqualTo(MetricValue.amount(euros("208000")));
        assertThat(value.status()).isEqualTo(CommitmentStatus.MET);
        assertThat(value.gross()).isEqualTo(50);
        VolumeResult count = (VolumeResult) june.result("leads-delivered").orElseThrow();
        assertThat(count.delivered()).isEqualTo(leads(50));
        assertThat(count.status()).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(value.toText(Language.ENGLISH))
                .isEqualTo("value-delivered, 2024-06: met (provisional); EUR 208,000.00 of EUR 200,000.00"
                        + " (50 handed over, 0 rejected), EUR 200,000.00 expected by now");
        assertThat(value.toText(Language.FRENCH))
                .isEqualTo("value-delivered, 2024-06\u00a0: tenu (provisoire)\u00a0; 208\u202f000,00\u00a0EUR sur"
                        + " 200\u202f000,00\u00a0EUR (50 transmis, 0 refusé), 200\u202f000,00\u00a0EUR attendus à ce"
                        + " jour");
        assertThat(value.commitment().toText(Language.SPANISH))
                .isEqualTo("marketing entrega leads por un valor de al menos 200.000,00\u00a0EUR al mes");
    }

    @Test
    void aValuePromiseIsRoundedUpToTheMinorUnit() {
        // 10 of 20 business days, then 1 of 3 thirds: June 17 to 30 owes 50.005, so 50.01
        VolumeCommitment promise = marketingDelivers().atLeast(euros("100.01")).perMonth();
        VolumeResult result = result(
                from(LocalDate.of(2024, 6, 17), promise), HandoffLog.empty(), "2024-06-21T18:00", SlaPeriod.of(JUNE));
        assertThat(result.promised()).isEqualTo(MetricValue.amount(euros("50.01")));
        // 5 of its 10 days are over
        assertThat(result.expected()).isEqualTo(MetricValue.unitCost(euros("10001"), 400));
        assertThat(result.pace()).isEqualTo(MetricValue.ratio(0, 1));
        assertThat(result.requiredPerUnit()).isEqualTo(MetricValue.unitCost(euros("5001"), 500));
        assertThat(result.forecast()).isEqualTo(MetricValue.unitCost(euros("0"), 1));
    }

    @Test
    void aLeadOfUnknownValueIsShownAndBringsNothing() {
        VolumeCommitment promise = marketingDelivers().atLeast(euros("10")).perMonth();
        HandoffLog log = HandoffLog.of(
                Handoff.of("H-1", LeadId.of("A"), at("2024-06-05T10:00")),
                Handoff.of("H-2", LeadId.of("B"), at("2024-06-05T10:00")).withValue(euros("12.5")));
        VolumeResult result = june(promise, log, "2024-07-01T00:00");
        assertThat(result.gross()).isEqualTo(2);
        assertThat(result.withoutValue()).isEqualTo(1);
        assertThat(result.delivered()).isEqualTo(MetricValue.amount(euros("12.50")));
        assertThat(result.toString()).contains("(2 handed over, 0 rejected, 1 without a value)");
        HandoffLog dollars =
                HandoffLog.of(Handoff.of("H-1", LEAD, at("2024-06-05T10:00")).withValue(Money.of("5", "USD")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> june(promise, dollars, "2024-07-01T00:00"))
                .withMessage("handoff 'H-1' is worth USD 5.00 but commitment 'value-delivered' promises EUR 10.00;"
                        + " convert the value first");
    }

    @Test
    void theAlternativeOnGrossCountsRejectedLeads() {
        HandoffLog log = HandoffLog.of(handoffs("H-", 2, at("2024-06-05T10:00")))
                .with(LeadReview.rejected("H-1", at("2024-06-05T11:00"), "SPAM"));
        VolumeCommitment two = marketingDelivers().atLeast(2).perMonth();
        assertThat(june(two, log, "2024-07-01T00:00").status()).isEqualTo(CommitmentStatus.BREACHED);
        VolumeResult gross = june(two.judgedOnGross(), log, "2024-07-01T00:00");
        assertThat(gross.status()).isEqualTo(CommitmentStatus.MET);
        assertThat(gross.net()).isEqualTo(1);
        assertThat(gross.isProvisional()).isFalse();
    }

    @Test
    void whatIsCarriedInStaysProvisionalWithThePeriodBefore() {
        VolumeCommitment promise = HUNDRED.carryingOver(CarryOver.SHORTFALL).judgedOnGross();
        assertThat(june(promise, may(90), "2024-07-01T00:00").isProvisional()).isFalse();
        // in May the shortfall of May is not settled yet
        VolumeResult early = june(promise, may(90), "2024-05-20T12:00");
        assertThat(early.promised()).isEqualTo(leads(110));
        assertThat(early.status()).isEqualTo(CommitmentStatus.PENDING);
        assertThat(early.isProvisional()).isTrue();
    }

    @Test
    void anAgreementEnds() {
        ServiceLevelAgreement agreement = from(START, HUNDRED).endingOn(LocalDate.of(2024, 6, 17));
        HandoffLog log = HandoffLog.of(
                Handoff.of("H-1", LeadId.of("A"), at("2024-06-16T23:59:59")),
                Handoff.of("H-2", LeadId.of("B"), at("2024-06-17T00:00")));
        SlaAssessment assessment = agreement.assess(log, at("2024-06-17T00:00"));
        VolumeResult june = (VolumeResult) assessment.in(JUNE).results().get(0);
        assertThat(june.promised()).isEqualTo(leads(50));
        assertThat(june.gross()).isEqualTo(1);
        // nothing can count from then on, so it is over
        assertThat(june.status()).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(june.breaches().get(0).at()).isEqualTo(at("2024-06-17T00:00"));
        assertThat(assessment.notCovered()).extracting(Handoff::id).containsExactly("H-2");
        assertThat(agreement.versionOn(LocalDate.of(2024, 6, 17))).isEmpty();
        assertThat(agreement.until()).contains(LocalDate.of(2024, 6, 17));
        assertThat(agreement)
                .hasToString("from 2024-01-01: [marketing hands over at least 100 leads a month]; until 2024-06-17");
        assertThat(ServiceLevelAgreement.fromData(agreement.toData())).isEqualTo(agreement);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.revisedOn(LocalDate.of(2024, 6, 17), HUNDRED))
                .withMessage("the agreement ends on 2024-06-17, not after its version from 2024-06-17;"
                        + " give a later end or leave out that version");
    }

    @Test
    void aVersionBeginsAtTheFirstInstantOfItsDateAlsoWhereThatIsSkipped() {
        // Sao Paulo 2018-11-04 begins at 01:00
        var saoPaulo =
                dev.smarketing.core.calendar.BusinessCalendar.roundTheClock(java.time.ZoneId.of("America/Sao_Paulo"));
        ServiceLevelAgreement agreement =
                ServiceLevelAgreement.startingOn(LocalDate.of(2018, 11, 4), saoPaulo, HUNDRED);
        Instant first = Instant.parse("2018-11-04T03:00:00Z");
        assertThat(agreement.versionAt(first)).isPresent();
        assertThat(agreement.versionAt(first.minusNanos(1))).isEmpty();
    }

    @Test
    void badPromisesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marketingDelivers().atLeast(euros("-1")))
                .withMessage("quota of value is EUR -1.00, below 0; give 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HUNDRED.carryingAtMost(3))
                .withMessage("commitment 'leads-delivered' carries over at most 3 but carries nothing over;"
                        + " say what with carryingOver(...) first");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HUNDRED.carryingOver(CarryOver.BOTH).carryingAtMost(euros("3")))
                .withMessage("commitment 'leads-delivered' promises 100 but carries over at most EUR 3.00;"
                        + " give the limit in what is promised");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HUNDRED.valuing(LeadValue.of(BigDecimal.ONE, euros("3"))))
                .withMessage("commitment 'leads-delivered' promises 100 leads, which need no value;"
                        + " leave out EUR 3.00 a lead (1 x EUR 3.00)");
        VolumeCommitment value = marketingDelivers().atLeast(euros("9")).perWeek();
        LeadValue one = LeadValue.of(new BigDecimal("0.5"), euros("3")).forSegment("a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value.valuing(one, one))
                .withMessage("commitment 'value-delivered' values leads of segment 'a' twice; keep one value");
        assertThatThrownBy(() -> value.valuing(LeadValue.of(BigDecimal.ONE, Money.of("1", "USD"))))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LeadValue.of(new BigDecimal("8"), euros("3")))
                .withMessage("close rate is 8, outside 0 to 1; give a share such as 0.9 for 90 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> from(START, HUNDRED)
                        .revisedOn(
                                LocalDate.of(2024, 7, 1),
                                marketingDelivers().atLeast(25).perWeek()))
                .withMessage("commitment 'leads-delivered' from 2024-07-01 is not what the version from 2024-01-01"
                        + " calls so (another kind, unit, period, basis or segment);"
                        + " give it another name with named(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> from(LocalDate.MIN, HUNDRED))
                .withMessage("the version from -999999999-01-01 is outside 0001-01-03..9999-12-31;"
                        + " give a date within it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SlaPeriod.parse("2024-6"))
                .withMessage("period '2024-6' cannot be read; give one like 2024-W23, 2024-06 or 2024-Q2");
    }

    @Test
    void periodsParseWhatTheyPrint() {
        for (String text : List.of("2024-W23", "2024-06", "2024-Q2", "2025-Q2 from month 10")) {
            SlaPeriod period = SlaPeriod.parse(text);
            assertThat(period).hasToString(text);
            assertThat(period.length().of(period.range().start())).isEqualTo(period);
            assertThat(period.next().range().start()).isEqualTo(period.range().end());
        }
    }

    @Test
    void periodsAreToldInTheLanguage() {
        assertThat(List.of("2024-W23", "2024-06", "2024-Q2"))
                .extracting(text -> SlaPeriod.parse(text).toText(Language.FRENCH))
                .containsExactly("2024-S23", "2024-06", "T2 2024");
        assertThat(List.of("2024-W23", "2024-06", "2024-Q2"))
                .extracting(text -> SlaPeriod.parse(text).toText(Language.ENGLISH))
                .containsExactly("2024-W23", "2024-06", "2024-Q2");
        SlaAssessment assessment = from(START, marketingDelivers().atLeast(1).perQuarter())
                .assess(HandoffLog.empty(), at("2024-12-31T10:00"));
        assertThat(assessment
                        .in(YearQuarter.of(2024, 2))
                        .table(Language.SPANISH)
                        .toString())
                .doesNotContain("2024-Q2");
        assertThat(assessment.in(YearQuarter.of(2024, 2)).results().get(0).toText(Language.SPANISH))
                .contains(", T2 2024: ");
    }

    @Test
    void everyOptionIsPlainData() {
        ServiceLevelAgreement agreement = from(
                START,
                marketingDelivers()
                        .atLeast(euros("200000"))
                        .perQuarterFrom(Month.OCTOBER)
                        .carryingOver(CarryOver.BOTH)
                        .carryingAtMost(euros("10000"))
                        .judgedOnGross()
                        .valuing(LeadValue.of(new BigDecimal("0.080"), euros("20000"))
                                .forSegment("small")));
        Map<String, Object> commitment = new HashMap<>(Map.of(
                "kind",
                "volume",
                "name",
                "value-delivered",
                "value",
                "EUR 200000.00",
                "per",
                "quarter",
                "year-from-month",
                10,
                "basis",
                "business-days",
                "carry-over",
                "both",
                "carry-at-most",
                "EUR 10000.00",
                "judged-on-gross",
                true));
        commitment.put(
                "lead-values",
                List.of(Map.of(
                        "segment", "small", "close-rate", new BigDecimal("0.08"), "average-revenue", "EUR 20000.00")));
        Map<String, Object> data = Map.of(
                "version",
                1,
                "versions",
                List.of(Map.of("from", "2024-01-01", "calendar", FR1.toData(), "commitments", List.of(commitment))));
        assertThat(agreement.toData()).isEqualTo(data);
        assertThat(ServiceLevelAgreement.fromData(data)).isEqualTo(agreement);
        commitment.put("leads", 3);
        assertThatThrownBy(() -> ServiceLevelAgreement.fromData(data))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("agreement: versions[0].commitments[0].value: stands beside leads;"
                        + " give one of them, and a commitment of its own for the other");
        commitment.remove("leads");
        commitment.put("per", "day");
        assertThatThrownBy(() -> ServiceLevelAgreement.fromData(data))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("agreement: versions[0].commitments[0].per: 'day' is not one of [week, month, quarter];"
                        + " choose one of these");
    }

    @Test
    void aQuotaThatTheDataAllowsIsJudgedToo() {
        ServiceLevelAgreement agreement = from(
                        START,
                        marketingDelivers().atLeast(Long.MAX_VALUE).perMonth().carryingOver(CarryOver.SHORTFALL))
                .revisedOn(
                        LocalDate.of(2024, 1, 17),
                        FR2,
                        marketingDelivers().atLeast(Long.MAX_VALUE).perMonth().carryingOver(CarryOver.SHORTFALL));
        ServiceLevelAgreement read = ServiceLevelAgreement.fromData(agreement.toData());
        assertThat(result(read, HandoffLog.empty(), "2024-03-01T00:00", SlaPeriod.of(YearMonth.of(2024, 2)))
                        .promised())
                .isEqualTo(new MetricValue.Quantity(
                        BigDecimal.valueOf(Long.MAX_VALUE).multiply(BigDecimal.valueOf(2))));
    }

    @Test
    void twoPeriodsCompare() {
        List<HandoffFact> facts = new ArrayList<>(handoffs("M-", 90, at("2024-05-06T10:00")));
        facts.addAll(handoffs("J-", 110, at("2024-06-05T10:00")));
        SlaAssessment assessment =
                from(START, HUNDRED.judgedOnGross()).assess(HandoffLog.of(facts), at("2024-07-01T00:00"));
        PeriodComparison comparison = assessment.in(JUNE).comparedWith(assessment.in(MAY));
        assertThat(comparison.rows()).hasSize(1);
        // 110 % after 90 %
        assertThat(comparison.rows().get(0).change()).hasToString("20");
        assertThat(comparison).hasToString("leads-delivered: 2024-05 breached (90.0 %), 2024-06 met (110.0 %)");
        assertThat(comparison.toText(Language.SPANISH))
                .isEqualTo("leads-delivered: 2024-05 incumplido (90,0\u00a0%), 2024-06 cumplido (110,0\u00a0%)");
        assertThat(comparison.table(Language.FRENCH).columns())
                .containsExactly(
                        "Engagement",
                        "État 2024-05",
                        "État 2024-06",
                        "Fait 2024-05",
                        "Fait 2024-06",
                        "Réalisation 2024-05",
                        "Réalisation 2024-06",
                        "Écart en points");
        PeriodComparison first =
                assessment.in(YearMonth.of(2024, 1)).comparedWith(assessment.in(YearMonth.of(2023, 12)));
        assertThat(first.rows().get(0).before()).isEmpty();
        assertThat(first.rows().get(0).change()).isEqualTo(new MetricValue.NotApplicable());
        assertThat(first).hasToString("leads-delivered: 2023-12 none (not applicable), 2024-01 breached (0.0 %)");
    }

    @Test
    void theHistoryIsATable() {
        SlaAssessment assessment = from(LocalDate.of(2024, 5, 1), HUNDRED.carryingOver(CarryOver.SHORTFALL))
                .assess(may(90), at("2024-06-14T18:00"));
        var table = assessment.volumeTable(Language.SPANISH);
        assertThat(table.columns())
                .containsExactly(
                        "Compromiso",
                        "Periodo",
                        "Estado",
                        "Entregado",
                        "Arrastre",
                        "Debido",
                        "Esperado",
                        "Cumplimiento");
        assertThat(table.rows().get(1))
                .containsExactly(
                        Cell.of("leads-delivered"),
                        Cell.of("2024-06"),
                        Cell.of("en riesgo"),
                        Cell.of(leads(0)),
                        Cell.of(leads(10)),
                        Cell.of(leads(110)),
                        Cell.of(MetricValue.ratio(55, 1)),
                        Cell.percent(MetricValue.ratio(0, 110)));
        assertThat(assessment.in(MAY).table(Language.ENGLISH).rows().get(0))
                .containsExactly(
                        Cell.of("leads-delivered"),
                        Cell.of("Marketing"),
                        Cell.of("breached"),
                        Cell.of(leads(90)),
                        Cell.of(leads(100)),
                        Cell.percent(MetricValue.ratio(90, 100)));
    }

    @Test
    void oneIsSingularAndMoneyIsNotCounted() {
        // the agreement begins on a Saturday, so 2 of the 7 days are in force
        VolumeCommitment two = marketingDelivers().atLeast(2).perWeek().proratedBy(ProrationBasis.CALENDAR_DAYS);
        VolumeResult result = result(
                from(LocalDate.of(2024, 6, 15), two.named("two"), HUNDRED),
                HandoffLog.empty(),
                "2024-06-16T00:00",
                SlaPeriod.of(YearWeek.of(2024, 24)));
        // 2 of 7 days of 2 leads is 0.57, so 1 lead in all
        assertThat(result.toText(Language.SPANISH))
                .isEqualTo("two, 2024-S24: en riesgo; 0 de 1 lead (0 entregados, 0 rechazados),"
                        + " 0,2857 esperados hasta ahora; hace falta 1 por día, 0 a este ritmo");
        assertThat(result.toText(Language.FRENCH))
                .contains("0 lead sur 1 (0 transmis, 0 refusé), 0,2857 attendu à ce jour\u00a0; il en faut 1 par jour");
        VolumeResult money = june(marketingDelivers().atLeast(euros("100")).perMonth(), may(0), "2024-06-14T18:00");
        assertThat(money.toText(Language.FRENCH))
                .endsWith("50,00\u00a0EUR attendus à ce jour\u00a0; il faut 10,00\u00a0EUR par jour ouvré,"
                        + " 0,00\u00a0EUR à ce rythme");
    }

    @Test
    void aMissingPromiseIsNoBreach() {
        // the version of June has none of marketing
        ServiceLevelAgreement agreement =
                from(START, HUNDRED).revisedOn(LocalDate.of(2024, 6, 1), Commitment.salesContactsEachLead());
        PeriodAssessment june =
                agreement.assess(HandoffLog.empty(), at("2024-07-01T00:00")).in(JUNE);
        assertThat(june.result("leads-delivered")).isEmpty();
        assertThat(june.status()).isEqualTo(CommitmentStatus.NOT_APPLICABLE);
        assertThat(june.breaches()).isEmpty();
    }

    @Test
    void aLeadKnownLateStillCountsInItsMonth() {
        Handoff late = Handoff.of("H-1", LEAD, at("2024-05-31T10:00")).withRecordedAt(at("2024-06-03T10:00"));
        ServiceLevelAgreement one = from(START, marketingDelivers().atLeast(1).perMonth());
        assertThat(result(one, HandoffLog.of(late), "2024-06-03T09:59:59", SlaPeriod.of(MAY))
                        .status())
                .isEqualTo(CommitmentStatus.BREACHED);
        assertThat(result(one, HandoffLog.of(late), "2024-06-03T10:00", SlaPeriod.of(MAY))
                        .status())
                .isEqualTo(CommitmentStatus.MET);
        assertThat(result(one, HandoffLog.of(late), "2024-06-03T10:00", SlaPeriod.of(JUNE))
                        .gross())
                .isZero();
    }

    @Test
    void theDayOfTheClockChangeIsOneDay() {
        // 31 calendar days in March 2024, one of 23 hours: 310 owed, 10 a day, also on the 31st
        VolumeCommitment promise = marketingDelivers().atLeast(310).perMonth().proratedBy(ProrationBasis.CALENDAR_DAYS);
        VolumeResult result = result(
                from(START, promise), HandoffLog.empty(), "2024-03-31T00:00", SlaPeriod.of(YearMonth.of(2024, 3)));
        assertThat(result.expected()).hasToString("300");
        assertThat(result.requiredPerUnit()).isEqualTo(MetricValue.ratio(310, 1));
    }
}
