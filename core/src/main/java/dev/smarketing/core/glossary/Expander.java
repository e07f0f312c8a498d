package dev.smarketing.core.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes the abbreviations of one text out. */
final class Expander {

    private static final Set<HitFlag> UNTOUCHED = Set.of(
            HitFlag.LOW_CONFIDENCE,
            HitFlag.IN_COMPOUND,
            HitFlag.PROTECTED,
            HitFlag.APOSTROPHE_SUFFIX,
            HitFlag.IN_DEFINITION);
    private static final Set<String> SHORT_FIRST = Set.of("fr", "it", "ca");
    private static final String VOWELS_AND_H = "aeiouhœæ";

    /** One abbreviation of one concept in one section. */
    private record Key(int section, String conceptId, String abbreviation) {}

    /** All uses of it, in order. */
    private record Uses(List<Hit> all, List<Hit> eligible, List<Hit> definitions) {}

    /** A replacement; the long form and the abbreviation lie at these places within it. */
    private record Edit(Key key, Span place, String replacement, Span longForm, Optional<Span> abbreviation) {}

    private final GlossaryView view;
    private final String text;
    private final Expansion expansion;
    private final String language;
    private final List<Hit> hits;
    private final Ranges fixed;

    Expander(GlossaryView view, String text, Expansion expansion) {
        this.view = view;
        this.text = Objects.requireNonNull(text, "text");
        this.expansion = Objects.requireNonNull(expansion, "expansion").in(text);
        this.language = view.language(expansion.reading());
        this.hits = hits(text);
        List<Span> untouchable = new ArrayList<>(expansion.reading().protectedIn(text));
        hits.forEach(hit -> untouchable.add(hit.span()));
        this.fixed = new Ranges(untouchable);
    }

    ExpandedText expand() {
        Map<Key, Uses> uses = uses();
        Set<Key> left = new HashSet<>();
        while (true) {
            List<Edit> edits = edits(uses, left);
            String expanded = apply(edits);
            List<ExpandedText.Change> changes = changes(edits);
            Set<Key> misread = misread(expanded, edits, changes);
            if (misread.isEmpty()) {
                return new ExpandedText(expanded, changes, findings());
            }
            left.addAll(misread);
        }
    }

    private List<Hit> hits(String of) {
        return view.scan(of, expansion.reading().withOverlap(Overlap.LEFTMOST_LONGEST));
    }

    private Map<Key, Uses> uses() {
        Map<Key, Uses> uses = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (hit.label().isAbbreviation() && hit.lookup() instanceof Lookup.Found found) {
                Key key = new Key(
                        expansion.sectionOf(hit.span().start()),
                        found.meaning().concept().id(),
                        TextDefinitions.key(hit.label()));
                Uses those = uses.computeIfAbsent(
                        key, k -> new Uses(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                if (!hit.has(HitFlag.LOW_CONFIDENCE)) {
                    those.all().add(hit);
                }
                if (hit.has(HitFlag.IN_DEFINITION)) {
                    those.definitions().add(hit);
                }
                if (UNTOUCHED.stream().noneMatch(hit::has)) {
                    those.eligible().add(hit);
                }
            }
        }
        return uses;
    }

    private List<Edit> edits(Map<Key, Uses> uses, Set<Key> left) {
        List<Edit> edits = new ArrayList<>();
        uses.forEach((key, those) -> {
            if (!left.contains(key)) {
                edits.addAll(edits(key, those));
            }
        });
        edits.sort((one, two) -> one.place().compareTo(two.place()));
        return edits;
    }

    /**
     * The first use is explained; where there are too few to keep the abbreviation, all are replaced, until one
     * has to be explained in its place. A use that must stay as it is needs the explanation of the first.
     */
    private List<Edit> edits(Key key, Uses those) {
        boolean allCanGo = those.all().size()
                == those.eligible().size() + those.definitions().size();
        boolean few = allCanGo && those.all().size() < expansion.minUses();
        int firstDefinition = those.definitions().isEmpty()
                ? Integer.MAX_VALUE
                : those.definitions().get(0).span().start();
        List<Edit> edits = new ArrayList<>();
        for (Hit hit : those.eligible()) {
            if (hit.span().start() > firstDefinition) {
                break;
            }
            Optional<Edit> edit = edit(key, hit, few);
            edit.ifPresent(edits::add);
            if (edit.isEmpty() || edit.get().abbreviation().isPresent()) {
                break;
            }
        }
        return edits;
    }

    private Optional<Edit> edit(Key key, Hit hit, boolean few) {
        Concept concept = view.glossary().concept(key.conceptId()).orElseThrow();
        Optional<Label> written = concept.longForm(
                view.tags(expansion.reading()), expansion.reading().isForCustomers());
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Label label = written.get();
        boolean plural = hit.has(HitFlag.PLURAL);
        boolean pluralIsUnknown = plural && label.plural().isEmpty();
        String longForm = plural ? label.plural().orElse(label.text()) : label.text();
        LeftContext before = new LeftContext(
                text, hit.span().start(), expansion.sectionStart(hit.span().start()));
        boolean adjusts = expansion.article() == ArticleRule.ADJUST
                && base(language).equals("en")
                && before.isArticleAdjustable()
                && !fixed.touch(before.wordSpan());
        boolean mustKeepPlace = pluralIsUnknown
                || before.isAfterElision()
                || (before.isAfterIndefiniteArticle() && !adjusts)
                || (startsWithVowelOrH(longForm) && before.isAfterElidable());
        String abbreviation = hit.span().of(text);
        if (mustKeepPlace || (!few && order() == ExpansionOrder.SHORT_LONG)) {
            return Optional.of(shortLong(key, hit.span(), abbreviation, longForm));
        }
        String article = "";
        Span place = hit.span();
        if (adjusts) {
            Span word = before.wordSpan();
            place = new Span(word.start(), hit.span().end());
            article = EnglishArticle.before(longForm, Character.isUpperCase(text.charAt(word.start())))
                    + text.substring(word.end(), hit.span().start());
        } else if (before.startsSentence()) {
            longForm = capitalised(longForm, Alphabet.of(label.language()));
        }
        return Optional.of(longShort(key, place, article, longForm, few ? "" : abbreviation));
    }

    private ExpansionOrder order() {
        return expansion
                .order()
                .orElse(SHORT_FIRST.contains(base(language)) ? ExpansionOrder.SHORT_LONG : ExpansionOrder.LONG_SHORT);
    }

    private static Edit shortLong(Key key, Span place, String abbreviation, String longForm) {
        int start = abbreviation.length() + 2;
        return new Edit(
                key,
                place,
                abbreviation + " (" + longForm + ")",
                new Span(start, start + longForm.length()),
                Optional.of(new Span(0, abbreviation.length())));
    }

    private static Edit longShort(Key key, Span place, String article, String longForm, String abbreviation) {
        Span written = new Span(article.length(), article.length() + longForm.length());
        if (abbreviation.isEmpty()) {
            return new Edit(key, place, article + longForm, written, Optional.empty());
        }
        int start = written.end() + 2;
        return new Edit(
                key,
                place,
                article + longForm + " (" + abbreviation + ")",
                written,
                Optional.of(new Span(start, start + abbreviation.length())));
    }

    private static String base(String tag) {
        List<String> tags = Spelling.tagAndParents(tag);
        return tags.get(tags.size() - 1);
    }

    private static boolean startsWithVowelOrH(String longForm) {
        String bare = Alphabet.PLAIN.bare(Alphabet.PLAIN.lower(longForm));
        return VOWELS_AND_H.indexOf(bare.charAt(0)) >= 0;
    }

    private static String capitalised(String longForm, Alphabet alphabet) {
        int first = longForm.codePointAt(0);
        return Character.toString(alphabet.upper(first)) + longForm.substring(Character.charCount(first));
    }

    private String apply(List<Edit> edits) {
        StringBuilder expanded = new StringBuilder(text.length() + 32 * edits.size());
        int copied = 0;
        for (Edit edit : edits) {
            expanded.append(text, copied, edit.place().start()).append(edit.replacement());
            copied = edit.place().end();
        }
        return expanded.append(text, copied, text.length()).toString();
    }

    private static List<ExpandedText.Change> changes(List<Edit> edits) {
        List<ExpandedText.Change> changes = new ArrayList<>();
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.place().start() + shift;
            Span expanded = new Span(start, start + edit.replacement().length());
            changes.add(
                    new ExpandedText.Change(edit.place(), expanded, edit.key().conceptId()));
            shift += expanded.length() - edit.place().length();
        }
        return changes;
    }

    /**
     * What would not be read back as it is meant, because the long form and its neighbours make another term, or
     * what would let a neighbour be read otherwise: such an abbreviation stays as it is. So expanding again finds
     * every explanation and adds none.
     */
    private Set<Key> misread(String expanded, List<Edit> edits, List<ExpandedText.Change> changes) {
        Set<Key> misread = new HashSet<>();
        if (edits.isEmpty()) {
            return misread;
        }
        List<Hit> again = hits(expanded);
        Map<Span, Hit> bySpan = new HashMap<>();
        again.forEach(hit -> bySpan.put(hit.span(), hit));
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            int start = changes.get(i).expanded().start();
            Hit written = bySpan.get(moved(edit.longForm(), start));
            boolean readBack = written != null
                    && written.lookup().candidates().stream()
                            .anyMatch(meaning ->
                                    meaning.concept().id().equals(edit.key().conceptId()));
            if (readBack && edit.abbreviation().isPresent()) {
                Hit abbreviation = bySpan.get(moved(edit.abbreviation().get(), start));
                readBack = abbreviation != null
                        && abbreviation.has(HitFlag.IN_DEFINITION)
                        && abbreviation
                                .lookup()
                                .concept()
                                .filter(concept ->
                                        concept.id().equals(edit.key().conceptId()))
                                .isPresent();
            }
            if (!readBack) {
                misread.add(edit.key());
            }
        }
        List<Span> places = edits.stream().map(Edit::place).toList();
        List<Span> replacements =
                changes.stream().map(ExpandedText.Change::expanded).toList();
        Set<Neighbour> neighbours = neighbours(hits, places, places);
        Set<Neighbour> read = neighbours(again, replacements, places);
        for (Neighbour neighbour : read) {
            if (!neighbours.remove(neighbour)) {
                misread.add(edits.get(nearest(neighbour, places)).key());
            }
        }
        neighbours.forEach(lost -> misread.add(edits.get(nearest(lost, places)).key()));
        return misread;
    }

    /** How a term beside the replacements is read; its place is that in the text as it was. */
    private record Neighbour(Span place, Label label, boolean inCompound, boolean hasSuffix) {}

    /** The terms that touch none of these places, counted back to where the text was replaced. */
    private static Set<Neighbour> neighbours(List<Hit> hits, List<Span> places, List<Span> replaced) {
        Set<Neighbour> neighbours = new LinkedHashSet<>();
        int next = 0;
        int shift = 0;
        for (Hit hit : hits) {
            while (next < places.size() && places.get(next).end() <= hit.span().start()) {
                shift += replaced.get(next).length() - places.get(next).length();
                next++;
            }
            if (next == places.size() || hit.span().end() <= places.get(next).start()) {
                neighbours.add(new Neighbour(
                        moved(hit.span(), shift),
                        hit.label(),
                        hit.has(HitFlag.IN_COMPOUND),
                        hit.has(HitFlag.APOSTROPHE_SUFFIX)));
            }
        }
        return neighbours;
    }

    private static int nearest(Neighbour neighbour, List<Span> places) {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (distance(neighbour.place(), places.get(i)) < distance(neighbour.place(), places.get(nearest))) {
                nearest = i;
            }
        }
        return nearest;
    }

    private static int distance(Span one, Span other) {
        return Math.max(one.start() - other.end(), other.start() - one.end());
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private List<Remark> findings() {
        List<Remark> findings = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.label().isAbbreviation()
                    && hit.lookup() instanceof Lookup.Ambiguous ambiguous
                    && !hit.has(HitFlag.LOW_CONFIDENCE)
                    && !hit.has(HitFlag.PROTECTED)) {
                findings.add(new Remark(hit.span(), TextLint.ambiguity(ambiguous)));
            }
        }
        return findings;
    }
}
