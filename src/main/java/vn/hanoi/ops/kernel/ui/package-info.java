/** The small design system: the pieces of a screen that look and behave the same in every room. */
@NullMarked
package vn.hanoi.ops.kernel.ui;

import org.jspecify.annotations.NullMarked;
