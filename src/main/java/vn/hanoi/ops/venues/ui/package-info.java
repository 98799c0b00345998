/** The venues' screens: the list with a record beside it, the form, the steps of a code. */
@NullMarked
package vn.hanoi.ops.venues.ui;

import org.jspecify.annotations.NullMarked;
