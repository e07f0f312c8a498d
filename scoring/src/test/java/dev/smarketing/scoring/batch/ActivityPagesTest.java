package dev.smarketing.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.lead.ActivityType;
import dev.smarketing.core.lead.AttributeSet;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A page that would have to hold more activities than an array does is refused before anything is made of it. */
class ActivityPagesTest {

    private static final ActivityType VIEW = ActivityType.of("page view");
    private static final Instant NOON = Instant.parse("2026-06-15T12:00:00Z");

    private static LeadColumnsBuilder start() {
        return LeadColumns.builder(ZoneOffset.UTC, AttributeSet.of());
    }

    /** Three are taken at a time and three fit into a page: two twice are one too many, three are not. */
    @Test
    void activitiesThatComeByAndByAreLimitedByPage() {
        LeadColumnsBuilder two = start().distinct();
        two.activities(two.lead("one"), VIEW, new long[] {1, 2});
        LeadColumns columns = two.build();
        LeadColumnsBuilder three = columns.append().limitedTo(10, 3);
        three.activity(three.lead("two"), VIEW, 3);
        assertThat(three.build().activities()).isEqualTo(3);
        LeadColumnsBuilder four = columns.append().limitedTo(10, 3);
        four.activities(four.lead("two"), VIEW, new long[] {3, 4});
        for (int times = 0;
                times < 2;
                times++) { // nor are the columns built without them when they are asked for again
            assertThatThrownBy(four::build)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("number of activities of the leads of rows 0 to 1, with those that came twice, is 4,"
                            + " above the greatest allowed value 3; append fewer at a time, or put some of these leads"
                            + " into columns of their own");
        }
    }

    @Test
    void theMessageNamesTheRowsOfThePage() {
        LeadColumnsBuilder builder = start().distinct();
        for (int i = 0; i < 1_500; i++) {
            builder.lead("L-" + i);
        }
        builder.activity(1_400, VIEW, 0);
        LeadColumns columns = builder.build();
        LeadColumnsBuilder more = columns.append().limitedTo(2_000, 1);
        more.activity(1_030, VIEW, 0);
        assertThatThrownBy(more::build)
                .hasMessageStartingWith("number of activities of the leads of rows 1024 to 1499");
        LeadColumnsBuilder elsewhere = columns.append().limitedTo(2_000, 1);
        elsewhere.activity(1_023, VIEW, 0);
        assertThat(elsewhere.build().activities()).isEqualTo(2);
    }

    /** One that is there already and comes again needs no room in the end; it does while it is looked for. */
    @Test
    void duplicatesAreCountedUntilTheyAreDropped() {
        LeadColumnsBuilder builder = start();
        builder.activity(builder.lead("one"), "a", VIEW, NOON);
        LeadColumns columns = builder.build();
        LeadColumnsBuilder again = columns.append().limitedTo(10, 2);
        again.activity(again.lead("one"), "a", VIEW, NOON);
        assertThat(again.build().activities()).isEqualTo(1);
        LeadColumnsBuilder often = columns.append().limitedTo(10, 2);
        often.activity(often.lead("one"), "a", VIEW, NOON);
        often.activity(often.lead("one"), "a", VIEW, NOON);
        assertThatThrownBy(often::build).hasMessageContaining("with those that came twice, is 3, above");
    }

    @Test
    void activitiesThatCannotBeBuiltAreNotForgotten() {
        LeadColumnsBuilder builder = start();
        builder.activity(builder.lead("L-1"), "a", VIEW, Instant.MIN);
        for (int times = 0; times < 2; times++) {
            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("instant -1000000000-01-01T00:00:00Z lies outside");
        }
    }
}
