package dev.smarketing.core.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.teamwork.CampaignBrief.Question;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampaignBriefTest {

    private static final CampaignBrief FAIR = CampaignBrief.of("Spring fair")
            .with(Question.OBJECTIVE, "40 demo requests")
            .with(Question.MEASURES, "demo requests, cost per lead")
            .with(Question.MESSAGE, "quotes in a day")
            .with(Question.DELIVERABLES, "stand, flyer")
            .withAudience("industry", "retail")
            .withAudience("country", "France")
            .withPart("Ana", "stand")
            .withPart("Bo", "")
            .withTeam("Sales", "demo requests")
            .withTeam("HR", "")
            .with(Question.DELIVERY, "by mail")
            .with(Question.FEEDBACK, "in the call")
            .with(Question.DEADLINES, "March 20")
            .withFinalDecider("Cleo");

    private static MetricValue share(int part, int whole) {
        return MetricValue.ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    @Test
    void completenessIsTheShareAnsweredOfAllThatIsAsked() {
        // five facts, the parts of two persons, six questions of method
        assertThat(FAIR.completeness()).isEqualTo(share(5 + 1 + 4, 5 + 2 + 6));
        assertThat(FAIR.open()).containsExactly(Question.PARTS, Question.BUDGET, Question.DECISION_TOLD);
        assertThat(CampaignBrief.of("empty").completeness()).isEqualTo(share(0, 12));
        assertThat(CampaignBrief.of("empty").open()).containsExactly(Question.values());
        CampaignBrief whole = FAIR.withPart("Bo", "flyer")
                .with(Question.BUDGET, "Marketing")
                .with(Question.DECISION_TOLD, "in the channel");
        assertThat(whole.completeness()).isEqualTo(share(13, 13));
        assertThat(whole.open()).isEmpty();
        assertThat(whole).hasToString("Spring fair: 100.0 % answered");
    }

    @Test
    void itSaysWhatIsOpen() {
        assertThat(FAIR)
                .hasToString("Spring fair: 76.9 % answered, open: each person's part, whose budget, how the decision is"
                        + " told");
        assertThat(FAIR.toText(Language.SPANISH)).contains("respondido, falta: papel de cada persona");
    }

    @Test
    void whoDecidesWhomItSpeaksToAndWhoGainsAreChecked() {
        assertThat(FAIR.check(2))
                .extracting(Object::toString)
                .containsExactly("BRF-04 Spring fair: HR takes part, but nobody said what it gains");
        assertThat(FAIR.withFinalDecider("Dan").withTeam("HR", "applications").check(3))
                .extracting(Object::toString)
                .containsExactly(
                        "BRF-02 Spring fair, Cleo, Dan: of the first more than one person decides finally; keep one of"
                                + " those that follow",
                        "BRF-03 Spring fair: the audience is bounded by 2 attributes, fewer than 3");
        assertThat(CampaignBrief.of("empty").check(0))
                .extracting(Object::toString)
                .containsExactly("BRF-01 empty: nobody decides finally; name one person");
    }

    @Test
    void itComesBackFromItsData() {
        assertThat(CampaignBrief.fromData(FAIR.toData())).isEqualTo(FAIR).hasToString(FAIR.toString());
        assertThatThrownBy(() -> FAIR.with(Question.FINAL_DECIDER, "Dan"))
                .hasMessage("'who decides finally' is not one text; say withAudience, withPart or withFinalDecider");
        assertThatThrownBy(() -> CampaignBrief.fromData(Map.of(
                        "version", 1, "campaign", "a", "answers", Map.of("colour", "red"), "deciders", List.of())))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith("campaign brief: answers");
    }

    @Test
    void anAudienceWithoutABoundIsNoAnswer() {
        CampaignBrief named = CampaignBrief.of("Fair").withAudience("industry", " ");
        assertThat(named.completeness()).isEqualTo(share(0, 12));
        assertThat(named.open()).contains(Question.AUDIENCE);
        assertThat(named.withFinalDecider("Cleo").check(1))
                .extracting(Object::toString)
                .containsExactly("BRF-03 Fair: the audience is bounded by 0 attributes, fewer than 1");
        CampaignBrief bounded = named.withAudience("country", "France");
        assertThat(bounded.completeness()).isEqualTo(share(1, 12));
        assertThat(bounded.open()).doesNotContain(Question.AUDIENCE);
        assertThat(bounded.withFinalDecider("Cleo").check(1)).isEmpty();
    }

    @Test
    void equalBriefsSayTheSame() {
        CampaignBrief brief = CampaignBrief.of("Fair").withPart("Ana", "stand");
        assertThat(brief)
                .isEqualTo(CampaignBrief.of("Fair").withPart("Ana", "stand"))
                .hasSameHashCodeAs(CampaignBrief.of("Fair").withPart("Ana", "stand"))
                .isNotEqualTo(CampaignBrief.of("Fair").withPart("Ana", "flyer"))
                .isNotEqualTo(CampaignBrief.of("Event").withPart("Ana", "stand"));
    }

    @Test
    void dataThatNamesAPersonTwiceIsRefusedAndNotDropped() {
        assertThatThrownBy(() -> CampaignBrief.fromData(Map.of(
                        "version",
                        1,
                        "campaign",
                        "Fair",
                        "answers",
                        Map.of(),
                        "parts",
                        List.of(Map.of("name", "Ana", "text", "stand"), Map.of("name", "Ana", "text", "flyer")))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("campaign brief: parts[1].name: 'Ana' is given twice; give it once");
        assertThatThrownBy(() -> CampaignBrief.fromData(Map.of(
                        "version",
                        1,
                        "campaign",
                        "Fair",
                        "answers",
                        Map.of(),
                        "teams",
                        List.of(Map.of("name", "HR", "benefit", "applications")))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("campaign brief: teams[0].benefit: this key is not known here; known are [name, text]");
    }
}
