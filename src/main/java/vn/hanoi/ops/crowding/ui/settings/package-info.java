/** The rules of crowding on a screen: every version with its source, and the next one to be enacted. */
@NullMarked
package vn.hanoi.ops.crowding.ui.settings;

import org.jspecify.annotations.NullMarked;
