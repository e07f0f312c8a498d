package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.glossary.Concept;
import dev.smarketing.core.glossary.Department;
import dev.smarketing.core.glossary.Glossary;
import dev.smarketing.core.glossary.Label;
import dev.smarketing.core.glossary.Span;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** The laws of glossaries, for a user's glossary, for random ones, and each with a fault that it catches. */
class GlossaryTextProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    static Glossary glossary(Concept... concepts) {
        Glossary.Builder builder = Glossary.builder().languages("en", "fr");
        for (Concept concept : concepts) {
            builder.concept(concept);
        }
        return builder.build();
    }

    private static final Concept COST = Concept.builder("cost-of-sales")
            .label(Label.word("en", "Cost of Sales"))
            .label(Label.abbreviation("en", "COS"))
            .usedBy(Department.of("finance"))
            .build();
    private static final Concept CLOSED = Concept.builder("cost-per-closed-lead")
            .label(Label.word("en", "cost per closed lead"))
            .label(Label.word("fr", "coût par prospect fermé"))
            .label(Label.abbreviation("en", "CPCL"))
            .build();

    @Group
    class Words implements GlossaryLaws {
        @Override
        public Glossary glossary() {
            return GlossaryTextProperties.glossary(COST, CLOSED);
        }
    }

    @Property
    @Domain(GlossaryDomain.class)
    void theLawsHoldForRandomGlossaries(@ForAll Glossary glossary, @ForAll String text) {
        GlossaryReader reader = GlossaryReader.of(glossary.asOf(DAY));
        GlossaryLaw.checkSpans(text, reader);
        GlossaryLaw.checkExpansion(text, reader);
        GlossaryLaw.checkOrder(glossary, DAY, text, reader);
        Glossary read = Glossary.fromData(glossary.toData());
        StorageLaw.check("glossary", glossary, glossary.toData(), read, read.toData());
    }

    /** The texts reach what they are made for. */
    @Property(tries = 1, seed = "42")
    void textsComeAsTheyComeInRealLife() {
        Map<String, Integer> seen = new TreeMap<>();
        GlossaryReader reader = GlossaryReader.of(glossary(COST, CLOSED).asOf(DAY));
        new GlossaryDomain(glossary(COST, CLOSED))
                .texts()
                .sampleStream()
                .limit(600)
                .forEach(text -> {
                    note(seen, "found", !reader.scan(text).isEmpty());
                    note(seen, "several found", reader.scan(text).size() > 2);
                    note(seen, "expanded", !reader.expand(text).equals(text));
                    note(seen, "accents", text.contains("û"));
                    note(seen, "decomposed", !Normalizer.isNormalized(text, Normalizer.Form.NFC));
                    note(seen, "no-break space", text.contains("\u00a0"));
                    note(seen, "soft hyphen", text.contains("\u00ad"));
                    note(seen, "emoji", text.contains("🚀"));
                    note(seen, "elision", text.contains("l’c"));
                    note(seen, "defined in place", text.contains("Cost of Sales (COS)"));
                    note(
                            seen,
                            "lone surrogate",
                            text.chars().anyMatch(unit -> Character.isSurrogate((char) unit))
                                    && text.codePoints().anyMatch(point -> point >= 0xD800 && point <= 0xDFFF));
                });
        assertThat(seen)
                .hasSize(11)
                .allSatisfy((what, count) -> assertThat(count).as(what).isGreaterThan(5));
    }

    private static void note(Map<String, Integer> seen, String what, boolean shown) {
        seen.merge(what, shown ? 1 : 0, Integer::sum);
    }

    @Example
    void aBrokenLawShowsWhatCannotBeSeen() {
        GlossaryReader wrong = new GlossaryReader() {
            @Override
            public List<Span> scan(String text) {
                return List.of(new Span(2, 5), new Span(0, 3), new Span(4, 99));
            }

            @Override
            public String expand(String text) {
                return text + "\u00a0!";
            }
        };
        assertThatThrownBy(() -> GlossaryLaw.checkSpans("l\u2019CPL\u00ad", wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        the spans are not sorted, disjoint and inside the text
                          - [2,5) 'CPL' and [0,3) 'l\u2019C' overlap
                          - [4,99) goes beyond the text of length 6
                        text 'l\u2019CPL\\u{ad}'""");
        assertThatThrownBy(() -> GlossaryLaw.checkExpansion("COS", wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        expanding twice changes something more
                          - expanded once: 'COS\\u{a0}!', twice: 'COS\\u{a0}!\\u{a0}!'
                        text 'COS'""");
    }

    /** Readings with something wrong around them. */
    @Group
    @AddLifecycleHook(Seeded.Caught.class)
    @PropertyDefaults(tries = 400, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    class Faults {

        abstract class Fault implements GlossaryLaws, Seeded {
            @Override
            public Glossary glossary() {
                return GlossaryTextProperties.glossary(COST, CLOSED);
            }

            @Override
            public Set<String> perhapsBroken() {
                return Set.of("theOrderOfEntriesDoesNotMatter");
            }

            GlossaryReader right() {
                return GlossaryReader.of(glossary().asOf(day()));
            }
        }

        @Group
        class ListsTheLastFirst extends Fault {
            @Override
            public GlossaryReader reader() {
                return new GlossaryReader() {
                    @Override
                    public List<Span> scan(String text) {
                        List<Span> spans = new ArrayList<>(right().scan(text));
                        Collections.reverse(spans);
                        return spans;
                    }

                    @Override
                    public String expand(String text) {
                        return right().expand(text);
                    }
                };
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "spansAreSortedDisjointAndInsideTheText",
                        "the spans are not sorted, disjoint and inside the text\n  - [");
            }
        }

        @Group
        class ReplacesByHand extends Fault {
            @Override
            public GlossaryReader reader() {
                return new GlossaryReader() {
                    @Override
                    public List<Span> scan(String text) {
                        return right().scan(text);
                    }

                    @Override
                    public String expand(String text) {
                        return text.replace("COS", "Cost of Sales (COS)");
                    }
                };
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "expandingTwiceChangesNothingMore",
                        "expanding twice changes something more\n  - expanded once: '");
            }
        }

        @Group
        class DropsTheLastEntry extends Fault {
            @Override
            public GlossaryReader reader() {
                return GlossaryReader.of(GlossaryTextProperties.glossary(COST).asOf(day()));
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "theOrderOfEntriesDoesNotMatter", "the order of the entries of the glossary matters\n  - ");
            }
        }

        @Group
        class ForgetsAnEntry extends Fault {
            @Override
            public Glossary restored() {
                return GlossaryTextProperties.glossary(COST);
            }

            @Override
            public Map<String, String> broken() {
                return Map.of(
                        "theGlossaryStoredAndReadIsTheSame",
                        "the glossary that is read is not the one that was stored\n  - $.concepts[1]: {id=cost-per-closed-lead, ");
            }
        }
    }
}
