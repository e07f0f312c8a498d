package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Findings.quantity;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds what is wrong with the priorities of a situation. */
final class MoscowAudit {

    private final Situation situation;
    private final MoscowRules rules;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> waived = new ArrayList<>();
    private final List<String> exemptFromStale = new ArrayList<>();

    MoscowAudit(Situation situation, MoscowRules rules) {
        this.situation = situation;
        this.rules = Objects.requireNonNull(rules, "rules");
    }

    MoscowCheck check() {
        Map<Priority, BigDecimal> effort = new EnumMap<>(Priority.class);
        for (Priority priority : Priority.values()) {
            effort.put(priority, situation.effort(priority));
        }
        BigDecimal must = effort.getOrDefault(Priority.MUST, BigDecimal.ZERO);
        BigDecimal could = effort.getOrDefault(Priority.COULD, BigDecimal.ZERO);
        BigDecimal scope = must.add(could).add(effort.getOrDefault(Priority.SHOULD, BigDecimal.ZERO));
        BigDecimal effective = effectiveMust();

        directNeeds(Priority.MUST, List.of(Priority.SHOULD, Priority.COULD), FindingCode.MUST_NEEDS_LOWER_PRIORITY);
        inScope().forEach(index -> findings.addAll(Findings.needsWont(situation, index)));
        directNeeds(Priority.SHOULD, List.of(Priority.COULD), FindingCode.SHOULD_NEEDS_COULD);
        findings.addAll(Findings.cycles(situation));
        rules.capacity()
                .flatMap(capacity -> new Planner(situation, capacity, SprintPlan.DEFAULT_NODE_BUDGET).excess())
                .ifPresent(findings::add);
        mustShare(FindingCode.MUST_SHARE_TOO_HIGH, must, scope);
        mustShare(FindingCode.EFFECTIVE_MUST_SHARE_TOO_HIGH, effective, scope);
        couldPool(could, scope);
        reasons();
        inScope()
                .filter(index -> situation.item(index).outcome().isEmpty())
                .forEach(index -> findings.add(Finding.of(FindingCode.NO_OUTCOME, situation.id(index))));
        rules.guidePoint().ifPresent(this::outcomes);
        List<Finding> withoutEffort = Findings.withoutEffort(situation);
        findings.addAll(withoutEffort);
        IntStream.range(0, situation.size()).forEach(this::stale);
        inScope()
                .filter(this::isBackUnexplained)
                .forEach(index -> findings.add(Finding.of(FindingCode.WONT_CAME_BACK, situation.id(index))));
        IntStream.range(0, situation.size()).forEach(this::timeframes);
        inScope()
                .filter(index -> situation
                        .decision(index)
                        .flatMap(PriorityDecision::reason)
                        .filter(reason -> TitleReason.isOnlyATitle(reason, rules.titles()))
                        .isPresent())
                .forEach(index -> findings.add(Finding.of(FindingCode.REASON_IS_A_TITLE, situation.id(index))));
        rules.largestItem().ifPresent(this::sizes);
        return new MoscowCheck(
                situation.timeframe(),
                situation.asOf(),
                effort,
                effective,
                withoutEffort.isEmpty(),
                situation.ids(situation.all(Priority.UNDECIDED)),
                exemptFromStale,
                findings,
                waived);
    }

    /** The Musts with all they need; of a Must in parts only what is a Must, unless another Must needs the whole. */
    private BigDecimal effectiveMust() {
        BitSet musts = situation.all(Priority.MUST);
        BitSet needed = new BitSet(situation.size());
        musts.stream().forEach(must -> {
            BitSet its = (BitSet) situation.dependencies().closure(must).clone();
            its.clear(must);
            needed.or(its);
        });
        musts.andNot(needed);
        return musts.stream()
                .mapToObj(must -> situation.effort(must, Priority.MUST))
                .reduce(situation.effort(needed), BigDecimal::add);
    }

    private void outcomes(GuidePoint guidePoint) {
        inScope()
                .filter(index -> situation
                        .item(index)
                        .outcome()
                        .filter(outcome -> !guidePoint.has(outcome, situation.asOf()))
                        .isPresent())
                .forEach(index ->
                        findings.add(Finding.of(FindingCode.OUTCOME_OUTSIDE_GUIDE_POINT, situation.id(index))));
    }

    /** Since its last Won't, the first decision for it names no Won't that it takes back. */
    private boolean isBackUnexplained(int index) {
        PriorityDecision wont = null;
        boolean isUnexplained = false;
        for (PriorityDecision decision : situation.history(index)) {
            if (decision.priority() == Priority.WONT) {
                wont = decision;
                isUnexplained = false;
            } else if (wont != null) {
                isUnexplained = !decision.reverses().equals(Optional.of(wont.date()));
                wont = null;
            }
        }
        return isUnexplained;
    }

    /** A sprint belongs to the longer timeframe in which it begins. */
    private void timeframes(int index) {
        Timeframe own = situation.timeframe();
        List<Timeframe> sprints = new ArrayList<>();
        for (Timeframe other : situation.timeframes()) {
            if (situation.priority(index) == Priority.MUST
                    && isWithin(own, other)
                    && situation.priority(index, other) == Priority.WONT) {
                disagree(index, own, other);
            }
            if (isWithin(other, own)) {
                sprints.add(other);
            }
        }
        if (situation.priority(index) != Priority.MUST || sprints.isEmpty()) {
            return;
        }
        Timeframe last = sprints.get(sprints.size() - 1);
        // no sprint begins after the last one, and its planning has come
        boolean isLastPlanning = !last.to().isBefore(own.to()) && !last.from().isAfter(situation.asOf());
        boolean isInNone = sprints.stream()
                .noneMatch(sprint -> situation.priority(index, sprint).isInScope());
        if (isLastPlanning && isInNone) {
            disagree(index, own, last);
        }
    }

    private static boolean isWithin(Timeframe shorter, Timeframe longer) {
        return longer.contains(shorter.from())
                && ChronoUnit.DAYS.between(shorter.from(), shorter.to())
                        < ChronoUnit.DAYS.between(longer.from(), longer.to());
    }

    private void disagree(int index, Timeframe one, Timeframe other) {
        findings.add(new Finding(
                FindingCode.TIMEFRAMES_DISAGREE,
                List.of(situation.id(index)),
                Map.of(),
                List.of(one.name(), other.name())));
    }

    private void sizes(BigDecimal largest) {
        inScope()
                .filter(index -> situation.effort(index).compareTo(largest) > 0)
                .forEach(index -> findings.add(Finding.of(
                        FindingCode.ITEM_TOO_BIG,
                        situation.id(index),
                        Map.of("effort", quantity(situation.effort(index)), "limit", quantity(largest)))));
    }

    private IntStream inScope() {
        return IntStream.range(0, situation.size())
                .filter(index -> situation.priority(index).isInScope());
    }

    private void directNeeds(Priority of, List<Priority> lower, FindingCode code) {
        situation.all(of).stream().forEach(index -> {
            for (int need : situation.dependencies().needs(index)) {
                if (lower.contains(situation.priority(need))) {
                    findings.add(
                            new Finding(code, List.of(situation.id(index)), Map.of(), List.of(situation.id(need))));
                }
            }
        });
    }

    private void mustShare(FindingCode code, BigDecimal musts, BigDecimal scope) {
        // musts/scope > limit without a quotient
        if (scope.signum() == 0 || musts.compareTo(rules.mostMust().multiply(scope)) <= 0) {
            return;
        }
        Finding finding = Finding.of(
                code,
                situation.timeframe().name(),
                Map.of(
                        "share", MetricValue.ratio(musts, scope),
                        "limit", share(rules.mostMust()),
                        "effort", quantity(musts),
                        "scope", quantity(scope)));
        boolean isWaived = rules.waiver()
                .filter(waiver -> waiver.isValid() && !waiver.date().isAfter(situation.asOf()))
                .isPresent();
        (isWaived ? waived : findings).add(finding);
    }

    private void couldPool(BigDecimal coulds, BigDecimal scope) {
        if (scope.signum() == 0
                || (coulds.compareTo(rules.leastCould().multiply(scope)) >= 0
                        && coulds.compareTo(rules.mostCould().multiply(scope)) <= 0)) {
            return;
        }
        findings.add(Finding.of(
                FindingCode.COULD_POOL_OUTSIDE_BAND,
                situation.timeframe().name(),
                Map.of(
                        "share", MetricValue.ratio(coulds, scope),
                        "least", share(rules.leastCould()),
                        "most", share(rules.mostCould()))));
    }

    private void reasons() {
        int musts = situation.all(Priority.MUST).cardinality();
        // one item alone has nothing to be weighed against
        if (musts > 1 && musts == inScope().count()) {
            findings.add(Finding.of(
                    FindingCode.EVERYTHING_IS_MUST,
                    situation.timeframe().name(),
                    Map.of("items", MetricValue.count(musts))));
        }
        musts(FindingCode.MUST_WITHOUT_REASON, decision -> decision.mustReason().isEmpty());
        musts(
                FindingCode.MUST_WITH_WORKAROUND,
                decision -> decision.workaround().isPresent());
    }

    private void musts(FindingCode code, Predicate<PriorityDecision> isWrong) {
        situation.all(Priority.MUST).stream()
                .filter(index -> situation.decision(index).filter(isWrong).isPresent())
                .forEach(index -> findings.add(Finding.of(code, situation.id(index))));
    }

    private void stale(int index) {
        BacklogItem item = situation.item(index);
        Optional<LocalDate> last = item.lastConfirmed(situation.asOf());
        if (last.isEmpty() || situation.priority(index) == Priority.WONT) {
            return;
        }
        long days = ChronoUnit.DAYS.between(last.get(), situation.asOf());
        if (days <= rules.staleAfterDays()) {
            return;
        }
        if (item.hasHardDeadline()
                && item.due().filter(due -> due.isAfter(situation.asOf())).isPresent()) {
            exemptFromStale.add(item.id());
            return;
        }
        findings.add(Finding.of(
                FindingCode.STALE_ITEM,
                item.id(),
                Map.of("days", MetricValue.count(days), "limit", MetricValue.count(rules.staleAfterDays()))));
    }

    private static MetricValue share(BigDecimal share) {
        return MetricValue.ratio(share, BigDecimal.ONE);
    }
}
