/** Words and pieces that every screen of care shares. */
@NullMarked
package vn.hanoi.ops.care.ui;

import org.jspecify.annotations.NullMarked;
