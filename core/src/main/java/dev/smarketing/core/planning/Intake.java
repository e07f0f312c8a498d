package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Decimals;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The one register through which all requests come in, so that nothing enters by the side door: who asked for what,
 * for which outcome, until when, and whom it waits for. A request leaves the register when it goes to the backlog or
 * is declined; the register keeps it with the reason.
 */
public final class Intake {

    private static final int VERSION = 1;
    private static final Intake EMPTY = new Intake(Map.of());

    private final Map<String, IntakeRequest> requests;

    private Intake(Map<String, IntakeRequest> requests) {
        this.requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
    }

    /**
     * What waits at somebody's door.
     *
     * @param who the requester, or the person it is assigned to; empty for requests that nobody has taken
     * @param requests how many requests are open
     * @param overdue how many of these were due before the date
     * @param effort the sum of the known efforts
     * @param withoutEffort how many have no effort, so that the sum is incomplete
     */
    public record Load(String who, int requests, int overdue, BigDecimal effort, int withoutEffort) {

        /**
         * What waits at somebody's door.
         *
         * @param who the requester, or the person it is assigned to; empty for requests that nobody has taken
         * @param requests how many requests are open
         * @param overdue how many of these were due before the date
         * @param effort the sum of the known efforts
         * @param withoutEffort how many have no effort
         */
        public Load {
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(effort, "effort");
            effort = Decimals.canonical(effort);
        }
    }

    /**
     * A register without requests.
     *
     * @return the register
     */
    public static Intake empty() {
        return EMPTY;
    }

    /**
     * The register with one more request.
     *
     * @param request the request
     * @return a changed copy
     * @throws IllegalArgumentException if its id is taken
     */
    public Intake receive(IntakeRequest request) {
        Objects.requireNonNull(request, "request");
        if (requests.containsKey(request.id())) {
            throw new IllegalArgumentException("request '" + request.id() + "' of "
                    + requests.get(request.id()).received()
                    + " is in the register already; give every request its own id");
        }
        return with(request);
    }

    /**
     * The register with a request assigned to somebody.
     *
     * @param id the request
     * @param person who looks after it
     * @return a changed copy
     * @throws IllegalArgumentException if it is not there
     * @throws IllegalStateException if it is closed
     */
    public Intake assign(String id, String person) {
        return with(open(id).assignedTo(person));
    }

    /**
     * The register with a request closed, as accepted into the backlog or declined.
     *
     * @param id the request
     * @param date when it was decided, not before it was received
     * @param answer what its requester is told, not blank
     * @return a changed copy
     * @throws IllegalArgumentException if it is not there, or the date is too early
     * @throws IllegalStateException if it is closed
     */
    public Intake close(String id, LocalDate date, String answer) {
        return with(open(id).closed(date, answer));
    }

    private IntakeRequest open(String id) {
        IntakeRequest request = request(id);
        request.answered().ifPresent(date -> {
            throw new IllegalStateException("request '" + id + "' was closed on " + date + " ('"
                    + request.answer().orElse("") + "'); receive a new one instead");
        });
        return request;
    }

    private Intake with(IntakeRequest request) {
        Map<String, IntakeRequest> changed = new LinkedHashMap<>(requests);
        changed.put(request.id(), request);
        return new Intake(changed);
    }

    /**
     * All requests, open and closed.
     *
     * @return in the order of their entry
     */
    public List<IntakeRequest> requests() {
        return List.copyOf(requests.values());
    }

    /**
     * A request.
     *
     * @param id its id
     * @return the request
     * @throws IllegalArgumentException if it is not there
     */
    public IntakeRequest request(String id) {
        IntakeRequest found = requests.get(Objects.requireNonNull(id, "request id"));
        if (found == null) {
            throw new IllegalArgumentException("request '" + id + "' is not in the register; receive it first");
        }
        return found;
    }

    /**
     * The open requests on a date.
     *
     * @param asOf the date; what came in or was closed after it does not count
     * @return in the order of their entry
     */
    public List<IntakeRequest> open(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return requests.values().stream()
                .filter(request -> request.isOpen(asOf))
                .toList();
    }

    /**
     * The open requests by who asked for them.
     *
     * @param asOf the date
     * @return by name
     */
    public List<Load> loadByRequester(LocalDate asOf) {
        return loads(asOf, IntakeRequest::requester);
    }

    /**
     * The open requests by whom they wait for.
     *
     * @param asOf the date
     * @return by name; those that nobody has taken first, under an empty name
     */
    public List<Load> loadByPerson(LocalDate asOf) {
        return loads(asOf, request -> request.assignee().orElse(""));
    }

    private List<Load> loads(LocalDate asOf, Function<IntakeRequest, String> who) {
        Map<String, List<IntakeRequest>> grouped = new TreeMap<>();
        open(asOf)
                .forEach(request -> grouped.computeIfAbsent(who.apply(request), name -> new ArrayList<>())
                        .add(request));
        List<Load> loads = new ArrayList<>();
        grouped.forEach((name, its) -> loads.add(new Load(
                name,
                its.size(),
                (int) its.stream()
                        .filter(request ->
                                request.due().filter(due -> due.isBefore(asOf)).isPresent())
                        .count(),
                its.stream().flatMap(request -> request.effort().stream()).reduce(BigDecimal.ZERO, BigDecimal::add),
                (int) its.stream().filter(request -> request.effort().isEmpty()).count())));
        return List.copyOf(loads);
    }

    /**
     * What is wrong with the open requests.
     *
     * @param asOf the date
     * @return for each in the order of their entry: INT-01 without an outcome, INT-02 without a due date, MOS-19 whose
     *     only reason is a title, INT-03 overdue
     */
    public List<Finding> check(LocalDate asOf) {
        List<String> titles = MoscowRules.standard().titles();
        List<Finding> findings = new ArrayList<>();
        for (IntakeRequest request : open(asOf)) {
            if (request.outcome().isEmpty()) {
                findings.add(Finding.of(FindingCode.REQUEST_WITHOUT_OUTCOME, request.id()));
            }
            if (request.due().isEmpty()) {
                findings.add(Finding.of(FindingCode.REQUEST_WITHOUT_DUE_DATE, request.id()));
            }
            if (request.reason()
                    .filter(reason -> TitleReason.isOnlyATitle(reason, titles))
                    .isPresent()) {
                findings.add(Finding.of(FindingCode.REASON_IS_A_TITLE, request.id()));
            }
            request.due()
                    .filter(due -> due.isBefore(asOf))
                    .ifPresent(due -> findings.add(Finding.of(
                            FindingCode.REQUEST_OVERDUE,
                            request.id(),
                            Map.of(
                                    "days",
                                    Findings.quantity(BigDecimal.valueOf(asOf.toEpochDay() - due.toEpochDay()))))));
        }
        return List.copyOf(findings);
    }

    /**
     * Loads as a table.
     *
     * @param loads by requester or by person
     * @param language the language of the headings
     * @return who, requests, overdue, effort, without effort
     */
    public static Table table(List<Load> loads, Language language) {
        Objects.requireNonNull(loads, "loads");
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Who", "Qui", "Quién"),
                language.pick("Requests", "Demandes", "Solicitudes"),
                language.pick("Overdue", "En retard", "Vencidas"),
                language.pick("Effort", "Effort", "Esfuerzo"),
                language.pick("Without effort", "Sans effort", "Sin esfuerzo"));
        for (Load load : Require.elements(loads, "loads")) {
            table = table.withRow(
                    Cell.of(
                            load.who().isEmpty()
                                    ? language.pick("nobody yet", "personne encore", "nadie aún")
                                    : load.who()),
                    Cell.of(load.requests()),
                    Cell.of(load.overdue()),
                    Cell.of(Findings.quantity(load.effort())),
                    Cell.of(load.withoutEffort()));
        }
        return table;
    }

    /**
     * The register as plain data.
     *
     * @return version, requests
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("requests", requests.values().stream().map(IntakeRequest::data).toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A register from plain data.
     *
     * @param data the data
     * @return the register
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a register
     */
    public static Intake fromData(Map<String, ?> data) {
        return DataObject.root("intake", data).make(root -> {
            root.version(VERSION);
            Intake intake = empty();
            for (DataObject entry : root.objects("requests")) {
                Intake before = intake;
                intake = entry.make(found -> before.receive(IntakeRequest.read(found)));
            }
            return intake;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intake that && requests().equals(that.requests());
    }

    @Override
    public int hashCode() {
        return requests().hashCode();
    }

    /**
     * The ids in the order of their entry.
     *
     * @return for example {@code intake [flyer, webinar]}
     */
    @Override
    public String toString() {
        return "intake " + requests.keySet();
    }
}
