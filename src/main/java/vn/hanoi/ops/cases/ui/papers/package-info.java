/** Choosing and printing papers about cases. */
@NullMarked
package vn.hanoi.ops.cases.ui.papers;

import org.jspecify.annotations.NullMarked;
