package dev.smarketing.scoring.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How a run finds each sum of activities: by an index where one holds, else by looking at all activities. */
final class RunSums {

    final List<SumPlan> plans;
    private final List<Indexed> indexes = new ArrayList<>();

    /** By plan its index, and which of the sums of the index it is; -1 if none tells it. */
    private final int[] indexOf;

    private final int[] sumOfIndex;

    /** By plan which of the sums of {@link #values} it is, -1 if it is none. */
    private final int[] sumOfKeys;

    private final Optional<ActivityKeys> keys;
    private final Optional<KeyValues> values;

    /** The terms that are summed lead by lead, by their places in the model. */
    private final int[] hard;

    private final Optional<ActivityScan> scan;
    private final int date;
    private final int horizon;
    private final boolean isWhollyIndexed;
    private final int mostActivitiesOfPage;

    /** An index and what its codes are worth on the date; a sum that stands alone is not packed. */
    private static final class Indexed {
        private final SumIndex index;
        private final PackedSums packing;
        private final long[][] values;
        private final int[] valuesOfOne;

        Indexed(SumIndex index, PackedSums packing, long[][] values) {
            this.index = index;
            this.packing = packing;
            this.values = values;
            this.valuesOfOne = isOne()
                    ? Arrays.stream(values[0]).mapToInt(value -> (int) value).toArray()
                    : new int[0];
        }

        boolean isOne() {
            return packing.size() == 1;
        }
    }

    RunSums(RunTables tables, BoundParts parts, ColumnShape shape, boolean byRule) {
        CompiledModel model = tables.model;
        this.date = tables.date;
        this.horizon = shape.horizon();
        this.mostActivitiesOfPage = shape.mostActivitiesOfPage();
        this.plans = byRule ? SumPlan.of(model, true) : parts.plans;
        this.indexOf = new int[plans.size()];
        this.sumOfIndex = new int[plans.size()];
        this.sumOfKeys = new int[plans.size()];
        Arrays.fill(indexOf, -1);
        Arrays.fill(sumOfKeys, -1);
        int today = (int) tables.asOf.toLocalDate().toEpochDay();
        index(parts, model, shape, today);
        this.isWhollyIndexed = Arrays.stream(indexOf).noneMatch(index -> index < 0);
        if (isWhollyIndexed && shape.latestDay() <= date && date >= horizon) {
            this.keys = Optional.empty();
            this.values = Optional.empty();
            this.scan = Optional.empty();
            this.hard = new int[0];
            return;
        }
        ActivityKeys own = parts.keys(tables);
        List<SumPlan> byKeys = new ArrayList<>();
        for (int plan = 0; plan < sumOfKeys.length; plan++) {
            if (KeyValues.fits(own, shape) && own.knowsAll(plans.get(plan).places())) {
                sumOfKeys[plan] = byKeys.size();
                byKeys.add(plans.get(plan));
            }
        }
        this.keys = Optional.of(own).filter(any -> !byKeys.isEmpty());
        this.values = keys.map(known ->
                KeyValues.of(known, model.terms(), new PackedSums(byKeys, model.terms(), shape), shape, today));
        this.hard = IntStream.range(0, sumOfKeys.length)
                .filter(plan -> sumOfKeys[plan] < 0)
                .flatMap(plan -> plans.get(plan).places().stream().mapToInt(place -> place))
                .sorted()
                .toArray();
        this.scan = hard.length == 0
                ? Optional.empty()
                : Optional.of(tables.scan(
                        Arrays.stream(hard).mapToObj(model.terms()::get).toList()));
    }

    private void index(BoundParts parts, CompiledModel model, ColumnShape shape, int today) {
        Map<BoundParts.Sum, List<SumPlan>> plansOf = new LinkedHashMap<>();
        List<BoundParts.Sum> found = new ArrayList<>();
        for (int plan = 0; plan < indexOf.length; plan++) {
            SumPlan wanted = plans.get(plan);
            Optional<BoundParts.Sum> sum = parts.index(wanted);
            if (sum.isPresent()) {
                if (!found.contains(sum.get())) {
                    found.add(sum.get());
                }
                List<SumPlan> together = plansOf.computeIfAbsent(sum.get(), any -> new ArrayList<>());
                indexOf[plan] = found.indexOf(sum.get());
                sumOfIndex[plan] = together.size();
                together.add(wanted);
            }
        }
        plansOf.forEach((sum, together) -> {
            PackedSums packing = new PackedSums(together, model.terms(), shape);
            indexes.add(
                    new Indexed(sum.index(), packing, sum.index().values(sum.plan(), model.terms(), packing, today)));
        });
    }

    /** Finds the sums of one page after the other; for one thread. */
    final class Pages {

        private final long[] running;
        private final int[] runningOfOne;
        private final Optional<ActivityKeys.Work> work =
                keys.map(own -> new ActivityKeys.Work(own, mostActivitiesOfPage));
        private final Optional<ActivityScan.Work> scanning = scan.map(own -> own.work(mostActivitiesOfPage));
        private final long[][] ofHard = new long[hard.length][LeadPage.SIZE];
        private final List<long[][]> ofIndexes = new ArrayList<>();
        private final long[][] ofKeys =
                new long[values.map(own -> own.packing().longs()).orElse(0)][LeadPage.SIZE];
        private int number;
        private int leads;
        private boolean byIndex;

        Pages() {
            for (Indexed own : indexes) {
                ofIndexes.add(new long[own.packing.longs()][LeadPage.SIZE]);
            }
            // a page has no more codes than activities
            running = new long[mostActivitiesOfPage + 1];
            runningOfOne = new int[mostActivitiesOfPage + 1];
        }

        void open(int next, LeadPage of) {
            ActivityPage page = of.activities();
            number = next;
            leads = of.size();
            byIndex = page.latestDay <= date && date >= horizon;
            if (byIndex) {
                for (int i = 0; i < indexes.size(); i++) {
                    Indexed own = indexes.get(i);
                    if (!own.isOne()) {
                        own.index.page(number).sum(own.values, running, ofIndexes.get(i), leads);
                    }
                }
                if (isWhollyIndexed) {
                    return;
                }
            }
            if (values.isPresent()) {
                values.orElseThrow().sum(page, leads, date, work.orElseThrow(), running, ofKeys);
            }
            scan.ifPresent(own -> own.sum(page, leads, scanning.orElseThrow(), ofHard));
        }

        /** Puts a sum of each lead into {@code out}. */
        void sum(int plan, int[] out) {
            if (byIndex && indexOf[plan] >= 0) {
                Indexed own = indexes.get(indexOf[plan]);
                if (own.isOne()) {
                    own.index.page(number).sum(own.valuesOfOne, runningOfOne, out, leads);
                } else {
                    own.packing.unpack(sumOfIndex[plan], ofIndexes.get(indexOf[plan]), out, leads);
                }
                return;
            }
            if (sumOfKeys[plan] >= 0) {
                values.orElseThrow().packing().unpack(sumOfKeys[plan], ofKeys, out, leads);
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
