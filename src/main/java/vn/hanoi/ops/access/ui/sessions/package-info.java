/** The administrator's list of who is logged in. */
@NullMarked
package vn.hanoi.ops.access.ui.sessions;

import org.jspecify.annotations.NullMarked;
