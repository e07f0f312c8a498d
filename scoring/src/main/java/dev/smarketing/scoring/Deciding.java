package dev.smarketing.scoring;

import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Lead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for the missing facts that could turn the verdict of a card. Some facts are taken as open: then every rule
 * whose line misses one of them may have any of its attainable points, and every requirement or disqualifier that
 * misses one may turn out either way. All else stands as it does now.
 */
final class Deciding {

    /** The largest sets that are looked for; beyond, all missing facts are named together. */
    private static final int LARGEST = 3;

    /** Sets of a size of which there are more are not looked for either. */
    private static final long MOST = 2_000;

    private final ScoreCard card;
    private final Verdict verdict;

    Deciding(ScoreCard card) {
        this.card = card;
        this.verdict = card.verdict();
    }

    List<Set<Attribute<?>>> smallestSets() {
        if (verdict.outlook() != Outlook.POSSIBLE) {
            return List.of();
        }
        List<Attribute<?>> missing = missing();
        for (int size = 1; size <= Math.min(LARGEST, missing.size()) && count(missing.size(), size) <= MOST; size++) {
            List<Set<Attribute<?>>> found = new ArrayList<>();
            collect(missing, 0, size, new ArrayList<>(), found);
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return missing.isEmpty() ? List.of() : List.of(unmodifiable(missing));
    }

    /** Every fact that a rule, a requirement or a disqualifier misses, by name. */
    private List<Attribute<?>> missing() {
        Set<Attribute<?>> missing = new TreeSet<>(Comparator.comparing(Attribute::name));
        card.rules().forEach(line -> missing.addAll(line.unknownAttributes()));
        verdict.missing().values().forEach(missing::addAll);
        return List.copyOf(missing);
    }

    /** How many sets of a size there are. */
    private static long count(long all, int size) {
        long count = 1;
        for (int i = 0; i < size; i++) {
            count = count * (all - i) / (i + 1);
        }
        return count;
    }

    private static Set<Attribute<?>> unmodifiable(List<Attribute<?>> attributes) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(attributes));
    }

    private void collect(
            List<Attribute<?>> missing, int from, int size, List<Attribute<?>> chosen, List<Set<Attribute<?>>> found) {
        if (chosen.size() == size) {
            Set<Attribute<?>> open = unmodifiable(chosen);
            if (mayTurn(open)) {
                found.add(open);
            }
            return;
        }
        for (int i = from; i < missing.size(); i++) {
            chosen.add(missing.get(i));
            collect(missing, i + 1, size, chosen, found);
            chosen.remove(chosen.size() - 1);
        }
    }

    private boolean mayTurn(Set<Attribute<?>> open) {
        if (verdict.computed() instanceof Qualification.NotYet notYet) {
            return notYet.unmet().stream().allMatch(unmet -> misses(unmet.requirement(), open))
                    && reach(open).possible();
        }
        return verdict.unknownDisqualifiers().stream().anyMatch(disqualifier -> misses(disqualifier, open))
                || !reach(open).sure();
    }

    private boolean misses(NamedCondition condition, Set<Attribute<?>> open) {
        return !Collections.disjoint(verdict.missing().getOrDefault(condition, Set.of()), open);
    }

    /** The sums of the card where only the lines that miss an open fact have a range, through all limits. */
    private ScoreCard sums(Set<Attribute<?>> open) {
        RuleScore[] lines = new RuleScore[card.rules().size()];
        for (int i = 0; i < lines.length; i++) {
            RuleScore line = card.rules().get(i);
            lines[i] = Collections.disjoint(line.unknownAttributes(), open) ? line.asItStands() : line;
        }
        // of the lead only its id is needed: the lines are there already, and the verdict is not asked for
        return new Scoring(card.model(), Lead.builder(card.leadId().value()).build())
                .card(
                        lines,
                        card.idleDecay().map(IdleDecay.Applied::idleDays),
                        card.asOf().atZone(card.model().zone()));
    }

    private Reach reach(Set<Attribute<?>> open) {
        ScoreCard sums = sums(open);
        return Reach.of(
                card.model(),
                sums.attainable(),
                sums.axis(Axis.EXPLICIT).attainable(),
                sums.axis(Axis.IMPLICIT).attainable());
    }
}
