package dev.smarketing.core.sla;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attempts at one lead, by instant. Finds the next one of a kind without walking over the others, so that a lead
 * with many handoffs and many attempts costs no more than the sum of both, but for a logarithm.
 */
final class LeadAttempts {

    static final LeadAttempts NONE = new LeadAttempts(List.of());

    private static final int FEW = 16;
    private static final int CHANNELS = ContactChannel.values().length;
    /** Whatever the lead answered, but no machine of it. */
    static final int CONTACT = 2 * CHANNELS;
    /** What came from the lead, but from no machine of it. */
    static final int INBOUND = CONTACT + 1;

    private static final int KINDS = INBOUND + 1;

    private final List<ContactAttempt> attempts;
    /** By kind the positions of its attempts, where looking through all of them would take long. */
    private final int @Nullable [][] positions;

    /** The attempts must be sorted by instant. */
    LeadAttempts(List<ContactAttempt> attempts) {
        this.attempts = attempts;
        this.positions = attempts.size() <= FEW ? null : positions(attempts);
    }

    private static int[][] positions(List<ContactAttempt> attempts) {
        int[][] positions = new int[KINDS][4];
        int[] sizes = new int[KINDS];
        for (int i = 0; i < attempts.size(); i++) {
            ContactAttempt attempt = attempts.get(i);
            for (int kind = 0; kind < KINDS; kind++) {
                if (is(attempt, kind)) {
                    if (sizes[kind] == positions[kind].length) {
                        positions[kind] = Arrays.copyOf(positions[kind], 2 * sizes[kind]);
                    }
                    positions[kind][sizes[kind]++] = i;
                }
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            positions[kind] = Arrays.copyOf(positions[kind], sizes[kind]);
        }
        return positions;
    }

    /** What sales sent on a channel, by a person or a machine. */
    @SuppressWarnings("EnumOrdinal") // the place of a list in memory, never kept
    static int outbound(ContactChannel channel, boolean automatic) {
        return channel.ordinal() + (automatic ? CHANNELS : 0);
    }

    private static boolean is(ContactAttempt attempt, int kind) {
        if (kind == CONTACT) {
            return attempt.isContact();
        }
        if (kind == INBOUND) {
            return attempt.isInbound() && !attempt.isAutomatic();
        }
        return !attempt.isInbound() && kind == outbound(attempt.channel(), attempt.isAutomatic());
    }

    /** Whether looking through all of them takes no longer than searching. */
    boolean areFew() {
        return positions == null;
    }

    List<ContactAttempt> all() {
        return attempts;
    }

    ContactAttempt get(int position) {
        return attempts.get(position);
    }

    /** The position after the last. */
    int end() {
        return attempts.size();
    }

    /** The position of the first attempt that is not before an instant. */
    int first(Instant instant) {
        return ByInstant.first(attempts, instant);
    }

    /** The position, from one on, of the next attempt of a kind that is known at an instant; {@link #end} if none is. */
    int next(int kind, int from, Instant asOf) {
        if (positions == null) {
            for (int i = from; i < attempts.size(); i++) {
                if (is(attempts.get(i), kind) && attempts.get(i).isKnownAt(asOf)) {
                    return i;
                }
            }
            return end();
        }
        int[] own = positions[kind];
        int found = Arrays.binarySearch(own, from);
        for (int i = found < 0 ? -found - 1 : found; i < own.length; i++) {
            ContactAttempt attempt = attempts.get(own[i]);
            if (attempt.isKnownAt(asOf)) {
                return own[i];
            }
            if (attempt.at().isAfter(asOf)) {
                return end();
            }
        }
        return end();
    }
}
