package vn.hanoi.ops.kernel.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.hanoi.ops.kernel.sheet.SheetFault.Reason;

/** Stops a text in which no line ends and no quote closes for longer than any row may be. */
final class LimitedReader extends FilterReader {

    private static final int CELLS_OF_THE_LIMIT = 16;

    private final long limit;
    private long sinceBreak;
    private boolean quoted;

    LimitedReader(Reader text, int cell) {
        super(text);
        limit = (long) cell * CELLS_OF_THE_LIMIT;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            count((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        int got = super.read(to, from, length);
        for (int i = 0; i < got; i++) {
            count(to[from + i]);
        }
        return got;
    }

    private void count(char c) {
        if (c == '"') {
            quoted = !quoted;
        }
        sinceBreak = c == '\n' && !quoted ? 0 : sinceBreak + 1;
        if (sinceBreak > limit) {
            throw new SheetFault(Reason.CELL_TOO_LONG, 0);
        }
    }
}
