package dev.smarketing.scoring.exchange;

import dev.smarketing.core.check.Require;
import dev.smarketing.scoring.ScoringModel;
import java.util.List;
import java.util.Objects;

/**
 * A definition of another system as a model.
 *
 * @param model the model
 * @param losses what did not survive, in the order of the definition
 */
public record ImportedModel(ScoringModel model, List<Loss> losses) {

    /**
     * An imported definition.
     *
     * @param model the model
     * @param losses what did not survive
     */
    public ImportedModel {
        Objects.requireNonNull(model, "model");
        losses = Require.elements(losses, "losses");
    }
}
