package dev.smarketing.scoring;

import dev.smarketing.core.lead.LeadFacts;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/** The line of a rule from what is recalled of the activities; the same as from the activities themselves. */
final class RecalledScore {

    private RecalledScore() {}

    static RuleScore of(Rule rule, List<ActivityMemory> memories, LeadFacts lead, ZonedDateTime asOf) {
        LocalDate today = asOf.toLocalDate();
        if (rule instanceof ActivityRule activities) {
            ActivityMemory.Answer answer = memories.get(0).answer(asOf);
            RuleScore score = RuleScore.ofActivities(activities, tally(activities, answer.certain(), today));
            return answer.missing().isEmpty()
                    ? score
                    : score.withUnknown(
                            tally(activities, answer.possible(), today).points(), answer.missing());
        }
        if (rule instanceof CountRule count) {
            return count.scoreOf(
                    Math.toIntExact(memories.get(0).answer(asOf).certain().within(count.windowDays(), today)));
        }
        if (rule instanceof InactivityRule idle) {
            return idle.scoreOf(
                    memories.get(0).answer(asOf).certain().youngest(today).orElse(0));
        }
        if (rule instanceof RecencyRule recency) {
            return recency.scoreOf(memories.get(0).answer(asOf).certain().youngest(today));
        }
        if (rule instanceof ConditionalRule conditional) {
            int own = memories.size() - conditional.counts().size();
            for (int i = 0; i < conditional.counts().size(); i++) {
                ActivityCount count = conditional.counts().get(i);
                DayCounts counts = memories.get(own + i).answer(asOf).certain();
                if (counts.within(count.windowDays(), today) < count.least()) {
                    return conditional.closed();
                }
            }
            return conditional.gated(of(conditional.rule(), memories.subList(0, own), lead, asOf), lead, asOf);
        }
        return rule.score(lead, Evidence.of(List.of(), asOf), asOf);
    }

    private static ActivityRule.Tally tally(ActivityRule rule, DayCounts counts, LocalDate today) {
        ActivityRule.PeriodCounter counter = new ActivityRule.PeriodCounter(rule.frequencyLimit());
        Recall recall = counts.recall();
        long all = counts.older();
        long inWindow = recall.windowDays().isPresent() ? 0 : counts.older();
        long counted = recall.isDated() ? 0 : counts.older();
        long faded = Math.multiplyExact(counted, rule.points().hundredths());
        for (Map.Entry<LocalDate, Integer> day : counts.byDay().descendingMap().entrySet()) {
            all += day.getValue();
            if (!recall.isTooOld(day.getKey(), today)) {
                inWindow += day.getValue();
                int admitted = counter.admit(day.getKey(), day.getValue());
                counted += admitted;
                faded = Math.addExact(
                        faded, Math.multiplyExact(rule.faded(DayCounts.age(day.getKey(), today)), (long) admitted));
            }
        }
        return rule.tally(all, inWindow, counted, faded);
    }
}
