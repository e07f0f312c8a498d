package dev.smarketing.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smarketing.core.lead.Activity;
import dev.smarketing.core.lead.Attribute;
import dev.smarketing.core.lead.Lead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Generated.class)
@Domain(DomainContext.Global.class)
class ScoreTimelineProperties {

    @Property(tries = 300)
    void itIsTheScoreOfEveryMoment(
            @ForAll ScoringModel model,
            @ForAll Lead before,
            @ForAll Lead after,
            @ForAll Instant since,
            @ForAll @Size(max = 15) List<Activity> activities,
            @ForAll Instant from,
            @ForAll @IntRange(min = 1, max = 80 * 24) int hours) {
        Instant to = from.plusSeconds(hours * 3_600L);
        Lead lead = turning(before, after, since);
        ScoreTimeline timeline = model.timeline(lead, activities, from, to);
        for (Instant moment : moments(model, since, activities, from, to)) {
            ScoreCard card = model.score(lead, activities, moment);
            ScoreTimeline.Span span = timeline.at(moment);
            assertThat(span.total().toBigDecimal())
                    .as("total of %s", moment)
                    .isEqualByComparingTo(NaiveScorer.total(model, lead, activities, moment));
            assertThat(span.qualification()).isEqualTo(card.qualification());
            assertThat(span.card().explicit()).isEqualTo(card.explicit());
            assertThat(span.card().implicit()).isEqualTo(card.implicit());
            assertThat(span.card().outlook()).isEqualTo(card.outlook());
        }
    }

    @Property(tries = 300)
    void theSpansFollowEachOtherAndDiffer(
            @ForAll ScoringModel model,
            @ForAll Lead lead,
            @ForAll @Size(max = 15) List<Activity> activities,
            @ForAll Instant from,
            @ForAll @IntRange(min = 1, max = 80 * 24) int hours) {
        Instant to = from.plusSeconds(hours * 3_600L);
        List<ScoreTimeline.Span> spans =
                model.timeline(lead, activities, from, to).spans();
        assertThat(spans.get(0).from()).isEqualTo(from);
        assertThat(spans.get(spans.size() - 1).until()).isEqualTo(to);
        for (int i = 0; i < spans.size(); i++) {
            ScoreTimeline.Span span = spans.get(i);
            assertThat(span.card()).isEqualTo(model.score(lead, activities, span.from()));
            if (i > 0) {
                ScoreTimeline.Span previous = spans.get(i - 1);
                assertThat(span.from()).isEqualTo(previous.until());
                assertThat(span.total().equals(previous.total())
                                && span.card().explicit().equals(previous.card().explicit())
                                && span.card().implicit().equals(previous.card().implicit())
                                && span.qualification().equals(previous.qualification())
                                && span.card().outlook() == previous.card().outlook())
                        .isFalse();
            }
        }
    }

    private static List<Instant> moments(
            ScoringModel model, Instant since, List<Activity> activities, Instant from, Instant to) {
        List<Instant> moments = new ArrayList<>(List.of(from, to.minusNanos(1), since, since.minusNanos(1)));
        for (Activity activity : activities) {
            moments.add(activity.at());
            moments.add(activity.at().minusNanos(1));
        }
        LocalDate day = from.atZone(model.zone()).toLocalDate();
        while (day.atStartOfDay(model.zone()).toInstant().isBefore(to)) {
            moments.add(day.atStartOfDay(model.zone()).toInstant());
            day = day.plusDays(1);
        }
        if (!model.isConstantDuringADay()) {
            for (Activity activity : activities) {
                for (int i = 1; i <= 60; i++) {
                    moments.add(activity.at().plusSeconds(i * 86_400L));
                    moments.add(activity.at().plusSeconds(i * 86_400L).minusNanos(1));
                }
            }
        }
        moments.removeIf(moment -> moment.isBefore(from) || !moment.isBefore(to));
        return moments;
    }

    /** What is known of one lead, and from an instant on what is known of another as well. */
    static Lead turning(Lead before, Lead after, Instant since) {
        Lead.Builder lead = Lead.builder(before.id());
        for (Attribute<?> attribute : Given.ATTRIBUTES.attributes()) {
            turn(lead, attribute, before, after, since);
        }
        return lead.build();
    }

    private static <T> void turn(Lead.Builder lead, Attribute<T> attribute, Lead before, Lead after, Instant since) {
        before.valueAt(attribute, since).ifPresent(value -> lead.with(attribute, value));
        after.valueAt(attribute, since).ifPresent(value -> lead.with(attribute, value, since));
    }
}
