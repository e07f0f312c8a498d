package dev.smarketing.scoring.lifecycle;

import static dev.smarketing.scoring.lifecycle.Lives.PLAIN;
import static dev.smarketing.scoring.lifecycle.Lives.at;
import static dev.smarketing.scoring.lifecycle.Lives.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smarketing.core.data.DataFormatException;
import dev.smarketing.core.lead.Truth;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Table;
import dev.smarketing.scoring.Points;
import dev.smarketing.scoring.QualificationOverride;
import dev.smarketing.scoring.Threshold;
import dev.smarketing.scoring.Threshold.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lives and their states as plain data, and the sentences of transitions. */
class LifecycleDataTest {

    private static final LeadLifecycle FULL = LeadLifecycle.of(
                    Lives.PARIS, Threshold.total(50).withExplicitAtLeast(Points.parse("12.5")))
            .withBand(Part.TOTAL, new Band(Points.of(5), Points.parse("2.25")))
            .withDwellDays(7)
            .withLatch(true)
            .withCooldownDays(14)
            .withNewEvidence(false)
            .withPath(LifecyclePath.standard().withStepBefore(Step.SAL, "nurture call"))
            .withReason("not ready", ReturnPolicy.recycle())
            .withReason("no budget", ReturnPolicy.recycleAfterDays(180))
            .withReason("student", ReturnPolicy.close());

    @Test
    void aLifecycleReadsLikeAnAgreement() {
        assertThat(FULL.toData())
                .hasToString("{version=1, zone=Europe/Paris, qualify-at={total=50, explicit=12.50},"
                        + " bands={total={up=5, down=2.25}}, dwell-days=7, latch=true, cooldown-days=14,"
                        + " new-evidence=false,"
                        + " path=[MQL, {step=nurture call, stage=mql}, SAL, SQL, opportunity, won],"
                        + " reasons={not ready=recycle, no budget={recycle-after-days=180}, student=close}}");
        assertThat(LeadLifecycle.fromData(FULL.toData())).isEqualTo(FULL);
        assertThat(LeadLifecycle.fromData(PLAIN.toData())).isEqualTo(PLAIN);
        assertThat(FULL)
                .hasToString("total at least 50, explicit at least 12.50:"
                        + " [MQL, nurture call, SAL, SQL, opportunity, won]");
    }

    @Test
    void whatIsLeftOutIsOff() {
        Map<String, Object> data = Map.of("version", 1, "zone", "Europe/Paris", "qualify-at", Map.of("total", 50));
        assertThat(LeadLifecycle.fromData(data)).isEqualTo(PLAIN);
    }

    @Test
    void aStateIsKept() {
        LeadLifecycle lifecycle = FULL.withNewEvidence(true);
        LifecycleInput high = LifecycleInput.of(Points.of(60), Points.of(20), Points.of(40));
        LifecycleState state = first(lifecycle, high);
        assertThat(state.toData())
                .hasToString("{version=1, as-of=2026-03-01T08:00:00Z, step=MQL, high={total=true, explicit=true},"
                        + " entries=1, held-until=2026-03-08, history=[{at=2026-03-01T08:00:00Z, from=lead, to=MQL,"
                        + " cause=qualified, entry=1, points={total=60, explicit=20}}]}");
        LifecycleState returned = lifecycle.step(
                lifecycle.step(state, high.with(SalesDecision.movedTo("nurture call")), at("2026-03-02T09:00")),
                high.with(SalesDecision.rejected("student")),
                at("2026-03-03T09:00"));
        assertThat(returned.toData())
                .containsEntry("step", "disqualified")
                .containsEntry("entry-from", "2026-03-17")
                .containsEntry("returned-at", "2026-03-03T08:00:00Z")
                .containsEntry("awaits-evidence", true)
                .containsEntry("closed", true);
        assertThat(LifecycleState.fromData(state.toData())).isEqualTo(state);
        assertThat(LifecycleState.fromData(returned.toData())).isEqualTo(returned);
        assertThat(LifecycleState.fromData(LifecycleState.start().toData())).isEqualTo(LifecycleState.start());
        assertThat(returned).hasToString("disqualified, entry 1, 3 transitions");
    }

    private static Map<String, Object> changed(Map<String, Object> data, String key, Object value) {
        Map<String, Object> copy = new LinkedHashMap<>(data);
        copy.put(key, value);
        return copy;
    }

    @Test
    void wrongDataIsRefusedWithItsPlace() {
        Map<String, Object> data = FULL.toData();
        assertThatThrownBy(() -> LeadLifecycle.fromData(changed(data, "dwell", 7)))
                .isInstanceOf(DataFormatException.class)
                .hasMessage(
                        "lifecycle: dwell: this key is not known here; known are [bands, class-bands, cooldown-days,"
                                + " dwell-days, latch, matrix, new-evidence, path, qualify-at, reasons, version, zone]");
        assertThatThrownBy(() -> LeadLifecycle.fromData(changed(data, "qualify-at", Map.of())))
                .hasMessage("lifecycle: qualify-at.total: is missing; give a total, explicit or implicit number of"
                        + " points");
        assertThatThrownBy(() ->
                        LeadLifecycle.fromData(changed(data, "bands", Map.of("implicit", Map.of("up", 1, "down", 1)))))
                .hasMessage("lifecycle: bands: the threshold, total at least 50, explicit at least 12.50, does not name"
                        + " implicit points; give a band to a part that it names");
        assertThatThrownBy(() -> LeadLifecycle.fromData(
                        changed(data, "bands", Map.of("total", Map.of("up", new BigDecimal("0.125"))))))
                .hasMessage("lifecycle: bands.total: points 0.125 have more than two decimals; give hundredths at the"
                        + " finest");
        assertThatThrownBy(() -> LeadLifecycle.fromData(changed(data, "path", List.of("MQL", "demo", "won"))))
                .hasMessage("lifecycle: path[1]: 'demo' cannot be read; give a standard step, or"
                        + " {step: ..., stage: ...}");
        assertThatThrownBy(() -> LeadLifecycle.fromData(changed(data, "path", List.of("MQL", "SAL"))))
                .hasMessage("lifecycle: path [MQL, SAL] does not lead from MQL to won; begin and end so");
        assertThatThrownBy(() -> LeadLifecycle.fromData(changed(data, "reasons", Map.of("mood", "wait"))))
                .hasMessage("lifecycle: reasons.mood: found 'wait'; give recycle, close or {recycle-after-days: 30}");
        assertThatThrownBy(() -> LeadLifecycle.fromData(changed(data, "cooldown-days", -1)))
                .hasMessage("lifecycle: cooldown days is -1, below the least allowed value 0; give 0 or more");
        Map<String, Object> state = first(PLAIN, LifecycleInput.total(50)).toData();
        assertThatThrownBy(() -> LifecycleState.fromData(changed(state, "awaits-evidence", true)))
                .hasMessage("lifecycle state: new evidence is awaited but no return by sales is known; give its"
                        + " instant");
        assertThatThrownBy(() -> LifecycleState.fromData(changed(state, "version", 2)))
                .hasMessage("lifecycle state: version: version 2 is not known; this library reads version 1");
        assertThatThrownBy(() ->
                        new Transition(Instant.EPOCH, Step.MQL, Step.LEAD, Cause.RECYCLED, 1, Map.of(), List.of()))
                .hasMessage("details [] are too few for RECYCLED; give 1");
    }

    private static List<String> inThreeLanguages(Cause cause, Step to, String... details) {
        Transition transition = new Transition(
                Instant.EPOCH,
                Step.MQL,
                to,
                cause,
                2,
                Map.of(Part.TOTAL, Points.parse("49.5"), Part.EXPLICIT, Points.of(12)),
                List.of(details));
        return List.of(
                transition.toText(Language.ENGLISH),
                transition.toText(Language.FRENCH),
                transition.toText(Language.SPANISH));
    }

    @Test
    void everyCauseHasASentence() {
        assertThat(inThreeLanguages(Cause.QUALIFIED, Step.MQL))
                .containsExactly(
                        "became MQL 2 with total 49.50, explicit 12",
                        "devenu MQL 2 avec total 49,50, explicite 12",
                        "pasó a MQL 2 con total 49,50, explícito 12");
        assertThat(inThreeLanguages(Cause.FELL, Step.LEAD, "consent"))
                .containsExactly(
                        "no longer an MQL, with total 49.50, explicit 12; not known to be met: consent",
                        "n'est plus MQL, avec total 49,50, explicite 12\u00a0; non rempli ou inconnu\u00a0: consent",
                        "ya no es MQL, con total 49,50, explícito 12; sin cumplir o desconocido: consent");
        assertThat(inThreeLanguages(Cause.DISQUALIFIED, Step.DISQUALIFIED, "bot", "rival"))
                .containsExactly(
                        "disqualified: bot, rival", "disqualifié\u00a0: bot, rival", "descalificado: bot, rival");
        assertThat(inThreeLanguages(Cause.DISQUALIFIER_ENDED, Step.LEAD))
                .containsExactly("no longer disqualified", "n'est plus disqualifié", "ya no está descalificado");
        assertThat(inThreeLanguages(Cause.ACCEPTED, Step.SAL))
                .containsExactly("accepted by sales", "accepté par les ventes", "aceptado por ventas");
        assertThat(inThreeLanguages(Cause.MOVED, Step.SQL))
                .containsExactly("moved on to SQL", "passé à SQL", "pasó a SQL");
        assertThat(inThreeLanguages(Cause.WON, Step.WON)).containsExactly("won", "gagné", "ganado");
        assertThat(inThreeLanguages(Cause.RECYCLED, Step.LEAD, "no budget"))
                .containsExactly(
                        "handed back by sales: no budget",
                        "rendu par les ventes\u00a0: no budget",
                        "devuelto por ventas: no budget");
        assertThat(inThreeLanguages(Cause.REJECTED, Step.DISQUALIFIED, "student"))
                .containsExactly(
                        "rejected by sales for good: student",
                        "refusé définitivement par les ventes\u00a0: student",
                        "rechazado definitivamente por ventas: student");
        assertThat(inThreeLanguages(Cause.LOST, Step.LOST, "price"))
                .containsExactly("lost: price", "perdu\u00a0: price", "perdido: price");
        assertThat(inThreeLanguages(Cause.OVERRIDE_IN, Step.MQL, "Ana", "fair"))
                .containsExactly(
                        "became MQL 2 on the word of Ana: fair",
                        "placé en MQL 2 par Ana\u00a0: fair",
                        "pasó a MQL 2 por decisión de Ana: fair");
        assertThat(inThreeLanguages(Cause.OVERRIDE_OUT, Step.LEAD, "Luc", "leave"))
                .containsExactly(
                        "taken out on the word of Luc: leave",
                        "retiré par Luc\u00a0: leave",
                        "retirado por decisión de Luc: leave");
        assertThat(inThreeLanguages(Cause.OVERRIDE_ENDED, Step.LEAD))
                .containsExactly(
                        "no longer an MQL, with total 49.50, explicit 12; the override has ended",
                        "n'est plus MQL, avec total 49,50, explicite 12\u00a0; la décision manuelle a pris fin",
                        "ya no es MQL, con total 49,50, explícito 12; la decisión manual ha terminado");
    }

    @Test
    void transitionsAreRowsOfATable() {
        LifecycleState state =
                PLAIN.step(first(PLAIN, LifecycleInput.total(52)), LifecycleInput.total(40), at("2026-03-30T09:00"));
        Table table = state.table(Lives.PARIS, Language.ENGLISH);
        assertThat(table.columns()).containsExactly("When", "From", "To", "Why");
        assertThat(table.rows())
                .containsExactly(
                        List.of(
                                Cell.of("2026-03-01T09:00+01:00"),
                                Cell.of("lead"),
                                Cell.of("MQL"),
                                Cell.of("became MQL 1 with total 52")),
                        List.of(
                                Cell.of("2026-03-30T09:00+02:00"),
                                Cell.of("MQL"),
                                Cell.of("lead"),
                                Cell.of("no longer an MQL, with total 40")));
        assertThat(state.table(Lives.PARIS, Language.FRENCH).columns()).containsExactly("Quand", "De", "À", "Pourquoi");
        assertThat(state.table(Lives.PARIS, Language.SPANISH).rows().get(0).get(3))
                .isEqualTo(Cell.of("pasó a MQL 1 con total 52"));
    }

    @Test
    void everyObstacleHasASentence() {
        LeadLifecycle lifecycle = PLAIN.withBand(Band.of(5, 5)).withCooldownDays(14);
        LifecycleState out = lifecycle.step(
                first(lifecycle, LifecycleInput.total(60)),
                LifecycleInput.total(40).with(SalesDecision.rejected("later")),
                at("2026-03-02T09:00"));
        LifecycleInput input = LifecycleInput.total(40)
                .withDisqualifier("rival")
                .withUnmet("consent", Truth.UNKNOWN)
                .with(QualificationOverride.notQualified(
                        "Luc", "on leave", at("2026-03-01T00:00"), at("2026-04-01T00:00")));
        assertThat(lifecycle.obstacles(out, input))
                .extracting(obstacle -> obstacle.toText(Language.FRENCH))
                .containsExactly(
                        "disqualifié\u00a0: rival",
                        "total 40 sur 55",
                        "non rempli ou inconnu\u00a0: consent",
                        "pas d'entrée avant le 2026-03-16",
                        "retiré par Luc\u00a0: on leave",
                        "aucune activité comptée depuis le retour des ventes");
        assertThat(lifecycle.obstacles(out, input))
                .extracting(obstacle -> obstacle.toText(Language.SPANISH))
                .containsExactly(
                        "descalificado: rival",
                        "total 40 de 55",
                        "sin cumplir o desconocido: consent",
                        "sin entrada antes del 2026-03-16",
                        "retirado por decisión de Luc: on leave",
                        "ninguna actividad contada desde que volvió de ventas");
        assertThat(lifecycle.obstacles(first(lifecycle, LifecycleInput.total(60)), LifecycleInput.total(60)))
                .isEmpty();
    }

    @Test
    void oneEntryMoreThanCanBeCountedIsRefused() {
        LifecycleState lead = Lives.first(PLAIN, Lives.both(0, 0));
        Map<String, Object> data = new LinkedHashMap<>(lead.toData());
        data.put("entries", Integer.MAX_VALUE);
        LifecycleState often = LifecycleState.fromData(data);
        assertThatThrownBy(() -> PLAIN.step(often, Lives.both(0, 60), Lives.day("03-02")))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("number of entries is 2147483648, above the greatest allowed value 2147483647;"
                        + " give smaller numbers");
    }
}
