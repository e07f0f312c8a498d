package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether an item can go into a sprint.
 *
 * @param item the item
 * @param open the questions that nobody has answered yet
 */
public record Readiness(BacklogItem item, List<Question> open) {

    /** What has to be known of an item before a sprint takes it. */
    public enum Question {
        /** Its category in the timeframe. */
        ORDER,
        /** Its effort. */
        SIZE,
        /** That everything it needs, directly or not, is decided to be done and has an effort. */
        DEPENDENCIES,
        /** What makes it a success. */
        SUCCESS,
        /** How the success is measured. */
        MEASUREMENT;

        /**
         * The question for people.
         *
         * @param language the language
         * @return for example {@code size}
         */
        public String toText(Language language) {
            Objects.requireNonNull(language, "language");
            return switch (this) {
                case ORDER -> language.pick("order", "ordre", "orden");
                case SIZE -> language.pick("size", "taille", "tamaño");
                case DEPENDENCIES -> language.pick("dependencies", "dépendances", "dependencias");
                case SUCCESS -> language.pick("success", "succès", "éxito");
                case MEASUREMENT -> language.pick("measurement", "mesure", "medición");
            };
        }
    }

    /**
     * Whether an item can go into a sprint.
     *
     * @param item the item
     * @param open the questions that nobody has answered yet
     */
    public Readiness {
        Objects.requireNonNull(item, "item");
        open = Require.elements(open, "open");
    }

    static Readiness of(Situation situation, int index) {
        List<Question> open = new ArrayList<>();
        BacklogItem item = situation.item(index);
        ask(situation.priority(index).isInScope(), Question.ORDER, open);
        ask(item.effort().isPresent(), Question.SIZE, open);
        boolean isFree = situation.dependencies().closure(index).stream()
                .filter(need -> need != index)
                .allMatch(need -> situation.priority(need).isInScope()
                        && situation.item(need).effort().isPresent());
        ask(isFree, Question.DEPENDENCIES, open);
        ask(item.success().isPresent(), Question.SUCCESS, open);
        ask(item.measurement().isPresent(), Question.MEASUREMENT, open);
        return new Readiness(item, open);
    }

    static Readiness of(Backlog backlog, String id, Timeframe timeframe, LocalDate asOf) {
        return of(new Situation(backlog, timeframe, asOf), backlog.rankOf(id) - 1);
    }

    private static void ask(boolean isAnswered, Question question, List<Question> open) {
        if (!isAnswered) {
            open.add(question);
        }
    }

    /**
     * Whether it can go into a sprint.
     *
     * @return true if no question is open
     */
    public boolean isReady() {
        return open.isEmpty();
    }

    /**
     * The finding for an item that cannot.
     *
     * @return SPR-07 with the number of open questions; empty if it is ready
     */
    public Optional<Finding> finding() {
        return isReady()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.NOT_READY,
                        item.id(),
                        Map.of(
                                "missing", MetricValue.count(open.size()),
                                "asked", MetricValue.count(Question.values().length))));
    }

    /**
     * The answer for people.
     *
     * @param language the language
     * @return whether it is ready, and the open questions
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return item.title()
                + language.colon()
                + (isReady()
                        ? language.pick("ready", "prêt", "listo")
                        : language.pick("not ready, open ", "pas prêt, à préciser ", "no está listo, falta ")
                                + open.stream()
                                        .map(question -> question.toText(language))
                                        .collect(Collectors.joining(", ")));
    }

    /**
     * The answer in English.
     *
     * @return as {@link #toText(Language)}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
