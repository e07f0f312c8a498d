package dev.smarketing.core.check;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives every property the seed of the system property {@code jqwik.seed}, and no more tries than that of
 * {@code jqwik.tries.most}, also where a property names its own: mutation tests need the same answer twice and soon,
 * and jqwik has no such settings. Without these system properties nothing changes: elsewhere new seeds find more.
 */
public final class RepeatableRuns implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        String seed = System.getProperty("jqwik.seed");
        if (seed != null && attributes.seed().isEmpty()) {
            attributes.setSeed(seed);
        }
        Integer most = Integer.getInteger("jqwik.tries.most");
        if (most != null && attributes.tries().orElse(0) > most) {
            attributes.setTries(most);
        }
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
