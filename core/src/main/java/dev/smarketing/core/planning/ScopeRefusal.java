package dev.smarketing.core.planning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to somebody who wants to change the scope of a running sprint: no, and what to do instead. */
public final class ScopeRefusal {

    private final Finding finding;
    private final String title;
    private final List<String> scope;
    private final @Nullable BacklogItem item;
    private final @Nullable AdditionRoute route;

    private ScopeRefusal(
            Finding finding,
            String title,
            List<String> scope,
            @Nullable BacklogItem item,
            @Nullable AdditionRoute route) {
        this.finding = finding;
        this.title = title;
        this.scope = Require.elements(scope, "scope");
        this.item = item;
        this.route = route;
    }

    static ScopeRefusal ofAddition(BacklogItem item, AdditionRoute route, List<String> scope) {
        Objects.requireNonNull(route, "route");
        return new ScopeRefusal(Finding.of(FindingCode.ADDITION_REFUSED, item.id()), item.title(), scope, item, route);
    }

    static ScopeRefusal ofRemoval(SprintTask task, List<String> scope) {
        return new ScopeRefusal(Finding.of(FindingCode.REMOVAL_REFUSED, task.id()), task.title(), scope, null, null);
    }

    static ScopeRefusal ofReestimate(SprintTask task, BigDecimal asked, List<String> scope) {
        return new ScopeRefusal(
                Finding.of(
                        FindingCode.REESTIMATE_REFUSED,
                        task.id(),
                        Map.of("frozen", Findings.quantity(task.effort()), "asked", Findings.quantity(asked))),
                task.title(),
                scope,
                null,
                null);
    }

    /**
     * The refusal as a finding.
     *
     * @return SPR-01, 02 or 03
     */
    public Finding finding() {
        return finding;
    }

    /**
     * The item that was not added.
     *
     * @return the item; empty for a removal or a new estimate
     */
    public Optional<BacklogItem> item() {
        return Optional.ofNullable(item);
    }

    /**
     * Where the item goes instead.
     *
     * @return the route; empty for a removal or a new estimate
     */
    public Optional<AdditionRoute> route() {
        return Optional.ofNullable(route);
    }

    /**
     * The refusal for people.
     *
     * @param language the language
     * @return what is refused and what to do instead
     */
    public String toText(Language language) {
        return switch (finding.code()) {
            case ADDITION_REFUSED -> notInScope(title, scope, language) + language.semicolon() + advice(language);
            case REMOVAL_REFUSED ->
                "'" + title + "' "
                        + language.pick(
                                "stays in the frozen scope ",
                                "reste dans le périmètre figé ",
                                "se queda en el alcance congelado ")
                        + scope
                        + language.pick(
                                "; what is not done is carried over when the sprint is closed",
                                "\u00a0; ce qui n'est pas fait est reporté à la clôture du sprint",
                                "; lo que no se haga pasa adelante al cerrar el sprint");
            default ->
                finding.toText(language)
                        + language.pick(
                                "; estimate it anew when the sprint is closed",
                                "\u00a0; réestimez-le une fois le sprint clos",
                                "; vuelva a estimarlo cuando se cierre el sprint");
        };
    }

    static String notInScope(String name, List<String> scope, Language language) {
        Objects.requireNonNull(language, "language");
        return "'" + name + "' "
                + language.pick(
                        "is not in the frozen scope ",
                        "n'est pas dans le périmètre figé ",
                        "no está en el alcance congelado ")
                + scope;
    }

    private String advice(Language language) {
        return route == AdditionRoute.NEXT_SPRINT
                ? language.pick(
                        "plan it for the next sprint instead",
                        "planifiez-le pour le prochain sprint",
                        "planifíquelo para el próximo sprint")
                : language.pick(
                        "add it to the backlog instead", "ajoutez-le plutôt au backlog", "añádalo mejor al backlog");
    }

    /**
     * The refusal in English.
     *
     * @return as {@link #toText(Language)}
     */
    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
