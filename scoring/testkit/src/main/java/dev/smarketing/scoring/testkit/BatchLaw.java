package dev.smarketing.scoring.testkit;

import dev.smarketing.core.lead.AttributeSet;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.batch.CompiledModel;
import dev.smarketing.scoring.batch.LeadColumns;
import dev.smarketing.scoring.batch.LeadColumnsBuilder;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.ScoreRequest;
import dev.smarketing.scoring.batch.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Scores the lead in columns, beside one of whom nothing is known, and alone at the same instant. */
final class BatchLaw {

    private BatchLaw() {}

    static void check(ScoringCase given, Scorer scorer) {
        Vocabulary vocabulary = new Vocabulary(given.model());
        AttributeSet ofLeads = Vocabulary.attributes(vocabulary.ofLeads());
        LeadColumnsBuilder columns = LeadColumns.builder(given.model().zone(), ofLeads)
                .withProperties(Vocabulary.attributes(vocabulary.ofActivities()));
        columns.lead("somebody else");
        int row = columns.add(given.lead(), given.activities());
        LocalDate date = LocalDate.ofInstant(given.asOf(), given.model().zone());
        ScoreColumns scores = CompiledModel.of(given.model())
                .score(columns.build(), ScoreRequest.on(date).withAxes().withRulePoints());
        ScoreCard card = scorer.score(given.lead(), given.activities(), scores.asOf());
        List<String> problems = new ArrayList<>();
        compare(problems, "score", scores.total(row), card.total());
        compare(problems, "explicit points", scores.explicit(row), card.explicit());
        compare(problems, "implicit points", scores.implicit(row), card.implicit());
        for (int rule = 0; rule < given.model().rules().size(); rule++) {
            String id = given.model().rules().get(rule).id();
            compare(
                    problems,
                    "rule '" + id + "'",
                    scores.rulePoints(row, rule),
                    card.rule(id).points());
        }
        compare(problems, "qualification", scores.standing(row), standing(card));
        compare(problems, "cell", scores.cell(row), card.cell());
        compare(problems, "tier", scores.tier(row), card.tier());
        Violation.throwIfAny("many leads at once score otherwise than one at a time", problems, given, card);
    }

    private static Standing standing(ScoreCard card) {
        if (card.qualification() instanceof Qualification.Disqualified) {
            return Standing.DISQUALIFIED;
        }
        return card.isQualified() ? Standing.QUALIFIED : Standing.NOT_YET;
    }

    private static void compare(List<String> problems, String what, Object atOnce, Object alone) {
        if (!atOnce.equals(alone)) {
            problems.add(what + ": " + atOnce + " at once with others, " + alone + " alone");
        }
    }
}
