package dev.smarketing.core.sla;

import static dev.smarketing.core.sla.Facts.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** One and many, in the three languages. */
class SlaTextTest {

    private static List<String> inAll(Function<Language, String> text) {
        return Arrays.stream(Language.values()).map(text).toList();
    }

    @Test
    void limits() {
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.BusinessDays(1), language)))
                .containsExactly("within 1 business day", "sous 1 jour ouvré", "en 1 día laborable");
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.BusinessDays(2), language)))
                .containsExactly("within 2 business days", "sous 2 jours ouvrés", "en 2 días laborables");
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.CalendarDays(1), language)))
                .containsExactly("within 1 calendar day", "sous 1 jour calendaire", "en 1 día natural");
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.CalendarDays(3), language)))
                .containsExactly("within 3 calendar days", "sous 3 jours calendaires", "en 3 días naturales");
        assertThat(inAll(language -> SlaText.limit(new TimeLimit.Unlimited(), language)))
                .containsExactly("without a time limit", "sans limite de temps", "sin límite de tiempo");
    }

    /** French counts 0 and 1 as one, English and Spanish go by how many are needed. */
    @Test
    void attempts() {
        assertThat(attempts(0, 1)).containsExactly("0 of 1 attempt", "0 tentative sur 1", "0 de 1 intento");
        assertThat(attempts(1, 3)).containsExactly("1 of 3 attempts", "1 tentative sur 3", "1 de 3 intentos");
        assertThat(attempts(2, 3)).containsExactly("2 of 3 attempts", "2 tentatives sur 3", "2 de 3 intentos");
    }

    private static List<String> attempts(long done, long needed) {
        return inAll(language -> SlaText.attempts(MetricValue.count(done), MetricValue.count(needed), language));
    }

    @Test
    void timesOfOwnersAreComparedByBoth() {
        OwnerTime ana = new OwnerTime("Ana", Duration.ofHours(2));
        assertThat(ana)
                .isEqualTo(new OwnerTime("Ana", Duration.ofHours(2)))
                .hasSameHashCodeAs(new OwnerTime("Ana", Duration.ofHours(2)))
                .isNotEqualTo(new OwnerTime("Ben", Duration.ofHours(2)))
                .isNotEqualTo(new OwnerTime("Ana", Duration.ofHours(3)))
                .isNotEqualTo(new OwnerTime(null, Duration.ofHours(2)));
    }

    @Test
    void aBreachIsOfCountsOrMoney() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> breach(MetricValue.ratio(1, 2), MetricValue.count(1)))
                .withMessage("done of a breach is 0.5; give a quantity or an amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> breach(MetricValue.count(1), new MetricValue.Pending()))
                .withMessage("needed of a breach is pending; give a quantity or an amount");
    }

    private static Breach breach(MetricValue done, MetricValue needed) {
        return new Breach(
                "contact",
                Party.SALES,
                "L-1",
                at("2024-01-08T09:00"),
                Breach.Reason.TOO_FEW_ATTEMPTS,
                done,
                needed,
                false);
    }

    @Test
    void aLogKnowsItsLeadsAndReviews() {
        Handoff handoff = Facts.handoff("2024-01-08T09:00");
        LeadReview review = LeadReview.accepted(handoff.id(), at("2024-01-08T10:00"));
        HandoffLog log = HandoffLog.of(handoff, review);
        assertThat(log.leads()).containsExactly(handoff.lead());
        assertThat(log.reviewsOf(handoff)).containsExactly(review);
        assertThat(log)
                .isEqualTo(HandoffLog.of(review, handoff))
                .hasSameHashCodeAs(HandoffLog.of(review, handoff))
                .isNotEqualTo(HandoffLog.of(handoff));
    }
}
