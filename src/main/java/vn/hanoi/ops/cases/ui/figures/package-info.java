/** New cases of the reporting day by place of detection, each figure with its list, and the switch to home-care lists. */
@NullMarked
package vn.hanoi.ops.cases.ui.figures;

import org.jspecify.annotations.NullMarked;
