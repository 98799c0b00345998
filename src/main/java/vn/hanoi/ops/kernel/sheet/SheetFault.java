package vn.hanoi.ops.kernel.sheet;

/** A file cannot be read, or not safely; nothing of it is used. */
public class SheetFault extends RuntimeException {

    private final Reason reason;
    private final int row;

    /** What is wrong. */
    public enum Reason {
        /** Larger than the limit, packed or unpacked. */
        TOO_BIG,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        CELL_TOO_LONG,
        /** Packed so tightly that it is made to fill the memory, or with too many parts. */
        BOMB,
        /** Its XML names entities or another file. */
        ENTITIES,
        /** Excel's form of before 2007. */
        OLD_EXCEL,
        /** Neither text nor Excel. */
        NO_TABLE,
        /** No header or no row. */
        EMPTY,
        /** Damaged. */
        BROKEN;

        /** The translation key of the sentence for it. */
        public String key() {
            return "kernel.sheet.fault." + name();
        }
    }

    SheetFault(Reason reason, int row) {
        super("Table refused: " + reason + (row > 0 ? " in row " + row : ""));
        this.reason = reason;
        this.row = row;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** The row as a spreadsheet counts it, from 1; 0 when the whole file is meant. */
    public int row() {
        return row;
    }
}
