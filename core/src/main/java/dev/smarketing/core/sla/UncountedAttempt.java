package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;
import java.util.Objects;

/**
 * An attempt that does not count towards a follow-up, with the first reason that applies.
 *
 * @param attempt the attempt
 * @param reason why it does not count
 */
public record UncountedAttempt(ContactAttempt attempt, Reason reason) {

    /** Why an attempt does not count, in the order in which the reasons are tried. */
    public enum Reason {
        /** It was made before the handoff. */
        BEFORE_START("before the handoff", "avant la transmission", "antes de la entrega"),
        /** A machine made it. */
        AUTOMATIC("automatic", "automatique", "automático"),
        /** It came from the lead; a reply is contact but no attempt. */
        INBOUND("from the lead", "venue du lead", "del propio lead"),
        /** Its channel is not agreed. */
        WRONG_CHANNEL("channel not agreed", "canal non convenu", "canal no acordado"),
        /** It was made after the time was up. */
        AFTER_DUE("too late", "trop tard", "demasiado tarde"),
        /** It was made after the lead was closed. */
        AFTER_CLOSING("after the lead was closed", "après la clôture du lead", "tras el cierre del lead"),
        /** It repeats a counted one of its family. */
        DUPLICATE("repeat", "répétition", "repetición"),
        /** It was made too soon after a counted one. */
        TOO_SOON("too soon after another", "trop tôt après une autre", "demasiado pronto tras otro");

        private final Words words;

        Reason(String english, String french, String spanish) {
            words = new Words(english, french, spanish);
        }

        /**
         * The reason for people.
         *
         * @param language the language
         * @return for example {@code too soon after another}
         */
        public String toText(Language language) {
            return words.in(language);
        }
    }

    /**
     * An attempt that does not count.
     *
     * @param attempt the attempt
     * @param reason why it does not count
     */
    public UncountedAttempt {
        Objects.requireNonNull(attempt, "attempt");
        Objects.requireNonNull(reason, "reason");
    }
}
