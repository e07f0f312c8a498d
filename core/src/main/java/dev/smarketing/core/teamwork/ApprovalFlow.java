package dev.smarketing.core.teamwork;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has to approve: steps one after the other, the roles of one step side by side. Every role approves once; a
 * change of what is approved asks all of them again.
 */
public final class ApprovalFlow {

    private static final int VERSION = 1;

    private final List<List<String>> steps;
    private final @Nullable Duration expiry;

    private ApprovalFlow(List<List<String>> steps, @Nullable Duration expiry) {
        this.steps = Require.elements(steps, "steps");
        this.expiry = expiry;
        this.steps.forEach(roles -> Require.atLeast(roles.size(), 1, "number of roles of a step"));
        List<String> all = new ArrayList<>();
        for (String role : roles()) {
            Require.text(role, "role");
            if (all.contains(role)) {
                throw new IllegalArgumentException(
                        "role '" + role + "' stands in the flow " + steps + " twice; let every role approve once");
            }
            all.add(role);
        }
        Require.atLeast(all.size(), 1, "number of roles");
    }

    /**
     * Roles that approve one after the other.
     *
     * @param roles the roles, at least one, each once
     * @return the flow
     */
    public static ApprovalFlow inOrder(String... roles) {
        return new ApprovalFlow(
                Require.elements(roles, "roles").stream().map(List::of).toList(), null);
    }

    /**
     * Roles that approve side by side.
     *
     * @param roles the roles, at least one, each once
     * @return the flow
     */
    public static ApprovalFlow inParallel(String... roles) {
        return new ApprovalFlow(List.of(Require.elements(roles, "roles")), null);
    }

    /**
     * The flow with one more step at the end.
     *
     * @param roles the roles that approve side by side, at least one
     * @return a changed copy
     */
    public ApprovalFlow then(String... roles) {
        List<List<String>> more = new ArrayList<>(steps);
        more.add(Require.elements(roles, "roles"));
        return new ApprovalFlow(more, expiry);
    }

    /**
     * The flow whose approval holds for some time from the last signature.
     *
     * @param time how long, above 0
     * @return a changed copy
     */
    public ApprovalFlow expiringAfter(Duration time) {
        return new ApprovalFlow(steps, Require.positive(time, "expiry"));
    }

    /**
     * The steps.
     *
     * @return in their order, each with the roles that approve side by side
     */
    public List<List<String>> steps() {
        return steps;
    }

    /**
     * All roles.
     *
     * @return in the order of the steps
     */
    public List<String> roles() {
        return steps.stream().flatMap(List::stream).toList();
    }

    /**
     * How long an approval holds.
     *
     * @return the time from the last signature; empty if it holds for good
     */
    public Optional<Duration> expiry() {
        return Optional.ofNullable(expiry);
    }

    /**
     * The flow as plain data.
     *
     * @return version, steps, and expiry if there is one
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", VERSION);
        data.put("steps", steps.stream().map(roles -> Map.of("roles", roles)).toList());
        if (expiry != null) {
            data.put("expiry", expiry.toString());
        }
        return Collections.unmodifiableMap(data);
    }

    /**
     * A flow from plain data.
     *
     * @param data the data
     * @return the flow
     * @throws dev.smarketing.core.data.DataFormatException if the data is not that of a flow
     */
    public static ApprovalFlow fromData(Map<String, ?> data) {
        return DataObject.root("approval flow", data).make(root -> {
            root.version(VERSION);
            List<List<String>> steps = new ArrayList<>();
            root.objects("steps").forEach(entry -> steps.add(entry.make(found -> found.texts("roles"))));
            ApprovalFlow flow = new ApprovalFlow(steps, null);
            return root.has("expiry") ? flow.expiringAfter(root.duration("expiry")) : flow;
        });
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApprovalFlow that && steps.equals(that.steps) && Objects.equals(expiry, that.expiry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(steps, expiry);
    }

    /**
     * The steps.
     *
     * @return for example {@code [[brand, legal], [head of marketing]]}
     */
    @Override
    public String toString() {
        return steps.toString();
    }
}
