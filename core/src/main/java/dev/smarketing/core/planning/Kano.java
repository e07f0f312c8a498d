package dev.smarketing.core.planning;

import dev.smarketing.core.text.Language;
import java.util.Objects;

/** What a feature is to those who were asked how they feel if it is there and if it is not. */
public enum Kano {
    /** The answers contradict each other. */
    QUESTIONABLE,
    /** Liked if there, not missed if absent. */
    ATTRACTIVE,
    /** The more the better. */
    PERFORMANCE,
    /** Its absence is preferred. */
    REVERSE,
    /** Nobody cares either way. */
    INDIFFERENT,
    /** Taken for granted if there, a fault if absent. */
    MUST_BE;

    /** How somebody feels about it. */
    public enum Answer {
        /** I like it. */
        LIKE,
        /** I expect it. */
        EXPECT,
        /** I do not mind. */
        NEUTRAL,
        /** I can live with it. */
        LIVE_WITH,
        /** I dislike it. */
        DISLIKE
    }

    /**
     * What a pair of answers says.
     *
     * @param present the answer if the feature is there
     * @param absent the answer if it is not
     * @return the category of the evaluation table
     */
    public static Kano of(Answer present, Answer absent) {
        Objects.requireNonNull(present, "present");
        Objects.requireNonNull(absent, "absent");
        return switch (present) {
            case LIKE ->
                switch (absent) {
                    case LIKE -> QUESTIONABLE;
                    case DISLIKE -> PERFORMANCE;
                    case EXPECT, NEUTRAL, LIVE_WITH -> ATTRACTIVE;
                };
            case EXPECT, NEUTRAL, LIVE_WITH ->
                switch (absent) {
                    case LIKE -> REVERSE;
                    case DISLIKE -> MUST_BE;
                    case EXPECT, NEUTRAL, LIVE_WITH -> INDIFFERENT;
                };
            case DISLIKE -> absent == Answer.DISLIKE ? QUESTIONABLE : REVERSE;
        };
    }

    /**
     * The name of the category for people.
     *
     * @param language the language
     * @return for example {@code must-be}
     */
    public String toText(Language language) {
        Objects.requireNonNull(language, "language");
        return switch (this) {
            case QUESTIONABLE -> language.pick("questionable", "douteux", "dudoso");
            case ATTRACTIVE -> language.pick("attractive", "attractif", "atractivo");
            case PERFORMANCE -> language.pick("performance", "performance", "rendimiento");
            case REVERSE -> language.pick("reverse", "inversé", "inverso");
            case INDIFFERENT -> language.pick("indifferent", "indifférent", "indiferente");
            case MUST_BE -> language.pick("must-be", "obligatoire", "obligatorio");
        };
    }
}
