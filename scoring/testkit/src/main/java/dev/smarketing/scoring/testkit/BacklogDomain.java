package dev.smarketing.scoring.testkit;

import dev.smarketing.core.planning.Backlog;
import dev.smarketing.core.planning.BacklogItem;
import dev.smarketing.core.planning.Priority;
import dev.smarketing.core.planning.PriorityDecision;
import dev.smarketing.core.planning.Timeframe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Provides backlogs and whole cases to jqwik: of one backlog if it is given, of random ones otherwise, with items that
 * need each other, even in a circle, that lack an effort or a value, that cost nothing, and with priorities that were
 * decided anew. The capacities are what some of the items cost together, exactly or a little off.
 */
public class BacklogDomain extends DomainContextBase {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final List<Timeframe> TIMEFRAMES = List.of(Timeframe.quarter(2026, 2), Timeframe.sprint("S1", DAY));
    private static final int ITEMS = 9;

    private final Arbitrary<Backlog> backlogs;
    private final Arbitrary<BacklogCase> cases;

    /** A domain of random backlogs. */
    public BacklogDomain() {
        this.backlogs = randomBacklogs();
        this.cases = backlogs.flatMap(BacklogDomain::casesOf).withoutEdgeCases();
    }

    /**
     * A domain of one backlog.
     *
     * @param backlog the backlog
     */
    public BacklogDomain(Backlog backlog) {
        this.backlogs = Arbitraries.just(Objects.requireNonNull(backlog, "backlog"));
        this.cases = casesOf(backlog).withoutEdgeCases();
    }

    /**
     * The backlogs.
     *
     * @return the one backlog, or random ones
     */
    @Provide
    public Arbitrary<Backlog> backlogs() {
        return backlogs;
    }

    /**
     * Whole cases: the timeframes of the decisions and one of which nothing is decided, the days around them.
     *
     * @return the cases
     */
    @Provide
    public Arbitrary<BacklogCase> cases() {
        return cases;
    }

    private static Arbitrary<BacklogCase> casesOf(Backlog backlog) {
        List<Timeframe> timeframes = new ArrayList<>(backlog.decisions().stream()
                .map(PriorityDecision::timeframe)
                .distinct()
                .toList());
        TreeSet<LocalDate> dates = new TreeSet<>();
        backlog.decisions().forEach(decision -> dates.add(decision.date()));
        dates.add(dates.isEmpty() ? DAY : dates.last().plusDays(7));
        Timeframe undecided = Timeframe.sprint("nothing decided", DAY);
        Arbitrary<Timeframe> frames = timeframes.isEmpty()
                ? Arbitraries.just(undecided)
                : Arbitraries.frequencyOf(
                        Tuple.of(12, Arbitraries.of(timeframes)), Tuple.of(1, Arbitraries.just(undecided)));
        Arbitrary<LocalDate> days = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(dates.last())), Tuple.of(1, Arbitraries.of(dates))),
                        Arbitraries.of(0, 0, 0, -1, 1))
                .as(LocalDate::plusDays);
        return Combinators.combine(frames, capacities(backlog), days)
                .as((timeframe, capacity, day) -> new BacklogCase(backlog, timeframe, capacity, day));
    }

    private static Arbitrary<BigDecimal> capacities(Backlog backlog) {
        List<BigDecimal> efforts = backlog.items().stream()
                .map(item -> item.effort().orElse(BigDecimal.ZERO))
                .toList();
        Arbitrary<BigDecimal> some = Arbitraries.of(true, false, true)
                .list()
                .ofSize(efforts.size())
                .map(chosen -> {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (int i = 0; i < efforts.size(); i++) {
                        sum = chosen.get(i) ? sum.add(efforts.get(i)) : sum;
                    }
                    return sum;
                });
        return Combinators.combine(some, Arbitraries.of(0, 0, 1, -1, 150))
                .as((sum, hundredths) ->
                        sum.add(BigDecimal.valueOf(hundredths, 2)).max(BigDecimal.ZERO));
    }

    /** An item without its name, and what was decided of it. */
    private record Draft(
            Optional<Integer> tenths,
            Optional<Integer> value,
            Set<Integer> needs,
            List<Priority> priorities,
            int day) {}

    private static Arbitrary<Backlog> randomBacklogs() {
        Arbitrary<Integer> tenths = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 60)),
                Tuple.of(3, Arbitraries.of(10, 20, 30)),
                Tuple.of(1, Arbitraries.just(0)));
        Arbitrary<Priority> priority = Arbitraries.of(
                Priority.MUST,
                Priority.SHOULD,
                Priority.SHOULD,
                Priority.SHOULD,
                Priority.COULD,
                Priority.COULD,
                Priority.COULD,
                Priority.WONT,
                Priority.UNDECIDED);
        Arbitrary<Draft> drafts = Combinators.combine(
                        tenths.optional(0.95),
                        Arbitraries.integers().between(0, 6).optional(0.9),
                        Arbitraries.integers().between(0, ITEMS - 1).set().ofMaxSize(2),
                        priority.list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.integers().between(0, 2))
                .as(Draft::new);
        return Combinators.combine(
                        drafts.list().ofMaxSize(ITEMS),
                        Arbitraries.of(TIMEFRAMES),
                        Arbitraries.frequencyOf(
                                Tuple.of(7, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
                .as(BacklogDomain::backlog)
                .withoutEdgeCases();
    }

    private static Backlog backlog(List<Draft> drafts, Timeframe timeframe, boolean circles) {
        List<BacklogItem> items = new ArrayList<>();
        List<PriorityDecision> decisions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String id = "item-" + i;
            BacklogItem item = BacklogItem.of(id, "Item " + i);
            item = draft.tenths().isPresent()
                    ? item.withEffort(BigDecimal.valueOf(draft.tenths().get(), 1))
                    : item;
            item = draft.value().isPresent() ? item.withValue(draft.value().get()) : item;
            List<String> needs = new ArrayList<>();
            for (int need : draft.needs()) {
                boolean allowed = circles ? need != i : turn(need) < turn(i);
                if (allowed && need < drafts.size()) {
                    needs.add("item-" + need);
                }
            }
            items.add(item.needing(needs));
            for (int decided = 0; decided < draft.priorities().size(); decided++) {
                Priority priority = draft.priorities().get(decided);
                if (priority != Priority.UNDECIDED) {
                    decisions.add(PriorityDecision.of(id, timeframe, priority, DAY.plusDays(draft.day() + decided)));
                }
            }
        }
        return Backlog.of(items).decide(decisions);
    }

    /** An order other than that of the ranks: who needs only items of an earlier turn closes no circle. */
    private static int turn(int item) {
        return (item * 5 + 3) % 11;
    }
}
