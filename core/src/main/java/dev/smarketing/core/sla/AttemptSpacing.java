package dev.smarketing.core.sla;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/** Until when attempts do not count because of those that did. */
final class AttemptSpacing {

    private final AttemptRule rule;
    private final Map<ContactChannel, Instant> last = new EnumMap<>(ContactChannel.class);

    AttemptSpacing(AttemptRule rule) {
        this.rule = rule;
    }

    void add(ContactAttempt counted) {
        last.put(counted.channel(), counted.at());
    }

    /** The first instant at which an attempt on a channel repeats none before. */
    Instant repeatsUntil(ContactChannel channel) {
        Instant until = Instant.MIN;
        for (Map.Entry<ContactChannel, Instant> counted : last.entrySet()) {
            if (rule.repeats(channel, counted.getKey())) {
                until = later(until, counted.getValue().plus(rule.repeatWindow()));
            }
        }
        return until;
    }

    /** The first instant at which an attempt on a channel is far enough from those before. */
    Instant tooSoonUntil(ContactChannel channel) {
        Instant until = Instant.MIN;
        for (Map.Entry<ContactChannel, Instant> counted : last.entrySet()) {
            if (!rule.isSpacedPerChannel() || channel == counted.getKey()) {
                until = later(until, counted.getValue().plus(rule.spacing()));
            }
        }
        return until;
    }

    Instant blockedUntil(ContactChannel channel) {
        return last.isEmpty() ? Instant.MIN : later(repeatsUntil(channel), tooSoonUntil(channel));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }
}
