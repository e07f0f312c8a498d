package dev.smarketing.core.glossary.terms;

import static dev.smarketing.core.glossary.terms.FieldTerms.MARKETING;
import static dev.smarketing.core.glossary.terms.FieldTerms.SALES;

import java.util.List;

/** People and companies on their way to a purchase. */
final class LeadTerms {

    private LeadTerms() {}

    static List<Term> all() {
        return List.of(
                Term.of("lead")
                        .en("lead", "leads", "A person who has left contact data and may buy one day.")
                        .fr("lead", "leads", "Personne qui a laissé ses coordonnées et pourrait acheter un jour.")
                        .es("lead", "leads", "Persona que ha dejado sus datos de contacto y podría comprar algún día.")
                        .metric("leads")
                        .related("prospect"),
                Term.of("prospect")
                        .en("prospect", "prospects", "A person or company that fits the offer, known by name or not.")
                        .fr("prospect", "prospects", "Personne ou entreprise à qui l'offre convient, connue ou non.")
                        .es(
                                "cliente potencial",
                                "clientes potenciales",
                                "Persona o empresa a la que conviene la oferta, conocida o no."),
                Term.of("persona")
                        .en(
                                "buyer persona",
                                "buyer personas",
                                "A portrait of a typical buyer by role, goals and worries, drawn from real conversations.")
                        .fr(
                                "persona",
                                "personas",
                                "Portrait d'un acheteur type par son rôle, ses buts et ses soucis, tiré d'échanges réels.")
                        .es(
                                "perfil de comprador",
                                "perfiles de comprador",
                                "Retrato de un cliente típico por su función, metas y dudas, hecho a partir de conversaciones reales.")
                        .related("ideal-customer-profile"),
                Term.of("ideal-customer-profile")
                        .en(
                                "ideal customer profile",
                                "ideal customer profiles",
                                "The description of the companies that gain most from the offer and stay longest.")
                        .fr(
                                "profil de client idéal",
                                "profils de client idéal",
                                "Description des entreprises qui tirent le plus de l'offre et restent le plus longtemps.")
                        .es(
                                "perfil de cliente ideal",
                                "perfiles de cliente ideal",
                                "Descripción de las empresas que más provecho sacan de la oferta y más tiempo se quedan.")
                        .abbreviation("ICP"),
                Term.of("target-account")
                        .en(
                                "target account",
                                "target accounts",
                                "A named company that marketing and sales have agreed to win together.")
                        .fr(
                                "compte cible",
                                "comptes cibles",
                                "Entreprise désignée que le marketing et la vente veulent gagner ensemble.")
                        .es(
                                "cuenta objetivo",
                                "cuentas objetivo",
                                "Empresa concreta que marketing y ventas han acordado ganar juntos.")
                        .related("account-based-marketing"),
                Term.of("buying-committee")
                        .en(
                                "buying committee",
                                "buying committees",
                                "The people of one company who decide together on a purchase.")
                        .fr(
                                "comité d'achat",
                                "comités d'achat",
                                "Personnes d'une entreprise qui décident ensemble d'acquérir.")
                        .es(
                                "comité de compra",
                                "comités de compra",
                                "Personas de una empresa que deciden juntas si adquieren.")
                        .related("target-account"),
                Term.of("lifecycle-stage")
                        .en(
                                "lifecycle stage",
                                "lifecycle stages",
                                "How far a contact has come, from the first visit to the renewal of a contract.")
                        .fr(
                                "étape du cycle de vie",
                                "étapes du cycle de vie",
                                "Point où en est un contact, de la première visite au renouvellement du contrat.")
                        .es(
                                "etapa del ciclo de vida",
                                "etapas del ciclo de vida",
                                "Punto en que está un contacto, desde la primera visita hasta la renovación del contrato.")
                        .related("funnel"),
                Term.of("subscriber")
                        .en(
                                "subscriber",
                                "subscribers",
                                "A contact who has asked for a newsletter and for nothing else yet.")
                        .fr(
                                "abonné",
                                "abonnés",
                                "Contact qui a demandé une lettre d'information et rien d'autre encore.")
                        .es("suscriptor", "suscriptores", "Contacto que ha pedido un boletín y nada más por ahora.")
                        .broader("lifecycle-stage"),
                Term.of("marketing-qualified-lead")
                        .en(
                                "marketing qualified lead",
                                "marketing qualified leads",
                                "A contact whose profile and behaviour reach the score that marketing and sales agreed on.")
                        .fr(
                                "lead qualifié par le marketing",
                                "leads qualifiés par le marketing",
                                "Contact dont le profil et le comportement atteignent le score convenu entre marketing et vente.")
                        .es(
                                "lead cualificado por marketing",
                                "leads cualificados por marketing",
                                "Contacto cuyo perfil y comportamiento alcanzan la puntuación acordada entre marketing y ventas.")
                        .also("es", "lead calificado por marketing")
                        .countable("MQL")
                        .metric("mqls")
                        .broader("lead"),
                Term.of("sales-accepted-lead")
                        .en(
                                "sales accepted lead",
                                "sales accepted leads",
                                "A handed-over contact that sales has looked at and agreed to pursue.")
                        .fr(
                                "lead accepté par la vente",
                                "leads acceptés par la vente",
                                "Contact transmis que la vente a examiné et accepté de suivre.")
                        .es(
                                "lead aceptado por ventas",
                                "leads aceptados por ventas",
                                "Contacto entregado que ventas ha revisado y se compromete a seguir.")
                        .countable("SAL")
                        .broader("lead"),
                Term.of("sales-qualified-lead")
                        .en(
                                "sales qualified lead",
                                "sales qualified leads",
                                "A contact whose need, budget and timing sales has confirmed in a conversation.")
                        .fr(
                                "lead qualifié par la vente",
                                "leads qualifiés par la vente",
                                "Contact dont la vente a confirmé le besoin, le budget et le calendrier lors d'un échange.")
                        .es(
                                "lead cualificado por ventas",
                                "leads cualificados por ventas",
                                "Contacto cuya necesidad, presupuesto y plazo ventas ha confirmado en una conversación.")
                        .also("es", "lead calificado por ventas")
                        .countable("SQL")
                        .usedBy(MARKETING, SALES)
                        .metric("sqls")
                        .broader("lead"),
                Term.of("product-qualified-lead")
                        .en(
                                "product qualified lead",
                                "product qualified leads",
                                "A user of a free or trial version whose usage shows that paying for it makes sense.")
                        .fr(
                                "lead qualifié par le produit",
                                "leads qualifiés par le produit",
                                "Utilisateur d'une version gratuite ou d'essai dont l'usage montre que payer aurait un sens.")
                        .es(
                                "lead cualificado por producto",
                                "leads cualificados por producto",
                                "Usuario de una versión gratuita o de prueba cuyo uso muestra que le convendría pagar.")
                        .countable("PQL")
                        .broader("lead"),
                Term.of("opportunity")
                        .en(
                                "opportunity",
                                "opportunities",
                                "A possible deal with a value, a stage and a date by which it should close.")
                        .fr(
                                "opportunité",
                                "opportunités",
                                "Affaire possible dotée d'un montant, d'une étape et d'une date de conclusion.")
                        .es(
                                "oportunidad",
                                "oportunidades",
                                "Posible negocio con un importe, una etapa y una fecha prevista de cierre.")
                        .related("pipeline"),
                Term.of("customer")
                        .en("customer", "customers", "A person or company that has bought and not left.")
                        .fr("client", "clients", "Personne ou entreprise qui a acheté et n'est pas partie.")
                        .es("cliente", "clientes", "Persona o empresa que ha comprado y no se ha ido.")
                        .broader("lifecycle-stage"),
                Term.of("budget-authority-need-timing")
                        .en(
                                "budget, authority, need and timing",
                                "Four questions that sales asks to learn whether a deal is real.")
                        .fr(
                                "budget, autorité, besoin et calendrier",
                                "Quatre questions que la vente pose pour savoir si une affaire est réelle.")
                        .es(
                                "presupuesto, autoridad, necesidad y plazo",
                                "Cuatro preguntas que ventas hace para saber si un negocio es real.")
                        .spoken("BANT", "bant", "bante", "bant")
                        .related("sales-qualified-lead"));
    }
}
