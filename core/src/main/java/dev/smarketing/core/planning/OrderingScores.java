package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The scores of one kind of some items; they order items inside one category only. */
public final class OrderingScores {

    private static final int VERSION = 1;
    private static final OrderingScores NONE = new OrderingScores(Map.of());

    private final Map<String, OrderingScore> scores;

    private OrderingScores(Map<String, OrderingScore> scores) {
        this.scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    }

    /**
     * No scores yet.
     *
     * @return the scores
     */
    public static OrderingScores none() {
        return NONE;
    }

    /**
     * The scores with that of one item, instead of the one it had.
     *
     * @param item the id of the item
     * @param score its score
     * @return a changed copy
     * @throws IllegalArgumentException if another item has a score of another kind
     */
    public OrderingScores with(String item, OrderingScore score) {
        Require.text(item, "item id");
        Objects.requireNonNull(score, "score");
        scores.forEach((other, its) -> {
            if (!other.equals(item) && its.kind() != score.kind()) {
                throw new IllegalArgumentException("'" + item + "' is scored by " + DataObject.spelled(score.kind())
                        + ", but '" + other + "' by " + DataObject.spelled(its.kind())
                        + "; scores of different kinds cannot be compared, use one");
            }
        });
        Map<String, OrderingScore> more = new LinkedHashMap<>(scores);
        more.put(item, score);
        return new OrderingScores(more);
    }

    /**
     * The score of an item.
     *
     * @param item its id
     * @return the score; empty if nobody has scored it
     */
    public Optional<OrderingScore> score(String item) {
        return Optional.ofNullable(scores.get(Objects.requireNonNull(item, "item id")));
    }

    /**
     * The items of a category by score: the greatest first, equal ones by rank, then those with an undefined
     * score and then those without one, by rank.
     *
     * @param backlog the backlog
     * @param priority the category
     * @param timeframe the quarter or sprint whose priorities count
     * @param asOf the date
     * @return the items of this category
     */
    public List<BacklogItem> order(Backlog backlog, Priority priority, Timeframe timeframe, LocalDate asOf) {
        Objects.requireNonNull(priority, "priority");
        return order(new Situation(backlog, timeframe, asOf), priority).stream()
                .map(backlog.items()::get)
                .toList();
    }

    private List<Integer> order(Situation situation, Priority priority) {
        List<Integer> members =
                new ArrayList<>(situation.all(priority).stream().boxed().toList());
        members.sort((a, b) -> {
            Optional<OrderingScore> one = score(situation.id(a));
            Optional<OrderingScore> other = score(situation.id(b));
            return one.isPresent() && other.isPresent()
                    ? OrderingScore.compareGreaterFirst(one.get(), other.get())
                    : Boolean.compare(other.isPresent(), one.isPresent());
        });
        return members;
    }

    /**
     * The backlog in which the items of each category take the places of that category in the order of their
     * scores; which places belong to which category does not change.
     *
     * @param backlog the backlog
     * @param timeframe the quarter or sprint whose priorities count
     * @param asOf the date
     * @return a changed copy
     */
    public Backlog applyTo(Backlog backlog, Timeframe timeframe, LocalDate asOf) {
        Situation situation = new Situation(backlog, timeframe, asOf);
        List<BacklogItem> items = new ArrayList<>(backlog.items());
        for (Priority priority : Priority.values()) {
            int[] places = situation.all(priority).stream().toArray();
            List<Integer> order = order(situation, priority);
            for (int i = 0; i < places.length; i++) {
                items.set(places[i], situation.item(order.get(i)));
            }
        }
        return backlog.inOrder(items);
    }

    /**
     * The scores by category.
     *
     * @param backlog the backlog
     * @param timeframe the quarter or sprint whose priorities count
     * @param asOf the date
     * @param language the language of headings and categories
     * @return priority, place by score, item, score with two decimals, rank
     */
    public Table table(Backlog backlog, Timeframe timeframe, LocalDate asOf, Language language) {
        Objects.requireNonNull(language, "language");
        Situation situation = new Situation(backlog, timeframe, asOf);
        Table table = Table.of(
                language.pick("Priority", "Priorité", "Prioridad"),
                language.pick("Place by score", "Place selon le score", "Puesto según la puntuación"),
                language.pick("Item", "Élément", "Elemento"),
                language.pick("Score", "Score", "Puntuación"),
                language.pick("Rank", "Rang", "Rango"));
        for (Priority priority : Priority.values()) {
            int place = 0;
            for (int index : order(situation, priority)) {
                place++;
                MetricValue value =
                        score(situation.id(index)).map(OrderingScore::value).orElseGet(MetricValue.NotReported::new);
                table = table.withRow(
                        Cell.of(priority.toText(language)),
                        Cell.of(place),
                        Cell.of(situation.item(index).title()),
                        Cell.fixed(value, 2),
                        Cell.of(index + 1L));
            }
        }
        return table;
    }

    /**
     * The scores as plain data.
     *
     * @return version, scores: a list of item, kind and inputs
     */
    public Map<String, Object> toData() {
        List<Map<String, Object>> entries = new ArrayList<>();
        scores.forEach((item, score) -> {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("item", item);
            entry.putAll(score.data());
            entries.add(Collections.unmodifiableMap(entry));
        });
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("scores", List.copyOf(entries));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Scores from plain data.
     *
     * @param data the data
     * @return the scores
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of scores
     */
    public static OrderingScores fromData(Map<String, ?> data) {
        return DataObject.root("ordering scores", data).make(root -> {
            root.version(VERSION);
            OrderingScores scores = none();
            for (DataObject entry : root.objects("scores")) {
                OrderingScores before = scores;
                scores = entry.make(found -> {
                    String item = found.text("item");
                    if (before.score(item).isPresent()) {
                        throw found.error("item", "'" + item + "' stands there twice; keep one of the two");
                    }
                    return before.with(item, OrderingScore.read(found));
                });
            }
            return scores;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderingScores that && scores.equals(that.scores);
    }

    @Override
    public int hashCode() {
        return scores.hashCode();
    }

    @Override
    public String toString() {
        return "ordering scores " + scores;
    }
}
