/** Tables as files, row by row: written as CSV and Excel without formulas, read from what offices send, within limits. */
@NullMarked
package vn.hanoi.ops.kernel.sheet;

import org.jspecify.annotations.NullMarked;
