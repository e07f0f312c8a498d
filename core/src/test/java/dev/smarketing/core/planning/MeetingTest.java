package dev.smarketing.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.money.Money;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final Money LIMIT = Money.of("750", "EUR");
    private static final Meeting P25 = Meeting.of("review", 90, Collections.nCopies(6, Money.of("85", "EUR")));

    @Test
    void p25LengthAndCost() {
        // 1.5 h x 6 x 85 = 765; the limits themselves are fine
        assertThat(P25.cost()).isEqualTo(MetricValue.unitCost(Money.of("45900", "EUR"), BigDecimal.valueOf(60)));
        List<Finding> findings = P25.check(Duration.ofMinutes(90), LIMIT);
        assertThat(findings).singleElement().hasToString("MTG-02 review costs EUR 765.00, more than EUR 750.00");
        assertThat(P25.check(Duration.ofMinutes(90), Money.of("765", "EUR"))).isEmpty();
        assertThat(P25.check(Duration.ofMinutes(60), Money.of("765", "EUR")))
                .singleElement()
                .hasToString("MTG-01 review takes 90 min, more than 60");
    }

    @Test
    void whatOnlyInformsCouldBeAMessage() {
        Meeting meeting = P25.discussing("budget").informing("wins");
        assertThat(meeting.check(Duration.ofMinutes(90), Money.of("900", "EUR")))
                .singleElement()
                .extracting(finding -> finding.toText(Language.FRENCH))
                .isEqualTo("review\u00a0: wins ne fait qu'informer\u00a0; envoyez un message");
        assertThat(Meeting.fromData(meeting.toData())).isEqualTo(meeting);
        assertThatThrownBy(() -> Meeting.of("call", 0, List.of(LIMIT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minutes of 'call' is 0, below the least allowed value 1; give 1 or more");
    }
}
