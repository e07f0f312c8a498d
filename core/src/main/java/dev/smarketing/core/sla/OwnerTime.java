package dev.smarketing.core.sla;

import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long somebody had a lead while its clock ran. */
public final class OwnerTime {

    private final @Nullable String owner;
    private final Duration time;

    OwnerTime(@Nullable String owner, Duration time) {
        this.owner = owner;
        this.time = time;
    }

    /**
     * Who had it.
     *
     * @return the owner, or nothing before the first assignment
     */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    /**
     * The business time outside pauses.
     *
     * @return how long
     */
    public Duration time() {
        return time;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnerTime that && Objects.equals(owner, that.owner) && time.equals(that.time);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner, time);
    }

    /**
     * The owner and the time.
     *
     * @param language the language
     * @return for example {@code Ana: 2 h 30 min}
     */
    public String toText(Language language) {
        return SalesText.owner(owner == null ? "" : owner, language) + language.colon() + SlaText.duration(time);
    }

    @Override
    public String toString() {
        return toText(Language.ENGLISH);
    }
}
