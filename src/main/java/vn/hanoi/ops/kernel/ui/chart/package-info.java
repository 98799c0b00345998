/** Charts in the console's colours. */
@NullMarked
package vn.hanoi.ops.kernel.ui.chart;

import org.jspecify.annotations.NullMarked;
