/** The surge plan as a table and on the map. */
@NullMarked
package vn.hanoi.ops.care.ui.surge;

import org.jspecify.annotations.NullMarked;
