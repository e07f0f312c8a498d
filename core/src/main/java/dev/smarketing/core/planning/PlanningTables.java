package dev.smarketing.core.planning;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Boards and plans as tables. */
final class PlanningTables {

    private PlanningTables() {}

    static Table board(Board board, Language language) {
        Table table = Table.of(
                priorityHeading(language),
                rankHeading(language),
                itemHeading(language),
                effortHeading(language),
                language.pick("Value", "Valeur", "Valor"),
                language.pick("Needs", "Dépend de", "Necesita"),
                language.pick("Outcome", "Résultat attendu", "Resultado"));
        Map<String, String> titles = new HashMap<>();
        for (Board.Column column : board.columns()) {
            column.cards()
                    .forEach(card -> titles.put(card.item().id(), card.item().title()));
        }
        for (Board.Column column : board.columns()) {
            for (Board.Card card : column.cards()) {
                BacklogItem item = card.item();
                table = table.withRow(
                        Cell.of(column.priority().toText(language)),
                        Cell.of(card.rank()),
                        Cell.of(item.title()),
                        number(item.effort()),
                        number(item.value()),
                        Cell.of(named(item.needs(), titles, ", ")),
                        Cell.of(item.outcome().orElse("")));
            }
        }
        return table;
    }

    static Table plan(SprintPlan plan, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Planned", "Prévu", "Planificado"),
                priorityHeading(language),
                rankHeading(language),
                itemHeading(language),
                effortHeading(language),
                language.pick("Why", "Pourquoi", "Por qué"));
        Map<String, String> titles = new HashMap<>();
        plan.items()
                .forEach(planned ->
                        titles.put(planned.item().id(), planned.item().title()));
        plan.leftOut().forEach(out -> titles.put(out.item().id(), out.item().title()));
        for (PlannedItem planned : plan.items()) {
            table = table.withRow(
                    Cell.of(language.pick("in", "oui", "sí")),
                    Cell.of(planned.priority().toText(language)),
                    Cell.of(planned.rank()),
                    Cell.of(planned.item().title()),
                    number(planned.item().effort()),
                    Cell.of(planned.toText(language, titles)));
        }
        for (LeftOutItem out : plan.leftOut()) {
            table = table.withRow(
                    Cell.of(language.pick("out", "non", "no")),
                    Cell.of(out.priority().toText(language)),
                    Cell.of(out.rank()),
                    Cell.of(out.item().title()),
                    number(out.item().effort()),
                    Cell.of(out.toText(language, titles)));
        }
        return table;
    }

    static Table sprint(SprintLedger ledger, Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("State", "État", "Estado"),
                language.pick("Task", "Tâche", "Tarea"),
                effortHeading(language));
        for (SprintTask task : ledger.open()) {
            table = table.withRow(
                    Cell.of(language.pick("open", "ouvert", "abierto")),
                    Cell.of(task.title()),
                    Cell.of(Findings.quantity(task.effort())));
        }
        Set<String> done = ledger.doneIds();
        for (SprintTask task : ledger.work()) {
            if (done.contains(task.id())) {
                table = table.withRow(
                        Cell.of(language.pick("done", "fait", "hecho")),
                        Cell.of(task.title()),
                        Cell.of(Findings.quantity(task.effort())));
            }
        }
        return table;
    }

    /** Titles in the place of ids, where there are any. */
    static String named(Collection<String> ids, Map<String, String> titles, String separator) {
        return ids.stream().map(id -> titles.getOrDefault(id, id)).collect(Collectors.joining(separator));
    }

    private static String priorityHeading(Language language) {
        Objects.requireNonNull(language, "language");
        return language.pick("Priority", "Priorité", "Prioridad");
    }

    private static String rankHeading(Language language) {
        return language.pick("Rank", "Rang", "Rango");
    }

    private static String itemHeading(Language language) {
        return language.pick("Item", "Élément", "Elemento");
    }

    private static String effortHeading(Language language) {
        return language.pick("Effort", "Effort", "Esfuerzo");
    }

    private static Cell number(Optional<BigDecimal> number) {
        return Cell.of(number.<MetricValue>map(MetricValue.Quantity::new).orElseGet(MetricValue.NotReported::new));
    }
}
