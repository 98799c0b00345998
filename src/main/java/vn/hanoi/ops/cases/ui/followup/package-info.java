/** Who has not reported, whose report raised an alarm. */
@NullMarked
package vn.hanoi.ops.cases.ui.followup;

import org.jspecify.annotations.NullMarked;
