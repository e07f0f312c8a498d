package dev.smarketing.examples;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Block;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.Qualification;
import dev.smarketing.scoring.ScoreCard;
import dev.smarketing.scoring.ScoreStep;
import dev.smarketing.scoring.ScoringModel;
import dev.smarketing.scoring.Threshold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The leads whose total is close to the threshold: what they have, what they lost, what is missing, how long it lasts. */
final class NearThreshold {

    private final ScoringModel model;
    private final Instant asOf;
    private final int explained;
    private final Points threshold;
    private final long qualifiedNow;
    private final long disqualified;
    private final List<Near> near;

    private record Near(KnownLead known, ScoreCard card, Points distance) {}

    private NearThreshold(
            ScoringModel model,
            Instant asOf,
            int explained,
            Points threshold,
            long qualifiedNow,
            long disqualified,
            List<Near> near) {
        this.model = model;
        this.asOf = asOf;
        this.explained = explained;
        this.threshold = threshold;
        this.qualifiedNow = qualifiedNow;
        this.disqualified = disqualified;
        this.near = near;
    }

    static NearThreshold of(Definitions definitions, List<KnownLead> leads, QualifiedLeads qualified) {
        ScoringModel model = definitions.model();
        Points threshold = model.threshold().of(Threshold.Part.TOTAL).orElse(Points.ZERO);
        Points most = Points.of(definitions.settings().nearThreshold());
        long disqualified = 0;
        List<Near> near = new ArrayList<>();
        for (KnownLead known : leads) {
            ScoreCard card =
                    Objects.requireNonNull(qualified.cards().get(known.lead().id()), "score");
            if (card.qualification() instanceof Qualification.Disqualified) {
                disqualified++;
                continue;
            }
            Points difference = card.total().minus(threshold);
            Points distance = difference.signum() < 0 ? difference.negated() : difference;
            if (distance.compareTo(most) <= 0) {
                near.add(new Near(known, card, distance));
            }
        }
        near.sort(Comparator.comparing((Near one) -> one.card().total())
                .reversed()
                .thenComparing(one -> one.known().lead().id()));
        long qualifiedNow = qualified.cards().values().stream()
                .filter(ScoreCard::isQualified)
                .count();
        return new NearThreshold(
                model,
                definitions.settings().asOf(),
                definitions.settings().explainedLeads(),
                threshold,
                qualifiedNow,
                disqualified,
                List.copyOf(near));
    }

    long qualifiedNow() {
        return qualifiedNow;
    }

    long disqualified() {
        return disqualified;
    }

    int size() {
        return near.size();
    }

    Points threshold() {
        return threshold;
    }

    Section section(Language language) {
        Table table = Table.of(
                JobText.LEAD.in(language),
                JobText.SCORE.in(language),
                JobText.EXPLICIT.in(language),
                JobText.IMPLICIT.in(language),
                JobText.FADED.in(language),
                JobText.LIMITED.in(language),
                JobText.UNTIL.in(language),
                JobText.VERDICT.in(language));
        for (Near one : near) {
            ScoreCard card = one.card();
            table = table.withRow(
                    Cell.of(card.leadId().value()),
                    points(card.total()),
                    points(card.explicit()),
                    points(card.implicit()),
                    points(card.change(ScoreStep.WINDOW).plus(card.change(ScoreStep.DECAY))),
                    points(limited(card)),
                    Cell.of(until(one, language)),
                    Cell.of(card.qualification().toText(language)));
        }
        List<Block> blocks = new ArrayList<>(List.of(table));
        if (!near.isEmpty()) {
            blocks.add(new Block.Paragraph(JobText.EXPLAINED.in(language)));
        }
        near.stream()
                .sorted(Comparator.comparing(Near::distance)
                        .thenComparing(one -> one.known().lead().id()))
                .limit(explained)
                .forEach(one -> blocks.add(new Block.Listing(one.card().explain(language))));
        return new Section(JobText.NEAR.in(language), blocks);
    }

    private static Points limited(ScoreCard card) {
        return card.change(ScoreStep.FREQUENCY)
                .plus(card.change(ScoreStep.RULE_LIMIT))
                .plus(card.change(ScoreStep.GROUP_LIMIT))
                .plus(card.change(ScoreStep.AXIS_LIMIT))
                .plus(card.change(ScoreStep.TOTAL_LIMIT));
    }

    private String until(Near one, Language language) {
        if (!one.card().isQualified()) {
            return "";
        }
        Optional<ScoreCard> end =
                model.qualifiedUntil(one.known().lead(), one.known().activities(), asOf);
        return end.map(card -> Numerals.date(card.asOf().atZone(model.zone()).toLocalDate()))
                .orElseGet(() -> JobText.WITHOUT_END.in(language));
    }

    private static Cell points(Points points) {
        return Cell.fixed(points.toBigDecimal(), 2);
    }
}
