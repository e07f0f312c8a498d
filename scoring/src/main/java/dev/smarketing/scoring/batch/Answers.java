package dev.smarketing.scoring.batch;

import java.util.List;

/**
 * A condition as it is answered for many rows at once: 0 for false, 1 for unknown, 2 for true, so that Kleene's and
 * is the least, his or the greatest, and not is what is left to 2.
 */
sealed interface Answers {

    byte FALSE = 0;
    byte UNKNOWN = 1;
    byte TRUE = 2;

    /** Where the codes of rows are read. */
    interface Codes {

        /** The codes of an attribute, at least as many as there are rows. */
        int[] codes(int place);
    }

    /** Puts the answers of the first rows into the first buffer from a depth on; those after it are free to use. */
    void fill(Codes codes, int rows, Buffers buffers, int depth);

    /** The answer follows from one attribute. */
    final class Table implements Answers {

        private final int place;
        private final byte[] byCode;

        /** The answer to each code of the attribute at a place. */
        Table(int place, byte[] byCode) {
            this.place = place;
            this.byCode = byCode;
        }

        int place() {
            return place;
        }

        byte[] byCode() {
            return byCode;
        }

        @Override
        public void fill(Codes codes, int rows, Buffers buffers, int depth) {
            byte[] out = buffers.at(depth);
            int[] own = codes.codes(place);
            for (int i = 0; i < rows; i++) {
                out[i] = byCode[own[i]];
            }
        }
    }

    /**
     * All of some, or at least one.
     *
     * @param all whether all are asked for
     * @param parts the parts
     */
    record Joined(boolean all, List<Answers> parts) implements Answers {

        @Override
        public void fill(Codes codes, int rows, Buffers buffers, int depth) {
            parts.get(0).fill(codes, rows, buffers, depth);
            byte[] out = buffers.at(depth);
            for (int p = 1; p < parts.size(); p++) {
                parts.get(p).fill(codes, rows, buffers, depth + 1);
                byte[] next = buffers.at(depth + 1);
                if (all) {
                    for (int i = 0; i < rows; i++) {
                        out[i] = (byte) Math.min(out[i], next[i]);
                    }
                } else {
                    for (int i = 0; i < rows; i++) {
                        out[i] = (byte) Math.max(out[i], next[i]);
                    }
                }
            }
        }
    }

    /**
     * The opposite.
     *
     * @param part of what
     */
    record Not(Answers part) implements Answers {

        @Override
        public void fill(Codes codes, int rows, Buffers buffers, int depth) {
            part.fill(codes, rows, buffers, depth);
            byte[] out = buffers.at(depth);
            for (int i = 0; i < rows; i++) {
                out[i] = (byte) (TRUE - out[i]);
            }
        }
    }
}
