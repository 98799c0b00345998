/** The rules of care under four eyes, and where officers decided against the proposals. */
@NullMarked
package vn.hanoi.ops.care.ui.rules;

import org.jspecify.annotations.NullMarked;
