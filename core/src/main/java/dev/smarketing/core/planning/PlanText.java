package dev.smarketing.core.planning;

import dev.smarketing.core.text.Language;
import java.math.BigDecimal;

/** How a plan is told to people. */
final class PlanText {

    private PlanText() {}

    static String of(SprintPlan plan, Language language) {
        StringBuilder text = new StringBuilder()
                .append(Words.in(language, "Plan for ", "Plan pour ", "Plan para "))
                .append(plan.timeframe().name())
                .append(Words.in(language, " on ", " au ", " a fecha de "))
                .append(plan.asOf())
                .append(Words.colon(language))
                .append(status(plan, language));
        if (plan.status().isPlan()) {
            text.append(Words.in(language, ", effort ", ", effort ", ", esfuerzo "))
                    .append(Words.number(plan.effort(), language))
                    .append(Words.in(language, " of ", " sur ", " de "))
                    .append(Words.number(plan.capacity(), language));
        }
        String in = Words.in(language, "in ", "dedans ", "dentro ");
        for (PlannedItem planned : plan.items()) {
            line(text, in, planned.item(), planned.priority(), planned.toText(language), language);
        }
        String out = Words.in(language, "out ", "dehors ", "fuera ");
        for (LeftOutItem left : plan.leftOut()) {
            line(text, out, left.item(), left.priority(), left.toText(language), language);
        }
        plan.findings()
                .forEach(finding -> text.append('\n')
                        .append(finding.code().id())
                        .append(' ')
                        .append(finding.toText(language)));
        return text.toString();
    }

    private static void line(
            StringBuilder text, String mark, BacklogItem item, Priority priority, String why, Language language) {
        text.append('\n')
                .append(mark)
                .append(item.title())
                .append(" (")
                .append(priority.toText(language))
                .append(item.effort()
                        .map((BigDecimal effort) -> ", " + Words.number(effort, language))
                        .orElse(""))
                .append(')')
                .append(Words.colon(language))
                .append(why);
    }

    private static String status(SprintPlan plan, Language language) {
        return switch (plan.status()) {
            case PROVEN_OPTIMAL -> Words.in(language, "proven optimal", "optimal, prouvé", "óptimo, demostrado");
            case BEST_FOUND ->
                Words.in(
                                language,
                                "best found, not proven; at most Should value ",
                                "meilleur trouvé, non prouvé\u00a0; au plus une valeur de Should de ",
                                "el mejor hallado, sin demostrar; como máximo valor de Should ")
                        + Words.number(plan.bound().shouldValue(), language)
                        + Words.in(language, " and Could value ", " et de Could de ", " y de Could ")
                        + Words.number(plan.bound().couldValue(), language);
            case BY_RANK -> Words.in(language, "taken by rank", "pris selon le rang", "tomado por rango");
            case CHANGED_BY_HAND -> Words.in(language, "changed by hand", "modifié à la main", "cambiado a mano");
            case MUSTS_DO_NOT_FIT ->
                Words.in(
                        language,
                        "no plan, the Musts do not fit",
                        "pas de plan, les Musts ne tiennent pas",
                        "sin plan, los Musts no caben");
            case REFUSED -> Words.in(language, "no plan, refused", "pas de plan, refusé", "sin plan, rechazado");
        };
    }
}
