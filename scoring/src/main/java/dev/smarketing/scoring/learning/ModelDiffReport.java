package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.batch.ScoreChanges;
import dev.smarketing.scoring.batch.ScoreColumns;
import dev.smarketing.scoring.batch.Standing;
import java.util.Arrays;
import java.util.List;

/** What the change from one version of a model to another does to a population. */
public final class ModelDiffReport {

    private final ModelDiff diff;
    private final ScoreColumns before;
    private final ScoreColumns after;
    private final ScoreChanges changes;
    private final List<EditEffect> effects;

    ModelDiffReport(ModelDiff diff, ScoreColumns before, ScoreColumns after, List<EditEffect> effects) {
        this.diff = diff;
        this.before = before;
        this.after = after;
        this.changes = after.since(before);
        this.effects = Require.elements(effects, "effects");
    }

    /**
     * The versions.
     *
     * @return what was compared
     */
    public ModelDiff diff() {
        return diff;
    }

    /**
     * The run of the earlier version.
     *
     * @return its scores
     */
    public ScoreColumns before() {
        return before;
    }

    /**
     * The run of the later version.
     *
     * @return its scores
     */
    public ScoreColumns after() {
        return after;
    }

    /**
     * Who enters.
     *
     * @return the leads that qualify by the later version only, in the order of the population
     */
    public List<LeadId> entered() {
        return leads(changes.entered());
    }

    /**
     * Who leaves.
     *
     * @return the leads that qualify by the earlier version only, in the order of the population
     */
    public List<LeadId> left() {
        return leads(changes.left());
    }

    private List<LeadId> leads(int[] rows) {
        return Arrays.stream(rows).mapToObj(before::leadId).toList();
    }

    /**
     * How many totals are greater.
     *
     * @return the number of leads
     */
    public int up() {
        return changes.up();
    }

    /**
     * How many totals are smaller.
     *
     * @return the number of leads
     */
    public int down() {
        return changes.down();
    }

    /**
     * How many totals are the same.
     *
     * @return the number of leads
     */
    public int unchanged() {
        return changes.unchanged();
    }

    /**
     * How many totals are others.
     *
     * @return up and down, the unchanged left aside
     */
    public int affected() {
        return up() + down();
    }

    /**
     * How many leads qualify by the earlier version.
     *
     * @return the number
     */
    public int qualifiedBefore() {
        return before.count(Standing.QUALIFIED);
    }

    /**
     * How many leads qualify by the later version.
     *
     * @return the number
     */
    public int qualifiedAfter() {
        return after.count(Standing.QUALIFIED);
    }

    /**
     * How many qualified leads of the later version nobody could handle.
     *
     * @param capacity how many can be handled, 0 or more
     * @return how many are too many, 0 if none
     */
    public int beyondCapacity(int capacity) {
        return Math.max(0, qualifiedAfter() - Require.atLeast(capacity, 0, "capacity"));
    }

    /**
     * What each edit alone would do.
     *
     * @return the effects in the order of the edits; they need not add up to the whole change
     */
    public List<EditEffect> alone() {
        return effects;
    }

    /**
     * What each edit alone would do, as a table.
     *
     * @param language the language
     * @return one row an edit with its net change
     */
    public Table table(Language language) {
        Table table = Table.of(Phrase.headings(language, Phrase.EDIT, Phrase.ALONE));
        for (EditEffect effect : effects) {
            table = table.withRow(Cell.of(effect.edit().toString()), Cell.of(effect.net()));
        }
        return table;
    }

    /**
     * The numbers.
     *
     * @return for example {@code 1 -> 3 qualified: 2 entered, 0 left, 4 up, 0 down, 0 unchanged}
     */
    @Override
    public String toString() {
        return qualifiedBefore() + " -> " + qualifiedAfter() + " qualified: " + changes;
    }
}
