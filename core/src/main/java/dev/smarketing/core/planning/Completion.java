package dev.smarketing.core.planning;

import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import java.time.LocalDate;
import java.util.Objects;

/** When work is done with some probability. A closed family. */
public sealed interface Completion {

    /**
     * The answer for people.
     *
     * @param language the language
     * @return for example {@code by 2026-04-05 (5 periods)}
     */
    String toText(Language language);

    /**
     * It is done within a number of periods.
     *
     * @param periods the smallest such number; 0 if there is nothing to do
     * @param date the last date of the last period; the day before the first one if there is nothing to do
     */
    record Within(long periods, LocalDate date) implements Completion {
        /**
         * A number of periods.
         *
         * @param periods the smallest such number
         * @param date the last date of the last period
         */
        public Within {
            Objects.requireNonNull(date, "date");
        }

        /** The answer beside a column with the number of periods. */
        String dateText(Language language) {
            Objects.requireNonNull(language, "language");
            return periods == 0
                    ? language.pick("nothing is left to do", "il ne reste rien à faire", "no queda nada por hacer")
                    : language.pick("by ", "d'ici au ", "hasta el ") + date;
        }

        @Override
        public String toText(Language language) {
            Objects.requireNonNull(language, "language");
            if (periods == 0) {
                return dateText(language);
            }
            return dateText(language)
                    + " ("
                    + Numerals.counted(
                            periods,
                            language.pick("period", "période", "periodo"),
                            language.pick("periods", "périodes", "periodos"),
                            language)
                    + ")";
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** No number of periods makes it so sure: nothing was ever finished, or a certain end is asked of weeks with none. */
    record Never() implements Completion {
        @Override
        public String toText(Language language) {
            Objects.requireNonNull(language, "language");
            return language.pick("never at this pace", "jamais à ce rythme", "nunca a este ritmo");
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }

    /** There is no history to tell it from. */
    record InsufficientData() implements Completion {
        @Override
        public String toText(Language language) {
            Objects.requireNonNull(language, "language");
            return language.pick(
                    "cannot be told: no past period is known",
                    "impossible à dire\u00a0: aucune période passée n'est connue",
                    "no se puede decir: no se conoce ningún periodo pasado");
        }

        @Override
        public String toString() {
            return toText(Language.ENGLISH);
        }
    }
}
