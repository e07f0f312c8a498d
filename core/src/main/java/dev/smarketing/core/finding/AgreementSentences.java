package dev.smarketing.core.finding;

import static java.util.Map.entry;

import dev.smarketing.core.text.Words;
import java.util.Map;

/** What the assessment of an agreement finds in its log. */
final class AgreementSentences {

    static final Map<String, Words> BY_ID = Map.ofEntries(
            entry(
                    "SLA-01",
                    new Words(
                            "{subject} changes nothing: this handoff is not in the log; add it or correct the id",
                            "{subject} ne change rien\u00a0: cette transmission n'est pas dans le journal\u00a0; ajoutez-la ou corrigez l'identifiant",
                            "{subject} no cambia nada: esta entrega no está en el registro; añádala o corrija el identificador")),
            entry(
                    "SLA-02",
                    new Words(
                            "{subjects}: the first changes nothing, for the lead that follows was never handed over",
                            "{subjects}\u00a0: le premier ne change rien, car le lead qui suit n'a jamais été transmis",
                            "{subjects}: el primero no cambia nada, porque el lead que sigue nunca se entregó")),
            entry(
                    "SLA-03",
                    new Words(
                            "{subject} changes nothing: nothing of this reason had begun",
                            "{subject} ne change rien\u00a0: rien n'avait commencé pour ce motif",
                            "{subject} no cambia nada: nada había comenzado por este motivo")));

    private AgreementSentences() {}
}
