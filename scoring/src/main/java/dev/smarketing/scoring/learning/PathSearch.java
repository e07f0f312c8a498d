package dev.smarketing.scoring.learning;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.ActivityId;
import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.LeadFacts;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoringModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One search for the cheapest path of one lead. */
final class PathSearch {

    /** Multisets of kinds of action that share a rule are all scored; more than these are refused. */
    private static final int MOST_TRIALS = 200_000;

    /** Different sums that kinds of action may lead to. */
    private static final int MOST_SUMS = 2_000_000;

    private final ScoringModel model;
    private final List<PathAction> actions;
    private final LeadFacts lead;
    private final Collection<Activity> activities;
    private final Instant asOf;
    private final ScoreCard now;
    private final PathSums sums;

    PathSearch(
            ScoringModel model,
            List<PathAction> actions,
            LeadFacts lead,
            Collection<Activity> activities,
            Instant asOf,
            ScoreCard now) {
        this.model = model;
        this.actions = actions;
        this.lead = lead;
        this.activities = activities;
        this.asOf = asOf;
        this.now = now;
        this.sums = new PathSums(model, now);
    }

    /** A multiset of actions: how often each is done, by the places of the actions, and what they cost. */
    private static final class Way {

        private final int[] counts;
        private final BigDecimal cost;
        private final int size;

        Way(int[] counts, BigDecimal cost, int size) {
            this.counts = counts;
            this.cost = cost;
            this.size = size;
        }

        Way and(Way other) {
            int[] both = counts.clone();
            for (int i = 0; i < both.length; i++) {
                both[i] += other.counts[i];
            }
            return new Way(both, cost.add(other.cost), size + other.size);
        }

        /** Cheaper, then of fewer actions, then with more of the smallest type of which they differ. */
        boolean isBetterThan(Way other) {
            int order = cost.compareTo(other.cost);
            if (order == 0) {
                order = Integer.compare(size, other.size);
            }
            for (int i = 0; order == 0 && i < counts.length; i++) {
                order = Integer.compare(other.counts[i], counts[i]);
            }
            return order < 0;
        }
    }

    QualificationPath result() {
        Map<PathSums.Sums, Way> reached = new LinkedHashMap<>();
        reached.put(sums.start(), new Way(new int[actions.size()], BigDecimal.ZERO, 0));
        for (List<Integer> kinds : connected()) {
            Map<PathSums.Sums, Way> options = options(kinds);
            Map<PathSums.Sums, Way> next = new LinkedHashMap<>();
            reached.forEach((sum, way) -> options.forEach((change, more) -> next.merge(
                    sum.plus(change), way.and(more), (one, other) -> one.isBetterThan(other) ? one : other)));
            if (next.size() > MOST_SUMS) {
                throw new IllegalArgumentException(
                        "the actions lead to more than " + MOST_SUMS + " different sums; allow fewer actions");
            }
            reached = next;
        }
        Way best = null;
        Points greatest = now.total();
        for (Map.Entry<PathSums.Sums, Way> entry : reached.entrySet()) {
            PathSums.Outcome outcome = sums.outcome(entry.getKey());
            greatest = outcome.total().compareTo(greatest) > 0 ? outcome.total() : greatest;
            if (outcome.isQualified() && (best == null || entry.getValue().isBetterThan(best))) {
                best = entry.getValue();
            }
        }
        return best == null ? new QualificationPath.Unreachable(greatest) : reached(best);
    }

    private QualificationPath reached(Way way) {
        TreeMap<ActivityType, Integer> done = new TreeMap<>();
        for (int i = 0; i < way.counts.length; i++) {
            if (way.counts[i] > 0) {
                done.put(actions.get(i).type(), way.counts[i]);
            }
        }
        return new QualificationPath.Reached(done, way.cost, score(way.counts));
    }

    private ScoreCard score(int[] counts) {
        Set<ActivityId> taken = new HashSet<>();
        activities.forEach(activity -> taken.add(activity.id()));
        List<Activity> all = new ArrayList<>(activities);
        int number = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int k = 0; k < counts[i]; k++) {
                ActivityId id;
                do {
                    id = ActivityId.of("planned " + ++number);
                } while (!taken.add(id));
                all.add(Activity.of(id, actions.get(i).type(), asOf));
            }
        }
        return model.score(lead, all, asOf);
    }

    /** Kinds of action that some rule looks at together, by their places. */
    private List<List<Integer>> connected() {
        int[] home = new int[actions.size()];
        for (int i = 0; i < home.length; i++) {
            home[i] = i;
        }
        for (Rule rule : model.rules()) {
            Collection<ActivityType> types = RuleLint.types(rule);
            int first = -1;
            for (int i = 0; i < home.length; i++) {
                if (types.contains(actions.get(i).type())) {
                    if (first < 0) {
                        first = home[i];
                    } else {
                        int old = home[i];
                        for (int k = 0; k < home.length; k++) {
                            home[k] = home[k] == old ? first : home[k];
                        }
                    }
                }
            }
        }
        Map<Integer, List<Integer>> byHome = new TreeMap<>();
        for (int i = 0; i < home.length; i++) {
            byHome.computeIfAbsent(home[i], none -> new ArrayList<>()).add(i);
        }
        return List.copyOf(byHome.values());
    }

    /** What every multiset of these kinds changes, and the best way to each change. */
    private Map<PathSums.Sums, Way> options(List<Integer> kinds) {
        Set<ActivityType> types = new HashSet<>();
        kinds.forEach(kind -> types.add(actions.get(kind).type()));
        List<Integer> rules = new ArrayList<>();
        for (int i = 0; i < model.rules().size(); i++) {
            if (RuleLint.types(model.rules().get(i)).stream().anyMatch(types::contains)) {
                rules.add(i);
            }
        }
        requireFew(kinds);
        Map<PathSums.Sums, Way> options = new HashMap<>();
        int[] counts = new int[actions.size()];
        boolean more = true;
        while (more) {
            Way way = way(counts.clone(), kinds);
            options.merge(change(way, rules), way, (one, other) -> one.isBetterThan(other) ? one : other);
            more = false;
            for (int kind : kinds) {
                if (counts[kind] < actions.get(kind).atMost()) {
                    counts[kind]++;
                    more = true;
                    break;
                }
                counts[kind] = 0;
            }
        }
        return options;
    }

    private void requireFew(List<Integer> kinds) {
        long trials = 1;
        for (int kind : kinds) {
            trials = Math.min(Integer.MAX_VALUE, trials * (actions.get(kind).atMost() + 1L));
        }
        if (trials > MOST_TRIALS) {
            throw new IllegalArgumentException("actions "
                    + kinds.stream().map(kind -> actions.get(kind).type()).toList()
                    + " count for the same rules and may be combined in more than " + MOST_TRIALS
                    + " ways; allow fewer of them");
        }
    }

    private Way way(int[] counts, List<Integer> kinds) {
        BigDecimal cost = BigDecimal.ZERO;
        int size = 0;
        for (int kind : kinds) {
            cost = cost.add(actions.get(kind).cost().multiply(BigDecimal.valueOf(counts[kind])));
            size += counts[kind];
        }
        return new Way(counts, cost, size);
    }

    private PathSums.Sums change(Way way, List<Integer> rules) {
        if (way.size == 0) {
            return sums.noChange();
        }
        List<RuleScore> lines = score(way.counts).rules();
        long[] change = new long[sums.width()];
        for (int rule : rules) {
            change[sums.place(rule)] += lines.get(rule).points().hundredths()
                    - now.rules().get(rule).points().hundredths();
        }
        return new PathSums.Sums(change, endsIdleTime(way));
    }

    private boolean endsIdleTime(Way way) {
        if (model.idleDecay().isEmpty()) {
            return false;
        }
        for (int i = 0; i < way.counts.length; i++) {
            if (way.counts[i] > 0
                    && model.idleDecay().get().types().contains(actions.get(i).type())) {
                return true;
            }
        }
        return false;
    }
}
