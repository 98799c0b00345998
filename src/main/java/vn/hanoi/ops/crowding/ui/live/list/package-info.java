/** The streets as a list: the filter that all screens share, what is said of a street in words, the rows beside the map. */
@NullMarked
package vn.hanoi.ops.crowding.ui.live.list;

import org.jspecify.annotations.NullMarked;
