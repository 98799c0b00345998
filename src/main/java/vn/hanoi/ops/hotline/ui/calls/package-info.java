/** The call log: one screen for the keyboard, from the number to the outcome. */
@NullMarked
package vn.hanoi.ops.hotline.ui.calls;

import org.jspecify.annotations.NullMarked;
