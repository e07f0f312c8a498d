package dev.smarketing.scoring.batch;

import java.util.Arrays;

/** Arrays for answers, made when they are first used; for one thread. */
final class Buffers {

    private final int rows;
    private byte[][] buffers = {};

    Buffers(int rows) {
        this.rows = rows;
    }

    byte[] at(int depth) {
        if (depth >= buffers.length) {
            byte[][] more = Arrays.copyOf(buffers, depth + 1);
            for (int i = buffers.length; i <= depth; i++) {
                more[i] = new byte[rows];
            }
            buffers = more;
        }
        return buffers[depth];
    }
}
