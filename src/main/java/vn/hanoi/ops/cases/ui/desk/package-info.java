/** The desk of the cases: the queue by what is due first, the record on the right. */
@NullMarked
package vn.hanoi.ops.cases.ui.desk;

import org.jspecify.annotations.NullMarked;
