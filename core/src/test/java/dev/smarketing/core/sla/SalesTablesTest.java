package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.Facts.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The work of sales as tables and words, and what of it is kept as data. */
class SalesTablesTest {

    private static final SlaAssessment ASSESSMENT = ServiceLevelAgreement.startingOn(
                    LocalDate.of(2024, 1, 1),
                    FR1,
                    salesContactsEachLead().within(Duration.ofHours(4)),
                    salesReviewsEachLead().within(Duration.ofHours(24)))
            .assess(
                    HandoffLog.of(
                            handoff("1", "2024-06-11T10:00"),
                            LeadAssignment.of("H-1", "Ana", at("2024-06-11T10:00")),
                            call("1", "2024-06-11T10:10"),
                            handoff("2", "2024-06-11T17:30"),
                            LeadAssignment.of("H-2", "Ana", at("2024-06-11T17:30")),
                            LeadAssignment.of("H-2", "Ben", at("2024-06-12T10:30")),
                            call("2", "2024-06-12T16:00"),
                            handoff("3", "2024-06-11T10:00"),
                            LeadReview.rejected("H-3", at("2024-06-11T11:00"), "SPAM"),
                            handoff("4", "2024-06-12T16:00"),
                            handoff("5", "2024-06-11T10:00"),
                            LeadReview.rejected("H-5", at("2024-06-11T11:00"), "DUPLICATE"),
                            handoff("6", "2024-06-11T10:00"),
                            LeadReview.rejected("H-6", at("2024-06-11T11:00"), "SPAM")),
                    at("2024-06-12T17:00"));
    private static final SalesReport REPORT = ASSESSMENT.sales("lead-follow-up");

    private static Handoff handoff(String number, String local) {
        return Handoff.of("H-" + number, LeadId.of("L-" + number), at(local));
    }

    private static ContactAttempt call(String number, String local) {
        return ContactAttempt.of("A-" + number, LeadId.of("L-" + number), at(local), ContactChannel.CALL);
    }

    private static ResponseTimes a16() {
        return ResponseTimes.of(
                Stream.of(2, 3, 4, 5, 5, 6, 8, 12, 45, 600)
                        .map(Duration::ofMinutes)
                        .toList(),
                3);
    }

    /** Of the 4:00 of the second lead Ana had 0:30 + 1:30 and Ben 2:00; the first took Ana ten minutes. */
    @Test
    void whoCarriedTheDelay() {
        assertThat(REPORT.ownerTable(Language.ENGLISH).columns()).containsExactly("Owner", "Breaches", "Business time");
        assertThat(REPORT.ownerTable(Language.ENGLISH).rows())
                .containsExactly(
                        List.of(Cell.of("Ben"), Cell.of(1), Cell.of("2 h")),
                        // the sixth, third and fifth had nobody for an hour each, the fourth too
                        List.of(Cell.of("nobody"), Cell.of(0), Cell.of("4 h")),
                        List.of(Cell.of("Ana"), Cell.of(0), Cell.of("2 h 10 min")));
        assertThat(REPORT.ownerTable(Language.SPANISH).rows().get(1).get(0)).isEqualTo(Cell.of("nadie"));
        assertThat(REPORT.ownerTable(Language.FRENCH).rows().get(1).get(0)).isEqualTo(Cell.of("personne"));
        HandoffVerdict first = REPORT.verdicts().get(0);
        assertThat(first.ownerTimes().get(0).toText(Language.FRENCH)).isEqualTo("Ana\u00a0: 10 min");
    }

    @Test
    void whyLeadsWereSentBack() {
        assertThat(REPORT.rejectionTable(Language.FRENCH).columns()).containsExactly("Motif", "Leads");
        assertThat(REPORT.rejectionTable(Language.FRENCH).rows())
                .containsExactly(List.of(Cell.of("SPAM"), Cell.of(2)), List.of(Cell.of("DUPLICATE"), Cell.of(1)));
    }

    @Test
    void whatWasBroken() {
        assertThat(REPORT.breachTable(Language.SPANISH).rows())
                .containsExactly(List.of(
                        Cell.of("L-2"),
                        Cell.of("lead-follow-up"),
                        Cell.of("2024-06-12 12:30"),
                        Cell.of("muy pocos intentos"),
                        Cell.of("Ben")));
    }

    @Test
    void groupsStandSideBySide() {
        var groups =
                ASSESSMENT.salesBy("lead-follow-up", verdict -> verdict.owner().orElse("-"));
        assertThat(SalesReport.table(groups, Language.ENGLISH).columns())
                .containsExactly("Group", "Met", "Breached", "Open", "Exempt", "Rate", "Median", "90%", "Never");
        assertThat(SalesReport.table(groups, Language.ENGLISH).rows())
                .containsExactly(
                        List.of(
                                Cell.of("-"),
                                Cell.of(0),
                                Cell.of(0),
                                Cell.of(1),
                                Cell.of(3),
                                Cell.percent(new MetricValue.NotApplicable()),
                                Cell.of("never"),
                                Cell.of("never"),
                                Cell.of(1)),
                        List.of(
                                Cell.of("Ana"),
                                Cell.of(1),
                                Cell.of(0),
                                Cell.of(0),
                                Cell.of(0),
                                Cell.percent(MetricValue.ratio(1, 1)),
                                Cell.of("10 min"),
                                Cell.of("10 min"),
                                Cell.of(0)),
                        List.of(
                                Cell.of("Ben"),
                                Cell.of(0),
                                Cell.of(1),
                                Cell.of(0),
                                Cell.of(0),
                                Cell.percent(MetricValue.ratio(0, 1)),
                                Cell.of("7 h 30 min"),
                                Cell.of("7 h 30 min"),
                                Cell.of(0)));
        assertThat(SalesReport.table(groups, Language.FRENCH).columns()).contains("Dispensés", "90\u00a0%");
        assertThat(SalesReport.table(groups, Language.SPANISH).rows().get(0)).contains(Cell.of("nunca"));
    }

    @Test
    void a16PercentilesAndBandsOfAllLeads() {
        assertThat(a16().table(Language.ENGLISH).rows())
                .containsExactly(
                        List.of(Cell.of("50%"), Cell.of("8 min")),
                        List.of(Cell.of("75%"), Cell.of("10 h")),
                        List.of(Cell.of("90%"), Cell.of("never")),
                        List.of(Cell.of("95%"), Cell.of("never")),
                        List.of(Cell.of("100%"), Cell.of("never")));
        assertThat(a16().table(Language.FRENCH).rows().get(2)).containsExactly(Cell.of("90\u00a0%"), Cell.of("jamais"));
        assertThat(a16().bandTable(Language.SPANISH).rows())
                .containsExactly(
                        List.of(Cell.of("hasta 5 min"), Cell.of(5)),
                        List.of(Cell.of("hasta 15 min"), Cell.of(3)),
                        List.of(Cell.of("hasta 1 h"), Cell.of(1)),
                        List.of(Cell.of("más de 1 h"), Cell.of(1)),
                        List.of(Cell.of("nunca"), Cell.of(3)));
        assertThat(a16().bandTable(Language.FRENCH).rows().get(0).get(0)).isEqualTo(Cell.of("jusqu'à 5 min"));
    }

    @Test
    void reportsReadInThreeLanguages() {
        assertThat(REPORT.toText(Language.ENGLISH))
                .isEqualTo("1 met, 1 breached, 1 open; median 7 h 30 min of 3 leads, 1 never contacted");
        assertThat(REPORT.toText(Language.FRENCH))
                .isEqualTo("1 tenu, 1 non tenu, 1 en cours\u00a0; médiane 7 h 30 min sur 3 leads, 1 jamais contacté");
        assertThat(REPORT.toText(Language.SPANISH))
                .isEqualTo("1 cumplido, 1 incumplido, 1 en curso; mediana 7 h 30 min de 3 leads, 1 nunca contactado");
        assertThat(ResponseTimes.of(List.of(), 0).toText(Language.FRENCH))
                .isEqualTo("médiane sans objet sur 0 lead, 0 jamais contacté");
        Worklist list = ASSESSMENT.worklist(handoff -> BigDecimal.ONE);
        assertThat(list.toText(Language.ENGLISH)).isEqualTo("4 things to do, 0 of them today");
        assertThat(list.toText(Language.FRENCH)).isEqualTo("4 choses à faire, dont 0 aujourd'hui");
        assertThat(list.toText(Language.SPANISH)).isEqualTo("4 cosas por hacer, 0 de ellas hoy");
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsWordsInEachLanguage(Language language) {
        for (VerdictCode code : VerdictCode.values()) {
            assertThat(code.toText(language)).isNotBlank();
            assertThat(code.status().toText(language)).isNotBlank();
        }
        for (UncountedAttempt.Reason reason : UncountedAttempt.Reason.values()) {
            assertThat(reason.toText(language)).isNotBlank();
        }
    }

    @Test
    void timesOfADayAreKeptAndAddedUp() {
        ResponseTimes kept = ResponseTimes.fromData(a16().toData());
        assertThat(kept).isEqualTo(a16());
        assertThat(kept.plus(a16()).neverContacted()).isEqualTo(6);
        assertThatThrownBy(() -> ResponseTimes.fromData(Map.of("version", 1, "times", List.of("soon"), "never", 0)))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith("response times: times[0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseTimes.of(List.of(Duration.ofMinutes(-1)), 0))
                .withMessage("response time is PT-1M, below 0; give a duration such as PT1H30M, or PT0S");
    }

    @Test
    void breachesAreKept() {
        Breach attempts = REPORT.breaches().get(0);
        assertThat(attempts.toData())
                .containsEntry("reason", "too-few-attempts")
                .containsEntry("needed", BigDecimal.ONE);
        assertThat(Breach.fromData(attempts.toData())).isEqualTo(attempts);
        Breach value = new Breach(
                "value-delivered",
                Party.MARKETING,
                "2024-06",
                at("2024-07-01T00:00"),
                Breach.Reason.TOO_LITTLE_VALUE,
                MetricValue.amount(Money.of("12.50", "EUR")),
                MetricValue.amount(Money.of("200000", "EUR")),
                true);
        assertThat(Breach.fromData(value.toData())).isEqualTo(value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Breach(
                        "value-delivered",
                        Party.MARKETING,
                        "2024-06",
                        at("2024-07-01T00:00"),
                        Breach.Reason.TOO_LITTLE_VALUE,
                        MetricValue.ratio(1, 3),
                        MetricValue.count(1),
                        false))
                .withMessage("done of a breach is 0.3333; give a quantity or an amount");
    }

    @Test
    void anAssessmentIsKeptAndJudgesTheSameAgain() {
        assertThat(SlaAssessment.fromData(ASSESSMENT.toData())).isEqualTo(ASSESSMENT);
        assertThat(SlaAssessment.fromData(ASSESSMENT.toData()).verdicts())
                .hasToString(ASSESSMENT.verdicts().toString());
        assertThat(ASSESSMENT.toData()).containsOnlyKeys("version", "agreement", "log", "as-of");
        assertThatThrownBy(() -> SlaAssessment.fromData(Map.of(
                        "version",
                        1,
                        "agreement",
                        ASSESSMENT.agreement().toData(),
                        "log",
                        Map.of("version", 1, "attempts", List.of(Map.of("id", "A-1"))),
                        "as-of",
                        "2024-06-12T15:00:00Z")))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith("assessment: log.attempts[0].lead");
    }
}
