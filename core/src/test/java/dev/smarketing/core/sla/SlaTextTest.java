package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Commitment.salesReviewsEachLead;
import static dev.smarketing.core.sla.Facts.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** One and many, in the three languages. */
class SlaTextTest {

    private static List<String> inAll(Function<Language, String> text) {
        return Arrays.stream(Language.values()).map(text).toList();
    }

    @Test
    void limits() {
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.BusinessDays(1), language)))
                .containsExactly("within 1 business day", "sous 1 jour ouvré", "en 1 día laborable");
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.BusinessDays(2), language)))
                .containsExactly("within 2 business days", "sous 2 jours ouvrés", "en 2 días laborables");
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.CalendarDays(1), language)))
                .containsExactly("within 1 calendar day", "sous 1 jour calendaire", "en 1 día natural");
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.CalendarDays(3), language)))
                .containsExactly("within 3 calendar days", "sous 3 jours calendaires", "en 3 días naturales");
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.Unlimited(), language)))
                .containsExactly("without a time limit", "sans limite de temps", "sin límite de tiempo");
    }

    /** French counts 0 and 1 as one, English and Spanish go by how many are needed. */
    @Test
    void attempts() {
        assertThat(attempts(0, 1)).containsExactly("0 of 1 attempt", "0 tentative sur 1", "0 de 1 intento");
        assertThat(attempts(1, 3)).containsExactly("1 of 3 attempts", "1 tentative sur 3", "1 de 3 intentos");
        assertThat(attempts(2, 3)).containsExactly("2 of 3 attempts", "2 tentatives sur 3", "2 de 3 intentos");
    }

    private static List<String> attempts(long done, long needed) {
        return inAll(language -> SlaText.attempts(MetricValue.count(done), MetricValue.count(needed), language));
    }

    @Test
    void timesOfOwnersAreComparedByBoth() {
        OwnerTime ana = new OwnerTime("Ana", Duration.ofHours(2));
        assertThat(ana)
                .isEqualTo(new OwnerTime("Ana", Duration.ofHours(2)))
                .hasSameHashCodeAs(new OwnerTime("Ana", Duration.ofHours(2)))
                .isNotEqualTo(new OwnerTime("Ben", Duration.ofHours(2)))
                .isNotEqualTo(new OwnerTime("Ana", Duration.ofHours(3)))
                .isNotEqualTo(new OwnerTime(null, Duration.ofHours(2)));
    }

    @Test
    void aBreachIsOfCountsOrMoney() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> breach(MetricValue.ratio(1, 2), MetricValue.count(1)))
                .withMessage("done of a breach is 0.5; give a quantity or an amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> breach(MetricValue.count(1), new MetricValue.Pending()))
                .withMessage("needed of a breach is pending; give a quantity or an amount");
    }

    private static Breach breach(MetricValue done, MetricValue needed) {
        return new Breach(
                "contact",
                Party.SALES,
                "L-1",
                at("2024-01-08T09:00"),
                Breach.Reason.TOO_FEW_ATTEMPTS,
                done,
                needed,
                false);
    }

    @Test
    void aLogKnowsItsLeadsAndReviews() {
        Handoff handoff = Facts.handoff("2024-01-08T09:00");
        LeadReview review = LeadReview.accepted(handoff.id(), at("2024-01-08T10:00"));
        HandoffLog log = HandoffLog.of(handoff, review);
        assertThat(log.leads()).containsExactly(handoff.lead());
        assertThat(log.reviewsOf(handoff)).containsExactly(review);
        assertThat(log)
                .isEqualTo(HandoffLog.of(review, handoff))
                .hasSameHashCodeAs(HandoffLog.of(review, handoff))
                .isNotEqualTo(HandoffLog.of(handoff));
    }

    @Test
    void durations() {
        assertThat(SlaText.duration(Duration.ZERO)).isEqualTo("0 min");
        assertThat(SlaText.duration(Duration.ofSeconds(7))).isEqualTo("7 s");
        assertThat(SlaText.duration(Duration.ofMinutes(60))).isEqualTo("1 h");
        assertThat(SlaText.duration(Duration.ofHours(25).plusSeconds(61))).isEqualTo("25 h 1 min 1 s");
        assertThat(VerdictExplanation.hours(Duration.ofHours(25).plusSeconds(69)))
                .isEqualTo("25:01:09");
        assertThat(VerdictExplanation.hours(Duration.ofMinutes(10))).isEqualTo("0:10");
    }

    @Test
    void commitments() {
        assertThat(inAll(salesContactsEachLead()::toText))
                .containsExactly(
                        "sales contacts each lead at least once without a time limit",
                        "les ventes contactent chaque lead au moins 1 fois sans limite de temps",
                        "ventas contacta a cada lead al menos 1 vez sin límite de tiempo");
        assertThat(inAll(salesContactsEachLead().atLeast(2).withinBusinessDays(1)::toText))
                .containsExactly(
                        "sales contacts each lead at least 2 times within 1 business day",
                        "les ventes contactent chaque lead au moins 2 fois sous 1 jour ouvré",
                        "ventas contacta a cada lead al menos 2 veces en 1 día laborable");
        assertThat(inAll(salesReviewsEachLead().withinBusinessDays(1)::toText))
                .containsExactly(
                        "sales accepts or rejects each lead within 1 business day",
                        "les ventes acceptent ou refusent chaque lead sous 1 jour ouvré",
                        "ventas acepta o rechaza cada lead en 1 día laborable");
        assertThat(inAll(marketingDelivers().atLeast(2).perWeek().forSegment("big")::toText))
                .containsExactly(
                        "marketing hands over at least 2 leads a week (big)",
                        "le marketing transmet au moins 2 leads par semaine (big)",
                        "marketing entrega al menos 2 leads a la semana (big)");
        assertThat(inAll(marketingDelivers().atLeast(Money.of("9", "EUR")).perQuarter()::toText))
                .containsExactly(
                        "marketing hands over leads worth at least EUR 9.00 a quarter",
                        "le marketing transmet des leads d'une valeur d'au moins 9,00\u00a0EUR par trimestre",
                        "marketing entrega leads por un valor de al menos 9,00\u00a0EUR al trimestre");
    }

    @Test
    void rulesOfAttempts() {
        AttemptRule calls = AttemptRule.everyOne().by(ContactChannel.CALL);
        assertThat(calls).hasToString("channels [CALL]");
        AttemptRule full = calls.ignoringRepeatsWithin(Duration.ofMinutes(15))
                .spacedBy(Duration.ofHours(2))
                .countingAutomatic();
        assertThat(full).hasToString("channels [CALL], no repeats within PT15M, spaced by PT2H, automatic ones too");
        assertThat(calls.spacedPerChannelBy(Duration.ofHours(2)))
                .hasToString("channels [CALL], spaced by PT2H per channel");
        assertThat(calls.spacedPerChannelBy(Duration.ZERO).isSpacedPerChannel()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calls.withFamilies(Set.of()))
                .withMessage("a family of channels is empty; give at least one channel");
    }

    @Test
    void breaches() {
        assertThat(inAll(breach(Breach.Reason.TOO_FEW_LEADS, 1, 2)::toText))
                .containsExactly(
                        "L-1, contact: 1 of 2 leads", "L-1, contact\u00a0: 1 lead sur 2", "L-1, contact: 1 de 2 leads");
        assertThat(inAll(breach(Breach.Reason.GAP_TOO_LONG, 2, 3)::toText))
                .containsExactly(
                        "L-1, contact: too long between attempts, 2 of 3 attempts",
                        "L-1, contact\u00a0: trop de temps entre les tentatives, 2 tentatives sur 3",
                        "L-1, contact: demasiado tiempo entre intentos, 2 de 3 intentos");
        assertThat(inAll(breach(Breach.Reason.NOT_REVIEWED, 0, 1)::toText))
                .containsExactly(
                        "L-1, contact: not reviewed", "L-1, contact\u00a0: non examiné", "L-1, contact: sin revisar");
        assertThat(inAll(breach(Breach.Reason.LATE_REVIEW, 0, 1)::toText))
                .containsExactly(
                        "L-1, contact: reviewed late",
                        "L-1, contact\u00a0: examiné en retard",
                        "L-1, contact: revisado tarde");
        Breach open = new Breach(
                "contact",
                Party.SALES,
                "L-1",
                at("2024-01-08T09:00"),
                Breach.Reason.NOT_REVIEWED,
                MetricValue.count(0),
                MetricValue.count(1),
                true);
        assertThat(inAll(open::toText))
                .containsExactly(
                        "L-1, contact: not reviewed (provisional)",
                        "L-1, contact\u00a0: non examiné (provisoire)",
                        "L-1, contact: sin revisar (provisional)");
    }

    private static Breach breach(Breach.Reason reason, long done, long needed) {
        return new Breach("contact", Party.SALES, "L-1", at("2024-01-08T09:00"), reason, done, needed, false);
    }

    private static SlaAssessment assess(Commitment commitment, String asOf, HandoffFact... facts) {
        return ServiceLevelAgreement.startingOn(LocalDate.of(2024, 1, 1), FR1, commitment)
                .assess(HandoffLog.of(facts).with(Facts.handoff("2024-06-11T10:00")), at(asOf));
    }

    @Test
    void verdictsOnAFollowUp() {
        FollowUpCommitment three = salesContactsEachLead().atLeast(3).within(Duration.ofHours(4));
        HandoffVerdict met = assess(
                        three,
                        "2024-06-11T13:00",
                        Facts.call("call", "2024-06-11T11:00").asConversation())
                .verdicts()
                .get(0);
        assertThat(inAll(met::toText))
                .containsExactly(
                        "H-1, lead-follow-up: met; 1 of 3 attempts, the lead answered 2024-06-11 11:00; handed over"
                                + " 2024-06-11 10:00, due 2024-06-11 14:00, 1 h of business time used",
                        "H-1, lead-follow-up\u00a0: tenu\u00a0; 1 tentative sur 3, le lead a répondu le 2024-06-11"
                                + " 11:00\u00a0; transmis le 2024-06-11 10:00, échéance le 2024-06-11 14:00,"
                                + " temps ouvré écoulé\u00a0: 1 h",
                        "H-1, lead-follow-up: cumplido; 1 de 3 intentos, el lead respondió el 2024-06-11 11:00;"
                                + " entregado el 2024-06-11 10:00, vence el 2024-06-11 14:00,"
                                + " horario laboral transcurrido: 1 h");
        HandoffVerdict open = assess(three, "2024-06-11T11:00").verdicts().get(0);
        assertThat(inAll(open::toText))
                .containsExactly(
                        "H-1, lead-follow-up: running; 0 of 3 attempts; handed over 2024-06-11 10:00,"
                                + " due 2024-06-11 14:00, 1 h of business time used, 3 h left",
                        "H-1, lead-follow-up\u00a0: en cours\u00a0; 0 tentative sur 3\u00a0; transmis le 2024-06-11"
                                + " 10:00, échéance le 2024-06-11 14:00, temps ouvré écoulé\u00a0: 1 h, reste 3 h",
                        "H-1, lead-follow-up: en curso; 0 de 3 intentos; entregado el 2024-06-11 10:00,"
                                + " vence el 2024-06-11 14:00, horario laboral transcurrido: 1 h,"
                                + " tiempo restante: 3 h");
        HandoffVerdict exempt = assess(
                        three, "2024-06-11T13:00", LeadReview.rejected("H-1", at("2024-06-11T11:00"), "SPAM"))
                .verdicts()
                .get(0);
        assertThat(inAll(exempt::toText))
                .containsExactly(
                        "H-1, lead-follow-up: exempt (SPAM); 0 of 3 attempts; handed over 2024-06-11 10:00,"
                                + " due 2024-06-11 14:00, 1 h of business time used",
                        "H-1, lead-follow-up\u00a0: dispensé (SPAM)\u00a0; 0 tentative sur 3\u00a0; transmis le"
                                + " 2024-06-11 10:00, échéance le 2024-06-11 14:00, temps ouvré écoulé\u00a0: 1 h",
                        "H-1, lead-follow-up: exento (SPAM); 0 de 3 intentos; entregado el 2024-06-11 10:00,"
                                + " vence el 2024-06-11 14:00, horario laboral transcurrido: 1 h");
    }

    @Test
    void verdictsOnAReview() {
        ReviewCommitment review = salesReviewsEachLead().within(Duration.ofHours(4));
        HandoffVerdict accepted = assess(review, "2024-06-11T13:00", LeadReview.accepted("H-1", at("2024-06-11T11:00")))
                .verdicts()
                .get(0);
        assertThat(inAll(accepted::toText))
                .containsExactly(
                        "H-1, lead-review: met; accepted 2024-06-11 11:00; handed over 2024-06-11 10:00,"
                                + " due 2024-06-11 14:00, 1 h of business time used",
                        "H-1, lead-review\u00a0: tenu\u00a0; accepté le 2024-06-11 11:00\u00a0; transmis le"
                                + " 2024-06-11 10:00, échéance le 2024-06-11 14:00, temps ouvré écoulé\u00a0: 1 h",
                        "H-1, lead-review: cumplido; aceptado el 2024-06-11 11:00; entregado el 2024-06-11 10:00,"
                                + " vence el 2024-06-11 14:00, horario laboral transcurrido: 1 h");
        HandoffVerdict rejected = assess(
                        review, "2024-06-11T13:00", LeadReview.rejected("H-1", at("2024-06-11T11:00"), "SPAM"))
                .verdicts()
                .get(0);
        assertThat(inAll(rejected::toText).stream()
                        .map(text -> text.substring(0, text.indexOf("2024")))
                        .toList())
                .containsExactly(
                        "H-1, lead-review: met; rejected (SPAM) ",
                        "H-1, lead-review\u00a0: tenu\u00a0; refusé (SPAM) le ",
                        "H-1, lead-review: cumplido; rechazado (SPAM) el ");
        assertThat(rejected.done()).isEqualTo(1);
        assertThat(rejected.review()).isPresent();
        assertThat(rejected.counted()).isEmpty();
        assertThat(rejected.notCounted()).isEmpty();
        assertThat(rejected.contact()).isEmpty();
        assertThat(rejected.firstContactAt()).isEmpty();
        assertThat(rejected.longestGap()).isEmpty();
        HandoffVerdict none = assess(review, "2024-06-11T14:30").verdicts().get(0);
        assertThat(none.toText(Language.FRENCH))
                .isEqualTo("H-1, lead-review\u00a0: non tenu\u00a0; non examiné\u00a0; transmis le 2024-06-11 10:00,"
                        + " échéance le 2024-06-11 14:00, temps ouvré écoulé\u00a0: 4 h");
        assertThat(none.done()).isZero();
    }

    @Test
    void whatIsStoppedLongOrOften() {
        HandoffVerdict verdict = assess(
                        salesContactsEachLead().within(Duration.ofHours(40)),
                        "2024-06-19T12:00",
                        ClockChange.recycled("H-1", at("2024-06-11T11:00")),
                        ClockChange.returned("H-1", at("2024-06-12T11:00")),
                        ClockChange.paused("H-1", at("2024-06-13T11:00:05")),
                        ClockChange.resumed("H-1", at("2024-06-13T12:00")),
                        Facts.call("call", "2024-06-12T15:00").withPerson("Ana"))
                .verdicts()
                .get(0);
        assertThat(inAll(verdict::explain).stream()
                        .map(text -> text.lines().skip(3).findFirst().orElseThrow())
                        .toList())
                .containsExactly(
                        "recycled 2024-06-11 11:00 to 2024-06-12 11:00; closed 18:00-09:00",
                        "recyclé 2024-06-11 11:00 à 2024-06-12 11:00\u00a0; fermé 18:00-09:00",
                        "reciclado 2024-06-11 11:00 a 2024-06-12 11:00; cerrado 18:00-09:00");
        assertThat(verdict.explain(Language.ENGLISH)).endsWith("\n+ call 2024-06-12 15:00 CALL Ana");
        HandoffVerdict open = assess(
                        salesContactsEachLead().within(Duration.ofHours(60)),
                        "2024-06-18T12:00",
                        ClockChange.paused("H-1", at("2024-06-13T11:00:05")),
                        ClockChange.resumed("H-1", at("2024-06-13T12:00")))
                .verdicts()
                .get(0);
        // the nights of four working days, and the weekend from Friday evening to Monday morning
        assertThat(inAll(open::explain).stream()
                        .map(text -> text.lines().skip(3).findFirst().orElseThrow())
                        .toList())
                .containsExactly(
                        "closed 18:00-09:00 (4x); paused 11:00:05-12:00; closed 2024-06-14 18:00 to 2024-06-17 09:00",
                        "fermé 18:00-09:00 (4x)\u00a0; suspendu 11:00:05-12:00\u00a0; fermé 2024-06-14 18:00 à 2024-06-17 09:00",
                        "cerrado 18:00-09:00 (4x); en pausa 11:00:05-12:00; cerrado 2024-06-14 18:00 a 2024-06-17 09:00");
    }
}
