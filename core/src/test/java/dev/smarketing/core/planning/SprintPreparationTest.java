package dev.smarketing.core.planning;

import static dev.smarketing.core.planning.Plans.QUARTER;
import static dev.smarketing.core.planning.Plans.TODAY;
import static dev.smarketing.core.planning.Plans.backlog;
import static dev.smarketing.core.planning.Plans.decimal;
import static dev.smarketing.core.planning.Plans.item;
import static dev.smarketing.core.planning.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.calendar.BusinessCalendar;
import dev.smarketing.core.calendar.DateRange;
import dev.smarketing.core.finding.Finding;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SprintPreparationTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Duration HOUR = Duration.ofHours(1);

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2026-03-" + time);
    }

    @Test
    void p23CapacityFromPeopleMeetingsAndBuffer() {
        SprintCapacity capacity = SprintCapacity.ofNobody();
        for (String name : List.of("Ana", "Ben", "Cleo", "Dan", "Eva")) {
            capacity = capacity.withPerson(name, 10, decimal("6"));
        }
        capacity =
                capacity.withMeeting("review", Duration.ofMinutes(90)).withMeeting("planning", Duration.ofMinutes(90));
        assertThat(capacity.hours(2)).isEqualByComparingTo("285");
        capacity = capacity.withBuffer(decimal("0.2"));
        assertThat(capacity.hours(0)).isEqualByComparingTo("228");
        assertThat(capacity.hours()).isEqualTo(MetricValue.ratio(228 * 3600, 3600));
        assertThat(SprintCapacity.fromData(capacity.toData())).isEqualTo(capacity);
        SprintCapacity full = capacity;
        assertThatThrownBy(() -> full.withPerson("Ana", 1, decimal("6")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Ana' is counted already; name each person once");
        assertThatThrownBy(() ->
                        SprintCapacity.ofNobody().withMeeting("call", HOUR, 3).hours(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the meetings take 10800 s of the 0 s there are; shorten them or add people");
    }

    @Test
    void aPersonWorksWhenTheCalendarIsOpen() {
        // round the clock over the night in which Europe loses an hour
        BusinessCalendar always = BusinessCalendar.roundTheClock(ZoneId.of("Europe/Paris"));
        LocalDate change = LocalDate.of(2026, 3, 29);
        assertThat(SprintCapacity.ofNobody()
                        .withPerson("Ana", always, DateRange.of(change, change.plusDays(2)))
                        .hours(0))
                .isEqualByComparingTo("47");
        // 20 minutes are a third of an hour: exact as a fraction, rounded down as a decimal
        SprintCapacity third = SprintCapacity.ofNobody()
                .withPerson("Ana", 1, decimal("1"))
                .withMeeting("call", Duration.ofMinutes(40));
        assertThat(third.hours()).isEqualTo(MetricValue.ratio(1200, 3600));
        assertThat(third.hours(2)).isEqualByComparingTo("0.33");
    }

    @Test
    void p24BlocksThatAreTooShort() {
        ActiveSprint sprint =
                plan(backlog("SS", item("a", "4"), item("b", "2")), "10").start(START);
        CalendarBlocks blocks = CalendarBlocks.none()
                .with("a", at("03T09:00"), at("03T10:30"))
                .with("a", at("03T14:00"), at("03T15:30"));
        List<Finding> findings = blocks.check(sprint, HOUR);
        assertThat(findings.stream().map(Finding::toString))
                .containsExactly(
                        "SPR-06 a needs 4 h and its calendar blocks give 3 h, 1 h short; 0 h overlap, 0 h are outside"
                                + " the sprint",
                        "SPR-05 b has no calendar block");
        assertThat(findings.get(0).toText(Language.FRENCH))
                .isEqualTo(
                        "a demande 4 h et ses créneaux en donnent 3, il manque 1 h\u00a0; 0 h se chevauchent, 0 h sont"
                                + " hors du sprint");
        assertThat(CalendarBlocks.fromData(blocks.toData())).isEqualTo(blocks);
    }

    @Test
    void timeThatAPersonPromisesToTwoTasksCountsOnceAcrossThem() {
        ActiveSprint sprint = plan(backlog("SSS", item("a", "2"), item("b", "2"), item("c", "1")), "10")
                .start(START);
        CalendarBlocks blocks = CalendarBlocks.none()
                .with("a", "Ana", at("03T09:00"), at("03T11:00"))
                .with("b", "Ana", at("03T10:00"), at("03T12:00"))
                .with("c", "Bo", at("03T10:00"), at("03T11:00"));
        // each task has its time, but Ana has 10 to 11 only once; Bo sits elsewhere
        assertThat(blocks.check(sprint, HOUR).stream().map(Finding::toString))
                .containsExactly("SPR-08 Ana has promised 1 h more than once: a -> b");
        assertThat(blocks.coverage(sprint, HOUR))
                .isEqualTo(new CalendarBlocks.Coverage(
                        MetricValue.count(5), MetricValue.count(4), MetricValue.count(1), MetricValue.count(0)));
        // blocks for one task overlap, too: once in SPR-06, not in SPR-08
        CalendarBlocks more =
                blocks.with("c", "Bo", at("03T10:30"), at("03T11:00")).with("c", "Bo", at("16T09:00"), at("16T10:30"));
        assertThat(more.check(sprint, HOUR).stream().map(Finding::toString))
                .containsExactly(
                        "SPR-06 c needs 1 h and its calendar blocks give 1 h, 0 h short; 0.5 h overlap, 1.5 h are"
                                + " outside the sprint",
                        "SPR-08 Ana has promised 1 h more than once: a -> b");
        assertThat(more.coverage(sprint, HOUR).outside()).isEqualTo(new MetricValue.Quantity(decimal("1.5")));
        assertThat(CalendarBlocks.fromData(more.toData())).isEqualTo(more);
    }

    @Test
    void overlappingTimeCountsOnceAndTimeOutsideNotAtAll() {
        ActiveSprint sprint = plan(backlog("S", item("a", "4")), "10").start(START);
        CalendarBlocks exact = CalendarBlocks.none().with("a", at("02T09:00"), at("02T13:00"));
        assertThat(exact.check(sprint, HOUR)).isEmpty();
        assertThat(exact.with("a", at("02T12:00"), at("02T13:30"))
                        .with("a", at("15T23:00"), at("16T02:00"))
                        .check(sprint, HOUR))
                .singleElement()
                .hasToString("SPR-06 a needs 4 h and its calendar blocks give 5.5 h, 0 h short; 1 h overlap, 2 h are"
                        + " outside the sprint");
        assertThatThrownBy(() -> CalendarBlocks.none()
                        .with("zz", at("02T09:00"), at("02T10:00"))
                        .check(sprint, HOUR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the block for 'zz' at 2026-03-02T09:00 is for none of the tasks [a]; free it or name one of"
                                + " these");
        assertThatThrownBy(() -> exact.with("a", at("02T10:00"), at("02T10:00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the block for 'a' from 2026-03-02T10:00 to 2026-03-02T10:00 holds no time; give a later"
                        + " end");
    }

    @Test
    void readinessNamesTheOpenQuestions() {
        Backlog backlog = backlog(
                "SUS",
                item("ready", "1").withSuccess("30 demos").withMeasurement("demo form"),
                item("undecided", "1"),
                BacklogItem.of("vague", "Vague").needing("undecided"));
        assertThat(backlog.readiness("ready", QUARTER, TODAY).isReady()).isTrue();
        assertThat(backlog.readiness("ready", QUARTER, TODAY).finding()).isEmpty();
        assertThat(backlog.readiness("ready", QUARTER, TODAY)).hasToString("ready: ready");
        Readiness vague = backlog.readiness("vague", QUARTER, TODAY);
        assertThat(vague.open())
                .containsExactly(
                        Readiness.Question.SIZE,
                        Readiness.Question.DEPENDENCIES,
                        Readiness.Question.SUCCESS,
                        Readiness.Question.MEASUREMENT);
        assertThat(vague.finding().orElseThrow())
                .hasToString("SPR-07 vague is not ready for a sprint: 4 of 5 questions are open");
        assertThat(vague.toText(Language.SPANISH))
                .isEqualTo("Vague: no está listo, falta tamaño, dependencias, éxito, medición");
        assertThat(backlog.readiness("undecided", QUARTER, TODAY).open()).contains(Readiness.Question.ORDER);
        assertThat(Backlog.fromData(backlog.toData())).isEqualTo(backlog);
    }

    @Test
    void theBurnUpFollowsTheDays() {
        Backlog backlog = backlog("SSC", item("a", "3"), item("b", "2"), item("later", "4"));
        ActiveSprint sprint = plan(backlog, "5")
                .start(START)
                .done("a", START.plusDays(1))
                .done("b", START.plusDays(2))
                .pullAhead(plan(backlog, "9"), backlog, START.plusDays(2));
        var rows = sprint.burnUp(START.plusDays(2)).table(Language.FRENCH).rows();
        assertThat(rows)
                .containsExactly(
                        List.of(Cell.of(START), Cell.of(0), Cell.of(5), Cell.of(5)),
                        List.of(Cell.of(START.plusDays(1)), Cell.of(3), Cell.of(5), Cell.of(5)),
                        List.of(Cell.of(START.plusDays(2)), Cell.of(5), Cell.of(9), Cell.of(5)));
        assertThat(sprint.burnUp(START.plusDays(99)).table(Language.ENGLISH).rows())
                .hasSize(14);
        assertThat(sprint.burnUp(START).table(Language.ENGLISH).columns())
                .containsExactly("Date", "Done", "Work", "Committed");
    }
}
