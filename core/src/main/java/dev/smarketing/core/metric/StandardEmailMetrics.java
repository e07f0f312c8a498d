package dev.smarketing.core.metric;

import static dev.smarketing.core.metric.Additivity.FLOW;
import static dev.smarketing.core.metric.Additivity.QUOTIENT;
import static dev.smarketing.core.metric.Additivity.STOCK;
import static dev.smarketing.core.metric.Additivity.UNIQUE;
import static dev.smarketing.core.metric.Direction.HIGHER_BETTER;
import static dev.smarketing.core.metric.Direction.IN_RANGE;
import static dev.smarketing.core.metric.Direction.LOWER_BETTER;
import static dev.smarketing.core.metric.MetricUnit.COUNT;
import static dev.smarketing.core.metric.MetricUnit.MONEY;
import static dev.smarketing.core.metric.MetricUnit.SHARE;
import static dev.smarketing.core.metric.StandardMetrics.metric;

import java.util.List;

/**
 * The usual metrics of e-mail sends, with orders and revenue as in {@link StandardMetrics#SALES} and
 * {@link StandardMetrics#REVENUE}. Machine opens stand apart, because they say nothing of people.
 */
public final class StandardEmailMetrics {

    /** Messages sent. */
    public static final Metric SENT =
            metric("sent", "messages sent", "messages envoyés", "mensajes enviados", COUNT, IN_RANGE, FLOW);

    /** Messages refused for good. */
    public static final Metric HARD_BOUNCES =
            metric("hard-bounces", "hard bounces", "rejets définitifs", "rebotes duros", COUNT, LOWER_BETTER, FLOW);

    /** Messages refused for the time being. */
    public static final Metric SOFT_BOUNCES =
            metric("soft-bounces", "soft bounces", "rejets temporaires", "rebotes blandos", COUNT, LOWER_BETTER, FLOW);

    /** People who opened a send, machines among them. */
    public static final Metric UNIQUE_OPENS = metric(
            "unique-opens", "unique opens", "ouvreurs uniques", "aperturas únicas", COUNT, HIGHER_BETTER, UNIQUE);

    /** Those of the unique opens that only a machine made: a privacy proxy, a scanner. */
    public static final Metric MACHINE_OPENS = metric(
            "machine-opens",
            "machine opens",
            "ouvertures par machine",
            "aperturas de máquinas",
            COUNT,
            LOWER_BETTER,
            UNIQUE);

    /** People who clicked in a send although no open was seen. */
    public static final Metric CLICKS_WITHOUT_OPEN = metric(
            "clicks-without-open",
            "clickers without an open",
            "cliqueurs sans ouverture",
            "clics sin apertura",
            COUNT,
            IN_RANGE,
            UNIQUE);

    /** People who clicked in a send. */
    public static final Metric UNIQUE_CLICKS =
            metric("unique-clicks", "unique clicks", "cliqueurs uniques", "clics únicos", COUNT, HIGHER_BETTER, UNIQUE);

    /** People who unsubscribed by a send. */
    public static final Metric UNSUBSCRIBES =
            metric("unsubscribes", "unsubscriptions", "désabonnements", "bajas", COUNT, LOWER_BETTER, FLOW);

    /** Messages that were reported as spam. */
    public static final Metric SPAM_COMPLAINTS = metric(
            "spam-complaints", "spam complaints", "plaintes pour spam", "quejas de spam", COUNT, LOWER_BETTER, FLOW);

    /** Addresses that may be written to, at a moment. */
    public static final Metric LIST_SIZE =
            metric("list-size", "list size", "taille de la liste", "tamaño de la lista", COUNT, HIGHER_BETTER, STOCK);

    /** Sent - hard bounces - soft bounces. */
    public static final Metric DELIVERED = metric(
            "delivered", "messages delivered", "messages remis", "mensajes entregados", COUNT, HIGHER_BETTER, FLOW);

    /** Delivered / sent. */
    public static final Metric DELIVERY_RATE = metric(
            "delivery-rate", "delivery rate", "taux de remise", "tasa de entrega", SHARE, HIGHER_BETTER, QUOTIENT);

    /** (Hard + soft bounces) / sent. */
    public static final Metric BOUNCE_RATE = metric(
            "bounce-rate",
            "e-mail bounce rate",
            "taux de rejet",
            "tasa de rebote de correo",
            SHARE,
            LOWER_BETTER,
            QUOTIENT);

    /** Unique opens / delivered. */
    public static final Metric OPEN_RATE =
            metric("open-rate", "open rate", "taux d'ouverture", "tasa de apertura", SHARE, HIGHER_BETTER, QUOTIENT);

    /** Unique opens / sent. */
    public static final Metric OPEN_RATE_OF_SENT = metric(
            "open-rate-of-sent",
            "open rate of sent",
            "taux d'ouverture des envoyés",
            "tasa de apertura de enviados",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** (Unique opens - machine opens) / delivered. */
    public static final Metric OPEN_RATE_WITHOUT_MACHINES = metric(
            "open-rate-without-machines",
            "open rate without machines",
            "taux d'ouverture sans machines",
            "tasa de apertura sin máquinas",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** (Unique opens + clickers without an open) / delivered: whoever clicked has opened. */
    public static final Metric OPEN_RATE_CLICK_IMPLIES_OPEN = metric(
            "open-rate-click-implies-open",
            "open rate with clicks as opens",
            "taux d'ouverture, clics compris",
            "tasa de apertura con clics",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Machine opens / unique opens. */
    public static final Metric MACHINE_OPEN_SHARE = metric(
            "machine-open-share",
            "share of machine opens",
            "part des ouvertures par machine",
            "proporción de aperturas de máquinas",
            SHARE,
            LOWER_BETTER,
            QUOTIENT);

    /** Unique clicks / delivered. */
    public static final Metric CLICK_RATE = metric(
            "click-rate",
            "click rate",
            "taux de clics des délivrés",
            "tasa de clics de entregados",
            SHARE,
            HIGHER_BETTER,
            QUOTIENT);

    /** Unique clicks / unique opens; some tools call it click-through rate. */
    public static final Metric CTOR = metric(
                    "ctor",
                    "click-to-open rate",
                    "taux de réactivité",
                    "tasa de clics por apertura",
                    SHARE,
                    HIGHER_BETTER,
                    QUOTIENT)
            .withAbbreviation("CTOR");

    /** Unsubscribes / delivered. */
    public static final Metric UNSUBSCRIBE_RATE = metric(
            "unsubscribe-rate",
            "unsubscribe rate",
            "taux de désabonnement",
            "tasa de bajas",
            SHARE,
            LOWER_BETTER,
            QUOTIENT);

    /** Spam complaints / delivered. */
    public static final Metric SPAM_RATE = metric(
            "spam-rate", "spam complaint rate", "taux de plaintes", "tasa de quejas", SHARE, LOWER_BETTER, QUOTIENT);

    /** Sales / delivered. */
    public static final Metric ORDER_RATE =
            metric("order-rate", "order rate", "taux de commande", "tasa de pedidos", SHARE, HIGHER_BETTER, QUOTIENT);

    /** Revenue / delivered. */
    public static final Metric REVENUE_PER_RECIPIENT = metric(
            "revenue-per-recipient",
            "revenue per recipient",
            "chiffre d'affaires par destinataire",
            "ingresos por destinatario",
            MONEY,
            HIGHER_BETTER,
            QUOTIENT);

    /** Revenue / sent. */
    public static final Metric REVENUE_PER_SENT = metric(
            "revenue-per-sent",
            "revenue per message sent",
            "chiffre d'affaires par envoi",
            "ingresos por envío",
            MONEY,
            HIGHER_BETTER,
            QUOTIENT);

    private static final List<Metric> ALL = List.of(
            SENT,
            HARD_BOUNCES,
            SOFT_BOUNCES,
            UNIQUE_OPENS,
            MACHINE_OPENS,
            CLICKS_WITHOUT_OPEN,
            UNIQUE_CLICKS,
            UNSUBSCRIBES,
            SPAM_COMPLAINTS,
            LIST_SIZE,
            DELIVERED,
            DELIVERY_RATE,
            BOUNCE_RATE,
            OPEN_RATE,
            OPEN_RATE_OF_SENT,
            OPEN_RATE_WITHOUT_MACHINES,
            OPEN_RATE_CLICK_IMPLIES_OPEN,
            MACHINE_OPEN_SHARE,
            CLICK_RATE,
            CTOR,
            UNSUBSCRIBE_RATE,
            SPAM_RATE,
            ORDER_RATE,
            REVENUE_PER_RECIPIENT,
            REVENUE_PER_SENT);

    private StandardEmailMetrics() {}

    /**
     * All of them.
     *
     * @return the measures first, then the figures derived from them
     */
    public static List<Metric> all() {
        return ALL;
    }
}
