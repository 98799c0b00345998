package vn.hanoi.ops.kernel.paper;

/**
 * What every page of a file says about the print itself.
 *
 * @param across pale text across the page, such as {@code BẢN IN · lan.nguyen · 25/11/2026 19:50}; blank leaves it out
 * @param foot small text at the foot: who printed it, when, and the print's number; blank leaves it out
 */
public record PaperMark(String across, String foot) {

    /** Pages that say nothing about the print. */
    public static final PaperMark NONE = new PaperMark("", "");
}
