package dev.smarketing.core.teamwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
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

    @Test
    void aRoutingTableIsItsRulesInOrderAndItsLastResort() {
        Rule site = new Rule("site", Map.of(Field.KIND, List.of("site")), HOTLINE);
        Rule press = new Rule("press", Map.of(Field.FROM, List.of("press")), HOTLINE);
        RoutingTable table = RoutingTable.otherwise("form", "round").with(site).with(press);
        assertThat(table.rules()).containsExactly(site, press);
        assertThat(table)
                .hasToString("routing [site, press], otherwise form")
                .isEqualTo(RoutingTable.otherwise("form", "round").with(site).with(press))
                .hasSameHashCodeAs(
                        RoutingTable.otherwise("form", "round").with(site).with(press))
                .isNotEqualTo(
                        RoutingTable.otherwise("form", "round").with(press).with(site))
                .isNotEqualTo(RoutingTable.otherwise("mail", "round").with(site).with(press));
        assertThat(table.route(new Request("sales", "marketing", "site", "big", "low"))
                        .toText(Language.SPANISH))
                .isEqualTo("hotline (on duty): regla site (tipo site)");
    }

    @Test
    void aConflictIsItsPositionsAndHowFarItIs() {
        ConflictLog raised = ConflictLog.empty().raise("lead form", MONDAY, positions());
        ConflictLog.Conflict conflict = raised.conflicts().get(0);
        assertThat(conflict.raised()).isEqualTo(MONDAY);
        assertThat(conflict.positions()).isEqualTo(positions());
        assertThat(conflict).hasToString("lead form: {Sales=twelve fields, Marketing=four fields}");
        ConflictLog assigned = raised.assign("lead form", "Cleo", MONDAY.plusDays(2));
        assertThat(conflict)
                .isEqualTo(ConflictLog.empty()
                        .raise("lead form", MONDAY, positions())
                        .conflicts()
                        .get(0))
                .hasSameHashCodeAs(
                        ConflictLog.fromData(raised.toData()).conflicts().get(0))
                .isNotEqualTo(assigned.conflicts().get(0));
        assertThat(raised)
                .hasToString("conflicts [lead form]")
                .hasSameHashCodeAs(ConflictLog.fromData(raised.toData()))
                .isNotEqualTo(assigned);
        assertThatThrownBy(() -> ConflictLog.empty().raise("colour", MONDAY, Map.of("Sales", "red", "Marketing", " ")))
                .hasMessage("position of 'Marketing' on 'colour' is blank; give it at least one visible character");
        assertThatThrownBy(() -> assigned.decide("lead form", MONDAY.minusDays(1), "six"))
                .hasMessage("'lead form' cannot be decided on 2026-03-01, before it was raised on 2026-03-02;"
                        + " give this date or a later one");
        assertThat(assigned.decide("lead form", MONDAY, "six").open(MONDAY)).isEmpty();
    }

    @Test
    void dataThatNamesAPositionTwiceIsRefusedAndNotDropped() {
        assertThatThrownBy(() -> ConflictLog.fromData(Map.of(
                        "version",
                        1,
                        "conflicts",
                        List.of(Map.of(
                                "subject",
                                "colour",
                                "raised",
                                "2026-03-02",
                                "positions",
                                List.of(
                                        Map.of("of", "Sales", "position", "red"),
                                        Map.of("of", "Marketing", "position", "blue"),
                                        Map.of("of", "Sales", "position", "green")))))))
                .isInstanceOf(DataFormatException.class)
                .hasMessage("conflict log: conflicts[0].positions[2].of: 'Sales' is given twice; give it once");
    }

    @Test
    void aWinLogIsItsTeamsAndWhatTheyTold() {
        WinLog log = WinLog.of("Marketing", "Sales").win(MONDAY, "Sales", "Acme signed");
        assertThat(log.entries()).containsExactly(new WinLog.Entry(MONDAY, "Sales", WinLog.Kind.WIN, "Acme signed"));
        assertThat(log)
                .hasToString("1 entries of [Marketing, Sales]")
                .isEqualTo(WinLog.of("Marketing", "Sales").win(MONDAY, "Sales", "Acme signed"))
                .hasSameHashCodeAs(WinLog.of("Marketing", "Sales").win(MONDAY, "Sales", "Acme signed"))
                .isNotEqualTo(WinLog.of("Sales", "Marketing").win(MONDAY, "Sales", "Acme signed"))
                .isNotEqualTo(WinLog.of("Marketing", "Sales"));
        assertThatThrownBy(() -> WinLog.of("Sales", " "))
                .hasMessage("team is blank; give it at least one visible character");
        assertThatThrownBy(() -> WinLog.of("Sales", "Sales"))
                .hasMessage("a team stands in [Sales, Sales] twice; name each once");
        assertThat(log.toText(MONDAY, MONDAY, Language.FRENCH))
                .isEqualTo("Marketing\u00a0: rien à signaler\nSales\u00a0: rien à signaler");
    }
}
