package dev.smarketing.reporting.closedloop;

import static dev.smarketing.core.lead.LifecycleStage.LEAD;
import static dev.smarketing.core.lead.LifecycleStage.LOST;
import static dev.smarketing.core.lead.LifecycleStage.MQL;
import static dev.smarketing.core.lead.LifecycleStage.OPPORTUNITY;
import static dev.smarketing.core.lead.LifecycleStage.WON;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Pending;
import dev.smarketing.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The funnel of one channel, one campaign or all leads, as known at an instant. A lead counts once a stage, in the
 * period in which it entered the stage for the first time.
 */
public final class FunnelFigures {

    private final String name;
    private final List<LeadPath> leads;
    private final LocalDate asOf;
    private final ZoneId zone;

    FunnelFigures(String name, List<LeadPath> leads, Instant asOf, ZoneId zone) {
        this.name = name;
        this.leads = Require.elements(leads, "leads");
        this.asOf = LocalDate.ofInstant(asOf, zone);
        this.zone = zone;
    }

    /**
     * Whose funnel it is.
     *
     * @return the name of the channel or campaign, or {@code Total}
     */
    public String name() {
        return name;
    }

    List<LeadPath> leads() {
        return leads;
    }

    private Optional<LocalDate> day(LeadPath lead, LifecycleStage stage) {
        return lead.entered(stage).map(at -> LocalDate.ofInstant(at, zone));
    }

    /**
     * The leads that ever entered a stage.
     *
     * @param stage the stage
     * @return how many
     */
    public long entered(LifecycleStage stage) {
        Objects.requireNonNull(stage, "stage");
        return leads.stream().filter(lead -> lead.entered(stage).isPresent()).count();
    }

    /**
     * The leads that entered a stage in a month.
     *
     * @param stage the stage
     * @param month the month
     * @return how many
     */
    public long entered(LifecycleStage stage, YearMonth month) {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(month, "month");
        return leads.stream()
                .filter(lead -> day(lead, stage)
                        .map(YearMonth::from)
                        .filter(month::equals)
                        .isPresent())
                .count();
    }

    /**
     * The leads that are at a stage now: open ones, wins that stand, lost ones.
     *
     * @param stage the stage
     * @return how many
     */
    public long at(LifecycleStage stage) {
        Objects.requireNonNull(stage, "stage");
        return leads.stream().filter(lead -> lead.isAt(stage)).count();
    }

    /**
     * The part of the leads of one stage that also entered another, however long it took.
     *
     * @param from the stage whose leads are counted
     * @param to the stage
     * @return a share with both sides; undefined without leads
     */
    public MetricValue conversion(LifecycleStage from, LifecycleStage to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        List<LeadPath> members =
                leads.stream().filter(lead -> lead.entered(from).isPresent()).toList();
        return MetricValue.ratio(
                members.stream().filter(lead -> lead.entered(to).isPresent()).count(), members.size());
    }

    /**
     * Entries to one stage in a month / entries to another in the same month, whichever leads they are.
     *
     * @param from the stage below the line
     * @param to the stage above the line
     * @param month the month
     * @return the rate, which may exceed 1; undefined without entries; pending if the month has not begun
     */
    public MetricValue calendarRate(LifecycleStage from, LifecycleStage to, YearMonth month) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(month, "month");
        return month.atDay(1).isAfter(asOf)
                ? new Pending()
                : MetricValue.ratio(entered(to, month), entered(from, month));
    }

    /**
     * The part of the leads that entered one stage in a month and another within an age: the same chance for every
     * lead, so that months compare.
     *
     * @param from the stage that makes the cohort
     * @param to the stage
     * @param month the month of the cohort
     * @param age the days that each lead is given
     * @return the rate; undefined without leads; pending until the month is over and every lead has had its days
     */
    public MetricValue cohortRate(LifecycleStage from, LifecycleStage to, YearMonth month, int age) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(month, "month");
        boolean over = !month.atEndOfMonth().isAfter(asOf);
        long members = 0;
        long reached = 0;
        for (LeadPath lead : leads) {
            LocalDate start = day(lead, from).orElse(LocalDate.MAX);
            if (YearMonth.from(start).equals(month)) {
                if (!over || start.plusDays(age).isAfter(asOf)) {
                    return new Pending();
                }
                members++;
                LocalDate last = start.plusDays(age);
                reached += day(lead, to).filter(day -> !day.isAfter(last)).isPresent() ? 1 : 0;
            }
        }
        return over ? MetricValue.ratio(reached, members) : new Pending();
    }

    /**
     * The cohort rates of all months that are mature, pooled.
     *
     * @param from the stage that makes the cohorts
     * @param to the stage
     * @param age the days that each lead is given
     * @return the rate; pending if no month is mature
     */
    public MetricValue cohortRate(LifecycleStage from, LifecycleStage to, int age) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return months(from).keySet().stream()
                .map(month -> cohortRate(from, to, month, age))
                .filter(MetricValue::isValue)
                .reduce(MetricValue::pooledWith)
                .orElse(new Pending());
    }

    /**
     * The entries to a stage month by month.
     *
     * @param stage the stage
     * @return one entry a month from the first with any stage change to the last, also where it is 0
     */
    public SortedMap<YearMonth, Long> months(LifecycleStage stage) {
        Objects.requireNonNull(stage, "stage");
        SortedMap<YearMonth, Long> months = new TreeMap<>();
        for (LeadPath lead : leads) {
            lead.stages().forEach(change -> months.put(YearMonth.from(LocalDate.ofInstant(change.at(), zone)), 0L));
        }
        if (!months.isEmpty()) {
            YearMonth last = months.lastKey();
            for (YearMonth month = months.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
                months.put(month, entered(stage, month));
            }
        }
        return months;
    }

    /**
     * The days from one stage to another, of the leads that entered both.
     *
     * @param from the stage at the beginning
     * @param to the stage at the end
     * @return the days of each lead, negative where it entered the second one first
     */
    public DaySpread days(LifecycleStage from, LifecycleStage to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        List<Long> days = new ArrayList<>();
        for (LeadPath lead : leads) {
            day(lead, from)
                    .ifPresent(start -> day(lead, to).ifPresent(end -> days.add(ChronoUnit.DAYS.between(start, end))));
        }
        return DaySpread.of(days);
    }

    /**
     * The days from the first touch to a stage, of the leads of which both are known.
     *
     * @param to the stage at the end
     * @return the days of each lead
     */
    public DaySpread daysFromFirstTouch(LifecycleStage to) {
        Objects.requireNonNull(to, "to");
        List<Long> days = new ArrayList<>();
        for (LeadPath lead : leads) {
            lead.firstTouch()
                    .map(at -> LocalDate.ofInstant(at, zone))
                    .ifPresent(start -> day(lead, to).ifPresent(end -> days.add(ChronoUnit.DAYS.between(start, end))));
        }
        return DaySpread.of(days);
    }

    /**
     * What sales said to the leads it was handed.
     *
     * @return accepted, rejected and pending leads, with the reasons
     */
    public LeadValidity validity() {
        long accepted = 0;
        long rejected = 0;
        long pending = 0;
        SortedMap<String, Long> reasons = new TreeMap<>();
        for (LeadPath lead : leads) {
            StageChange decision = decision(lead);
            if (decision == null) {
                continue;
            }
            if (decision.stage() == MQL) {
                pending++;
            } else if (decision.stage() == LEAD || decision.stage() == LOST) {
                rejected++;
                decision.reason().ifPresent(reason -> reasons.merge(reason, 1L, Math::addExact));
            } else {
                accepted++;
            }
        }
        return new LeadValidity(accepted, rejected, pending, reasons);
    }

    /** What came after the latest handoff, or the handoff itself while nothing did; nothing if there was none. */
    private static @Nullable StageChange decision(LeadPath lead) {
        @Nullable StageChange latest = null;
        boolean decided = true;
        for (StageChange change : lead.stages()) {
            if (change.stage() == MQL) {
                latest = change;
                decided = false;
            } else if (!decided) {
                latest = change;
                decided = true;
            }
        }
        return latest;
    }

    /**
     * The revenue of the wins that stand.
     *
     * @return the amount; not reported without any
     * @throws dev.smarketing.core.money.CurrencyMismatchException if there are two currencies
     */
    public MetricValue revenue() {
        return leads.stream()
                .flatMap(lead -> lead.revenue().stream())
                .reduce(Money::plus)
                .map(MetricValue::amount)
                .orElse(new MetricValue.NotReported());
    }

    /**
     * Pipeline velocity: open opportunities x win rate x mean deal value / mean days from opportunity to win. Win rate
     * is won of won and lost; wins without a value do not enter the mean.
     *
     * @return money a day, exact; undefined without opportunities decided; not reported if no win has a value
     */
    public MetricValue velocity() {
        if (!(revenue() instanceof MetricValue.Amount brought)) {
            return revenue();
        }
        DaySpread cycle = days(OPPORTUNITY, WON);
        long valued = leads.stream().filter(lead -> lead.revenue().isPresent()).count();
        long won = at(WON);
        BigDecimal above = product(at(OPPORTUNITY), won, cycle.count());
        BigDecimal below = product(won + at(LOST), valued, cycle.sum());
        return MetricValue.unitCost(brought.money().times(above), below);
    }

    private static BigDecimal product(long... factors) {
        BigDecimal product = BigDecimal.ONE;
        for (long factor : factors) {
            product = product.multiply(BigDecimal.valueOf(factor));
        }
        return product;
    }

    /**
     * Name and stages.
     *
     * @return for example {@code Search: LEAD 10, MQL 5, WON 2}
     */
    @Override
    public String toString() {
        List<String> stages = new ArrayList<>();
        for (LifecycleStage stage : LifecycleStage.values()) {
            if (entered(stage) > 0) {
                stages.add(stage + " " + entered(stage));
            }
        }
        return name + ": " + (stages.isEmpty() ? "no leads" : String.join(", ", stages));
    }
}
