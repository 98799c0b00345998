/** Who may leave, who could lie lower, who left and is asked how they are. */
@NullMarked
package vn.hanoi.ops.care.ui.discharge;

import org.jspecify.annotations.NullMarked;
