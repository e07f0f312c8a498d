package dev.smarketing.core.finding;

import static java.util.Map.entry;

import dev.smarketing.core.text.Words;
import java.util.Map;

/** What checks of glossaries, and of texts by them, find. */
final class GlossarySentences {

    static final Map<String, Words> BY_ID = Map.ofEntries(
            entry(
                    "GLO-01",
                    new Words(
                            "{subjects}: the first may mean any of the others; name the department or define it in the text",
                            "{subjects}\u00a0: le premier peut signifier chacun des autres\u00a0; nommez le service ou définissez-le dans le texte",
                            "{subjects}: el primero puede significar cada uno de los demás; indique el departamento o defínalo en el texto")),
            entry(
                    "GLO-02",
                    new Words(
                            "{subject} has two senses of one department at the same time",
                            "{subject} a deux sens d'un même service au même moment",
                            "{subject} tiene dos sentidos de un mismo departamento al mismo tiempo")),
            entry(
                    "GLO-03",
                    new Words(
                            "{subject} is broader than itself: {chain}",
                            "{subject} est plus général que lui-même\u00a0: {chain}",
                            "{subject} es más general que sí mismo: {chain}")),
            entry(
                    "GLO-04",
                    new Words(
                            "{subjects}: the second is both broader than and related to the first",
                            "{subjects}\u00a0: le second est à la fois plus général que le premier et associé à lui",
                            "{subjects}: el segundo es a la vez más general que el primero y está relacionado con él")),
            entry(
                    "GLO-05",
                    new Words(
                            "{subjects}: the definition of the first uses the term it defines",
                            "{subjects}\u00a0: la définition du premier emploie le terme qu'elle définit",
                            "{subjects}: la definición del primero usa el término que define")),
            entry(
                    "GLO-06",
                    new Words(
                            "{subject} has no definition",
                            "{subject} n'a pas de définition",
                            "{subject} no tiene definición")),
            entry(
                    "GLO-07",
                    new Words(
                            "{subjects}: the first has no label in the language that follows",
                            "{subjects}\u00a0: le premier n'a pas de terme dans la langue qui suit",
                            "{subjects}: el primero no tiene término en el idioma que sigue")),
            entry(
                    "GLO-08",
                    new Words(
                            "{subject} is related to no other concept",
                            "{subject} n'est associé à aucun autre concept",
                            "{subject} no está relacionado con ningún otro concepto")),
            entry(
                    "GLO-09",
                    new Words(
                            "{subjects}: use the second instead of the first",
                            "{subjects}\u00a0: employez le second au lieu du premier",
                            "{subjects}: use el segundo en lugar del primero")),
            entry(
                    "GLO-10",
                    new Words(
                            "{subjects}: the first is for colleagues only; write the second to customers",
                            "{subjects}\u00a0: le premier est réservé aux collègues\u00a0; écrivez le second aux clients",
                            "{subjects}: el primero es solo para colegas; escriba el segundo a los clientes")),
            entry(
                    "GLO-11",
                    new Words(
                            "{subject} is for colleagues only; describe it to customers",
                            "{subject} est réservé aux collègues\u00a0; décrivez-le aux clients",
                            "{subject} es solo para colegas; descríbalo a los clientes")),
            entry(
                    "GLO-12",
                    new Words(
                            "{subject} is explained nowhere; define it or write it out",
                            "{subject} n'est expliqué nulle part\u00a0; définissez-le ou écrivez-le en toutes lettres",
                            "{subject} no se explica en ninguna parte; defínalo o escríbalo completo")),
            entry(
                    "GLO-13",
                    new Words(
                            "{subject} has an s that is not customary in this language",
                            "{subject} porte un s qui n'est pas d'usage dans cette langue",
                            "{subject} lleva una s que no es habitual en este idioma")),
            entry(
                    "GLO-14",
                    new Words(
                            "{density%} of the words of {subject} are abbreviations, above {limit%}; write some of them out",
                            "{density%} des mots de {subject} sont des abréviations, au-dessus de {limit%}\u00a0; écrivez-en certaines en"
                                    + " toutes lettres",
                            "El {density%} de las palabras de {subject} son abreviaturas, por encima del {limit%}; escriba algunas"
                                    + " completas")),
            entry(
                    "GLO-15",
                    new Words(
                            "{subjects}: departments use the first in the different meanings that follow",
                            "{subjects}\u00a0: des services emploient le premier dans les sens différents qui suivent",
                            "{subjects}: los departamentos usan el primero con los distintos sentidos que siguen")),
            entry(
                    "GLO-16",
                    new Words(
                            "{subjects}: departments use the different labels that follow for the first",
                            "{subjects}\u00a0: des services emploient pour le premier les termes différents qui suivent",
                            "{subjects}: los departamentos usan para el primero los distintos términos que siguen")),
            entry(
                    "GLO-17",
                    new Words(
                            "{chain} are defined by each other; define one of them without the others",
                            "{chain} sont définis l'un par l'autre\u00a0; définissez-en un sans les autres",
                            "{chain} se definen unos por otros; defina uno sin los demás")));

    private GlossarySentences() {}
}
