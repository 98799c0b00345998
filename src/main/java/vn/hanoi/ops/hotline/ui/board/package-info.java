/** The supervisors' live board: what waits, what will be late, who is behind, and the day in figures. */
@NullMarked
package vn.hanoi.ops.hotline.ui.board;

import org.jspecify.annotations.NullMarked;
