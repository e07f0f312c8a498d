package dev.smarketing.scoring.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Something with a fault that laws have to catch. */
public interface Seeded {

    /** The laws that have to fail, and how their messages start. */
    Map<String, String> broken();

    /** Laws that a rare case may break too, and often none does. */
    default Set<String> perhapsBroken() {
        return Set.of();
    }

    /** Turns the failure of a law that has to fail into a success, and its success into a failure. */
    final class Caught implements AroundPropertyHook {

        @Override
        public PropagationMode propagateTo() {
            return PropagationMode.ALL_DESCENDANTS;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            Seeded fault = (Seeded) context.testInstance();
            String law = context.targetMethod().getName();
            PropertyExecutionResult result = property.execute();
            String start = fault.broken().get(law);
            if (start == null) {
                return fault.perhapsBroken().contains(law) ? result.mapToSuccessful() : result;
            }
            if (result.status() == PropertyExecutionResult.Status.SUCCESSFUL) {
                return result.mapToFailed("the fault was not caught");
            }
            assertThat(result.throwable()).get().isInstanceOf(AssertionError.class);
            assertThat(result.throwable().orElseThrow().getMessage()).startsWith(start);
            return result.mapToSuccessful();
        }
    }
}
