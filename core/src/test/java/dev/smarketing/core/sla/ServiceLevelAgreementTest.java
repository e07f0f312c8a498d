package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.calendar.Calendars.FR2;
import static dev.smarketing.core.calendar.Calendars.NY1;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceLevelAgreementTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final ServiceLevelAgreement BOTH = ServiceLevelAgreement.startingOn(
            START,
            FR1,
            marketingDelivers().atLeast(2).perMonth(),
            salesContactsEachLead().atLeast(1).withinBusinessDays(10));

    private static final HandoffLog KEPT = HandoffLog.of(
            handoff("2024-06-11T10:00"),
            Handoff.of("H-2", LeadId.of("L-2"), at("2024-06-12T10:00")),
            call("A-1", "2024-06-11T11:00"),
            ContactAttempt.of("A-2", LeadId.of("L-2"), at("2024-06-26T18:00"), ContactChannel.CALL));

    @Test
    void aMonthIsMetIfBothPartiesKeptTheirPart() {
        assertThat(BOTH.assess(KEPT, at("2024-07-01T00:00")).in(JUNE).isMet()).isTrue();
        PeriodAssessment running = BOTH.assess(KEPT, at("2024-06-30T23:59:59")).in(JUNE);
        assertThat(running.isMet()).isFalse();
        assertThat(running.status()).isEqualTo(CommitmentStatus.RUNNING);
        assertThat(running.result("leads-delivered").orElseThrow().isMet()).isTrue();
    }

    @Test
    void oneBreachBreaksTheMonth() {
        HandoffLog log = KEPT.with(Handoff.of("H-3", LeadId.of("L-3"), at("2024-06-13T10:00")));
        PeriodAssessment june = BOTH.assess(log, at("2024-06-28T12:00")).in(JUNE);
        assertThat(june.status()).isEqualTo(CommitmentStatus.BREACHED);
        assertThat(june.breaches()).hasSize(1);
        assertThat(june.breaches().get(0)).hasToString("H-3, lead-follow-up: 0 of 1 attempt");
        EachLeadResult followUp = (EachLeadResult) june.result("lead-follow-up").orElseThrow();
        assertThat(followUp.attainment()).isEqualTo(MetricValue.ratio(2, 3));
        assertThat(june).hasToString("""
                        2024-06: breached
                        leads-delivered, 2024-06: met (provisional); 3 of 2 leads (3 handed over, 0 rejected), 1.9 expected by now
                        lead-follow-up, 2024-06: breached; 2 met, 1 breached, 0 open, 0 exempt""");
        assertThat(june.toText(Language.FRENCH))
                .endsWith("lead-follow-up, 2024-06\u00a0: non tenu\u00a0; 2 tenus, 1 non tenu, 0 en cours,"
                        + " 0 dispensé");
        assertThat(june.toText(Language.SPANISH))
                .endsWith("lead-follow-up, 2024-06: incumplido; 2 cumplidos, 1 incumplido, 0 en curso," + " 0 exentos");
        assertThat(june.table(Language.ENGLISH))
                .isEqualTo(Table.of("Commitment", "Party", "Status", "Done", "Owed", "Attainment")
                        .withRow(
                                Cell.of("leads-delivered"),
                                Cell.of("Marketing"),
                                Cell.of("met"),
                                Cell.of(3),
                                Cell.of(2),
                                Cell.percent(MetricValue.ratio(3, 2)))
                        .withRow(
                                Cell.of("lead-follow-up"),
                                Cell.of("Sales"),
                                Cell.of("breached"),
                                Cell.of(2),
                                Cell.of(3),
                                Cell.percent(MetricValue.ratio(2, 3))));
        assertThat(june.table(Language.FRENCH).columns())
                .containsExactly("Engagement", "Partie", "État", "Fait", "Dû", "Réalisation");
        assertThat(june.table(Language.SPANISH).columns())
                .containsExactly("Compromiso", "Parte", "Estado", "Hecho", "Debido", "Cumplimiento");
    }

    @Test
    void aBreachedMonthIsProvisionalOnlyWhileEveryBreachIs() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                START,
                FR1,
                salesContactsEachLead().within(Duration.ofHours(2)).allowingLateRecords(Duration.ofMinutes(15)));
        HandoffLog log =
                HandoffLog.of(handoff("2024-06-11T10:00"), Handoff.of("H-2", LeadId.of("L-2"), at("2024-06-11T10:10")));
        // due at 12:00 and 12:10; final after 12:15 and 12:25
        assertThat(agreement.assess(log, at("2024-06-11T12:15")).in(JUNE).isProvisional())
                .isTrue();
        assertThat(agreement.assess(log, at("2024-06-11T12:16")).in(JUNE).isProvisional())
                .isFalse();
    }

    @Test
    void a13AMonthWithoutLeadsOwesNoFollowUp() {
        EachLeadResult result = (EachLeadResult) BOTH.assess(HandoffLog.empty(), at("2024-07-01T00:00"))
                .in(JUNE)
                .result("lead-follow-up")
                .orElseThrow();
        assertThat(result.status()).isEqualTo(CommitmentStatus.NOT_APPLICABLE);
        assertThat(result.attainment()).isEqualTo(new MetricValue.NotApplicable());
        assertThat(result.isProvisional()).isFalse();
    }

    @Test
    void nothingIsOwedBeforeTheAgreement() {
        HandoffLog early = HandoffLog.of(handoff("2023-12-31T23:59:59"));
        SlaAssessment assessment = BOTH.assess(early, at("2024-07-01T00:00"));
        assertThat(assessment.verdicts()).isEmpty();
        assertThat(assessment.notCovered()).containsExactlyElementsOf(early.handoffs());
        PeriodAssessment december = assessment.in(YearMonth.of(2023, 12));
        assertThat(december.status()).isEqualTo(CommitmentStatus.NOT_APPLICABLE);
        assertThat(december.results()).isEmpty();
        assertThat(december.isMet()).isFalse();
    }

    @Test
    void aMonthToComeIsPending() {
        assertThat(BOTH.assess(KEPT, at("2024-05-31T23:59:59")).in(JUNE).status())
                .isEqualTo(CommitmentStatus.PENDING);
    }

    @Test
    void whatIsRecordedLaterIsNotSeen() {
        HandoffLog log = HandoffLog.of(handoff("2024-06-11T10:00").withRecordedAt(at("2024-06-12T10:00")));
        assertThat(BOTH.assess(log, at("2024-06-12T09:59:59")).verdicts()).isEmpty();
        assertThat(BOTH.assess(log, at("2024-06-12T10:00")).verdicts()).hasSize(1);
    }

    @Test
    void aFactGivenTwiceCountsOnceAndAConflictIsRefused() {
        ContactAttempt attempt = call("A-1", "2024-06-11T11:00");
        assertThat(HandoffLog.of(attempt, attempt).facts()).containsExactly(attempt);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HandoffLog.of(attempt, call("A-1", "2024-06-11T12:00")))
                .withMessage("two facts are contact attempt 'A-1' but differ:"
                        + " attempt A-1 by CALL to L-1 at 2024-06-11T09:00:00Z recorded at 2024-06-11T09:00:00Z, and"
                        + " attempt A-1 by CALL to L-1 at 2024-06-11T10:00:00Z recorded at 2024-06-11T10:00:00Z;"
                        + " keep the right one");
    }

    @Test
    void versionsAscendInOneZoneAndKeepTheirNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.revisedOn(START, salesContactsEachLead()))
                .withMessage("the version from 2024-01-01 is not after the one from 2024-01-01; give it a later date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.revisedOn(JULY, NY1, salesContactsEachLead()))
                .withMessage("the version from 2024-07-01 is in the zone America/New_York but the agreement is in"
                        + " Europe/Paris; give a calendar of that zone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.revisedOn(
                        JULY, marketingDelivers().atLeast(2).perMonth().proratedBy(ProrationBasis.BUSINESS_TIME)))
                .withMessage(
                        "commitment 'leads-delivered' from 2024-07-01 is not what the version from 2024-01-01"
                                + " calls so (another kind, unit, period, basis or segment); give it another name with named(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.revisedOn(JULY))
                .withMessage("the version from 2024-07-01 has no commitment; give at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.revisedOn(JULY, salesContactsEachLead(), salesContactsEachLead()))
                .withMessage("the version from 2024-07-01 has two commitments named 'lead-follow-up';"
                        + " give one of them another name with named(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BOTH.revisedOn(
                        JULY, salesReviewsEachLead(), salesReviewsEachLead().named("again")))
                .withMessage("the version from 2024-07-01 has 2 commitments to review;"
                        + " keep one, its limit is the window of valid rejections");
    }

    @Test
    void theVersionInForceIsTheLatestNotAfterTheDay() {
        ServiceLevelAgreement revised = BOTH.revisedOn(JULY, FR2, salesContactsEachLead());
        assertThat(revised.versionOn(LocalDate.of(2023, 12, 31))).isEmpty();
        assertThat(revised.versionOn(START)).contains(revised.versions().get(0));
        assertThat(revised.versionOn(LocalDate.of(2024, 6, 30)))
                .contains(revised.versions().get(0));
        assertThat(revised.versionOn(JULY)).contains(revised.versions().get(1));
        assertThat(revised.versionAt(at("2024-06-30T23:59:59")))
                .contains(revised.versions().get(0));
    }

    @Test
    void commitmentsReadAsSentences() {
        assertThat(BOTH)
                .hasToString("from 2024-01-01: [marketing hands over at least 2 leads a month,"
                        + " sales contacts each lead at least once within 10 business days]");
        FollowUpCommitment three = salesContactsEachLead().atLeast(3).within(Duration.ofMinutes(90));
        assertThat(three.toText(Language.FRENCH))
                .isEqualTo("les ventes contactent chaque lead au moins 3 fois sous 1 h 30 min de temps ouvré");
        assertThat(three.toText(Language.SPANISH))
                .isEqualTo("ventas contacta a cada lead al menos 3 veces en 1 h 30 min de horario laboral");
        assertThat(salesReviewsEachLead()).hasToString("sales accepts or rejects each lead without a time limit");
        assertThat(salesReviewsEachLead().within(new TimeLimit.CalendarDays(1)).toText(Language.SPANISH))
                .isEqualTo("ventas acepta o rechaza cada lead en 1 día natural");
    }

    @Test
    void badNumbersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marketingDelivers().atLeast(-1))
                .withMessage("quota of leads is -1, below the least allowed value 0; give 0 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> salesContactsEachLead().atLeast(0))
                .withMessage("number of attempts is 0, below the least allowed value 1; give 1 or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> salesContactsEachLead().within(Duration.ZERO))
                .withMessage("time limit is PT0S, not above 0; give a duration such as PT1H30M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> salesContactsEachLead().warningAtPercent(101))
                .withMessage("warning percent is 101, outside 1 to 100; give a number within");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeLimit.parse("2 weeks"))
                .withMessage("time limit '2 weeks' cannot be read; give a time like 10 business days, 14 calendar days,"
                        + " PT18H or no limit");
        assertThatThrownBy(() -> BOTH.assess(HandoffLog.empty(), null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("asOf");
    }

    @Test
    void writesAndReadsPlainData() {
        ServiceLevelAgreement agreement = BOTH.revisedOn(
                        JULY,
                        marketingDelivers().atLeast(120).perMonth(),
                        salesContactsEachLead().atLeast(3).within(Duration.ofHours(18)))
                .revisedOn(LocalDate.of(2024, 9, 1), FR2, salesReviewsEachLead());
        Map<String, Object> followUp =
                Map.of("kind", "follow-up", "name", "lead-follow-up", "attempts", 1, "within", "10 business days");
        Map<String, Object> data = Map.of(
                "version",
                1,
                "versions",
                List.of(
                        Map.of(
                                "from",
                                "2024-01-01",
                                "calendar",
                                FR1.toData(),
                                "commitments",
                                List.of(volume(2L), followUp)),
                        Map.of(
                                "from",
                                "2024-07-01",
                                "commitments",
                                List.of(
                                        volume(120L),
                                        Map.of(
                                                "kind",
                                                "follow-up",
                                                "name",
                                                "lead-follow-up",
                                                "attempts",
                                                3,
                                                "within",
                                                "PT18H"))),
                        Map.of(
                                "from",
                                "2024-09-01",
                                "calendar",
                                FR2.toData(),
                                "commitments",
                                List.of(Map.of("kind", "review", "name", "lead-review")))));
        assertThat(agreement.toData()).isEqualTo(data);
        assertThat(ServiceLevelAgreement.fromData(data)).isEqualTo(agreement).hasSameHashCodeAs(agreement);
    }

    private static Map<String, Object> volume(long leads) {
        return Map.of(
                "kind", "volume", "name", "leads-delivered", "leads", leads, "per", "month", "basis", "business-days");
    }

    @Test
    void badDataIsRefusedWithItsPlace() {
        Map<String, Object> version = Map.of(
                "from",
                "2024-01-01",
                "calendar",
                Map.of("version", 1, "zone", "Europe/Paris", "hours", Map.of("monday", List.of("09:00-18:00"))),
                "commitments",
                List.of(volume(1)));
        assertThatThrownBy(() -> ServiceLevelAgreement.fromData(Map.of("version", 1, "versions", List.of(version))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("agreement: versions[0].calendar.hours.monday: this key is not known here; known are"
                        + " [fri, mon, sat, sun, thu, tue, wed]");
        Map<String, Object> kind = Map.of(
                "from", "2024-01-01", "calendar", FR1.toData(), "commitments", List.of(Map.of("kind", "volumes")));
        assertThatThrownBy(() -> ServiceLevelAgreement.fromData(Map.of("version", 1, "versions", List.of(kind))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("agreement: versions[0].commitments[0].kind: 'volumes' is not one of"
                        + " [volume, follow-up, review]; choose one of these");
        assertThatThrownBy(() -> ServiceLevelAgreement.fromData(Map.of("version", 1)))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("agreement: the agreement has no version; give at least one");
    }

    @Test
    void factsSayWhatTheyAre() {
        Handoff handoff = handoff("2024-06-11T10:00");
        assertThat(handoff).hasToString("handoff H-1 of L-1 at 2024-06-11T08:00:00Z");
        assertThat(LeadReview.rejected("H-1", at("2024-06-11T10:00"), "SPAM"))
                .hasToString("review of H-1: rejected (SPAM) at 2024-06-11T08:00:00Z");
        assertThat(call("A-1", "2024-06-11T10:00").inbound())
                .hasToString("attempt A-1 by CALL from L-1 at 2024-06-11T08:00:00Z");
        assertThat(KEPT).hasToString("log of 4 facts, 2 of them handoffs");
        assertThat(handoff.lead()).isEqualTo(LEAD);
    }

    @Test
    void aQuotaOfAnySizeGoesThroughPlainData() {
        ServiceLevelAgreement agreement = ServiceLevelAgreement.startingOn(
                LocalDate.of(2024, 1, 1),
                FR1,
                Commitment.marketingDelivers().atLeast(3_000_000_000L).perMonth());
        assertThat(ServiceLevelAgreement.fromData(agreement.toData())).isEqualTo(agreement);
    }

    @Test
    void oneOfAThingIsSingular() {
        Commitment one = Commitment.marketingDelivers().atLeast(1).perMonth();
        assertThat(one.toText(Language.ENGLISH)).isEqualTo("marketing hands over at least 1 lead a month");
        assertThat(one.toText(Language.FRENCH)).isEqualTo("le marketing transmet au moins 1 lead par mois");
        assertThat(one.toText(Language.SPANISH)).isEqualTo("marketing entrega al menos 1 lead al mes");
        PeriodAssessment month = ServiceLevelAgreement.startingOn(
                        LocalDate.of(2024, 1, 1),
                        FR1,
                        one,
                        Commitment.salesContactsEachLead().atLeast(2).within(Duration.ofHours(1)))
                .assess(HandoffLog.of(handoff("2024-06-11T10:00")), at("2024-07-01T00:00"))
                .in(YearMonth.of(2024, 6));
        assertThat(month.toText(Language.FRENCH))
                .startsWith(
                        "2024-06\u00a0: non tenu\n"
                                + "leads-delivered, 2024-06\u00a0: tenu (provisoire)\u00a0; 1 lead sur 1 (1 transmis, 0 refusé),")
                .endsWith("\nlead-follow-up, 2024-06\u00a0: non tenu\u00a0;"
                        + " 0 tenu, 1 non tenu, 0 en cours, 0 dispensé");
        assertThat(month.breaches().get(0).toText(Language.FRENCH))
                .isEqualTo("H-1, lead-follow-up\u00a0: 0 tentative sur 2");
    }

    /** The first day of Kiritimati begins 14 hours before that of Greenwich. */
    @Test
    void theFirstDateThatIsAcceptedCanBeAssessed() {
        for (String zone : List.of("Pacific/Kiritimati", "+18:00", "-18:00")) {
            BusinessCalendar calendar = BusinessCalendar.roundTheClock(ZoneId.of(zone));
            ServiceLevelAgreement first = ServiceLevelAgreement.startingOn(
                    LocalDate.of(1, 1, 3),
                    calendar,
                    marketingDelivers().atLeast(2).perMonth(),
                    salesContactsEachLead().withinBusinessDays(1));
            SlaAssessment assessment = first.assess(KEPT, at("2024-07-01T00:00"));
            assertThat(assessment.verdicts()).hasSize(2);
            assertThat(assessment.in(JUNE).isMet()).isFalse(); // the second lead was called after two weeks
            Map<String, Object> data = new LinkedHashMap<>(first.toData());
            Map<Object, Object> version = new LinkedHashMap<>((Map<?, ?>) ((List<?>) data.get("versions")).get(0));
            version.put("from", "0001-01-02");
            data.put("versions", List.of(version));
            assertThatThrownBy(() -> ServiceLevelAgreement.fromData(data))
                    .isInstanceOf(DataFormatException.class)
                    .hasMessage("agreement: versions[0]: the version from 0001-01-02 is outside 0001-01-03..9999-12-31;"
                            + " give a date within it");
        }
    }
}
