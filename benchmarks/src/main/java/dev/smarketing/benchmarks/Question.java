package dev.smarketing.benchmarks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a benchmark class asks. Classes with the same question share a table of {@link Comparison}, so that the
 * library and a peer behind a Maven profile stand beside each other. A class without a question gets a table of its
 * own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Question {

    /**
     * The question, in words.
     *
     * @return the heading of the table
     */
    String value();

    /**
     * The benchmark method whose time is 1 in the table. Where it is not measured, the fastest is.
     *
     * @return the name of a method
     */
    String yardstick() default "library";

    /**
     * The parameter that counts the items of one invocation, such as leads.
     *
     * @return the name of a parameter, empty if times are told as they are
     */
    String per() default "";
}
