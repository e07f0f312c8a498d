package dev.smarketing.reporting.render;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import dev.smarketing.core.view.Tone;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Writes one cell in a language; the only place where a cell's value is rounded. */
final class CellText {

    private static final int PERCENT_DECIMALS = 1;
    private static final RoundingMode ROUNDING = RoundingMode.HALF_EVEN;

    /** Percentages below this are shown with two digits that count. */
    private static final BigDecimal SMALL = new BigDecimal("0.1");

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);

    private CellText() {}

    static String of(Cell cell, Language language) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        }
        if (cell instanceof Cell.Figure figure) {
            return figure.value().toText(language);
        }
        if (cell instanceof Cell.Fixed fixed) {
            return fixed(fixed, language);
        }
        if (cell instanceof Cell.Percent percent) {
            return percent(percent.share(), language);
        }
        if (cell instanceof Cell.Change change) {
            boolean more = Plot.number(change.share()) > 0;
            return (more ? "+" : "") + percent(change.share(), language);
        }
        if (cell instanceof Cell.Judged judged) {
            return judged(judged, language);
        }
        if (cell instanceof Cell.Course course) {
            return course(course.values());
        }
        return Numerals.date(((Cell.Day) cell).date());
    }

    /** Words after their sign, so that signs line up; figures before it, so that digits do. */
    private static String judged(Cell.Judged cell, Language language) {
        String text = of(cell.value(), language);
        String sign = sign(cell.tone());
        if (!isFigure(cell.value())) {
            return (sign.isEmpty() ? text : sign + " " + text) + cell.mark();
        }
        boolean shown = cell.tone() == Tone.WARNING || cell.tone() == Tone.BAD;
        return (shown ? text + " " + sign : text) + cell.mark();
    }

    static String sign(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> "";
            case GOOD -> "\u2713";
            case WARNING -> "!";
            case BAD -> "\u2717";
        };
    }

    private static String course(List<MetricValue> values) {
        double[] numbers = Plot.numbers(values);
        double low = Plot.least(numbers);
        double high = Plot.greatest(numbers);
        StringBuilder out = new StringBuilder(numbers.length);
        for (double number : numbers) {
            if (Double.isNaN(number)) {
                out.append('\u00b7');
            } else {
                int level = high > low ? (int) ((number - low) / (high - low) * 7 + 0.5) : 3;
                out.append((char) ('\u2581' + level));
            }
        }
        return out.toString();
    }

    /** The figure in a cell; not applicable for one without. */
    static MetricValue value(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            return figure.value();
        }
        if (cell instanceof Cell.Fixed fixed) {
            return fixed.value();
        }
        if (cell instanceof Cell.Change change) {
            return change.share();
        }
        return cell instanceof Cell.Percent percent ? percent.share() : new MetricValue.NotApplicable();
    }

    private static String fixed(Cell.Fixed cell, Language language) {
        if (cell.value() instanceof MetricValue.Quantity quantity) {
            return Numerals.fixed(quantity.number(), cell.decimals(), ROUNDING, language);
        }
        if (cell.value() instanceof MetricValue.Ratio ratio) {
            BigDecimal quotient = ratio.part().divide(ratio.whole(), cell.decimals(), ROUNDING);
            return Numerals.fixed(quotient, cell.decimals(), ROUNDING, language);
        }
        return cell.value().toText(language);
    }

    static boolean isFigure(Cell cell) {
        if (cell instanceof Cell.Judged judged) {
            return isFigure(judged.value());
        }
        return cell instanceof Cell.Figure
                || cell instanceof Cell.Fixed
                || cell instanceof Cell.Percent
                || cell instanceof Cell.Change;
    }

    /** Whole numbers that stay within a long when multiplied by a thousand: most counts are. */
    private static boolean isShort(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= 15;
    }

    private static long halfEven(long part, long whole) {
        long floor = Math.floorDiv(part, whole);
        int half = Long.compare(2 * Math.floorMod(part, whole), whole);
        return half > 0 || (half == 0 && floor % 2 != 0) ? floor + 1 : floor;
    }

    private static String percent(MetricValue share, Language language) {
        if (!(share instanceof MetricValue.Ratio ratio)) {
            return share.toText(language);
        }
        if (isShort(ratio.part()) && isShort(ratio.whole())) {
            long part = ratio.part().longValue();
            long whole = ratio.whole().longValue();
            if (whole > 0 && (part == 0 || 1000 * Math.abs(part) >= whole)) {
                return Numerals.percent(
                        BigDecimal.valueOf(halfEven(1000 * part, whole), PERCENT_DECIMALS + 2),
                        PERCENT_DECIMALS,
                        ROUNDING,
                        language);
            }
        }
        int decimals = PERCENT_DECIMALS;
        BigDecimal exact = ratio.part().movePointRight(2).divide(ratio.whole(), TWO_DIGITS);
        if (exact.abs().compareTo(SMALL) < 0 && exact.signum() != 0) {
            // a small share is not shown as none
            decimals = exact.scale() - exact.precision() + TWO_DIGITS.getPrecision();
        }
        // one division to the digits shown: dividing twice could round twice
        BigDecimal hundredfold = ratio.part().movePointRight(2).divide(ratio.whole(), decimals, ROUNDING);
        return Numerals.percent(hundredfold.movePointLeft(2), decimals, ROUNDING, language);
    }
}
