package dev.smarketing.core.finding;

import dev.smarketing.core.text.Language;

/**
 * The sentence of a finding in three languages. Names in braces are replaced: {@code {subject}} by the first subject,
 * {@code {subjects}} and {@code {chain}} by all of them, any other by the number of that name, as a percentage if its
 * name ends in {@code %}.
 */
record Sentence(String english, String french, String spanish) {

    String in(Language language) {
        return language.pick(english, french, spanish);
    }
}
