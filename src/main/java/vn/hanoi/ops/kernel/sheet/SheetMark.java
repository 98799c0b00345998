package vn.hanoi.ops.kernel.sheet;

/** The sign before the line in which a file says where it comes from; readers leave such lines out. */
final class SheetMark {

    static final String SIGN = "# ";

    private SheetMark() {}

    static boolean is(java.util.List<String> cells) {
        return !cells.isEmpty()
                && cells.getFirst().startsWith(SIGN)
                && cells.stream().skip(1).allMatch(String::isBlank);
    }
}
