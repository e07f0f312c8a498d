package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.text.Words;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What sales has to do, the first thing first. What must be done today to be kept comes before what is late already,
 * so that no promise is lost over one that is; what is late comes before what has time, so that no lead is forgotten
 * for being late. Leads on hold, rejected or won are not on it, nor are late ones that were closed meanwhile.
 */
public final class Worklist {

    /** Why an entry stands where it does, in the order of the list. */
    public enum Place {
        /** Little time is left. */
        AT_RISK("little time left", "peu de temps restant", "queda poco tiempo"),
        /** Due on the local date of the assessment. */
        DUE_TODAY("due today", "à faire aujourd'hui", "vence hoy"),
        /** The promise is broken, and the work still owed. */
        OVERDUE("overdue", "en retard", "atrasado"),
        /** Due on a later date. */
        DUE_LATER("due later", "à faire plus tard", "vence más tarde"),
        /** Owed without a limit, or the clock has not started. */
        NO_DEADLINE("no deadline", "sans échéance", "sin plazo");

        private final Words words;

        Place(String english, String french, String spanish) {
            words = new Words(english, french, spanish);
        }

        /**
         * The reason for people.
         *
         * @param language the language
         * @return for example {@code due today}
         */
        public String toText(Language language) {
            return words.in(language);
        }

        /** What is at risk or due today goes by its deadline alone, and so does what has time. */
        private int turn() {
            return switch (this) {
                case AT_RISK, DUE_TODAY -> 0;
                case OVERDUE -> 1;
                case DUE_LATER, NO_DEADLINE -> 2;
            };
        }
    }

    /**
     * One thing to do.
     *
     * @param verdict how the commitment stands, with what is owed
     * @param place why it stands where it does
     * @param priority how much the lead matters
     */
    public record Entry(HandoffVerdict verdict, Place place, BigDecimal priority) {

        /**
         * One thing to do.
         *
         * @param verdict how the commitment stands, with what is owed
         * @param place why it stands where it does
         * @param priority how much the lead matters
         */
        public Entry {
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(priority, "priority");
        }

        /**
         * How many attempts, or reviews, are still owed.
         *
         * @return the number, 1 or more; of a broken promise less what was done too late
         */
        public int owed() {
            return verdict.stillOwed();
        }

        private Instant due() {
            Instant due = verdict.dueAt().or(verdict::decidedAt).orElse(Instant.MAX);
            // among broken promises the latest first: it is the least cold
            return place == Place.OVERDUE ? Instant.ofEpochSecond(-due.getEpochSecond(), 0) : due;
        }
    }

    private static final Comparator<Entry> LAST = Comparator.comparing(
                    (Entry entry) -> entry.verdict().handoff().at())
            .thenComparing(entry -> entry.verdict().handoff().id())
            .thenComparing(entry -> entry.verdict().commitment().name());
    private static final Comparator<Entry> BY_DEADLINE = Comparator.comparing(
                    (Entry entry) -> entry.place().turn())
            .thenComparing(Entry::due)
            .thenComparing(Entry::priority, Comparator.reverseOrder())
            .thenComparing(LAST);
    private static final Comparator<Entry> BY_PRIORITY = Comparator.comparing(
                    Entry::priority, Comparator.reverseOrder())
            .thenComparing((Entry entry) -> entry.place().turn())
            .thenComparing(Entry::due)
            .thenComparing(LAST);

    private final List<Entry> entries;

    private Worklist(List<Entry> entries) {
        this.entries = entries;
    }

    static Worklist of(SlaAssessment assessment, HandoffLog log, Function<Handoff, BigDecimal> priority) {
        Objects.requireNonNull(priority, "priority");
        List<Entry> entries = new ArrayList<>();
        for (HandoffVerdict verdict : assessment.verdicts()) {
            place(verdict, assessment, log)
                    .ifPresent(place -> entries.add(new Entry(
                            verdict, place, Objects.requireNonNull(priority.apply(verdict.handoff()), "priority"))));
        }
        entries.sort(BY_DEADLINE);
        return new Worklist(List.copyOf(entries));
    }

    private static Optional<Place> place(HandoffVerdict verdict, SlaAssessment assessment, HandoffLog log) {
        return switch (verdict.status()) {
            case AT_RISK -> Optional.of(Place.AT_RISK);
            case RUNNING, PENDING ->
                Optional.of(verdict.dueAt()
                        .map(due -> assessment
                                        .zone()
                                        .dateOf(due)
                                        .isAfter(assessment.zone().dateOf(assessment.asOf()))
                                ? Place.DUE_LATER
                                : Place.DUE_TODAY)
                        .orElse(Place.NO_DEADLINE));
            case BREACHED ->
                isStillOwed(verdict, assessment.asOf(), log) ? Optional.of(Place.OVERDUE) : Optional.empty();
            case EXEMPT, NOT_APPLICABLE, MET, PAUSED -> Optional.empty();
        };
    }

    private static boolean isStillOwed(HandoffVerdict verdict, Instant asOf, HandoffLog log) {
        if (verdict.code() == VerdictCode.LATE_REVIEW || verdict.stillOwed() < 1 || verdict.isAnswered()) {
            return false;
        }
        List<LeadClosing> closings = log.eventsOf(verdict.handoff().lead()).closings;
        for (int i = ByInstant.first(closings, verdict.handoff().at()); i < closings.size(); i++) {
            if (closings.get(i).isKnownAt(asOf)) {
                return false;
            }
        }
        for (LeadReview review : log.reviewsOf(verdict.handoff())) {
            if (review.isKnownAt(asOf) && !review.isAccepted()) {
                return false;
            }
        }
        List<Pauses.Span> recyclings = new Pauses(log.eventsOf(verdict.handoff()).clockChanges.stream()
                        .filter(change -> change.isKnownAt(asOf))
                        .toList())
                .recyclings();
        return recyclings.stream().noneMatch(span -> span.contains(asOf));
    }

    /**
     * What to do: first what is at risk or due today, then what is late already, the latest breach first, then what
     * has time. Each by deadline, the earliest first, then the highest priority, then the earliest handoff.
     *
     * @return the entries
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * The same by priority: the highest first, then as {@link #entries}.
     *
     * @return the entries in another order
     */
    public List<Entry> byPriority() {
        return entries.stream().sorted(BY_PRIORITY).toList();
    }

    /**
     * What has to be done on the local date of the assessment to be kept, or is at risk.
     *
     * @return those entries, the first of {@link #entries}
     */
    public List<Entry> today() {
        return entries.stream()
                .filter(entry -> entry.place() == Place.AT_RISK || entry.place() == Place.DUE_TODAY)
                .toList();
    }

    /**
     * The list for people.
     *
     * @param language the language of the headings and words
     * @return one row an entry: lead, commitment, reason, due, time left, owed, priority, owner
     */
    public Table table(Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Lead", "Lead", "Lead"),
                language.pick("Commitment", "Engagement", "Compromiso"),
                language.pick("Why", "Motif", "Motivo"),
                language.pick("Due", "Échéance", "Vence"),
                language.pick("Business time left", "Temps ouvré restant", "Horario laboral restante"),
                language.pick("Owed", "Dû", "Debido"),
                language.pick("Priority", "Priorité", "Prioridad"),
                language.pick("Owner", "Responsable", "Responsable"));
        int decimals = entries.stream()
                .mapToInt(entry -> entry.priority().stripTrailingZeros().scale())
                .reduce(0, Math::max);
        for (Entry entry : entries) {
            HandoffVerdict verdict = entry.verdict();
            table = table.withRow(
                    Cell.of(verdict.handoff().lead().value()),
                    Cell.of(verdict.commitment().name()),
                    Cell.of(entry.place().toText(language)),
                    Cell.of(verdict.dueAt()
                            .map(due -> VerdictText.local(due, verdict.zone()))
                            .orElse("")),
                    Cell.of(verdict.remaining().map(SlaText::duration).orElse("")),
                    Cell.of(entry.owed()),
                    Cell.fixed(entry.priority(), decimals),
                    Cell.of(verdict.owner().orElse("")));
        }
        return table;
    }

    /**
     * How long it is.
     *
     * @param language the language
     * @return for example {@code 12 things to do, 3 of them today}
     */
    public String toText(Language language) {
        String today = Numerals.exact(today().size(), language);
        return language.pick(
                Numerals.counted(entries.size(), "thing", "things", language) + " to do, " + today + " of them today",
                Numerals.counted(entries.size(), "chose", "choses", language) + " à faire, dont " + today
                        + " aujourd'hui",
                Numerals.counted(entries.size(), "cosa", "cosas", language) + " por hacer, " + today + " de ellas hoy");
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
