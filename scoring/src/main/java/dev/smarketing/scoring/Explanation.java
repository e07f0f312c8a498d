package dev.smarketing.scoring;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.text.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a score card for people: the signed numbers at the start of its lines add up to the score. */
final class Explanation {

    private final ScoreCard card;
    private final Language language;

    Explanation(ScoreCard card, Language language) {
        this.card = card;
        this.language = language;
    }

    String headline() {
        Points implicit = card.implicit();
        String sum = card.explicit().toText(language) + " " + Wording.EXPLICIT.in(language)
                + (implicit.signum() < 0 ? " - " : " + ")
                + (implicit.signum() < 0 ? implicit.negated() : implicit).toText(language) + " "
                + Wording.IMPLICIT.in(language);
        return card.leadId() + " " + Wording.SCORED.in(language) + " "
                + card.total().toText(language) + " (" + sum + ")"
                + card.cell().map(cell -> ", " + cell.label()).orElse("")
                + card.tier().map(tier -> ", " + tier).orElse("")
                + language.colon() + verdict();
    }

    /** One colon a line is enough: what follows the verdict stands behind a comma or in brackets. */
    private String verdict() {
        String verdict = Wording.inSentence(card.qualification(), language);
        if (card.decidedBy() == DecidedBy.OVERRIDE) {
            QualificationOverride said = card.override().orElseThrow();
            return verdict
                    + (said.isQualified() ? " " + Wording.override(said, language) : "")
                    + Wording.OTHERWISE.in(language)
                    + Wording.inSentence(card.computedQualification(), language);
        }
        return card.decidedBy() == DecidedBy.MATRIX && card.isQualified()
                ? verdict + " (" + card.cell().orElseThrow() + ")"
                : verdict;
    }

    String text() {
        Lines lines = new Lines();
        for (RuleScore rule : card.rules()) {
            if (rule.isMatched() || rule.points().signum() != 0 || rule.raw().signum() != 0) {
                lines.add(rule.points().signed(language), rule.rule().id(), rule.toText(language));
            }
        }
        card.groups().forEach((id, sum) -> addLimit(lines, id, sum));
        for (Axis axis : Axis.values()) {
            addLimit(lines, Wording.axis(axis, language), card.axis(axis));
        }
        card.idleDecay()
                .filter(idle -> idle.change().signum() != 0)
                .ifPresent(idle -> lines.add(
                        idle.change().signed(language), Wording.TOTAL.in(language), Wording.idle(idle, language)));
        addLimit(lines, Wording.TOTAL.in(language), card.sum());
        if (lines.isEmpty()) {
            lines.add("", "", Wording.NOTHING.in(language));
        }
        for (RuleScore rule : card.rules()) {
            if (rule.isUnknown()) {
                lines.add("?", rule.rule().id(), unknown(rule));
            }
        }
        List<Set<Attribute<?>>> deciding = card.couldDecide();
        if (!deciding.isEmpty() && card.computedQualification() instanceof Qualification.NotYet) {
            lines.add("?", Wording.VERDICT.in(language), Wording.deciding(deciding, language));
        }
        card.modelVersion()
                .ifPresent(version -> lines.add(
                        "",
                        Wording.MODEL.in(language),
                        card.modelId() + ", " + Wording.VERSION.in(language) + " " + version));
        return lines.below(headline());
    }

    private void addLimit(Lines lines, String subject, LimitedSum sum) {
        if (sum.change().signum() != 0) {
            lines.add(
                    sum.change().signed(language),
                    subject,
                    Wording.LIMITED.in(language) + language.colon() + sum.sum().toText(language) + " -> "
                            + sum.points().toText(language));
        }
    }

    private String unknown(RuleScore rule) {
        String missing =
                rule.unknownAttributes().stream().map(Attribute::name).sorted().collect(Collectors.joining(", "));
        return missing + " " + Wording.MISSING.in(language) + language.semicolon()
                + rule.attainable().toText(language);
    }
}
