package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.decimal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlueprintTest {

    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 20);
    private static final LocalDate WEEK_5 = LocalDate.of(2026, 4, 29);
    private static final List<GuidePoint.Outcome> LEADS =
            List.of(new GuidePoint.Outcome("leads", "net new leads", decimal("4000")));
    private static final GuidePoint GUIDE = GuidePoint.of(Timeframe.quarter(2026, 2), DECIDED, "Ana", LEADS);
    private static final Deliverable WEBINAR =
            Deliverable.of("webinar", "Webinar", LocalDate.of(2026, 6, 30)).linkedTo("leads", DECIDED);

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }

    @Test
    void p40OnlyAnExecutiveShiftChangesTheGuidePoint() {
        List<GuidePoint.Outcome> other = List.of(
                new GuidePoint.Outcome("leads", "net new leads", decimal("3000")),
                new GuidePoint.Outcome("renewals", "renewed contracts", decimal("50")));
        assertThatThrownBy(() -> GUIDE.amended(WEEK_5, "Ben", GuidePoint.ChangeReason.STAKEHOLDER_WISH, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the guide point of 2026-Q2 is not changed because of 'stakeholder-wish'; it takes"
                        + " 'executive-shift', put the wish into the backlog instead");
        GuidePoint amended = GUIDE.amended(WEEK_5, "Ana", GuidePoint.ChangeReason.EXECUTIVE_SHIFT, other);
        assertThat(amended.outcomes(WEEK_5.minusDays(1))).isEqualTo(LEADS);
        assertThat(amended.outcomes(WEEK_5)).isEqualTo(other);
        assertThat(amended.outcomes(DECIDED.minusDays(1))).isEmpty();
        Blueprint blueprint = Blueprint.of(START, List.of(WEBINAR));
        assertThat(blueprint.check(amended, WEEK_5.minusDays(1))).isEmpty();
        assertThat(texts(blueprint.check(amended, WEEK_5)))
                .containsExactly("BLP-04 webinar was linked before the guide point changed; review its outcome");
        assertThat(blueprint.swap("webinar", WEBINAR.linkedTo("leads", WEEK_5)).check(amended, WEEK_5))
                .isEmpty();
        assertThat(GuidePoint.fromData(amended.toData())).isEqualTo(amended);
        assertThat(amended.toText(WEEK_5, Language.FRENCH)).isEqualTo("""
                Cap de 2026-Q2
                leads\u00a0: 3\u202f000 net new leads
                renewals\u00a0: 50 renewed contracts""");
        assertThatThrownBy(() -> amended.amended(DECIDED, "Ana", GuidePoint.ChangeReason.EXECUTIVE_SHIFT, LEADS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the guide point of 2026-Q2 cannot change on 2026-03-20, before its last change on"
                        + " 2026-04-29; give this date or a later one");
    }

    @Test
    void p41TheWindowOfABlueprintAndASwapInAlone() {
        Blueprint blueprint = Blueprint.of(START, List.of(WEBINAR));
        assertThat(blueprint.end()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(blueprint.check(GUIDE, START)).isEmpty();
        Deliverable late =
                Deliverable.of("fair", "Fair", LocalDate.of(2026, 7, 1)).linkedTo("leads", DECIDED);
        assertThat(texts(blueprint.swap("webinar", late).check(GUIDE, START)))
                .containsExactly("BLP-02 fair is due outside the three months of the blueprint");
        Finding refused = blueprint.requestAddition(late);
        assertThat(refused).hasToString("BLP-03 fair was not added to the blueprint: say what goes out for it");
        assertThat(refused.toText(Language.SPANISH)).isEqualTo("fair no se ha añadido al plan: diga qué sale a cambio");
        assertThat(blueprint.deliverables()).containsExactly(WEBINAR);
        assertThatThrownBy(() -> blueprint.swap("zz", late))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'zz' is not in the blueprint [webinar]; name one of these");
    }

    @Test
    void aDeliverableNeedsAnOutcomeThatCounts() {
        Deliverable loose = Deliverable.of("loose", "Loose", START);
        Deliverable wrong = Deliverable.of("wrong", "Wrong", START).linkedTo("fame", DECIDED);
        Blueprint blueprint = Blueprint.of(START, List.of(loose, wrong, WEBINAR));
        assertThat(texts(blueprint.check(GUIDE, START)))
                .containsExactly(
                        "BLP-01 loose is linked to no outcome of the guide point",
                        "BLP-01 wrong is linked to no outcome of the guide point");
        assertThat(Blueprint.fromData(blueprint.toData())).isEqualTo(blueprint);
        assertThat(blueprint.table(Language.FRENCH).rows().get(2))
                .isEqualTo(List.of(Cell.of(LocalDate.of(2026, 6, 30)), Cell.of("Webinar"), Cell.of("leads")));
        assertThatThrownBy(() -> Blueprint.of(START, List.of(loose, loose)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deliverable 'loose' stands there twice; keep one of the two");
        assertThatThrownBy(() -> GuidePoint.fromData(
                        Map.of("version", 1, "quarter", Map.of("name", "Q", "from", "2026-04-01", "to", "2026-07-01"))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("guide point: decided: holds nothing; give the first decision with date, by and outcomes");
    }

    @Test
    void aPolicySaysWhatMayChangeAndOnWhoseWord() {
        ChangePolicy policy = ChangePolicy.standard();
        assertThat(policy.judge(ChangePolicy.Level.BACKLOG, ChangePolicy.Change.RERANK, "anybody"))
                .hasToString("backlog, rerank, anybody: allowed");
        assertThat(policy.judge(ChangePolicy.Level.GUIDE_POINT, ChangePolicy.Change.AMEND, "stakeholder"))
                .hasToString("guide-point, amend, stakeholder: refused; ask executive");
        assertThat(policy.judge(ChangePolicy.Level.GUIDE_POINT, ChangePolicy.Change.AMEND, "executive")
                        .isAllowed())
                .isTrue();
        assertThat(policy.judge(ChangePolicy.Level.SPRINT, ChangePolicy.Change.ADD, "executive")
                        .toText(Language.FRENCH))
                .isEqualTo("sprint, add, executive\u00a0: refusé\u00a0; personne ne peut le changer maintenant");
        assertThat(policy.judge(ChangePolicy.Level.BLUEPRINT, ChangePolicy.Change.ADD, "executive")
                        .isAllowed())
                .isFalse();
        ChangePolicy softer = policy.allowing(ChangePolicy.Level.SPRINT, ChangePolicy.Change.SWAP, "team lead");
        assertThat(softer.judge(ChangePolicy.Level.SPRINT, ChangePolicy.Change.SWAP, "team lead")
                        .isAllowed())
                .isTrue();
        assertThat(ChangePolicy.fromData(softer.toData())).isEqualTo(softer).isNotEqualTo(policy);
    }
}
