package dev.smarketing.reporting.render;

import dev.smarketing.core.metric.MetricValue;
import dev.smarketing.core.text.Language;
import dev.smarketing.core.text.Numerals;
import dev.smarketing.core.view.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

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
        return Numerals.date(((Cell.Day) cell).date());
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
        return cell instanceof Cell.Figure || cell instanceof Cell.Fixed || cell instanceof Cell.Percent;
    }

    private static String percent(MetricValue share, Language language) {
        if (!(share instanceof MetricValue.Ratio ratio)) {
            return share.toText(language);
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
