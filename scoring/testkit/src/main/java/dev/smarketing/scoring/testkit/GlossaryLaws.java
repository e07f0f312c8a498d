package dev.smarketing.scoring.testkit;

import dev.smarketing.core.glossary.Glossary;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of glossaries, as properties that a test class inherits: it implements this interface and names its
 * glossary. jqwik has to run it.
 */
public interface GlossaryLaws {

    /**
     * The glossary under test.
     *
     * @return the glossary
     */
    Glossary glossary();

    /**
     * The day of the reading.
     *
     * @return 2026-01-01 unless overridden
     */
    default LocalDate day() {
        return LocalDate.of(2026, 1, 1);
    }

    /**
     * The reading under test.
     *
     * @return that of the glossary on the day unless overridden
     */
    default GlossaryReader reader() {
        return GlossaryReader.of(glossary().asOf(day()));
    }

    /**
     * The glossary, stored and read again.
     *
     * @return what is read from its plain data, unless overridden by a way through one's own store
     */
    default Glossary restored() {
        return Glossary.fromData(glossary().toData());
    }

    /**
     * The texts. Who overrides this with texts of their own puts {@code @Provide} on the method again.
     *
     * @return those of a {@link GlossaryDomain} made for the glossary unless overridden
     */
    @Provide
    default Arbitrary<String> glossaryTexts() {
        return new GlossaryDomain(glossary()).texts();
    }

    /**
     * What is found is in the order of the text, inside it, and shares no character.
     *
     * @param text a text
     */
    @Property
    default void spansAreSortedDisjointAndInsideTheText(@ForAll("glossaryTexts") String text) {
        GlossaryLaw.checkSpans(text, reader());
    }

    /**
     * A text that was expanded is not changed by expanding it again.
     *
     * @param text a text
     */
    @Property
    default void expandingTwiceChangesNothingMore(@ForAll("glossaryTexts") String text) {
        GlossaryLaw.checkExpansion(text, reader());
    }

    /**
     * The order in which the concepts were put in changes nothing.
     *
     * @param text a text
     */
    @Property
    default void theOrderOfEntriesDoesNotMatter(@ForAll("glossaryTexts") String text) {
        GlossaryLaw.checkOrder(glossary(), day(), text, reader());
    }

    /** The glossary that was stored and read is the same. */
    @Example
    default void theGlossaryStoredAndReadIsTheSame() {
        Glossary read = restored();
        StorageLaw.check("glossary", glossary(), glossary().toData(), read, read.toData());
    }
}
