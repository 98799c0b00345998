/** The lists of F0 at home in areas that work by them, and the links by which these report themselves. */
@NullMarked
package vn.hanoi.ops.cases.ui.homecare;

import org.jspecify.annotations.NullMarked;
