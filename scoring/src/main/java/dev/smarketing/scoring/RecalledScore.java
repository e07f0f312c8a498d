package dev.smarketing.scoring;

import dev.smarketing.core.check.Counts;
import dev.smarketing.core.lead.LeadFacts;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** The line of a rule from what is recalled of the activities; the same as from the activities themselves. */
final class RecalledScore {

    private RecalledScore() {}

    static RuleScore of(Rule rule, List<ActivityMemory> memories, LeadFacts lead, ZonedDateTime asOf) {
        if (rule instanceof ConditionalRule conditional) {
            int own = memories.size() - conditional.counts().size();
            for (int i = 0; i < conditional.counts().size(); i++) {
                ActivityCount count = conditional.counts().get(i);
                if (memories.get(own + i).within(count.window(), asOf) < count.least()) {
                    return conditional.closed();
                }
            }
            return conditional.gated(of(conditional.rule(), memories.subList(0, own), lead, asOf), lead, asOf);
        }
        return memories.isEmpty()
                ? rule.score(lead, Evidence.NONE, asOf)
                : memories.get(0).line(rule, asOf);
    }

    /** The line of a rule that asks one question about activities. */
    static RuleScore of(Rule rule, ActivityMemory memory, ZonedDateTime asOf) {
        if (rule instanceof ActivityRule activities) {
            return activities.settings().isPlain()
                            && memory.isByDay()
                            && memory.recall().isDated()
                    ? RuleScore.ofActivities(activities, byDay(activities, memory, asOf.toLocalDate()))
                    : ofAnswer(activities, memory.answer(asOf), asOf.toLocalDate());
        }
        if (rule instanceof CountRule count) {
            return count.scoreOf(Counts.small(memory.within(count.window(), asOf), ActivityMemory.NUMBER));
        }
        if (rule instanceof InactivityRule idle) {
            return idle.scoreOf(memory.youngest(asOf).orElse(0));
        }
        if (rule instanceof RecencyRule recency) {
            return recency.scoreOf(memory.youngest(asOf));
        }
        throw new IllegalStateException("rule '" + rule + "' asks nothing of activities; score it by itself");
    }

    private static RuleScore ofAnswer(ActivityRule rule, MemoryAnswer answer, LocalDate today) {
        Fading fading = rule.fading();
        if (!answer.certain().recall().isDated()) {
            RuleScore score = RuleScore.ofActivities(rule, undated(fading, answer.certain()));
            return answer.missing().isEmpty()
                    ? score
                    : score.withUnknown(undated(fading, answer.possible()).points(), answer.missing());
        }
        Fading.Found certain = answer.certain().found(today);
        return answer.missing().isEmpty()
                ? RuleScore.ofActivities(rule, fading.tally(certain, today))
                : fading.score(rule, certain, answer.possible().found(today), today, answer.missing());
    }

    /** What {@link Fading#tally} says, in one walk over the days. */
    private static Tally byDay(ActivityRule rule, ActivityMemory memory, LocalDate today) {
        Recall recall = memory.recall();
        Fading fading = rule.fading();
        PeriodCounter counter = new PeriodCounter(rule.frequencyLimit());
        long[] sums = {memory.older(), recall.window().isPresent() ? 0 : memory.older(), 0, 0};
        memory.forEachFromLatest((day, number) -> {
            sums[0] += number;
            if (!recall.isTooOld(day, today)) {
                int admitted = counter.admitted(day.toEpochDay(), number);
                sums[1] += number;
                sums[2] += admitted;
                sums[3] = Points.sum(sums[3], Points.times(fading.at(DayCounts.age(day, today)), admitted));
            }
        });
        return fading.tally(sums[0], sums[1], sums[2], sums[3]);
    }

    /** Without window, frequency limit and decay every activity counts in full. */
    private static Tally undated(Fading fading, DayCounts counts) {
        long number = counts.all();
        return fading.tally(number, number, number, Points.times(fading.at(0), number));
    }
}
