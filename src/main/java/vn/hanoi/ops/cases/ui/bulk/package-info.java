/** One step with many cases: preview, progress, and the way back. */
@NullMarked
package vn.hanoi.ops.cases.ui.bulk;

import org.jspecify.annotations.NullMarked;
