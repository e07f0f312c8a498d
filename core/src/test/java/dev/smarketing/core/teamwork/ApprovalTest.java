package dev.smarketing.core.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.teamwork.Approval.Ball;
import dev.smarketing.core.teamwork.Approval.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final ApprovalFlow FLOW =
            ApprovalFlow.inParallel("brand", "legal").then("head").expiringAfter(Duration.ofDays(30));

    private static Instant hour(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    private static final Approval SUBMITTED = Approval.of("Landing page", FLOW).submit(hour(1), "Ana");

    @Test
    void theBallGoesFromStepToStep() {
        Approval approval =
                SUBMITTED.approve(hour(3), "legal").approve(hour(5), "brand").approve(hour(9), "head");
        assertThat(approval.state(START)).isEqualTo(new Approval.State(Status.DRAFT, List.of(), List.of()));
        assertThat(approval.state(hour(1)).balls())
                .containsExactly(new Ball("brand", hour(1)), new Ball("legal", hour(1)));
        assertThat(approval.state(hour(3)))
                .isEqualTo(new Approval.State(Status.WAITING, List.of(new Ball("brand", hour(1))), List.of("legal")));
        // the head has the ball since the last of the first step has signed
        assertThat(approval.state(hour(8)).balls()).containsExactly(new Ball("head", hour(5)));
        assertThat(approval.state(hour(9)))
                .isEqualTo(new Approval.State(Status.APPROVED, List.of(), List.of("legal", "brand", "head")));
    }

    @Test
    void whatWasChangedIsApprovedAgain() {
        Approval changed = SUBMITTED.approve(hour(2), "legal").change(hour(4), "Ana", "new price");
        assertThat(changed.state(hour(4)))
                .isEqualTo(new Approval.State(Status.DRAFT, List.of(new Ball("Ana", hour(4))), List.of()));
        assertThat(changed.submit(hour(6), "Ana").state(hour(7)).balls())
                .containsExactly(new Ball("brand", hour(6)), new Ball("legal", hour(6)));
        Approval sentBack = SUBMITTED.approve(hour(2), "brand").sendBack(hour(3), "legal", "no imprint");
        assertThat(sentBack.state(hour(5)))
                .isEqualTo(new Approval.State(Status.SENT_BACK, List.of(new Ball("Ana", hour(3))), List.of()));
        // an approval of all is void as well
        Approval approved =
                SUBMITTED.approve(hour(2), "brand").approve(hour(2), "legal").approve(hour(2), "head");
        assertThat(approved.change(hour(3), "Bo", "typo").state(hour(3)).balls())
                .containsExactly(new Ball("Bo", hour(3)));
    }

    @Test
    void anApprovalExpiresAndComesBackToItsAuthor() {
        Approval approved =
                SUBMITTED.approve(hour(2), "brand").approve(hour(2), "legal").approve(hour(4), "head");
        Instant end = hour(4).plus(Duration.ofDays(30));
        assertThat(approved.state(end.minusNanos(1)).status()).isEqualTo(Status.APPROVED);
        assertThat(approved.state(end))
                .isEqualTo(new Approval.State(Status.EXPIRED, List.of(new Ball("Ana", end)), List.of()));
        assertThat(approved.submit(end, "Ana").state(end).status()).isEqualTo(Status.WAITING);
        assertThatThrownBy(() -> approved.submit(hour(5), "Ana")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyWhoHasTheBallCanPlayIt() {
        assertThatThrownBy(() -> SUBMITTED.approve(hour(2), "head"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'head' cannot enter 'approved' for 'Landing page', which is waiting with the ball at"
                        + " [brand, legal]; see who has the ball");
        assertThatThrownBy(() -> SUBMITTED.approve(hour(2), "legal").approve(hour(3), "legal"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SUBMITTED.approve(START, "legal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'approved' of 'Landing page' at 2026-03-02T08:00:00Z is before the last event at"
                        + " 2026-03-02T09:00:00Z; enter events in order");
        Approval withdrawn = SUBMITTED.withdraw(hour(2), "Ana", "no budget");
        assertThat(withdrawn.state(hour(2))).isEqualTo(new Approval.State(Status.WITHDRAWN, List.of(), List.of()));
        assertThatThrownBy(() -> withdrawn.change(hour(3), "Ana", "x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ApprovalFlow.inOrder("a", "b").then("a"))
                .hasMessage("role 'a' stands in the flow [[a], [b], [a]] twice; let every role approve once");
    }

    @Test
    void theListOnlyGrowsAndComesBackFromItsData() {
        Approval longer = SUBMITTED.approve(hour(2), "legal").sendBack(hour(3), "brand", "old logo");
        assertThat(longer.events()).startsWith(SUBMITTED.events().get(0)).hasSize(3);
        assertThat(longer.state(hour(1))).isEqualTo(SUBMITTED.state(hour(1)));
        assertThat(Approval.fromData(longer.toData())).isEqualTo(longer);
        Map<String, Object> data = new LinkedHashMap<>(longer.toData());
        data.put("events", List.of(Map.of("at", "2026-03-02T09:00:00Z", "action", "approved", "who", "head")));
        assertThatThrownBy(() -> Approval.fromData(data))
                .isInstanceOf(DataFormatException.class)
                .hasMessageStartingWith("approval: events[0].action: 'head' cannot enter 'approved'");
    }

    @Test
    void aFlowIsItsStepsAndItsExpiry() {
        ApprovalFlow parallel = ApprovalFlow.inParallel("brand", "legal").then("head");
        assertThat(parallel)
                .isEqualTo(ApprovalFlow.inParallel("brand", "legal").then("head"))
                .hasSameHashCodeAs(ApprovalFlow.inParallel("brand", "legal").then("head"))
                .isNotEqualTo(ApprovalFlow.inOrder("brand", "legal", "head"))
                .isNotEqualTo(FLOW)
                .hasToString("[[brand, legal], [head]]");
        assertThat(ApprovalFlow.fromData(FLOW.toData())).isEqualTo(FLOW);
        assertThat(ApprovalFlow.fromData(parallel.toData())).isEqualTo(parallel);
        String none = "number of roles of a step is 0, below the least allowed value 1; give 1 or more";
        assertThatThrownBy(() -> ApprovalFlow.inParallel()).hasMessage(none);
        assertThatThrownBy(() -> parallel.then()).hasMessage(none);
        assertThatThrownBy(() -> ApprovalFlow.inOrder())
                .hasMessage("number of roles is 0, below the least allowed value 1; give 1 or more");
        assertThatThrownBy(() -> ApprovalFlow.fromData(Map.of(
                        "version", 1, "steps", List.of(Map.of("roles", List.of("a")), Map.of("roles", List.of())))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("approval flow: " + none);
    }

    @Test
    void anApprovalIsItsSubjectItsFlowAndItsEvents() {
        assertThat(SUBMITTED.subject()).isEqualTo("Landing page");
        assertThat(SUBMITTED.flow()).isEqualTo(FLOW);
        assertThat(SUBMITTED)
                .hasToString("approval of Landing page by [[brand, legal], [head]]")
                .isEqualTo(Approval.of("Landing page", FLOW).submit(hour(1), "Ana"))
                .hasSameHashCodeAs(Approval.of("Landing page", FLOW).submit(hour(1), "Ana"))
                .isNotEqualTo(Approval.of("Flyer", FLOW).submit(hour(1), "Ana"))
                .isNotEqualTo(Approval.of("Landing page", ApprovalFlow.inOrder("head"))
                        .submit(hour(1), "Ana"))
                .isNotEqualTo(Approval.of("Landing page", FLOW));
    }
}
