package dev.smarketing.scoring;

import dev.smarketing.core.lead.LeadFacts;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/** The line of a rule from what is recalled of the activities; the same as from the activities themselves. */
final class RecalledScore {

    private RecalledScore() {}

    static RuleScore of(Rule rule, List<ActivityMemory> memories, LeadFacts lead, ZonedDateTime asOf) {
        LocalDate today = asOf.toLocalDate();
        if (rule instanceof ActivityRule activities) {
            ActivityMemory.Answer answer = memories.get(0).answer(asOf);
            Fading fading = activities.fading();
            if (!answer.certain().recall().isDated()) {
                RuleScore score = RuleScore.ofActivities(activities, undated(fading, answer.certain()));
                return answer.missing().isEmpty()
                        ? score
                        : score.withUnknown(undated(fading, answer.possible()).points(), answer.missing());
            }
            Fading.Found certain = answer.certain().found(today);
            return answer.missing().isEmpty()
                    ? RuleScore.ofActivities(activities, fading.tally(certain, today))
                    : fading.score(activities, certain, answer.possible().found(today), today, answer.missing());
        }
        if (rule instanceof CountRule count) {
            return count.scoreOf(
                    Math.toIntExact(memories.get(0).answer(asOf).certain().within(count.window(), today)));
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
                if (counts.within(count.window(), today) < count.least()) {
                    return conditional.closed();
                }
            }
            return conditional.gated(of(conditional.rule(), memories.subList(0, own), lead, asOf), lead, asOf);
        }
        return rule.score(lead, Evidence.NONE, asOf);
    }

    /** Without window, frequency limit and decay every activity counts in full. */
    private static Tally undated(Fading fading, DayCounts counts) {
        long number = counts.all();
        return fading.tally(number, number, number, Math.multiplyExact(number, fading.at(0)));
    }
}
