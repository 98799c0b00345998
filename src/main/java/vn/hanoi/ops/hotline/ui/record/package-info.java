/** The record of one ticket: its matter, its caller, its clocks with their reasons, its steps. */
@NullMarked
package vn.hanoi.ops.hotline.ui.record;

import org.jspecify.annotations.NullMarked;
