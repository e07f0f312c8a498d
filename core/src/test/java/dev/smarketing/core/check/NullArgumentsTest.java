package dev.smarketing.core.check;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.YearQuarter;
import dev.smarketing.core.calendar.YearWeek;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.planning.ActiveSprint;
import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.planning.MoscowCheck;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.core.planning.PriorityDecision;
import dev.smarketing.core.planning.SprintPlan;
import dev.smarketing.core.planning.Timeframe;
import dev.smarketing.core.sla.Commitment;
import dev.smarketing.core.sla.HandoffLog;
import dev.smarketing.core.sla.MatchingRule;
import dev.smarketing.core.sla.PeriodLength;
import dev.smarketing.core.sla.ServiceLevelAgreement;
import dev.smarketing.core.sla.SlaAssessment;
import dev.smarketing.core.sla.SlaPeriod;
import dev.smarketing.core.sla.TimeLimit;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A null that would not fail by itself is refused under the name of its parameter. */
@SuppressWarnings("NullAway")
class NullArgumentsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Timeframe QUARTER = Timeframe.quarter(2026, 1);
    private static final BacklogItem ITEM = BacklogItem.of("a", "A").withEffort(2);
    private static final Backlog BACKLOG =
            Backlog.of(ITEM).decide(PriorityDecision.of("a", QUARTER, Priority.MUST, DAY));

    private static <T> T none(@Nullable T nothing) {
        return nothing;
    }

    private static void refused(String parameter, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(parameter);
    }

    @Test
    void textsAndValues() {
        refused("tag", () -> Language.ofTag(none(null)));
        refused("amount", () -> Numerals.withCurrency(none(null), "EUR", Language.ENGLISH));
        refused("currencyCode", () -> Numerals.withCurrency("1", none(null), Language.ENGLISH));
        refused("language", () -> Numerals.withCurrency("1", "EUR", none(null)));
        refused("numerator", () -> new MetricValue.Undefined(none(null)));
        refused("subject", () -> Finding.of(FindingCode.NO_OUTCOME, none((String) null), Map.of()));
        Concept concept = Concept.builder("a").label(Label.word("en", "a")).build();
        refused("day", () -> concept.isValidOn(none(null)));
        refused("name", () -> Department.of("marketing").unit(none(null)));
    }

    @Test
    void plansAndSprints() {
        refused("language", () -> Priority.MUST.toText(none(null)));
        refused("asOf", () -> ITEM.lastConfirmed(none(null)));
        MoscowCheck check = BACKLOG.check(QUARTER, DAY);
        refused("priority", () -> check.effort(none(null)));
        refused("code", () -> check.findings(none(null)));
        SprintPlan plan = BACKLOG.plan(QUARTER, BigDecimal.TEN, DAY);
        refused("priority", () -> plan.value(none(null)));
        refused("id", () -> plan.with(none(null)));
        refused("id", () -> plan.without(none(null)));
        ActiveSprint sprint = plan.start(DAY);
        refused("out", () -> sprint.swap(none((String) null), ITEM, DAY));
        refused("in", () -> sprint.swap("a", none((BacklogItem) null), DAY));
    }

    @Test
    void agreements() {
        BusinessCalendar calendar = BusinessCalendar.roundTheClock(ZoneId.of("Pacific/Apia"));
        SlaAssessment assessment = ServiceLevelAgreement.startingOn(DAY, calendar, Commitment.salesReviewsEachLead())
                .assess(HandoffLog.empty(), Instant.parse("2026-03-05T00:00:00Z"));
        refused("handoffId", () -> assessment.verdictsOn(none(null)));
        refused("commitmentName", () -> assessment.in(YearMonth.of(2026, 3)).result(none(null)));
        refused("period", () -> assessment.in(none((SlaPeriod) null)));
        refused("month", () -> assessment.in(none((YearMonth) null)));
        refused("week", () -> assessment.in(none((YearWeek) null)));
        refused("quarter", () -> assessment.in(none((YearQuarter) null)));
        refused("other", () -> assessment.whatIf(none(null)));
        refused("end", () -> assessment.agreement().endingOn(none(null)));
        refused("value", () -> Commitment.marketingDelivers().atLeast(none((Money) null)));
        refused("length", () -> Commitment.marketingDelivers().atLeast(1).per(none(null)));
        refused("condition", () -> MatchingRule.named("a").when(none(null)));
        refused("handoff", () -> assessment.agreement().versions().get(0).match(none(null)));
        refused("date", () -> PeriodLength.WEEK.of(none(null)));
        refused("calendar", () -> new TimeLimit.Unlimited().dueAt(none(null), assessment.asOf()));
        refused("start", () -> new TimeLimit.Unlimited().dueAt(calendar, none(null)));
    }
}
