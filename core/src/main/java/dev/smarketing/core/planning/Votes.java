package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stakeholders voted for, each vote with a weight. */
public final class Votes {

    private static final int VERSION = 1;
    private static final Votes NONE = new Votes(List.of());

    private final List<Vote> votes;

    private Votes(List<Vote> votes) {
        this.votes = Require.elements(votes, "votes");
    }

    /**
     * One vote.
     *
     * @param stakeholder who votes
     * @param item the id of the item
     * @param weight how much the vote counts, above 0
     */
    public record Vote(String stakeholder, String item, BigDecimal weight) {
        /**
         * One vote.
         *
         * @param stakeholder who votes, not blank
         * @param item the id of the item, not blank
         * @param weight how much the vote counts, above 0
         */
        public Vote {
            Require.text(stakeholder, "stakeholder");
            Require.text(item, "item id");
            weight = Decimals.canonical(Require.positive(weight, "weight of the vote for '" + item + "'"));
        }
    }

    /**
     * No votes yet.
     *
     * @return the votes
     */
    public static Votes none() {
        return NONE;
    }

    /**
     * The votes with one more of weight 1.
     *
     * @param stakeholder who votes
     * @param item the id of the item
     * @return a changed copy
     */
    public Votes cast(String stakeholder, String item) {
        return cast(stakeholder, item, BigDecimal.ONE);
    }

    /**
     * The votes with one more.
     *
     * @param stakeholder who votes
     * @param item the id of the item
     * @param weight how much the vote counts, above 0
     * @return a changed copy
     */
    public Votes cast(String stakeholder, String item, BigDecimal weight) {
        List<Vote> more = new ArrayList<>(votes);
        more.add(new Vote(stakeholder, item, weight));
        return new Votes(more);
    }

    /**
     * The votes without those of one stakeholder.
     *
     * @param stakeholder who is left out
     * @return a changed copy
     * @throws IllegalArgumentException if nobody of that name has voted
     */
    public Votes without(String stakeholder) {
        if (!stakeholders().contains(Objects.requireNonNull(stakeholder, "stakeholder"))) {
            throw new IllegalArgumentException("'" + stakeholder + "' has not voted; name one of " + stakeholders());
        }
        return new Votes(votes.stream()
                .filter(vote -> !vote.stakeholder().equals(stakeholder))
                .toList());
    }

    /**
     * The votes.
     *
     * @return in the order in which they were cast
     */
    public List<Vote> votes() {
        return votes;
    }

    /**
     * Who voted.
     *
     * @return each once, in the order of the first vote
     */
    public List<String> stakeholders() {
        return votes.stream().map(Vote::stakeholder).distinct().toList();
    }

    /**
     * Counts the votes.
     *
     * @param backlog the backlog whose items were voted for; its ranks decide ties
     * @return the result
     * @throws IllegalArgumentException if a vote is for an item that is not in the backlog
     */
    public VoteCount count(Backlog backlog) {
        return VoteCount.of(this, backlog);
    }

    /**
     * The votes as plain data.
     *
     * @return version, votes: a list of stakeholder, item, weight
     */
    public Map<String, Object> toData() {
        List<Map<String, Object>> entries = new ArrayList<>();
        for (Vote vote : votes) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("stakeholder", vote.stakeholder());
            entry.put("item", vote.item());
            entry.put("weight", vote.weight());
            entries.add(Collections.unmodifiableMap(entry));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("votes", List.copyOf(entries));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Votes from plain data.
     *
     * @param data the data
     * @return the votes
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of votes
     */
    public static Votes fromData(Map<String, ?> data) {
        return DataObject.root("votes", data).make(root -> {
            root.version(VERSION);
            List<Vote> votes = new ArrayList<>();
            root.objects("votes")
                    .forEach(entry -> votes.add(entry.make(found ->
                            new Vote(found.text("stakeholder"), found.text("item"), found.decimal("weight")))));
            return new Votes(votes);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Votes that && votes.equals(that.votes);
    }

    @Override
    public int hashCode() {
        return votes.hashCode();
    }

    @Override
    public String toString() {
        return "votes " + votes;
    }
}
