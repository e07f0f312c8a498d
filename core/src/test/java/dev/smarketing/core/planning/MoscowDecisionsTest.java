package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.DECIDED;
import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoscowDecisionsTest {

    private static final Timeframe LAST_SPRINT = Timeframe.sprint("S6", LocalDate.of(2026, 6, 22));

    private static List<String> found(Backlog backlog, Timeframe timeframe, LocalDate asOf, FindingCode code) {
        return found(backlog, timeframe, asOf, code, MoscowRules.standard());
    }

    private static List<String> found(
            Backlog backlog, Timeframe timeframe, LocalDate asOf, FindingCode code, MoscowRules rules) {
        return backlog.check(timeframe, asOf, rules).findings(code).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void p16TimeframesThatDisagree() {
        LocalDate planning = LAST_SPRINT.from();
        Backlog must = backlog("MS", item("x", "1"), item("y", "1"))
                .decide(PriorityDecision.of("y", LAST_SPRINT, Priority.SHOULD, DECIDED));
        // quarter Must, sprint Could: fine
        Backlog could = must.decide(PriorityDecision.of("x", LAST_SPRINT, Priority.COULD, DECIDED));
        assertThat(found(could, QUARTER, planning, FindingCode.TIMEFRAMES_DISAGREE))
                .isEmpty();
        assertThat(found(could, LAST_SPRINT, planning, FindingCode.TIMEFRAMES_DISAGREE))
                .isEmpty();
        // quarter Won't, sprint Must
        Backlog wont =
                backlog("W", item("x", "1")).decide(PriorityDecision.of("x", LAST_SPRINT, Priority.MUST, DECIDED));
        assertThat(found(wont, LAST_SPRINT, planning, FindingCode.TIMEFRAMES_DISAGREE))
                .containsExactly("MOS-18 x is decided differently for S6 -> 2026-Q2; a Must of a quarter belongs in one"
                        + " of its sprints, a Won't in none");
        // quarter Must, in no sprint at the last planning, and before it
        assertThat(found(must, QUARTER, planning, FindingCode.TIMEFRAMES_DISAGREE))
                .containsExactly("MOS-18 x is decided differently for 2026-Q2 -> S6; a Must of a quarter belongs in one"
                        + " of its sprints, a Won't in none");
        assertThat(found(must, QUARTER, planning.minusDays(1), FindingCode.TIMEFRAMES_DISAGREE))
                .isEmpty();
    }

    @Test
    void aWontComesBackOnlyByADecisionThatNamesIt() {
        PriorityDecision wont = Plans.decision("x", Priority.WONT);
        PriorityDecision back = PriorityDecision.of("x", QUARTER, Priority.COULD, DECIDED.plusDays(3));
        Backlog backlog = backlog("W", item("x", "1"));
        assertThat(found(backlog.decide(back), QUARTER, TODAY, FindingCode.WONT_CAME_BACK))
                .containsExactly("MOS-17 x was a Won't and is back without a decision that names the old one");
        Backlog named = backlog.decide(back.reversing(wont));
        assertThat(found(named, QUARTER, TODAY, FindingCode.WONT_CAME_BACK)).isEmpty();
        assertThat(Backlog.fromData(named.toData())).isEqualTo(named);
        // stronger later: the way back was explained once
        Backlog stronger = named.decide(PriorityDecision.of("x", QUARTER, Priority.SHOULD, DECIDED.plusDays(9)));
        assertThat(found(stronger, QUARTER, TODAY, FindingCode.WONT_CAME_BACK)).isEmpty();
        assertThatThrownBy(() -> back.reversing(Plans.decision("y", Priority.WONT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'2026-03-01: y is wont in 2026-Q2' is not an earlier Won't on 'x' for 2026-Q2; name the one"
                                + " that is taken back");
    }

    @Test
    void outcomesBelongToTheGuidePoint() {
        GuidePoint guide = GuidePoint.of(
                QUARTER,
                DECIDED,
                "Ana",
                List.of(new GuidePoint.Outcome("more leads", "net new leads", decimal("4000"))));
        MoscowRules rules = MoscowRules.standard().withGuidePoint(guide);
        Backlog backlog = backlog("SS", item("x", "1"), item("y", "1").withOutcome("fame"));
        assertThat(found(backlog, QUARTER, TODAY, FindingCode.OUTCOME_OUTSIDE_GUIDE_POINT, rules))
                .containsExactly("MOS-13 y works for an outcome that is not in the active guide point");
        assertThat(found(backlog, QUARTER, TODAY, FindingCode.OUTCOME_OUTSIDE_GUIDE_POINT))
                .isEmpty();
        assertThat(MoscowRules.fromData(rules.toData())).isEqualTo(rules);
    }

    @Test
    void aTitleIsNoReason() {
        for (String reason :
                List.of("CEO", "the CMO wants it", "Le directeur le veut", "Lo quiere la jefa", "our VP asked")) {
            Backlog backlog = Backlog.of(item("x", "1"))
                    .decide(PriorityDecision.of("x", QUARTER, Priority.SHOULD, DECIDED)
                            .because(reason));
            assertThat(found(backlog, QUARTER, TODAY, FindingCode.REASON_IS_A_TITLE))
                    .as(reason)
                    .hasSize(1);
        }
        for (String reason :
                List.of("the CEO promised it to a customer", "agreed", "asked for", "chief reason: churn")) {
            Backlog backlog = Backlog.of(item("x", "1"))
                    .decide(PriorityDecision.of("x", QUARTER, Priority.SHOULD, DECIDED)
                            .because(reason));
            assertThat(found(backlog, QUARTER, TODAY, FindingCode.REASON_IS_A_TITLE))
                    .as(reason)
                    .isEmpty();
        }
        MoscowRules own = MoscowRules.standard().withTitles(List.of("Governor"));
        Backlog backlog = Backlog.of(item("x", "1"))
                .decide(PriorityDecision.of("x", QUARTER, Priority.SHOULD, DECIDED)
                        .because("Governor"));
        assertThat(found(backlog, QUARTER, TODAY, FindingCode.REASON_IS_A_TITLE, own))
                .containsExactly("MOS-19 the only reason for x is who asked for it; say what it is for");
        assertThat(MoscowRules.fromData(own.toData())).isEqualTo(own);
    }

    @Test
    void anItemAboveTheLimitIsTooBig() {
        MoscowRules rules = MoscowRules.standard().withLargestItem(decimal("8"));
        Backlog backlog = backlog("SSW", item("x", "8"), item("y", "8.5"), item("w", "99"));
        assertThat(backlog.check(QUARTER, TODAY, rules).findings(FindingCode.ITEM_TOO_BIG))
                .singleElement()
                .hasToString("MOS-20 y takes 8.5, more than 8; split it")
                .extracting(finding -> finding.toText(Language.FRENCH))
                .isEqualTo("y demande 8,5, plus de 8\u00a0; découpez-le");
        assertThat(MoscowRules.fromData(rules.toData())).isEqualTo(rules);
    }

    @Test
    void p42PartsCountWhereTheyAreDecided() {
        BacklogItem item = BacklogItem.of("answers", "Answers")
                .withOutcome("more leads")
                .withPart("within 24 h", decimal("3"))
                .withPart("within 4 h", decimal("2"));
        assertThat(item.effort()).contains(decimal("5"));
        Backlog backlog = Backlog.of(item)
                .decide(Plans.decision("answers", Priority.MUST).withPart("within 4 h", Priority.SHOULD));
        MoscowCheck check = backlog.check(QUARTER, TODAY);
        assertThat(backlog.priority("answers", QUARTER, TODAY)).isEqualTo(Priority.MUST);
        assertThat(check.effort(Priority.MUST)).isEqualByComparingTo("3");
        assertThat(check.effort(Priority.SHOULD)).isEqualByComparingTo("2");
        assertThat(check.effectiveMustShare()).isEqualTo(MetricValue.ratio(3, 5));
        assertThat(Backlog.fromData(backlog.toData())).isEqualTo(backlog);
        assertThatThrownBy(() -> item.withEffort(9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the effort of 'answers' is the sum of its parts [within 24 h, within 4 h]; give an effort to a"
                                + " part");
        assertThatThrownBy(() -> Plans.decision("answers", Priority.SHOULD).withPart("within 4 h", Priority.MUST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "part 'within 4 h' of 'answers' is must, not weaker than the should of the item, which takes"
                                + " the strongest; give the item that category");
        assertThatThrownBy(() ->
                        backlog.decide(Plans.decision("answers", Priority.MUST).withPart("at once", Priority.COULD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("part 'at once' is not among the parts of 'answers' [within 24 h, within 4 h]; name one of"
                        + " these");
        assertThatThrownBy(() -> backlog.decide(Plans.decision("answers", Priority.MUST)
                        .withPart("within 24 h", Priority.COULD)
                        .withPart("within 4 h", Priority.SHOULD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("all parts of 'answers' are weaker than the item, which takes the strongest; give the item"
                        + " the strongest category of its parts");
    }
}
