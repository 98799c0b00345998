package vn.hanoi.ops.cases.records;

/**
 * How far the calling has come.
 *
 * @param waiting nobody called yet
 * @param again called without success, to be called again
 * @param held held by callers now
 * @param done reached, or handed to the community team
 */
public record CallFigures(int waiting, int again, int held, int done) {

    /** All that somebody has to call. */
    public int open() {
        return waiting + again;
    }
}
