package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.LeadId;
import dev.smarketing.scoring.Axis;
import dev.smarketing.scoring.IdleDecay;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Rule;
import dev.smarketing.scoring.RuleScore;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds the ledger of a score card up again. */
final class ExplanationLaw {

    private final ScoringCase given;
    private final ScoreCard card;
    private final List<String> problems = new ArrayList<>();

    private ExplanationLaw(ScoringCase given, ScoreCard card) {
        this.given = given;
        this.card = card;
    }

    static void check(ScoringCase given, Scorer scorer) {
        ScoreCard card = scorer.score(given.lead(), given.activities(), given.asOf());
        ExplanationLaw law = new ExplanationLaw(given, card);
        law.checkSubject();
        law.checkLines();
        law.checkSums();
        law.checkSteps();
        Violation.throwIfAny("the explanation does not add up", law.problems, given, card);
    }

    private void checkSubject() {
        String wanted = about(given.lead().id(), given.model().id(), given.asOf());
        String found = about(card.leadId(), card.modelId(), card.asOf());
        if (!wanted.equals(found)) {
            problems.add("the explanation is about " + found + ", not about " + wanted);
        }
    }

    private static String about(LeadId lead, String model, Instant asOf) {
        return "lead " + lead + " by model " + model + " as of " + asOf;
    }

    private void checkLines() {
        List<Rule> explained = card.rules().stream().map(RuleScore::rule).toList();
        if (!explained.equals(given.model().rules())) {
            problems.add("the explanation is about the rules " + ids(explained) + ", but the model has "
                    + ids(given.model().rules()));
        }
        for (RuleScore line : card.rules()) {
            Points sum = line.raw();
            for (ScoreStep step : ScoreStep.values()) {
                sum = sum.plus(line.change(step));
            }
            expect("rule '" + line.rule().id() + "', raw points and steps", sum, line.points());
        }
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::toString).toList();
    }

    private void checkSums() {
        if (!List.copyOf(card.groups().keySet())
                .equals(List.copyOf(given.model().groups().keySet()))) {
            problems.add("the explanation is about the groups " + card.groups().keySet() + ", but the model has "
                    + given.model().groups().keySet());
            return;
        }
        Points both = Points.ZERO;
        for (Axis axis : Axis.values()) {
            Points sum = Points.ZERO;
            for (RuleScore line : card.rules()) {
                if (line.rule().axis() == axis && line.rule().group().isEmpty()) {
                    sum = sum.plus(line.points());
                }
            }
            for (Map.Entry<String, List<RuleScore>> group : linesByGroup(axis).entrySet()) {
                Points ofGroup = Points.ZERO;
                for (RuleScore line : group.getValue()) {
                    ofGroup = ofGroup.plus(line.points());
                }
                var limited = card.groups().get(group.getKey());
                if (limited != null) {
                    expect("group '" + group.getKey() + "', its rules", ofGroup, limited.sum());
                    sum = sum.plus(limited.points());
                }
            }
            expect(axis + " axis, its rules and groups", sum, card.axis(axis).sum());
            both = both.plus(card.axis(axis).points());
        }
        Points idle = card.idleDecay().map(IdleDecay.Applied::change).orElse(Points.ZERO);
        String parts = card.idleDecay().isPresent() ? "total, both axes and idle time" : "total, both axes";
        expect(parts, both.plus(idle), card.sum().sum());
    }

    private Map<String, List<RuleScore>> linesByGroup(Axis axis) {
        Map<String, List<RuleScore>> lines = new LinkedHashMap<>();
        for (RuleScore line : card.rules()) {
            line.rule()
                    .group()
                    .filter(group -> line.rule().axis() == axis)
                    .ifPresent(group -> lines.computeIfAbsent(group, first -> new ArrayList<>())
                            .add(line));
        }
        return lines;
    }

    private void checkSteps() {
        Points raw = Points.ZERO;
        for (RuleScore line : card.rules()) {
            raw = raw.plus(line.raw());
        }
        expect("raw points of all rules", raw, card.raw());
        Points sum = card.raw();
        for (ScoreStep step : ScoreStep.values()) {
            sum = sum.plus(card.change(step));
        }
        expect("score, raw points and steps", sum, card.total());
        expect("score, explicit points", card.axis(Axis.EXPLICIT).points(), card.explicit());
        expect("score, implicit points", card.axis(Axis.IMPLICIT).points(), card.implicit());
    }

    private void expect(String what, Points sum, Points stated) {
        if (!sum.equals(stated)) {
            problems.add(what + ": the parts add up to " + sum + ", stated are " + stated);
        }
    }
}
