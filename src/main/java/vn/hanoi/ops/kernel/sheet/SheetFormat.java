package vn.hanoi.ops.kernel.sheet;

/** The kinds of files that hold a table. */
public enum SheetFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv; charset=UTF-8");

    private final String ending;
    private final String mediaType;

    SheetFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** How file names end, without the dot. */
    public String ending() {
        return ending;
    }

    /** The media type for a download. */
    public String mediaType() {
        return mediaType;
    }
}
