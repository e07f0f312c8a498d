package dev.smarketing.scoring.learning;

import dev.smarketing.core.check.DataObject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of a count of zero where a logarithm is taken. There is no default: every policy says something else,
 * and a bin without conversions is where they differ most. Shares are taken after the change.
 */
public final class ZeroCells {

    private static final String POLICY = "policy";
    private static final String COUNT = "count";

    /** The kinds of policy. */
    public enum Kind {
        /** A count of zero is refused with an error. */
        REFUSE,
        /** The logarithm is infinite, and so is every sum it is part of. */
        INFINITE,
        /** The bin is skipped; the totals keep its cases. */
        SKIP,
        /** A count of zero becomes a constant. */
        REPLACE,
        /** A constant is added to every count. */
        ADD
    }

    private final Kind kind;
    private final Optional<BigDecimal> count;

    private ZeroCells(Kind kind, Optional<BigDecimal> count) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.count = count.map(BigDecimal::stripTrailingZeros);
        boolean needed = kind == Kind.REPLACE || kind == Kind.ADD;
        if (needed && count.filter(c -> c.signum() > 0).isEmpty()) {
            throw new IllegalArgumentException("count of policy " + kind + " is "
                    + count.map(BigDecimal::toPlainString).orElse("missing") + "; give a count above 0, such as 0.5");
        }
    }

    /**
     * A count of zero is refused.
     *
     * @return the policy
     */
    public static ZeroCells refuse() {
        return new ZeroCells(Kind.REFUSE, Optional.empty());
    }

    /**
     * The logarithm is infinite.
     *
     * @return the policy
     */
    public static ZeroCells infinite() {
        return new ZeroCells(Kind.INFINITE, Optional.empty());
    }

    /**
     * The bin is skipped; the totals keep its cases.
     *
     * @return the policy
     */
    public static ZeroCells skip() {
        return new ZeroCells(Kind.SKIP, Optional.empty());
    }

    /**
     * A count of zero becomes a constant; other counts stay.
     *
     * @param count the constant, above 0, such as 0.5
     * @return the policy
     */
    public static ZeroCells replaceBy(BigDecimal count) {
        Objects.requireNonNull(count, "count");
        return new ZeroCells(Kind.REPLACE, Optional.of(count));
    }

    /**
     * A constant is added to every count, zero or not.
     *
     * @param count the constant, above 0, such as 0.5
     * @return the policy
     */
    public static ZeroCells add(BigDecimal count) {
        Objects.requireNonNull(count, "count");
        return new ZeroCells(Kind.ADD, Optional.of(count));
    }

    /**
     * The kind.
     *
     * @return what is done
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The constant.
     *
     * @return the count that is put in or added, empty if the kind has none
     */
    public Optional<BigDecimal> count() {
        return count;
    }

    /** The counts after the change. */
    double[] changed(long[] counts) {
        double[] changed = new double[counts.length];
        double constant = count.map(BigDecimal::doubleValue).orElse(0.0);
        for (int i = 0; i < counts.length; i++) {
            changed[i] = switch (kind) {
                case ADD -> counts[i] + constant;
                case REPLACE -> counts[i] == 0 ? constant : counts[i];
                case REFUSE, INFINITE, SKIP -> counts[i];
            };
        }
        return changed;
    }

    /** The shares of the counts after the change. */
    double[] shares(long[] counts, String what) {
        double[] shares = changed(counts);
        double total = Arrays.stream(shares).sum();
        if (total == 0) {
            throw new IllegalArgumentException("there are no " + what + "; shares need at least one");
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    /** Whether a bin with these counts takes part. */
    boolean admits(String bin, long one, long other, String ofOne, String ofOther) {
        if (one != 0 && other != 0) {
            return true;
        }
        if (kind == Kind.REFUSE) {
            throw new IllegalArgumentException("bin '" + bin + "' has " + one + " " + ofOne + " and " + other + " "
                    + ofOther + "; join it with another bin or choose a policy for zeros");
        }
        return kind == Kind.REPLACE || kind == Kind.ADD || (kind == Kind.INFINITE && one + other != 0);
    }

    /**
     * The policy as plain data.
     *
     * @return the data
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put(POLICY, DataObject.spelled(kind));
        count.ifPresent(constant -> data.put(COUNT, constant));
        return Collections.unmodifiableMap(data);
    }

    /**
     * Reads what {@link #toData()} writes.
     *
     * @param data the data
     * @return the policy
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read
     */
    public static ZeroCells fromData(Map<String, ?> data) {
        return DataObject.root("policy for zero cells", data)
                .make(object -> new ZeroCells(
                        object.version(1).constant(POLICY, Kind.class),
                        object.has(COUNT) ? Optional.of(object.decimal(COUNT)) : Optional.empty()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZeroCells policy && kind == policy.kind && count.equals(policy.count);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, count);
    }

    /**
     * The policy.
     *
     * @return for example {@code ADD(0.5)}
     */
    @Override
    public String toString() {
        return kind
                + count.map(constant -> "(" + constant.toPlainString() + ")").orElse("");
    }
}
