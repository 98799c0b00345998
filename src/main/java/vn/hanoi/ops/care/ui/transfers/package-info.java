/** The dispatch board, a place's inbox, the crews' list, and the record of one transfer. */
@NullMarked
package vn.hanoi.ops.care.ui.transfers;

import org.jspecify.annotations.NullMarked;
