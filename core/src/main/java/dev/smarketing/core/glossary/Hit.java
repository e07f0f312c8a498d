package dev.smarketing.core.glossary;

import java.util.Objects;
import java.util.Set;

/** One occurrence of a term in a text. */
public final class Hit {

    private final Span span;
    private final Label label;
    private final MatchLevel level;
    private final Set<HitFlag> flags;
    private final Lookup lookup;

    Hit(Span span, Label label, MatchLevel level, Set<HitFlag> flags, Lookup lookup) {
        this.span = span;
        this.label = label;
        this.level = level;
        this.flags = flags;
        this.lookup = lookup;
    }

    /**
     * Where it stands in the text.
     *
     * @return the range, without a suffix after an apostrophe
     */
    public Span span() {
        return span;
    }

    /**
     * The label that it is; where several concepts share the label, that of the one found or else of the first.
     *
     * @return the label
     */
    public Label label() {
        return label;
    }

    /**
     * How closely the text had to be read.
     *
     * @return the level
     */
    public MatchLevel level() {
        return level;
    }

    /**
     * What is special about it.
     *
     * @return the flags
     */
    public Set<HitFlag> flags() {
        return flags;
    }

    /**
     * Whether a flag is set.
     *
     * @param flag the flag
     * @return true if so
     */
    public boolean has(HitFlag flag) {
        return flags.contains(flag);
    }

    /**
     * What it means.
     *
     * @return found or ambiguous, never unknown
     */
    public Lookup lookup() {
        return lookup;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hit that
                && span.equals(that.span)
                && label.equals(that.label)
                && level == that.level
                && flags.equals(that.flags)
                && lookup.equals(that.lookup);
    }

    @Override
    public int hashCode() {
        return Objects.hash(span, label, level, flags, lookup);
    }

    @Override
    public String toString() {
        return label.text() + " " + span + " " + level
                + (flags.isEmpty() ? "" : " " + flags.stream().sorted().toList());
    }
}
