package dev.smarketing.scoring.batch;

import dev.smarketing.scoring.ScoringModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses what a model can say and the compiled model does not know, so that it is never left out silently. */
final class KnownOptions {

    private static final Set<String> OF_MODELS = Set.of(
            "version",
            "id",
            "model-version",
            "zone",
            "personas",
            "rules",
            "groups",
            "limits",
            "disqualify",
            "require",
            "qualify-at",
            "qualify-by",
            "tiers",
            "reasons");

    private static final Set<String> OF_RULES = Set.of(
            "id",
            "axis",
            "group",
            "persona",
            "only-with",
            "when",
            "scores",
            "first-of",
            "each",
            "where",
            "within-days",
            "at-most",
            "half-life",
            "decay",
            "up-to",
            "down-to",
            "counting",
            "steps",
            "since-last",
            "later",
            "without",
            "every-days",
            "weighing");

    private static final Set<String> OF_FREQUENCY_LIMITS = Set.of("count", "per");

    private static final Set<String> OF_COUNTS = Set.of("counting", "at-least", "within-days");

    private KnownOptions() {}

    static void require(ScoringModel model) {
        require(model.toData());
    }

    static void require(Map<String, Object> data) {
        require("model '" + data.get("id") + "'", data.keySet(), OF_MODELS);
        if (data.get("rules") instanceof List<?> rules) {
            for (Object one : rules) {
                if (one instanceof Map<?, ?> rule) {
                    String name = "rule '" + rule.get("id") + "'";
                    require(name, rule.keySet(), OF_RULES);
                    if (rule.get("at-most") instanceof Map<?, ?> limit) {
                        require("frequency limit of " + name, limit.keySet(), OF_FREQUENCY_LIMITS);
                    }
                    if (rule.get("only-with") instanceof List<?> counts) {
                        for (Object count : counts) {
                            if (count instanceof Map<?, ?> needed) {
                                require("condition of " + name, needed.keySet(), OF_COUNTS);
                            }
                        }
                    }
                }
            }
        }
    }

    private static void require(String owner, Collection<?> options, Set<String> known) {
        for (Object option : options) {
            if (!known.contains(String.valueOf(option))) {
                throw new IllegalArgumentException(owner + " has the option '" + option
                        + "', which the compiled model does not know; score one lead at a time by the model itself");
            }
        }
    }
}
