package dev.smarketing.scoring;

import static dev.smarketing.scoring.AccountScore.Standing.*;
import static dev.smarketing.scoring.Given.*;
import static dev.smarketing.scoring.Rule.explicit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Lead;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AccountRollUpTest {

    private static final BigDecimal SIX_TENTHS = new BigDecimal("0.6");
    private static final AccountRollUp BREADTH =
            AccountRollUp.maxAndBreadth(Points.of(5), Points.of(30), Points.of(15));
    private static final AccountRollUp SENIORITY = AccountRollUp.weightedMean(
            Map.of("DIRECTOR", BigDecimal.valueOf(3), "MANAGER", BigDecimal.valueOf(2)), BigDecimal.ONE);

    private static ScoreCard card(String lead, Points points, Instant asOf) {
        return model(explicit("points").when(CONSENT.isAbsent()).scores(points))
                .score(Lead.builder(lead).build(), List.of(), asOf);
    }

    private static List<ScoreCard> cards(String... points) {
        List<ScoreCard> cards = new ArrayList<>();
        for (String one : points) {
            cards.add(card("L-" + (cards.size() + 1), Points.parse(one), NOON));
        }
        return cards;
    }

    private static String points(AccountRollUp rollUp, String... points) {
        return rollUp.score("Acme", cards(points)).points().orElseThrow().toString();
    }

    @Test
    void s24() {
        assertThat(points(AccountRollUp.champion(SIX_TENTHS), "80", "50", "30", "20"))
                .isEqualTo("61.33");
        assertThat(points(BREADTH, "80", "50", "30", "20")).isEqualTo("90");
        Map<LeadId, String> levels =
                Map.of(LeadId.of("L-1"), "DIRECTOR", LeadId.of("L-2"), "MANAGER", LeadId.of("L-3"), "JUNIOR");
        assertThat(SENIORITY.score("Acme", cards("80", "50", "30"), levels).points())
                .contains(Points.parse("61.67"));
        AccountScore few =
                AccountRollUp.max().needingAtLeast(3, Points.of(40)).score("Acme", cards("80", "50", "30", "20"));
        assertThat(few.standing()).isEqualTo(NOT_ENOUGH_PEOPLE);
        assertThat(few.people()).isEqualTo(2);
        assertThat(few.points()).contains(Points.of(80));
        assertThat(few).hasToString("Acme scored 80: not enough people (2)");
    }

    @Test
    void theSimpleOnes() {
        assertThat(points(AccountRollUp.sum(), "80", "50", "30", "20")).isEqualTo("180");
        assertThat(points(AccountRollUp.max(), "50", "80", "20")).isEqualTo("80");
        assertThat(points(AccountRollUp.mean(), "80", "50", "30", "20")).isEqualTo("45");
        assertThat(points(AccountRollUp.mean(), "0.01", "0")).isEqualTo("0.01"); // 0.005, half up
        assertThat(points(AccountRollUp.mean(), "-0.01", "0")).isEqualTo("-0.01"); // away from zero
        assertThat(points(AccountRollUp.champion(SIX_TENTHS), "80")).isEqualTo("80");
        assertThat(points(AccountRollUp.championShare(SIX_TENTHS), "80")).isEqualTo("48");
        assertThat(points(AccountRollUp.championShare(SIX_TENTHS), "80", "50", "30", "20"))
                .isEqualTo("61.33");
        assertThat(points(BREADTH, "80", "50", "50", "50", "50", "29.99")).isEqualTo("95");
    }

    @Test
    void theLimitOfEachPersonComesFirst() {
        AccountRollUp limited =
                AccountRollUp.sum().limitingEachPersonTo(Limits.between(0, 50)).needingAtLeast(2, Points.of(51));
        AccountScore score = limited.score("Acme", cards("80", "60", "-10"));
        assertThat(score.points()).contains(Points.of(100));
        assertThat(score.people()).isZero();
        assertThat(score.standing()).isEqualTo(NOT_ENOUGH_PEOPLE);
    }

    @Test
    void nobodyIsNotZero() {
        AccountScore nobody = AccountRollUp.sum().score("Acme", List.of());
        assertThat(nobody.points()).isEmpty();
        assertThat(nobody.standing()).isEqualTo(NO_PERSON);
        assertThat(nobody.explain()).isEqualTo("Acme: no person\n");
    }

    @Test
    void aStoredScoreReadsBackAndHasToAddUp() {
        AccountScore score = SENIORITY
                .limitingEachPersonTo(Limits.upTo(60))
                .score("Acme", cards("80", "50"), Map.of(LeadId.of("L-1"), "DIRECTOR"));
        Map<String, Object> data = score.toData();
        assertThat(data).containsEntry("account", "Acme").containsEntry("standing", "enough-people");
        assertThat(AccountScore.fromData(data)).isEqualTo(score).hasSameHashCodeAs(score);
        AccountScore none = AccountRollUp.champion(SIX_TENTHS).score("Nobody Ltd", List.of());
        assertThat(AccountScore.fromData(none.toData())).isEqualTo(none);
        assertThat(none.toData()).doesNotContainKey("points");
        Map<String, Object> forged = new LinkedHashMap<>(data);
        forged.put("points", new BigDecimal("58"));
        // (60 * 3 + 50) / 4
        assertThatThrownBy(() -> AccountScore.fromData(forged))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("account score: points: is 58, but the parts add up to 57.50; give the score as it was"
                        + " written");
    }

    @Test
    void eachPersonsPartIsTold() {
        AccountScore score = AccountRollUp.champion(SIX_TENTHS).score("Acme", cards("20", "50", "30", "80"));
        // 48 + 0.4 * (50 + 30 + 20) / 3 = 48 + 6.666.. + 4 + 2.666..
        assertThat(score.explain()).isEqualTo("""
                        Acme scored 61.33: 4 people
                            +48  L-4  scored 80
                          +6.67  L-2  scored 50
                             +4  L-3  scored 30
                          +2.66  L-1  scored 20
                        """);
        AccountScore weighed = SENIORITY
                .limitingEachPersonTo(Limits.upTo(60))
                .score("Acme", cards("80", "50"), Map.of(LeadId.of("L-1"), "DIRECTOR"));
        // (60 * 3 + 50) / 4
        assertThat(weighed.explain()).isEqualTo("""
                        Acme scored 57.50: 2 people
                             +45  L-1  scored 80; limited: 60 x 3
                          +12.50  L-2  scored 50
                        """);
        assertThat(weighed.explain(Language.SPANISH)).isEqualTo("""
                        Acme obtuvo 57,50: 2 personas
                             +45  L-1  obtuvo 80; limitado: 60 x 3
                          +12,50  L-2  obtuvo 50
                        """);
        assertThat(AccountRollUp.max().score("Acme", cards("1")).explain(Language.FRENCH))
                .isEqualTo("Acme a obtenu 1\u00a0: 1 personne\n  +1  L-1  a obtenu 1\n");
        assertThat(weighed)
                .isEqualTo(SENIORITY
                        .limitingEachPersonTo(Limits.upTo(60))
                        .score("Acme", cards("80", "50"), Map.of(LeadId.of("L-1"), "DIRECTOR")))
                .isNotEqualTo(score);
    }

    @Test
    void personsAreRowsOfATable() {
        Table table = SENIORITY
                .limitingEachPersonTo(Limits.upTo(60))
                .score("Acme", cards("80", "50"), Map.of(LeadId.of("L-1"), "DIRECTOR"))
                .table(Language.ENGLISH);
        assertThat(table.columns()).containsExactly("Person", "Score", "Limited", "Weight", "Adds");
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                Cell.of("L-1"),
                                Cell.fixed(new BigDecimal("80"), 2),
                                Cell.fixed(new BigDecimal("60"), 2),
                                Cell.fixed(new BigDecimal("3"), 0),
                                Cell.fixed(new BigDecimal("45"), 2)),
                        List.of(
                                Cell.of("L-2"),
                                Cell.fixed(new BigDecimal("50"), 2),
                                Cell.fixed(new BigDecimal("50"), 2),
                                Cell.fixed(new BigDecimal("1"), 0),
                                Cell.fixed(new BigDecimal("12.5"), 2)));
        AccountScore nobody = AccountRollUp.sum().score("Acme", List.of());
        assertThat(nobody.table(Language.FRENCH).columns())
                .containsExactly("Personne", "Score", "Limité", "Poids", "Apporte");
        assertThat(nobody.table(Language.SPANISH).rows()).isEmpty();
    }

    @Test
    void refusals() {
        assertThatThrownBy(() -> AccountRollUp.sum()
                        .score("Acme", List.of(card("L-1", Points.of(1), NOON), card("L-1", Points.of(2), NOON))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("account 'Acme' has two cards of lead L-1; merge what the lead did and score it once");
        Instant later = NOON.plusSeconds(1);
        assertThatThrownBy(() -> AccountRollUp.sum()
                        .score("Acme", List.of(card("L-1", Points.of(1), NOON), card("L-2", Points.of(2), later))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("account 'Acme' has cards of test at 2026-06-15T10:00:00Z and of test at"
                        + " 2026-06-15T10:00:01Z; score all persons by one model as of one instant");
        assertThatThrownBy(() -> AccountRollUp.champion(new BigDecimal("1.1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight of the champion is 1.1, outside 0 to 1; give a share such as 0.9 for 90 %");
        assertThatThrownBy(() -> AccountRollUp.weightedMean(Map.of("BOSS", BigDecimal.ZERO), BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight of 'BOSS' is 0, not above 0; give more than 0");
        assertThatThrownBy(() -> AccountRollUp.maxAndBreadth(Points.of(5), Points.of(30), Points.of(4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bonus is 5 for each further person, up to 4 in all;"
                        + " give a bonus above 0 and a limit that is not below it");
        assertThatThrownBy(() -> AccountRollUp.sum().needingAtLeast(0, Points.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of people needed is 0, below the least allowed value 1; give 1 or more");
    }

    @Test
    void data() {
        Map<String, Object> data = BREADTH.limitingEachPersonTo(Limits.upTo(60))
                .needingAtLeast(3, Points.of(40))
                .toData();
        assertThat(data)
                .hasToString("{version=1, method=max-and-breadth, bonus=5, floor=30, bonus-up-to=15,"
                        + " each-person={up-to=60}, people={at-least=3, floor=40}}");
        for (AccountRollUp rollUp : List.of(
                AccountRollUp.sum(),
                AccountRollUp.max(),
                AccountRollUp.mean(),
                AccountRollUp.champion(SIX_TENTHS),
                AccountRollUp.championShare(new BigDecimal("0.60")),
                SENIORITY.needingAtLeast(2, Points.parse("0.5")),
                BREADTH.limitingEachPersonTo(Limits.between(-5, 60)))) {
            assertThat(AccountRollUp.fromData(rollUp.toData()))
                    .isEqualTo(rollUp)
                    .hasSameHashCodeAs(rollUp)
                    .hasToString(rollUp.toString());
        }
        assertThat(AccountRollUp.champion(SIX_TENTHS)).hasToString("{method=champion, weight=0.6}");
        Map<String, Object> wrong = new LinkedHashMap<>(data);
        wrong.put("method", "median");
        assertThatThrownBy(() -> AccountRollUp.fromData(wrong))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("account roll-up: method: 'median' is not known; use one of [sum, max, mean, champion,"
                        + " champion-share, weighted-mean, max-and-breadth]");
        wrong.put("method", "sum");
        assertThatThrownBy(() -> AccountRollUp.fromData(wrong))
                .isInstanceOf(DataFormatException.class)
                .hasMessageContaining("account roll-up: bonus: this key is not known here");
    }

    /** The formulas once more, in decimals with many digits; the parts add up to them. */
    @Property
    void formulas(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = -500, max = 20_000) Long> scores,
            @ForAll @IntRange(max = 100) int percent) {
        List<ScoreCard> cards = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal max = BigDecimal.valueOf(-10);
        for (long hundredths : scores) {
            cards.add(card("L-" + cards.size(), Points.ofHundredths(hundredths), NOON));
            sum = sum.add(BigDecimal.valueOf(hundredths, 2));
            max = max.max(BigDecimal.valueOf(hundredths, 2));
        }
        BigDecimal n = BigDecimal.valueOf(scores.size());
        assertPoints(AccountRollUp.sum(), cards, sum);
        assertPoints(AccountRollUp.max(), cards, max);
        assertPoints(AccountRollUp.mean(), cards, sum.divide(n, 60, RoundingMode.DOWN));
        BigDecimal w = BigDecimal.valueOf(percent, 2);
        BigDecimal champion = scores.size() == 1
                ? max
                : w.multiply(max)
                        .add(BigDecimal.ONE
                                .subtract(w)
                                .multiply(sum.subtract(max))
                                .divide(n.subtract(BigDecimal.ONE), 60, RoundingMode.DOWN));
        assertPoints(AccountRollUp.champion(w), cards, champion);
        long further = scores.stream().filter(score -> score >= 3_000).count() - 1;
        long bonus = Math.max(0, Math.min(15, further * 5));
        assertPoints(BREADTH, cards, max.add(BigDecimal.valueOf(bonus)));
    }

    private static void assertPoints(AccountRollUp rollUp, List<ScoreCard> cards, BigDecimal expected) {
        AccountScore score = rollUp.score("Acme", cards);
        assertThat(score.points().orElseThrow().toBigDecimal())
                .isEqualByComparingTo(expected.setScale(2, RoundingMode.HALF_UP));
        assertThat(score.parts()).hasSameSizeAs(cards);
    }
}
