package dev.smarketing.benchmarks.batch;

/**
 * The limit: reads 37 bytes for each lead once and writes 5, as many as the columns of R1 and its results have, with
 * almost no arithmetic in between.
 *
 * <p>A million leads are 42 MB, which the last cache of a large server holds with ease; streamed again and again they
 * never come from memory. So the arrays are much longer, {@value #ROOM} bytes in all or a quarter of the heap if that
 * is less, and each pass takes the next leads in them: when it comes round again, other bytes have pushed them out of
 * a cache of up to some 700 MB. {@link #streamSame()} takes the same leads each time and tells what the cache gives.
 */
final class MemoryStream {

    private static final int INTS = 9;
    private static final int BYTES_IN = 4 * INTS + 1;
    private static final int BYTES_OUT = 5;
    private static final long ROOM = 1L << 30;

    private final int leads;
    private final int passes;
    private final int[][] in = new int[INTS][];
    private final byte[] flags;
    private final int[] total;
    final byte[] verdict;
    private int pass;

    MemoryStream(int leads) {
        this(leads, Math.min(ROOM, Runtime.getRuntime().maxMemory() / 4));
    }

    /** Arrays for as many passes as fit into some bytes, but one at least. */
    MemoryStream(int leads, long room) {
        this.leads = leads;
        this.passes = (int) Math.max(1, room / ((BYTES_IN + BYTES_OUT) * Math.max(1L, leads)));
        int all = Math.multiplyExact(passes, leads);
        for (int column = 0; column < INTS; column++) {
            in[column] = new int[all];
            for (int i = 0; i < all; i++) {
                in[column][i] = i * (column + 1);
            }
        }
        flags = new byte[all];
        total = new int[all];
        verdict = new byte[all];
    }

    /** How many passes there are before the first leads come again. */
    int passes() {
        return passes;
    }

    /** The next leads, which lie in no cache. */
    int[] streamNext() {
        pass = (pass + 1) % passes;
        stream(pass * leads);
        return total;
    }

    /** The first leads each time, which stay in the cache if they fit. */
    int[] streamSame() {
        stream(0);
        return total;
    }

    private void stream(int from) {
        int[] a = in[0];
        int[] b = in[1];
        int[] c = in[2];
        int[] d = in[3];
        int[] e = in[4];
        int[] f = in[5];
        int[] g = in[6];
        int[] h = in[7];
        int[] k = in[8];
        int to = from + leads;
        for (int i = from; i < to; i++) {
            total[i] = a[i] + b[i] + c[i] + d[i] + e[i] + f[i] + g[i] + h[i] + k[i];
        }
        for (int i = from; i < to; i++) {
            verdict[i] = (byte) (flags[i] + 1);
        }
    }
}
