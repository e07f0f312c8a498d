package dev.smarketing.scoring.lifecycle;

import dev.smarketing.core.check.Require;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lead carries from one step of its life to the next.
 *
 * @param asOf the last instant judged
 * @param step where it stands
 * @param held which boundaries were high then
 * @param entries how often it became an MQL
 * @param heldUntil before this day no fall ends the stay
 * @param heldByOverride whether only a person's word holds it
 * @param entryFrom before this day the score begins no stay
 * @param returnedAt when sales last returned it
 * @param awaitsEvidence whether a counted activity after that is still needed
 * @param closed whether sales returned it for good
 * @param history all transitions, the earliest first
 */
record Memory(
        @Nullable Instant asOf,
        Step step,
        Held held,
        int entries,
        @Nullable LocalDate heldUntil,
        boolean heldByOverride,
        @Nullable LocalDate entryFrom,
        @Nullable Instant returnedAt,
        boolean awaitsEvidence,
        boolean closed,
        List<Transition> history) {

    static final Memory START =
            new Memory(null, Step.LEAD, Held.NONE, 0, null, false, null, null, false, false, List.of());

    Memory {
        history = Require.elements(history, "history");
        if (awaitsEvidence && returnedAt == null) {
            throw new IllegalArgumentException(
                    "new evidence is awaited but no return by sales is known; give its instant");
        }
    }
}
