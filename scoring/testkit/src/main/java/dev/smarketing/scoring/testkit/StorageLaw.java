package dev.smarketing.scoring.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares a definition with what came back from a store, and says where their data part. */
final class StorageLaw {

    private StorageLaw() {}

    static void check(String what, Object written, Map<?, ?> data, Object read, Map<?, ?> dataOfRead) {
        List<String> problems = new ArrayList<>();
        compare("$", data, dataOfRead, problems);
        if (problems.isEmpty() && !written.equals(read)) {
            problems.add("the data are the same, but " + read + " is not equal to " + written);
        }
        if (!problems.isEmpty()) {
            throw new AssertionError("the " + what + " that is read is not the one that was stored\n  - "
                    + String.join("\n  - ", problems));
        }
    }

    private static void compare(String path, Object written, Object read, List<String> problems) {
        if (written instanceof Map<?, ?> one && read instanceof Map<?, ?> other) {
            Set<Object> keys = new LinkedHashSet<>(one.keySet());
            keys.addAll(other.keySet());
            for (Object key : keys) {
                compare(path + "." + key, present(one, key), present(other, key), problems);
            }
        } else if (written instanceof List<?> one && read instanceof List<?> other) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(
                        path + "[" + i + "]",
                        i < one.size() ? one.get(i) : "nothing",
                        i < other.size() ? other.get(i) : "nothing",
                        problems);
            }
        } else if (!Objects.equals(written, read)) {
            problems.add(path + ": " + written + " was stored, " + read + " is read");
        }
    }

    private static Object present(Map<?, ?> data, Object key) {
        return Objects.requireNonNullElse(data.get(key), "nothing");
    }
}
