package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.finding.FindingCode;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What three calendar months will bring: deliverables, each linked to an outcome of the guide point. Once made it
 * changes only by swaps, one out for one in.
 */
public final class Blueprint {

    /** How many calendar months a blueprint spans. */
    public static final int MONTHS = 3;

    private static final int VERSION = 1;

    private final LocalDate start;
    private final List<Deliverable> deliverables;

    private Blueprint(LocalDate start, List<Deliverable> deliverables) {
        this.start = Objects.requireNonNull(start, "start");
        if (start.isAfter(LocalDate.MAX.minusMonths(MONTHS))) {
            throw new IllegalArgumentException(
                    "start " + start + " is less than " + MONTHS + " months before the last date; give an earlier one");
        }
        this.deliverables = Require.elements(deliverables, "deliverables");
        Set<String> ids = new HashSet<>();
        for (Deliverable deliverable : this.deliverables) {
            if (!ids.add(deliverable.id())) {
                throw new IllegalArgumentException(
                        "deliverable '" + deliverable.id() + "' stands there twice; keep one of the two");
            }
        }
    }

    /**
     * A blueprint.
     *
     * @param start its first date
     * @param deliverables what it promises; what is due outside its three months is a finding (BLP-02)
     * @return the blueprint over [start, start + 3 months)
     * @throws IllegalArgumentException if two deliverables share an id
     */
    public static Blueprint of(LocalDate start, List<Deliverable> deliverables) {
        return new Blueprint(start, deliverables);
    }

    /**
     * The first date.
     *
     * @return the date
     */
    public LocalDate start() {
        return start;
    }

    /**
     * The first date after it.
     *
     * @return the date, outside the blueprint
     */
    public LocalDate end() {
        return start.plusMonths(MONTHS);
    }

    /**
     * What it promises.
     *
     * @return the deliverables in the order of their entry
     */
    public List<Deliverable> deliverables() {
        return deliverables;
    }

    /**
     * The blueprint with one deliverable instead of another, or with a reviewed version of the same one.
     *
     * @param out the id of the deliverable that goes out
     * @param in the deliverable that takes its place
     * @return a changed copy
     * @throws IllegalArgumentException if the one is not there or the other is there already
     */
    public Blueprint swap(String out, Deliverable in) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(in, "in");
        List<String> ids = deliverables.stream().map(Deliverable::id).toList();
        int place = ids.indexOf(out);
        if (place < 0) {
            throw new IllegalArgumentException("'" + out + "' is not in the blueprint " + ids + "; name one of these");
        }
        List<Deliverable> changed = new ArrayList<>(deliverables);
        changed.set(place, in);
        return new Blueprint(start, changed);
    }

    /**
     * Answers the wish to add a deliverable without taking one out: it is refused.
     *
     * @param deliverable what somebody wants to add
     * @return BLP-03; this blueprint is as before
     */
    public Finding requestAddition(Deliverable deliverable) {
        Objects.requireNonNull(deliverable, "deliverable");
        return Finding.of(FindingCode.SWAP_IN_ALONE, deliverable.id());
    }

    /**
     * Checks the deliverables against the guide point.
     *
     * @param guidePoint what success means
     * @param asOf the date of the check
     * @return BLP-01 without a link to an outcome that counts, BLP-02 due outside the three months, BLP-04 linked
     *     before the guide point changed; in the order of the deliverables
     */
    public List<Finding> check(GuidePoint guidePoint, LocalDate asOf) {
        Objects.requireNonNull(guidePoint, "guidePoint");
        Optional<LocalDate> amended = guidePoint.lastAmended(asOf);
        List<Finding> findings = new ArrayList<>();
        for (Deliverable deliverable : deliverables) {
            boolean counts = deliverable
                    .outcome()
                    .filter(name -> guidePoint.has(name, asOf))
                    .isPresent();
            if (!counts) {
                findings.add(Finding.of(FindingCode.DELIVERABLE_WITHOUT_OUTCOME, deliverable.id()));
            }
            if (deliverable.due().isBefore(start) || !deliverable.due().isBefore(end())) {
                findings.add(Finding.of(FindingCode.OUTSIDE_BLUEPRINT, deliverable.id()));
            }
            boolean isOld = amended.isPresent()
                    && deliverable
                            .linkedOn()
                            .filter(on -> on.isBefore(amended.get()))
                            .isPresent();
            if (isOld) {
                findings.add(Finding.of(FindingCode.LINK_TO_REVIEW, deliverable.id()));
            }
        }
        return List.copyOf(findings);
    }

    /**
     * The blueprint as a table.
     *
     * @param language the language of the headings
     * @return due date, deliverable, outcome, in the order of their entry
     */
    public Table table(Language language) {
        Objects.requireNonNull(language, "language");
        Table table = Table.of(
                language.pick("Due", "Échéance", "Vence"),
                language.pick("Deliverable", "Livrable", "Entregable"),
                language.pick("Outcome", "Résultat attendu", "Resultado"));
        for (Deliverable deliverable : deliverables) {
            table = table.withRow(
                    Cell.of(deliverable.due()),
                    Cell.of(deliverable.title()),
                    Cell.of(deliverable.outcome().orElse("")));
        }
        return table;
    }

    /**
     * The blueprint as plain data.
     *
     * @return version, start, deliverables
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("start", start.toString());
        data.put("deliverables", deliverables.stream().map(Deliverable::data).toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A blueprint from plain data.
     *
     * @param data the data
     * @return the blueprint
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a blueprint
     */
    public static Blueprint fromData(Map<String, ?> data) {
        return DataObject.root("blueprint", data).make(root -> {
            root.version(VERSION);
            List<Deliverable> deliverables = new ArrayList<>();
            root.objects("deliverables").forEach(entry -> deliverables.add(entry.make(Deliverable::read)));
            return new Blueprint(root.date("start"), deliverables);
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Blueprint that && start.equals(that.start) && deliverables.equals(that.deliverables);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, deliverables);
    }

    /**
     * The blueprint in one line.
     *
     * @return for example {@code blueprint from 2026-04-01 [Webinar by 2026-06-30]}
     */
    @Override
    public String toString() {
        return "blueprint from " + start + " " + deliverables;
    }
}
