package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which items have the most votes, and what the votes of one stakeholder change. */
public final class VoteCount {

    private final Votes votes;
    private final Backlog backlog;
    private final List<String> places;
    private final Map<String, BigDecimal> sums;

    private VoteCount(Votes votes, Backlog backlog, List<String> places, Map<String, BigDecimal> sums) {
        this.votes = votes;
        this.backlog = backlog;
        this.places = Require.elements(places, "places");
        this.sums = Map.copyOf(sums);
    }

    static VoteCount of(Votes votes, Backlog backlog) {
        Objects.requireNonNull(backlog, "backlog");
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Votes.Vote vote : votes.votes()) {
            backlog.rankOf(vote.item());
            sums.merge(vote.item(), vote.weight(), BigDecimal::add);
        }
        List<String> places =
                new ArrayList<>(backlog.items().stream().map(BacklogItem::id).toList());
        places.sort(Comparator.comparing(
                (String item) -> sums.getOrDefault(item, BigDecimal.ZERO), Comparator.reverseOrder()));
        return new VoteCount(votes, backlog, places, sums);
    }

    /**
     * A place that an item gains or loses by the votes of one stakeholder.
     *
     * @param item the id of the item
     * @param with its place with all votes, 1 being the first
     * @param without its place without that stakeholder's
     */
    public record PlaceChange(String item, int with, int without) {
        /**
         * A change of place.
         *
         * @param item the id of the item
         * @param with its place with all votes
         * @param without its place without that stakeholder's
         */
        public PlaceChange {
            Objects.requireNonNull(item, "item");
        }
    }

    /**
     * The items by the sum of the weights, the greatest first; equal ones by rank.
     *
     * @return the ids of all items of the backlog, also of those without a vote
     */
    public List<String> places() {
        return places;
    }

    /**
     * How many votes an item has.
     *
     * @param item its id
     * @return the sum of the weights, 0 without a vote
     * @throws IllegalArgumentException if it is not in the backlog
     */
    public BigDecimal sum(String item) {
        backlog.rankOf(item);
        return sums.getOrDefault(item, BigDecimal.ZERO);
    }

    /**
     * What the votes of one stakeholder change.
     *
     * @param stakeholder who
     * @return the items whose place differs, in the order of their places with all votes
     * @throws IllegalArgumentException if nobody of that name has voted
     */
    public List<PlaceChange> effectOf(String stakeholder) {
        List<String> without = of(votes.without(stakeholder), backlog).places;
        List<PlaceChange> changes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int other = without.indexOf(places.get(i));
            if (other != i) {
                changes.add(new PlaceChange(places.get(i), i + 1, other + 1));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * The stakeholders whose votes alone decide the first place.
     *
     * @return one finding (VOT-01) for each: subject the stakeholder, chain the first item with and without
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (String stakeholder : votes.stakeholders()) {
            String without = of(votes.without(stakeholder), backlog).places.get(0);
            if (!without.equals(places.get(0))) {
                findings.add(new Finding(
                        FindingCode.ONE_VOICE_DECIDES,
                        List.of(stakeholder),
                        Map.of(),
                        List.of(places.get(0), without)));
            }
        }
        return List.copyOf(findings);
    }

    /**
     * The count as a table.
     *
     * @param language the language of the headings
     * @return place, item, votes, rank
     */
    public Table table(Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Place", "Place", "Puesto"),
                language.pick("Item", "Élément", "Elemento"),
                language.pick("Votes", "Voix", "Votos"),
                language.pick("Rank", "Rang", "Rango"));
        for (int i = 0; i < places.size(); i++) {
            String item = places.get(i);
            table = table.withRow(
                    Cell.of(i + 1L),
                    Cell.of(backlog.item(item).title()),
                    Cell.of(Findings.quantity(sum(item))),
                    Cell.of(backlog.rankOf(item)));
        }
        return table;
    }

    /**
     * The count for people: the items with their votes, then whose votes decide alone.
     *
     * @param language the language
     * @return the text, lines separated by a line feed
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            text.append(i == 0 ? "" : "\n")
                    .append(i + 1)
                    .append(". ")
                    .append(backlog.item(places.get(i)).title())
                    .append(language.colon())
                    .append(Numerals.exact(sum(places.get(i)), language));
        }
        findings()
                .forEach(finding -> text.append('\n')
                        .append(finding.code().id())
                        .append(' ')
                        .append(finding.toText(language)));
        return text.toString();
    }

    /**
     * The count in English.
     *
     * @return as {@link #toText(Language)}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
