package dev.smarketing.core.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.teamwork.RoutingTable.Destination;
import dev.smarketing.core.teamwork.RoutingTable.Field;
import dev.smarketing.core.teamwork.RoutingTable.Request;
import dev.smarketing.core.teamwork.RoutingTable.Rule;
import dev.smarketing.core.text.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamworkTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Destination HOTLINE = new Destination("hotline", "on duty");

    private static final RoutingTable ROUTES = RoutingTable.otherwise("intake form", "planning round")
            .with(new Rule(
                    "outage", Map.of(Field.URGENCY, List.of("high", "now"), Field.KIND, List.of("site")), HOTLINE))
            .with(new Rule("press", Map.of(Field.FROM, List.of("press")), new Destination("mail", "spokesperson")));

    @Test
    void theFirstRuleThatMatchesDecides() {
        RoutingTable.Route route = ROUTES.route(new Request("press", "marketing", "site", "small", "now"));
        assertThat(route)
                .isEqualTo(new RoutingTable.Route(HOTLINE, "outage", Map.of(Field.URGENCY, "now", Field.KIND, "site")));
        assertThat(route.toText(Language.ENGLISH)).isEqualTo("hotline (on duty): rule outage (kind site, urgency now)");
        assertThat(ROUTES.route(new Request("press", "marketing", "site", "small", "low"))
                        .rule())
                .isEqualTo("press");
        RoutingTable.Route other = ROUTES.route(new Request("sales", "marketing", "flyer", "big", "low"));
        assertThat(other.destination()).isEqualTo(new Destination("intake form", "planning round"));
        assertThat(other.toText(Language.FRENCH))
                .isEqualTo("intake form (planning round)\u00a0: aucune règle ne correspond");
    }

    @Test
    void aRuleBehindAWiderOneIsAFinding() {
        assertThat(ROUTES.check()).isEmpty();
        RoutingTable longer = ROUTES.with(new Rule(
                        "press on site", Map.of(Field.FROM, List.of("press"), Field.KIND, List.of("site")), HOTLINE))
                .with(new Rule("press or sales", Map.of(Field.FROM, List.of("press", "sales")), HOTLINE));
        assertThat(longer.check())
                .extracting(Object::toString)
                .containsExactly(
                        "ROU-01 press on site never applies: press takes all its requests; move it up or take it"
                                + " out");
        assertThat(RoutingTable.fromData(longer.toData())).isEqualTo(longer);
        assertThatThrownBy(() -> ROUTES.with(new Rule("press", Map.of(), HOTLINE)))
                .hasMessage("rule 'press' is in the table already; give every rule its own name");
    }

    private static Map<String, String> positions() {
        Map<String, String> positions = new LinkedHashMap<>();
        positions.put("Sales", "twelve fields");
        positions.put("Marketing", "four fields");
        return positions;
    }

    @Test
    void aConflictHasPositionsAnOwnerADateAndADecision() {
        ConflictLog raised = ConflictLog.empty().raise("lead form", MONDAY, positions());
        assertThat(raised.check(MONDAY))
                .extracting(Object::toString)
                .containsExactly("CON-01 lead form is open and nobody owns it; name who brings it to a decision");
        assertThat(raised.open(MONDAY.minusDays(1))).isEmpty();
        assertThatThrownBy(() -> raised.decide("lead form", MONDAY, "six"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'lead form' has no owner who could decide it; assign it first");
        ConflictLog assigned = raised.assign("lead form", "Cleo", MONDAY.plusDays(2));
        assertThat(assigned.check(MONDAY.plusDays(2))).isEmpty();
        assertThat(assigned.check(MONDAY.plusDays(5)))
                .extracting(Object::toString)
                .containsExactly("CON-02 lead form was to be decided 3 days ago by Cleo");
        ConflictLog decided = assigned.decide("lead form", MONDAY.plusDays(4), "six fields, the rest after the call");
        assertThat(decided.open(MONDAY.plusDays(3))).hasSize(1);
        assertThat(decided.open(MONDAY.plusDays(4))).isEmpty();
        assertThat(decided.conflicts().get(0).decision()).contains("six fields, the rest after the call");
        assertThatThrownBy(() -> decided.assign("lead form", "Dan", MONDAY))
                .hasMessage("'lead form' was decided on 2026-03-06 ('six fields, the rest after the call'); raise a new"
                        + " conflict instead");
        for (ConflictLog log : List.of(ConflictLog.empty(), raised, assigned, decided)) {
            assertThat(ConflictLog.fromData(log.toData())).isEqualTo(log);
        }
        assertThatThrownBy(() -> ConflictLog.empty().raise("colour", MONDAY, Map.of("Sales", "red")))
                .hasMessageStartingWith("number of positions on 'colour'");
    }

    @Test
    void everyTeamTellsWhatItHasWonSinceTheLastMeeting() {
        WinLog log = WinLog.of("Marketing", "Sales", "HR")
                .activity(MONDAY.plusDays(1), "Marketing", "landing page live")
                .win(MONDAY.plusDays(3), "Marketing", "40 demo requests")
                .win(MONDAY, "Sales", "told last time")
                .win(MONDAY.plusDays(8), "Sales", "after the meeting")
                .win(MONDAY.plusDays(7), "Sales", "Acme signed");
        assertThat(log.toText(MONDAY, MONDAY.plusDays(7), Language.ENGLISH))
                .isEqualTo("Marketing\n  2026-03-05 won: 40 demo requests\n  2026-03-03 done: landing page live\n"
                        + "Sales\n  2026-03-09 won: Acme signed\nHR: nothing to tell");
        assertThat(log.since(MONDAY, MONDAY.plusDays(7))).containsOnlyKeys("Marketing", "Sales", "HR");
        assertThat(WinLog.fromData(log.toData())).isEqualTo(log);
        assertThatThrownBy(() -> log.win(MONDAY, "IT", "x"))
                .hasMessage("team 'IT' is none of the teams [Marketing, Sales, HR]; name one of these");
    }
}
