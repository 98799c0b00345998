/** Figures, times and files as officials read them, and the words of ready-made components. */
@NullMarked
package vn.hanoi.ops.kernel.ui.text;

import org.jspecify.annotations.NullMarked;
