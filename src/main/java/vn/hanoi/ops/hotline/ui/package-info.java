/** Screens of the hotline. */
@NullMarked
package vn.hanoi.ops.hotline.ui;

import org.jspecify.annotations.NullMarked;
