package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Section;
import dev.smarketing.core.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Why an item is at its place: what happened to it in order, and what would move it. */
public final class ItemReplay {

    private final BacklogItem item;
    private final int place;
    private final List<String> ahead;
    private final List<Entry> entries;

    private ItemReplay(BacklogItem item, int place, List<String> ahead, List<Entry> entries) {
        this.item = item;
        this.place = place;
        this.ahead = Require.elements(ahead, "ahead");
        this.entries = Require.elements(entries, "entries");
    }

    /** Something that happened to the item. A closed family. */
    public sealed interface Entry {
        /**
         * When it happened.
         *
         * @return the date
         */
        LocalDate date();

        /**
         * Somebody asked for the item.
         *
         * @param date when
         * @param requester who; empty text if nobody knows
         */
        record Requested(LocalDate date, String requester) implements Entry {
            /**
             * A request.
             *
             * @param date when
             * @param requester who
             */
            public Requested {
                Objects.requireNonNull(date, "date");
                Objects.requireNonNull(requester, "requester");
            }
        }

        /**
         * Somebody confirmed that it is still wanted.
         *
         * @param date when
         */
        record Confirmed(LocalDate date) implements Entry {
            /**
             * A confirmation.
             *
             * @param date when
             */
            public Confirmed {
                Objects.requireNonNull(date, "date");
            }
        }

        /**
         * Somebody decided its category.
         *
         * @param decision the decision
         */
        record Decided(PriorityDecision decision) implements Entry {
            /**
             * A decision.
             *
             * @param decision the decision
             */
            public Decided {
                Objects.requireNonNull(decision, "decision");
            }

            @Override
            public LocalDate date() {
                return decision.date();
            }
        }

        /**
         * Somebody moved it, or another item past it.
         *
         * @param move the move
         * @param placeWithout where the item would be today if only this move were taken back
         */
        record Moved(RankMove move, int placeWithout) implements Entry {
            /**
             * A move.
             *
             * @param move the move
             * @param placeWithout where the item would be if only this move were taken back
             */
            public Moved {
                Objects.requireNonNull(move, "move");
            }

            @Override
            public LocalDate date() {
                return move.date();
            }
        }
    }

    static ItemReplay of(Backlog backlog, String id, Timeframe timeframe, LocalDate asOf) {
        Objects.requireNonNull(timeframe, "timeframe");
        Objects.requireNonNull(asOf, "asOf");
        BacklogItem item = backlog.item(id);
        int place = backlog.rankOf(id);
        List<Entry> entries = new ArrayList<>();
        item.requested()
                .filter(on -> !on.isAfter(asOf))
                .ifPresent(on ->
                        entries.add(new Entry.Requested(on, item.requester().orElse(""))));
        item.confirmed().stream().filter(on -> !on.isAfter(asOf)).forEach(on -> entries.add(new Entry.Confirmed(on)));
        DecisionLog.history(backlog.decisions(), id, timeframe, asOf)
                .forEach(decision -> entries.add(new Entry.Decided(decision)));
        for (RankMove move : backlog.moves()) {
            boolean touches = move.item().equals(id) || move.passed().contains(id);
            if (touches && !move.date().isAfter(asOf)) {
                entries.add(new Entry.Moved(move, placeWithout(backlog, id, move)));
            }
        }
        // stable: of one date, requests before decisions before moves, each in the order of its log
        entries.sort(Comparator.comparing(Entry::date));
        return new ItemReplay(
                item,
                place,
                backlog.items().subList(0, place - 1).stream()
                        .map(BacklogItem::id)
                        .toList(),
                entries);
    }

    /** The items of the move change sides again, where they still stand as the move has put them. */
    private static int placeWithout(Backlog backlog, String id, RankMove move) {
        int place = backlog.rankOf(id);
        boolean isOwn = move.item().equals(id);
        List<String> others = isOwn ? move.passed() : List.of(move.item());
        boolean isAheadSince = isOwn != move.isUp();
        int back = 0;
        for (String other : others) {
            if (backlog.has(other) && (backlog.rankOf(other) < place) == isAheadSince) {
                back++;
            }
        }
        return isAheadSince ? place - back : place + back;
    }

    /**
     * The item.
     *
     * @return the item
     */
    public BacklogItem item() {
        return item;
    }

    /**
     * Its place in the backlog.
     *
     * @return its rank, 1 being the best
     */
    public int place() {
        return place;
    }

    /**
     * What stands before it.
     *
     * @return the ids, best rank first
     */
    public List<String> ahead() {
        return ahead;
    }

    /**
     * What happened to it.
     *
     * @return by date; of one date requests, then confirmations, decisions and moves
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The replay as a table.
     *
     * @param language the language of headings and words
     * @return date, what happened, place today if it were taken back (moves only)
     */
    public Table table(Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Date", "Date", "Fecha"),
                language.pick("What happened", "Événement", "Qué pasó"),
                language.pick("Place without it", "Place sans cela", "Puesto sin ello"));
        for (Entry entry : entries) {
            table = table.withRow(
                    Cell.of(entry.date()),
                    Cell.of(sentence(entry, language)),
                    entry instanceof Entry.Moved moved ? Cell.of(moved.placeWithout()) : Cell.of(""));
        }
        return table;
    }

    /**
     * The replay as a part of a report.
     *
     * @param language the language
     * @return the item and its place as the heading, then the table
     */
    public Section section(Language language) {
        return Section.of(heading(language), table(language));
    }

    private String heading(Language language) {
        return item.title()
                + language.pick(" is at place ", " est à la place ", " está en el puesto ")
                + place
                + (ahead.isEmpty()
                        ? ""
                        : language.pick(", after ", ", après ", ", después de ") + String.join(", ", ahead));
    }

    private String sentence(Entry entry, Language language) {
        if (entry instanceof Entry.Requested requested) {
            return requested.requester().isEmpty()
                    ? language.pick("requested", "demandé", "solicitado")
                    : language.pick("requested by ", "demandé par ", "solicitado por ") + requested.requester();
        }
        if (entry instanceof Entry.Decided decided) {
            PriorityDecision decision = decided.decision();
            return decision.priority().toText(language)
                    + language.pick(" in ", " pour ", " en ")
                    + decision.timeframe().name()
                    + decision.person().map(who -> ", " + who).orElse("")
                    + decision.reason().map(why -> language.colon() + why).orElse("");
        }
        if (entry instanceof Entry.Moved moved) {
            RankMove move = moved.move();
            boolean isOwn = move.item().equals(item.id());
            return (isOwn ? "" : move.item() + " ")
                    + language.pick("moved from ", "passé de la place ", "movido del puesto ")
                    + move.from()
                    + language.pick(" to ", " à la place ", " al ")
                    + move.to()
                    + ", "
                    + move.person()
                    + language.colon()
                    + move.reason();
        }
        return language.pick("confirmed", "confirmé", "confirmado");
    }

    /**
     * The replay for people: the place, what happened in order, and what taking back a move would do.
     *
     * @param language the language
     * @return the text, lines separated by a line feed
     */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder(heading(language));
        for (Entry entry : entries) {
            text.append('\n').append(entry.date()).append(' ').append(sentence(entry, language));
            if (entry instanceof Entry.Moved moved && moved.placeWithout() != place) {
                text.append(language.pick(
                                "; taken back, it would be at place ",
                                "\u00a0; sans ce déplacement, il serait à la place ",
                                "; si se deshace, estaría en el puesto "))
                        .append(moved.placeWithout());
            }
        }
        return text.toString();
    }

    /**
     * The replay in English.
     *
     * @return as {@link #toText(Language)}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
