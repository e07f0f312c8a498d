package dev.smarketing.reporting.scoreboard;

import dev.smarketing.core.metric.Metric;
import dev.smarketing.core.metric.MetricUnit;
import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.metric.MetricValue.Ratio;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.reporting.scoreboard.WhatChanged.Cause;
import dev.smarketing.reporting.scoreboard.WhatChanged.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what changed and why as one line. */
final class ChangeText {

    private static final int POINT_DECIMALS = 2;
    private static final int PARTS_SHOWN = 2;

    private ChangeText() {}

    static String of(WhatChanged changed, Language language) {
        Metric metric = changed.metric();
        StringBuilder text = new StringBuilder(changed.label().isEmpty() ? metric.heading(language) : changed.label());
        text.append(language.colon()).append(figure(changed.figure().actual(), metric, language));
        text.append(language.pick(" after ", " après ", " tras "));
        text.append(figure(changed.figure().reference(), metric, language));
        MetricValue difference = changed.figure().difference();
        if (difference.isValue()) {
            text.append(" (").append(signed(difference, metric, language)).append(")");
        }
        List<String> causes = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            cause(changed, kind, language).ifPresent(causes::add);
        }
        if (causes.isEmpty()) {
            text.append(language.pick(
                    "; its parts do not say why",
                    "\u00a0; ses parties ne disent pas pourquoi",
                    "; sus partes no dicen por qué"));
        } else {
            text.append(language.semicolon()).append(String.join(", ", causes));
        }
        return text.append('.').toString();
    }

    private static Optional<String> cause(WhatChanged changed, Kind kind, Language language) {
        List<Cause> causes =
                changed.causes().stream().filter(cause -> cause.kind() == kind).toList();
        if (causes.isEmpty()) {
            return Optional.empty();
        }
        boolean money = kind == Kind.PRICE || kind == Kind.VOLUME;
        List<String> parts = causes.stream()
                .filter(cause ->
                        !cause.part().isEmpty() && Numbers.of(cause.effect()).signum() != 0)
                .limit(kind == Kind.PART ? PARTS_SHOWN + 1 : PARTS_SHOWN)
                .map(cause -> cause.part() + " " + effect(cause, changed.metric(), money, language))
                .toList();
        String listed = String.join(", ", parts);
        if (kind == Kind.PART) {
            return listed.isEmpty() ? Optional.empty() : Optional.of(listed);
        }
        String total = name(kind, language) + " " + effect(causes.get(0), changed.metric(), money, language);
        return Optional.of(listed.isEmpty() ? total : total + " (" + listed + ")");
    }

    private static String effect(Cause cause, Metric metric, boolean money, Language language) {
        return money ? withPlus(cause.effect(), language) : signed(cause.effect(), metric, language);
    }

    private static String name(Kind kind, Language language) {
        return switch (kind) {
            case MIX -> language.pick("mix", "répartition", "reparto");
            case RATE -> language.pick("rate", "taux", "tasa");
            case INTERACTION -> language.pick("both at once", "les deux à la fois", "ambas a la vez");
            case PRICE -> language.pick("spend by price", "dépenses par le prix", "gasto por precio");
            default -> language.pick("spend by volume", "dépenses par le volume", "gasto por volumen");
        };
    }

    private static String figure(MetricValue value, Metric metric, Language language) {
        return metric.unit() == MetricUnit.SHARE && (value instanceof Ratio || !value.isValue())
                ? value.toPercentText(language)
                : value.toText(language);
    }

    static String signed(MetricValue value, Metric metric, Language language) {
        if (metric.unit() == MetricUnit.SHARE && value instanceof Ratio ratio) {
            BigDecimal points =
                    ratio.part().movePointRight(2).divide(ratio.whole(), POINT_DECIMALS, RoundingMode.HALF_EVEN);
            return sign(value)
                    + Numerals.fixed(points, POINT_DECIMALS, RoundingMode.HALF_EVEN, language)
                    + (Numerals.isSingular(points, language)
                            ? language.pick(" point", "\u00a0point", "\u00a0punto")
                            : language.pick(" points", "\u00a0points", "\u00a0puntos"));
        }
        return withPlus(value, language);
    }

    /** With the plus where the minus stands: before the digits, behind a currency code that comes first. */
    private static String withPlus(MetricValue value, Language language) {
        String text = value.toText(language);
        if (sign(value).isEmpty()) {
            return text;
        }
        int digits = 0;
        while (!Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return text.substring(0, digits) + sign(value) + text.substring(digits);
    }

    private static String sign(MetricValue value) {
        return value.isValue() && Numbers.of(value).signum() > 0 ? "+" : "";
    }
}
