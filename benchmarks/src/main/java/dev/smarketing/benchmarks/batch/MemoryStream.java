package dev.smarketing.benchmarks.batch;

/**
 * The limit: reads 37 bytes for each lead once and writes 5, as many as the columns of R1 and its results have, with
 * almost no arithmetic in between.
 */
final class MemoryStream {

    private static final int INTS = 9;

    private final int[][] in = new int[INTS][];
    private final byte[] flags;
    final int[] total;
    final byte[] verdict;

    MemoryStream(int leads) {
        for (int column = 0; column < INTS; column++) {
            in[column] = new int[leads];
            for (int i = 0; i < leads; i++) {
                in[column][i] = i * (column + 1);
            }
        }
        flags = new byte[leads];
        total = new int[leads];
        verdict = new byte[leads];
    }

    void stream() {
        int[] a = in[0];
        int[] b = in[1];
        int[] c = in[2];
        int[] d = in[3];
        int[] e = in[4];
        int[] f = in[5];
        int[] g = in[6];
        int[] h = in[7];
        int[] k = in[8];
        for (int i = 0; i < total.length; i++) {
            total[i] = a[i] + b[i] + c[i] + d[i] + e[i] + f[i] + g[i] + h[i] + k[i];
        }
        for (int i = 0; i < verdict.length; i++) {
            verdict[i] = (byte) (flags[i] + 1);
        }
    }
}
