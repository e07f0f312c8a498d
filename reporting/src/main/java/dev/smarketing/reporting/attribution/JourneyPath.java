package dev.smarketing.reporting.attribution;

import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Channel;
import java.util.List;
import java.util.Objects;

/**
 * What the rules leave of a journey.
 *
 * @param touches the touches that count, the earliest first
 * @param omitted the others, the earliest first, each with the reason
 */
public record JourneyPath(List<Touchpoint> touches, List<OmittedTouch> omitted) {

    /**
     * A path.
     *
     * @param touches the touches that count
     * @param omitted the others
     */
    public JourneyPath {
        touches = Require.elements(touches, "touches");
        omitted = Require.elements(omitted, "omitted");
    }

    /**
     * The channels that count.
     *
     * @return one a touch, the earliest first
     */
    public List<Channel> channels() {
        return touches.stream().map(Touchpoint::channel).toList();
    }

    /**
     * A touch that does not count.
     *
     * @param touch the touch
     * @param reason why it does not count
     */
    public record OmittedTouch(Touchpoint touch, Omission reason) {
        /**
         * A touch that does not count.
         *
         * @param touch the touch
         * @param reason why it does not count
         */
        public OmittedTouch {
            Objects.requireNonNull(touch, "touch");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
