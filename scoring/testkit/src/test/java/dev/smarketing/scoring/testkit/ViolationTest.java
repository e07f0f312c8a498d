package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.scoring.ForgedCards;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a user reads when a law is broken. */
class ViolationTest {

    private static final ScoringModel MODEL = Models.inbound();
    private static final Instant NOON = Instant.parse("2026-06-15T10:00:00Z");
    private static final Activity DEMO = Activity.of(ActivityId.of("e1"), Models.DEMO, NOON);
    private static final ScoringCase GIVEN = new ScoringCase(
            MODEL,
            Lead.builder("L-7")
                    .with(Models.EMAIL, "ada@example.com")
                    .with(Models.SENIORITY, "director")
                    .with(Models.INDUSTRY, "retail")
                    .with(Models.EMPLOYEES, 20L)
                    .with(Models.TRIAL, LocalDate.of(2026, 1, 1))
                    .with(Models.CONSENT, true)
                    .build(),
            List.of(DEMO, DEMO),
            NOON);

    @Test
    void nothingIsSaidOfALawThatHolds() {
        assertThatCode(() -> ExplanationLaw.check(GIVEN, MODEL::score)).doesNotThrowAnyException();
        assertThatCode(() -> DeliveryLaw.check(GIVEN, MODEL::score)).doesNotThrowAnyException();
        assertThatCode(() -> LimitsLaw.check(GIVEN, MODEL::score)).doesNotThrowAnyException();
    }

    @Test
    void aBrokenSumNamesItsPartsTheCaseAndTheExplanation() {
        Scorer forged = (lead, activities, asOf) -> ForgedCards.totalSummedWrong(MODEL.score(lead, activities, asOf));
        assertThatThrownBy(() -> ExplanationLaw.check(GIVEN, forged))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        the explanation does not add up
                          - total, both axes: the parts add up to 50, stated are 51
                          - score, raw points and steps: the parts add up to 50, stated are 51
                        lead L-7 {consent=true, email=***, employees=20, industry=retail, seniority=director, trial=2026-01-01}
                        activity demo request e1 at 2026-06-15T10:00:00Z
                        activity demo request e1 at 2026-06-15T10:00:00Z
                        as of 2026-06-15T10:00:00Z (2026-06-15T12:00 in Europe/Paris)
                        by model inbound-v3: 8 rules, total at least 60, explicit at least 25
                        L-7 scored 51 (20 explicit + 30 implicit): not yet qualified, total 50 of 60, explicit 20 of 25
                          +20  senior-contact  seniority is at least director
                          +30  demo-request    1 x demo request""");
    }

    @Test
    void twoScoresThatShouldAgreeAreShownWithBothExplanations() {
        Scorer counting = (lead, activities, asOf) ->
                activities.size() > 2 ? MODEL.score(lead, List.of(), asOf) : MODEL.score(lead, activities, asOf);
        assertThatThrownBy(() -> DeliveryLaw.check(GIVEN, counting))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        the order or the duplicates of activities matter
                          - score: 50 as delivered, 20 with each twice, in reverse
                          - rule 'demo-request': 30 points (matched, 1 counted, raw 30, attainable [30, 30]) as delivered, 0 points (not matched, 0 counted, raw 0, attainable [0, 0]) with each twice, in reverse
                          - IMPLICIT axis: 30 points (of 30, attainable [30, 30]) as delivered, 0 points (of 0, attainable [0, 0]) with each twice, in reverse
                          - total: 50 points (of 50, attainable [50, 50]) as delivered, 20 points (of 20, attainable [20, 20]) with each twice, in reverse
                          - qualification: not yet qualified: total 50 of 60, explicit 20 of 25 as delivered, not yet qualified: total 20 of 60, explicit 20 of 25 with each twice, in reverse
                        lead L-7 {consent=true, email=***, employees=20, industry=retail, seniority=director, trial=2026-01-01}
                        activity demo request e1 at 2026-06-15T10:00:00Z
                        activity demo request e1 at 2026-06-15T10:00:00Z
                        as of 2026-06-15T10:00:00Z (2026-06-15T12:00 in Europe/Paris)
                        by model inbound-v3: 8 rules, total at least 60, explicit at least 25
                        L-7 scored 50 (20 explicit + 30 implicit): not yet qualified, total 50 of 60, explicit 20 of 25
                          +20  senior-contact  seniority is at least director
                          +30  demo-request    1 x demo request
                        L-7 scored 20 (20 explicit + 0 implicit): not yet qualified, total 20 of 60, explicit 20 of 25
                          +20  senior-contact  seniority is at least director""");
    }

    @Test
    void theLawsOfTimeEngagementAndBatchesNameWhatTheyChanged() {
        Scorer forgetful =
                (lead, activities, asOf) -> MODEL.score(lead, asOf.isAfter(NOON) ? List.of() : activities, asOf);
        assertThatThrownBy(() -> NextChangeLaw.check(GIVEN, forgetful))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        the score is not constant until its next change
                          - score: 50 as of 2026-06-15T10:00:00Z, 20 as of 2026-06-15T10:00:00.000000001Z, but the next change is told for 2026-07-14T22:00:00Z
                          - score: 45 is told for 2026-07-14T22:00:00Z, but it is 20
                        lead L-7 {""");
        assertThatThrownBy(() -> BatchLaw.check(GIVEN, forgetful))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        many leads at once score otherwise than one at a time
                          - score: 50 at once with others, 20 alone
                          - implicit points: 30 at once with others, 0 alone
                          - rule 'demo-request': 30 at once with others, 0 alone
                        lead L-7 {""");
        Scorer lessForMore = (lead, activities, asOf) ->
                activities.isEmpty() ? MODEL.score(lead, List.of(DEMO), asOf) : MODEL.score(lead, List.of(), asOf);
        assertThatThrownBy(() -> EngagementLaw.checkMore(GIVEN, 0, lessForMore))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        more engagement scores less
                          - rule 'demo-request': 0 points, but 30 without demo request e1 at 2026-06-15T10:00:00Z
                        lead L-7 {""");
        assertThatThrownBy(() -> AddedRuleLaw.check(GIVEN, 0, forgetfulAlways()))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        a rule with positive points lowers the score
                          - score: 30 without the rule senior-contact: seniority is at least director, which takes no points, 20 with it
                        lead L-7 {""");
    }

    private static Scorer forgetfulAlways() {
        return (lead, activities, asOf) -> MODEL.score(lead, List.of(), asOf);
    }

    @Test
    void aSingleActivityThatQualifiesIsNamed() {
        ScoringModel eager = ScoringModel.builder("eager", Models.PARIS)
                .add(Rule.implicit("demo").once(Models.DEMO).scores(30))
                .qualifyAt(Threshold.total(30))
                .build();
        ScoringCase given = new ScoringCase(eager, Lead.builder("L-8").build(), List.of(DEMO), NOON);
        assertThatThrownBy(() -> SingleActivityLaw.check(given, eager::score))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        a single activity qualifies
                          - demo request e1 at 2026-06-15T10:00:00Z takes the score from 0 to 30 and qualifies the lead alone
                        lead L-8 {}
                        activity demo request e1 at 2026-06-15T10:00:00Z
                        as of 2026-06-15T10:00:00Z (2026-06-15T12:00 in Europe/Paris)
                        by model eager: 1 rule, total at least 30
                        L-8 scored 30 (0 explicit + 30 implicit): qualified
                          +30  demo  1 x demo request""");
    }

    @Test
    void whatAStoreChangedIsToldByItsPath() {
        Map<String, Object> stored = Map.of("rules", List.of(Map.of("id", "a", "scores", 20), Map.of("id", "b")));
        Map<String, Object> read = Map.of("rules", List.of(Map.of("id", "a", "scores", 20.0)));
        assertThatThrownBy(() -> StorageLaw.check("model", stored, stored, read, read))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        the model that is read is not the one that was stored
                          - $.rules[0].scores: 20 was stored, 20.0 is read
                          - $.rules[1]: {id=b} was stored, nothing is read""");
        assertThatThrownBy(() -> StorageLaw.check("model", "one", Map.of(), "other", Map.of()))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        the model that is read is not the one that was stored
                          - the data are the same, but other is not equal to one""");
    }

    @Test
    void aNullIsNamed() {
        assertThatThrownBy(() -> new ScoringDomain(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("model");
        assertThatThrownBy(() -> new ScoringCase(MODEL, null, List.of(), NOON))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("lead");
    }

    @Test
    void aCaseRefusesWhatCannotBe() {
        assertThatThrownBy(() -> new CalendarCase(CalendarProperties.office(), NOON, NOON, NOON, Duration.ofHours(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("open time PT-1H is negative; give zero or more");
        assertThatThrownBy(() -> new BacklogCase(
                        Backlog.empty(), Timeframe.quarter(2026, 2), new BigDecimal("-1"), LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capacity -1 is negative; give zero or more");
    }

    /** Hours of a calendar are local, so the instants beside them are too. */
    @Test
    void aCaseOfACalendarIsToldInItsTime() {
        BusinessTime rounded = new BusinessTime() {
            @Override
            public Duration between(Instant from, Instant to) {
                return Duration.ofHours(
                        CalendarProperties.office().between(from, to).toHours());
            }

            @Override
            public Optional<Instant> add(Instant from, Duration openTime) {
                return CalendarProperties.office().add(from, openTime);
            }
        };
        CalendarCase given = new CalendarCase(
                CalendarProperties.office(),
                NOON,
                NOON.plusSeconds(1_800),
                NOON.plusSeconds(9_000),
                Duration.ofMinutes(30));
        assertThatThrownBy(() -> CalendarLaw.checkInverse(given, rounded))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("""
                        adding open time is not undone by measuring it
                          - PT30M after 2026-06-15T12:00+02:00 is 2026-06-15T12:30+02:00, but PT0S lies between
                        instants 2026-06-15T12:00+02:00, 2026-06-15T12:30+02:00, 2026-06-15T14:30+02:00
                        open time to add PT30M
                        calendar Europe/Paris [MONDAY 09:00-12:30 14:00-18:00,""");
    }
}
