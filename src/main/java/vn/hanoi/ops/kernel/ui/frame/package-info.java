/** What a room hands to the frame around every screen: things to find and counts of waiting work. */
@NullMarked
package vn.hanoi.ops.kernel.ui.frame;

import org.jspecify.annotations.NullMarked;
