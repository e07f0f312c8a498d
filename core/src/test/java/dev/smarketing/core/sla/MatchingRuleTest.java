package dev.smarketing.core.sla;

import static dev.smarketing.core.calendar.Calendars.ALL_PARIS;
import static dev.smarketing.core.calendar.Calendars.FR1;
import static dev.smarketing.core.sla.Commitment.marketingDelivers;
import static dev.smarketing.core.sla.Commitment.salesContactsEachLead;
import static dev.smarketing.core.sla.Facts.LEAD;
import static dev.smarketing.core.sla.Facts.at;
import static dev.smarketing.core.sla.Facts.call;
import static dev.smarketing.core.sla.Facts.handoff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.TextAttribute;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class MatchingRuleTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final TextAttribute COUNTRY = Attribute.text("country");
    private static final Instant LATER = at("2024-07-01T00:00");
    private static final ServiceLevelAgreement AGREEMENT = ServiceLevelAgreement.startingOn(
            START,
            FR1,
            marketingDelivers().atLeast(1).perMonth(),
            salesContactsEachLead().within(Duration.ofHours(4)).named("fast"),
            salesContactsEachLead().withinBusinessDays(10).named("slow"));

    private static List<CommitmentStatus> statuses(ServiceLevelAgreement agreement, Handoff handoff) {
        return agreement.assess(HandoffLog.of(handoff), LATER).verdicts().stream()
                .map(HandoffVerdict::status)
                .toList();
    }

    private static VolumeResult june(ServiceLevelAgreement agreement, HandoffFact... facts) {
        return (VolumeResult) agreement
                .assess(HandoffLog.of(facts), LATER)
                .in(YearMonth.of(2024, 6))
                .results()
                .get(0);
    }

    @Test
    void withoutRulesEverythingIsOwed() {
        assertThat(statuses(AGREEMENT, handoff("2024-06-11T10:00")))
                .containsExactly(CommitmentStatus.BREACHED, CommitmentStatus.BREACHED);
        assertThat(AGREEMENT
                        .versions()
                        .get(0)
                        .match(handoff("2024-06-11T10:00"))
                        .isOwed("fast"))
                .isTrue();
    }

    @Test
    void a19NoRuleMatches() {
        ServiceLevelAgreement agreement =
                AGREEMENT.matching(MatchingRule.named("big").forSegments("enterprise"));
        Handoff small = handoff("2024-06-11T10:00").withSegment("small");
        assertThat(statuses(agreement, small))
                .containsExactly(CommitmentStatus.NOT_APPLICABLE, CommitmentStatus.NOT_APPLICABLE);
        assertThat(june(agreement, small).gross()).isZero();
        assertThat(agreement
                        .assess(HandoffLog.of(small), LATER)
                        .verdicts()
                        .get(0)
                        .breach())
                .isEmpty();
        assertThat(statuses(agreement, small.withSegment("enterprise")))
                .containsExactly(CommitmentStatus.BREACHED, CommitmentStatus.BREACHED);
    }

    @Test
    void a19AnExemptRule() {
        ServiceLevelAgreement agreement = AGREEMENT.matching(
                MatchingRule.named("partners")
                        .forChannels(Channel.of("partner"))
                        .exempt("PARTNER"),
                MatchingRule.named("others"));
        Handoff partner = handoff("2024-06-11T10:00").withChannel(Channel.of("partner"));
        SlaAssessment assessment = agreement.assess(HandoffLog.of(partner), LATER);
        assertThat(assessment.verdicts()).allSatisfy(verdict -> {
            assertThat(verdict.status()).isEqualTo(CommitmentStatus.EXEMPT);
            assertThat(verdict.exemption()).contains("PARTNER");
        });
        VolumeResult june = june(agreement, partner);
        assertThat(june.gross()).isZero();
        assertThat(june.exempt()).isEqualTo(1);
        assertThat(june.toText(Language.FRENCH)).contains("(0 transmis, 0 refusé, 1 dispensé)");
        assertThat(june.toText(Language.SPANISH)).contains("(0 entregados, 0 rechazados, 1 exento)");
        assertThat(statuses(agreement, partner.withChannel(Channel.of("web"))))
                .containsExactly(CommitmentStatus.BREACHED, CommitmentStatus.BREACHED);
    }

    @Test
    void a19ADisabledRuleTakesItsHandoffsButOwesNothing() {
        ServiceLevelAgreement agreement = AGREEMENT.matching(
                MatchingRule.named("big").forSegments("enterprise").disabled(), MatchingRule.named("others"));
        assertThat(statuses(agreement, handoff("2024-06-11T10:00").withSegment("enterprise")))
                .containsExactly(CommitmentStatus.NOT_APPLICABLE, CommitmentStatus.NOT_APPLICABLE);
        ServiceLevelAgreement exempt = AGREEMENT.matching(MatchingRule.named("big")
                .forSegments("enterprise")
                .exempt("LATER")
                .disabled());
        assertThat(statuses(exempt, handoff("2024-06-11T10:00").withSegment("enterprise")))
                .containsExactly(CommitmentStatus.NOT_APPLICABLE, CommitmentStatus.NOT_APPLICABLE);
    }

    @Test
    void theFirstMatchingRuleSaysWhichCommitmentsAreOwed() {
        ServiceLevelAgreement agreement = AGREEMENT.matching(
                MatchingRule.named("big").forSegments("enterprise", "public").owing("leads-delivered", "fast"),
                MatchingRule.named("others").owing("leads-delivered", "slow"));
        HandoffFact call = call("A-1", "2024-06-12T16:00");
        Handoff big = handoff("2024-06-11T10:00").withSegment("public");
        assertThat(agreement.assess(HandoffLog.of(big, call), LATER).verdicts())
                .extracting(HandoffVerdict::status)
                .containsExactly(CommitmentStatus.BREACHED, CommitmentStatus.NOT_APPLICABLE);
        assertThat(agreement
                        .assess(HandoffLog.of(big.withSegment("small"), call), LATER)
                        .verdicts())
                .extracting(HandoffVerdict::status)
                .containsExactly(CommitmentStatus.NOT_APPLICABLE, CommitmentStatus.MET);
        assertThat(june(agreement, big).gross()).isEqualTo(1);
        assertThat(agreement.versions().get(0).match(big)).hasToString("big");
    }

    @Test
    void aConditionAsksWhatTheHandoffKnewOfTheLead() {
        MatchingRule french =
                MatchingRule.named("french").when(COUNTRY.is("FR")).owing("fast");
        ServiceLevelAgreement agreement =
                AGREEMENT.matching(french, MatchingRule.named("others").owing("slow"));
        Handoff handoff = handoff("2024-06-11T10:00");
        Lead moved = Lead.builder(LEAD)
                .with(COUNTRY, "FR")
                .with(COUNTRY, "DE", at("2024-06-12T00:00"))
                .build();
        AgreementVersion version = agreement.versions().get(0);
        assertThat(version.match(handoff.withFacts(moved)).rule()).contains(french);
        Lead german = Lead.builder(LEAD).with(COUNTRY, "DE").build();
        assertThat(version.match(handoff.withFacts(german))).hasToString("others");
        assertThat(version.match(handoff.withFacts(german)).undecided()).isEmpty();
        // what is not known does not match, and is told
        assertThat(version.match(handoff)).hasToString("others");
        assertThat(version.match(handoff).undecided()).containsExactly("french");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> handoff.withFacts(
                        Lead.builder("L-2").with(COUNTRY, "FR").build()))
                .withMessage("facts of lead L-2 are given for handoff 'H-1' of lead L-1; give those of L-1");
    }

    @Test
    void rulesReadAsSentencesAndAsPlainData() {
        ServiceLevelAgreement agreement = AGREEMENT.matching(
                MatchingRule.named("french")
                        .forSegments("a", "b")
                        .forChannels(Channel.of("web"), Channel.of("fair"))
                        .when(COUNTRY.is("FR"))
                        .owing("fast"),
                MatchingRule.named("tests").when(COUNTRY.is("XX")).exempt("TEST"),
                MatchingRule.named("others").disabled());
        List<MatchingRule> rules = agreement.versions().get(0).rules();
        assertThat(rules.get(0)).hasToString("french: segment a, b; channel web, fair; country is FR -> fast");
        assertThat(rules.get(1).toText(Language.FRENCH)).isEqualTo("tests\u00a0: country est XX -> dispensé (TEST)");
        assertThat(rules.get(2).toText(Language.SPANISH)).isEqualTo("others: cada lead -> desactivada");
        assertThat(agreement.toData().get("versions"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .extracting(version -> version.get("rules"))
                .isEqualTo(List.of(
                        Map.of(
                                "name",
                                "french",
                                "segments",
                                List.of("a", "b"),
                                "channels",
                                List.of("web", "fair"),
                                "when",
                                COUNTRY.is("FR").toData(),
                                "owing",
                                List.of("fast")),
                        Map.of("name", "tests", "when", COUNTRY.is("XX").toData(), "exempt", "TEST"),
                        Map.of("name", "others", "disabled", true)));
        assertThat(ServiceLevelAgreement.fromData(agreement.toData(), AttributeSet.of(COUNTRY)))
                .isEqualTo(agreement)
                .hasSameHashCodeAs(agreement);
        assertThatThrownBy(() -> ServiceLevelAgreement.fromData(agreement.toData()))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("agreement: versions[0].rules[0].when.attribute: attribute 'country' is not known;"
                        + " known are []");
    }

    @Test
    void badRulesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.matching(MatchingRule.named("a"), MatchingRule.named("b")))
                .withMessage("rule 'a' of the version from 2024-01-01 matches every handoff, so 'b' after it never"
                        + " does; move it to the end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.matching(MatchingRule.named("a").forSegments("x"), MatchingRule.named("a")))
                .withMessage("the version from 2024-01-01 has two rules named 'a'; give one of them another name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AGREEMENT.matching(MatchingRule.named("a").owing("fest")))
                .withMessage("rule 'a' owes 'fest', which the version from 2024-01-01 does not have;"
                        + " give one of [fast, leads-delivered, slow]");
    }

    @Test
    void rulesStayWithARevisionOrAreGivenWithIt() {
        ServiceLevelAgreement agreement =
                AGREEMENT.matching(MatchingRule.named("a").owing("fast"));
        LocalDate july = LocalDate.of(2024, 7, 1);
        Commitment fast = salesContactsEachLead().within(Duration.ofHours(2)).named("fast");
        assertThat(agreement.revisedOn(july, fast).versions().get(1).rules())
                .isEqualTo(agreement.versions().get(0).rules());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.revisedOn(july, salesContactsEachLead()))
                .withMessage("rule 'a' owes 'fast', which the version from 2024-07-01 does not have;"
                        + " give the version with its rules by revisedBy(...)");
        AgreementVersion version = new AgreementVersion(july, FR1, List.of(salesContactsEachLead()))
                .matching(MatchingRule.named("b").owing("lead-follow-up"));
        assertThat(agreement.revisedBy(version).versions()).endsWith(version);
    }

    @Test
    void whatIfListsTheVerdictsThatFlip() {
        Handoff handoff = handoff("2024-06-11T10:00");
        HandoffLog log = HandoffLog.of(handoff, call("A-1", "2024-06-11T15:00"));
        SlaAssessment assessment = AGREEMENT.assess(log, LATER);
        // 5 h after the handoff: late for 4 h, in time for 6 h; a quota of 2 is missed
        ServiceLevelAgreement other = ServiceLevelAgreement.startingOn(
                LocalDate.of(2024, 6, 1),
                FR1,
                marketingDelivers().atLeast(2).perMonth(),
                salesContactsEachLead().within(Duration.ofHours(6)).named("fast"),
                salesContactsEachLead().named("new"));
        AgreementComparison comparison = assessment.whatIf(other);
        // July has begun: it is pending nowhere, and runs without a lead under both
        assertThat(comparison.flips())
                .extracting(AgreementComparison.Flip::toString)
                .containsExactly(
                        "2024-01, leads-delivered: breached -> none",
                        "2024-02, leads-delivered: breached -> none",
                        "2024-03, leads-delivered: breached -> none",
                        "2024-04, leads-delivered: breached -> none",
                        "2024-05, leads-delivered: breached -> none",
                        "2024-06, leads-delivered: met -> breached",
                        "H-1, fast: breached -> met",
                        "H-1, slow: met -> none",
                        "H-1, new: none -> met");
        assertThat(comparison.unchanged()).isEqualTo(1);
        assertThat(comparison.toText(Language.FRENCH))
                .startsWith("9 verdicts changent, 1 reste\n2024-01, leads-delivered\u00a0: non tenu -> aucun\n");
        assertThat(comparison.toText(Language.SPANISH)).startsWith("9 veredictos cambian, 1 queda igual\n");
        assertThat(comparison.table(Language.ENGLISH).rows()).hasSize(9);
        assertThat(comparison.before()).isSameAs(assessment);
        assertThat(comparison.after().agreement()).isEqualTo(other);
    }

    @Test
    void whatIfTheHoursWereOthers() {
        // Tuesday 17:00 to Wednesday 10:00 is 2 h of office time and 17 h round the clock
        HandoffLog log = HandoffLog.of(handoff("2024-06-11T17:00"), call("A-1", "2024-06-12T10:00"));
        AgreementComparison comparison = AGREEMENT.assess(log, LATER).whatIf(AGREEMENT.withCalendar(ALL_PARIS));
        assertThat(comparison.flips())
                .containsExactly(new AgreementComparison.Flip(
                        "H-1", "fast", Optional.of(CommitmentStatus.MET), Optional.of(CommitmentStatus.BREACHED)));
    }
}
