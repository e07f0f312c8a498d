package dev.smarketing.examples.guard;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** Calls public constructors and methods with values that fit and another one in one place. */
final class Calls {

    private final Samples samples;

    Calls(Samples samples) {
        this.samples = samples;
    }

    /**
     * How a call ended.
     *
     * @param thrown what it threw, empty if it returned
     */
    record End(Optional<Throwable> thrown) {}

    /** Empty if it could not be called: an instance or another argument is not had, or is not one of the library's. */
    Optional<End> call(Class<?> type, Executable executable, int place, Object argument) {
        Optional<Object> target = target(type, executable);
        Object[] arguments = new Object[executable.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            Optional<Object> some = i == place
                    ? Optional.of("stands for the argument")
                    : samples.of(executable.getGenericParameterTypes()[i]);
            if (some.isEmpty()) {
                return Optional.empty();
            }
            arguments[i] = i == place ? argument : some.get();
        }
        return target.map(instance -> ended(instance, executable, arguments));
    }

    /** What Java says of a null that nothing refused; in code that runs often it says nothing and tells no place. */
    static boolean isSaidByJava(Throwable thrown) {
        return thrown.getMessage() == null || thrown.getMessage().startsWith("Cannot ");
    }

    private Optional<Object> target(Class<?> type, Executable executable) {
        if (executable instanceof Constructor<?> || Modifier.isStatic(executable.getModifiers())) {
            return Optional.of("none is needed");
        }
        // what stands in for an interface of callers checks nothing
        return samples.of(type).filter(one -> one.getClass().getName().startsWith("dev.smarketing."));
    }

    private static End ended(Object instance, Executable executable, Object... arguments) {
        try {
            if (executable instanceof Method method) {
                method.invoke(instance, arguments);
            } else {
                ((Constructor<?>) executable).newInstance(arguments);
            }
            return new End(Optional.empty());
        } catch (InvocationTargetException e) {
            return new End(Optional.of(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(executable.toString(), e);
        }
    }
}
