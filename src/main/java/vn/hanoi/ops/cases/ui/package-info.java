/** Words and choices that every screen of cases shares. */
@NullMarked
package vn.hanoi.ops.cases.ui;

import org.jspecify.annotations.NullMarked;
