/** Pages outside of the screens: forms for citizens and what a browser gets when no screen can answer. */
@NullMarked
package vn.hanoi.ops.kernel.page;

import org.jspecify.annotations.NullMarked;
