/** How long the rows of every table are kept: the rules that rooms declare beside their tables. */
@NullMarked
package vn.hanoi.ops.kernel.retention;

import org.jspecify.annotations.NullMarked;
