package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Plans of more items than all subsets can be tried of, beside the integer programming of ojAlgo. */
class SelectionMipTest {

    private static final int[] EFFORTS = {1, 2, 3, 5, 8, 13, 20};

    /** Items of a shuffled order, each with up to some prerequisites among those before it. */
    private static Backlog backlog(int size, long seed, String letters, int mostNeeds) {
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        BacklogItem[] items = new BacklogItem[size];
        StringBuilder categories = new StringBuilder();
        for (int place = 0; place < size; place++) {
            int i = order.get(place);
            List<String> needs = new ArrayList<>();
            for (int k = 0; k < mostNeeds && place > 0; k++) {
                if (random.nextBoolean()) {
                    needs.add("i" + order.get(random.nextInt(place)));
                }
            }
            items[i] = Plans.item("i" + i, "" + EFFORTS[random.nextInt(EFFORTS.length)], 1 + random.nextInt(40))
                    .needing(needs);
        }
        for (int i = 0; i < size; i++) {
            categories.append(letters.charAt(random.nextInt(letters.length())));
        }
        return Plans.backlog(categories.toString(), items);
    }

    private static BigDecimal capacity(Backlog backlog, int percent) {
        return backlog.items().stream()
                .map(item -> item.effort().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(percent))
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SC", "MSSSSCCCC", "SSCCW", "C"})
    void thePlanIsWorthWhatIntegerProgrammingFinds(String letters) {
        int plans = 0;
        for (int seed = 0; seed < 12; seed++) {
            Backlog backlog = backlog(40, seed, letters, seed % 4);
            BigDecimal capacity = capacity(backlog, 25 + 5 * seed);
            SprintPlan plan = backlog.plan(QUARTER, capacity, TODAY);
            if (!plan.status().isPlan()) {
                continue;
            }
            plans++;
            assertThat(plan.status()).isEqualTo(PlanStatus.PROVEN_OPTIMAL);
            Mip mip = new Mip(backlog, capacity);
            long should = mip.most(Priority.SHOULD);
            mip.atLeast(Priority.SHOULD, should);
            long could = mip.most(Priority.COULD);
            assertThat(plan.value(Priority.SHOULD)).as("Shoulds, seed %s", seed).isEqualByComparingTo("" + should);
            assertThat(plan.value(Priority.COULD)).as("Coulds, seed %s", seed).isEqualByComparingTo("" + could);
            assertThat(plan.bound().shouldValue()).isEqualByComparingTo("" + should);
            assertThat(plan.bound().couldValue()).isEqualByComparingTo("" + could);
        }
        assertThat(plans).isGreaterThan(4);
    }

    @Test
    void plansOfTwoHundredItemsWithPrerequisitesAreProvenWithinTheBudget() {
        int proven = 0;
        int plans = 0;
        for (int seed = 0; seed < 60; seed++) {
            Backlog backlog = backlog(200, seed, "MSSSSSSCCCCCCCCW", seed % 4);
            SprintPlan plan = backlog.plan(QUARTER, capacity(backlog, 30 + seed), TODAY);
            if (plan.status().isPlan()) {
                plans++;
                proven += plan.status() == PlanStatus.PROVEN_OPTIMAL ? 1 : 0;
            }
        }
        assertThat(plans).isGreaterThan(15);
        assertThat(proven).isGreaterThanOrEqualTo(plans - plans / 20);
    }

    @Test
    void aSmallBudgetFindsAPlanAndSaysHowFarItMayBeFromTheBest() {
        for (int seed = 0; seed < 20; seed++) {
            Backlog backlog = backlog(200, seed, "SC", 2);
            BigDecimal capacity = capacity(backlog, 50);
            SprintPlan best = backlog.plan(QUARTER, capacity, TODAY);
            SprintPlan found = backlog.plan(QUARTER, capacity, TODAY, 500);
            assertThat(best.status()).isEqualTo(PlanStatus.PROVEN_OPTIMAL);
            assertThat(found.status()).isEqualTo(PlanStatus.BEST_FOUND);
            assertThat(found.value(Priority.SHOULD))
                    .isLessThanOrEqualTo(best.value(Priority.SHOULD))
                    // Shoulds of some 2000 points: the search begins where the bound is tight
                    .isGreaterThan(best.value(Priority.SHOULD).multiply(new BigDecimal("0.95")));
            assertThat(found.bound().shouldValue()).isGreaterThanOrEqualTo(best.value(Priority.SHOULD));
            assertThat(found.toText(Language.ENGLISH))
                    .startsWith("Plan for 2026-Q2 on 2026-04-01: best found, not proven; at most Should value ");
        }
    }

    /** Who is in is 0 or 1; who is in has what it needs; the Musts are in; the sum of effort is limited. */
    private static final class Mip {
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Backlog backlog;
        private final Map<String, Variable> in = new HashMap<>();

        Mip(Backlog backlog, BigDecimal capacity) {
            this.backlog = backlog;
            Expression effort = model.addExpression("effort").upper(capacity);
            for (BacklogItem item : backlog.items()) {
                Variable variable = model.addVariable(item.id()).binary();
                in.put(item.id(), variable);
                effort.set(variable, item.effort().orElseThrow());
                switch (priority(item)) {
                    case MUST -> variable.lower(1);
                    case WONT -> variable.upper(0);
                    default -> {}
                }
            }
            for (BacklogItem item : backlog.items()) {
                for (String need : item.needs()) {
                    model.addExpression(item.id() + " needs " + need)
                            .set(in.get(item.id()), 1)
                            .set(in.get(need), -1)
                            .upper(0);
                }
            }
        }

        private Priority priority(BacklogItem item) {
            return backlog.priority(item.id(), QUARTER, TODAY);
        }

        long most(Priority priority) {
            for (BacklogItem item : backlog.items()) {
                in.get(item.id())
                        .weight(priority(item) == priority ? item.value().orElseThrow() : BigDecimal.ZERO);
            }
            Optimisation.Result result = model.maximise();
            assertThat(result.getState().isOptimal()).isTrue();
            return Math.round(result.getValue());
        }

        void atLeast(Priority priority, long value) {
            Expression sum = model.addExpression("at least").lower(value);
            for (BacklogItem item : backlog.items()) {
                if (priority(item) == priority) {
                    sum.set(in.get(item.id()), item.value().orElseThrow());
                }
            }
        }
    }
}
