package dev.smarketing.scoring.learning;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;

/** What the outcomes say of a hypothesis. */
public enum Support {
    /** The whole interval of the lift lies on the side that was claimed. */
    SUPPORTED("supported", "confirmée", "respaldada"),
    /** The whole interval of the lift lies on the other side. */
    REFUTED("refuted", "réfutée", "refutada"),
    /** Too few cases, or an interval that lies on both sides. */
    NOT_ENOUGH_DATA("not enough data", "pas assez de données", "datos insuficientes");

    private final Words words;

    Support(String english, String french, String spanish) {
        words = new Words(english, french, spanish);
    }

    /**
     * The verdict for people.
     *
     * @param language the language
     * @return for example {@code not enough data}
     */
    public String toText(Language language) {
        return words.in(language);
    }
}
