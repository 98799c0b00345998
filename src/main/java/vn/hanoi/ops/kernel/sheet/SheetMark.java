package vn.hanoi.ops.kernel.sheet;

/**
 * The sign before the line in which a file says where it comes from, and the sign before remarks of other programs, which
 * stand between their heads and rows; readers leave such lines out.
 */
final class SheetMark {

    static final String SIGN = "# ";

    private SheetMark() {}

    static final String REMARK = "##";

    static boolean is(java.util.List<String> cells) {
        if (!cells.isEmpty() && cells.getFirst().startsWith(REMARK)) {
            return true;
        }
        return !cells.isEmpty()
                && cells.getFirst().startsWith(SIGN)
                && cells.stream().skip(1).allMatch(String::isBlank);
    }
}
