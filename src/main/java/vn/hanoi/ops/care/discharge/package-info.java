/** Who may leave care and what is still missing, the papers that say so, and the days after. */
@NullMarked
package vn.hanoi.ops.care.discharge;

import org.jspecify.annotations.NullMarked;
