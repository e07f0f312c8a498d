package dev.smarketing.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final Intake INTAKE = Intake.empty()
            .receive(IntakeRequest.of("flyer", "Flyer for the fair", "Sales", MONDAY)
                    .because("the CEO wants it")
                    .dueOn(MONDAY.plusDays(2)))
            .receive(IntakeRequest.of("webinar", "Webinar on pricing", "Sales", MONDAY)
                    .withOutcome("more demo requests")
                    .because("demo requests fell by a third")
                    .dueOn(MONDAY.plusDays(9))
                    .withEffort(new BigDecimal("8.50")))
            .receive(IntakeRequest.of("logo", "New logo", "HR", MONDAY.plusDays(1))
                    .withOutcome("more applications"))
            .assign("webinar", "Ana");

    @Test
    void whatWaitsIsCountedByRequesterAndByPerson() {
        LocalDate friday = MONDAY.plusDays(4);
        assertThat(INTAKE.loadByRequester(friday))
                .containsExactly(
                        new Intake.Load("HR", 1, 0, BigDecimal.ZERO, 1),
                        new Intake.Load("Sales", 2, 1, new BigDecimal("8.5"), 1));
        assertThat(INTAKE.loadByPerson(friday))
                .containsExactly(
                        new Intake.Load("", 2, 1, BigDecimal.ZERO, 2),
                        new Intake.Load("Ana", 1, 0, new BigDecimal("8.5"), 0));
        // the logo came in on Tuesday, and on Wednesday nothing was due before the day
        assertThat(INTAKE.open(MONDAY)).extracting(IntakeRequest::id).containsExactly("flyer", "webinar");
        assertThat(INTAKE.loadByRequester(MONDAY.plusDays(2)))
                .extracting(Intake.Load::overdue)
                .containsOnly(0);
        assertThat(Intake.table(INTAKE.loadByPerson(friday), Language.FRENCH).columns())
                .containsExactly("Qui", "Demandes", "En retard", "Effort", "Sans effort");
    }

    @Test
    void aTacticWithoutAnOutcomeAndATitleForAReasonAreFindings() {
        assertThat(INTAKE.check(MONDAY.plusDays(4)))
                .extracting(Object::toString)
                .containsExactly(
                        "INT-01 flyer is a tactic without an outcome; ask its requester what it is for",
                        "MOS-19 the only reason for flyer is who asked for it; say what it is for",
                        "INT-03 flyer is open and was due 2 days ago; answer its requester",
                        "INT-02 logo has no due date; ask its requester for one");
        assertThat(INTAKE.check(MONDAY.plusDays(4)).get(3).toText(Language.FRENCH))
                .isEqualTo("logo n'a pas d'échéance\u00a0; demandez-en une");
    }

    @Test
    void aClosedRequestWaitsNoLongerAndStaysInTheRegister() {
        Intake closed = INTAKE.close("webinar", MONDAY.plusDays(3), "in the backlog");
        assertThat(closed.open(MONDAY.plusDays(2)))
                .extracting(IntakeRequest::id)
                .contains("webinar");
        assertThat(closed.open(MONDAY.plusDays(3)))
                .extracting(IntakeRequest::id)
                .containsExactly("flyer", "logo");
        assertThat(closed.request("webinar").answer()).contains("in the backlog");
        assertThatThrownBy(() -> closed.assign("webinar", "Bo"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("request 'webinar' was closed on 2026-03-05 ('in the backlog'); receive a new one instead");
        assertThatThrownBy(() -> INTAKE.close("logo", MONDAY, "no"))
                .hasMessage("request 'logo' cannot be closed on 2026-03-02, before it came in on 2026-03-03; give this"
                        + " date or a later one");
        assertThatThrownBy(() -> INTAKE.receive(IntakeRequest.of("logo", "Logo", "HR", MONDAY)))
                .hasMessage("request 'logo' of 2026-03-03 is in the register already; give every request its own id");
        assertThatThrownBy(() -> INTAKE.assign("podcast", "Bo"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("request 'podcast' is not in the register; receive it first");
    }

    @Test
    void aRequestBecomesAnItemWithAllThatIsKnown() {
        BacklogItem item = INTAKE.request("webinar").toItem();
        assertThat(item)
                .isEqualTo(BacklogItem.of("webinar", "Webinar on pricing")
                        .requestedBy("Sales", MONDAY)
                        .withOutcome("more demo requests")
                        .dueOn(MONDAY.plusDays(9))
                        .withEffort(new BigDecimal("8.5")));
        assertThat(INTAKE.request("logo").toItem().effort()).isEmpty();
    }

    @Test
    void theRegisterComesBackFromItsData() {
        Intake closed = INTAKE.close("flyer", MONDAY.plusDays(3), "declined");
        assertThat(Intake.fromData(closed.toData())).isEqualTo(closed);
        assertThatThrownBy(() -> Intake.fromData(Map.of(
                        "version",
                        1,
                        "requests",
                        List.of(Map.of(
                                "id", "a", "title", "A", "requester", "HR", "received", "2026-03-02", "due", "soon")))))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith("intake: requests[0].due: ");
    }

    @Test
    void anEffortMayBeAWholeNumber() {
        IntakeRequest request = IntakeRequest.of("fair", "Fair", "Sales", MONDAY);
        assertThat(request.withEffort(8)).isEqualTo(request.withEffort(new BigDecimal("8.0")));
        assertThatThrownBy(() -> request.withEffort(-8))
                .hasMessage("effort of 'fair' is -8, below the least allowed value 0; give 0 or more");
    }
}
