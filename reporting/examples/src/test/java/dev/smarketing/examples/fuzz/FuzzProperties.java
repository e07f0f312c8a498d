package dev.smarketing.examples.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The targets of the fuzzer, fed without one, so that none of them rots. */
class FuzzProperties {

    private final Map<String, FuzzTarget> made = new HashMap<>();

    @Property
    void whatIsDamagedIsReadOrRefused(@ForAll("targets") String name, @ForAll byte[] input) {
        made.computeIfAbsent(name, FuzzTargets::named).run(new FuzzBytes(input));
    }

    @Provide
    Arbitrary<String> targets() {
        List<String> names = new ArrayList<>(FuzzTargets.names());
        return Arbitraries.of(names);
    }
}
