/** The cameras' screens: the list with a record beside it, the form, the import. */
@NullMarked
package vn.hanoi.ops.cameras.ui;

import org.jspecify.annotations.NullMarked;
