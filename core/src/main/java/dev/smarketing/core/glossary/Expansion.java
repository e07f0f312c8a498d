package dev.smarketing.core.glossary;

import dev.smarketing.core.check.Require;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How a text is read and how abbreviations are written out in it. */
public final class Expansion {

    private static final int USUAL_MIN_USES = 2;
    private static final Expansion STANDARD = new Expansion(
            Reading.standard(), null, USUAL_MIN_USES, ArticleRule.KEEP, Collections.emptySortedSet(), false);

    private final Reading reading;
    private final @Nullable ExpansionOrder order;
    private final int minUses;
    private final ArticleRule articleRule;
    private final SortedSet<Integer> barriers;
    private final boolean sectionPerHeading;

    private Expansion(
            Reading reading,
            @Nullable ExpansionOrder order,
            int minUses,
            ArticleRule articleRule,
            SortedSet<Integer> barriers,
            boolean sectionPerHeading) {
        this.reading = reading;
        this.order = order;
        this.minUses = minUses;
        this.articleRule = articleRule;
        this.barriers = barriers;
        this.sectionPerHeading = sectionPerHeading;
    }

    /**
     * The standard reading, the order usual in the language, two uses to keep the abbreviation, one section.
     *
     * @return the expansion
     */
    public static Expansion standard() {
        return STANDARD;
    }

    /**
     * The standard for a reading.
     *
     * @param reading how to read the text
     * @return the expansion
     */
    public static Expansion of(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        return STANDARD.withReading(reading);
    }

    /**
     * The same with another reading.
     *
     * @param newReading how to read the text
     * @return the expansion
     */
    public Expansion withReading(Reading newReading) {
        Objects.requireNonNull(newReading, "newReading");
        return new Expansion(newReading, order, minUses, articleRule, barriers, sectionPerHeading);
    }

    /**
     * The same in a fixed order.
     *
     * @param newOrder what stands first
     * @return the expansion
     */
    public Expansion withOrder(ExpansionOrder newOrder) {
        Objects.requireNonNull(newOrder, "newOrder");
        return new Expansion(reading, newOrder, minUses, articleRule, barriers, sectionPerHeading);
    }

    /**
     * The same with another least number of uses; an abbreviation used less often is replaced and not kept.
     *
     * @param uses how many uses in a section make the abbreviation worth keeping, 1 or more
     * @return the expansion
     */
    public Expansion withMinUses(int uses) {
        return new Expansion(
                reading, order, Require.atLeast(uses, 1, "uses"), articleRule, barriers, sectionPerHeading);
    }

    /**
     * The same with another rule for a and an.
     *
     * @param rule the rule
     * @return the expansion
     */
    public Expansion withArticle(ArticleRule rule) {
        return new Expansion(
                reading, order, minUses, Objects.requireNonNull(rule, "rule"), barriers, sectionPerHeading);
    }

    /**
     * The same with one more section, in which everything is explained anew.
     *
     * @param offset where the section starts, 0 or more
     * @return the expansion
     */
    public Expansion withSectionAt(int offset) {
        SortedSet<Integer> more = new TreeSet<>(barriers);
        more.add(Require.atLeast(offset, 0, "offset"));
        return new Expansion(
                reading, order, minUses, articleRule, Collections.unmodifiableSortedSet(more), sectionPerHeading);
    }

    /**
     * The same with a section at every Markdown heading of the text.
     *
     * @return the expansion
     */
    public Expansion withSectionPerHeading() {
        return new Expansion(reading, order, minUses, articleRule, barriers, true);
    }

    /** The same with the sections of a text. */
    Expansion in(String text) {
        Expansion sectioned = this;
        if (sectionPerHeading) {
            for (Span heading : TextPart.HEADINGS.in(text)) {
                sectioned = sectioned.withSectionAt(heading.start());
            }
        }
        return sectioned;
    }

    /**
     * How the text is read.
     *
     * @return the reading
     */
    public Reading reading() {
        return reading;
    }

    /**
     * What stands first.
     *
     * @return the order, empty for the one usual in the language: short first in French, Italian and Catalan
     */
    public Optional<ExpansionOrder> order() {
        return Optional.ofNullable(order);
    }

    /**
     * How many uses in a section make the abbreviation worth keeping.
     *
     * @return 1 or more
     */
    public int minUses() {
        return minUses;
    }

    /**
     * What happens to a and an.
     *
     * @return the rule
     */
    public ArticleRule article() {
        return articleRule;
    }

    /**
     * Where sections after the first start.
     *
     * @return the offsets, sorted
     */
    public SortedSet<Integer> sections() {
        return barriers;
    }

    int sectionOf(int offset) {
        return barriers.headSet(offset + 1).size();
    }

    int sectionStart(int offset) {
        SortedSet<Integer> before = barriers.headSet(offset + 1);
        return before.isEmpty() ? 0 : before.last();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expansion that
                && reading.equals(that.reading)
                && order == that.order
                && minUses == that.minUses
                && articleRule == that.articleRule
                && barriers.equals(that.barriers)
                && sectionPerHeading == that.sectionPerHeading;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reading, order, minUses, articleRule, barriers, sectionPerHeading);
    }

    @Override
    public String toString() {
        return reading + ", " + (order == null ? "usual order" : order) + ", " + minUses + " uses to keep, article "
                + articleRule + ", sections at " + barriers + (sectionPerHeading ? " and headings" : "");
    }
}
