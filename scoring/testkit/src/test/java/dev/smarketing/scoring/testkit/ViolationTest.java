package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.scoring.ForgedCards;
import dev.smarketing.scoring.ScoringModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
                        as of 2026-06-15T10:00:00Z
                        by model inbound-v3: 8 rules, total at least 60, explicit at least 25
                        L-7 scored 51 (20 explicit + 30 implicit): not yet qualified: total 50 of 60, explicit 20 of 25
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
                        as of 2026-06-15T10:00:00Z
                        by model inbound-v3: 8 rules, total at least 60, explicit at least 25
                        L-7 scored 50 (20 explicit + 30 implicit): not yet qualified: total 50 of 60, explicit 20 of 25
                          +20  senior-contact  seniority is at least director
                          +30  demo-request    1 x demo request
                        L-7 scored 20 (20 explicit + 0 implicit): not yet qualified: total 20 of 60, explicit 20 of 25
                          +20  senior-contact  seniority is at least director""");
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
}
