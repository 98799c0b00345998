package vn.hanoi.ops.kernel.sheet;

/**
 * How much of a file is read before it is refused.
 *
 * @param bytes of the file as it came
 * @param unpacked bytes of an Excel file once it is unpacked
 * @param rows without the header
 * @param columns in a row
 * @param cell signs in a cell
 */
public record SheetLimits(long bytes, long unpacked, int rows, int columns, int cell) {

    /** What an office's list of a whole city needs: 64 MB, 200,000 rows of 1,000 columns, 32,767 signs in a cell. */
    public static final SheetLimits USUAL = new SheetLimits(64L << 20, 512L << 20, 200_000, 1_000, 32_767);

    /** What a register of all shops and offices of the city needs: 512 MB, 1,000,000 rows of 100 columns. */
    public static final SheetLimits REGISTER = new SheetLimits(512L << 20, 2L << 30, 1_000_000, 100, 4_000);
}
