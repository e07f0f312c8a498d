package dev.smarketing.core.glossary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Says what is special about the occurrences of one text. */
final class HitFlags {

    private final Boundaries boundaries;
    private final CapitalRuns runs;
    private final Ranges guarded;
    private final Ranges definitions;
    private final boolean frenchOrSpanish;

    HitFlags(String text, String language, CapitalRuns runs, Ranges guarded, Ranges definitions) {
        this.boundaries = new Boundaries(text, language);
        this.runs = runs;
        this.guarded = guarded;
        this.definitions = definitions;
        String base = Spelling.base(language);
        this.frenchOrSpanish = base.equals("fr") || base.equals("es");
    }

    Set<HitFlag> of(Scanner.Match match, Label label) {
        Span span = match.span();
        boolean apostropheS = match.right() == Boundaries.Right.APOSTROPHE_S;
        boolean abbreviation = label.isAbbreviation();
        Set<HitFlag> flags = EnumSet.noneOf(HitFlag.class);
        put(flags, HitFlag.LOW_CONFIDENCE, runs.isDoubtful(span));
        put(flags, HitFlag.PROTECTED, guarded.touch(span));
        put(flags, HitFlag.IN_DEFINITION, definitions.touch(span));
        put(flags, HitFlag.PLURAL, match.plural());
        put(
                flags,
                HitFlag.IN_COMPOUND,
                label.policy().inCompounds() && boundaries.isInCompound(span.start(), span.end()));
        put(flags, HitFlag.NON_STANDARD_PLURAL, abbreviation && (apostropheS || (match.addedS() && frenchOrSpanish)));
        put(flags, HitFlag.APOSTROPHE_SUFFIX, apostropheS || match.right() == Boundaries.Right.SUFFIX);
        return flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(flags);
    }

    private static void put(Set<HitFlag> flags, HitFlag flag, boolean set) {
        if (set) {
            flags.add(flag);
        }
    }
}
