package dev.smarketing.scoring.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a run finds each sum of activities: by an index where one holds, else by looking at all activities. */
final class RunSums {

    final List<SumPlan> plans;
    private final List<Optional<Indexed>> indexed;

    /** The terms that are summed lead by lead, by their places in the model. */
    private final int[] hard;

    private final List<Optional<KeyValues>> values;
    private final Optional<ActivityKeys> keys;
    private final Optional<ActivityScan> scan;
    private final int date;
    private final int horizon;
    private final boolean isWhollyIndexed;
    private final int mostActivitiesOfPage;
    private final int mostCodes;

    /** An index and what its codes are worth on the date. */
    private static final class Indexed {
        private final SumIndex index;
        private final int[] values;

        Indexed(SumIndex index, int[] values) {
            this.index = index;
            this.values = values;
        }
    }

    RunSums(RunTables tables, BoundParts parts, ColumnShape shape, boolean byRule) {
        CompiledModel model = tables.model;
        this.date = tables.date;
        this.horizon = shape.horizon();
        this.mostActivitiesOfPage = shape.mostActivitiesOfPage();
        this.plans = byRule ? SumPlan.of(model, true) : parts.plans;
        this.indexed = new ArrayList<>();
        int today = (int) tables.asOf.toLocalDate().toEpochDay();
        for (SumPlan plan : plans) {
            indexed.add(parts.index(plan).map(found -> indexed(found, plan, model, today)));
        }
        this.isWhollyIndexed = indexed.stream().allMatch(Optional::isPresent);
        this.mostCodes = indexed.stream()
                .mapToInt(own -> own.map(found -> found.index.mostCodes()).orElse(0))
                .max()
                .orElse(0);
        this.values = new ArrayList<>();
        if (isWhollyIndexed && shape.latestDay() <= date && date >= horizon) {
            this.keys = Optional.empty();
            this.scan = Optional.empty();
            this.hard = new int[0];
            return;
        }
        ActivityKeys own = parts.keys(tables);
        boolean fits = KeyValues.fits(own, shape);
        this.keys = Optional.of(own);
        for (SumPlan plan : plans) {
            values.add(
                    fits && own.knowsAll(plan.places())
                            ? Optional.of(KeyValues.of(own, model.terms(), plan.places(), shape, today))
                            : Optional.empty());
        }
        this.hard = hard();
        this.scan = hard.length == 0
                ? Optional.empty()
                : Optional.of(tables.scan(
                        Arrays.stream(hard).mapToObj(model.terms()::get).toList()));
    }

    private int[] hard() {
        List<Integer> places = new ArrayList<>();
        for (int s = 0; s < plans.size(); s++) {
            if (values.get(s).isEmpty()) {
                places.addAll(plans.get(s).places());
            }
        }
        return places.stream().mapToInt(place -> place).sorted().toArray();
    }

    private static Indexed indexed(BoundParts.Sum sum, SumPlan plan, CompiledModel model, int today) {
        long wanted = 0;
        for (int place : plan.places()) {
            wanted |= 1L << sum.plan().places().indexOf(place);
        }
        return new Indexed(sum.index(), sum.index().values(sum.plan().terms(model), wanted, today));
    }

    /** Finds the sums of one page after the other; for one thread. */
    final class Pages {

        private final int[] running = new int[Math.max(mostCodes, mostActivitiesOfPage) + 1];
        private final Optional<ActivityKeys.Work> work =
                keys.map(own -> new ActivityKeys.Work(own, mostActivitiesOfPage));
        private final Optional<ActivityScan.Work> scanning = scan.map(own -> own.work(mostActivitiesOfPage));
        private final long[][] ofHard = new long[hard.length][LeadPage.SIZE];
        private ActivityPage page = ActivityPages.empty(0, 0);
        private int number;
        private int leads;
        private boolean byIndex;

        void open(int next, LeadPage of) {
            number = next;
            page = of.activities();
            leads = of.size();
            byIndex = page.latestDay <= date && date >= horizon;
            if (byIndex && isWhollyIndexed) {
                return;
            }
            keys.ifPresent(own -> own.fill(page, leads, date, work.orElseThrow()));
            scan.ifPresent(own -> own.sum(page, leads, scanning.orElseThrow(), ofHard));
        }

        /** Puts a sum of each lead into {@code out}. */
        void sum(int plan, int[] out) {
            Optional<Indexed> index = indexed.get(plan);
            if (byIndex && index.isPresent()) {
                index.get().index.page(number).sum(index.get().values, running, out, leads);
                return;
            }
            Optional<KeyValues> table = values.get(plan);
            if (table.isPresent()) {
                table.get().sum(page, work.orElseThrow().keys, running, out, leads);
                return;
            }
            Arrays.fill(out, 0, leads, 0);
            for (int place : plans.get(plan).places()) {
                long[] sums = ofHard[Arrays.binarySearch(hard, place)];
                for (int lead = 0; lead < leads; lead++) {
                    out[lead] += (int) sums[lead];
                }
            }
        }
    }
}
