package dev.smarketing.reporting.attribution;

import java.math.BigInteger;

/**
 * The inverse of a matrix of whole numbers, times its determinant: Gauss-Jordan elimination after Bareiss, in which
 * every division is exact. The leading minors must not be 0; those of a chain that always ends are positive.
 */
final class WholeInverse {

    private WholeInverse() {}

    static BigInteger[][] of(BigInteger[][] matrix) {
        int size = matrix.length;
        BigInteger[][] work = new BigInteger[size][2 * size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                work[i][j] = matrix[i][j];
                work[i][size + j] = i == j ? BigInteger.ONE : BigInteger.ZERO;
            }
        }
        BigInteger before = BigInteger.ONE;
        for (int k = 0; k < size; k++) {
            BigInteger pivot = work[k][k];
            for (int i = 0; i < size; i++) {
                if (i != k) {
                    eliminate(work[i], work[k], k, pivot, before);
                }
            }
            before = pivot;
        }
        BigInteger[][] inverse = new BigInteger[size][size];
        for (int i = 0; i < size; i++) {
            // every diagonal element has become the determinant
            System.arraycopy(work[i], size, inverse[i], 0, size);
        }
        return inverse;
    }

    private static void eliminate(BigInteger[] row, BigInteger[] pivotRow, int k, BigInteger pivot, BigInteger before) {
        BigInteger factor = row[k];
        for (int j = 0; j < row.length; j++) {
            row[j] = pivot.multiply(row[j])
                    .subtract(factor.multiply(pivotRow[j]))
                    .divide(before);
        }
    }
}
