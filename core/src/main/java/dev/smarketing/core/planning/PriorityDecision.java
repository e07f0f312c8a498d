package dev.smarketing.core.planning;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody decided, on a date, which category an item has in a timeframe. */
public final class PriorityDecision {

    private final String item;
    private final Timeframe timeframe;
    private final Priority priority;
    private final LocalDate date;
    private final @Nullable String reason;
    private final @Nullable String person;
    private final @Nullable MustReason mustReason;
    private final @Nullable String consequence;
    private final @Nullable String workaround;
    private final @Nullable LocalDate reverses;
    private final Map<String, Priority> parts;

    private PriorityDecision(
            String item,
            Timeframe timeframe,
            Priority priority,
            LocalDate date,
            @Nullable String reason,
            @Nullable String person,
            @Nullable MustReason mustReason,
            @Nullable String consequence,
            @Nullable String workaround,
            @Nullable LocalDate reverses,
            Map<String, Priority> parts) {
        this.item = item;
        this.timeframe = timeframe;
        this.priority = priority;
        this.date = date;
        this.reason = reason;
        this.person = person;
        this.mustReason = mustReason;
        this.consequence = consequence;
        this.workaround = workaround;
        this.reverses = reverses;
        this.parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /**
     * A decision.
     *
     * @param item the id of the item
     * @param timeframe the quarter or sprint it is decided for
     * @param priority the category, not {@link Priority#UNDECIDED}
     * @param date the day of the decision
     * @return the decision, without reason and person yet
     * @throws IllegalArgumentException if the category is {@link Priority#UNDECIDED}
     */
    public static PriorityDecision of(String item, Timeframe timeframe, Priority priority, LocalDate date) {
        Require.text(item, "item id");
        Objects.requireNonNull(timeframe, "timeframe");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(date, "date");
        if (priority == Priority.UNDECIDED) {
            throw new IllegalArgumentException("the decision on '" + item + "' for " + timeframe.name()
                    + " decides nothing; give must, should, could or wont, or leave it out");
        }
        return new PriorityDecision(item, timeframe, priority, date, null, null, null, null, null, null, Map.of());
    }

    /**
     * The decision with the reason in words.
     *
     * @param why the reason, not blank
     * @return a changed copy
     */
    public PriorityDecision because(String why) {
        Require.text(why, "reason");
        return new PriorityDecision(
                item, timeframe, priority, date, why, person, mustReason, consequence, workaround, reverses, parts);
    }

    /**
     * The decision with the person who made it.
     *
     * @param who the person, not blank
     * @return a changed copy
     */
    public PriorityDecision by(String who) {
        Require.text(who, "person");
        return new PriorityDecision(
                item, timeframe, priority, date, reason, who, mustReason, consequence, workaround, reverses, parts);
    }

    /**
     * The decision with what makes the item a Must.
     *
     * @param why which of the four reasons
     * @param withoutIt the consequence of leaving the item out, not blank
     * @return a changed copy
     * @throws IllegalArgumentException if this decides another category than Must
     */
    public PriorityDecision withMustReason(MustReason why, String withoutIt) {
        Objects.requireNonNull(why, "must reason");
        Require.text(withoutIt, "consequence");
        if (priority != Priority.MUST) {
            throw new IllegalArgumentException("the decision on '" + item + "' is " + DataObject.spelled(priority)
                    + ", not must; use because for its reason");
        }
        return new PriorityDecision(
                item, timeframe, priority, date, reason, person, why, withoutIt, workaround, reverses, parts);
    }

    /**
     * The decision with a way round the item, even a manual one; a Must with a workaround is not a Must.
     *
     * @param way the workaround, not blank
     * @return a changed copy
     */
    public PriorityDecision withWorkaround(String way) {
        Require.text(way, "workaround");
        return new PriorityDecision(
                item, timeframe, priority, date, reason, person, mustReason, consequence, way, reverses, parts);
    }

    /**
     * The decision as one that takes back an earlier Won't; without it the item comes back unexplained (MOS-17).
     *
     * @param wont the decision that is taken back: a Won't on the same item and timeframe, not later than this one
     * @return a changed copy
     * @throws IllegalArgumentException if it is not such a decision
     */
    public PriorityDecision reversing(PriorityDecision wont) {
        Objects.requireNonNull(wont, "wont");
        if (wont.priority != Priority.WONT
                || !wont.item.equals(item)
                || !wont.timeframe.equals(timeframe)
                || wont.date.isAfter(date)) {
            throw new IllegalArgumentException("'" + wont + "' is not an earlier Won't on '" + item + "' for "
                    + timeframe.name() + "; name the one that is taken back");
        }
        return reversing(wont.date);
    }

    private PriorityDecision reversing(LocalDate wontDate) {
        return new PriorityDecision(
                item, timeframe, priority, date, reason, person, mustReason, consequence, workaround, wontDate, parts);
    }

    /**
     * The decision with a lower category for a part of the item; parts that are not named have that of the item.
     *
     * @param part the name of the part
     * @param lower its category, weaker than that of the item
     * @return a changed copy
     * @throws IllegalArgumentException if the category is not weaker, or undecided
     */
    public PriorityDecision withPart(String part, Priority lower) {
        Require.text(part, "part");
        Objects.requireNonNull(lower, "lower");
        if (lower.compareTo(priority) <= 0 || lower == Priority.UNDECIDED) {
            throw new IllegalArgumentException("part '" + part + "' of '" + item + "' is "
                    + DataObject.spelled(lower) + ", not weaker than the " + DataObject.spelled(priority)
                    + " of the item, which takes the strongest; give the item that category");
        }
        Map<String, Priority> more = new LinkedHashMap<>(parts);
        more.put(part, lower);
        return new PriorityDecision(
                item, timeframe, priority, date, reason, person, mustReason, consequence, workaround, reverses, more);
    }

    /**
     * The item.
     *
     * @return its id
     */
    public String item() {
        return item;
    }

    /**
     * What it is decided for.
     *
     * @return the quarter or sprint
     */
    public Timeframe timeframe() {
        return timeframe;
    }

    /**
     * The category.
     *
     * @return never {@link Priority#UNDECIDED}
     */
    public Priority priority() {
        return priority;
    }

    /**
     * When it was decided.
     *
     * @return the day, from which on it holds
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Why, in words.
     *
     * @return the reason
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Who decided.
     *
     * @return the person
     */
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    /**
     * What makes it a Must.
     *
     * @return the reason; empty for other categories and for a Must that lacks it (MOS-10)
     */
    public Optional<MustReason> mustReason() {
        return Optional.ofNullable(mustReason);
    }

    /**
     * What happens if a Must is left out.
     *
     * @return the consequence
     */
    public Optional<String> consequence() {
        return Optional.ofNullable(consequence);
    }

    /**
     * A way round the item.
     *
     * @return the workaround
     */
    public Optional<String> workaround() {
        return Optional.ofNullable(workaround);
    }

    /**
     * The day of the Won't that it takes back.
     *
     * @return the day; empty if it names none
     */
    public Optional<LocalDate> reverses() {
        return Optional.ofNullable(reverses);
    }

    /**
     * The parts with a category of their own.
     *
     * @return the categories by the name of the part, all weaker than {@link #priority()}
     */
    public Map<String, Priority> parts() {
        return parts;
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("item", item);
        data.put("timeframe", timeframe.name());
        data.put("priority", DataObject.spelled(priority));
        data.put("date", date.toString());
        person().ifPresent(value -> data.put("by", value));
        reason().ifPresent(value -> data.put("reason", value));
        mustReason().ifPresent(value -> data.put("must-because", DataObject.spelled(value)));
        consequence().ifPresent(value -> data.put("without-it", value));
        workaround().ifPresent(value -> data.put("workaround", value));
        reverses().ifPresent(value -> data.put("reverses", value.toString()));
        if (!parts.isEmpty()) {
            Map<String, Object> spelled = new LinkedHashMap<>();
            parts.forEach((part, lower) -> spelled.put(part, DataObject.spelled(lower)));
            data.put("parts", Collections.unmodifiableMap(spelled));
        }
        return Collections.unmodifiableMap(data);
    }

    static PriorityDecision read(DataObject data, Map<String, Timeframe> timeframes) {
        String name = data.text("timeframe");
        Timeframe timeframe = timeframes.get(name);
        if (timeframe == null) {
            throw data.error(
                    "timeframe",
                    "'" + name + "' is not among the timeframes " + timeframes.keySet() + "; list it with from and to");
        }
        PriorityDecision decision =
                of(data.text("item"), timeframe, data.constant("priority", Priority.class), data.date("date"));
        if (data.has("must-because") || data.has("without-it")) {
            decision =
                    decision.withMustReason(data.constant("must-because", MustReason.class), data.text("without-it"));
        }
        decision = data.optionalText("by").map(decision::by).orElse(decision);
        decision = data.optionalText("reason").map(decision::because).orElse(decision);
        decision = data.optionalText("workaround").map(decision::withWorkaround).orElse(decision);
        decision = data.has("reverses") ? decision.reversing(data.date("reverses")) : decision;
        if (data.has("parts")) {
            PriorityDecision whole = decision;
            decision = data.object("parts").make(entry -> {
                PriorityDecision read = whole;
                for (String part : entry.keys()) {
                    read = read.withPart(part, entry.constant(part, Priority.class));
                }
                return read;
            });
        }
        return decision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriorityDecision that && timeframe.equals(that.timeframe) && data().equals(that.data());
    }

    @Override
    public int hashCode() {
        return Objects.hash(item, timeframe, priority, date);
    }

    /**
     * The decision in one line.
     *
     * @return for example {@code 2026-03-25: pricing-page is must in 2026-Q2}
     */
    @Override
    public String toString() {
        return date + ": " + item + " is " + DataObject.spelled(priority) + " in " + timeframe.name();
    }
}
