package dev.smarketing.scoring;

import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.text.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class QualificationOverrideTest {

    private static final ScoringModel MODEL = ScoringModel.builder("m", PARIS)
            .add(explicit("france").when(COUNTRY.is("FR")).scores(50))
            .disqualifyWhen("embargo", COUNTRY.is("XX"))
            .qualifyAt(Threshold.total(50))
            .build();

    private static final Instant START = at("2026-06-01T00:00");
    private static final Instant END = at("2026-06-16T00:00");
    private static final QualificationOverride FOR = QualificationOverride.qualified("Ada", "partner lead", START, END);
    private static final QualificationOverride AGAINST =
            QualificationOverride.notQualified("Bob", "student", START, END);

    private static Lead in(String country) {
        return Lead.builder("L-1").with(COUNTRY, country).build();
    }

    private static ScoreCard card(String country, Instant asOf, QualificationOverride... overrides) {
        return MODEL.score(in(country), List.of(), List.of(overrides), asOf);
    }

    @Test
    void isTheVerdictAndStandsBesideTheComputedOne() {
        ScoreCard card = card("ES", NOON, FOR);
        assertThat(card.isQualified()).isTrue();
        assertThat(card.decidedBy()).isEqualTo(DecidedBy.OVERRIDE);
        assertThat(card.override()).contains(FOR);
        assertThat(card.computedQualification()).hasToString("not yet qualified: total 0 of 50");
        assertThat(card.outlook()).isEqualTo(Outlook.NOT_QUALIFIED);
        assertThat(card)
                .hasToString("L-1 scored 0 (0 explicit + 0 implicit): qualified by Ada until 2026-06-15T22:00:00Z"
                        + " (partner lead); otherwise not yet qualified, total 0 of 50");
        assertThat(card.explain(Language.FRENCH).lines().findFirst().orElseThrow())
                .isEqualTo("L-1 a obtenu 0 (0 explicite + 0 implicite)\u00a0: qualifié par Ada jusqu'au"
                        + " 2026-06-15T22:00:00Z (partner lead)\u00a0; sinon pas encore qualifié, total 0 sur 50");
        assertThat(card.explain(Language.SPANISH).lines().findFirst().orElseThrow())
                .isEqualTo("L-1 obtuvo 0 (0 explícito + 0 implícito): cualificado por Ada hasta"
                        + " 2026-06-15T22:00:00Z (partner lead); si no, aún no cualificado, total 0 de 50");
    }

    @Test
    void mayStandAgainstTheScore() {
        ScoreCard card = card("FR", NOON, AGAINST);
        assertThat(card.isQualified()).isFalse();
        assertThat(card)
                .hasToString("L-1 scored 50 (50 explicit + 0 implicit): not yet qualified, by Bob until"
                        + " 2026-06-15T22:00:00Z (student); otherwise qualified");
    }

    @Test
    void aDisqualifierGoesBeforeIt() {
        ScoreCard card = card("XX", NOON, FOR);
        assertThat(card.qualification()).hasToString("disqualified: embargo");
        assertThat(card.decidedBy()).isEqualTo(DecidedBy.DISQUALIFIER);
        assertThat(card.override()).contains(FOR);
    }

    @Test
    void countsFromItsStartToBeforeItsEnd() {
        assertThat(card("ES", START, FOR).isQualified()).isTrue();
        assertThat(card("ES", START.minusNanos(1), FOR).isQualified()).isFalse();
        assertThat(card("ES", END.minusNanos(1), FOR).isQualified()).isTrue();
        assertThat(card("ES", END, FOR).isQualified()).isFalse();
        assertThat(card("ES", END, FOR).override()).isEmpty();
    }

    @Test
    void ofSeveralTheLatestWordCountsAndAtOneInstantThatAgainst() {
        QualificationOverride later = QualificationOverride.qualified("Cyd", "asked again", START.plusSeconds(1), END);
        assertThat(card("ES", NOON, AGAINST, later, FOR).override()).contains(later);
        assertThat(card("ES", NOON, FOR, AGAINST).isQualified()).isFalse();
        assertThat(card("ES", NOON, AGAINST, FOR).isQualified()).isFalse();
    }

    @Test
    void readsBackFromData() {
        assertThat(FOR.toData())
                .hasToString("{version=1, qualified=true, by=Ada, reason=partner lead,"
                        + " from=2026-05-31T22:00:00Z, until=2026-06-15T22:00:00Z}");
        assertThat(QualificationOverride.fromData(FOR.toData())).isEqualTo(FOR);
        assertThat(QualificationOverride.fromData(AGAINST.toData())).isEqualTo(AGAINST);
    }

    @Test
    void wrongOnesAreRefused() {
        assertThatThrownBy(() -> QualificationOverride.qualified("Ada", "why", END, END))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("override of Ada from 2026-06-15T22:00:00Z until 2026-06-15T22:00:00Z is never in force;"
                        + " let it end after it begins");
        assertThatThrownBy(() -> new Qualification.HeldByOverride(FOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("override of Ada qualifies the lead; give one against it");
    }
}
