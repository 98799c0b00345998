/** The whole-page list of streets: a table to sort, a file to take along, the level history of one street. */
@NullMarked
package vn.hanoi.ops.crowding.ui.live.table;

import org.jspecify.annotations.NullMarked;
