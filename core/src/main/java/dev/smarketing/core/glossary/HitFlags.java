package dev.smarketing.core.glossary;

import java.util.EnumSet;
import java.util.Set;

/** Says what is special about the occurrences of one text. */
final class HitFlags {

    private final Boundaries boundaries;
    private final Ranges doubtful;
    private final Ranges guarded;
    private final Ranges definitions;
    private final boolean frenchOrSpanish;

    HitFlags(String text, String language, Ranges doubtful, Ranges guarded, Ranges definitions) {
        this.boundaries = new Boundaries(text, language);
        this.doubtful = doubtful;
        this.guarded = guarded;
        this.definitions = definitions;
        String base = Spelling.tagAndParents(language)
                .get(Spelling.tagAndParents(language).size() - 1);
        this.frenchOrSpanish = base.equals("fr") || base.equals("es");
    }

    Set<HitFlag> of(Scanner.Match match, Label label) {
        Set<HitFlag> flags = EnumSet.noneOf(HitFlag.class);
        Span span = match.span();
        put(flags, HitFlag.LOW_CONFIDENCE, doubtful.touch(span));
        put(flags, HitFlag.PROTECTED, guarded.touch(span));
        put(flags, HitFlag.IN_DEFINITION, definitions.touch(span));
        put(flags, HitFlag.PLURAL, match.plural());
        if (label.isAbbreviation()) {
            boolean apostropheS = match.right() == Boundaries.Right.APOSTROPHE_S;
            put(flags, HitFlag.IN_COMPOUND, boundaries.isInCompound(span.start(), span.end()));
            put(flags, HitFlag.NON_STANDARD_PLURAL, apostropheS || (match.addedS() && frenchOrSpanish));
        }
        put(
                flags,
                HitFlag.APOSTROPHE_SUFFIX,
                match.right() == Boundaries.Right.APOSTROPHE_S || match.right() == Boundaries.Right.SUFFIX);
        return flags;
    }

    private static void put(Set<HitFlag> flags, HitFlag flag, boolean set) {
        if (set) {
            flags.add(flag);
        }
    }
}
