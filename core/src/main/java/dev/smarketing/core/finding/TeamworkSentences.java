package dev.smarketing.core.finding;

import static java.util.Map.entry;

import dev.smarketing.core.text.Words;
import java.util.Map;

/** What checks of briefs, routing and conflicts find. */
final class TeamworkSentences {

    static final Map<String, Words> BY_ID = Map.ofEntries(
            entry(
                    "BRF-01",
                    new Words(
                            "{subject}: nobody decides finally; name one person",
                            "{subject}\u00a0: personne ne décide en dernier ressort\u00a0; nommez une personne",
                            "{subject}: nadie tiene la última palabra; nombre a una persona")),
            entry(
                    "BRF-02",
                    new Words(
                            "{subjects}: of the first more than one person decides finally; keep one of those that follow",
                            "{subjects}\u00a0: plusieurs personnes décident du premier en dernier ressort\u00a0; gardez-en une",
                            "{subjects}: varias personas tienen la última palabra sobre el primero; deje a una sola")),
            entry(
                    "BRF-03",
                    new Words(
                            "{subject}: the audience is bounded by {bounds} attributes, fewer than {asked}",
                            "{subject}\u00a0: la cible est délimitée par {bounds} attributs, moins que {asked}",
                            "{subject}: la audiencia está delimitada por {bounds} atributos, menos que {asked}")),
            entry(
                    "BRF-04",
                    new Words(
                            "{subject}: {chain} takes part, but nobody said what it gains",
                            "{subject}\u00a0: {chain} participe, mais personne n'a dit ce qu'elle y gagne",
                            "{subject}: {chain} participa, pero nadie ha dicho qué gana")),
            entry(
                    "ROU-01",
                    new Words(
                            "{subject} never applies: {chain} takes all its requests; move it up or take it out",
                            "{subject} ne s'applique jamais\u00a0: {chain} prend toutes ses demandes\u00a0; remontez-la ou retirez-la",
                            "{subject} no se aplica nunca: {chain} toma todas sus solicitudes; súbala o quítela")),
            entry(
                    "CON-01",
                    new Words(
                            "{subject} is open and nobody owns it; name who brings it to a decision",
                            "{subject} est ouvert sans responsable\u00a0; nommez qui le mène à une décision",
                            "{subject} está abierto y nadie responde de él; nombre a quien lo lleve a una decisión")),
            entry(
                    "CON-02",
                    new Words(
                            "{subject} was to be decided {days} days ago by {chain}",
                            "{subject} devait être tranché il y a {days} jours par {chain}",
                            "{subject} debía decidirse hace {days} días por {chain}")));

    private TeamworkSentences() {}
}
