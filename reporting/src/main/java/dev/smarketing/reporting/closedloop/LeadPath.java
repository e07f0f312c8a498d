package dev.smarketing.reporting.closedloop;

import dev.smarketing.core.check.DataObject;
import dev.smarketing.core.check.Require;
import dev.smarketing.core.lead.Campaign;
import dev.smarketing.core.lead.Channel;
import dev.smarketing.core.lead.LeadHistory;
import dev.smarketing.core.lead.LeadId;
import dev.smarketing.core.lead.LifecycleStage;
import dev.smarketing.core.lead.StageChange;
import dev.smarketing.core.money.Money;
import dev.smarketing.reporting.attribution.Touchpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One lead from its first touch to its outcome: where it came from, what touched it, and the stages it entered. Stages
 * that nobody recorded are not made up: a lead may jump ahead, and it may go back.
 */
public final class LeadPath {

    private final LeadId lead;
    private final Channel channel;
    private final @Nullable Campaign campaign;
    private final List<Touchpoint> touches;
    private final List<StageChange> stages;

    private LeadPath(
            LeadId lead,
            Channel channel,
            @Nullable Campaign campaign,
            List<Touchpoint> touches,
            List<StageChange> stages) {
        this.lead = Objects.requireNonNull(lead, "lead");
        this.channel = Objects.requireNonNull(channel, "channel");
        this.campaign = campaign;
        this.touches = touches;
        this.stages = stages;
    }

    /**
     * A lead without campaign and touches.
     *
     * @param lead its id
     * @param channel the channel that gets it
     * @param stages the stages it entered, in any order; of one instant in the order given
     * @return the path
     */
    public static LeadPath of(LeadId lead, Channel channel, Collection<StageChange> stages) {
        List<StageChange> sorted = new ArrayList<>(Require.elements(stages, "stages"));
        sorted.sort(Comparator.comparing(StageChange::at));
        return new LeadPath(lead, channel, null, List.of(), List.copyOf(sorted));
    }

    /**
     * A lead of which everything is known.
     *
     * @param history its stages
     * @param channel the channel that gets it
     * @return the path, without campaign and touches
     */
    public static LeadPath of(LeadHistory history, Channel channel) {
        Objects.requireNonNull(history, "history");
        return of(history.lead().id(), channel, history.stageChanges());
    }

    /**
     * This lead with its campaign.
     *
     * @param newCampaign the campaign that gets it
     * @return a changed copy
     */
    public LeadPath withCampaign(Campaign newCampaign) {
        return new LeadPath(lead, channel, Objects.requireNonNull(newCampaign, "newCampaign"), touches, stages);
    }

    /**
     * This lead with what touched it.
     *
     * @param newTouches its contacts with marketing, in any order, in place of those before
     * @return a changed copy
     */
    public LeadPath withTouches(Collection<Touchpoint> newTouches) {
        List<Touchpoint> sorted = new ArrayList<>(Require.elements(newTouches, "newTouches"));
        sorted.sort(Comparator.comparing(Touchpoint::at));
        return new LeadPath(lead, channel, campaign, List.copyOf(sorted), stages);
    }

    /**
     * This lead with what its customer is worth, where the stages do not tell it: those of a lead's life say that it
     * was won and not for how much.
     *
     * @param revenue the value of its latest win, in place of one given before
     * @return a changed copy
     * @throws IllegalStateException if it was never won
     */
    public LeadPath worth(Money revenue) {
        Objects.requireNonNull(revenue, "revenue");
        List<StageChange> valued = new ArrayList<>(stages);
        for (int i = valued.size() - 1; i >= 0; i--) {
            if (valued.get(i).stage() == LifecycleStage.WON) {
                valued.set(i, valued.get(i).worth(revenue));
                return new LeadPath(lead, channel, campaign, touches, List.copyOf(valued));
            }
        }
        throw new IllegalStateException(
                "lead '" + lead + "' is worth " + revenue + " and was never won; give the change of its stage first");
    }

    /**
     * The lead.
     *
     * @return its id
     */
    public LeadId lead() {
        return lead;
    }

    /**
     * The channel that gets it.
     *
     * @return the channel
     */
    public Channel channel() {
        return channel;
    }

    /**
     * The campaign that gets it.
     *
     * @return the campaign, if known
     */
    public Optional<Campaign> campaign() {
        return Optional.ofNullable(campaign);
    }

    /**
     * What touched it.
     *
     * @return the touches, the earliest first
     */
    public List<Touchpoint> touches() {
        return touches;
    }

    /**
     * The stages.
     *
     * @return what it entered, the earliest first
     */
    public List<StageChange> stages() {
        return stages;
    }

    /**
     * The path as plain data.
     *
     * @return version, lead, channel, campaign if there is one, touches, stages
     */
    public Map<String, Object> toData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", 1);
        data.put("lead", lead.value());
        data.put("channel", channel.name());
        campaign().ifPresent(known -> data.put("campaign", known.name()));
        data.put("touches", touches.stream().map(Touchpoint::toData).toList());
        data.put("stages", stages.stream().map(StageChange::toData).toList());
        return Collections.unmodifiableMap(data);
    }

    /**
     * A path from plain data.
     *
     * @param data what {@link #toData()} writes
     * @return the path
     * @throws dev.smarketing.core.data.DataFormatException if it cannot be read; the message says where
     */
    public static LeadPath fromData(Map<String, ?> data) {
        return DataObject.root("lead path", data).make(object -> {
            LeadPath path = of(
                            LeadId.of(object.version(1).text("lead")),
                            Channel.of(object.text("channel")),
                            object.values("stages", (list, index) -> list.nested(index, StageChange::fromData)))
                    .withTouches(object.values("touches", (list, index) -> list.nested(index, Touchpoint::fromData)));
            return object.optionalText("campaign")
                    .map(name -> path.withCampaign(Campaign.of(name)))
                    .orElse(path);
        });
    }

    /** What was known at an instant. */
    LeadPath knownAt(Instant asOf) {
        return new LeadPath(
                lead,
                channel,
                campaign,
                touches.stream().filter(touch -> !touch.at().isAfter(asOf)).toList(),
                stages.stream().filter(change -> !change.at().isAfter(asOf)).toList());
    }

    /** When it entered a stage for the first time. */
    Optional<Instant> entered(LifecycleStage stage) {
        return stages.stream()
                .filter(change -> change.stage() == stage)
                .map(StageChange::at)
                .findFirst();
    }

    Optional<Instant> firstTouch() {
        return touches.stream().map(Touchpoint::at).findFirst();
    }

    boolean isAt(LifecycleStage stage) {
        return !stages.isEmpty() && stages.get(stages.size() - 1).stage() == stage;
    }

    /** The win that stands: nobody took it back. */
    Optional<StageChange> win() {
        return isAt(LifecycleStage.WON) ? Optional.of(stages.get(stages.size() - 1)) : Optional.empty();
    }

    Optional<Money> revenue() {
        return win().flatMap(StageChange::value);
    }

    /** The other channels that touched it before it was won. */
    Set<Channel> assistants() {
        Set<Channel> others = new TreeSet<>();
        win().ifPresent(win -> touches.stream()
                .filter(touch -> !touch.at().isAfter(win.at()))
                .forEach(touch -> others.add(touch.channel())));
        others.remove(channel);
        return others;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LeadPath path
                && lead.equals(path.lead)
                && channel.equals(path.channel)
                && Objects.equals(campaign, path.campaign)
                && touches.equals(path.touches)
                && stages.equals(path.stages);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lead, channel, campaign, touches, stages);
    }

    /**
     * Lead, channel, campaign and stages.
     *
     * @return for example {@code L-1 Search: [MQL at 2026-01-05T09:00:00Z]}
     */
    @Override
    public String toString() {
        return lead + " " + channel + (campaign == null ? "" : " " + campaign) + ": " + stages;
    }
}
