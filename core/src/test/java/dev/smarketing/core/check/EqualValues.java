package dev.smarketing.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;

/** What {@code equals} and {@code hashCode} of values have to keep. */
public final class EqualValues {

    private EqualValues() {}

    /** Each value equals itself made anew, and none of the others. */
    public static void assertAllDifferent(List<Supplier<Object>> values) {
        for (int i = 0; i < values.size(); i++) {
            Object one = values.get(i).get();
            for (int j = 0; j < values.size(); j++) {
                Object other = values.get(j).get();
                assertThat(one.equals(other)).as("%s and %s", one, other).isEqualTo(i == j);
            }
            assertThat(one).hasSameHashCodeAs(values.get(i).get()).isNotEqualTo("a text");
        }
    }
}
