package dev.smarketing.scoring;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.text.Language;
import java.util.ArrayList;
import java.util.List;
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
                + Wording.COLON.in(language) + verdict();
    }

    private String verdict() {
        String verdict = card.qualification().toText(language);
        if (card.decidedBy() == DecidedBy.OVERRIDE) {
            QualificationOverride said = card.override().orElseThrow();
            return verdict
                    + (said.qualified() ? " " + Wording.override(said, language) : "")
                    + Wording.SEMICOLON.in(language)
                    + Wording.COMPUTED.in(language)
                    + Wording.COLON.in(language)
                    + card.computedQualification().toText(language);
        }
        return card.decidedBy() == DecidedBy.MATRIX && card.isQualified()
                ? verdict + Wording.COLON.in(language) + card.cell().orElseThrow()
                : verdict;
    }

    String text() {
        List<Line> lines = new ArrayList<>();
        for (RuleScore rule : card.rules()) {
            if (rule.isMatched() || rule.points().signum() != 0 || rule.raw().signum() != 0) {
                lines.add(new Line(rule.points().signed(language), rule.rule().id(), rule.toText(language)));
            }
        }
        card.groups().forEach((id, sum) -> addLimit(lines, id, sum));
        for (Axis axis : Axis.values()) {
            addLimit(lines, Wording.axis(axis, language), card.axis(axis));
        }
        addLimit(lines, Wording.TOTAL.in(language), card.sum());
        if (lines.isEmpty()) {
            lines.add(new Line("", "", Wording.NOTHING.in(language)));
        }
        for (RuleScore rule : card.rules()) {
            if (rule.isUnknown()) {
                lines.add(new Line("?", rule.rule().id(), unknown(rule)));
            }
        }
        card.modelVersion()
                .ifPresent(version -> lines.add(new Line(
                        "",
                        Wording.MODEL.in(language),
                        card.modelId() + ", " + Wording.VERSION.in(language) + " " + version)));
        int points = width(lines, true);
        int subject = width(lines, false);
        StringBuilder text = new StringBuilder(headline()).append('\n');
        for (Line line : lines) {
            text.append("  ")
                    .append(" ".repeat(points - line.points().length()))
                    .append(line.points());
            text.append("  ")
                    .append(line.subject())
                    .append(" ".repeat(subject - line.subject().length()));
            text.append("  ").append(line.reason()).append('\n');
        }
        return text.toString();
    }

    private static int width(List<Line> lines, boolean points) {
        return lines.stream()
                .mapToInt(line -> (points ? line.points() : line.subject()).length())
                .max()
                .orElse(0);
    }

    private void addLimit(List<Line> lines, String subject, LimitedSum sum) {
        if (sum.change().signum() != 0) {
            lines.add(new Line(
                    sum.change().signed(language),
                    subject,
                    Wording.LIMITED.in(language) + Wording.COLON.in(language)
                            + sum.sum().toText(language) + " -> " + sum.points().toText(language)));
        }
    }

    private String unknown(RuleScore rule) {
        String missing =
                rule.unknownAttributes().stream().map(Attribute::name).sorted().collect(Collectors.joining(", "));
        return missing + " " + Wording.MISSING.in(language) + Wording.SEMICOLON.in(language)
                + rule.attainable().toText(language);
    }

    private record Line(String points, String subject, String reason) {}
}
