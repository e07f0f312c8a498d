package dev.smarketing.scoring.learning;

import static dev.smarketing.scoring.Rule.explicit;
import static dev.smarketing.scoring.Rule.implicit;
import static dev.smarketing.scoring.learning.Past.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Persona;
import dev.smarketing.scoring.Criterion;
import dev.smarketing.scoring.FrequencyLimit;
import dev.smarketing.scoring.Limits;
import dev.smarketing.scoring.Period;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import org.junit.jupiter.api.Test;

/** How few and how many points every kind of rule can give. */
class RuleBoundsTest {

    private static void assertBounds(Rule rule, long low, long high) {
        assertThat(RuleBounds.of(rule)).isEqualTo(new Bounds(low * 100, high * 100));
    }

    @Test
    void activitiesWithoutALimitHaveNoEnd() {
        assertThat(RuleBounds.of(implicit("v").each(VISIT).scores(5))).isEqualTo(new Bounds(0, Bounds.ENDLESS));
        assertThat(RuleBounds.of(implicit("v").each(VISIT).scores(-5))).isEqualTo(new Bounds(-Bounds.ENDLESS, 0));
        assertThat(RuleBounds.of(implicit("v").each(VISIT).scores(5).atMost(2, Period.DAY)))
                .isEqualTo(new Bounds(0, Bounds.ENDLESS));
        assertBounds(implicit("v").each(VISIT).scores(5).upTo(20), 0, 20);
        assertBounds(implicit("v").each(VISIT).scores(5).atMost(2, Period.ALL), 0, 10);
        assertBounds(implicit("v").each(VISIT).scores(-5).atMost(2, Period.ALL), -10, 0);
    }

    /** Twice a day in seven dates; any seven days of elapsed time touch up to nine. */
    @Test
    void aWindowTouchesSoManyPeriods() {
        assertBounds(implicit("v").each(VISIT).scores(5).atMost(2, Period.DAY).withinDays(7), 0, 70);
        assertBounds(implicit("v").each(VISIT).scores(5).atMost(2, Period.DAY).withinElapsedDays(7), 0, 90);
        // 8 days touch two weeks, 9 three: a Sunday, a week, a Monday
        assertBounds(implicit("v").each(VISIT).scores(5).atMost(1, Period.WEEK).withinDays(8), 0, 10);
        assertBounds(implicit("v").each(VISIT).scores(5).atMost(1, Period.WEEK).withinDays(9), 0, 15);
        // 29 days touch two months, 30 three: the last of January, February, the first of March
        assertBounds(implicit("v").each(VISIT).scores(5).atMost(1, Period.MONTH).withinDays(29), 0, 10);
        assertBounds(implicit("v").each(VISIT).scores(5).atMost(1, Period.MONTH).withinDays(30), 0, 15);
        // three in any seven days: six in fourteen, nine in fifteen
        FrequencyLimit any = FrequencyLimit.withinAny(3, 7);
        assertBounds(implicit("v").each(VISIT).scores(5).atMost(any).withinDays(14), 0, 30);
        assertBounds(implicit("v").each(VISIT).scores(5).atMost(any).withinDays(15), 0, 45);
    }

    @Test
    void stepsLieBetweenTheirLowestAndTheirHighest() {
        assertBounds(
                implicit("c").counting(VISIT).atLeast(3).scores(5).atLeast(6).scores(12), 0, 12);
        assertBounds(
                implicit("c").counting(VISIT).atLeast(3).scores(5).atLeast(6).scores(-4), -4, 5);
        assertBounds(implicit("r").daysSinceLast(VISIT).upTo(7).scores(20).later(-5), -5, 20);
        assertBounds(
                implicit("r").daysSinceLast(VISIT).upTo(7).scores(20).upTo(30).scores(10), 0, 20);
        assertBounds(implicit("i").everyDaysWithout(14, VISIT).scores(-5).downTo(-20), -20, 0);
    }

    /** 60 % of 100 and 40 % of 50. */
    @Test
    void weightedCriteriaAreAtTheirBestTogether() {
        assertBounds(
                explicit("fit")
                        .weighing(
                                Criterion.of("size", 60).when(EMPLOYEES.isAtLeast(50), 100),
                                Criterion.of("country", 40)
                                        .when(COUNTRY.is("FR"), 50)
                                        .when(COUNTRY.is("ES"), 20)),
                0,
                80);
    }

    @Test
    void aPersonaLeavesOutWhatItsLeadsCannotBe() {
        Rule country = explicit("country")
                .when(COUNTRY.is("FR"))
                .scores(5)
                .otherwiseWhen(COUNTRY.isPresent())
                .scores(9);
        assertBounds(country, 0, 9);
        assertBounds(country.onlyFor(new Persona("French", COUNTRY.is("FR"))), 0, 5);
        // nobody is both, so the rule never gives anything
        assertBounds(country.onlyFor(new Persona("nobody", COUNTRY.is("FR").and(COUNTRY.is("ES")))), 0, 0);
    }

    @Test
    void oneMatchIsThatOfTheGreatestSize() {
        Rule bad = explicit("size")
                .when(EMPLOYEES.isAtLeast(50))
                .scores(5)
                .otherwiseWhen(EMPLOYEES.isLessThan(10))
                .scores(-10);
        assertThat(RuleBounds.ofOneMatch(bad)).isEqualTo(Points.of(-10));
        Rule even = explicit("size")
                .when(EMPLOYEES.isAtLeast(50))
                .scores(5)
                .otherwiseWhen(EMPLOYEES.isLessThan(10))
                .scores(-5);
        assertThat(RuleBounds.ofOneMatch(even)).isEqualTo(Points.of(5));
        Rule visits = implicit("v").each(VISIT).scores(3).upTo(7);
        assertThat(RuleBounds.ofOneMatch(visits)).isEqualTo(Points.of(3));
        assertThat(RuleBounds.ofOneMatch(visits.onlyFor(new Persona("French", COUNTRY.is("FR")))))
                .isEqualTo(Points.of(3));
        assertThat(RuleBounds.limitsOf(visits)).isEqualTo(Limits.upTo(7));
        assertThat(RuleBounds.limitsOf(bad)).isEqualTo(Limits.NONE);
    }
}
