package dev.smarketing.core.planning;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.math.BigDecimal;
import java.util.Objects;

/** How a plan is told to people. */
final class PlanText {

    private PlanText() {}

    static String of(SprintPlan plan, Language language) {
        Objects.requireNonNull(language, "language");
        StringBuilder text = new StringBuilder()
                .append(language.pick("Plan for ", "Plan pour ", "Plan para "))
                .append(plan.timeframe().toText(language))
                .append(language.pick(" on ", " au ", " a fecha de "))
                .append(plan.asOf())
                .append(language.colon())
                .append(status(plan, language));
        if (plan.status().isPlan()) {
            text.append(language.pick(", effort ", ", effort ", ", esfuerzo "))
                    .append(Numerals.exact(plan.effort(), language))
                    .append(language.pick(" of ", " sur ", " de "))
                    .append(Numerals.exact(plan.capacity(), language));
        }
        String in = language.pick("in ", "dedans ", "dentro ");
        for (PlannedItem planned : plan.items()) {
            line(text, in, planned.item(), planned.priority(), planned.toText(language), language);
        }
        String out = language.pick("out ", "dehors ", "fuera ");
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
                        .map((BigDecimal effort) -> ", " + Numerals.exact(effort, language))
                        .orElse(""))
                .append(')')
                .append(language.colon())
                .append(why);
    }

    private static String status(SprintPlan plan, Language language) {
        return switch (plan.status()) {
            case PROVEN_OPTIMAL -> language.pick("proven optimal", "optimal, prouvé", "óptimo, demostrado");
            case BEST_FOUND ->
                language.pick(
                                "best found, not proven; at most Should value ",
                                "meilleur trouvé, non prouvé\u00a0; au plus une valeur de Should de ",
                                "el mejor hallado, sin demostrar; como máximo valor de Should ")
                        + Numerals.exact(plan.bound().shouldValue(), language)
                        + language.pick(" and Could value ", " et de Could de ", " y de Could ")
                        + Numerals.exact(plan.bound().couldValue(), language);
            case BY_RANK -> language.pick("taken by rank", "pris selon le rang", "tomado por rango");
            case CHANGED_BY_HAND -> language.pick("changed by hand", "modifié à la main", "cambiado a mano");
            case MUSTS_DO_NOT_FIT ->
                language.pick(
                        "no plan, the Musts do not fit",
                        "pas de plan, les Musts ne tiennent pas",
                        "sin plan, los Musts no caben");
            case REFUSED -> language.pick("no plan, refused", "pas de plan, refusé", "sin plan, rechazado");
        };
    }
}
