package dev.smarketing.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlotTest {

    /** One decimal, without a zero behind the point; half a tenth goes up. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.04, 0",
        "0.05, 0.1",
        "0.94, 0.9",
        "0.95, 1",
        "12.34, 12.3",
        "480, 480",
        "-0.04, 0",
        "-0.3, -0.3",
        "-12.34, -12.3",
        "-7, -7"
    })
    void aCoordinateHasOneDecimal(double coordinate, String expected) {
        StringBuilder out = new StringBuilder("x");
        Plot.append(out, coordinate);
        assertThat(out).hasToString("x" + expected);
    }

    @Test
    void whatIsNoNumberDoesNotCount() {
        assertThat(Plot.least(Double.NaN, 3, Double.NaN, -2, 5)).isEqualTo(-2);
        assertThat(Plot.greatest(Double.NaN, 3, Double.NaN, -2, 5)).isEqualTo(5);
        assertThat(Plot.least(Double.NaN)).isNaN();
        assertThat(Plot.greatest()).isNaN();
    }
}
