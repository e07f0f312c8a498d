package dev.smarketing.core.planning;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.util.Optional;

/** Boards and plans as tables. */
final class PlanningTables {

    private PlanningTables() {}

    static Table board(Situation situation, Language language) {
        Table table = Table.of(
                priorityHeading(language),
                rankHeading(language),
                itemHeading(language),
                effortHeading(language),
                Words.in(language, "Value", "Valeur", "Valor"),
                Words.in(language, "Needs", "Dépend de", "Necesita"),
                Words.in(language, "Outcome", "Résultat attendu", "Resultado"));
        for (Priority priority : Priority.values()) {
            int[] members = situation.all(priority).stream().toArray();
            for (int index : members) {
                BacklogItem item = situation.item(index);
                table = table.withRow(
                        Cell.of(priority.toText(language)),
                        Cell.of(index + 1L),
                        Cell.of(item.title()),
                        number(item.effort()),
                        number(item.value()),
                        Cell.of(String.join(", ", item.needs())),
                        Cell.of(item.outcome().orElse("")));
            }
        }
        return table;
    }

    static Table plan(SprintPlan plan, Language language) {
        Table table = Table.of(
                Words.in(language, "Planned", "Prévu", "Planificado"),
                priorityHeading(language),
                rankHeading(language),
                itemHeading(language),
                effortHeading(language),
                Words.in(language, "Why", "Pourquoi", "Por qué"));
        for (PlannedItem planned : plan.items()) {
            table = table.withRow(
                    Cell.of(Words.in(language, "in", "oui", "sí")),
                    Cell.of(planned.priority().toText(language)),
                    Cell.of(planned.rank()),
                    Cell.of(planned.item().title()),
                    number(planned.item().effort()),
                    Cell.of(planned.toText(language)));
        }
        for (LeftOutItem out : plan.leftOut()) {
            table = table.withRow(
                    Cell.of(Words.in(language, "out", "non", "no")),
                    Cell.of(out.priority().toText(language)),
                    Cell.of(out.rank()),
                    Cell.of(out.item().title()),
                    number(out.item().effort()),
                    Cell.of(out.toText(language)));
        }
        return table;
    }

    private static String priorityHeading(Language language) {
        return Words.in(language, "Priority", "Priorité", "Prioridad");
    }

    private static String rankHeading(Language language) {
        return Words.in(language, "Rank", "Rang", "Rango");
    }

    private static String itemHeading(Language language) {
        return Words.in(language, "Item", "Élément", "Elemento");
    }

    private static String effortHeading(Language language) {
        return Words.in(language, "Effort", "Effort", "Esfuerzo");
    }

    private static Cell number(Optional<BigDecimal> number) {
        return Cell.of(number.<MetricValue>map(MetricValue.Quantity::new).orElseGet(MetricValue.NotReported::new));
    }
}
