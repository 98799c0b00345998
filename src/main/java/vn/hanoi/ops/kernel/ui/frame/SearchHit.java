package vn.hanoi.ops.kernel.ui.frame;

/**
 * Something found by the search box.
 *
 * @param title its name
 * @param note what tells it from others of that name, such as the unit it lies in
 * @param address where it is shown, relative to the console, such as {@code camera/CAM001}
 */
public record SearchHit(String title, String note, String address) {}
