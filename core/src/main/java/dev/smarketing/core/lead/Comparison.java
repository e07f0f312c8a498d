package dev.smarketing.core.lead;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How an ordered value is compared with a limit. */
enum Comparison {
    LESS_THAN("less than", "moins de", "menos de"),
    AT_MOST("at most", "au plus", "como máximo"),
    AT_LEAST("at least", "au moins", "al menos"),
    MORE_THAN("more than", "plus de", "más de");

    private final Words words;

    Comparison(String english, String french, String spanish) {
        words = new Words(english, french, spanish);
    }

    boolean holds(int comparedWithLimit) {
        return switch (this) {
            case LESS_THAN -> comparedWithLimit < 0;
            case AT_MOST -> comparedWithLimit <= 0;
            case AT_LEAST -> comparedWithLimit >= 0;
            case MORE_THAN -> comparedWithLimit > 0;
        };
    }

    String key() {
        return DataObject.spelled(this);
    }

    static Optional<Comparison> ofKey(String key) {
        return Arrays.stream(values())
                .filter(comparison -> comparison.key().equals(key))
                .findFirst();
    }

    static Comparison read(DataObject data, String operator) {
        return ofKey(operator).orElseThrow(() -> data.error(operator, "is no comparison; use one of " + keys()));
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Comparison::key).toList();
    }

    String toText(Language language) {
        return words.in(language);
    }
}
